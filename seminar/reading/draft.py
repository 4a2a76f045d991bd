"""What was read from an announcement: drafts, papers and a series, with their doubts; nothing of it is stored yet."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from seminar.material import Material
from seminar.speaker import SpeakerName
from seminar.talk import Status

OVERNIGHT = dt.timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A sentence for the organizer on one field; the field's name is that of the draft's attribute."""

    field: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A sign that a field is wrong or missing: the odds that it is right are `odds` times what they were without it.

    `why` becomes a doubt where too little is left.
    """

    field: str
    odds: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One talk as the text states it; what the text does not state is missing.

    `start` and `end` are local times in `timezone`, or in `assumed_zone` where the text names no zone.
    `sources` holds the words that a field was read from, `sureness` how sure title, speakers, date, start and link
    are, from 0 to 1; `hints` are the signs that are still to be weighed, and there are none once all is read.
    """

    title: str | None = None
    speakers: tuple[SpeakerName, ...] = ()
    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    timezone: str | None = None
    assumed_zone: str = "UTC"
    link: str | None = None
    meeting_id: str | None = None
    passcode: str | None = None
    venue: str | None = None
    abstract: str | None = None
    bio: str | None = None
    contact: str | None = None
    status: Status = Status.SCHEDULED
    materials: tuple[Material, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)
    sureness: Mapping[str, float] = field(default_factory=dict)
    hints: tuple[Hint, ...] = ()

    @property
    def starts_at(self) -> dt.datetime | None:
        """The start in UTC, missing unless day and hour are known."""
        if self.date is None or self.start is None:
            return None
        return _instant(self.date, self.start, self.timezone or self.assumed_zone)

    @property
    def ends_at(self) -> dt.datetime | None:
        """The end in UTC: on the next day where the hours run over midnight, missing where they make no talk."""
        if self.date is None or self.start is None or self.end is None or not hours_fit(self.start, self.end):
            return None
        if self.end <= self.start and self.date == dt.date.max:
            return None
        day = self.date if self.end > self.start else self.date + dt.timedelta(days=1)
        return _instant(day, self.end, self.timezone or self.assumed_zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDraft:
    """A paper that a text names by title, abstract or both."""

    title: str | None = None
    abstract: str | None = None
    speakers: tuple[SpeakerName, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDraft:
    """What a page says of the whole series."""

    name: str | None = None
    organizers: tuple[SpeakerName, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one text holds."""

    drafts: tuple[Draft, ...] = ()
    papers: tuple[PaperDraft, ...] = ()
    series: SeriesDraft | None = None


def hours_fit(start: dt.time, end: dt.time) -> bool:
    """Whether the two bound one talk: the end is later, or in the night after, less than `OVERNIGHT` on."""
    if end > start:
        return True
    return end != start and _since_midnight(end) + dt.timedelta(days=1) - _since_midnight(start) < OVERNIGHT


def _since_midnight(clock: dt.time) -> dt.timedelta:
    return dt.timedelta(hours=clock.hour, minutes=clock.minute)


def _instant(day: dt.date, clock: dt.time, zone: str) -> dt.datetime | None:
    try:
        return dt.datetime.combine(day, clock, tzinfo=ZoneInfo(zone)).astimezone(dt.UTC)
    except OverflowError:  # the first and last day of the calendar, seen from another zone
        return None
