"""What was read of a question so far, while one part of the grammar after another takes its words out."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Reference, Tense, Way
from seminar.questions.english.order import Order
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.times import Times


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Facts that are asked for, and where in the sentence."""

    place: int
    facts: tuple[Fact, ...]


@dataclass(slots=True, kw_only=True)
class Draft:
    """`asks` is set for a question for yes or no, `goes_on` for one that takes over from the one before."""

    sentence: Sentence
    asks: bool = False
    goes_on: bool = False
    found: list[Found] = field(default_factory=list)
    kinds: list[tuple[int, MaterialKind]] = field(default_factory=list)
    claim: str | None = None
    recorded: bool | None = None
    cancelled: bool | None = None
    other: str | None = None
    nothing_else: bool = False  # whatever else seems to be asked beside `other` is not
    tense: Tense = Tense.ANY
    when: Times = field(default_factory=Times)
    zone: ZoneInfo | None = None
    order: Order = field(default_factory=Order)
    people: list[str] = field(default_factory=list)
    affiliation: str | None = None
    series: str | None = None
    gathering: str | None = None
    topic: str = ""
    besides: str | None = None
    way: Way | None = None
    lacking: Fact | None = None
    givers: int | None = None
    tongue: str | None = None
    pointing: Reference | None = None

    def find(self, place: int, *asked: Fact) -> None:
        self.found.append(Found(place=place, facts=asked))

    def find_other(self, place: int, said: str, nothing_else: bool = False) -> None:
        """What is asked that nobody stores, in the words typed, and whether nothing else is asked beside it."""
        self.find(place, Fact.OTHER)
        self.other, self.nothing_else = said, nothing_else

    def assert_that(self, claim: str | None) -> None:
        """The first claim of a question stands."""
        self.claim = self.claim or claim

    @property
    def asked(self) -> frozenset[Fact]:
        return frozenset(fact for one in self.found for fact in one.facts)

    @property
    def is_timed(self) -> bool:
        when = self.when
        return bool(when.span) or not (when.not_before is None and when.not_after is None and when.weekday is None)

    @property
    def names_something(self) -> bool:
        """Whether its own words say which talks are meant."""
        order = self.order
        return bool(
            self.topic or self.people or self.series or self.affiliation or self.is_timed
            or self.way or self.besides or self.lacking or self.givers or self.tongue or order.place or order.most
            or order.reference
        )  # fmt: skip
