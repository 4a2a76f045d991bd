"""Numbered talks of one speaker below as many days: "March 3 and 4", "Talk 1: Knots", "Talk 2: Ice"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from seminar.reading.languages import match_any
from seminar.reading.languages.groups import AND
from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.date_forms import MONTHS
from seminar.reading.when.dates import find_dates

_LONGEST_HEAD, _LONGEST_LEAD, _MOST_BELOW, _MOST_DAYS = 160, 16, 10, 5
_MONTH = rf"(?:{match_any(MONTHS)})(?![^\W\d_])\.?"
_DAY = r"[0-3]?\d(?:st|nd|rd|th|\.)?"
_DAYS = rf"{_DAY}(?:\s?,\s?{_DAY}){{0,3}},?\s(?:&|{AND})\s{_DAY}(?!\d|[:.]\d)"
_LISTED = compile_when_used(
    rf"(?P<named>{_MONTH})\s(?P<days>{_DAYS})(?P<year>,?\s(?:19|20)\d\d)?"
    rf"|(?<!\d)(?P<early>{_DAYS})\s(?:de\s)?(?P<month>{_MONTH})(?P<late>,?\s(?:de\s)?(?:19|20)\d\d)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,2}")
_ITEM = compile_when_used(
    r"\W{0,4}(?:(?:talk|lecture|vortrag|vorlesung|exposé|conférence|séance|charla|conferencia|palestra|conferenza|part|title)\s?"
    r"(?:#\s?|no\.?\s?)?(?P<number>[1-5]|I{1,3})|(?P<ordinal>first|second|third|1st|2nd|3rd|erster|zweiter|dritter)\s(?:talk|lecture|vortrag))"
    r"\W{0,3}\s?[:.–-]\W{0,3}\s+(?=\S)",
    re.IGNORECASE,
)


def give_days(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, each line of several days above as many numbered talks once for each of them."""
    if not any(_ITEM.match(line.text) for line in lines):
        return lines
    written: list[Line] = []
    place = 0
    while place < len(lines):
        days, behind = list_days(lines[place].text)
        stop, items = _find_items(lines, place) if days else (place, [])
        if not days or len(items) != len(days):
            written.append(lines[place])
            place += 1
            continue
        facts = [line for line in lines[place + 1 : stop] if line not in items]
        for order, (day, item) in enumerate(zip(days, items, strict=True)):
            head = replace(lines[place], text=f"{day}{behind}", raw=f"{day}{behind}", gap=True)
            found = _ITEM.match(item.text)
            title = f"Title: {item.text[found.end() if found else 0 :]}"
            copies = [replace(line, links=line.links if not order else ()) for line in facts]
            written += [head, *copies, replace(item, text=title, raw=title, bullet=False)]
        place = stop
    if len(written) == len(lines):
        return lines
    gaps = accumulate(line.gap for line in written)
    return [replace(line, number=at + before) for at, (line, before) in enumerate(zip(written, gaps, strict=True))]


def list_days(text: str) -> tuple[list[str], str]:
    """The days of a line that begins with several of one month, or with several days in full, and what follows them."""
    if len(text) > _LONGEST_HEAD:
        return [], ""
    found = _LISTED.search(text)
    if found and found.start() <= _LONGEST_LEAD:
        days = _NUMBER.findall(found["days"] or found["early"])
        month, year = found["named"] or found["month"], (found["year"] or found["late"] or "").strip(", ")
        return [f"{day} {month} {year}".strip() for day in days], text[found.end() :]
    dates = find_dates(text)
    if 1 < len(dates) <= _MOST_DAYS and dates[0].start <= _LONGEST_LEAD:
        return [each.text for each in dates], text[dates[-1].stop :]
    return [], ""


def _find_items(lines: Sequence[Line], place: int) -> tuple[int, list[Line]]:
    """Where the lines below end that stand with a heading, and the numbered talks among them."""
    stop = place + 1
    items: list[Line] = []
    while stop < min(len(lines), place + 1 + _MOST_BELOW):
        line = lines[stop]
        if line.level or (items and line.gap and not _ITEM.match(line.text)) or find_dates(line.text[:60]):
            break
        if _ITEM.match(line.text):
            items.append(line)
        stop += 1
    return stop, items
