"""Hours of the day that a text names."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from seminar.reading.languages import UNSPACED, compile_when_used, gather_words, match_any, match_words
from seminar.reading.when.dates import narrow
from seminar.reading.when.program_hours import leads_to_hour

_MORNING = match_words(gather_words(lambda words: words.mornings))
_AFTERNOON = match_words(gather_words(lambda words: words.afternoons))
_HAN_HOURS = "二十[一二三]?|十[一二三四五六七八九]?|[一二三四五六七八九两兩]"
_HAN_MINUTES = "[二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九]"
_HAN = {sign: number for number, sign in enumerate("零一二三四五六七八九十")} | {
    "两": 2,
    "兩": 2,
    "十一": 11,
    "十二": 12,
}

_CLOCK = compile_when_used(
    rf"""
    (?:(?P<morning>{_MORNING})\s?|(?P<afternoon>{_AFTERNOON})\s?|(?<![\w.])(?P<led>[ap])\.?m\.?\s?)?
    (?<!(?-i:[^\W{UNSPACED}]))(?<![./,$#€£%+])(?<!\d:) (?:
        (?P<word>12\s?noon|noon|midday|12\s?midnight|mezzogiorno|正午|midi(?=\b)|mediodía)(?!(?-i:[^\W{UNSPACED}]))
      | (?:(?P<hour>[01]?\d|2[0-4])|(?P<han>{_HAN_HOURS})(?=\s?[点點時时]))
        (?:
            \s?(?P<unit>[点點時时])(?![间間段期代候装空序效常事報报局差区區限]|刻)
            \s?(?:(?P<count>[0-5]?\d)\s?分?|(?P<spelt>{_HAN_MINUTES})\s?分
                |(?P<half>半)|(?P<quarter>一刻)|(?P<sharp>整|鐘|钟))?
          | (?P<mark>[:.]|\s?h\.?\s?|,(?=[0-5]\d(?!\d))|(?=[0-5]\d\s?[ap]\.?\s?m\b))
                (?P<minute>[0-5]\d)(?:min\b|mn\b)?(?P<second>:[0-5]\d)?
        )?
        (?:
            (?:(?<=\d)\.(?=\s[ap]\.\s?m\b))?\s?(?P<side>[ap])(?:\.\s?m\.?
                |(?:(?<=:\d\d[ap])|(?<=\sat\s\d[ap]))(?=[\s,;)–-]|$)
                |m(?!(?-i:[^\W{UNSPACED}]))) | \s?(?P<noon>noon|(?:del\s)?mediodía)\b
          | (?:\.(?=\s?uhr))?\s?(?P<sign>uhr|hrs?|hs|horas?|heures?|o['’]clock|ore)(?![^\W\d_]) | \s?(?P<glued>h)\b
        )?
        (?! \d | :\d | [.,/]\d | [-–]\d{{3}} | % | \s?(?:min|day|week|month|year|talk|people|hours?\b)
          | [年月日号號回] )
    )
    (?P<academic> \s?[cs]\.\s?t\b\.?|(?<=Uhr)\s[cs]t\b)?
    (?:\s?(?:(?P<late>{_AFTERNOON})(?![间間景光班])|(?P<early>{_MORNING})))?
    """,
    re.IGNORECASE | re.VERBOSE,
)
# "Cosmic noon" is no hour, nor is "Cosmic High Noon".
_IN_WORDS = re.compile(
    r"(?<![^\W\d_])(?!(?:at|to|till|until|from|by|around|about|and|before|(?<=\bat\s)high|a|à|alle|al|um|bis|entre|vers|jusqu|de|le|"
    r"[a-zé]{2,8}days?|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|ore|[ap]m)\s$)[^\W\d_]{3,12}\s$",
    re.IGNORECASE,
)
_ACADEMIC = re.compile(r"c\.?\s?t\b", re.IGNORECASE)
_UNTIL = match_any(gather_words(lambda words: words.until))
_BETWEEN = compile_when_used(
    rf"[\s,]{{0,3}}(?:Uhr\s)?(?:[-–—~−‐‑～〜]{{1,3}}>?|→|{_UNTIL})\s{{0,3}}(?:ca\.?\s)?",
    re.IGNORECASE,
)
# "ore 14.30", "at 14.30", "um 14.15", "à 14.30": a dotted number behind one of these is a time.
_LEADS = re.compile(
    r"(?:\bore|\bat|\bum|\bà|\ba las|\bàs|\balle|\bore:|\bhora:|\bHeure\s?:|\bTime:|[@])\s*$", re.IGNORECASE
)
# "alle 18", "a las 19": behind one of these a bare number is an hour, and "17,15" one with its minutes.
_HOUR_LEADS = re.compile(
    r"(?:\bore|\bh\.?|\balle(?:\sore)?|\bdalle|\ba\slas|\bde\slas|\bàs|\bpelas)\s?:?\s?$", re.IGNORECASE
)
_TO_HOUR = re.compile(r"[\s,]*(?:a\slas|a\sla|às|alle(?:\sore)?)\s*", re.IGNORECASE)
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
    narrowed = narrow(text).replace("：", ":")
    if told and (found := _MILITARY.search(narrowed)):
        start, end = dt.time(int(found[1]), int(found[2])), dt.time(int(found[3]), int(found[4]))
        return (Hours(first=found.start(), stop=found.end(), text=found[0], start=start, end=end),)
    clocks = [clock for clock in map(_read_clock, _CLOCK.finditer(narrowed)) if clock]
    hours: list[Hours] = []
    index = 0
    while index < len(clocks):
        clock = clocks[index]
        after = clocks[index + 1] if index + 1 < len(clocks) else None
        between = narrowed[clock.stop : after.first] if after else ""
        if after and _BETWEEN.fullmatch(between) and (told or _are_times(clock, after)) and _may_open(clock, between):
            hours.append(_pair(clock, after, text))
            index += 2
            continue
        if clock.strength == 2 or (told and clock.strength == 1):
            hours.append(_single(clock, text, sure=any(each.half == "p" for each in clocks[:index])))
        index += 1
    return tuple(hours)


def _may_open(clock: _Clock, between: str) -> bool:
    """Whether a range may begin here: in "el martes 8 a las 17:45" the bare number is a day."""
    return clock.strength > 0 or not _TO_HOUR.fullmatch(between)


def _are_times(one: _Clock, two: _Clock) -> bool:
    """Whether two ends of a range are hours rather than any two numbers."""
    return max(one.strength, two.strength) == 2 or one.strength == two.strength == 1


def _read_clock(found: re.Match[str]) -> _Clock | None:
    if found["word"]:
        if found["word"].isalpha() and _IN_WORDS.search(found.string[max(0, found.start() - 12) : found.start()]):
            return None
        hour = 0 if "midnight" in found["word"].lower() else 12
        return _Clock(found.start(), found.end(), hour, 0, "noon", 2, True)
    if found["second"] not in (None, ":00"):
        return None  # nobody announces seconds: a mail or a server wrote them
    hour = int(found["hour"]) if found["hour"] else _read_han(found["han"])
    minute = int(found["minute"] or found["count"] or (30 if found["half"] else 15 if found["quarter"] else 0))
    minute = _read_han(found["spelt"]) if found["spelt"] else minute
    half = (found["side"] or found["led"] or "").lower()
    if found["noon"]:
        half = "noon"
    elif not half:
        half = "a" if found["morning"] or found["early"] else "p" if found["afternoon"] or found["late"] else ""
        if (
            found["early"]
            and half == "a"
            and not (
                found["unit"]
                or found["mark"]
                or found["sign"]
                or found["glued"]
                or found["morning"]
                or found["afternoon"]
            )
        ):
            half = ""
    if hour > 24 or (hour == 24 and minute):
        return None
    if half in ("a", "p") and not 1 <= hour <= 12:
        half = "24"
    told = found["sign"] or found["glued"] or (found["mark"] or "").strip(". ").lower() == "h"
    dotted = found["mark"] in (".", ",")
    led = bool(_HOUR_LEADS.search(found.string[max(0, found.start() - 12) : found.start()]))
    if found["mark"] == "," and not led:
        return None
    strength = 0
    if (
        half
        or told
        or found["mark"] == ":"
        or _is_clear_unit(found)
        or (found["academic"] and hour)
        or (dotted and _LEADS.search(found.string[max(0, found.start() - 12) : found.start()]))
        or led
        or leads_to_hour(found.string, found.start(), found.end())
    ):
        strength = 2
    elif dotted or found["unit"]:
        strength = 1
    if found["academic"] and found["academic"].strip().lower().startswith("c") and minute == 0:
        minute = 15
    padded = (found["hour"] or "").startswith("0")
    return _Clock(found.start(), found.end(), hour % 24, minute, half or ("24" if told else ""), strength, padded)


def _is_clear_unit(found: re.Match[str]) -> bool:
    """Whether signs make a number an hour: "15時" and "3点半" are one, "3点" alone may count things."""
    if not found["unit"]:
        return False
    return found["unit"] in "時时" or any(found[part] for part in ("count", "spelt", "half", "quarter", "sharp"))


def _read_han(written: str) -> int:
    """A number up to 59 in Han signs."""
    tens, ten, ones = written.rpartition("十")
    if not ten:
        return _HAN.get(written.lstrip("零"), 0)
    return (_HAN[tens] if tens else 1) * 10 + (_HAN[ones] if ones else 0)


def _single(clock: _Clock, text: str, *, sure: bool) -> Hours:
    """One hour; `sure` where an hour before it says that it is after noon."""
    afternoon = _is_open(clock)
    guessed = afternoon and not sure
    return Hours(
        first=clock.first,
        stop=clock.stop,
        text=text[clock.first : clock.stop].strip(),
        start=_make_time(clock, "p" if afternoon else clock.half),
        guessed=guessed,
    )


def _pair(one: _Clock, two: _Clock, text: str) -> Hours:
    span = text[one.first : two.stop].strip()
    guessed = False
    if one.minute == 0 and two.minute == 15 and _ACADEMIC.search(text[two.first : two.stop]):
        one, two = replace(one, minute=15), replace(two, minute=0)  # "18–20 Uhr c.t." begins a quarter later
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
    return not clock.half and not clock.padded and 1 <= clock.hour <= 7


def _make_time(clock: _Clock, half: str) -> dt.time:
    hour = clock.hour
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return dt.time(hour, clock.minute)
