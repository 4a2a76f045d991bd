"""Days that are not those of the week on which a text says that its talks are held: "Thursdays at 4 pm"."""

from collections.abc import Sequence

from seminar.reading.draft import Draft
from seminar.reading.languages import Words
from seminar.reading.text.lines import Line
from seminar.reading.when.date_forms import WEEKDAYS
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_LONGEST, _MOST = 200, 60
_PLURALS = {f"{name}s": number for name, number in WEEKDAYS.items() if len(name) > 4 and name.isalpha()}
_DAYS = Words(_PLURALS)


def find_strays(drafts: Sequence[Draft], lines: Sequence[Line]) -> Sequence[Draft]:
    """The drafts on another day of the week, where half of all are: their year is wrong. One alone is an exception."""
    weekly = _find_weekly_day(lines)
    strays = [draft for draft in drafts if weekly is not None and _strays(draft, weekly)]
    return strays if len(strays) * 2 >= len(drafts) else ()


def _find_weekly_day(lines: Sequence[Line]) -> int | None:
    """The number of the only weekday that short lines name as a habit with an hour; none where a line names two."""
    days: set[int] = set()
    for line in lines[:_MOST]:
        if len(line.text) > _LONGEST or not (found := _DAYS.search(line.text)) or find_dates(line.text):
            continue
        if _DAYS.search(line.text[found.end() :]):
            return None  # "Mondays and Thursdays"
        if find_hours(line.text):
            days.add(_PLURALS[found[0].lower()])
    return min(days) if len(days) == 1 else None


def _strays(draft: Draft, weekly: int) -> bool:
    """Whether a draft's day, written without a day of the week, falls on another one."""
    told = draft.sources.get("date")
    if told is None or draft.date is None or draft.date.weekday() == weekly:
        return False
    return not any(day.weekday is not None for day in find_dates(told, told=True))
