"""What every step of answering has at hand."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.actions.answering.meant import Whom
from bot.actions.answering.values import About, Answer, Kind, Refine, Why
from seminar.questions.asked import Fact, Question
from seminar.questions.taking_over import Followed
from seminar.series import Series
from storage.database import Connection

__all__ = ["Asking", "Refine"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One question with the place where it was asked. `zone` is the asker's; `series` the one that is named."""

    db: Connection
    server_id: int
    now: datetime
    zone: ZoneInfo
    followed: Followed
    known: tuple[Series, ...]
    series: Series | None = None
    sure: bool = False
    topic: str = ""
    refine: Refine | None = None
    # By names, topic and people who are pointed at: whom these mean. `replace` hands it on to what is made of this.
    looked_up: dict[tuple[tuple[str, ...], str, tuple[int, ...]], Whom] = field(
        default_factory=dict, repr=False, compare=False
    )

    @property
    def question(self) -> Question:
        return self.followed.question

    @property
    def facts(self) -> frozenset[Fact]:
        return frozenset(self.question.facts)

    @property
    def series_id(self) -> int | None:
        return self.series.id if self.series else None

    def without_series(self) -> "Asking":
        """The same, taking the words that seemed to name a series for what the talk is about."""
        return replace(self, series=None, sure=False, topic=self.question.topic)

    def instead(self, question: Question) -> "Asking":
        """Another question in this one's place."""
        return replace(self, followed=replace(self.followed, question=question))

    def asking_for(self, *facts: Fact) -> "Asking":
        """The same of these facts, without materials."""
        question = replace(self.question, facts=facts, materials=())
        return self.instead(question)

    def answer(self, about: About, **holds: object) -> Answer:
        return self._say(Kind.ANSWER, about=about, **holds)

    def unknown(self, why: Why, **holds: object) -> Answer:
        return self._say(Kind.UNKNOWN, why=why, **holds)

    def ask_back(self, about: About, **holds: object) -> Answer:
        return self._say(Kind.AMBIGUOUS, about=about, **holds)

    def _say(self, kind: Kind, **holds: object) -> Answer:
        holds.setdefault("facts", self.question.facts)
        holds.setdefault("kept", self.followed.kept)
        return Answer(kind=kind, question=self.question, zone=self.zone, asked_at=self.now, **holds)  # type: ignore[arg-type]
