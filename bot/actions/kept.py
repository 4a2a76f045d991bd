"""Drafts that wait for their author's word: kept, looked at, corrected, skipped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from bot.actions.imports import Outcome
from bot.actions.updates import compare
from seminar import correction
from seminar.bygone import without_idle_doubts
from seminar.errors import NotFound, Refusal
from seminar.likeness import Likeness, Verdict
from seminar.reading import form
from seminar.reading.draft import Doubt, Draft, Reading
from seminar.series import Series
from seminar.speaker import SpeakerName
from seminar.talk import Talk
from storage import drafts
from storage.database import Connection, Database
from storage.drafts import KeptDraft

KEPT_FOR = timedelta(days=30)

# What stands in a row beside the draft itself.
_BESIDE = ("skipped", "outcome", "organizers", "sources")


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """The drafts of one announcement, which are numbered one after the other from `first` on."""

    first: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One draft with its state.

    `talk` is there once it was saved, and `outcome` says how; `organizers` are those that its page names.
    """

    id: int
    series: Series
    draft: Draft
    skipped: bool = False
    talk: Talk | None = None
    outcome: Outcome | None = None
    organizers: tuple[SpeakerName, ...] = ()
    likeness: Likeness = field(default_factory=Likeness)

    @property
    def known(self) -> bool:
        """Whether it says nothing that is not stored already."""
        return self.outcome is Outcome.KNOWN or (self.talk is None and self.likeness.verdict is Verdict.SAME)

    @property
    def open(self) -> bool:
        return self.talk is None and not self.skipped and not self.known

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        return self.likeness.doubts_of(self.draft)

    @property
    def sure(self) -> bool:
        """Whether it can be saved without a look at it."""
        dated = self.draft.date is not None or self.likeness.verdict is Verdict.UPDATE
        return self.open and dated and not self.doubts and self.likeness.sure


async def keep(database: Database, series: Series, reading: Reading, *, author_id: int, now: datetime) -> Batch:
    """Keeps the drafts of a reading, which has at least one, and forgets what was kept long ago."""
    async with database.transaction() as db:
        await drafts.forget(db, series.server_id, now - KEPT_FOR)
        numbers: list[int] = []
        for draft in reading.drafts:
            body = _body(without_idle_doubts(draft, now), series) | {"sources": dict(draft.sources)}
            if not numbers and reading.series:
                body["organizers"] = [[one.name, one.affiliation] for one in reading.series.organizers]
            numbers.append(
                await drafts.keep(
                    db, server_id=series.server_id, series_id=series.id, author_id=author_id, body=body, now=now
                )
            )
    return Batch(first=numbers[0], count=len(numbers))


async def load(database: Database, server_id: int, author_id: int, batch: Batch, *, now: datetime) -> list[Kept]:
    """All drafts of a batch. Raises `NotFound` where they are gone, or were another person's."""
    async with database.reader() as db:
        return await load_within(db, server_id, author_id, batch, now=now)


async def load_within(db: Connection, server_id: int, author_id: int, batch: Batch, *, now: datetime) -> list[Kept]:
    """As `load`, within a transaction of the caller's."""
    rows = await _rows(db, server_id, author_id, batch)
    series = await series_actions.load(db, server_id, rows[0].series_id)
    found = [_kept(row, series) for row in rows]
    settled = {place: row.talk_id for place, row in enumerate(rows) if row.talk_id}
    likenesses = await compare(db, series, [kept.draft for kept in found], now=now, settled=settled)
    return [
        replace(
            kept,
            likeness=alike,
            talk=await talk_actions.load(db, server_id, row.talk_id) if row.talk_id else None,
        )
        for kept, alike, row in zip(found, likenesses, rows, strict=True)
    ]


async def skip(database: Database, server_id: int, author_id: int, draft_id: int) -> None:
    async with database.transaction() as db:
        [row] = await _rows(db, server_id, author_id, Batch(first=draft_id, count=1))
        await drafts.correct(db, draft_id, {**row.body, "skipped": True})


async def choose_series(database: Database, server_id: int, author_id: int, batch: Batch, series: Series) -> None:
    """Gives the drafts of a batch, none of them saved yet, to a series; hours without a zone are by its clock then."""
    async with database.transaction() as db:
        rows = await _rows(db, server_id, author_id, batch)
        if any(row.talk_id is not None for row in rows):
            raise Refusal("Talks of this announcement are saved already. Use `/organize import` again for the others.")
        await drafts.move(db, batch.first, batch.first + batch.count - 1, series.id)


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
        series = await series_actions.load(db, row.server_id, row.series_id)
        kept = _kept(row, series)
        if row.talk_id is not None:
            raise Refusal("That draft is a talk by now. Change it with `/organize edit`.")
        draft = correction.corrected(kept.draft, changed, seen=seen, now=now)
        # What a person typed was read from no words of the announcement.
        typed = {name for line in changed for name in correction.FIELDS[line]}
        sources = {name: words for name, words in kept.draft.sources.items() if name not in typed}
        rest = {key: value for key, value in row.body.items() if key == "organizers"}
        await drafts.correct(db, draft_id, _body(draft, series) | rest | {"sources": sources})


def _body(draft: Draft, series: Series) -> dict[str, Any]:
    """What is kept of a draft. Raises `Refusal` where it could not be read back."""
    body = form.draft_to_json(draft)
    form.draft_from_json(body, zone=series.zone.key)
    return body


async def _rows(db: Connection, server_id: int, author_id: int, batch: Batch) -> list[KeptDraft]:
    found = await drafts.between(db, batch.first, batch.first + batch.count - 1)
    own = [row for row in found if (row.server_id, row.author_id) == (server_id, author_id) and "form" not in row.body]
    if len(own) != batch.count:
        raise NotFound("That draft is not here any more. Read the announcement again with `/organize import`.")
    return own


def _kept(row: KeptDraft, series: Series) -> Kept:
    body: dict[str, Any] = {key: value for key, value in row.body.items() if key not in _BESIDE}
    beside = {key: row.body[key] for key in _BESIDE if key in row.body}
    draft = form.draft_from_json(body, zone=series.zone.key)
    return Kept(
        id=row.id,
        series=series,
        draft=replace(draft, sources=beside.get("sources", {})),
        skipped=bool(beside.get("skipped", False)),
        outcome=Outcome(beside["outcome"]) if "outcome" in beside else None,
        organizers=tuple(
            SpeakerName(name=name, affiliation=affiliation) for name, affiliation in beside.get("organizers", [])
        ),
    )
