"""Lists of talks, page by page: what is coming, what was, and what one person gave."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from seminar.errors import NotFound
from seminar.spans import Span
from seminar.talk import Talk
from storage import talks
from storage.database import Connection

PER_PAGE = 5


class Kind(StrEnum):
    COMING = "coming"
    SPAN = "span"
    PAST = "past"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What was asked for; `zone` is where the days of `span` begin."""

    kind: Kind
    series_id: int | None = None
    speaker_id: int | None = None
    span: Span | None = None
    zone: ZoneInfo = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a list, counted from 0, and whether another follows; never without talks."""

    asked: Listing
    talks: tuple[Talk, ...]
    number: int
    more: bool


_NONE = {
    Kind.COMING: "No such talk is planned yet. `/past` shows the archive; organizers add talks with `/organize add`.",
    Kind.SPAN: "No such talk is planned in those days. `/schedule` without them shows all that are to come.",
    Kind.PAST: "The archive holds no such talk. `/past` without options shows all of it, `/schedule` what is to come.",
    Kind.SPEAKER: "No talk of that person is stored any more. `/schedule` and `/past` show the talks that are.",
}


async def read(db: Connection, server_id: int, asked: Listing, number: int, now: datetime) -> Page:
    """The page of that number, or the first where the list has become shorter. Raises `NotFound` for an empty list."""
    found = await _read(db, server_id, asked, number, now)
    if not found and number:
        number = 0
        found = await _read(db, server_id, asked, number, now)
    if not found:
        raise NotFound(_NONE[asked.kind])
    return Page(asked=asked, talks=tuple(found[:PER_PAGE]), number=number, more=len(found) > PER_PAGE)


async def _read(db: Connection, server_id: int, asked: Listing, number: int, now: datetime) -> list[Talk]:
    """One talk more than the page holds, where there is one."""
    series_id, limit, skip = asked.series_id, PER_PAGE + 1, number * PER_PAGE
    match asked:
        case Listing(kind=Kind.SPAN, span=Span() as span):
            return await talks.between(
                db, server_id, span.starts_at, span.ends_at, series_id=series_id, limit=limit, skip=skip
            )
        case Listing(kind=Kind.PAST):
            return await talks.past(
                db,
                server_id,
                now,
                series_id=series_id,
                speaker_id=asked.speaker_id,
                since=asked.span.starts_at if asked.span else None,
                until=asked.span.ends_at if asked.span else None,
                limit=limit,
                skip=skip,
            )
        case Listing(kind=Kind.SPEAKER, speaker_id=int(speaker_id)):
            found = await talks.of_speaker(db, speaker_id, limit=skip + limit)
            return [talk for talk in found if talk.server_id == server_id][skip:]
        case _:
            return await talks.upcoming(db, server_id, now, series_id=series_id, cancelled=True, limit=limit, skip=skip)
