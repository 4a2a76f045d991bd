"""A typed moment taken apart into its day, hour and zone."""

import re
from dataclasses import dataclass, replace
from datetime import time
from zoneinfo import ZoneInfo

from seminar import dayforms, hours, zones
from seminar.days import Day, merge
from seminar.errors import BadTime
from seminar.hours import Hour
from seminar.typed import quote

_FILLER = re.compile(
    r"[ ,;()@|.-]+|(?:at|from)(?= \d| noon| midday)|in(?= [^\W\d])"
    r"|(?:on|the|of|um|o'clock|sharp|local time)(?![^\W_])"
)
_WORDS = re.compile(r"[^\W\d_][\w/+'.-]*(?:,? [^\W\d_][\w/+'.-]*){0,3}")
_BARE = re.compile(r"(\d{1,2})(?:\.(\d{2}))?(?![\d:]|\.\d|[^\W_])")
_ANY_DAY = Day()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What a text says of a moment; `zone_names` are its words for the zone, such as "cest"."""

    text: str
    day: Day = _ANY_DAY
    hour: Hour | None = None
    zone: ZoneInfo | None = None
    zone_names: tuple[str, ...] = ()


def read(text: str, *, zone: ZoneInfo, year: int) -> Phrase:
    """The pieces of a tidied text. Raises `Refusal` on other words, and on a day, hour or zone too many.

    `zone` is the reader's own: abbreviations that its clocks use in `year` mean it, so "CST" in Shanghai is Shanghai.
    """
    phrase, at, bare = Phrase(text=text), 0, None
    while at < len(text):
        if piece := dayforms.read_at(text, at):
            day, at = piece
            phrase = replace(phrase, day=merge(phrase.day, day))
        elif found := hours.read_at(text, at):
            hour, at = found
            phrase = _with_hour(phrase, hour)
        elif match := _FILLER.match(text, at):
            at = match.end()
        elif named := _zone_at(text, at, zone, year):
            where, name = named
            phrase, at = _with_zone(phrase, where, name.strip(",")), at + len(name)
        elif (match := _BARE.match(text, at)) and not bare:
            bare, at = match, match.end()
        else:
            raise _unreadable(text[at:])
    return _with_hour(phrase, _bare_hour(bare, phrase.day)) if bare else phrase


def _with_hour(phrase: Phrase, hour: Hour) -> Phrase:
    if phrase.hour:
        raise BadTime("That names more than one hour. Type the start alone, such as Thu 16:15.")
    return replace(phrase, hour=hour)


def _with_zone(phrase: Phrase, zone: ZoneInfo, name: str) -> Phrase:
    # "Paris, France" names one zone twice.
    if phrase.zone and phrase.zone != zone:
        raise BadTime("That names more than one time zone. Leave one, such as 17 Sep 17:00 Berlin.")
    return replace(phrase, zone=zone, zone_names=(*phrase.zone_names, name))


def _zone_at(text: str, at: int, own: ZoneInfo, year: int) -> tuple[ZoneInfo, str] | None:
    match = _WORDS.match(text, at)
    words = match[0].split(" ") if match else []
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        if name.upper().strip(",") in zones.abbreviations_of(own, year):
            return own, name
        # Without the comma, or "Berlin, tomorrow" would be Berlin in an unknown country.
        where = zones.lookup(name.replace(",", ""))
        if where:
            return where, name
    return None


def _bare_hour(number: re.Match[str], day: Day) -> Hour:
    hour, minute = int(number[1]), number[2]
    if minute and day == _ANY_DAY:
        raise BadTime(f"{hour}.{minute} may be an hour or a day. Type {hour}:{minute}, or a day such as 17 Sep.")
    if hour > 23 or int(minute or 0) > 59:
        raise _unreadable(number[0])
    if hour < 13 and not minute:
        one = hour % 12 or 12
        raise BadTime(f"{hour} in the morning or in the afternoon? Type {one}am, {one}pm or {hour % 12 + 12}:00.")
    return Hour(time=time(hour, int(minute or 0)))


def _unreadable(rest: str) -> BadTime:
    word = rest.split(" ")[0]
    return BadTime(f"{quote(word)} could not be read. Type a day and an hour, such as tomorrow 15:00 or Thu 4pm.")
