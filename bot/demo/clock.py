"""The demo's clock: it runs as real time does, and can be set."""

import time
from datetime import datetime

from simcord._clock import Clock


class LiveClock(Clock):
    """SimCord's clock stands still until a test moves it; this one goes on by itself."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self.set(start)

    # Not `time.monotonic`: SimCord puts a function that asks this very clock in its place.
    @property
    def elapsed(self) -> float:
        return self._ahead + time.perf_counter()

    @elapsed.setter
    def elapsed(self, seconds: float) -> None:
        self._ahead = seconds - time.perf_counter()

    def set(self, instant: datetime) -> None:
        """Goes on from `instant`, given in any zone."""
        self.elapsed = (instant - self._epoch).total_seconds()
