"""Ids as Discord makes them: milliseconds since 2015 in the high bits, a running number in the low ones."""

from datetime import UTC, datetime

EPOCH_MS = 1_420_070_400_000


class Snowflakes:
    """Mints ids that grow strictly, so that the order of ids is the order of messages."""

    def __init__(self) -> None:
        self._last = 0

    def mint(self, at: datetime | None = None) -> int:
        instant = at or datetime.now(UTC)
        fresh = int(instant.timestamp() * 1000) - EPOCH_MS << 22
        self._last = max(fresh, self._last + 1)
        return self._last
