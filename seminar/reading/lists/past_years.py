"""The year of past talks whose days state none: before the upcoming ones of the same page."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import compile_when_used, match_any
from seminar.reading.when.date_forms import WEEKDAYS

_YEAR = re.compile(r"\d{4}")
_WEEKDAY = compile_when_used(
    rf"(?<![^\W\d_])(?:{match_any(word for word in WEEKDAYS if len(word) > 1)})(?![^\W\d_])", re.IGNORECASE
)
_WHY = "“{day}” has no year and stands among past talks; {year} was assumed."


def put_back(past: Sequence[Draft], upcoming: Sequence[Draft]) -> list[Draft]:
    """The past talks, one that would be later than the first upcoming one a year earlier.

    A year that stands beside the day, or that its weekday settles, is kept.
    """
    first = min((draft.date for draft in upcoming if draft.date), default=None)
    if first is None:
        return list(past)
    return [_put_back(draft) if draft.date and draft.date > first else draft for draft in past]


def _put_back(draft: Draft) -> Draft:
    said = draft.sources.get("date", "")
    if draft.date is None or not said or _YEAR.search(said) or _WEEKDAY.search(said):
        return draft
    try:
        day = draft.date.replace(year=draft.date.year - 1)
    except ValueError:
        return draft
    others = tuple(doubt for doubt in draft.doubts if doubt.field != "date")
    doubt = Doubt(field="date", why=_WHY.format(day=said.strip()[:40], year=day.year))
    return replace(draft, date=day, doubts=(*others, doubt))
