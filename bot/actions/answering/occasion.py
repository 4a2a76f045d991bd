"""Where and when a question was asked, and what was asked before it."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.actions.answering.values import Refine
from seminar.questions.remembering import Remembered
from storage.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What all readings of one question share.

    `zone` is the asker's, `before` what was asked last in the same conversation, unless that is over; `refine` may
    weigh talks of a topic once more.
    """

    db: Connection
    server_id: int
    now: datetime
    zone: ZoneInfo
    before: Remembered | None = None
    refine: Refine | None = None
