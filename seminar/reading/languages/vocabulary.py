"""What the reader must know of one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Label(StrEnum):
    """What a label such as "Where:" or a heading such as "Previous talks" promises."""

    TITLE = "title"
    SPEAKER = "speaker"
    AFFILIATION = "affiliation"
    DATE = "date"
    TIME = "time"
    WHEN = "when"
    VENUE = "venue"
    LINK = "link"
    MEETING_ID = "meeting_id"
    PASSCODE = "passcode"
    ABSTRACT = "abstract"
    BIO = "bio"
    CONTACT = "contact"
    HOST = "host"
    AUTHORS = "authors"
    ORGANIZERS = "organizers"
    MATERIALS = "materials"
    REGISTER = "register"
    SERIES = "series"
    UPCOMING = "upcoming"
    PREVIOUS = "previous"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasing:
    """The small words and set phrases of one language around names, titles, days and hours, in lower case.

    `and_words` to `indefinite_articles` are those small words; no title ends with one of `never_last`. `at_hour` and
    `from_hour` stand before an hour, `through` between the first and the last day, `past_words` near years long past.
    `weeks` are named by one of their days. `same_hours` and `same_places` hold again, `habits` on all days. `numbers`
    are those of hours and minutes in words. `ordinals` tell one of several talks, `many_talks` are talks of a whole
    series, `works` what a quoted title may be of as well, `performs` stands between a name and what is read or told.
    `coauthored` stands before those who worked on it too, `invited_by` and `hosted_by` before hosts, whose verbs begin
    as `hosting` does; `answers` are what others add to a talk. `defences` are exams and lectures that are somebody's
    own. `jurors` and, less surely, `jury_parts` follow those on a jury.
    `online` and `in_person` say how one attends, `only_here` that one cannot join from afar, `in_tongues` in which
    language, `reasons` why a talk is off, `fare` what is served. `streets` stand in addresses, `pages` are parts of
    a site, `trails` stand before the path to a page, `site_feet` in the last line of all pages, `menus` what else
    its menus lead to, `earlier` and `later` turn its pages. `open_hours` stand before the hours of a house,
    `credits` before who wrote a note or took its picture, `offices` above or below who signs a letter. `instead_of`
    stands before who does not speak after all, `stands_in` says that
    somebody else speaks, `second_halves` begin the second half of a title, `last_ones` name
    talks and times of before, `day_numbers` are the days of a month in words. `afterwards` stands before
    what goes with a talk, `deadline_heads` are headings above what is due when. `enrolments` open and close on days
    of their own, as `enrolling` says behind them. `mail_heads` stand in the heads of mails alone, `mail_days`
    before their days, `mail_writers` before who wrote, `mail_subjects` before what about.
    """

    and_words: tuple[str, ...] = ()
    or_words: tuple[str, ...] = ()
    with_words: tuple[str, ...] = ()
    by_words: tuple[str, ...] = ()
    of_words: tuple[str, ...] = ()
    about_words: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    indefinite_articles: tuple[str, ...] = ()
    never_last: tuple[str, ...] = ()
    at_hour: tuple[str, ...] = ()
    from_hour: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    past_words: tuple[str, ...] = ()
    next_words: tuple[str, ...] = ()
    weeks: tuple[str, ...] = ()
    same_hours: tuple[str, ...] = ()
    same_places: tuple[str, ...] = ()
    habits: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    many_talks: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    performs: tuple[str, ...] = ()
    hosted_by: tuple[str, ...] = ()
    hosting: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    coauthored: tuple[str, ...] = ()
    invited_by: tuple[str, ...] = ()
    defences: tuple[str, ...] = ()
    jurors: tuple[str, ...] = ()
    jury_parts: tuple[str, ...] = ()
    online: tuple[str, ...] = ()
    in_person: tuple[str, ...] = ()
    only_here: tuple[str, ...] = ()
    in_tongues: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    fare: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    trails: tuple[str, ...] = ()
    site_feet: tuple[str, ...] = ()
    menus: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    open_hours: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    deadline_heads: tuple[str, ...] = ()
    stands_in: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()
    second_halves: tuple[str, ...] = ()
    last_ones: tuple[str, ...] = ()
    day_numbers: Mapping[str, int] = field(default_factory=dict)
    enrolments: tuple[str, ...] = ()
    enrolling: tuple[str, ...] = ()
    mail_subjects: tuple[str, ...] = ()
    mail_heads: tuple[str, ...] = ()
    mail_days: tuple[str, ...] = ()
    mail_writers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of one language, in lower case; phrases may hold blanks.

    `colon_only` are labels that mean nothing without a colon behind them. `other_days` stand before days that are not
    the talk's, `new_days` and `moved` ... "to" before the day that holds now, `side_hours` before hours that are not
    the talk's. `mornings` and `afternoons` stand beside an hour and settle its half of the day. `joins` and `joins_not`
    stand around addresses. `no_codes` follow "passcode" without being one. `speaks` follows the name of who gives a
    talk, `gives` and `welcomes` stand before it, `titled` before the title. `leads` stand before a name in a list,
    `framing` begins lines of a programme that are no talk, `prefaces` do where hardly more than a name follows,
    `counted` stands before the number of a session, `seasons` before or behind the year of a term. `title_words`
    are words of which titles, places and occasions are made and names of people are not; `small_words` are articles
    and the like, which tell the language of a few words.
    """

    labels: Mapping[Label, tuple[str, ...]]
    colon_only: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    until: tuple[str, ...] = ()
    mornings: tuple[str, ...] = ()
    afternoons: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()
    institutions: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    greetings: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()
    farewells: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    postponed: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    framing: tuple[str, ...] = ()
    prefaces: tuple[str, ...] = ()
    person_verbs: tuple[str, ...] = ()
    announces: tuple[str, ...] = ()
    speaks: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    welcomes: tuple[str, ...] = ()
    titled: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    seasons: tuple[str, ...] = ()
    other_days: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    new_days: tuple[str, ...] = ()
    side_hours: tuple[str, ...] = ()
    talk_words: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    joins_not: tuple[str, ...] = ()
    no_codes: frozenset[str] = frozenset()
    phrasing: Phrasing = Phrasing()
    title_words: frozenset[str] = frozenset()
    small_words: frozenset[str] = frozenset()


def split_phrases(text: str) -> tuple[str, ...]:
    """The phrases that semicolons divide."""
    return tuple(phrase for phrase in (" ".join(part.split()) for part in text.split(";")) if phrase)


def number_phrases(text: str, *, first: int) -> dict[str, int]:
    """Each word with the number of its group, counted from `first`; semicolons divide the groups."""
    return {word: number for number, group in enumerate(text.split(";"), start=first) for word in group.split()}


def pair_phrases(first: str, second: str) -> tuple[str, ...]:
    """Each of the first phrases with each of the second behind it."""
    return tuple(f"{one} {two}" for one in split_phrases(first) for two in split_phrases(second))
