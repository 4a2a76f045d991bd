"""What organizers do with talks."""

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.actions.plans import replan
from seminar.errors import NotFound, Refusal
from seminar.material import Material
from seminar.series import Series
from seminar.speaker import SpeakerName
from seminar.talk import Status, Talk, TalkFields, check_span
from storage import deliveries, history, servers, speakers, talks
from storage.database import Connection, Database
from storage.talks import Speaking


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A talk as it was and as it is now."""

    before: Talk
    after: Talk


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """All that is said of a new talk."""

    fields: TalkFields
    speakers: tuple[SpeakerName, ...] = ()
    bio: str | None = None
    materials: tuple[Material, ...] = ()
    status: Status = Status.SCHEDULED


async def load(db: Connection, server_id: int, talk_id: int) -> Talk:
    """Raises `NotFound` where there is no such talk on this server."""
    talk = await talks.get(db, talk_id)
    if talk is None or talk.server_id != server_id:
        raise NotFound("That talk is not here any more. `/schedule` shows the talks to come, `/past` the archive.")
    return talk


async def add(
    database: Database, series: Series, entry: Entry, *, by: int | None, now: datetime, publish: bool = False
) -> Talk:
    """Saves a new talk, and owes its announcement where it is published at once. Raises `Refusal`."""
    async with database.transaction() as db:
        if await talks.same(db, series.id, entry.fields.starts_at, entry.fields.title):
            raise Refusal(
                "That talk is already there: same series, same start, same title. Edit it with `/organize edit`."
            )
        return await put(db, series, entry, by=by, now=now, publish=publish)


async def put(
    db: Connection, series: Series, entry: Entry, *, by: int | None, now: datetime, publish: bool = False
) -> Talk:
    """As `add`, within a transaction of the caller's, and without looking for the same talk."""
    check_span(entry.fields.starts_at, entry.fields.ends_at)
    if series.archived:
        raise Refusal(
            f"The series `{series.key}` is archived. Choose another series, or take it back with `/series edit`."
        )
    talk = await talks.create(
        db,
        series.server_id,
        series.id,
        entry.fields,
        speaking=await remember_speakers(db, series.server_id, entry.speakers, entry.bio),
        materials=entry.materials,
        status=entry.status,
        created_by=by,
    )
    if publish and not talk.is_past(now) and not talk.cancelled:
        talk = await talks.save(db, dataclasses.replace(talk, published_at=now))
    await replan(db, None, talk, now)
    await record(db, "added", None, talk, by=by, now=now)
    return talk


async def edit(
    database: Database,
    server_id: int,
    talk_id: int,
    *,
    by: int,
    now: datetime,
    speakers: tuple[SpeakerName, ...] | None = None,
    **changes: Any,
) -> Changed:
    """Sets fields of a talk; `changes` are names of `TalkFields`. The speakers stay where none are given."""
    async with database.transaction() as db:
        before = await load(db, server_id, talk_id)
        fields = dataclasses.replace(before.fields, **changes)
        check_span(fields.starts_at, fields.ends_at)
        people = await remember_speakers(db, server_id, speakers, None) if speakers is not None else None
        after = await talks.save(db, dataclasses.replace(before, fields=fields), speaking=people)
        return await _changed(db, "edited", before, after, by=by, now=now)


async def reschedule(
    database: Database,
    server_id: int,
    talk_id: int,
    starts_at: datetime,
    ends_at: datetime | None,
    *,
    by: int,
    now: datetime,
) -> Changed:
    """Moves a talk and its reminders. Without `ends_at` a talk that had an end of its own keeps its length."""
    async with database.transaction() as db:
        before = await load(db, server_id, talk_id)
        if before.cancelled:
            raise Refusal("That talk is cancelled. Take it back first with `/organize restore`, then move it.")
        if ends_at is None and before.fields.ends_at and before.fields.hour_known:
            ends_at = starts_at + (before.fields.ends_at - before.fields.starts_at)
        fields = dataclasses.replace(before.fields, starts_at=starts_at, ends_at=ends_at, hour_known=True)
        check_span(fields.starts_at, fields.ends_at)
        if fields == before.fields:
            raise Refusal("The talk is already at that time. Nothing was changed.")
        after = await talks.save(db, dataclasses.replace(before, fields=fields))
        return await _changed(db, "rescheduled", before, after, by=by, now=now)


async def cancel(
    database: Database, server_id: int, talk_id: int, reason: str | None, *, by: int, now: datetime
) -> Changed:
    """The talk keeps its row, its reason and its place in the archive; nobody is reminded of it any more."""
    async with database.transaction() as db:
        before = await load(db, server_id, talk_id)
        if before.cancelled:
            raise Refusal("That talk is already cancelled. `/organize restore` takes it back.")
        if before.is_past(now):
            raise Refusal(
                "That talk is over, so it can not be cancelled. `/organize edit` changes what the archive says of it."
            )
        cancelled = dataclasses.replace(before, status=Status.CANCELLED, cancel_reason=reason)
        return await _changed(db, "cancelled", before, await talks.save(db, cancelled), by=by, now=now)


async def restore(database: Database, server_id: int, talk_id: int, *, by: int, now: datetime) -> Changed:
    async with database.transaction() as db:
        before = await load(db, server_id, talk_id)
        if not before.cancelled:
            raise Refusal("That talk is not cancelled. There is nothing to restore.")
        restored = dataclasses.replace(before, status=Status.SCHEDULED, cancel_reason=None)
        return await _changed(db, "restored", before, await talks.save(db, restored), by=by, now=now)


async def announce(database: Database, server_id: int, talk_id: int, *, by: int, now: datetime) -> Talk:
    """Publishes a talk: its announcement is owed from now on. Raises `Refusal` where there is nothing to announce."""
    async with database.transaction() as db:
        before = await load(db, server_id, talk_id)
        if before.cancelled or before.is_past(now):
            raise Refusal("Only a talk that is still to come can be announced. See its state with `/talk`.")
        if before.published_at:
            raise Refusal(
                "That talk was announced already; its post follows every edit. `/organize deliveries` shows it."
            )
        server = await servers.get(db, server_id)
        if not (before.series.fields.channel_id or server.channel_id):
            raise Refusal("I do not know where to announce it. Choose a channel with `/setup` or `/series edit`.")
        after = await talks.save(db, dataclasses.replace(before, published_at=now))
        await replan(db, None, after, now)
        await record(db, "announced", before, after, by=by, now=now)
        return after


async def resend(database: Database, server_id: int, delivery_id: int, *, now: datetime) -> None:
    """Owes a failed delivery once more."""
    async with database.transaction() as db:
        if not await deliveries.resend(db, server_id, delivery_id, now):
            raise Refusal(
                "That message has not failed, or is being sent again already. `/organize deliveries` shows it anew."
            )


async def _changed(db: Connection, verb: str, before: Talk, after: Talk, *, by: int, now: datetime) -> Changed:
    await replan(db, before, after, now)
    await record(db, verb, before, after, by=by, now=now)
    return Changed(before=before, after=after)


async def remember_speakers(
    db: Connection, server_id: int, people: tuple[SpeakerName, ...], bio: str | None
) -> list[Speaking]:
    """Rows for the people; a biography is whose it is only where there is one speaker."""
    alone = len(people) == 1
    speaking = {}
    for person in people:
        known = await speakers.remember(db, server_id, SpeakerName(name=person.name))
        speaking[known.id] = Speaking(speaker_id=known.id, affiliation=person.affiliation, bio=bio if alone else None)
    return list(speaking.values())


async def record(db: Connection, verb: str, before: Talk | None, after: Talk, *, by: int | None, now: datetime) -> None:
    was, now_is = _facts(before) if before else {}, _facts(after)
    differing = [name for name in now_is if was.get(name) != now_is[name]]
    await history.record(
        db,
        after.server_id,
        at=now,
        by=by,
        verb=verb,
        subject=f"talk:{after.id}",
        before={name: was[name] for name in differing} if before else None,
        after={name: now_is[name] for name in differing},
    )


def _facts(talk: Talk) -> dict[str, Any]:
    """What history keeps of a talk, as JSON holds it."""
    fields = talk.fields
    return {
        "starts_at": fields.starts_at.isoformat(),
        "ends_at": fields.ends_at.isoformat() if fields.ends_at else None,
        "title": fields.title,
        "zone": fields.zone.key if fields.zone else None,
        "venue": fields.venue,
        "join": dataclasses.asdict(fields.join),
        "abstract": fields.abstract,
        "contact": fields.contact,
        "speakers": [speaker.name for speaker in talk.speakers],
        "status": talk.status,
        "cancel_reason": talk.cancel_reason,
        "published_at": talk.published_at.isoformat() if talk.published_at else None,
    }
