"""Series and talks for tests, whose defaults are boring."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from bot.actions.talks import Entry
from seminar.series import Join, Series, SeriesFields
from seminar.speaker import SpeakerName
from seminar.talk import Talk, TalkFields
from storage.database import Database

NOW = datetime(2026, 1, 1, tzinfo=UTC)  # where SimCord's clock begins
ORGANIZER = 77


async def make_series(database: Database, server_id: int = 1, *, key: str = "ml", **fields: Any) -> Series:
    given: dict[str, Any] = {
        "name": "Machine Learning Seminar",
        "zone": ZoneInfo("Europe/Berlin"),
        "channel_id": 500,
    } | fields
    return await series_actions.create(database, server_id, key, SeriesFields(**given), by=ORGANIZER, now=NOW)


async def make_talk(
    database: Database,
    series: Series,
    *,
    speakers: tuple[str | SpeakerName, ...] = ("Ada Lind",),
    publish: bool = False,
    now: datetime = NOW,
    by: int | None = ORGANIZER,
    materials: Any = (),
    bio: str | None = None,
    **fields: Any,
) -> Talk:
    given: dict[str, Any] = {
        "title": "Sparse Gradients",
        "starts_at": NOW + timedelta(days=7),
        "join": Join(link="https://zoom.us/j/123456789"),
    } | fields
    people = tuple(one if isinstance(one, SpeakerName) else SpeakerName(name=one) for one in speakers)
    entry = Entry(fields=TalkFields(**given), speakers=people, materials=materials, bio=bio)
    return await talk_actions.add(database, series, entry, by=by, now=now, publish=publish)
