"""What a file or a page becomes before it is read: stretches of text, and what its format states for certain."""

import datetime as dt
from dataclasses import dataclass

from seminar.reading.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One stretch of a document.

    `known` has what the source itself states for certain as fields (a calendar's DTSTART), else None. `written` is the
    day on which the text was written, where the source says so (a mail's stamp): it settles dates without a year.
    """

    text: str
    known: Draft | None = None
    written: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The stretches in their order; what stands beside a known talk may tell more of it."""

    parts: tuple[Part, ...]
