"""The ledger in pages, as organizers read it."""

from dataclasses import dataclass
from datetime import datetime

from seminar.delivery import Delivery, State
from seminar.talk import Talk
from storage import deliveries, talks
from storage.database import Connection, Database

PER_PAGE = 6
AHEAD = 2  # of the whole ledger, its first page shows this many that are still to come, above what was sent last


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which rows: of one talk or of the whole server, in one state or in any; pages before 0 lie in the future."""

    talk_id: int | None = None
    state: State | None = None
    page: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerPage:
    """Rows with their talks, as far as these are still there; whether there is more on either side."""

    asked: Asked
    rows: tuple[tuple[Delivery, Talk | None], ...]
    before: bool
    after: bool


async def read(database: Database, server_id: int, asked: Asked, *, now: datetime) -> LedgerPage:
    """What is planned comes the soonest first, all else the latest first."""
    async with database.reader() as db:
        start = await _origin(db, server_id, asked, now) + asked.page * PER_PAGE
        found = await deliveries.of_server(
            db,
            server_id,
            talk_id=asked.talk_id,
            state=asked.state,
            skip=max(0, start),
            limit=max(0, PER_PAGE + min(0, start)) + 1,
            soonest_first=asked.state is State.PENDING,
        )
        shown = found[: max(0, PER_PAGE + min(0, start))]
        known = {number: await talks.get(db, number) for number in {one.talk_id for one in shown} if number}
    rows = tuple((one, known[one.talk_id] if one.talk_id else None) for one in shown)
    return LedgerPage(asked=asked, rows=rows, before=start > 0, after=len(found) > len(shown))


async def _origin(db: Connection, server_id: int, asked: Asked, now: datetime) -> int:
    """How many rows stand above page 0."""
    if asked.talk_id or asked.state:
        return 0
    return max(0, await deliveries.due_after(db, server_id, now) - AHEAD)
