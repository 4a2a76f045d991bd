"""What the operator's sources said when they were imported last: what they only repeat changes nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from seminar.reading import form
from seminar.reading.draft import Draft
from seminar.series import Series
from seminar.talk import Talk
from storage import drafts
from storage.database import Connection
from storage.drafts import OPERATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One source's drafts as JSON, each with the number of its talk; `row` is where they are kept, if they are."""

    source: str
    series: Series
    row: int | None = None
    drafts: tuple[tuple[int, Mapping[str, Any]], ...] = ()

    def talk_of(self, draft: Draft) -> int | None:
        """The talk of which the source said the very same."""
        body = _body(draft)
        return next((talk_id for talk_id, said in self.drafts if said == body), None)

    def of_talk(self, talk: Talk) -> list[Draft]:
        """All that the source said of a talk."""
        zone = self.series.zone.key
        return [form.draft_from_json(dict(said), zone=zone) for talk_id, said in self.drafts if talk_id == talk.id]


async def recall(db: Connection, series: Series) -> dict[str, Said]:
    """What each source said when it was imported into a series last, by its name."""
    found = {}
    for row in await drafts.of_author(db, series.id, OPERATOR):
        said = tuple((talk_id, body) for talk_id, body in row.body["drafts"])
        found[row.body["source"]] = Said(source=row.body["source"], series=series, row=row.id, drafts=said)
    return found


async def remember(db: Connection, before: Said, found: Sequence[tuple[int, Draft]], *, now: datetime) -> Said:
    """Keeps what a source says from now on, each draft with the number of its talk."""
    said = tuple((talk_id, _body(draft)) for talk_id, draft in found)
    if said == before.drafts:
        return before
    body = {"source": before.source, "drafts": said}
    if before.row is not None:
        await drafts.correct(db, before.row, body)
        return replace(before, drafts=said)
    series = before.series
    row = await drafts.keep(db, server_id=series.server_id, series_id=series.id, author_id=OPERATOR, body=body, now=now)
    return replace(before, row=row, drafts=said)


def _body(draft: Draft) -> dict[str, Any]:
    """What the source says, without what the reader of this day thinks of it."""
    return {key: value for key, value in form.draft_to_json(draft).items() if key not in ("doubts", "sure")}
