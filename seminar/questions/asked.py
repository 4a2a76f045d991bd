"""What a question asks for, and of which talks, papers or people: the value that every language's grammar makes."""

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from seminar.material import MaterialKind
from seminar.spans import Span


class Language(StrEnum):
    """In which an answer is given."""

    ENGLISH = "en"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"


class Fact(StrEnum):
    """What is asked for."""

    WHO = "who"
    WHEN = "when"
    UNTIL = "until"  # how long until it starts
    LENGTH = "length"
    WHERE = "where"
    LINK = "link"
    TITLE = "title"
    ABSTRACT = "abstract"
    BIO = "bio"
    AFFILIATION = "affiliation"
    HOMEPAGE = "homepage"
    MATERIALS = "materials"
    CONTACT = "contact"
    SERIES = "series"
    ORGANIZERS = "organizers"
    PAPERS = "papers"
    STATUS = "status"  # whether it is cancelled, or was moved
    COUNT = "count"
    LIST = "list"
    YESNO = "yesno"
    OTHER = "other"  # what no talk, speaker or paper says, in words in `Question.other`: "parking", "why"


class Tense(StrEnum):
    PAST = "past"
    COMING = "coming"
    ANY = "any"


class Reference(StrEnum):
    """What a question points at that was spoken of before."""

    TALK = "talk"  # "it", "that talk", or a question that names nothing: "and where?"
    PERSON = "person"  # "she", "the speaker"
    THEM = "them"  # several talks that were listed
    AFTER = "after"  # "the one after"
    BEFORE = "before"
    QUESTION = "question"  # "what about Friday?", "I mean Imogen": the question before, with something else in it


class Way(StrEnum):
    """How one takes part in the talks that are meant."""

    ONLINE = "online"
    NOT_ONLINE = "not online"
    ON_SITE = "on site"
    ELSEWHERE = "elsewhere"  # than where its series mostly meets


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the order of time: 1 is the first, 2 the second, -1 the last, among the talks that fit.

    `from_now` counts from the asker's present instead: 1 is the next talk, 2 the one after it, -1 the most recent one.
    """

    number: int
    from_now: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What one sentence says; what it does not say is missing or empty.

    `facts` stand in the order in which they were asked, and are empty for bare keywords. `span` and the clock times are
    in the asker's zone already. `people` are words that can only name a person ("by …", "…'s talk"), `series` words
    that can only name a series, `topic` what is left of the words that say which talks are meant: a topic, a title, a
    name or a series, which only the store can tell. `claim` is what a yes/no question asserts of the talk, in its own
    words ("in room B12", "on Zoom"). `reference` is what it points at in the conversation before. `foreign` is set
    where nothing of it concerns talks. `AFTER` and `BEFORE` beside a topic or people mean the talk after or before
    those ("who's on after the zebrafish hunt"), without them that after the one spoken of.
    """

    said: str
    language: Language = Language.ENGLISH
    facts: tuple[Fact, ...] = ()
    materials: tuple[MaterialKind, ...] = ()
    tense: Tense = Tense.ANY
    span: Span | None = None
    span_said: str | None = None
    not_before: int | None = None  # minutes after midnight of the asker's clock: "after 5pm"
    not_after: int | None = None
    weekday: int | None = None  # Monday is 0: any such day, "on Thursdays"
    place: Place | None = None
    most: int | None = None  # "the next three"
    people: tuple[str, ...] = ()
    series: str | None = None
    affiliation: str | None = None  # "anyone from Kyoto"
    topic: str = ""
    claim: str | None = None
    cancelled: bool | None = None
    recorded: bool | None = None
    lacking: Fact | None = None  # only talks of which this is not known: "哪些还没定题目"; of `MATERIALS`, those named
    givers: int | None = None  # only talks that so many give together, or more
    reference: Reference | None = None
    foreign: bool = False
    other: str | None = None  # what `Fact.OTHER` is about, in the words typed
    gathering: str | None = None  # what the talks were called, singular: "colloquium"; may tell the series
    besides: str | None = None  # what is left out, in the words typed: "除了明天那場"
    way: Way | None = None  # only such talks: "which ones are online?"
    tongue: str | None = None  # only talks in that language, as far as their titles tell it: "zh", "en"
    compared: tuple[str, str] | None = None  # two talks, in the words typed: "is … before or after …"
    trailing: str = ""  # of the topic, what was said after "that talk", where something of it stood before
    points_too: Reference | None = None  # beside a topic that may be none: "sounds fun, who gives it"
    zone: ZoneInfo | None = None  # hours are asked in another zone than the asker's: "what time is that in Tokyo"
    granted: bool = False  # that there is a talk of this topic is taken as certain
