"""The rules of a zone as a calendar file wants them."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vDDDLists

from seminar import wall


@lru_cache(maxsize=256)
def describe(zone: ZoneInfo, first_year: int, last_year: int) -> Timezone:
    """The clock changes of `zone` in those years, each listed by its date (RFC 5545, 3.6.5).

    Not `Timezone.from_tzinfo`: in icalendar 7.3 it gives a forward change by the clock after it, where the RFC
    wants the one before, and leaves out Casablanca's changes of the last year.
    """
    start = datetime(first_year, 1, 1, tzinfo=UTC)
    changes = list(wall.changes(zone, start, datetime(last_year + 1, 1, 1, tzinfo=UTC)))
    described = Timezone()
    described.add("TZID", zone.key)
    offset = start.astimezone(zone).utcoffset() or timedelta()
    described.add_component(_phase(zone, start, [start.replace(tzinfo=None)], offset, offset))
    kinds: dict[tuple[timedelta, timedelta, str], list[wall.Change]] = {}
    for change in changes:
        name = change.at.astimezone(zone).tzname() or ""
        kinds.setdefault((change.offset_before, change.offset_after, name), []).append(change)
    for (before, after, _), same in kinds.items():
        described.add_component(_phase(zone, same[0].at, [change.shown for change in same], before, after))
    return described


def _phase(
    zone: ZoneInfo, at: datetime, onsets: list[datetime], before: timedelta, after: timedelta
) -> TimezoneStandard | TimezoneDaylight:
    shown = at.astimezone(zone)
    phase = TimezoneDaylight() if shown.dst() else TimezoneStandard()
    phase.add("DTSTART", onsets[0])
    if onsets[1:]:
        phase.add("RDATE", vDDDLists(onsets[1:]))
    phase.add("TZNAME", shown.tzname())
    phase.add("TZOFFSETFROM", before)
    phase.add("TZOFFSETTO", after)
    return phase
