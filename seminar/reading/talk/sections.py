"""The words behind each label, gathered over the lines that they run on to, and the loose lines that remain."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.languages.groups import BY, NEVER_LAST, WITH
from seminar.reading.talk.labels import Piece, stands_within
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.relabelling import relabel
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.surroundings import bids_farewell, closes, greets
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.talk.title_tails import find_rest
from seminar.reading.text.addresses import find_email, find_urls
from seminar.reading.text.lines import Line, join_wrapped
from seminar.reading.text.quotes import strip_quotes
from seminar.reading.text.sentences import split_sentences
from seminar.reading.unspaced.pieces import mend_unspaced
from seminar.reading.unspaced.titles import goes_on_unspaced
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.weekly_hours import opens_weekly
from seminar.reading.who.biographies import begins_biography
from seminar.reading.who.hosts import names_host
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people
from seminar.reading.who.people_groups import names_next
from seminar.reading.who.people_lines import strip_lead

_LEADS_TO_NAME = re.compile(rf"\W{{0,2}}(?:{BY}|{WITH}|speaker|presented\sby|given\sby)\W{{0,2}}", re.IGNORECASE)
# What is quoted right below such a series is what it is called: "Seminario permanente"
_LASTS = re.compile(
    r"permanent|perpetu|\b(?:ciclo|cycle|zyklus|serie|série|series|rassegna)\b|reihe|ringvorlesung", re.IGNORECASE
)
# Stands under a label that a list does not have, so that nothing else is searched for its field.
NOT_FOUND = "—"

_LONGEST_SPEAKER = 200
_LONGEST_INVITATION = 600
_LONG = (Label.ABSTRACT, Label.BIO)
_DROPPED = (Label.OTHER, Label.REGISTER, Label.HOST, Label.UPCOMING, Label.PREVIOUS, Label.SERIES)
_RUNS_ON = compile_when_used(
    rf"(?:[:,–—&-]|\b(?:{NEVER_LAST}|is|under|through))$",
    re.IGNORECASE,
)
# "Lecture Theatre A" ends where it ends.
_LETTERED = re.compile(
    r"(?:theat(?:re|er)|hall|room|building|block|wing|part|group|section|auditorium|aula|sala|salle|amphi(?:théâtre)?"
    r"|\w*saal|raum)\s(?-i:[A-Z])$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """What one label holds, a text a paragraph."""

    label: Label
    words: str
    paragraphs: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A talk's text: its labelled parts and its loose lines, each in order."""

    labelled: tuple[Labelled, ...]
    loose: tuple[Line, ...]

    def of(self, *labels: Label) -> tuple[Labelled, ...]:
        """The parts under any of the labels, in order."""
        return tuple(part for part in self.labelled if part.label in labels)


def gather(pieces: Sequence[Piece]) -> Gathered:
    """Every piece under its label or loose; what hosts, registrations and the like say is left out."""
    labelled: list[Labelled] = []
    loose: list[Line] = []
    pieces = relabel(mend_unspaced(pieces))
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        named = piece.label is Label.SERIES and piece.text and rate_title(piece.text) > 0
        if piece.label is None or named or (piece.label is Label.UPCOMING and find_mentions(piece.text).dates):
            loose.append(_cut_line(piece))
            index += 1
            continue
        stop = _find_end(pieces, index)
        taken = pieces[index:stop]
        if piece.label is Label.TITLE and (rest := find_rest(piece.text, within=stands_within(piece))):
            taken, stop = [replace(piece, text=piece.text[: -len(rest)].rstrip(" ."))], index + 1
            loose.append(replace(piece.line, text=rest, raw=rest, gap=True))
        part = Labelled(
            label=piece.label,
            words=piece.words,
            paragraphs=_join_paragraphs(taken, keep_lines=piece.label not in (*_LONG, Label.TITLE)),
            lines=tuple(each.line for each in taken),
        )
        if piece.label not in _DROPPED:
            labelled.append(part)
        index = stop
    return Gathered(labelled=tuple(labelled), loose=tuple(loose))


def _cut_line(piece: Piece) -> Line:
    """The line of a piece, with the piece's words alone where labels cut it."""
    if piece.text == piece.line.text:
        return piece.line
    return replace(piece.line, text=piece.text, raw=piece.text)


def runs_on(before: str, after: str) -> bool:
    """Whether the second line seems to continue the first one's words."""
    if after.startswith(("http", "www.")):
        return False
    ends_open = bool(_RUNS_ON.search(before)) and not _LETTERED.search(before)
    return ends_open or after[:1].islower() or goes_on_unspaced(before, after)


def _find_end(pieces: Sequence[Piece], index: int) -> int:
    """The place behind the last unlabelled piece that still belongs to the label at `index`."""
    stop = index + 1
    while stop < len(pieces) and pieces[stop].label is None and _belongs(pieces[index:stop], pieces[stop]):
        stop += 1
    return stop


def _belongs(taken: Sequence[Piece], piece: Piece) -> bool:
    first, before = taken[0], taken[-1]
    empty = not any(each.text for each in taken)
    if first.label in _LONG:
        return not _ends_prose(piece.line, before.line, empty)
    if first.label is Label.ORGANIZERS:
        short = len(piece.text) < _LONGEST_SPEAKER and piece.text[-1:] != "."
        return not piece.line.level and (empty or (short and bool(split_people(piece.text))))
    if first.label is Label.SPEAKER and not first.text and (piece.line.bullet or (piece.line.gap and not empty)):
        return bool(split_people(piece.text)) and (piece.line.bullet or names_next(first.words, piece.text))
    if not empty:
        return not piece.line.gap and _continues(first, before, piece.line)
    # The first words under a label that stands alone.
    if first.label is Label.SERIES and _LASTS.search(first.words):
        return not piece.line.gap and strip_quotes(piece.text) != piece.text
    if first.label in _DROPPED and first.label is not Label.HOST:
        return False
    below = not piece.line.level or piece.line.level > first.line.level > 0
    return below and (first.label is not Label.SPEAKER or len(piece.text) < _LONGEST_SPEAKER)


def _continues(first: Piece, before: Piece, line: Line) -> bool:
    """Whether a line right below a short labelled part still belongs to it."""
    text = line.text
    mentions = find_mentions(text)
    if line.level or line.bullet or len(text) > 160 or mentions.dates or mentions.hours or find_urls(text):
        return False
    match first.label:
        case Label.TITLE:
            if is_name(text) or names_room(text) or names_host(text):
                return False
            if split_people(strip_lead(text)) or _LEADS_TO_NAME.fullmatch(text):
                return False  # "com Profa. Dra. Ada Quill"
            if before.text.count("“") > before.text.count("”") or before.text.count('"') % 2:
                return True  # a quotation goes on
            if _is_set_in(first, line) and not (is_institution(text) or split_people(text)):
                return True
            wraps = len(before.text) > 55 and not is_institution(text) and not split_people(text)
            return wraps or runs_on(before.text, text)
        case Label.SPEAKER:
            more = not first.text and bool(split_people(text))
            return more or is_institution(text) or is_name(text) or runs_on(before.text, text)
        case Label.VENUE | Label.AFFILIATION:
            return is_institution(text) or names_room(text) or text[:1].islower() or text[:1].isdigit()
        case Label.HOST | Label.AUTHORS | Label.CONTACT:
            return bool(find_email(text)) or is_name(text) or is_institution(text) or bool(split_people(text))
        case _:
            return False


def _is_set_in(first: Piece, line: Line) -> bool:
    """Whether a line is set below the words behind its label rather than below the label."""
    least = 3 if is_unspaced(line.text) else 6
    return bool(first.text) and _count_blanks(line) >= _count_blanks(first.line) + least


def _count_blanks(line: Line) -> int:
    return len(line.raw) - len(line.raw.lstrip())


def _ends_prose(line: Line, before: Line, empty: bool) -> bool:
    """Whether a line is no part of the abstract or biography above it any more."""
    text = line.text
    if line.level or bids_farewell(text) or greets(text):
        return True
    if empty or line.bullet:
        return False
    if line.strong and len(text) < 100 and text[-1:] not in ".?!":
        return True
    ended = before.text[-1:] in "。.!！"
    if is_unspaced(text) and (text.startswith("※") or (ended and len(text) <= 80 and closes(text))):
        return True
    if line.gap and len(text) <= _LONGEST_INVITATION and opens_weekly(text):
        return True
    if not line.gap or len(text) > 200:
        return line.gap and len(text) <= _LONGEST_INVITATION and _opens_with_when(text)
    if text[-1:] in "。．！？" and len(text) > 24 and is_unspaced(text) and not closes(text) and not _states_when(text):
        return begins_biography(text)
    if closes(text):
        return True
    if text[-1:] in ".!?:;”" and not is_name(text) and len(text.split()) > 4 and not _states_when(text):
        return False
    if is_name(text) or names_room(text) or names_occasion(text) or _states_when(text):
        return True
    return bool(find_urls(text) or find_email(text) or split_people(text)) or (is_institution(text) and len(text) < 120)


def _states_when(text: str) -> bool:
    mentions = find_mentions(text)
    return bool(mentions.dates and (mentions.hours or len(mentions.rest) < 40))


def _opens_with_when(text: str) -> bool:
    """Whether a paragraph names a day and an hour in its first sentence, or a weekday with them in one of the next
    two: no abstract does."""
    first, *others = map(find_mentions, split_sentences(text)[:3])
    if first.dates and first.hours:
        return True
    return any(each.hours and any(day.weekday is not None for day in each.dates) for each in others)


def _join_paragraphs(pieces: Sequence[Piece], *, keep_lines: bool) -> tuple[str, ...]:
    paragraphs: list[list[str]] = []
    for place, piece in enumerate(pieces):
        if not piece.text:
            continue
        text = f"- {piece.text}" if piece.line.bullet and place and not keep_lines else piece.text
        fresh = not paragraphs or (piece.line.gap and place) or piece.line.bullet or keep_lines
        if not fresh and len(paragraphs[-1][-1]) > 160:
            fresh = True  # each of these lines is a paragraph: nobody wraps that late
        if fresh:
            paragraphs.append([text])
        else:
            paragraphs[-1].append(text)
    return tuple(join_wrapped(each) for each in paragraphs)
