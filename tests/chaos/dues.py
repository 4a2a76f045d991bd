"""Talks whose reminders fall due all the while, over several channels, whether the bot runs or not."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from seminar.series import Series
from storage.database import Database
from tests.process.arranging import in_seconds, talk_reminded_at

SECOND = timedelta(seconds=1)


@dataclass(slots=True, kw_only=True)
class Dues:
    """`rate` reminders fall due at each whole second; `planned` are the talks that they are of."""

    database: Database
    series: list[Series]
    rng: random.Random
    rate: int
    planned: list[int] = field(default_factory=list)
    _next: datetime | None = None

    async def fill(self, seconds: float) -> None:
        """Plan on from where the last call ended, or from now where that is past, until so far ahead."""
        due = max(self._next or in_seconds(0), in_seconds(0))
        while due < in_seconds(seconds):
            for _ in range(self.rate):
                series, title = self.rng.choice(self.series), f"Talk {len(self.planned) + 1}"
                talk = await talk_reminded_at(self.database, series, due, title=title, by=None)
                self.planned.append(talk.id)
            due += SECOND
        self._next = due
