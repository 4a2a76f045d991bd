"""What the dates of one document leave out: its day, its zone, its order of day and month."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Era:
    """What holds for all dates of a document; `day_first` and its own day, `written`, are missing where unknown."""

    today: dt.date
    day_first: bool | None = None
    zone: str = "UTC"
    written: dt.date | None = None
