"""What each word that was asked weighs, and how much of it is held: added up to evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.actions.answering.values import Evidence

T = TypeVar("T")
Fields = Mapping[str, Sequence[str]]

# How well a word tells what something is about, by where it stands.
QUALITY: Mapping[str, float] = {
    "title": 1.0, "people": 1.0, "tags": 0.9, "abstract": 0.72, "affiliation": 0.5, "about": 0.45, "series": 0.5,
    "more": 0.4, "abstract~": 0.6, "about~": 0.35,
}  # fmt: skip
# What anybody may say, of what it would weigh otherwise.
COMMON = 0.2
# What it is to be held at all beside where: with this the right talk comes first most often.
ANYWHERE = 0.5


@dataclass(slots=True)
class Scale:
    """Adds up what was asked and what is held."""

    whole: float = 0.0
    held: float = 0.0
    strength: float = 0.0
    title: float = 0.0
    names: float = 0.0
    telling: int = 0
    words: int = 0

    def add(self, weight: float, fields: Mapping[str, float], *, common: bool = False) -> None:
        """`fields` are those that hold it, with the share of it that each holds."""
        weight *= COMMON if common else 1.0
        self.whole += weight
        self.words += 1
        if not fields:
            return
        self.telling += not common and max(fields.values()) >= 0.5
        self.held += weight * min(1.0, max(fields.values()))
        self.strength += weight * max(QUALITY.get(name, 0.7) * share for name, share in fields.items())
        self.title += weight * fields.get("title", 0)
        self.names += weight * fields.get("people", 0)

    def lessen(self, share: float, *, term: bool) -> None:
        """What is held stands apart that was said together; `term`: so that it may well mean something else."""
        self.strength *= share
        if term:
            self.held *= share
            self.title *= share

    def result(self, what: T, score: float) -> Evidence[T]:
        whole = self.whole or 1.0
        strength = (self.strength + ANYWHERE * self.held) / (1 + ANYWHERE) / whole
        return Evidence(
            what=what, coverage=self.held / whole, strength=strength, in_title=self.title / whole,
            in_names=self.names / whole, score=score, telling=self.telling, words=self.words,
        )  # fmt: skip
