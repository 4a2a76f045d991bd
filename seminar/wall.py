"""What the clocks of a zone show, and the instants at which they show it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One clock change: at the instant `at` (UTC) the clocks go from `shown` to `then_shown`."""

    at: datetime
    offset_before: timedelta
    offset_after: timedelta

    @property
    def shown(self) -> datetime:
        return self.at.replace(tzinfo=None) + self.offset_before

    @property
    def then_shown(self) -> datetime:
        return self.at.replace(tzinfo=None) + self.offset_after


def instants(reading: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    """The UTC instants at which clocks in `zone` show the naive `reading`: none in a gap, two in a fold."""
    found = {reading.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return tuple(sorted(at for at in found if at.astimezone(zone).replace(tzinfo=None) == reading))


def instant(reading: datetime, zone: ZoneInfo) -> datetime:
    """One UTC instant for any naive `reading`: in a gap moved forward by its length, in a fold the first.

    This is what `fold=0` means in PEP 495: a reading in a gap is counted with the offset from before it.
    """
    return reading.replace(tzinfo=zone, fold=0).astimezone(UTC)


def shown(at: datetime, zone: ZoneInfo) -> datetime:
    """The naive reading of the clocks of `zone` at an instant."""
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The first instant (UTC) of `day` in `zone`; clocks may jump over its midnight."""
    midnight = datetime.combine(day, time())
    if instants(midnight, zone):
        return instant(midnight, zone)
    return change_at(midnight, zone).at


def change_at(reading: datetime, zone: ZoneInfo) -> Change:
    """The clock change that skips or repeats `reading`. Only for one with no or two `instants`."""
    one, other = (reading.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return _change_between(min(one, other), max(one, other), zone)


def changes(zone: ZoneInfo, after: datetime, until: datetime) -> Iterator[Change]:
    """Every clock change of `zone` after `after` and up to `until`, in order.

    Looks every twelve hours: no zone ever changed its clocks and changed them back within half a day.
    """
    step, at = timedelta(hours=12), after.astimezone(UTC).replace(microsecond=0)
    while at < until:
        ahead = min(at + step, until.astimezone(UTC))
        if at.astimezone(zone).utcoffset() != ahead.astimezone(zone).utcoffset():
            yield _change_between(at, ahead, zone)
        at = ahead


def offset_in_words(offset: timedelta) -> str:
    """An offset from UTC as people write it, such as "UTC+5:30" or "UTC-3"."""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def _change_between(before: datetime, after: datetime, zone: ZoneInfo) -> Change:
    offset_before, offset_after = (at.astimezone(zone).utcoffset() or timedelta() for at in (before, after))
    while after - before > _SECOND:
        middle = before + (after - before) // _SECOND // 2 * _SECOND
        if middle.astimezone(zone).utcoffset() == offset_before:
            before = middle
        else:
            after = middle
    return Change(at=after, offset_before=offset_before, offset_after=offset_after)
