"""What organizers do with a person's papers: look them over, save them, take one away."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.actions import profiles
from seminar.errors import NotFound, Refusal
from seminar.paper_doubts import doubts
from seminar.reading import form
from seminar.reading.draft import PaperDraft
from seminar.speaker import Paper, Speaker
from storage import history, paper_drafts, speakers
from storage.database import Connection, Database
from storage.paper_drafts import KeptPapers

KEPT_FOR = timedelta(days=30)
MOST = 500  # papers of one list

PAPER_GONE = "That paper is not here any more. `/organize speaker papers` shows those that are."

_LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A paper that was read, with what looks wrong about it; whether it is stored already, or is left out."""

    paper: Paper
    doubts: tuple[str, ...] = ()
    known: bool = False
    left_out: bool = False

    @property
    def new(self) -> bool:
        return not self.known and not self.left_out


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A list of papers before it is saved, or after."""

    id: int
    speaker: Speaker
    papers: tuple[Looked, ...]
    saved: bool

    @property
    def new(self) -> int:
        return sum(one.new for one in self.papers)


def readable(paper: PaperDraft) -> PaperDraft:
    """The paper with its formulas as people read them."""
    # Imported here: the parser behind it is large, and most days bring no papers.
    from seminar.reading.text.latex import make_readable

    return dataclasses.replace(
        paper,
        title=make_readable(paper.title) if paper.title else None,
        abstract=make_readable(paper.abstract) if paper.abstract else None,
    )


async def keep(
    database: Database,
    server_id: int,
    speaker_id: int,
    papers: Sequence[PaperDraft],
    *,
    author_id: int,
    now: datetime,
) -> int:
    """Keeps a list until it is saved, and forgets what was kept long ago. Raises `Refusal` without a paper."""
    if not papers:
        raise Refusal(
            "I found no papers in that text. Write each with its title on a line of its own, and its abstract below it."
        )
    if len(papers) > MOST:
        raise Refusal(f"Those are {len(papers)} papers, and one list holds at most {MOST}. Bring them in parts.")
    async with database.transaction() as db:
        await profiles.find(db, server_id, speaker_id)
        await paper_drafts.forget(db, server_id, now - KEPT_FOR)
        return await paper_drafts.keep(
            db,
            server_id=server_id,
            speaker_id=speaker_id,
            author_id=author_id,
            body=[form.paper_to_json(readable(one)) for one in papers],
            now=now,
        )


async def look(database: Database, server_id: int, author_id: int, draft_id: int) -> Preview:
    """The list as it would be saved now. Raises `NotFound` where it is gone, or another person's."""
    async with database.reader() as db:
        return await _look(db, server_id, await _kept(db, server_id, author_id, draft_id))


async def leave_out(database: Database, server_id: int, author_id: int, draft_id: int, place: int) -> Preview:
    """Leaves a paper out, or takes it back in."""
    async with database.transaction() as db:
        kept = await _kept(db, server_id, author_id, draft_id)
        body = [dict(one) for one in kept.body]
        if not kept.saved and place < len(body):
            body[place][_LEFT_OUT] = not body[place].get(_LEFT_OUT, False)
        kept = dataclasses.replace(kept, body=body)
        await paper_drafts.save(db, kept)
        return await _look(db, server_id, kept)


async def save(
    database: Database, server_id: int, author_id: int, draft_id: int, *, now: datetime
) -> tuple[Speaker, int]:
    """Saves the list, and says how many papers of it are new: none, the second time. Raises as `look` does."""
    async with database.transaction() as db:
        kept = await _kept(db, server_id, author_id, draft_id)
        found = await _look(db, server_id, kept)
        chosen = [one.paper for one in found.papers if not one.left_out]
        new = [one for one in chosen if await speakers.add_paper(db, server_id, one, [found.speaker.id])]
        await paper_drafts.save(db, dataclasses.replace(kept, saved=True))
        if new:
            after = {"papers": [dataclasses.asdict(one) for one in new]}
            subject = f"speaker:{found.speaker.id}"
            await history.record(db, server_id, at=now, by=author_id, verb="added papers", subject=subject, after=after)
        return found.speaker, len(new)


async def remove(database: Database, server_id: int, speaker_id: int, paper: Paper, *, by: int, now: datetime) -> int:
    """Takes a paper from a person, and keeps it as a list of one: saving that puts it back. Raises `NotFound`."""
    async with database.transaction() as db:
        if not await speakers.remove_paper(db, server_id, paper, speaker_id):
            raise NotFound(PAPER_GONE)
        await history.record(
            db,
            server_id,
            at=now,
            by=by,
            verb="removed a paper",
            subject=f"speaker:{speaker_id}",
            before={"papers": [dataclasses.asdict(paper)]},
        )
        return await paper_drafts.keep(
            db,
            server_id=server_id,
            speaker_id=speaker_id,
            author_id=by,
            body=[dataclasses.asdict(paper)],
            now=now,
        )


async def _kept(db: Connection, server_id: int, author_id: int, draft_id: int) -> KeptPapers:
    kept = await paper_drafts.get(db, draft_id)
    if kept is None or (kept.server_id, kept.author_id) != (server_id, author_id):
        raise NotFound("Those papers are not here any more. Bring them again with `/organize speaker papers`.")
    return kept


async def _look(db: Connection, server_id: int, kept: KeptPapers) -> Preview:
    speaker = await profiles.find(db, server_id, kept.speaker_id)
    stored = await speakers.papers_of(db, speaker.id)
    looked = []
    before: list[Paper] = []
    for value in kept.body:
        left_out, draft = _read(value)
        paper = Paper(title=draft.title, abstract=draft.abstract)
        known = any(paper.is_same(other) for other in (*stored, *before))
        looked.append(Looked(paper=paper, doubts=doubts(draft, speaker.name), known=known, left_out=left_out))
        if not left_out:
            before.append(paper)
    return Preview(id=kept.id, speaker=speaker, papers=tuple(looked), saved=kept.saved)


def _read(value: dict[str, Any]) -> tuple[bool, PaperDraft]:
    rest = {key: part for key, part in value.items() if key != _LEFT_OUT}
    return bool(value.get(_LEFT_OUT)), form.paper_from_json(rest)
