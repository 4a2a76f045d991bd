"""What a calendar states as start and end becomes a draft's day, hours and zone, the instant kept exactly."""

import datetime as dt
from zoneinfo import ZoneInfo

from seminar.reading.draft import OVERNIGHT, Draft
from seminar.reading.when.zones import is_zone

_UNIVERSAL = frozenset(
    ("UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z", "Etc/GMT0", "Etc/Universal", "Universal", "Zulu", "UCT")
)
_ENDS_OF_DAY = (dt.time(0, 0), dt.time(23, 59), dt.time(23, 59, 59))
_LONGEST_STAMP = 40


def read_stamp(text: object) -> dt.date | dt.datetime | None:
    """A day or an instant as ISO 8601 writes it, also with a blank for the "T"; nothing where it is neither."""
    if not isinstance(text, str) or not 8 <= len(text.strip()) <= _LONGEST_STAMP:
        return None
    plain = text.strip()
    try:
        return dt.date.fromisoformat(plain) if len(plain) <= 10 else dt.datetime.fromisoformat(plain)
    except ValueError:
        return None


def settle(start: dt.date | dt.datetime | None, end: dt.date | dt.datetime | None, zone: str | None = None) -> Draft:
    """A draft that knows when; `zone` is the name that the source gives for its clocks.

    An instant with an offset and without such a name is told in UTC, because an offset is nobody's zone. Midnight to
    midnight is no hour but a day. An end more than `OVERNIGHT` after the start belongs to a longer meeting and is
    left out.
    """
    name = name_zone(zone)
    if start is None:
        return Draft(timezone=name)
    if not isinstance(start, dt.datetime):
        return Draft(date=start)
    last = end if isinstance(end, dt.datetime) else None
    if last and (last.tzinfo is None) != (start.tzinfo is None):
        last = None
    if last and start.tzinfo is not None:
        last = _move(last, start.tzinfo)
    if start.time() == dt.time() and (last is None or last.time() in _ENDS_OF_DAY):
        return Draft(date=start.date())
    if start.tzinfo is not None:
        name = name or name_zone(getattr(start.tzinfo, "key", None)) or "UTC"
        local = _move(start, ZoneInfo(name))
        if local is None:
            return Draft()
        lasts = last - start if last else None
        start, last = local, _move(last, ZoneInfo(name)) if last else None
    else:
        lasts = last - start if last else None
    fits = lasts is not None and dt.timedelta() < lasts <= OVERNIGHT
    return Draft(date=start.date(), start=_clock(start), end=_clock(last) if last and fits else None, timezone=name)


def name_zone(zone: object) -> str | None:
    """The IANA name of a zone as a source gives it, nothing for what is none."""
    if not isinstance(zone, str) or not zone.strip() or len(zone) > 60:
        return None
    name = zone.strip()
    if name in _UNIVERSAL:
        return "UTC"
    return name if is_zone(name) else None


def _move(moment: dt.datetime, zone: dt.tzinfo) -> dt.datetime | None:
    """The same instant on the clocks of a zone; nothing for the first and last day of the calendar."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return None


def _clock(moment: dt.datetime) -> dt.time:
    return moment.time().replace(second=0, microsecond=0)
