"""All that a statement says about time."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import AT_HOUR
from seminar.reading.text.blanks import blank
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.times import Hours, find_hours
from seminar.reading.when.zones import ZoneMention, find_zones

# Longer statements are running text whose tail says nothing about when.
LONGEST_STATEMENT = 600
_NEAR = 8
# What is left of a day stands before it.
_LEAD = re.compile(r"(?<=[\s,])(?:kl\.?|à|às|alle|ore)\s{1,2}$", re.IGNORECASE)

# "Le 18 mai 2027 – « Nœuds de glace »": the day's own little word opens the line.
_OPENS = re.compile(r"(?:Le|El|Il|Am|On|Em|No\sdia|El\sdía|Il\sgiorno)\s{1,2}", re.IGNORECASE)
# "21 May 2027 at 15", "21.5.2027, ore / at 15"
_LED_BARE = compile_when_used(
    rf"[\s,;|–—-]{{1,6}}(?:{AT_HOUR}\s?/\s?)?{AT_HOUR}\s(?P<hour>1[3-9]|2[0-2])(?=\s*(?:[,;(|]|$))", re.IGNORECASE
)
_PARTS = re.compile(r"\s{0,2}[,:|–—-]\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Words that may say when; the heavier, the likelier about the talk. `told` where a label says that they do."""

    text: str
    weight: float
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """All days, hours and zones of one statement, and the words that remain."""

    text: str
    dates: tuple[DateMention, ...]
    hours: tuple[Hours, ...]
    zones: tuple[ZoneMention, ...]
    rest: str


@lru_cache(maxsize=4096)
def find_mentions(text: str, *, told: bool = False) -> Mentions:
    """What a statement says about time."""
    text = text[:LONGEST_STATEMENT]
    dates = find_dates(text, told=told)
    blanked = blank(text, [(each.start, each.stop) for each in dates])
    hours = find_hours(re.sub(r"(?<=\s)T(?=\d\d:)", " ", blanked), told=told)
    if dates and not hours:
        hours = tuple(each for each in find_hours(blanked, told=True) if _stands_by(text, dates, each))
    if dates and not hours and (led := _LED_BARE.match(text, dates[-1].stop)):
        start = dt.time(int(led["hour"]))
        hours = (Hours(first=led.start("hour"), stop=led.end(), text=led["hour"], start=start),)
    zones = find_zones(text) if hours or told or dates else ()
    leads = [(_find_lead(blanked, each), each.stop) for each in hours]
    if dates and _OPENS.fullmatch(text, 0, dates[0].start) and _PARTS.match(text, dates[0].stop):
        leads.append((0, dates[0].start))
    rest = blank(blanked, leads + [(each.start, each.stop) for each in zones])
    rest = re.sub(r"\((?:[^()]*\b(?:at|from|on|until))?\s*\)", " ", rest)  # "(tea at 3:30)" without its hour
    rest = re.sub(r"(?:\s*,){2,}", ",", " ".join(rest.split()))
    return Mentions(text=text, dates=dates, hours=hours, zones=zones, rest=rest)


def _find_lead(text: str, hours: Hours) -> int:
    """Where the words begin that lead to the hours, as "kl." and "à" do behind a day."""
    led = _LEAD.search(text[max(0, hours.first - _NEAR) : hours.first])
    return hours.first - len(led[0]) if led else hours.first


def _stands_by(text: str, dates: tuple[DateMention, ...], hours: Hours) -> bool:
    """Whether a dotted number next to a day is an hour, as in "12 May, 15.00"."""
    if not re.search(r"\d\.\d\d", hours.text) or not 7 <= hours.start.hour <= 21:
        return False
    return any(re.fullmatch(r"[\s,;|/·•@–—-]{0,6}", text[each.stop : hours.first]) for each in dates)
