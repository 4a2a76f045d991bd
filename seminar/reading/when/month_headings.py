"""Days that stand as bare numbers under a heading that names their month, written out in full."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import compile_when_used, match_any
from seminar.reading.text.lines import Line
from seminar.reading.when.date_forms import MONTHS, WEEKDAYS
from seminar.reading.when.dates import find_dates

_LONGEST_HEADING = 60
_HEADING = compile_when_used(
    rf"[^\w]{{0,12}}(?P<month>{match_any(name for name in MONTHS if len(name) > 2)}|(?:1[0-2]|[1-9])\s?月)"
    # "March 2027 — Hall 3"
    r"(?P<year>[\s,]{0,3}(?:de\s)?(?:19|20)\d\d)?(?:[^\w]{0,12}|(?<=\d)\s?[–—|·,]\s[^\W\d_].{2,50})",
    re.IGNORECASE,
)
_W = rf"(?:{match_any(WEEKDAYS)})(?![^\W\d_])\.?"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?P<order>st|nd|rd|th|er|º|\.)?"
_ENDS = r"(?!\d|[:.,]\d|\s?[ap]\.?m\b|\s?h\d|-\d|\s?[点點時时月年%])"
# A number leads with a weekday beside it, leads before a separator, or stands alone between two.
_FORMS = tuple(
    compile_when_used(form, re.IGNORECASE)
    for form in (
        rf"^(?P<before>\W{{0,4}}{_W},?\s{{1,3}}(?:the\s)?){_DAY}{_ENDS}(?=\W|$)",
        rf"^(?P<before>\W{{0,4}}){_DAY}(?=\s?[,(]?\s?{_W}(?:\W|$))",
        rf"^(?P<before>){_DAY}{_ENDS}(?=\s?[:|–—\t]|\s-\s|\s{{2,}}\S|$)",
        r"^(?P<before>)(?P<day>[12]\d|3[01]|0?[1-9])(?P<order>st|nd|rd|th)(?=,?\s{1,3}[A-ZÀ-Þ“\"(])",
        rf"(?P<before>(?:\s[-–—|]\s|\t)){_DAY}(?=(?:\s[-–—|]\s|\t))",
        r"^(?P<before>)(?P<day>[12]\d|3[01]|0?[1-9])(?P<order>)(?=[日号號])",
    )
)
# "Agenda – December" above lines that hold no more than "TUESDAY 1"
_TITLED = compile_when_used(
    rf"^[^\d]{{3,60}}[\s(–—:,|-](?P<month>{match_any(name for name in MONTHS if len(name) > 3)})"
    r"(?P<year>[\s,]{0,3}(?:de\s)?(?:19|20)\d\d)?\W{0,3}$",
    re.IGNORECASE,
)
_WEEKDAY_ALONE = compile_when_used(rf"\W{{0,4}}{_W},?\s(?:the\s)?\d{{1,2}}(?:st|nd|rd|th|\.)?\W{{0,3}}", re.IGNORECASE)
_TOP = 6
# "19 January" alone on a line, with "26" alone on one further down
_NAMED_DAY = compile_when_used(
    rf"(?:(?P<day>\d{{1,2}})\.?\s(?P<month>{match_any(name for name in MONTHS if len(name) > 2)})"
    rf"|(?P<name>{match_any(name for name in MONTHS if len(name) > 2)})\.?\s(?P<number>\d{{1,2}}))",
    re.IGNORECASE,
)
_ALONE = (compile_when_used(r"^(?P<before>)(?P<day>[12]\d|3[01]|0?[1-9])(?P<order>st|nd|rd|th|\.)?$", re.IGNORECASE),)
# A sentence that names days in full names the month of "26日" at the heads of the lines below.
_HAN_MONTH = re.compile(r"\d\s?月")
_LEAST = 2


def spread_months(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, the bare days among them with the month of the heading above; as they are where few lines have any.

    "25日" at a line's head has that of the last day above that is written out, where no heading names one.
    """
    spread: list[Line] = []
    month = year = ""
    days: list[tuple[int, int]] = []
    headings = 0
    told = alone = False
    calendar = sum(bool(_WEEKDAY_ALONE.fullmatch(line.text)) for line in lines) >= _LEAST
    for line in lines:
        heading = _HEADING.fullmatch(line.text) if len(line.text) <= _LONGEST_HEADING else None
        if not (heading or month or spread[_TOP:]) and calendar:
            heading = _TITLED.search(line.text)
        if heading and not find_dates(line.text):
            month, year = heading["month"], (heading["year"] or "").strip(" ,")
            headings, told, alone = headings + 1, False, False
            spread.append(line)
            continue
        if (alone or not month) and (named := _NAMED_DAY.fullmatch(line.text[:_LONGEST_HEADING])):
            headings += (named["month"] or named["name"]) != month
            month, alone = named["month"] or named["name"], True
            days.append((headings, int(named["day"] or named["number"])))
            spread.append(line)
            continue
        if (told or not month) and (dates := find_dates(line.text[:400])) and _HAN_MONTH.search(line.text):
            month, year, told = f"{dates[-1].month}月", "", True
        forms = _ALONE if alone else _FORMS[-1:] if told else _FORMS
        full = _write_month(line, month, year, forms=forms) if month else None
        if full:
            days.append((headings, full[1]))
        spread.append(full[0] if full else line)
    return tuple(spread) if len(days) >= _LEAST and _rises(days) else tuple(lines)


def _write_month(
    line: Line, month: str, year: str, forms: Sequence[re.Pattern[str]] = _FORMS
) -> tuple[Line, int] | None:
    """The line with its day in full, and the day."""
    if len(line.text) > 400 or find_dates(line.text[:200]):
        return None
    for form in forms:
        text = form.search(line.text)
        raw = form.search(line.raw.strip())
        if text:
            written = f"{line.text[: text.start('day')]}{_join(text, month, year)}{line.text[_stop(text) :]}"
            bare = line.raw.strip()
            again = f"{bare[: raw.start('day')]}{_join(raw, month, year)}{bare[_stop(raw) :]}" if raw else written
            return replace(line, text=written, raw=again), int(text["day"])
    return None


def _stop(found: re.Match[str]) -> int:
    return found.end("order") if found["order"] else found.end("day")


def _join(found: re.Match[str], month: str, year: str) -> str:
    if month.endswith("月"):
        return f"{month}{found['day']}" + ("" if found.string[_stop(found) : _stop(found) + 1] in "日号號" else "日")
    return f"{found['day']} {month} {year}".rstrip()


def _rises(days: Sequence[tuple[int, int]]) -> bool:
    """Whether the days run one way within their months, as those of a list do and other numbers do not."""
    pairs = [(one[1], two[1]) for one, two in pairwise(days) if one[0] == two[0]]
    rising, falling = sum(one <= two for one, two in pairs), sum(one >= two for one, two in pairs)
    return max(rising, falling) == len(pairs)
