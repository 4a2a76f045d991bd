"""Hours of the day that a text names."""

import datetime as dt
import re
from dataclasses import dataclass

from seminar.reading.languages import gather_words, match_any

_CLOCK = re.compile(
    r"""
    (?<![\w:./,$#€£%+]) (?:
        (?P<word>12\s?noon|noon|midday|12\s?midnight)\b
      | (?P<hour>[01]?\d|2[0-4])
        (?: (?P<mark>[:.h：])(?P<minute>[0-5]\d)(?::[0-5]\d)? )?
        (?:
            \s?(?P<half>[ap])(?:\.\s?m\.?|m\b) | \s?(?P<noon>noon)\b
          | \s?(?P<sign>uhr|hrs?|o['’]clock)\b | (?P<glued>h)\b
        )?
        (?! \d | :\d | [.,/]\d | [-–]\d{3} | % | \s?(?:min|day|week|month|year|talk|people|hours?\b) )
    )
    (?P<academic> \s?[cs]\.\s?t\.)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BETWEEN = re.compile(
    rf"\s{{0,3}}(?:[-–—~−‐‑～]{{1,3}}|{match_any(gather_words(lambda words: words.until))})\s{{0,3}}", re.IGNORECASE
)
_MILITARY = re.compile(r"(?<![\d:/.-])([01]\d|2[0-3])([0-5]\d)\s?(?:[-–—]|to)\s?([01]\d|2[0-3])([0-5]\d)(?![\d:/-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """A start and perhaps an end, in some zone; `guessed` where the text leaves morning and afternoon open."""

    first: int
    stop: int
    text: str
    start: dt.time
    end: dt.time | None = None
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class _Clock:
    first: int
    stop: int
    hour: int
    minute: int
    half: str
    strength: int  # 2: a time by itself; 1: one beside another dotted one or under a label; 0: a bare number
    padded: bool


def find_hours(text: str, *, told: bool = False) -> tuple[Hours, ...]:
    """The times that the text names, in its order; `told` where a label or a column says that it holds one."""
    if told and (found := _MILITARY.search(text)):
        start, end = dt.time(int(found[1]), int(found[2])), dt.time(int(found[3]), int(found[4]))
        return (Hours(first=found.start(), stop=found.end(), text=found[0], start=start, end=end),)
    clocks = [clock for clock in map(_read_clock, _CLOCK.finditer(text)) if clock]
    hours: list[Hours] = []
    index = 0
    while index < len(clocks):
        clock = clocks[index]
        after = clocks[index + 1] if index + 1 < len(clocks) else None
        if after and _BETWEEN.fullmatch(text[clock.stop : after.first]) and (told or _are_times(clock, after)):
            hours.append(_pair(clock, after, text))
            index += 2
            continue
        if clock.strength == 2 or (told and clock.strength == 1):
            hours.append(_single(clock, text))
        index += 1
    return tuple(hours)


def _are_times(one: _Clock, two: _Clock) -> bool:
    """Whether two ends of a range are hours rather than any two numbers."""
    return max(one.strength, two.strength) == 2 or one.strength == two.strength == 1


def _read_clock(found: re.Match[str]) -> _Clock | None:
    if found["word"]:
        hour = 0 if "midnight" in found["word"].lower() else 12
        return _Clock(found.start(), found.end(), hour, 0, "noon", 2, True)
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower()
    if found["noon"]:
        half = "noon"
    if (half in ("a", "p") and not 1 <= hour <= 12) or hour > 24 or (hour == 24 and minute):
        half = "" if hour <= 23 else half
        if hour > 23:
            return None
    strength = 0
    if half or found["sign"] or found["glued"] or (found["mark"] or "") in (":", "h", "H", "："):
        strength = 2
    elif found["mark"]:
        strength = 1
    if found["academic"] and found["academic"].strip().lower().startswith("c") and minute == 0:
        minute = 15
    stated = half or (
        "24" if found["sign"] or found["glued"] or ((found["mark"] or "") in "hH" and found["mark"]) else ""
    )
    return _Clock(found.start(), found.end(), hour % 24, minute, stated, strength, found["hour"].startswith("0"))


def _single(clock: _Clock, text: str) -> Hours:
    guessed = _is_open(clock)
    return Hours(
        first=clock.first,
        stop=clock.stop,
        text=text[clock.first : clock.stop].strip(),
        start=_make_time(clock, "p" if guessed else clock.half),
        guessed=guessed,
    )


def _pair(one: _Clock, two: _Clock, text: str) -> Hours:
    span = text[one.first : two.stop].strip()
    guessed = False
    if two.half in ("a", "p", "noon") and not one.half and one.hour <= 12:
        # "9:30 - 10:30am", but "11 - 12:30pm" starts in the morning.
        end = _make_time(two, two.half)
        start = _make_time(one, "p" if two.half == "noon" else two.half)
        if start >= end:
            start = _make_time(one, "a")
    elif one.half in ("a", "p", "noon") and not two.half and two.hour <= 12:
        start = _make_time(one, one.half)
        end = _make_time(two, "a" if one.half == "a" else "p")
        if end <= start:
            end = _make_time(two, "p")
    else:
        guessed = not two.half and _is_open(one)
        start = _make_time(one, "p" if guessed else one.half)
        end = _make_time(two, "p" if guessed and two.hour < 12 else two.half)
        if end <= start and not two.half and not two.padded and two.hour < 12:  # 12:00-1:00, 11:30-1
            end = _make_time(two, "p")
    return Hours(first=one.first, stop=two.stop, text=span, start=start, end=end, guessed=guessed)


def _is_open(clock: _Clock) -> bool:
    """Whether "3:30" leaves the half of the day open; nobody announces a talk for the small hours."""
    return not clock.half and not clock.padded and 1 <= clock.hour <= 6


def _make_time(clock: _Clock, half: str) -> dt.time:
    hour = clock.hour
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return dt.time(hour, clock.minute)
