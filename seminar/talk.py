"""One talk: what was set on it, and what it inherits from its series."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from seminar.errors import Refusal
from seminar.material import Material
from seminar.series import LONGEST, Join, Series
from seminar.speaker import Speaker


class Status(StrEnum):
    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkFields:
    """What an organizer may set on a talk; what is missing is inherited from the series where the series has it.

    `starts_at` and `ends_at` are instants in UTC. Where `hour_known` is false only the day was announced:
    `starts_at` is then the first instant of that day in the talk's zone, and nobody is reminded.
    """

    starts_at: datetime
    ends_at: datetime | None = None
    hour_known: bool = True
    title: str | None = None
    zone: ZoneInfo | None = None
    venue: str | None = None
    join: Join = Join()
    abstract: str | None = None
    contact: str | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A stored talk with all that a card of it needs."""

    id: int
    series: Series
    fields: TalkFields
    speakers: tuple[Speaker, ...] = ()
    materials: tuple[Material, ...] = ()
    status: Status = Status.SCHEDULED
    cancel_reason: str | None = None
    published_at: datetime | None = None
    created_by: int | None = None
    revision: int = 1

    @property
    def server_id(self) -> int:
        return self.series.server_id

    @property
    def title(self) -> str:
        return self.fields.title or "TBA"

    @property
    def starts_at(self) -> datetime:
        return self.fields.starts_at

    @property
    def ends_at(self) -> datetime:
        """In UTC: as set, or the series' usual length after the start, or the end of a day whose hour is unknown."""
        if self.fields.ends_at:
            return self.fields.ends_at
        return self.starts_at + (self.series.fields.length if self.fields.hour_known else timedelta(days=1))

    @property
    def zone(self) -> ZoneInfo:
        return self.fields.zone or self.series.zone

    @property
    def venue(self) -> str | None:
        return self.fields.venue or self.series.fields.venue

    @property
    def join(self) -> Join:
        """How to join, inherited whole: a passcode never goes with another meeting's link."""
        return self.fields.join or self.series.fields.join

    @property
    def cancelled(self) -> bool:
        return self.status is Status.CANCELLED

    def is_past(self, now: datetime) -> bool:
        return self.ends_at <= now


def check_span(starts_at: datetime, ends_at: datetime | None) -> None:
    """Raises `Refusal` unless the end is after the start and within a day of it."""
    if ends_at is None:
        return
    if ends_at <= starts_at:
        raise Refusal("The end is not after the start. Give a later end, or a length such as `90 min`.")
    if ends_at - starts_at > LONGEST:
        raise Refusal("A talk lasts at most 24 hours. Add one talk for each day of a longer meeting.")
