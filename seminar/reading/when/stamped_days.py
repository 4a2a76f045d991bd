"""Days that a text names by the day on which it was written: "tonight", "1 p.m. Wednesday", "Thursday the 13th"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used, match_any
from seminar.reading.languages.groups import AT_HOUR
from seminar.reading.text.lines import Line
from seminar.reading.when.date_forms import WEEKDAYS
from seminar.reading.when.dates import find_dates
from seminar.reading.when.terms import read_whole_day

_LONGEST = 2000
# How far from "tonight" the hour stands, and how near no other day does.
_NEAR = 90
_WEEKDAY = match_any(word for word in WEEKDAYS if len(word) > 4)
_NUMBERED = compile_when_used(
    rf"(?<![^\W\d_])(?P<weekday>{_WEEKDAY}),?\s(?:the\s|\()?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b\)?(?!\s(?:of\s)?[A-Z][a-z]{{2}})",
    re.IGNORECASE,
)
# "let me know by Monday 18th"
_UNTIL = re.compile(r"\b(?:by|before|until|till)\s(?:the\s)?$", re.IGNORECASE)
_HOUR = r"(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|uhr\b|h\b)|noon\b|midday\b)"
_AFTER_HOUR = "|".join(
    rf"(?<={half}{mark})" for half in (r"[ap]\.m\.", "[ap]m", "noon") for mark in (r"\s", r",\s", r"\son\s")
)
_BESIDE_HOUR = compile_when_used(
    rf"(?:{_AFTER_HOUR})(?:next\s|this\s)?(?P<after>{_WEEKDAY})(?![^\W\d_]|,?\s(?:the\s)?\d)"
    rf"|\b(?:on|this|next|am|nächsten|kommenden)\s(?P<before>{_WEEKDAY})"
    rf"(?:\s(?:evening|night|morning|afternoon|abend))?,?\s(?:at|from|um|ab)\s{_HOUR}",
    re.IGNORECASE,
)
# "Meeting Monday: Knots in ice", as subjects of mails have it
_OF_SUBJECT = compile_when_used(
    rf"^\W{{0,2}}(?:[\w’'-]{{1,20}}\s){{0,5}}?(?:meeting|meetup|talk|seminar|lecture|colloquium|session|speaker|workshop)\s"
    rf"(?:(?:this|next|on)\s)?(?P<weekday>{_WEEKDAY})(?=\s?(?:[:!?|–—-]|$))",
    re.IGNORECASE,
)
_MOST_SUBJECT = 3
# "Reminder: today's colloquium", "Seminar tomorrow: Knots", where the hour stands below
_KIND = r"(?:talk|seminar|lecture|colloquium|meeting|session|workshop|defen[cs]e|presentation|webinar)"
_OF_NEAR_TALK = compile_when_used(
    rf"\b(?P<near>today|tonight|tomorrow)['’]s\s(?:[\w’'-]{{2,20}}\s){{0,3}}{_KIND}\b"
    rf"|\b{_KIND}\s(?P<behind>today|tonight|tomorrow)(?=\s?(?:[.:!?|–—-]|$))",
    re.IGNORECASE,
)
# "23日上午8时"
_DAY_ALONE = compile_when_used(
    r"(?<![\d月年/.-])(?P<day>\d{1,2})日(?=[（(]?[^，,。；\d]{0,6}?(?:上午|下午|晚上|晚间|晚間|晚|早上|中午|\d{1,2}[時时點点:：]))"
)
_TODAY = compile_when_used(
    r"\b(?:tonight(?!['’])|this\s(?:evening|afternoon)"
    r"|(?:today|tonight)['’]s\s(?:[\w’'-]{2,20}\s){0,3}(?:talk|seminar|lecture|colloquium|meeting|session|defen[cs]e|presentation)|heute\sabend|ce\ssoir|esta\snoche|stasera|questa\ssera"
    r"|today(?=,?\s(?:(?:is|will\sbe|starts|begins|takes\splace)\s)?(?:at|from|\(|@)\s?\d)|today(?=,?\s(?:at\snoon|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|h\b|hrs?\b)|\d{1,2}[:.]\d\d))"
    r"|(?:at|from)\s(?:noon|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|h|hrs?)?),?\s(?:later\s)?today|today(?=\s?[:!]\s.{0,60}\d)|heute(?=,?\s(?:um|ab|von)\s\d)|hoy(?=,?\sa\slas\s\d)|oggi(?=,?\salle\s(?:ore\s)?\d)"
    r"|hoje(?=,?\sàs\s\d)|aujourd['’]hui(?=,?\sà\s\d))(?!\w)|今晚",
    re.IGNORECASE,
)
_TOMORROW = re.compile(
    r"\btomorrow(?:\s(?:night|evening|afternoon|morning))?\b(?!['’])"
    r"|\btomorrow['’]s\s(?:[\w’'-]{2,20}\s){0,3}(?:talk|seminar|lecture|colloquium|meeting|session|defen[cs]e|presentation)\b|\bmorgen\sabend\b|\bdemain\ssoir\b"
    r"|\bmañana\spor\sla\s(?:tarde|noche)\b|\bdomani\ssera\b"
    r"|明[天晚日](?=[早上中下晚午]{0,2}[\d一二三四五六七八九十两兩]{1,2}[点點时時:：])",
    re.IGNORECASE,
)
_ANY_HOUR = compile_when_used(rf"{_HOUR}|\b\d{{1,2}}[:.]\d\d\b|\d\s?[点點时時]|{AT_HOUR}\s\d{{1,2}}\b", re.IGNORECASE)


def names_stamped_day(text: str) -> bool:
    """Whether a text names the day of an hour only as one who knows the day of writing understands it."""
    text = text[:_LONGEST]
    if (
        _NUMBERED.search(text)
        or _DAY_ALONE.search(text)
        or any(_is_bare(text, each) for each in _BESIDE_HOUR.finditer(text))
    ):
        return True
    return any(_stands_alone(text, each) for each in _find_near(text))


def names_near_day(text: str) -> bool:
    """Whether a text says "tonight" or "tomorrow" of something."""
    return bool(_find_near(text[:_LONGEST]))


def write_stamped_days(lines: Sequence[Line], written: dt.date | None) -> tuple[Line, ...]:
    """The lines with such days written out."""
    if written is None:
        return _write_after_head(lines)
    found = tuple(_write(line, written) if len(line.text) <= _LONGEST else line for line in lines)
    return found if any(find_dates(line.text[:_LONGEST]) for line in found) else _write_subject(found, written)


def _write_after_head(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, numbered weekdays written out as the next after the day in a bulletin's head, which goes."""
    for place, line in enumerate(lines[:_MOST_SUBJECT]):
        dates = find_dates(line.text[:_LONGEST])
        head = read_whole_day(dates[0]) if len(dates) == 1 and not _ANY_HOUR.search(line.text) else None
        if head is None:
            continue
        below = [_write_numbered(each, head) for each in lines[place + 1 :]]
        if below == list(lines[place + 1 :]):
            break
        text = f"{line.text[: dates[0].start].rstrip(' ,–—-')}{line.text[dates[0].stop :]}"
        above = [replace(line, text=text, raw=text)] if text.strip() else []
        return (*lines[:place], *above, *below)
    return tuple(lines)


def _write_numbered(line: Line, head: dt.date) -> Line:
    """The line, its weekdays with a number but no month written out: "Wednesday (10th) at 7.30 pm"."""
    text = line.text
    if len(text) > _LONGEST or not _ANY_HOUR.search(text):
        return line
    for found in reversed(list(_NUMBERED.finditer(text))):
        day = _find_numbered(WEEKDAYS[found["weekday"].lower()], int(found["day"]), head)
        if day and not _UNTIL.search(text[max(0, found.start() - 20) : found.start()]):
            text = f"{text[: found.end()]}, {day.isoformat()}{text[found.end() :]}"
    return line if text == line.text else replace(line, text=text, raw=text)


def _write_subject(lines: Sequence[Line], written: dt.date) -> tuple[Line, ...]:
    """The lines, the weekday of the text's subject written out, or else the day of "today's talk"."""
    for place, line in enumerate(lines[:_MOST_SUBJECT]):
        if found := _OF_SUBJECT.match(line.text):
            ahead = (WEEKDAYS[found["weekday"].lower()] - written.weekday()) % 7
            day = (written + dt.timedelta(days=ahead)).isoformat()
            text = f"{found[0]}, {day}{line.text[found.end() :]}"
            return (*lines[:place], replace(line, text=text, raw=text), *lines[place + 1 :])
    for place, line in enumerate(lines):
        if len(line.text) <= _LONGEST and (found := _OF_NEAR_TALK.search(line.text)):
            ahead = (found["near"] or found["behind"]).lower() == "tomorrow"
            day = (written + dt.timedelta(days=ahead)).isoformat()
            text = f"{line.text[: found.end()]}, {day}{line.text[found.end() :]}"
            return (*lines[:place], replace(line, text=text, raw=text), *lines[place + 1 :])
    return tuple(lines)


def _write(line: Line, written: dt.date) -> Line:
    text = _DAY_ALONE.sub(lambda found: _write_alone(found, written), line.text)
    for place, day in sorted(_mark_days(text, written), reverse=True):
        behind = text[place:]
        text = f"{text[:place]}, {day.isoformat()}{behind if behind[:1] in (' ', ',', '.', '') else f' {behind}'}"
    return line if text == line.text else replace(line, text=text, raw=text)


def _mark_days(text: str, written: dt.date) -> list[tuple[int, dt.date]]:
    """Where a day is named, and which."""
    marks = [
        (found.end(), day)
        for found in _NUMBERED.finditer(text)
        if not _UNTIL.search(text[max(0, found.start() - 20) : found.start()])
        and (day := _find_numbered(WEEKDAYS[found["weekday"].lower()], int(found["day"]), written))
    ]
    for found in _BESIDE_HOUR.finditer(text):
        part = "after" if found["after"] else "before"
        dated = any(each.start <= found.start(part) < each.stop for each in find_dates(text))
        if _is_bare(text, found) and not dated:  # "7 pm Thursday, March 9"
            ahead = (WEEKDAYS[found[part].lower()] - written.weekday()) % 7
            marks.append((found.end(part), written + dt.timedelta(days=ahead)))
    near = [(found, written + dt.timedelta(days=found.re is _TOMORROW)) for found in _find_near(text)]
    return [*marks, *((found.end(), day) for found, day in near if _stands_alone(text, found))]


def _write_alone(found: re.Match[str], written: dt.date) -> str:
    """The first such day of a month from the day of writing on."""
    days = (written + dt.timedelta(days=ahead) for ahead in range(31))
    day = next((each for each in days if each.day == int(found["day"])), None)
    return f"{day.month}月{day.day}日" if day else found[0]


def _is_bare(text: str, found: re.Match[str]) -> bool:
    """Whether no date stands beside a weekday."""
    return not find_dates(text[max(0, found.start() - 30) : found.end() + 30])


def _find_near(text: str) -> list[re.Match[str]]:
    return [*_TODAY.finditer(text), *_TOMORROW.finditer(text)]


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether an hour stands near and no date does."""
    near = text[max(0, found.start() - _NEAR // 2) : found.end() + _NEAR]
    return bool(_ANY_HOUR.search(near)) and not find_dates(near) and not _NUMBERED.search(near)


def _find_numbered(weekday: int, number: int, written: dt.date) -> dt.date | None:
    """The first day from the day of writing on that has this number and this weekday."""
    days = (written + dt.timedelta(days=ahead) for ahead in range(-1, 92))
    return next((day for day in days if day.day == number and day.weekday() == weekday), None)
