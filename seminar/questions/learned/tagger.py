"""How likely each token of a question belongs to what the question is about, by the learned models."""

from dataclasses import dataclass
from enum import StrEnum

from seminar.questions.learned import models
from seminar.questions.learned.description import describe
from seminar.questions.learned.held import Held
from seminar.questions.learned.tokens import cut


class Part(StrEnum):
    """What a token may be said of."""

    TOPIC = "topic"
    NAME = "name"
    SERIES = "series"
    OTHER = "other"  # what no talk, speaker or paper says, such as parking
    CLAIM = "claim"
    GATHERING = "gathering"
    TIME = "time"
    IDLE = "idle"


# The name of these models.
WORDS = ""
# What tells which talk is meant, or what is asked of it.
TELLING = (Part.TOPIC, Part.NAME, Part.SERIES, Part.OTHER, Part.CLAIM)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A token's place, and the probability that it tells something."""

    start: int
    end: int
    telling: float


def weigh(said: str, held: Held, *, follows: bool, chinese: bool) -> list[Weighed]:
    """Each token of a question; `follows`: something was spoken of before it."""
    tokens = cut(said)
    if not tokens:
        return []
    signs = describe(said, held, follows=follows, chinese=chinese)
    weighed = models.weigh_labels(WORDS, signs, chinese=chinese)
    return [
        Weighed(token.start, token.end, sum(odds.get(part, 0.0) for part in TELLING))
        for token, odds in zip(tokens, weighed, strict=True)
    ]
