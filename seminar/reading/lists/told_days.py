"""Press notes that tell several talks within their sentences: a day, a name and a quoted title each, in any order."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import Label, compile_when_used, match_any
from seminar.reading.lists.anchors import find_own_days
from seminar.reading.lists.letters import take_over
from seminar.reading.talk.sections import Gathered, Labelled
from seminar.reading.talk.talks import Setting, compose
from seminar.reading.talk.traits import names_room
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import group_paragraphs
from seminar.reading.text.quotes import Quote, find_quotes
from seminar.reading.when.date_forms import MONTHS, WEEKDAYS
from seminar.reading.when.dates import Era, find_dates, settle_date
from seminar.reading.when.terms import Term
from seminar.reading.who.eponyms import names_thing
from seminar.reading.who.names import is_honored, is_institution, rate_name
from seminar.reading.who.prose import NAME_RUN, cut_name, read_place

_LONGEST = 20_000
_SHORTEST_TITLE, _SHORTEST_PROSE = 8, 150
_LEAST = (2.0, 1.0, -0.3)
_CLEAR_NAME = 0.9
_TURN = 6  # months that the days fall back over New Year
_MONTH = compile_when_used(rf"(?<![^\W\d_])(?P<month>{match_any(MONTHS)})(?![^\W\d_])", re.IGNORECASE)
# "el lunes 17", "le mardi 9": a day of the month that was named before.
_BARE_DAY = compile_when_used(
    rf"(?<![^\W\d_])(?:{match_any(WEEKDAYS)}),?\s(?:(?:el|le|il|den|dem|the|o|dia|día|giorno)\s){{0,2}}(?P<day>[0-3]?\d)"
    r"(?:st|nd|rd|th|\.)?(?![\d/]|[:.h]\d|\s?(?:h|uhr|horas?|heures?|ore)\b)",
    re.IGNORECASE,
)
_RUN = compile_when_used(NAME_RUN)
_TWO_WORDS = re.compile(r"[^\d]{2,40}\s(?:[^\d\s]\.\s?){0,3}[A-ZÀ-Þ][^\d\s]{1,30}")
# What such words quote is a series, a book or an exhibition.
_NAMED = re.compile(
    r"(?:ciclo|serie|series|reihe|vortragsreihe|veranstaltungsreihe|rassegna|cycle|série|programa?|programme?|programm|festival|proyecto"
    r"|projekt|project|exposición|exhibition|ausstellung|mostra|exposition|exposição|libro|book|buch|livre|livro|edición\sde|jornadas?"
    r"|novela|roman|novel|romanzo|romance|film|película)(?:\s(?:de|of|von|di|du|titulad[oa]|called))?\s*$",
    re.IGNORECASE,
)
_BORDER = re.compile(r"[.;]\s+(?=\S)|,\s+|\s(?:y|and|und|et|e)\s")
_FULL_BORDER = re.compile(r"(?<=[\w)”“\"’»?!])[.;!?]\s+(?=\S)|[”“\"’»][.;]?\s*[.;]\s+")


_UNSURE = Doubt(field="speakers", why="The text tells of several talks. Check whether this is who speaks here.")


@dataclass(frozen=True, slots=True)
class _Sign:
    """A day ("d"), a name ("p") or a title ("t") in a paragraph."""

    kind: str
    start: int
    stop: int
    said: str
    day: tuple[int, int] = (0, 0)


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
    quoted = Counter(quote.inner for each in paragraphs for quote in _list_quotes(each.text))
    found: list[tuple[Line, str, list[tuple[_Sign, ...]]]] = []
    rest: list[Line] = []
    month = ""
    for paragraph in paragraphs:
        titles = [quote for quote in _list_quotes(paragraph.text) if quoted[quote.inner] == 1]
        days, month = _list_days(paragraph.text, month)
        groups = _group(paragraph.text, titles, days) if paragraph.prose and titles and days else []
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


def _list_quotes(text: str) -> list[Quote]:
    """What the text quotes but names of series and books; a quotation within one of the same signs is a part of it."""
    found = [*find_quotes(text), *_find_nested(text)]
    outer = [one for one in found if not any(two.start < one.start and one.stop < two.stop for two in found)]
    outer = sorted(outer, key=lambda quote: quote.start)
    return [
        quote
        for quote in outer
        if len(quote.inner) >= _SHORTEST_TITLE
        and " " in quote.inner
        and not _NAMED.search(text[max(0, quote.start - 40) : quote.start])
    ]


def _find_nested(text: str) -> list[Quote]:
    """Quotations in bent ticks that hold another one."""
    found = []
    opened: list[int] = []
    for place, sign in enumerate(text):
        if sign == "‘" and not text[max(0, place - 1) : place].isalnum():
            opened.append(place)
        elif sign == "’" and opened and not text[place + 1 : place + 2].isalnum():
            start = opened.pop()
            if not opened and "‘" in text[start + 1 : place]:
                found.append(Quote(start, place + 1, text[start + 1 : place].strip()))
    return found


def _list_days(text: str, month: str) -> tuple[list[_Sign], str]:
    """The days of a text, those without a month with the one named last, and that month."""
    days = [_Sign("d", each.start, each.stop, each.text, (each.month, each.day)) for each in find_own_days(text)]
    months = [(each.start(), each["month"]) for each in _MONTH.finditer(text)]
    bare = []
    for found in _BARE_DAY.finditer(text):
        if any(each.start < found.end() and found.start() < each.stop for each in days):
            continue
        named = next((word for place, word in reversed(months) if place < found.start()), month)
        number = int(found["day"])
        if named and 1 <= number <= 31:
            said = f"{number} {named}"
            bare.append(_Sign("d", found.start(), found.end(), said, (MONTHS[named.lower()], number)))
    return sorted([*days, *bare], key=lambda sign: sign.start), (months[-1][1] if months else month)


def _group(text: str, quotes: Sequence[Quote], days: Sequence[_Sign]) -> list[tuple[_Sign, ...]]:
    """The signs in threes, each of a day, a name and a title; nothing where they do not come out even."""
    titles = [_Sign("t", quote.start, quote.stop, quote.inner) for quote in quotes]
    if len(titles) != len(days):
        return []
    for least in _LEAST:
        people = _list_people(_blank(text, days), titles, least)
        signs = sorted([*titles, *days, *people], key=lambda sign: sign.start)
        groups = [tuple(signs[place : place + 3]) for place in range(0, len(signs), 3)]
        if len(people) == len(titles) and all({sign.kind for sign in group} == {"d", "p", "t"} for group in groups):
            return groups
    return []


def _list_people(text: str, titles: Sequence[_Sign], least: float) -> list[_Sign]:
    found = []
    for run in _RUN.finditer(text):
        if any(title.start <= run.start() < title.stop for title in titles) or _stands_in_brackets(text, run.start()):
            continue
        name = cut_name(run[0])
        if not name or not _TWO_WORDS.fullmatch(name) or is_institution(run[0]):
            continue
        if names_room(run[0]) and rate_name(name) < _CLEAR_NAME:
            continue
        honored = is_honored(run[0]) or bool(re.search(r"\b(?:Dr|Prof)\b", run[0]))
        start = run.start() + max(run[0].find(name.split()[0]), 0)
        stop = start + len(name)
        if (honored or rate_name(name) >= least) and not names_thing(text, run.start(), stop):
            found.append(_Sign("p", start, stop, name))
    return found


def _blank(text: str, days: Sequence[_Sign]) -> str:
    """The text with low lines for its days, whose capitals are no part of a name behind them."""
    for day in days:
        text = text[: day.start] + "_" * (day.stop - day.start) + text[day.stop :]
    return text


def _stands_in_brackets(text: str, place: int) -> bool:
    """Whether a bracket is open: it holds where somebody works."""
    before = text[max(0, place - 60) : place]
    return before.rfind("(") > before.rfind(")")


def _day_of(group: Sequence[_Sign]) -> tuple[int, int]:
    return next(sign.day for sign in group if sign.kind == "d")


def _assign_years(groups: Sequence[Sequence[_Sign]], era: Era, term: Term | None) -> list[int | None]:
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


def _turns(groups: Sequence[Sequence[_Sign]]) -> bool:
    """Whether the days go on over New Year."""
    return any(one[0] - two[0] >= _TURN for one, two in pairwise(map(_day_of, groups)))


def _cut(text: str, groups: Sequence[Sequence[_Sign]]) -> tuple[list[tuple[int, int]], str]:
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


def _read(line: Line, text: str, group: Sequence[_Sign], part: tuple[int, int], setting: Setting) -> Draft | None:
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
    if draft is None or rate_name(name.said) >= _CLEAR_NAME:
        return draft
    return replace(draft, doubts=(*draft.doubts, _UNSURE))
