"""What organizers do with people: edit a profile, and make one of two."""

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.actions import profiles as profile_actions
from bot.actions.plans import replan
from seminar.errors import Refusal
from seminar.series import check_link
from seminar.speaker import Speaker, fold_name
from seminar.talk import Talk
from storage import history, profiles, speakers, talks
from storage.database import Connection, Database

LONGEST_NAME = 100
_MOST_TALKS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A person as a form shows them, and which of it organizers have set: that stands whatever talks say."""

    speaker: Speaker
    affiliation_set: bool
    bio_set: bool


async def load(db: Connection, server_id: int, speaker_id: int) -> Known:
    """Raises `NotFound` where the server knows no such person."""
    speaker = await profile_actions.find(db, server_id, speaker_id)
    set_ = await profiles.edited(db, speaker_id)
    return Known(speaker=speaker, affiliation_set=set_.affiliation is not None, bio_set=set_.bio is not None)


async def edit(
    database: Database,
    server_id: int,
    speaker_id: int,
    changed: dict[str, str | None],
    *,
    by: int,
    now: datetime,
) -> Speaker:
    """Sets name, affiliation, homepage and bio, as far as they are given; what is empty is not shown.

    What organizers set stays, whatever talks say later; but what says the same as the talks follows them again. The
    posts about talks to come follow. Raises `Refusal`, and changes nothing then.
    """
    async with database.transaction() as db:
        before = await profile_actions.find(db, server_id, speaker_id)
        were = await _facts(db, before)
        coming = await _coming(db, speaker_id, now)
        said, set_ = await profiles.stated(db, speaker_id), await profiles.edited(db, speaker_id)
        after = dataclasses.replace(before, name=before.name, homepage=before.homepage)
        if "name" in changed:
            after = dataclasses.replace(after, name=await _free_name(db, server_id, before, changed["name"]))
        if "homepage" in changed:
            homepage = changed["homepage"]
            after = dataclasses.replace(after, homepage=check_link(homepage) if homepage else None)
        await profiles.save(
            db,
            after,
            affiliation=_set(changed, "affiliation", said.affiliation, set_.affiliation),
            bio=_set(changed, "bio", said.bio, set_.bio),
        )
        if fold_name(before.name) != fold_name(after.name):
            await profiles.drop_other_name(db, speaker_id, after.name)
            await profiles.add_other_name(db, server_id, speaker_id, before.name)
        written = await profile_actions.find(db, server_id, speaker_id)
        await _record(db, server_id, "edited", written, were, await _facts(db, written), by=by, now=now)
        await _follow(db, coming, now)
        return written


async def merge(database: Database, server_id: int, kept_id: int, other_id: int, *, by: int, now: datetime) -> Speaker:
    """Gives the other's talks, papers and names to the one who is kept. Raises `Refusal`, and changes nothing then.

    History holds all that is needed to part them again.
    """
    async with database.transaction() as db:
        kept = await profile_actions.find(db, server_id, kept_id)
        other = await profile_actions.find(db, server_id, other_id)
        if kept.id == other.id:
            raise Refusal("Those are one profile already. Name two that are the same person.")
        coming = await _coming(db, other.id, now)
        before = {"kept": await _whole(db, kept), "other": await _whole(db, other)}
        await profiles.absorb(db, server_id, kept, other)
        written = await profile_actions.find(db, server_id, kept_id)
        await _record(db, server_id, "merged", written, before, await _facts(db, written), by=by, now=now)
        await _follow(db, coming, now)
        return written


def _set(changed: dict[str, str | None], name: str, said: str | None, known: str | None) -> str | None:
    """What organizers have set of a field: nothing where the talks say the same."""
    if name not in changed:
        return known
    given = changed[name] or ""
    return None if given == (said or "") else given


async def _free_name(db: Connection, server_id: int, speaker: Speaker, name: str | None) -> str:
    """Raises `Refusal` for no name, for one that is too long, and for that of somebody else."""
    if not name:
        raise Refusal("A person needs a name. Type it, or leave it as it was.")
    if len(name) > LONGEST_NAME:
        raise Refusal(f"A name has at most {LONGEST_NAME} characters. Put what is more into the biography.")
    same = await speakers.named(db, server_id, name)
    if same is not None and same.id != speaker.id:
        raise Refusal(
            f"There is a profile of that name: {same.name}. If both are one person, use `/organize speaker merge`."
        )
    return " ".join(name.split())


async def _coming(db: Connection, speaker_id: int, now: datetime) -> list[Talk]:
    given = await talks.of_speaker(db, speaker_id, limit=_MOST_TALKS)
    return [talk for talk in given if not talk.is_past(now)]


async def _follow(db: Connection, before: list[Talk], now: datetime) -> None:
    """Posted announcements show the person as they are now; nobody is told of it as of a change of speaker."""
    for talk in before:
        after = await talks.get(db, talk.id)
        assert after is not None
        if after.speakers != talk.speakers:
            await talks.revise(db, talk.id)
            revised = await talks.get(db, talk.id)
            assert revised is not None
            await replan(db, revised, revised, now)


async def _record(
    db: Connection,
    server_id: int,
    verb: str,
    speaker: Speaker,
    before: dict[str, Any],
    after: dict[str, Any],
    *,
    by: int,
    now: datetime,
) -> None:
    differing = [name for name in before if before[name] != after.get(name)]
    if differing:
        await history.record(
            db,
            server_id,
            at=now,
            by=by,
            verb=verb,
            subject=f"speaker:{speaker.id}",
            before={name: before[name] for name in differing},
            after={name: after[name] for name in after if name in differing or name not in before},
        )


async def _facts(db: Connection, speaker: Speaker) -> dict[str, Any]:
    return {
        "name": speaker.name,
        "affiliation": speaker.affiliation,
        "homepage": speaker.homepage,
        "bio": await profiles.biography(db, speaker.id),
    }


async def _whole(db: Connection, speaker: Speaker) -> dict[str, Any]:
    """All that belongs to a person, as JSON holds it."""
    set_ = await profiles.edited(db, speaker.id)
    return await _facts(db, speaker) | {
        "id": speaker.id,
        "set": {"affiliation": set_.affiliation, "bio": set_.bio},
        "other_names": await profiles.other_names(db, speaker.id),
        "talks": [list(one) for one in await profiles.given(db, speaker.id)],
        "papers": await profiles.written(db, speaker.id),
    }
