"""Drafts that wait for their author's word: kept, corrected, skipped, saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from bot.actions.imports import Saved, put_draft
from seminar import correction
from seminar.errors import NotFound, Refusal
from seminar.reading import form
from seminar.reading.draft import Draft, Reading
from seminar.series import Series
from seminar.speaker import SpeakerName
from seminar.talk import Talk
from storage import drafts
from storage.database import Connection, Database
from storage.drafts import KeptDraft

KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """The drafts of one announcement, which are numbered one after the other from `first` on."""

    first: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One draft with its state. `talk` is there once it was saved; `organizers` are those that its page names."""

    id: int
    series: Series
    draft: Draft
    skipped: bool
    talk: Talk | None
    organizers: tuple[SpeakerName, ...] = ()

    @property
    def open(self) -> bool:
        return self.talk is None and not self.skipped

    @property
    def sure(self) -> bool:
        """Whether it can be saved without a look at it."""
        return self.open and self.draft.date is not None and not self.draft.doubts


async def keep(database: Database, series: Series, reading: Reading, *, author_id: int, now: datetime) -> Batch:
    """Keeps the drafts of a reading, which has at least one, and forgets what was kept long ago."""
    async with database.transaction() as db:
        await drafts.forget(db, series.server_id, now - KEPT_FOR)
        numbers: list[int] = []
        for draft in reading.drafts:
            body = _body(draft, series)
            if not numbers and reading.series:
                body["organizers"] = [[one.name, one.affiliation] for one in reading.series.organizers]
            numbers.append(
                await drafts.keep(
                    db, server_id=series.server_id, series_id=series.id, author_id=author_id, body=body, now=now
                )
            )
    return Batch(first=numbers[0], count=len(numbers))


async def load(database: Database, server_id: int, author_id: int, batch: Batch) -> list[Kept]:
    """All drafts of a batch. Raises `NotFound` where they are gone, or were another person's."""
    async with database.reader() as db:
        return [await _kept(db, row) for row in await _rows(db, server_id, author_id, batch)]


async def save(
    database: Database, server_id: int, author_id: int, draft_id: int, *, now: datetime, publish: bool
) -> Saved:
    """Saves one draft as a talk; a second time it is the same talk. Raises `Refusal`."""
    async with database.transaction() as db:
        [row] = await _rows(db, server_id, author_id, Batch(first=draft_id, count=1))
        return await _save(db, await _kept(db, row), by=author_id, now=now, publish=publish)


async def save_sure(database: Database, server_id: int, author_id: int, batch: Batch, *, now: datetime) -> int:
    """Saves those drafts of a batch that nobody need look at, announces none, and says how many they are."""
    saved = 0
    async with database.transaction() as db:
        for row in await _rows(db, server_id, author_id, batch):
            kept = await _kept(db, row)
            if not kept.sure:
                continue
            try:
                await _save(db, kept, by=author_id, now=now, publish=False)
            except Refusal:  # raised before anything is written: the draft stays open, and says why when it is saved
                continue
            saved += 1
    return saved


async def skip(database: Database, server_id: int, author_id: int, draft_id: int) -> None:
    async with database.transaction() as db:
        [row] = await _rows(db, server_id, author_id, Batch(first=draft_id, count=1))
        await drafts.correct(db, draft_id, {**row.body, "skipped": True})


async def correct(
    database: Database,
    server_id: int,
    author_id: int,
    draft_id: int,
    changed: Mapping[str, str],
    *,
    seen: Sequence[str],
    now: datetime,
) -> None:
    """Reads the changed lines anew, as `seminar.correction` does. Raises `Refusal`, and changes nothing then."""
    async with database.transaction() as db:
        [row] = await _rows(db, server_id, author_id, Batch(first=draft_id, count=1))
        kept = await _kept(db, row)
        if kept.talk is not None:
            raise Refusal("That draft is a talk by now. Change it with `/organize edit`.")
        draft = correction.corrected(kept.draft, changed, seen=seen, now=now)
        rest = {key: value for key, value in row.body.items() if key == "organizers"}
        await drafts.correct(db, draft_id, _body(draft, kept.series) | rest)


def _body(draft: Draft, series: Series) -> dict[str, Any]:
    """What is kept of a draft. Raises `Refusal` where it could not be read back."""
    body = form.draft_to_json(draft)
    form.draft_from_json(body, zone=series.zone.key)
    return body


async def _save(db: Connection, kept: Kept, *, by: int, now: datetime, publish: bool) -> Saved:
    if kept.talk is not None:
        return Saved(talk=kept.talk, new=False)
    saved = await put_draft(db, kept.series, kept.draft, by=by, now=now, publish=publish)
    await drafts.mark_saved(db, kept.id, saved.talk.id)
    return saved


async def _rows(db: Connection, server_id: int, author_id: int, batch: Batch) -> list[KeptDraft]:
    found = await drafts.between(db, batch.first, batch.first + batch.count - 1)
    own = [row for row in found if (row.server_id, row.author_id) == (server_id, author_id) and "form" not in row.body]
    if len(own) != batch.count:
        raise NotFound("That draft is not here any more. Read the announcement again with `/organize import`.")
    return own


async def _kept(db: Connection, row: KeptDraft) -> Kept:
    body: dict[str, Any] = dict(row.body)
    skipped = bool(body.pop("skipped", False))
    organizers = body.pop("organizers", [])
    series = await series_actions.load(db, row.server_id, row.series_id)
    return Kept(
        id=row.id,
        series=series,
        draft=form.draft_from_json(body, zone=series.zone.key),
        skipped=skipped,
        talk=await talk_actions.load(db, row.server_id, row.talk_id) if row.talk_id else None,
        organizers=tuple(SpeakerName(name=name, affiliation=affiliation) for name, affiliation in organizers),
    )
