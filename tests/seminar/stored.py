"""A stored talk, and the draft that it was read from, for tests that compare the two."""

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from seminar.reading.draft import Draft
from seminar.series import Join, Series, SeriesFields
from seminar.speaker import Speaker, SpeakerName
from seminar.talk import Talk, TalkFields

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def series(**fields: Any) -> Series:
    given: dict[str, Any] = {"name": "Colloquium", "zone": BERLIN} | fields
    return Series(id=1, server_id=1, key="col", fields=SeriesFields(**given))


def talk(
    number: int = 1, *, speakers: tuple[str | Speaker, ...] = ("Ilse Varga",), of: Series | None = None, **given: Any
) -> Talk:
    """By default on 15 January 2026 from 16:00 to 17:30 in Berlin."""
    kept = {name: given.pop(name) for name in ("materials", "status", "published_at") if name in given}
    fields: dict[str, Any] = {
        "title": "Tides of Small Moons",
        "starts_at": datetime(2026, 1, 15, 15, tzinfo=UTC),
        "ends_at": datetime(2026, 1, 15, 16, 30, tzinfo=UTC),
        "venue": "Room B12",
        "join": Join(link="https://zoom.us/j/555123456"),
        "abstract": "Small moons bend.",
    } | given
    people = tuple(
        one if isinstance(one, Speaker) else Speaker(id=place, name=one) for place, one in enumerate(speakers, 1)
    )
    return Talk(id=number, series=of or series(), fields=TalkFields(**fields), speakers=people, **kept)


def draft(*, speakers: tuple[str | SpeakerName, ...] = ("Ilse Varga",), **fields: Any) -> Draft:
    """By default what `talk` was read from."""
    given: dict[str, Any] = {
        "title": "Tides of Small Moons",
        "date": date(2026, 1, 15),
        "start": time(16),
        "end": time(17, 30),
        "assumed_zone": BERLIN.key,
        "venue": "Room B12",
        "link": "https://zoom.us/j/555123456",
        "abstract": "Small moons bend.",
    } | fields
    people = tuple(one if isinstance(one, SpeakerName) else SpeakerName(name=one) for one in speakers)
    return Draft(speakers=people, **given)
