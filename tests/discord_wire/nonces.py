"""Nonces: within a window, the same author's same nonce in the same channel is the same message."""

import time
from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Nonces:
    """`window` is in seconds; Discord's own documentation says "the past few minutes"."""

    window: float = 300.0
    repeats: int = 0
    _seen: dict[tuple[int, int, str], tuple[int, float]] = field(default_factory=dict)

    def earlier(self, author_id: int, channel_id: int, nonce: str) -> int | None:
        """The id of the message that this nonce already made, also if that was deleted since."""
        message_id, used = self._seen.get((author_id, channel_id, nonce), (0, 0.0))
        if not message_id or time.monotonic() - used > self.window:
            return None
        self.repeats += 1
        return message_id

    def forget(self) -> None:
        """As if the window had passed for all that was sent so far."""
        self._seen.clear()

    def remember(self, author_id: int, channel_id: int, nonce: str, message_id: int) -> None:
        self._seen[author_id, channel_id, nonce] = (message_id, time.monotonic())
