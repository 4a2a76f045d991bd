"""All that the lines of one talk of a list could be."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.languages.groups import AND
from seminar.reading.lists.agenda_slots import tells_of_pause
from seminar.reading.lists.boxed_names import names_place_or_teacher
from seminar.reading.lists.closing_names import find_closing
from seminar.reading.lists.fields import Field, Span, join_fields, parts_people, split_fields
from seminar.reading.lists.placed_names import find_placed_name
from seminar.reading.lists.prose_lines import is_prose, opens_prose
from seminar.reading.lists.ratings import is_aside, rate_person, rate_words
from seminar.reading.lists.said_titles import lower_sentences
from seminar.reading.lists.shields import QUOTES
from seminar.reading.lists.span_edges import weigh_edges
from seminar.reading.lists.styled_words import find_emphases, squash
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.occasions import names_series
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.surroundings import closes, greets
from seminar.reading.talk.title_words import SENTENCE_STARTS
from seminar.reading.telling.told import (
    find_accompanied,
    find_acting,
    find_lecturing,
    find_performing,
    find_told,
    open_labels,
)
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.dates import find_dates
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.names import is_name

_LONGEST_HEAD = 260
_MOST_HEAD_LINES = 8
_FAINTEST = -1.6
# "*Knots: what they hold*" is one, whatever its halves are.
_EMPHASIZED = 3.0
# So many words with a full stop behind them rather tell of a talk than are its title.
_LONGEST_CLOSED = 16
_WHOLE, _WHOLE_NAME = 2.8, 1.2
# What it is worth for a title to be a heading below the page's own.
_HEADED = 1.0
_SENTENCES = re.compile(r"[^\W\d_]{3}\.\s+[A-ZÀ-Þ]")
# "HG G 43", "M 3.10"
_ROOM_CODE = re.compile(r"(?:[A-Z][A-Za-z]{0,3}[\s-]?){1,3}\d{1,4}(?:[./-]\d{1,3})?[A-Za-z]?")
_ACRONYM = re.compile(r"[A-ZÀ-Þ]{2,8}(?:[\s/-][A-Z]{2,8})?")
# „Das müssen Sie sehen“. Reiseführer im Kalten Krieg; »Knoten«. Spuren im Eis
_SUBTITLED = compile_when_used(
    rf"[“\"«„»][^“”\"«»„]{{4,120}}[”\"»“«]\.\s{SENTENCE_STARTS}[A-ZÀ-Þ][^.!?()“\"«„\d]{{8,60}}"
)
_JOINT = re.compile(rf"^(?:&|{AND})\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """The lines of one talk; `anchor` is the place of the one that names its day or hours, whose first `lead` signs
    are a day that only its place in a list makes one."""

    lines: tuple[Line, ...]
    anchor: int = 0
    lead: int = 0


@dataclass(slots=True, kw_only=True)
class Sight:
    """All that one unit's lines could be."""

    anchor: int
    heads: list[tuple[int, tuple[Field, ...]]] = field(default_factory=list)
    people: list[Span] = field(default_factory=list)
    titles: list[Span] = field(default_factory=list)
    wholes: list[Span] = field(default_factory=list)  # lines that look like people and may be titles all the same
    labels: Counter[Label] = field(default_factory=Counter)
    days: int = 0
    named: int = 0
    gaps: frozenset[int] = frozenset()
    headings: frozenset[int] = frozenset()

    def last_field(self, place: int) -> int | None:
        """The number of the last field of a line."""
        return next((len(fields) - 1 for each, fields in self.heads if each == place), None)


def look(unit: Unit) -> Sight:
    sight = Sight(anchor=unit.anchor)
    days: set[tuple[int, int]] = set()
    acting_on: list[int] = []
    for place, line in enumerate(unit.lines[: _MOST_HEAD_LINES + 4]):
        pieces = open_labels(mark_labels((line,)))
        sight.labels.update(piece.label for piece in pieces if piece.label)
        if any(piece.label in (Label.ABSTRACT, Label.BIO) for piece in pieces):
            after = mark_labels(unit.lines[place + 1 : place + 30])
            sight.labels.update(piece.label for piece in after if piece.label)
            break
        if place != unit.anchor and not line.level and len(line.text) > _LONGEST_HEAD:
            break
        days.update((each.month, each.day) for each in find_dates(line.text[:300]))
        pause = place > unit.anchor and tells_of_pause(line)
        if (pieces and pieces[0].label) or closes(line.text) or greets(line.text) or pause:
            continue
        if len(sight.heads) == _MOST_HEAD_LINES:
            break
        if len(pieces) > 1:  # labels inside the line: only what stands before them is open
            text = line.text[: line.text.find(pieces[0].text) + len(pieces[0].text)]
            if text.count("(") > text.count(")"):
                text = text[: text.rfind("(")].rstrip()  # the label stands in a remark
            line = replace(line, text=text)
        lead = unit.lead if place == unit.anchor else 0
        fields = split_fields(line, lead)
        told = find_told(line, place) or find_lecturing(line, place) or find_performing(line, place)
        told = told or find_accompanied(line, place, lead)
        if told := told or find_closing(line, place):
            sight.people.append(told[0])
            sight.titles.append(told[1])
        acting = find_acting(line, place) if place > unit.anchor + 1 and not told else None
        if acting:
            sight.people.append(acting)
            acting_on.append(place)
        if fields and (place == unit.anchor or not is_prose(line)):
            sight.heads.append((place, fields))
            _find_spans(sight, line, lead, place, fields)
    sight.titles = lower_sentences(unit.lines, _raise_capitals(sight), acting_on)
    sight.days = len(days)
    begun = list(enumerate(unit.lines[:_MOST_HEAD_LINES]))
    sight.gaps = frozenset(place for place, line in begun if line.gap)
    sight.headings = frozenset(place for place, line in begun if line.level)
    sight.people.sort(key=lambda span: -span.score)
    sight.titles.sort(key=lambda span: -span.score)
    sight.named = len({span.line for span in sight.people if span.score >= 2.5})
    del sight.people[6:], sight.titles[9:]
    return sight


def _find_spans(sight: Sight, line: Line, lead: int, place: int, fields: tuple[Field, ...]) -> None:
    for first in range(len(fields)):
        alone, _ = rate_person(fields[first].text)
        if not alone and (placed := find_placed_name(line, lead, place, fields, first)):
            sight.people.append(placed)
        most = 0
        for last in range(first, min(first + 8, len(fields))):
            if last > first + 5 and not alone:
                break
            if last > first and (fields[last].hole or fields[last].mark == "※" or parts_people(fields, first, last)):
                break
            if last > first and fields[last].mark == "." and (line.text[-1:] == "." or is_aside(fields[last].text)):
                break  # a remark in sentences of its own
            text = join_fields(line, lead, fields, first, last)
            span = Span(
                line=place,
                first=first,
                last=last,
                start=fields[first].start,
                stop=fields[last].stop,
                text=text,
                mark=fields[first].mark,
                score=0,
                emphasis=fields[first].emphasis,
            )
            score, people = rate_person(text) if alone and last < first + 7 else (0.0, ())
            if score and len(fields) == 1:
                sight.wholes.append(replace(span, score=_WHOLE_NAME - place * 0.1))
            if score and not names_place_or_teacher(fields, first, last):
                closed = fields[last].text[:1] in "(（" and last == first + 1
                stay = 0.0 if last == first or closed or is_aside(fields[last].text) or len(people) > 1 else -1.5
                stay -= len(people) < most  # more words hide one of them
                most = max(most, len(people))
                sight.people.append(
                    replace(span, score=score + 0.1 * (last - first) + stay - place * 0.1, people=people)
                )
            if last > first + 5:
                continue
            words = rate_words(text)
            if last > first and find_emphases(line).get(squash(text), "[") != "[":
                words = max(words, _EMPHASIZED)
            if fields[first].mark == "(" and text[:1] in "(（[" and (len(fields) > 1 or text[-1:] in ")）]"):
                continue
            added = _JOINT.sub("", fields[first].text)
            if is_name(added) and (
                rate_person(_JOINT.sub("", text))[0] or (added != fields[first].text and is_honored(added))
            ):
                if not first and last == len(fields) - 1 > 0 and not any(each.hole for each in fields[1:]):
                    sight.wholes.append(replace(span, score=_WHOLE - place * 0.1))
                words = 0.0
            if fields[first].mark == "." and line.text[-1:] == ".":
                words -= 1.2  # what is said about a title looks like one
            if line.text[-1:] == "." and text[:1] not in QUOTES:
                words -= 3 if _SENTENCES.search(text) or opens_prose(fields, first, last, text) else 0
                words -= 2 if last == len(fields) - 1 and len(text.split()) >= _LONGEST_CLOSED else 0
            if (
                last > first
                and fields[first + 1].mark in ("-", "|")
                and (names_room(fields[first].text) or _ROOM_CODE.fullmatch(fields[first].text))
            ):
                continue
            if first and fields[first].mark == '"' and names_series(fields[first - 1].text):
                words -= 3
            words -= weigh_edges(fields, first, last, text)
            if last > first and is_missing(fields[last].text):
                continue  # "Fano, TBA"
            if last > first and is_name(added) and (added != fields[first].text or is_honored(added)):
                words -= 3  # "and Ada Quill (Fano): Knots in ice"
            faint = first == last and _FAINTEST < words <= 0 and not alone and not is_aside(text)
            if last > first and fields[first].text[:1] in QUOTES and _SUBTITLED.fullmatch(text):
                words += 3
            if any(each.mark == '"' and each.text[:1] in QUOTES for each in fields[first + 1 : last + 1]):
                continue  # what stands before a quotation is no part of it
            if last > first and first and text[:1] not in (*QUOTES, "‘") and _is_placed(fields, first):
                words -= 2.5  # "Ada Quill, Survey of Fano: Knots in ice"
            hangs = first != last and fields[last].mark == "(" and is_aside(fields[last].text)
            open_yet = first == last and is_missing(text)
            if (words > 0 or faint) and not hangs and not open_yet:
                stress = 0.3 * bool(fields[first].emphasis) + _HEADED * (line.level > 1 and last == len(fields) - 1)
                sight.titles.append(replace(span, score=max(words, -0.3) - place * 0.1 + stress))
            elif open_yet:
                sight.titles.append(replace(span, score=0.4, text="TBA"))


def _raise_capitals(sight: Sight) -> list[Span]:
    """The titles, those in capitals worth more right above one in small letters, which is their subtitle."""
    whole = {place: len(fields) - 1 for place, fields in sight.heads}
    small = {span.line for span in sight.titles if not span.first and not span.text.isupper()}
    return [
        replace(span, score=max(span.score, _WHOLE) + 1)
        if span.text.isupper() and " " in span.text and span.last == whole.get(span.line) and span.line + 1 in small
        else span
        for span in sight.titles
    ]


def _is_placed(fields: tuple[Field, ...], place: int) -> bool:
    """Whether a field is where the person before it works: "Ada Quill, Survey of Fano: ", "Ada Quill - FORTH - "."""
    here, after = fields[place], fields[place + 1]
    colon = here.mark == "," and after.mark == ":" and len(here.text) < 60
    dashes = here.mark == after.mark == "-" and bool(_ACRONYM.fullmatch(here.text))
    before = place - 1
    while before > 0 and fields[before].mark == "," and is_aside(fields[before].text):
        before -= 1  # "Ada Quill, Curator, Garden of Fano: Knots in bark"
    return (colon or dashes) and rate_person(fields[before].text)[0] >= 2.5
