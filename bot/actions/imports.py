"""What was read from announcements, saved as talks and papers: the same text twice changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from bot.actions.talks import Entry
from seminar.errors import Refusal
from seminar.reading.draft import Draft, PaperDraft
from seminar.series import Join, Series, check_link
from seminar.speaker import Paper, SpeakerName
from seminar.talk import Talk, TalkFields
from storage import speakers, talks
from storage.database import Connection, Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The talk of a draft; `new` is false where the series had it already, and nothing was changed."""

    talk: Talk
    new: bool


async def save_draft(
    database: Database, series: Series, draft: Draft, *, by: int | None, now: datetime, publish: bool = False
) -> Saved:
    """Saves one draft as a talk. Raises `Refusal` where it cannot be one, and saves nothing then."""
    async with database.transaction() as db:
        return await put_draft(db, series, draft, by=by, now=now, publish=publish)


async def put_draft(
    db: Connection, series: Series, draft: Draft, *, by: int | None, now: datetime, publish: bool = False
) -> Saved:
    """As `save_draft`, within a transaction of the caller's."""
    series = await series_actions.load(db, series.server_id, series.id)
    entry = entry_from(draft, series)
    known = await talks.same(db, series.id, entry.fields.starts_at, entry.fields.title)
    if known is not None:
        return Saved(talk=known, new=False)
    return Saved(talk=await talk_actions.put(db, series, entry, by=by, now=now, publish=publish), new=True)


async def save_papers(
    database: Database, server_id: int, papers: Sequence[PaperDraft], *, of: SpeakerName | None = None
) -> int:
    """Saves papers, each with its own speakers or with `of`, and says how many of them are new."""
    new = 0
    async with database.transaction() as db:
        for paper in papers:
            people = paper.speakers or ((of,) if of else ())
            known = [await speakers.remember(db, server_id, one) for one in people]
            stored = Paper(title=paper.title, abstract=paper.abstract)
            new += await speakers.add_paper(db, server_id, stored, [one.id for one in known])
    return new


def entry_from(draft: Draft, series: Series) -> Entry:
    """The talk that a draft describes. Raises `Refusal` without a day, or with a link that is none."""
    if draft.date is None:
        raise Refusal("This announcement names no date. Add one, such as 2026-10-01, then save it.")
    zone = ZoneInfo(draft.timezone or draft.assumed_zone)
    fields = TalkFields(
        starts_at=draft.starts_at or datetime.combine(draft.date, time(), zone).astimezone(UTC),
        ends_at=draft.ends_at,
        hour_known=draft.starts_at is not None,
        title=draft.title,
        zone=zone if zone.key != series.zone.key else None,
        venue=draft.venue,
        join=Join(
            link=check_link(draft.link) if draft.link else None,
            meeting_id=draft.meeting_id,
            passcode=draft.passcode,
        ),
        abstract=draft.abstract,
        contact=draft.contact,
    )
    return Entry(fields=fields, speakers=draft.speakers, bio=draft.bio, materials=draft.materials, status=draft.status)
