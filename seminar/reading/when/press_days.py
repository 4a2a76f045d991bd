"""Days as news name them, by their weekday and hardly more: "terça-feira (8)", "este miércoles", "el mismo 7"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.days import MONTHS
from seminar.reading.languages import compile_when_used, match_any
from seminar.reading.text.lines import Line
from seminar.reading.when.date_forms import WEEKDAYS
from seminar.reading.when.date_numbers import read_number
from seminar.reading.when.dates import DateMention, find_dates

_LONGEST = 2000
_MOST_LINES = 400
# The last lines of a letter, and how long its day of writing is at most.
_FOOT, _SHORT = 3, 24
_WEEKDAY = match_any(word for word in WEEKDAYS if len(word) > 4)
_BRACKETED = compile_when_used(rf"(?<![^\W\d_])(?P<weekday>{_WEEKDAY})\s?\((?P<day>\d{{1,2}})\)", re.IGNORECASE)
_SAME = re.compile(
    r"\b(?:mism[oa]|mesm[oa]|stess[oa]|même|selben|gleichen)\s(?:d[ií]a\s|giorno\s|jour\s|tag\s)?(?:el\s|o\s|il\s)?(?P<day>\d{1,2})\.?"
    r"(?!\d|[:.h]\d|\s?(?:h|uhr)\b)",
    re.IGNORECASE,
)
# "本月二十日", 今月20日, 来月5日
_OF_MONTH = re.compile(
    r"(?P<month>[本今当這这]个?個?月|(?:下个?個?|[来來翌])月)\s?(?P<day>[0-3]?\d|[一二三四五六七八九十廿卅]{1,3})\s?(?P<sign>[日号號])"
)
_COMING = compile_when_used(
    r"\b(?:(?:n?est[ae]|this|ce|diese[nmr]?|quest[oa])(?:\s(?:pr[óo]xim[oa]|coming|prochain))?|(?:el|na|no|il|am|le)\s(?:pr[óo]xim[oa]|prossim[oa]|kommenden)"
    rf"|(?:am|on)\s(?:kommenden|coming))\s(?P<weekday>{_WEEKDAY})(?![^\W\d_]|-)(?!,?\s(?:(?:d[ií]a|den|the|le|il)\s)?\d|\s?\()",
    re.IGNORECASE,
)


def write_press_days(lines: Sequence[Line], written: dt.date | None) -> tuple[Line, ...]:
    """The lines with such days written out, where the text's other days or the day of writing settle them."""
    head = lines[:_MOST_LINES]
    patterns = (_BRACKETED, _SAME, _COMING, _OF_MONTH)
    if not any(pattern.search(line.text[:_LONGEST]) for line in head for pattern in patterns):
        return tuple(lines)
    known = [date for line in lines if len(line.text) <= _LONGEST for date in find_dates(line.text)]
    signed = written or _find_signed(lines)
    if signed:
        lines = [_write_months(line, signed) for line in lines]
    return tuple(_write(line, known, written) if len(line.text) <= _LONGEST else line for line in lines)


def _write(line: Line, known: Sequence[DateMention], written: dt.date | None) -> Line:
    text = _BRACKETED.sub(lambda found: _write_bracketed(found, known, written), line.text)
    text = _SAME.sub(lambda found: _write_same(found, known), text)
    if written:
        text = _COMING.sub(lambda found: _write_coming(found, written), text)
    return line if text == line.text else replace(line, text=text, raw=text)


def _write_bracketed(found: re.Match[str], known: Sequence[DateMention], written: dt.date | None) -> str:
    """ "domingo (16)" in the month of the day of writing or of another day, or in the month behind these."""
    weekday, number = WEEKDAYS[found["weekday"].lower()], int(found["day"])
    near: list[tuple[int | None, int]] = [(written.year, written.month)] if written else []
    near += [(each.year, each.month) for each in known if each.month <= 12]
    near += [(each.year, each.day) for each in known if each.open and each.day <= 12]
    for year, month in near:
        for later in (0, 1):
            of_month = (month + later - 1) % 12 + 1
            of_year = year + (month + later > 12) if year else None
            if of_year is None and not later:
                return f"{found['weekday']}, {number} {MONTHS[of_month - 1]}"
            try:
                day = dt.date(of_year or 1, of_month, number)
            except ValueError:
                continue
            if of_year and day.weekday() == weekday and (written is None or day >= written):
                return f"{found['weekday']}, {day.isoformat()}"
    return found[0]


def _write_same(found: re.Match[str], known: Sequence[DateMention]) -> str:
    """ "el mismo 7" with the month of the only day of that number."""
    same = {(each.month, each.year) for each in known if not each.open and each.day == int(found["day"])}
    if len({month for month, _ in same}) != 1:
        return found[0]
    month = same.pop()[0]
    return f"{found[0][: found.start('day') - found.start()]}{found['day']} {MONTHS[month - 1]}"


def _write_coming(found: re.Match[str], written: dt.date) -> str:
    """ "este miércoles" as the first such day behind the day of writing."""
    ahead = (WEEKDAYS[found["weekday"].lower()] - written.weekday()) % 7
    return f"{found[0]}, {(written + dt.timedelta(days=ahead)).isoformat()}"


def _find_signed(lines: Sequence[Line]) -> dt.date | None:
    """The day that stands alone with its year at the foot of a letter."""
    for line in lines[-_FOOT:]:
        dates = find_dates(line.text) if len(line.text) <= _SHORT else ()
        if len(dates) == 1 and dates[0].year and not dates[0].open and len(dates[0].text) >= len(line.text) - 2:
            try:
                return dt.date(dates[0].year, dates[0].month, dates[0].day)
            except ValueError:
                return None
    return None


def _write_months(line: Line, written: dt.date) -> Line:
    if len(line.text) > _LONGEST or "月" not in line.text:
        return line
    text = _OF_MONTH.sub(lambda found: _write_of_month(found, written), line.text)
    return line if text == line.text else replace(line, text=text, raw=text)


def _write_of_month(found: re.Match[str], written: dt.date) -> str:
    """ "本月二十日" in the month of the day of writing, "来月5日" in the next one."""
    later = found["month"][0] in "下来來翌"
    month = written.month % 12 + 1 if later else written.month
    year = written.year + (later and written.month == 12)
    return f"{year}年{month}月{read_number(found['day'])}{found['sign']}"
