"""What is still owed for a talk, so that whoever changed it can be told what follows."""

from dataclasses import dataclass

from bot.actions.talks import load
from seminar.delivery import Delivery, Kind, State
from seminar.talk import Talk
from storage import deliveries, servers
from storage.database import Database

MOST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A talk, the channel that hears of it (missing where none was chosen), and what waits to be sent."""

    talk: Talk
    channel_id: int | None
    pending: tuple[Delivery, ...]

    def of_kind(self, kind: Kind) -> list[Delivery]:
        """What waits of one kind, the first due first."""
        return sorted((one for one in self.pending if one.kind is kind), key=lambda one: one.due_at)


async def outlook(database: Database, talk: Talk) -> Outlook:
    """Read after a change, before the outbox begins to work on it. Raises `NotFound` where the talk is gone."""
    async with database.reader() as db:
        talk = await load(db, talk.server_id, talk.id)
        server = await servers.get(db, talk.server_id)
        waiting = await deliveries.of_server(db, talk.server_id, talk_id=talk.id, state=State.PENDING, limit=MOST)
    return Outlook(
        talk=talk,
        channel_id=talk.series.fields.channel_id or server.channel_id,
        pending=tuple(waiting),
    )
