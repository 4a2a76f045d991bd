"""How likely each token of a question belongs to what the question is about, by the learned models."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import pycrfsuite

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


# What tells which talk is meant, or what is asked of it.
TELLING = (Part.TOPIC, Part.NAME, Part.SERIES, Part.OTHER, Part.CLAIM)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A token's place, and the probability that it tells something."""

    start: int
    end: int
    telling: float


def path_of(*, chinese: bool) -> Path:
    """Where the model of a language is kept."""
    return Path(__file__).with_name("chinese.crfsuite" if chinese else "english.crfsuite")


def weigh(said: str, held: Held, *, follows: bool, chinese: bool) -> list[Weighed]:
    """Each token of a question; `follows`: something was spoken of before it."""
    tokens = cut(said)
    if not tokens:
        return []
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(_model(chinese=chinese))
    tagger.set(describe(said, held, follows=follows, chinese=chinese))
    known = [part for part in TELLING if part in tagger.labels()]
    return [
        Weighed(token.start, token.end, sum(tagger.marginal(part, at) for part in known))
        for at, token in enumerate(tokens)
    ]


@cache
def _model(*, chinese: bool) -> bytes:
    return path_of(chinese=chinese).read_bytes()
