"""What was read from announcements, saved as talks and papers: the same text twice changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from bot.actions.papers import readable
from bot.actions.talks import Entry
from bot.actions.updates import put_update
from seminar.errors import Refusal
from seminar.likeness import Likeness
from seminar.reading.draft import Draft, PaperDraft
from seminar.series import Join, Series, check_link
from seminar.speaker import Paper, SpeakerName
from seminar.talk import Talk, TalkFields
from storage import speakers, talks
from storage.database import Connection, Database


class Outcome(StrEnum):
    """What became of a draft. A known one said nothing that was not stored already."""

    SAVED = "saved"
    UPDATED = "updated"
    KNOWN = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The talk that a draft is now, and how it came to be."""

    talk: Talk
    outcome: Outcome


async def put_draft(
    db: Connection, series: Series, draft: Draft, *, by: int | None, now: datetime, publish: bool = False
) -> Saved:
    """Saves one draft as a new talk, but for one of the same start and title, which is known.

    Raises `Refusal` where it cannot be a talk, and saves nothing then.
    """
    series = await series_actions.load(db, series.server_id, series.id)
    entry = entry_from(draft, series)
    known = await talks.same(db, series.id, entry.fields.starts_at, entry.fields.title)
    if known is not None:
        return Saved(talk=known, outcome=Outcome.KNOWN)
    talk = await talk_actions.put(db, series, entry, by=by, now=now, publish=publish)
    return Saved(talk=talk, outcome=Outcome.SAVED)


async def put_likened(db: Connection, likeness: Likeness, *, by: int | None, now: datetime) -> Saved:
    """Brings the stored talk that a draft is about in line with it. Raises `Refusal`, and saves nothing then."""
    assert likeness.talk is not None
    if likeness.revision is None:
        return Saved(talk=likeness.talk, outcome=Outcome.KNOWN)
    changed = await put_update(db, likeness.talk, likeness.revision, by=by, now=now)
    return Saved(talk=changed.after, outcome=Outcome.UPDATED)


async def save_papers(
    database: Database, server_id: int, papers: Sequence[PaperDraft], *, of: SpeakerName | None = None
) -> int:
    """Saves papers, each with its own speakers or with `of`, and says how many of them are new.

    The same paper twice is one, even where it is written a little otherwise. Formulas are kept as people read them.
    """
    new = 0
    async with database.transaction() as db:
        for paper in papers:
            people = paper.speakers or ((of,) if of else ())
            known = [await speakers.remember(db, server_id, one) for one in people]
            plain = readable(paper)
            stored = Paper(title=plain.title, abstract=plain.abstract)
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
