"""All drafts of one source saved at once: new ones, updates, and those that somebody has to look at first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.actions import repeating
from bot.actions.imports import Outcome, Saved, put_draft, put_likened
from bot.actions.repeating import Said
from bot.actions.updates import compare
from seminar.bygone import without_idle_doubts
from seminar.errors import Refusal
from seminar.likeness import Likeness, Verdict, repeats
from seminar.reading.draft import Doubt, Draft
from seminar.revision import news, revise
from seminar.series import Series
from seminar.talk import Talk
from storage.database import Connection, Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of one draft: an outcome, or doubts that somebody has to look at, or why it was refused.

    `changed` names what an update changed, `like` the stored talk that a doubted draft may be about.
    """

    draft: Draft
    outcome: Outcome | None = None
    changed: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    like: Talk | None = None
    refused: str | None = None


async def save_all(
    database: Database,
    said: Said,
    drafts: Sequence[Draft],
    *,
    now: datetime,
    with_doubts: bool = False,
    publish: bool = False,
) -> tuple[list[Done], Said]:
    """Saves what a source says, by the operator's hand; doubted drafts only `with_doubts`.

    What the source `said` already when it was imported last is left alone, whatever became of it since; with what
    became of the drafts comes what it says from now on.
    """
    drafts = [without_idle_doubts(draft, now) for draft in drafts]
    async with database.transaction() as db:
        settled = {place: number for place, draft in enumerate(drafts) if (number := said.talk_of(draft)) is not None}
        found = await compare(db, said.series, drafts, now=now, settled=settled)
        twins, done = repeats(drafts), []
        for place, draft in enumerate(drafts):
            if place in settled:
                done.append(Done(draft=draft, outcome=Outcome.KNOWN))
                continue
            if place in twins:
                # The draft that it repeats may have become a talk, or changed one, a moment ago.
                found = await compare(db, said.series, drafts, now=now, settled=settled)
            likeness = _with_news(found[place], said, draft)
            became, talk = await _put(
                db, said.series, draft, likeness, now=now, with_doubts=with_doubts, publish=publish
            )
            done.append(became)
            if talk is not None:
                settled[place] = talk.id
        kept = [(settled[place], draft) for place, draft in enumerate(drafts) if place in settled]
        return done, await repeating.remember(db, said, kept, now=now)


async def _put(
    db: Connection,
    series: Series,
    draft: Draft,
    likeness: Likeness,
    *,
    now: datetime,
    with_doubts: bool,
    publish: bool,
) -> tuple[Done, Talk | None]:
    """What becomes of a draft, and the talk that it is now, where it is one."""
    doubts = _doubts(draft, likeness)
    if doubts and not with_doubts:
        return Done(draft=draft, doubts=doubts, like=likeness.talk), None
    try:
        saved = await _save(db, series, draft, likeness, now=now, publish=publish)
    except Refusal as refusal:  # raised before anything is written
        return Done(draft=draft, refused=str(refusal)), None
    updated = likeness.revision if saved.outcome is Outcome.UPDATED else None
    changed = tuple(change.what for change in updated.changes) if updated else ()
    return Done(draft=draft, outcome=saved.outcome, changed=changed), saved.talk


async def _save(
    db: Connection, series: Series, draft: Draft, likeness: Likeness, *, now: datetime, publish: bool
) -> Saved:
    if likeness.verdict is Verdict.NEW or _is_another(likeness):
        return await put_draft(db, series, draft, by=None, now=now, publish=publish)
    return await put_likened(db, likeness, by=None, now=now)


def _is_another(likeness: Likeness) -> bool:
    """Whether a doubted update would replace title and speakers: nothing of the stored talk would be left."""
    replaced = {change.what for change in likeness.revision.changes if change.was} if likeness.revision else set()
    return likeness.doubt is not None and {"title", "speakers"} <= replaced


def _with_news(likeness: Likeness, said: Said, draft: Draft) -> Likeness:
    """The likeness without what the source only repeats: people may have corrected that by hand since."""
    earlier = said.of_talk(likeness.talk) if likeness.talk else []
    if likeness.talk is None or not earlier:
        return likeness
    revision = revise(likeness.talk, news(draft, earlier), bio=likeness.bio)
    if not revision.changes:
        return replace(likeness, verdict=Verdict.SAME, revision=None, doubt=None)
    return replace(likeness, revision=revision)


def _doubts(draft: Draft, likeness: Likeness) -> tuple[Doubt, ...]:
    alike = (Doubt(field="talk", why=likeness.doubt),) if likeness.doubt else ()
    return (*alike, *likeness.doubts_of(draft))
