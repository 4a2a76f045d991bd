"""A stored talk brought in line with what an announcement says of it by now."""

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from bot.actions import talks as talk_actions
from bot.actions.plans import replan
from bot.actions.talks import Changed
from seminar import likeness
from seminar.errors import Refusal
from seminar.likeness import FARTHEST, Likeness
from seminar.reading.draft import Draft
from seminar.revision import Revision
from seminar.series import Series, check_link
from seminar.talk import Talk, check_span
from storage import biographies, talks
from storage.database import Connection

_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)


async def compare(
    db: Connection,
    series: Series,
    drafts: Sequence[Draft],
    *,
    now: datetime,
    settled: Mapping[int, int] | None = None,
) -> list[Likeness]:
    """What each draft is to the stored talks of the series, as `seminar.likeness.compare` has it."""
    stored = await talks.of_series_from(db, series.id, _since(drafts))
    bios = await biographies.of_series(db, series.id) if any(draft.bio for draft in drafts) else {}
    return likeness.compare(drafts, stored, now=now, settled=settled, bios=bios)


async def put_update(db: Connection, before: Talk, revision: Revision, *, by: int | None, now: datetime) -> Changed:
    """Saves a revised talk as an edit: posts, reminders and notices follow. Raises `Refusal` before any of it."""
    if before.series.archived:
        raise Refusal(
            f"The series `{before.series.key}` is archived. Take it back with `/series edit`, then update the talk."
        )
    check_span(revision.fields.starts_at, revision.fields.ends_at)
    if revision.fields.join != before.fields.join and revision.fields.join.link:
        check_link(revision.fields.join.link)
    people = None
    if revision.speakers is not None:
        people = await talk_actions.remember_speakers(db, before.server_id, revision.speakers, revision.bio)
    elif revision.bio:
        [person] = before.speakers
        await talks.say_of_speaker(db, before.id, person.id, revision.bio)
    await talks.add_materials(db, before.id, revision.materials)
    revised = dataclasses.replace(before, fields=revision.fields, status=revision.status)
    after = await talks.save(db, revised, speaking=people)
    await replan(db, before, after, now)
    await talk_actions.record(db, "edited", before, after, by=by, now=now)
    return Changed(before=before, after=after)


def _since(drafts: Sequence[Draft]) -> datetime:
    """From when on a talk may be one of these: all that are stored, where one of them has no day."""
    days = [draft.date for draft in drafts]
    known = [day for day in days if day is not None]
    if len(known) < len(days) or not known or min(known).year <= _EARLIEST.year:
        return _EARLIEST
    first = datetime.combine(min(known), datetime.min.time(), UTC)
    return first - timedelta(days=FARTHEST + 2)
