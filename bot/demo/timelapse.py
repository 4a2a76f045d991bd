"""Lets the demo's time pass faster, from one due time to the next, so that every message is sent at its own."""

import asyncio
from datetime import datetime

from bot.demo.clock import LiveClock
from bot.outbox.courier import Courier
from seminar.delivery import Delivery, Kind, State
from storage import deliveries
from storage.database import Database

LOOK_AGAIN_SECONDS = 0.02
# Far more than a sending takes; a sending that failed is planned for later and holds nothing up.
PATIENCE_SECONDS = 10
# More than the sample series and an eager visitor come to.
MOST_PENDING = 1000


class Timelapse:
    """Moves the clock, and waits at each due time until the outbox has done its work."""

    def __init__(self, database: Database, server_id: int, clock: LiveClock, courier: Courier) -> None:
        self._database = database
        self._server_id = server_id
        self._clock = clock
        self._courier = courier
        self._moving = asyncio.Lock()

    async def next_reminder(self) -> Delivery | None:
        """The reminder that is due first, if any is planned."""
        async with self._database.reader() as db:
            pending = await deliveries.of_server(db, self._server_id, state=State.PENDING, limit=MOST_PENDING)
        reminders = [one for one in pending if one.kind is Kind.REMINDER]
        return min(reminders, key=lambda one: one.due_at, default=None)

    async def skip(self) -> bool:
        """Goes to the next reminder and waits until it was sent. False where none is planned."""
        async with self._moving:
            reminder = await self.next_reminder()
            if reminder is not None:
                await self._pass_until(reminder.due_at)
            return reminder is not None

    async def pass_until(self, instant: datetime) -> None:
        """Everything that falls due on the way is sent at its own time."""
        async with self._moving:
            await self._pass_until(instant)

    async def _pass_until(self, instant: datetime) -> None:
        await self._sent_what_is_due()
        while (due := await self._next_try()) is not None and due <= instant:
            await self._move_to(due)
        await self._move_to(instant)

    async def _move_to(self, instant: datetime) -> None:
        # Time went on meanwhile, and never goes back.
        self._clock.set(max(instant, self._clock.now()))
        await self._sent_what_is_due()

    async def _sent_what_is_due(self) -> None:
        """Raises `TimeoutError` where the outbox does not come to rest."""
        self._courier.ring()
        async with asyncio.timeout(PATIENCE_SECONDS):
            # The outbox has no one to tell that it is done; nobody but this demo would ask.
            while not await self._is_at_rest():  # noqa: ASYNC110
                await asyncio.sleep(LOOK_AGAIN_SECONDS)

    async def _is_at_rest(self) -> bool:
        async with self._database.reader() as db:
            sending = await deliveries.of_server(db, self._server_id, state=State.SENDING, limit=1)
        due = await self._next_try()
        return not sending and (due is None or due > self._clock.now())

    async def _next_try(self) -> datetime | None:
        async with self._database.reader() as db:
            return await deliveries.next_try(db)
