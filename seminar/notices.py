"""What changed on a talk, said as "was → now" to those who were told before."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self

from seminar.talk import Talk

# Several quick edits make one notice: it waits this long for the next one.
QUIET = timedelta(seconds=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Those facts of a talk that people act on, as they were told."""

    speakers: str
    starts_at: str
    hour_known: bool
    venue: str | None
    link: str | None
    cancelled: bool

    @classmethod
    def of(cls, talk: Talk) -> Self:
        return cls(
            speakers=", ".join(speaker.name for speaker in talk.speakers),
            starts_at=talk.starts_at.isoformat(),
            hour_known=talk.fields.hour_known,
            venue=talk.venue,
            link=talk.join.link or talk.join.meeting_id,
            cancelled=talk.cancelled,
        )

    @classmethod
    def from_payload(cls, payload: Any) -> Self:
        return cls(**payload)

    @property
    def instant(self) -> datetime:
        return datetime.fromisoformat(self.starts_at)
