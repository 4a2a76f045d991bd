"""Press notes that tell several talks within their sentences: a day, a name and a quoted title each, in any order."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import Label
from seminar.reading.lists.letters import take_over
from seminar.reading.lists.told_signs import CLEAR_NAME, Sign, group_signs, list_days, list_quotes
from seminar.reading.talk.sections import Gathered, Labelled
from seminar.reading.talk.talks import Setting, compose
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import group_paragraphs
from seminar.reading.when.dates import find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.settled_dates import settle_date
from seminar.reading.when.terms import Term
from seminar.reading.who.affiliations import read_place
from seminar.reading.who.names import rate_name

_LONGEST = 20_000
_SHORTEST_PROSE = 150
# How many months the days fall back over New Year.
_TURN = 6
_BORDER = re.compile(r"[.;]\s+(?=\S)|,\s+|\s(?:y|and|und|et|e)\s")
_FULL_BORDER = re.compile(r"(?<=[\w)”“\"’»?!])[.;!?]\s+(?=\S)|[”“\"’»][.;]?\s*[.;]\s+")
_UNSURE = Doubt(field="speakers", why="The text tells of several talks. Check whether this is who speaks here.")


def read_told_days(
    lines: Sequence[Line], era: Era, usual: Draft, term: Term | None
) -> tuple[list[Draft], tuple[Line, ...]]:
    """The talks of the sentences, and the lines that tell of none; no talks unless day, name and title stand together
    as often as any of them is there, two and more times, and the days follow each other."""
    if sum(len(line.text) for line in lines) > _LONGEST:
        return [], ()
    paragraphs = group_paragraphs(lines)
    if not any(each.prose and len(each.text) > _SHORTEST_PROSE for each in paragraphs):
        return [], ()
    quoted = Counter(quote.inner for each in paragraphs for quote in list_quotes(each.text))
    found: list[tuple[Line, str, list[tuple[Sign, ...]]]] = []
    rest: list[Line] = []
    month = ""
    for paragraph in paragraphs:
        titles = [quote for quote in list_quotes(paragraph.text) if quoted[quote.inner] == 1]
        days, month = list_days(paragraph.text, month)
        groups = group_signs(paragraph.text, titles, days) if paragraph.prose and titles and days else []
        if groups:
            found.append((paragraph.lines[0], paragraph.text, groups))
        elif days:
            return [], ()  # the others stand elsewhere: this is some list, or one talk
        else:
            rest += paragraph.lines
    groups_told = [group for _, _, groups in found for group in groups]
    falls = [two <= one for one, two in pairwise(map(_day_of, groups_told))]
    if len(groups_told) < 2 or sum(falls) > 1 or (any(falls) and not _turns(groups_told)):
        return [], ()
    years = iter(_assign_years(groups_told, era, term))
    drafts: list[Draft] = []
    for line, text, groups in found:
        parts, tail = _cut(text, groups)
        for group, part in zip(groups, parts, strict=True):
            draft = _read(line, text, group, part, Setting(era=era, year=next(years), usual=usual))
            if draft is None or not draft.date:
                return [], ()
            drafts.append(take_over(draft, drafts, text[part[0] : part[1]]))
        if tail:
            rest.append(replace(line, text=tail, raw=tail, links=()))
    return drafts, tuple(rest)


def _day_of(group: Sequence[Sign]) -> tuple[int, int]:
    return next(sign.day for sign in group if sign.kind == "d")


def _assign_years(groups: Sequence[Sequence[Sign]], era: Era, term: Term | None) -> list[int | None]:
    """A year for each talk, one for all: that of the first day that states it or has a weekday, else of the first."""
    mentions = [find_dates(sign.said, told=True)[:1] for group in groups for sign in group if sign.kind == "d"]
    turns = [0]
    for one, two in pairwise(map(_day_of, groups)):
        turns.append(turns[-1] + (two < one))
    if term:
        return [term.year_of(_day_of(group)[0]) for group in groups]
    surest = next(
        (place for place, each in enumerate(mentions) if each and (each[0].year or each[0].weekday is not None)), 0
    )
    day = settle_date(mentions[surest][0], era)[0] if mentions[surest] else None
    return [day.year - turns[surest] + turn if day else None for turn in turns]


def _turns(groups: Sequence[Sequence[Sign]]) -> bool:
    """Whether the days go on over New Year."""
    return any(one[0] - two[0] >= _TURN for one, two in pairwise(map(_day_of, groups)))


def _cut(text: str, groups: Sequence[Sequence[Sign]]) -> tuple[list[tuple[int, int]], str]:
    """Where the words about each talk begin and end, at the end of a sentence or a clause between two of them; and the
    sentences behind them all."""
    borders = [0]
    for one, two in pairwise(groups):
        start, stop = one[-1].stop, two[0].start
        between = text[start:stop]
        full = [found.end() for found in _FULL_BORDER.finditer(between)]
        cuts = full[:1] or [found.end() for found in _BORDER.finditer(between)][-1:]
        borders.append(start + (cuts[0] if cuts else len(between)))
    last = groups[-1][-1].stop
    end = _FULL_BORDER.search(text, last - 1)
    stop = max(end.end(), last) if end else len(text)
    return list(pairwise([*borders, stop])), text[stop:].strip()


def _read(line: Line, text: str, group: Sequence[Sign], part: tuple[int, int], setting: Setting) -> Draft | None:
    """The talk of one day, name and title; `part` bounds the words about it."""
    known = {sign.kind: sign for sign in group}
    name, title, day = known["p"], known["t"], known["d"]
    place = read_place(text[name.stop : part[1]])
    who = f"{name.said} ({place})" if place else name.said
    rest = text[part[0] : part[1]]
    for sign in sorted(group, key=lambda sign: -sign.start):
        rest = f"{rest[: sign.start - part[0]]} {rest[sign.stop - part[0] :]}"
    whole = replace(line, text=text[part[0] : part[1]], raw=text[part[0] : part[1]])
    labelled = [
        Labelled(label=label, words="", paragraphs=(said,), lines=(replace(line, text=said, raw=said),))
        for label, said in ((Label.DATE, day.said), (Label.TITLE, title.said), (Label.SPEAKER, who))
    ]
    words = " ".join(rest.split())
    loose = (replace(line, text=words, raw=words, gap=True),)
    draft = compose(Gathered(labelled=tuple(labelled), loose=loose), (whole,), setting)
    if draft is None or rate_name(name.said) >= CLEAR_NAME:
        return draft
    return replace(draft, doubts=(*draft.doubts, _UNSURE))
