"""The talks that a question may mean, before time and status are looked at, and by what they were chosen."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.actions.answering.meant import NOBODY, Whom
from seminar.talk import Talk


class By(StrEnum):
    """What the talks were chosen by."""

    POINTED = "pointed"
    PEOPLE = "people"
    TOPIC = "topic"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Talks that may be meant. `strength` says of each, by its id, how much it is about the topic; `nearest` are
    those that come nearest where none is really about it."""

    by: By
    talks: tuple[Talk, ...] = ()
    strength: dict[int, float] = field(default_factory=dict)
    nearest: tuple[Talk, ...] = ()
    whom: Whom = NOBODY
    likely: float = 1.0  # that the first of them is about the topic at all
    apart: bool = False  # the people who are named have no talk about the topic that is named
    beside: str = ""  # what was said of these people that nothing stored is about
