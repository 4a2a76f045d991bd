"""A moment in a person's words, turned into one instant to come or refused with a better way to say it."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from seminar import days, durations, wall, zones
from seminar.days import Day
from seminar.errors import BadTime, Refusal
from seminar.phrase import Phrase, read
from seminar.typed import quote, tidy

FARTHEST = timedelta(days=3660)

_STAMP = re.compile(r"<t:(-?\d{1,12})(?::[a-z])?>")
_AHEAD = re.compile(r"in (.+)|(.+) from now")
_IN_DAYS = re.compile(r"day|week|wk|\d ?[dw]\b")
_ISO_RANGE = re.compile(r"\S+ \d\d:\d\d-")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def parse(typed: str, *, zone: ZoneInfo, now: datetime, past_ok: bool = False) -> datetime:
    """The instant in UTC that was typed, such as "tomorrow 3pm", "next Thursday 16:15" or "17 Sep 5pm HKT".

    A zone or an offset within the text wins over `zone`. Without a day it is the next such hour, without a
    year the next such day. Raises `BadTime` with a sentence that says what to type instead, and nothing else.
    """
    now = now.astimezone(UTC)
    text = tidy(typed)
    if not text:
        trouble = "That is too long for a time." if text is None else "No time was given."
        raise BadTime(f"{trouble} {_such_as(now, zone)}")
    try:
        at = _exact(text) or _ahead(text, zone, now)
        if at is None:
            own, phrase = zone, read(text, zone=zone, year=now.year)
            zone = phrase.zone or own
            at = _settle(phrase, zone, now, past_ok=past_ok, is_own=zone == own)
        return _check(at.replace(microsecond=0), zone, now, past_ok)
    except OverflowError:
        raise BadTime(f"No calendar reaches that day. {_such_as(now, zone)}") from None
    except Refusal as refusal:
        raise BadTime(str(refusal)) from None


def _exact(text: str) -> datetime | None:
    """A Discord timestamp, or an ISO 8601 time with its offset."""
    stamp = _STAMP.fullmatch(text)
    if stamp:
        return _EPOCH + timedelta(seconds=int(stamp[1]))
    try:
        found = datetime.fromisoformat(text.upper())
    except ValueError:
        return None
    # With a blank, "09:00-10:00" is a start and an end rather than Hawaii.
    return found.astimezone(UTC) if found.tzinfo and not _ISO_RANGE.match(text) else None


def _ahead(text: str, zone: ZoneInfo, now: datetime) -> datetime | None:
    """ "in 2 hours" counts hours on UTC, "in 2 days" is the same reading of the clock two days on."""
    match = _AHEAD.fullmatch(text)
    words = (match[1] or match[2]) if match else ""
    length = durations.read(words)
    if length is None:
        return None
    minute = now.replace(second=0, microsecond=0)
    if length.seconds or not _IN_DAYS.search(words):
        return minute + length
    return wall.instant(wall.shown(minute, zone) + length, zone)


def _settle(phrase: Phrase, zone: ZoneInfo, now: datetime, *, past_ok: bool, is_own: bool) -> datetime:
    dates = days.candidates(phrase.day, wall.shown(now, zone).date())
    if not phrase.hour:
        if phrase.day == Day():
            raise BadTime(f"That names no day and no hour. {_such_as(now, zone)}")
        raise BadTime(f"The hour is missing. Type it too, such as {quote(f'{phrase.text} 15:00')}.")
    readings = [datetime.combine(date, phrase.hour.time) for date in dates]
    if phrase.hour.offset is not None:
        return _settle_offset(readings, phrase.hour.offset, phrase, now)
    ahead = (reading for reading in readings if _last(reading, zone) > now)
    reading = next(ahead, readings[-1])
    found = wall.instants(reading, zone)
    if not found:
        raise _gap(reading, zone)
    usable = [at for at in found if past_ok or at > now] or list(found)
    called = [at for at in usable if (at.astimezone(zone).tzname() or "").lower() in phrase.zone_names]
    if len(called or usable) > 1:
        raise _twice(reading, zone, is_own=is_own)
    return (called or usable)[0]


def _settle_offset(readings: list[datetime], offset: timedelta, phrase: Phrase, now: datetime) -> datetime:
    found = [reading.replace(tzinfo=UTC) - offset for reading in readings]
    at = next((at for at in found if at > now), found[-1])
    if phrase.zone and at not in wall.instants(readings[found.index(at)], phrase.zone):
        named = zones.in_words(phrase.zone)
        raise BadTime(f"{named} is not {wall.offset_in_words(offset)} then. Leave one of the two out.")
    return at


def _check(at: datetime, zone: ZoneInfo, now: datetime, past_ok: bool) -> datetime:
    if at - now > FARTHEST or at.year < days.FIRST_YEAR:
        raise BadTime(f"{_said(wall.shown(at, zone))} cannot be meant. Check the year. {_such_as(now, zone)}")
    if at <= now and not past_ok:
        raise BadTime(f"{_said(wall.shown(at, zone))} {zones.in_words(zone)} is past. {_such_as(now, zone)}")
    return at


def _gap(reading: datetime, zone: ZoneInfo) -> BadTime:
    change = wall.change_at(reading, zone)
    shown, then = _clock(change.shown), _clock(change.then_shown)
    return BadTime(
        f"{zones.in_words(zone)} has no {_clock(reading)} on {days.in_words(reading.date())}:"
        f" its clocks go from {shown} straight to {then}. Try {then}."
    )


def _twice(reading: datetime, zone: ZoneInfo, *, is_own: bool) -> BadTime:
    both = [at.astimezone(zone) for at in wall.instants(reading, zone)]
    ways = [at.tzname() or "" for at in both]
    # Another's abbreviations may mean a third zone to the reader: "IST" is Jerusalem's, Dublin's and India's.
    if not is_own or len(set(ways)) < 2 or not all(way.isalpha() for way in ways):
        ways = [wall.offset_in_words(at.utcoffset() or timedelta()) for at in both]
    clock, day = _clock(reading), days.in_words(reading.date())
    return BadTime(
        f"{clock} comes twice on {day} in {zones.in_words(zone)}, as its clocks go back."
        f" Type {clock} {ways[0]} for the first or {clock} {ways[1]} for the second."
    )


def _last(reading: datetime, zone: ZoneInfo) -> datetime:
    return max(wall.instants(reading, zone), default=wall.instant(reading, zone))


def _such_as(now: datetime, zone: ZoneInfo) -> str:
    week_ahead = wall.shown(now, zone).date() + timedelta(days=7)
    return f"Type one to come, such as tomorrow 15:00, Thu 4pm or {week_ahead} 16:15."


def _said(reading: datetime) -> str:
    return f"{days.in_words(reading.date())}, {_clock(reading)}"


def _clock(reading: datetime) -> str:
    return f"{reading.hour}:{reading.minute:02}"
