"""Drafts become talks, or change stored ones, when their author says so."""

from dataclasses import dataclass
from datetime import datetime

from bot.actions.imports import Outcome, Saved, put_draft, put_likened
from bot.actions.kept import Batch, Kept, load_within
from seminar import likeness
from seminar.errors import Refusal
from seminar.likeness import Verdict
from storage import drafts
from storage.database import Connection, Database


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSure:
    """How many drafts of a batch became new talks, and how many added to stored ones."""

    saved: int = 0
    updated: int = 0


class LookAgain(Refusal):
    """What is stored has changed since the draft was shown: it has to be shown anew before anything is saved."""


async def save(
    database: Database,
    server_id: int,
    author_id: int,
    batch: Batch,
    draft_id: int,
    *,
    now: datetime,
    publish: bool = False,
    though_alike: bool = False,
) -> Saved:
    """Saves one draft as a new talk; a second time it is the same talk. Raises `Refusal`.

    Raises `LookAgain` where a talk like it is stored, unless it is to be a new one `though_alike`.
    """
    async with database.transaction() as db:
        kept = (await load_within(db, server_id, author_id, batch, now=now))[draft_id - batch.first]
        if kept.talk is not None:
            return Saved(talk=kept.talk, outcome=Outcome.KNOWN)
        if kept.likeness.verdict is Verdict.SAME:
            saved = await put_likened(db, kept.likeness, by=author_id, now=now)
        elif kept.likeness.verdict is Verdict.UPDATE and not though_alike:
            raise LookAgain("A talk like this one is stored by now. Look at what it would change, then decide.")
        else:
            saved = await put_draft(db, kept.series, kept.draft, by=author_id, now=now, publish=publish)
        await _settle(db, kept, saved)
        return saved


async def update(
    database: Database,
    server_id: int,
    author_id: int,
    batch: Batch,
    draft_id: int,
    *,
    talk_id: int,
    revision: int,
    now: datetime,
) -> Saved:
    """Brings the talk that was shown beside the draft in line with it. Raises `Refusal`.

    Raises `LookAgain` where that talk has another revision by now, or the draft is about another talk.
    """
    async with database.transaction() as db:
        kept = (await load_within(db, server_id, author_id, batch, now=now))[draft_id - batch.first]
        if kept.talk is not None:
            return Saved(talk=kept.talk, outcome=Outcome.KNOWN)
        talk = kept.likeness.talk
        if talk is None or (talk.id, talk.revision) != (talk_id, revision):
            raise LookAgain("The stored talk was changed meanwhile. Look at what this draft changes now, then decide.")
        saved = await put_likened(db, kept.likeness, by=author_id, now=now)
        await _settle(db, kept, saved)
        return saved


async def save_sure(database: Database, server_id: int, author_id: int, batch: Batch, *, now: datetime) -> SavedSure:
    """Saves those drafts of a batch that nobody need look at, announces none, and says how many they are."""
    outcomes: list[Outcome] = []
    async with database.transaction() as db:
        found = await load_within(db, server_id, author_id, batch, now=now)
        twins = likeness.repeats([kept.draft for kept in found])
        for place, kept in enumerate(found):
            # What repeats an earlier draft is compared with the talk that this one has become, once it is shown.
            if not kept.sure or place in twins:
                continue
            try:
                if kept.likeness.verdict is Verdict.UPDATE:
                    saved = await put_likened(db, kept.likeness, by=author_id, now=now)
                else:
                    saved = await put_draft(db, kept.series, kept.draft, by=author_id, now=now)
            except Refusal:  # raised before anything is written: the draft stays open, and says why when it is saved
                continue
            await _settle(db, kept, saved)
            outcomes.append(saved.outcome)
    return SavedSure(saved=outcomes.count(Outcome.SAVED), updated=outcomes.count(Outcome.UPDATED))


async def _settle(db: Connection, kept: Kept, saved: Saved) -> None:
    [row] = await drafts.between(db, kept.id, kept.id)
    await drafts.correct(db, kept.id, {**row.body, "outcome": saved.outcome})
    await drafts.mark_saved(db, kept.id, saved.talk.id)
