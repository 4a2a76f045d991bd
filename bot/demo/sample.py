"""The sample series: puts `sample.toml` into a database, its times counted from the moment the demo starts."""

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from bot.actions.talks import Entry
from seminar import wording
from seminar.material import Material, MaterialKind
from seminar.series import Join, Series, SeriesFields
from seminar.speaker import Paper, SpeakerName
from seminar.talk import Talk, TalkFields
from storage import speakers
from storage.database import Database

# Short ones, so that some fall due while one looks.
OFFSETS = (timedelta(days=1), timedelta(minutes=3), timedelta(minutes=1))
# From the start of the demo to that of its first talk: the time to look around before the first reminder.
AHEAD = timedelta(minutes=3, seconds=30)

# The next Thursday is at least so far off, so that the live talk stays the next one.
_LEAST_DISTANCE = timedelta(days=3)


async def save_series(
    database: Database, server_id: int, *, channel_id: int, role_id: int, by: int, now: datetime
) -> Series:
    """The series without its talks."""
    given = _sample()["series"]
    fields = SeriesFields(
        name=given["name"],
        zone=ZoneInfo(given["zone"]),
        weekday=given["weekday"],
        start=given["start"],
        venue=given["venue"],
        join=Join(link=given["link"], passcode=given["passcode"]),
        channel_id=channel_id,
        role_id=role_id,
        reminder_offsets=OFFSETS,
    )
    return await series_actions.create(database, server_id, given["key"], fields, by=by, now=now)


async def save_live_talk(database: Database, series: Series, starts_at: datetime, *, by: int, now: datetime) -> Talk:
    """The talk that starts while one looks, announced at once."""
    entry = _entry(_sample()["live"], starts_at)
    return await talk_actions.add(database, series, entry, by=by, now=now, publish=True)


async def save_archive(database: Database, series: Series, today: datetime, *, by: int) -> None:
    """The talks of the past with their materials, and the papers of those who gave them."""
    for given in _sample()["past"]:
        starts_at = _thursday(series, today, -given["weeks"])
        await talk_actions.add(database, series, _entry(given, starts_at), by=by, now=today)
    for given in _sample()["papers"]:
        async with database.transaction() as db:
            author = await speakers.remember(db, series.server_id, SpeakerName(name=given["speaker"]))
            paper = Paper(title=given["title"], abstract=given["abstract"].strip())
            await speakers.add_paper(db, series.server_id, paper, [author.id])


async def save_coming(database: Database, series: Series, today: datetime, *, by: int, now: datetime) -> None:
    """The talks of the next weeks: one announced, one cancelled, one whose title is still open."""
    for given in _sample()["coming"]:
        starts_at = _thursday(series, today, given["weeks"])
        talk = await talk_actions.add(
            database, series, _entry(given, starts_at), by=by, now=now, publish=given.get("published", False)
        )
        if reason := given.get("cancelled"):
            await talk_actions.cancel(database, series.server_id, talk.id, reason, by=by, now=now)


async def save_closed_series(database: Database, server_id: int, *, channel_id: int, by: int, now: datetime) -> Series:
    """A series whose channel cannot be reached, with one announced talk."""
    given = _sample()["closed"]
    fields = SeriesFields(name=given["name"], zone=ZoneInfo(_sample()["series"]["zone"]), channel_id=channel_id)
    series = await series_actions.create(database, server_id, given["key"], fields, by=by, now=now)
    entry = _entry(given, now + timedelta(hours=3))
    await talk_actions.add(database, series, entry, by=by, now=now, publish=True)
    return series


def announcement(today: datetime) -> str:
    """An announcement of a new talk, as a speaker might have mailed it."""
    given, series = _sample()["announcement"], _sample()["series"]
    zone = ZoneInfo(series["zone"])
    starts_at = _at_hour(_next_thursday(today, zone), given["weeks"], zone)
    when = wording.local(starts_at, starts_at + timedelta(hours=1), zone)
    text: str = given["text"]
    return text.format(when=when)


@cache
def _sample() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("sample.toml").read_text(encoding="utf-8"))


def _entry(given: Mapping[str, Any], starts_at: datetime) -> Entry:
    abstract, bio = (given.get(name, "").strip() or None for name in ("abstract", "bio"))
    return Entry(
        fields=TalkFields(
            starts_at=starts_at,
            title=given.get("title"),
            abstract=abstract,
            contact=given.get("contact"),
        ),
        speakers=tuple(SpeakerName(**one) for one in given["speakers"]),
        bio=bio,
        materials=tuple(
            Material(kind=MaterialKind(one["kind"]), title=one.get("title"), url=one["url"])
            for one in given.get("materials", ())
        ),
    )


def _thursday(series: Series, today: datetime, weeks: int) -> datetime:
    return _at_hour(_next_thursday(today, series.zone), weeks, series.zone)


def _next_thursday(today: datetime, zone: ZoneInfo) -> date:
    earliest = (today + _LEAST_DISTANCE).astimezone(zone).date()
    return earliest + timedelta(days=(_sample()["series"]["weekday"] - earliest.weekday()) % 7)


def _at_hour(day: date, weeks: int, zone: ZoneInfo) -> datetime:
    """The series' usual hour, which no clock change touches, so many weeks after `day`."""
    local = datetime.combine(day + timedelta(weeks=weeks), _sample()["series"]["start"], zone)
    return local.astimezone(UTC)
