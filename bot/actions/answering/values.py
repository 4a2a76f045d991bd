"""What an answer holds, before anybody puts it into words."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from bot.actions.profiles import Profile
from seminar.questions.asked import Fact, Language, Question
from seminar.questions.remembering import Remembered
from seminar.series import Series
from seminar.speaker import Paper, Speaker
from seminar.talk import Talk
from storage.database import Connection

T = TypeVar("T")


class Kind(StrEnum):
    ANSWER = "answer"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"


class About(StrEnum):
    """What an answer rests on, and so what is shown below its sentence."""

    TALK = "talk"
    TALKS = "talks"
    PERSON = "person"
    PAPERS = "papers"
    SERIES = "series"
    NOTHING = "nothing"


class Why(StrEnum):
    """Why something is not known."""

    FOREIGN = "foreign"  # nothing of the question concerns talks
    NEVER_KEPT = "never kept"  # nobody stores such a thing: how good it was, how many came
    NO_FACT = "no fact"  # the talk or the person is known, this of it is not
    NO_TALK = "no talk"  # no talk is about that
    NO_SERIES = "no series"  # no series is called so
    NOTHING_THEN = "nothing then"  # no talk in that time
    NO_PLACE = "no place"  # nobody comes from there
    NO_PERSON = "no person"
    NO_PAPERS = "no papers"
    NOTHING_BEFORE = "nothing before"  # it points at something, and nothing was spoken of
    NOTHING_MORE = "nothing more"  # there is no further talk of that kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A paper with those of its authors who are known."""

    id: int
    paper: Paper
    authors: tuple[Speaker, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer with what it rests on, the most important first.

    `talks` of something unknown are the nearest there is; those of an ambiguous question are the candidates. `facts`
    are those that are answered, `missing` those that were asked and are not known. `truth` is of a yes/no question,
    `count` of a how many. `affiliation` is where the person is or, with `then`, was. `words` is what was looked for.
    """

    kind: Kind
    question: Question
    zone: ZoneInfo
    asked_at: datetime
    about: About = About.NOTHING
    facts: tuple[Fact, ...] = ()
    missing: tuple[Fact, ...] = ()
    why: Why | None = None
    talks: tuple[Talk, ...] = ()
    people: tuple[Profile, ...] = ()
    papers: tuple[Written, ...] = ()
    series: tuple[Series, ...] = ()
    truth: bool | None = None
    count: int | None = None
    affiliation: str | None = None
    then: bool = False
    bios: tuple[str, ...] = ()
    words: str | None = None
    likely: float = 1.0  # that what was found by words is about them
    quote: str | None = None  # the sentence of a talk's abstract, or of its speaker's life, that says what was asked
    kept: Question | None = None  # what is remembered in the question's place
    also: "Answer | None" = None  # the answer to a second question in the same sentence
    # What is remembered beside it, see `Remembered`.
    listed: tuple[int, ...] = ()
    company: tuple[int, ...] = ()
    earlier: tuple[int, ...] = ()
    person: int | None = None

    @property
    def language(self) -> Language:
        return self.question.language

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody whom the answer speaks of, once."""
        people = [one.speaker for one in self.people]
        people += [one for paper in self.papers for one in paper.authors]
        people += [one for talk in self.talks for one in talk.speakers]
        return tuple({one.id: one for one in people}.values())

    @property
    def remembered(self) -> Remembered:
        """What a question after this one may point at."""
        if self.also:
            return replace(self.also.remembered, listed=tuple(talk.id for talk in self.talks))
        own = [one.speaker.id for one in self.people] or [one.id for paper in self.papers for one in paper.authors]
        return Remembered(
            question=self.kept or self.question,
            talk_ids=tuple(talk.id for talk in self.talks),
            speaker_ids=tuple(own) if self.about in (About.PERSON, About.PAPERS) else (),
            ambiguous=self.kind is Kind.AMBIGUOUS,
            day=self.talks[0].starts_at if self.talks else None,
            listed=self.listed,
            company=self.company,
            earlier=self.earlier,
            person=self.person,
            asked_at=self.asked_at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Generic[T]):
    """What search found. `coverage` is the share of what was asked that it holds, by rarity; `strength` counts where
    it holds it too; `in_title` and `in_names` are the shares that the title and the people's names alone hold."""

    what: T
    coverage: float
    strength: float
    in_title: float
    in_names: float
    score: float
    telling: int  # how many words that not anybody may say it holds
    words: int = 1  # that were asked
    likely: float = 0.0  # how likely it is really about what was asked: 1 is certain


# Weighs talks that were found by words once more by other means: (db, server, topic, the strongest first) -> the same.
Refine = Callable[[Connection, int, str, Sequence[Evidence[Talk]]], Awaitable[Sequence[Evidence[Talk]]]]
