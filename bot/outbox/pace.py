"""Spreads requests, so that a burst stays under Discord's limit for one bot."""

import asyncio
import time

PER_SECOND = 40  # of the 50 requests that Discord allows: answers to people need some too


class Pace:
    """Lets `per_second` through each second, and up to as many at once after a quiet second."""

    def __init__(self, per_second: int = PER_SECOND) -> None:
        self._gap = 1 / per_second
        self._burst = 1.0
        self._free_at = 0.0

    async def turn(self) -> None:
        """Returns when the caller may send."""
        now = time.monotonic()
        self._free_at = max(self._free_at, now - self._burst) + self._gap
        wait = self._free_at - now
        if wait > 0:
            await asyncio.sleep(wait)
