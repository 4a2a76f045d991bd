"""Press notes that tell several talks within their sentences: a day, a name and a quoted title each, in any order."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import Label, compile_when_used
from seminar.reading.languages.groups import AND
from seminar.reading.lists.anchors import leads_with_date
from seminar.reading.lists.own_days import find_own_days, read_day
from seminar.reading.talk.sections import Gathered, Labelled
from seminar.reading.talk.talks import Setting, compose
from seminar.reading.telling.letters import take_over
from seminar.reading.telling.told_groups import Group, Sign, group_signs, list_joined
from seminar.reading.telling.told_names import choose_name, say_who
from seminar.reading.telling.told_signs import list_signs
from seminar.reading.text.blanks import blank
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import Paragraph, group_paragraphs
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.dates import find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.headed_terms import find_headed_terms
from seminar.reading.when.settled_dates import settle_date
from seminar.reading.when.terms import Term, find_written
from seminar.reading.when.times import find_hours
from seminar.reading.who.prose import find_announced_people

_LONGEST = 20_000
_SHORTEST_PROSE, _SHORTEST_TELLING = 150, 60
_MOST_ABOVE = 30
_FEW_ITEMS = 2
# How far from its day an hour may stand, in signs of the text.
_BESIDE = 40
_MONTH = 31
# How many months the days fall back over New Year.
_TURN = 6
_BORDER = re.compile(rf"[.;]\s+(?=\S)|,\s+|\s{AND}\s")
_FULL_BORDER = compile_when_used(r"(?<=[\w)”“\"’'»?!])[.;!?]\s+(?=\S)|[”“\"’'»][.;]?\s*[.;]\s+|\n")
_UNSURE = Doubt(field="speakers", why="The text tells of several talks. Check whether this is who speaks here.")


@dataclass(frozen=True, slots=True)
class _Note:
    """A press note: all its paragraphs, those that may tell of talks, and the text of these, a line each."""

    paragraphs: tuple[Paragraph, ...]
    telling: tuple[Paragraph, ...]
    text: str

    def find_paragraph(self, place: int) -> int:
        """Which of the telling paragraphs holds a place of the text."""
        return self.text.count("\n", 0, place)


def read_told_days(
    lines: Sequence[Line], era: Era, usual: Draft, term: Term | None
) -> tuple[list[Draft], tuple[Line, ...]]:
    """The talks of the sentences, and the lines that tell of none.

    There are none unless two and more have day, name and title close together, and hardly another day stands behind the
    first of them.
    """
    if sum(len(line.text) for line in lines) > _LONGEST:
        return [], ()
    paragraphs = group_paragraphs(lines)
    if not any(each.prose and len(each.text) > _SHORTEST_PROSE for each in paragraphs):
        return [], ()
    telling = [each for each in paragraphs if each.prose or len(each.text) >= _SHORTEST_TELLING or _quotes_on(each)]
    if not any(day.year for each in telling for day in find_own_days(each.text)):
        era = replace(era, today=find_written([line.text for line in lines[:_MOST_ABOVE]]) or era.today)
    text = "\n".join(each.text.replace("\n", " ") for each in telling)
    note = _Note(tuple(paragraphs), tuple(telling), text)
    groups, left = group_signs(text, list_signs(text))
    if len(groups) < 2 or not _explain_all(note, groups, left):
        return [], ()
    if sum(line.bullet and leads_with_date(line) for line in lines) >= max(len(groups), _FEW_ITEMS):
        return [], ()  # the items of a list say more than these sentences
    setting = Setting(era=era, usual=usual)
    drafts, rest = _read_groups(note, groups, setting, term)
    return _add_untitled(drafts, [sign for sign in left if sign.start > groups[0].start], note, setting, term), rest


def _quotes_on(paragraph: Paragraph) -> bool:
    """Whether a short line right below others quotes: "Title: “Knots”", in the midst of sentences."""
    return not paragraph.lines[0].gap and bool(find_quotes(paragraph.text))


def _explain_all(note: _Note, groups: Sequence[Group], left: Sequence[Sign]) -> bool:
    """Whether the groups' days follow each other, and hardly a day is left that may be another talk's: what is said
    behind all of them of a day before is when something is due."""
    told = {group.day.day for group in groups}
    due = {sign.day for sign in left if sign.start > groups[-1].stop and _comes_before(sign.day, groups[0].day.day)}
    later = {sign.day for sign in left if sign.start > groups[0].start} - told - due
    before = {sign.day for sign in left} - told - later - due
    if len(told) < len(groups) or len(later) * 3 > len(groups) or len(before) > 1:
        return False
    first = note.paragraphs.index(note.telling[note.find_paragraph(groups[0].start)])
    facts = [each for each in note.paragraphs[first:] if each not in note.telling]
    if {read_day(day) for each in facts for day in find_own_days(each.text)} - told:
        return False
    return sum(two.day.day <= one.day.day for one, two in pairwise(groups)) < 2


def _comes_before(one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether a month and day is nearer to another when it comes before it."""
    return 0 < (two[0] * _MONTH + two[1] - one[0] * _MONTH - one[1]) % (12 * _MONTH) <= 6 * _MONTH


def _read_groups(
    note: _Note, groups: Sequence[Group], setting: Setting, term: Term | None
) -> tuple[list[Draft], tuple[Line, ...]]:
    parts, tail = _cut(note.text, groups)
    first, last = (note.find_paragraph(place) for place in (groups[0].start, groups[-1].stop - 1))
    told = note.telling[first : last + 1]
    rest = [line for each in note.paragraphs if each not in told for line in each.lines]
    if (tail := tail.split("\n")[0]) and any(find_hours(line.text) for line in rest):
        parts[-1] = parts[-1][0], parts[-1][1] + len(tail) + 1  # what holds for all is said elsewhere
    elif tail:
        rest.append(replace(told[-1].lines[0], text=tail, raw=tail, links=()))
    drafts: list[Draft] = []
    numbers = [note.telling[note.find_paragraph(group.start)].lines[0].number for group in groups]
    terms = find_headed_terms([line for each in note.paragraphs for line in each.lines], numbers, term)
    for group, part, year in zip(groups, parts, _assign_years(groups, setting.era, terms), strict=True):
        line = note.telling[note.find_paragraph(group.start)].lines[0]
        draft = _read(line, note.text, group, part, replace(setting, year=year))
        if draft is None or not draft.date:
            return [], ()
        drafts.append(take_over(draft, drafts, note.text[part[0] : part[1]]))
    return drafts, tuple(rest)


def _add_untitled(
    drafts: list[Draft], days: Sequence[Sign], note: _Note, setting: Setting, term: Term | None
) -> list[Draft]:
    """The drafts, in the order of their days, with the talks of days beside which a sentence says only who speaks."""
    known = {draft.date for draft in drafts}
    added = []
    for day in days if drafts else ():
        start, stop = _find_sentence(note.text, day)
        said = note.text[start:stop]
        people = find_announced_people(said)
        names = [
            Sign("p", at, at + len(each.name), each.name)
            for each in people
            if (at := note.text.find(each.name, start, stop)) >= 0
        ]
        year = setting.year or (term.year_of(day.day[0]) if term else None)
        line = note.telling[note.find_paragraph(day.start)].lines[0]
        gathered = _gather(
            line,
            {
                Label.DATE: day.said,
                Label.SPEAKER: "; ".join(say_who(each, note.text[each.stop : stop]) for each in names),
            },
        )
        draft = compose(gathered, (replace(line, text=said, raw=said),), replace(setting, year=year)) if names else None
        if draft and draft.date and draft.date not in known:
            added.append(draft)
    return sorted([*drafts, *added], key=lambda draft: draft.date or dt.date.max) if added else drafts


def _find_sentence(text: str, sign: Sign) -> tuple[int, int]:
    """Where the sentence around a sign begins and ends."""
    starts = [found.end() for found in _FULL_BORDER.finditer(text, 0, sign.start)]
    end = _FULL_BORDER.search(text, sign.stop)
    return starts[-1] if starts else 0, end.start() + 1 if end else len(text)


def _assign_years(groups: Sequence[Group], era: Era, terms: Sequence[Term | None]) -> list[int | None]:
    """A year for each talk where its term or one of the days states it; the others follow from that one."""
    if any(terms):
        return [term.year_of(group.day.day[0]) if term else None for group, term in zip(groups, terms, strict=True)]
    turns = [0]
    for one, two in pairwise(group.day.day for group in groups):
        turns.append(turns[-1] + (one[0] - two[0] >= _TURN))
    for group, turn in zip(groups, turns, strict=True):
        mention = next(iter(find_dates(group.day.said, told=True)), None)
        if mention and mention.year and (day := settle_date(mention, era)[0]):
            return [day.year - turn + each for each in turns]
    return [None] * len(groups)


def _cut(text: str, groups: Sequence[Group]) -> tuple[list[tuple[int, int]], str]:
    """Where the words about each talk begin and end, at the end of a line, a sentence or a clause between two of them;
    and the sentences behind them all."""
    borders = [text.rfind("\n", 0, groups[0].start) + 1]
    for one, two in pairwise(groups):
        between = text[one.stop : two.start]
        full = [between.rfind("\n") + 1] if "\n" in between else []
        full = full or [found.end() for found in _FULL_BORDER.finditer(between)][:1]
        cuts = full or [found.end() for found in _BORDER.finditer(between)][-1:]
        borders.append(one.stop + (cuts[0] if cuts else len(between)))
    last = groups[-1].stop
    end = _FULL_BORDER.search(text, last - 1)
    stop = max(end.end(), last) if end else len(text)
    return list(pairwise([*borders, stop])), text[stop:].strip()


def _read(line: Line, text: str, group: Group, part: tuple[int, int], setting: Setting) -> Draft | None:
    name, sure = choose_name(text, group, part)
    people = list_joined(text, group.names, name)
    values = {
        Label.DATE: _say_when(text, group, part),
        Label.TITLE: group.title.said.rstrip(".,;"),
        Label.SPEAKER: "; ".join(say_who(each, text[each.stop : part[1]]) for each in people),
    }
    whole = " ".join(text[part[0] : part[1]].split())
    rest = " ".join(blank(text, [each.span for each in (group.day, group.title, *people)])[part[0] : part[1]].split())
    loose = (replace(line, text=rest, raw=rest, gap=True),)
    gathered = _gather(line, values, loose)
    draft = compose(gathered, (replace(line, text=whole, raw=whole),), setting)
    return draft if draft is None or sure else replace(draft, doubts=(*draft.doubts, _UNSURE))


def _gather(line: Line, values: Mapping[Label, str], loose: tuple[Line, ...] = ()) -> Gathered:
    """The values as if labels had said them."""
    labelled = [
        Labelled(label=label, words="", paragraphs=(value,), lines=(replace(line, text=value, raw=value),))
        for label, value in values.items()
    ]
    return Gathered(labelled=tuple(labelled), loose=loose)


def _say_when(text: str, group: Group, part: tuple[int, int]) -> str:
    """The words of the day, with the only hour that stands beside it."""
    start, stop = max(part[0], group.day.start - _BESIDE), min(part[1], group.day.stop + _BESIDE)
    around = blank(text, [group.day.span, group.title.span], "_")[start:stop]
    hours = find_hours(around, told=True)
    return f"{group.day.said}, {around[hours[0].first : hours[0].stop]}" if len(hours) == 1 else group.day.said
