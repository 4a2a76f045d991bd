"""Wakes the courier when something is due: the one place that knows APScheduler."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.job import Job
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler

# Another process may write to the same file (`import` beside a running bot), and it cannot ring our bell.
HEARTBEAT = timedelta(seconds=15)


class Timetable:
    """A handful of jobs whatever the ledger holds: one at the next due time, and a slow heartbeat."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self._next: Job | None = None
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # By default a job that is a second late is silently forgotten.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        self._scheduler.start()
        self._scheduler.add_job(self._wake, "interval", seconds=HEARTBEAT.total_seconds())

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    def wake_in(self, wait: timedelta | None) -> None:
        """Puts the one wake-up at `wait` from now, in place of the one before; None asks for none."""
        if self._next is not None:
            try:
                self._next.remove()
            except JobLookupError:
                pass  # it has run, and is gone
            self._next = None
        if wait is not None:
            # Always a new job: moving one while it runs would lose the wake-up.
            self._next = self._scheduler.add_job(self._wake, "date", run_date=datetime.now(UTC) + wait)

    async def _wake(self) -> None:
        # A coroutine, because a plain function would run in another thread.
        self._ring()
