"""A delivery: one message owed to one audience at one time, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

# Discord forgets a nonce after "the past few minutes": within this window a repeated request is answered with
# the first message; later we have to look for the message ourselves.
NONCE_WINDOW = timedelta(minutes=2)
# With the waits between them: half an hour for what we cannot explain, about a day for what Discord may get over.
FEW_ATTEMPTS, MANY_ATTEMPTS = 12, 300
_BACKOFF_SECONDS = (2, 5, 15, 30, 60, 120, 300)


class Kind(StrEnum):
    ANNOUNCEMENT = "announcement"
    REMINDER = "reminder"
    NOTICE = "notice"
    UPDATE = "update"  # of a posted announcement, so that it stays true
    NUDGE = "nudge"


class State(StrEnum):
    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """A channel, or one person by direct message. Its text form is `channel:ID` or `person:ID`."""

    kind: str
    id: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def channel(cls, channel_id: int) -> "Audience":
        return cls(kind="channel", id=channel_id)

    @classmethod
    def person(cls, person_id: int) -> "Audience":
        return cls(kind="person", id=person_id)

    @classmethod
    def from_text(cls, text: str) -> "Audience":
        kind, _, number = text.partition(":")
        return cls(kind=kind, id=int(number))


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What is owed, before it is a row. The same `key` is never owed twice."""

    key: str
    kind: Kind
    audience: Audience
    due_at: datetime
    useless_at: datetime | None = None
    starts_at: datetime | None = None
    payload: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A row of the ledger.

    `token` is both the message's nonce and the mark by which it is found again; `since` is the moment since when
    Discord may hold the message without our knowing.
    """

    id: int
    key: str
    token: str
    server_id: int
    talk_id: int | None
    kind: Kind
    audience: Audience
    due_at: datetime
    useless_at: datetime | None
    starts_at: datetime | None
    payload: Mapping[str, Any]
    state: State
    try_at: datetime
    attempts: int
    since: datetime | None
    settled_at: datetime | None
    message_id: int | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Discord has it. `message_id` is missing where it was deleted again; `revision` is the talk's, as it was shown."""

    message_id: int | None
    revision: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """It may go through later; Discord may hold the message already. `attempts` in all are worth it."""

    reason: str
    attempts: int = MANY_ATTEMPTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """It will not go through; the reason is a sentence for organizers."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """There is nothing left to say."""

    reason: str


Outcome = Sent | Retry | Failed | Dropped


def backoff(attempts: int) -> timedelta:
    """How long to wait after the given number of attempts, at least 1."""
    return timedelta(seconds=_BACKOFF_SECONDS[min(attempts, len(_BACKOFF_SECONDS)) - 1])


def must_look(delivery: Delivery, now: datetime) -> bool:
    """Whether an earlier attempt may have reached Discord, and sending again is no way to find out."""
    if delivery.since is None or delivery.attempts < 2:
        return False
    return is_useless(delivery, now) or now - delivery.since > NONCE_WINDOW


def is_useless(delivery: Delivery, now: datetime) -> bool:
    return delivery.useless_at is not None and delivery.useless_at <= now
