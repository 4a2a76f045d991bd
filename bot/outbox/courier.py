"""Claims what is due, has it sent, and settles it in the ledger."""

import asyncio
import contextvars
import logging
from datetime import datetime

from bot.actions import ledger
from bot.desk import Clock
from bot.outbox.messenger import Messenger
from bot.outbox.timetable import Timetable
from seminar.delivery import Audience, Delivery, Outcome
from storage import deliveries
from storage.database import Database

log = logging.getLogger(__name__)

MOST_AT_ONCE = 40
PATIENCE_AT_END = 2.0  # seconds for what is on the wire when we are asked to end
PAUSE_AFTER_TROUBLE = 5.0


class Courier:
    """One worker drains the ledger; each audience has one delivery under way, so a slow channel delays no other."""

    def __init__(self, database: Database, messenger: Messenger, clock: Clock) -> None:
        self._database = database
        self._messenger = messenger
        self._clock = clock
        self._bell = asyncio.Event()
        self._work: asyncio.Task[None] | None = None
        self._under_way: dict[Audience, asyncio.Task[None]] = {}
        self._unsettled = True  # a process before this one may have left rows behind

    def ring(self) -> None:
        """Something may be due, or due earlier than planned."""
        self._bell.set()

    def start(self) -> None:
        """Begins to work in the background, until `stop`."""
        # A context of its own: the work belongs to no command during which it may be begun.
        self._work = asyncio.create_task(self._run(), name="courier", context=contextvars.Context())

    async def stop(self) -> None:
        """Ends the work; what is on the wire has a moment to end, and else is recovered at the next start."""
        if self._work is not None:
            self._work.cancel()
            await asyncio.gather(self._work, return_exceptions=True)
            self._work = None
        tasks = list(self._under_way.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=PATIENCE_AT_END)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def work_off(self) -> None:
        """Sends all that is due now, and returns when it is settled."""
        while True:
            self._bell.clear()
            await self._send_due()
            if self._under_way:
                await asyncio.wait(list(self._under_way.values()))
            elif not self._bell.is_set():  # what ended meanwhile may have planned more
                return

    async def _run(self) -> None:
        timetable = Timetable(self.ring)
        timetable.start()
        try:
            while True:
                self._bell.clear()
                try:
                    next_try = await self._send_due()
                except Exception:
                    log.exception("the ledger could not be worked on; trying again")
                    await asyncio.sleep(PAUSE_AFTER_TROUBLE)
                    continue
                timetable.wake_in(next_try - self._clock() if next_try else None)
                await self._bell.wait()
        finally:
            timetable.stop()

    async def _send_due(self) -> datetime | None:
        """Claims what is due and begins to send it; returns when to look again, if anything is planned for later."""
        if self._unsettled:
            await self._recover()
        now = self._clock()
        next_try = await self._next_try()
        room = MOST_AT_ONCE - len(self._under_way)
        if room > 0 and next_try is not None and next_try <= now:
            for delivery in await self._claim(now, room):
                task = asyncio.create_task(self._send(delivery), name=f"delivery {delivery.id}")
                self._under_way[delivery.audience] = task
            next_try = await self._next_try()
        # What is due and was not claimed waits for its audience, and the end of that sending rings.
        return next_try if next_try is not None and next_try > now else None

    async def _recover(self) -> None:
        """Takes back what was claimed and never settled, by a process before this one or because the disk failed."""
        if self._under_way:
            return
        async with self._database.transaction() as db:
            interrupted = await deliveries.recover(db)
        self._unsettled = False
        if interrupted:
            log.info("deliveries=%d had been claimed and were never settled", interrupted)

    async def _next_try(self) -> datetime | None:
        async with self._database.reader() as db:
            return await deliveries.next_try(db)

    async def _claim(self, now: datetime, room: int) -> list[Delivery]:
        async with self._database.transaction() as db:
            if useless := await deliveries.drop_useless(db, now):
                log.info("deliveries=%d were dropped: their moment had passed", useless)
            return await deliveries.claim(db, now, busy=self._under_way.keys(), limit=room)

    async def _send(self, delivery: Delivery) -> None:
        try:
            outcome = await self._messenger.deliver(delivery)
            await self._settle(delivery, outcome)
        except Exception:
            log.exception("delivery=%d was not settled; it is looked for again", delivery.id)
            self._unsettled = True
        finally:
            del self._under_way[delivery.audience]
            self.ring()

    async def _settle(self, delivery: Delivery, outcome: Outcome) -> None:
        async with self._database.transaction() as db:
            state = await ledger.settle(db, delivery, outcome, now=self._clock())
        log.info(
            "delivery=%d kind=%s talk=%s audience=%s attempt=%d state=%s",
            delivery.id,
            delivery.kind,
            delivery.talk_id,
            delivery.audience,
            delivery.attempts,
            state,
        )
