"""Sentences for the organizer where hours and zones of one text can hardly all be meant."""

import datetime as dt
from zoneinfo import ZoneInfo

# What each abbreviation says the clock's distance from UTC is, in hours.
_SAYS = {
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
    "CET": 1,
    "CEST": 2,
    "MEZ": 1,
    "MESZ": 2,
    "EET": 2,
    "EEST": 3,
    "WET": 0,
    "WEST": 1,
    "BST": 1,
    "AEST": 10,
    "AEDT": 11,
    "NZST": 12,
    "NZDT": 13,
}
_EARLIEST, _LATEST = dt.time(7), dt.time(22)


def doubt_season(letters: str, zone: str, date: dt.date | None, start: dt.time) -> str | None:
    """A sentence where letters such as "EST" name winter time on a day of summer time, or the reverse."""
    said = _SAYS.get(letters.upper())
    if said is None or date is None:
        return None
    offsets = {_offset(zone, dt.date(date.year, month, 15), start) for month in (1, 7)}
    actual = _offset(zone, date, start)
    if said not in offsets or said == actual:
        return None
    return (
        f"“{letters}” is not the time in use there on {date.day} {date:%B}; {start:%H:%M} by the clocks of that day "
        "was assumed."
    )


def doubt_night(start: dt.time) -> str | None:
    """A sentence for an hour at which hardly anybody holds a talk."""
    if _EARLIEST <= start <= _LATEST:
        return None
    return f"{start:%H:%M} is an unusual hour for a talk. Check the time, and whether am or pm is meant."


def _offset(zone: str, day: dt.date, clock: dt.time) -> float:
    offset = dt.datetime.combine(day, clock, tzinfo=ZoneInfo(zone)).utcoffset() or dt.timedelta()
    return offset.total_seconds() / 3600
