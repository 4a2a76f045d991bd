"""About when a text was written, from its weekdays and the years that it names anywhere."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import PAST
from seminar.reading.text.lines import Line
from seminar.reading.when.date_numbers import read_year
from seminar.reading.when.dates import DateMention, find_dates, narrow

_LONGEST = 3000
_MOST_LINES = 400
_MOST_YEARS = 30
_YEAR = compile_when_used(r"(?<![\d.,/€$£A-Za-z_-])(?:19[89]|20[0-4])\d(?![\d/@]|[.,-]\d)")
# "2021-2022", "2021/22": the years of a series.
_SPAN = compile_when_used(r"(?<![\d./-])(?P<first>20[0-4]\d)\s?[-–/]\s?(?:20)?(?P<last>[0-4]\d)(?![\d./-])")
# 平成26年, 令和七年度: not those of somebody's degree
_REIGN = compile_when_used(
    r"(?P<era>令和|平成|中華民國|民國|民国)\s?(?P<reign>\d{1,3}|元|[一二三四五六七八九十]{1,3})\s?年(?!度?\s?(?:卒|修了|入学|入學|生|刊))"
)
# A talk is announced in the months before it.
_MONTHS_AHEAD = 2
_MOST_RECENT = 12
_PAST = compile_when_used(
    rf"\b{PAST}\b[^.;]{{0,34}}$|[（(][^)）]{{0,30}}$",
    re.IGNORECASE,
)
# What is longer past is hardly announced.
_PAST_DAYS = 60


def find_told_day(lines: Sequence[Line], today: dt.date) -> dt.date | None:
    """A day shortly before the weekdays that the text names without a year, where its own years settle theirs.

    That is where one of these days stands elsewhere in the text with its year; where the only year that the text names
    has these weekdays; or where no year near `today` has them, unless they are long past, but the last year that the
    text names has, or the one behind it.
    """
    lines = lines[:_MOST_LINES]
    mentions = [each for line in lines if len(line.text) <= _LONGEST for each in find_dates(line.text)]
    bare = [each for each in mentions if each.year is None and not each.open]
    days = {(each.month, each.day) for each in bare}
    same = {each.year for each in mentions if each.year and not each.open and (each.month, each.day) in days}
    open_days = [each for each in bare if each.weekday is not None] or (bare if len(same) == 1 else [])
    if not open_days:
        return None
    near = [
        year
        for year in range(today.year - 1, today.year + 2)
        if _fit(open_days, year) and _make_last(open_days, year) > today - dt.timedelta(days=_PAST_DAYS)
    ]
    named = sorted({year for line in lines for year, _ in _find_years(line.text)}, reverse=True)
    spans = [int(found["first"]) for line in lines for found in _SPAN.finditer(line.text[:_LONGEST])]
    likely = [year for year in same if year] or _find_own(lines, today)
    likely = likely or ([] if near else _step([*spans[:3], *named[:3]]))
    for year in likely:
        if today.year - _MOST_YEARS < year <= today.year + (year in same) and _fit(open_days, year):
            first = min(day for each in open_days if (day := _make(each, year)))
            return first - dt.timedelta(days=30 * _MONTHS_AHEAD)
    return None


def _find_own(lines: Sequence[Line], today: dt.date) -> list[int]:
    """The only year of the last ones that the text names, unless as one in which something began or was won."""
    found = [(line.text, *each) for line in lines for each in _find_years(line.text)]
    years = {year for _, year, _ in found}
    if len(years) != 1 or max(years) < today.year - _MOST_RECENT:
        return []
    return [] if any(_PAST.search(text[max(0, start - 40) : start]) for text, _, start in found) else list(years)


def _find_years(text: str) -> list[tuple[int, int]]:
    """The years that a line names, those of a reign too, and where."""
    text = narrow(text[:_LONGEST])
    years = [(int(found[0]), found.start()) for found in _YEAR.finditer(text)]
    if "年" in text:
        years += [(year, found.start()) for found in _REIGN.finditer(text) if (year := read_year(found.groupdict()))]
    return years


def _step(years: Iterable[int]) -> list[int]:
    return [each for year in years for each in (year, year + 1)]


def _fit(mentions: Sequence[DateMention], year: int) -> bool:
    """Whether all weekdays fall on their days in the year, or in it and the next where the list turns."""
    turned = [(each.month, each.day) for each in mentions]
    falls = next((place for place in range(1, len(turned)) if turned[place - 1][0] - turned[place][0] > 6), len(turned))
    days = [_make(each, year + (place >= falls)) for place, each in enumerate(mentions)]
    fitting = sum(
        day is not None and each.weekday in (None, day.weekday()) for day, each in zip(days, mentions, strict=True)
    )
    return fitting == len(mentions) or (len(mentions) > 4 and fitting * 5 >= len(mentions) * 4)


def _make_last(mentions: Sequence[DateMention], year: int) -> dt.date:
    return max((day for each in mentions if (day := _make(each, year))), default=dt.date.min)


def _make(mention: DateMention, year: int) -> dt.date | None:
    try:
        return dt.date(year, mention.month, mention.day)
    except ValueError:
        return None
