"""Interactions under way: what a person did, what the bot called back, and what the person came to see."""

import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from tests.discord_wire.components import Json, texts
from tests.discord_wire.inhabitants import EPHEMERAL, Channel, Message, Person
from tests.discord_wire.world import World

COMMAND, COMPONENT, COMPLETION, FORM = 2, 3, 4, 5
ANSWER, DEFER, DEFER_UPDATE, UPDATE, COMPLETE, MODAL = 4, 5, 6, 7, 8, 9
SECONDS_TO_ANSWER, SECONDS_OF_TOKEN = 3.0, 15 * 60.0


@dataclass(slots=True, kw_only=True)
class Interaction:
    """`sent` and `called_back` are on the monotonic clock; `seen` holds ids in the order of their posting."""

    id: int
    token: str
    kind: int
    person: Person
    channel: Channel
    world: World
    sent: float = 0.0
    source: Message | None = None
    body: Json | None = None
    called_back: float = 0.0
    original: int | None = None
    seen: list[int] = field(default_factory=list)

    @property
    def type(self) -> int:
        """The kind of the first answer: ANSWER, DEFER, DEFER_UPDATE, UPDATE, COMPLETE or MODAL."""
        assert self.body is not None
        return int(self.body["type"])

    @property
    def seconds(self) -> float:
        """From the gateway's dispatch to the arrival of the first answer."""
        return self.called_back - self.sent

    @property
    def message(self) -> Message:
        """What stands as the answer now: the original response, edits included."""
        if self.original is None:
            raise LookupError("this interaction was answered without a message")
        return self.world.messages[self.original]

    @property
    def messages(self) -> list[Message]:
        """The answer and its followups, as far as they still stand."""
        return [self.world.messages[n] for n in self.seen if n in self.world.messages]

    @property
    def text(self) -> str:
        """All that the person reads, over all messages of the answer, or in the form that opened."""
        if self.body is not None and self.body["type"] == MODAL:
            return "\n".join([self.body["data"]["title"], *texts(self.body["data"])])
        return "\n".join(message.text for message in self.messages)

    @property
    def ephemeral(self) -> bool:
        return self.message.seen_by is not None

    @property
    def choices(self) -> list[Any]:
        """What a completion offers, as pairs of name and value."""
        assert self.body is not None
        return [(choice["name"], choice["value"]) for choice in self.body["data"].get("choices") or ()]

    @property
    def settled(self) -> bool:
        """Whether the person has an answer before them, not only the bot thinking."""
        if self.body is None:
            return False
        if self.type == DEFER:
            return any(not message.loading for message in self.messages)
        if self.type == DEFER_UPDATE:
            touched = self.source is None or self.source.id not in self.world.messages
            return touched or bool(self.seen) or self.message.edits > (self.source.edits if self.source else 0)
        return True

    @property
    def late(self) -> bool:
        return time.monotonic() - self.sent > SECONDS_TO_ANSWER

    @property
    def expired(self) -> bool:
        return time.monotonic() - self.sent > SECONDS_OF_TOKEN

    def hides(self, body: Json) -> int | None:
        """Who alone sees a message of this interaction, if its body asks for that."""
        return self.person.id if (body.get("flags") or 0) & EPHEMERAL else None


@dataclass(slots=True, kw_only=True)
class Interactions:
    """Every interaction of this run, by its token."""

    by_token: dict[str, Interaction] = field(default_factory=dict)

    def open(
        self, world: World, *, kind: int, person: Person, channel: Channel, source: Message | None = None
    ) -> Interaction:
        opened = Interaction(
            id=world.snowflakes.mint(),
            token=secrets.token_urlsafe(48),
            kind=kind,
            person=person,
            channel=channel,
            world=world,
            source=source,
        )
        self.by_token[opened.token] = opened
        return opened
