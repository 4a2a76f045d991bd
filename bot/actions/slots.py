"""The next usual hour of a series for which nobody has a talk yet."""

from datetime import datetime, timedelta

from seminar import wall
from seminar.cadence import Cadence, slots
from seminar.series import Series
from storage import talks
from storage.database import Database

LOOK_AHEAD = timedelta(weeks=26)


async def next_free(database: Database, series: Series, now: datetime) -> datetime | None:
    """Its start in UTC; None where the series has no usual hour, or is booked for half a year."""
    if series.fields.weekday is None or series.fields.start is None:
        return None
    async with database.reader() as db:
        coming = await talks.of_series_from(db, series.id, now)
    taken = {talk.starts_at for talk in coming if not talk.cancelled}
    cadence = Cadence(
        weekday=series.fields.weekday, start=series.fields.start, anchor=wall.shown(now, series.zone).date()
    )
    free = (slot for slot in slots(cadence, series.zone, now, now + LOOK_AHEAD) if slot not in taken)
    return next(free, None)
