"""Zones with unlike clock changes, and instants that crowd around those changes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from seminar import wall

ZONES = tuple(
    ZoneInfo(key)
    for key in (
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",  # half an hour
        "Asia/Hong_Kong",  # none
        "Africa/Casablanca",  # around Ramadan, and backwards
        "America/St_Johns",  # at an odd offset
    )
)
FIRST, LAST = datetime(2025, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)

_CHANGES = {zone: tuple(change.at for change in wall.changes(zone, FIRST, LAST)) for zone in ZONES}


def minutes_of(zone: ZoneInfo) -> st.SearchStrategy[datetime]:
    """Whole minutes from 2025 to 2030, half of them within three hours of a clock change where there is one."""
    anywhere = st.integers(0, (LAST - FIRST) // timedelta(minutes=1) - 1).map(
        lambda minute: FIRST + timedelta(minutes=minute)
    )
    if not _CHANGES[zone]:
        return anywhere
    near = st.builds(
        lambda at, minute: at + timedelta(minutes=minute), st.sampled_from(_CHANGES[zone]), st.integers(-180, 180)
    )
    return st.one_of(near, anywhere)


def moments() -> st.SearchStrategy[tuple[ZoneInfo, datetime]]:
    """A zone with a minute of it."""
    return st.sampled_from(ZONES).flatmap(lambda zone: st.tuples(st.just(zone), minutes_of(zone)))
