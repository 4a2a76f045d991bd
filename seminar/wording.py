"""How times are said in sentences: how long until, and when by the clocks of a zone."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from seminar import days, wall, zones
from seminar.durations import counted

_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)


def until(talk_start: datetime, now: datetime) -> str:
    """How far off a start is: "in 4 minutes", "in 2 days", "starting now", "started 4 minutes ago"."""
    # On UTC: between times of one zone, Python subtracts wall clocks and overlooks their changes.
    ahead = talk_start.astimezone(UTC) - now.astimezone(UTC)
    distance = _roughly(abs(ahead))
    if not distance:
        return "starting now"
    return f"in {distance}" if ahead > timedelta() else f"started {distance} ago"


@lru_cache(maxsize=256)
def local(starts_at: datetime, ends_at: datetime | None, zone: ZoneInfo) -> str:
    """Start and end by the clocks of a zone: "Wednesday 17 September 2025, 17:00–18:00 Hong Kong time".

    Past midnight both days are named, and an hour that comes twice carries its offset. Without the end it is
    the start alone, which `when.parse` reads.
    """
    start = wall.shown(starts_at, zone)
    said = f"{day_only(starts_at, zone)}, {clock(starts_at, zone)}"
    if ends_at is not None and wall.shown(ends_at, zone).date() == start.date():
        said += f"–{clock(ends_at, zone)}"
    elif ends_at is not None:
        said += f" – {day_only(ends_at, zone)}, {clock(ends_at, zone)}"
    return f"{said} {zones.in_words(zone)}"


def day_only(at: datetime, zone: ZoneInfo) -> str:
    """The day alone: "Wednesday 17 September 2025"."""
    day = wall.shown(at, zone).date()
    return f"{days.WEEKDAYS[day.weekday()]} {days.in_words(day)}"


def clock(at: datetime, zone: ZoneInfo) -> str:
    """ "16:15"; an hour that comes twice carries its offset."""
    reading = wall.shown(at, zone)
    clock = f"{reading.hour:02}:{reading.minute:02}"
    if len(wall.instants(reading, zone)) == 1:
        return clock
    return f"{clock} ({wall.offset_in_words(at.astimezone(zone).utcoffset() or timedelta())})"


def _roughly(length: timedelta) -> str:
    """Rounded to what matters at that distance; nothing below half a minute."""
    minutes, hours = round(length / _MINUTE), round(length / _HOUR)
    if minutes < 180:
        parts = [(minutes // 60, "hour"), (minutes % 60, "minute")]
    elif hours < 24:
        parts = [(hours, "hour")]
    elif hours < 72:
        parts = [(hours // 24, "day"), (hours % 24, "hour")]
    else:
        parts = [(round(hours / 24), "day")]
    return " ".join(counted(count, unit) for count, unit in parts if count)
