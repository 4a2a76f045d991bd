"""The day on which a page or a press note was written, told from the days that it announces."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.stamped_days import names_stamped_day
from seminar.reading.when.times import find_hours
from seminar.reading.who.names import is_name

_TOP, _BOTTOM = 6, 3
_LONGEST = 100
# Beside an hour that is none at which people meet: a name, a place. More may be a talk in room 2.12.
_FEW_LETTERS = 14
# Notes come so many days before the talk, at most.
_AHEAD = 150
_LEAST_PROSE = 100
_LEADS = 4
# So many days on lines of their own are those of a list.
_ROWS = 3
_LEAST_TOLD = 120
_MOST = 400
_WRITTEN = re.compile(
    r"\b(?:publi(?:shed|é|ée|cado|cada|cato|cata|ziert|cación|cação)|posted|updated|mis\sà\sjour|modifié|aggiornat[oa]"
    r"|inserit[oa]|actualizado|atualizad[oa]|veröffentlicht|eingestellt|erstellt|stand|redaktion|redacción|redação|redazione"
    r"|comunicato|pressemitteilung|nota\sde\sprensa)\b",
    re.IGNORECASE,
)
# What may stand beside the day of writing: an hour, a by-line, a mark.
_BESIDE = re.compile(r"\b(?:at|um|à|a\slas|às|alle|ore|le|il|el|em|on|am|by|von|par|por|di|de|uhr|h)\b", re.IGNORECASE)
_CLOCK = re.compile(r"\b(?P<hour>\d{1,2})\s?[:.hH]\s?(?P<minute>\d\d)(?::\d\d)?\b")
# "by Ada Quill - Thursday, 7 January 2027, 11:03", as forums have it
_POSTED = re.compile(
    r"\W{0,3}(?:by|von|par|por|de|di|da|from|posted\sby|geschrieben\svon|écrit\spar|scritto\sda)\s(?=[A-ZÀ-Þ])[^\d|]{3,60}\s[-–—|·»]\s"
    r"[^\W\d_]{0,12},?\s?(?:[^\W\d_]{3,10}\s)?\d[^:]{4,24}?,?\s(?:at\s|um\s|à\s|alle\s|a\slas\s|às\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?",
    re.IGNORECASE,
)
# "Ada Quill* (18/4/2025)"
_SIGNED = re.compile(
    r"(?:[A-ZÀ-Þ][\w.'’-]{1,20}\s?){1,4}(?:,\s[^\d()]{3,60})?\s?\*?\s?"
    r"\((?:[\d./ -]{6,12}|\d{1,2}\.?\s[^\W\d_]{3,10}\.?\s\d{4}|[^\W\d_]{3,10}\.?\s\d{1,2},?\s\d{4})\)"
)
# "Fano, 26 September 2022 – The old mill"
_DATELINE = re.compile(r"\W{0,2}(?:[^\W\d_][^\d.;:!?–—]{1,40}?,?\s)?\(?$")
_PARTS = re.compile(r"\)?\s{0,2}(?:[–—-]{1,2}|:)\s{1,2}(?=\W{0,2}[A-ZÀ-Þ])")

_OPENS_SENTENCE = re.compile(r"[.!?;][”\"»]?\s$")


def strip_datelines(lines: Sequence[Line]) -> tuple[tuple[Line, ...], dt.date | None]:
    """The lines without the day of writing at their head or foot, and that day where there is one.

    A line, or the head of a paragraph, is such a day if it holds no more than a full date, and if the text invites to
    another day soon after it.
    """
    edges = [place for place in range(len(lines)) if place < _TOP or place >= len(lines) - _BOTTOM]
    stamps = {place: found for place in edges if (found := _read_stamp(lines[place]))[1]}
    heads = {place: found for place in edges if place not in stamps and (found := _read_dateline(lines[place]))[1]}
    if not (stamps or heads):
        return tuple(lines), None
    if heads and sum(map(_begins_with_day, lines)) > 1:
        heads = {}  # the rows of a list
    if sum(map(_is_day_alone, lines)) >= _ROWS:
        stamps = {place: found for place, found in stamps.items() if not _is_day_alone(lines[place])}
    told = [(place, mention) for place, line in enumerate(lines[:_MOST]) for mention in _find_invited(line)]
    relative = any(names_stamped_day(line.text) for line in lines[:_MOST])
    kept, written = list(lines), None
    for place, (rest, mention) in (stamps | heads).items():
        others = [each for at, each in told if at != place]
        if place in heads:
            others = _find_invited(replace(lines[place], text=rest)) + others
        elif not (_says_written(lines[place]) or rest):
            others = [each for at, each in told if at != place and len(lines[at].text) > _LEAST_TOLD]
        day = next((day for day in _list_days(mention) if any(_comes_soon(each, day) for each in others)), None)
        if day is None and relative and _list_days(mention):
            day = _list_days(mention)[0]  # "tonight" is that very day
        if day:
            written = min(written or day, day)
            kept[place] = replace(lines[place], text=rest, raw=rest)
            if not rest and place == len(lines) - 1 and _signs(lines, place - 1):
                kept[place - 1] = replace(lines[place - 1], text="", raw="")
    return tuple(line for line in kept if line.text), written


def _signs(lines: Sequence[Line], place: int) -> bool:
    """Whether a line is nothing but the name of who wrote the text, at least a paragraph above it."""
    line = lines[place]
    return place > 1 and not line.level and is_name(line.text) and any(len(each.text) > _LEAST_TOLD for each in lines)


def _begins_with_day(line: Line) -> bool:
    return any(each.start < _LEADS for each in find_dates(line.text[:_LONGEST])[:1])


def _is_day_alone(line: Line) -> bool:
    """Whether a line is a day and nothing besides, as those above the talks of a list are."""
    dates = find_dates(line.text) if len(line.text) <= _LONGEST else ()
    return len(dates) == 1 and not re.search(r"\w", f"{line.text[: dates[0].start]} {line.text[dates[0].stop :]}")


def _find_invited(line: Line) -> list[DateMention]:
    """The days beside which the line names an hour or a weekday."""
    if len(line.text) > 2000:
        return []
    dates = find_dates(line.text)
    plain = len(dates) == 1 and not _WRITTEN.search(line.text)
    hours = bool(find_hours(line.text)) and not (plain and _is_odd(line.text))
    return [each for each in dates if hours or each.weekday is not None]


def _is_odd(text: str) -> bool:
    """Whether an hour is none at which people meet: 17:32."""
    for date in reversed(find_dates(text)):
        text = f"{text[: date.start]} {text[date.stop :]}"
    return any(int(found["minute"]) % 5 for found in _CLOCK.finditer(text))


def _read_stamp(line: Line) -> tuple[str, DateMention | None]:
    """A short line that holds hardly more than a full date."""
    text = line.text
    dates = find_dates(text) if len(text) <= _LONGEST else ()
    if not dates or dates[0].year is None or len({(each.day, each.month) for each in dates}) > 1:
        return "", None
    rest = text
    for date in reversed(dates):
        rest = f"{rest[: date.start]} {rest[date.stop :]}"
    clock = _CLOCK.search(rest)
    plain = re.sub(r"[\W\d_]", "", _BESIDE.sub(" ", _CLOCK.sub(" ", rest)))
    if _says_written(line) and (_WRITTEN.search(text) or len(plain) <= _FEW_LETTERS):
        return "", dates[0]
    if _POSTED.fullmatch(text):
        return "", dates[0]
    if _SIGNED.fullmatch(text):
        return text[: text.rfind("(")].strip(" *"), dates[0]
    bare = dates[0].weekday is None and not clock  # so do the heads of a list's talks look: the text tells them apart
    return ("", dates[0]) if not plain and (bare or (clock and _is_odd(rest))) else ("", None)


def _says_written(line: Line) -> bool:
    return bool(_WRITTEN.search(line.text)) or _is_odd(line.text)


def _read_dateline(line: Line) -> tuple[str, DateMention | None]:
    """The rest of a paragraph behind the full date with which it begins."""
    dates = find_dates(line.text[:120]) if len(line.text) > _LEAST_PROSE else ()
    if not dates or dates[0].year is None or not _DATELINE.match(line.text[: dates[0].start]):
        return "", None
    parts = _PARTS.match(line.text, dates[0].stop)
    if not parts or len(line.text) - parts.end() < _LEAST_PROSE:
        return "", None
    if line.text[dates[0].stop : parts.end()].strip() == ":" and _tells_days(line.text):
        return "", None
    return line.text[parts.end() :], dates[0]


def _tells_days(text: str) -> bool:
    """Whether another day opens a sentence with a colon behind it: such days are those of talks."""
    return any(
        _OPENS_SENTENCE.search(text, 0, day.start) and text[day.stop : day.stop + 1] == ":"
        for day in find_dates(text)[1:]
    )


def _comes_soon(mention: DateMention, day: dt.date) -> bool:
    """Whether the mention may be a day soon after another, by its weekday and its year, if it names these."""
    for year in (day.year, day.year + 1):
        for meant in _list_days(mention, year) if mention.year in (None, year) else ():
            if 0 < (meant - day).days <= _AHEAD and mention.weekday in (None, meant.weekday()):
                return True
    return False


def _list_days(mention: DateMention | None, year: int | None = None) -> list[dt.date]:
    """The days that a mention may mean: two where the order of its numbers is open."""
    days: list[dt.date] = []
    if mention is None:
        return days
    for month, day in [(mention.month, mention.day), (mention.day, mention.month)][: 1 + mention.open]:
        try:
            days.append(dt.date(mention.year or year or 1, month, day))
        except ValueError:
            continue
    return days
