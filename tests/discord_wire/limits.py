"""Rate limits: a bucket for each route and channel, the global one, and the answers that tell of them."""

import hashlib
import math
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

GLOBAL_PER_SECOND = 50
MAJOR = ("channel_id", "guild_id", "webhook_id", "webhook_token")
# What Discord was seen to answer; it promises no numbers, so a bot must read the headers.
BUCKETS = {
    ("POST", "/channels/{channel_id}/messages"): (5, 5.0),
    ("PATCH", "/channels/{channel_id}/messages/{message_id}"): (5, 5.0),
    ("DELETE", "/channels/{channel_id}/messages/{message_id}"): (5, 1.0),
    ("POST", "/webhooks/{webhook_id}/{webhook_token}"): (5, 2.0),
}


@dataclass(slots=True, kw_only=True)
class Bucket:
    limit: int
    seconds: float
    used: int = 0
    ends: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The headers that an answer carries; `retry_after` in seconds where the request is refused."""

    headers: Mapping[str, str]
    retry_after: float | None = None
    everywhere: bool = False


@dataclass(slots=True, kw_only=True)
class Limits:
    per_second: int = GLOBAL_PER_SECOND
    buckets: Mapping[tuple[str, str], tuple[int, float]] = field(default_factory=lambda: BUCKETS)
    refused: int = 0
    _open: dict[tuple[str, ...], Bucket] = field(default_factory=dict)
    _recent: deque[float] = field(default_factory=deque)

    def judge(self, method: str, route: str, parameters: Mapping[str, str]) -> Verdict:
        """Count one request, or refuse it; what belongs to an interaction is outside the global limit."""
        now = time.monotonic()
        if not route.startswith(("/interactions/", "/webhooks/")) and (wait := self._everywhere(now)):
            self.refused += 1
            return Verdict(headers=refusal(wait, "global"), retry_after=wait, everywhere=True)
        if (method, route) not in self.buckets:
            return Verdict(headers={})
        key = (method, route, *(parameters.get(name, "") for name in MAJOR))
        limit, seconds = self.buckets[method, route]
        bucket = self._open.setdefault(key, Bucket(limit=limit, seconds=seconds))
        if now >= bucket.ends:
            bucket.used, bucket.ends = 0, now + seconds
        left = bucket.ends - now
        headers = {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Reset": f"{time.time() + left:.3f}",
            "X-RateLimit-Reset-After": f"{left:.3f}",
            "X-RateLimit-Bucket": hashlib.md5(f"{method}{route}".encode(), usedforsecurity=False).hexdigest(),
        }
        if bucket.used >= limit:
            self.refused += 1
            return Verdict(headers=headers | {"X-RateLimit-Remaining": "0"} | refusal(left, "user"), retry_after=left)
        bucket.used += 1
        return Verdict(headers=headers | {"X-RateLimit-Remaining": str(limit - bucket.used)})

    def _everywhere(self, now: float) -> float:
        """Seconds to wait for the global limit, 0 if there is room."""
        while self._recent and self._recent[0] <= now - 1:
            self._recent.popleft()
        if len(self._recent) >= self.per_second:
            return self._recent[0] + 1 - now
        self._recent.append(now)
        return 0.0


def refusal(wait: float, scope: str) -> dict[str, str]:
    """The headers of a 429; without `Via` discord.py takes it for a ban and raises at once."""
    headers = {"Retry-After": str(math.ceil(wait)), "X-RateLimit-Scope": scope, "Via": "1.1 google"}
    return headers | {"X-RateLimit-Global": "true"} if scope == "global" else headers
