"""Signs that a day belongs to another talk of the text."""

from collections.abc import Sequence
from datetime import timedelta

from seminar.reading.draft import Draft, Hint
from seminar.reading.mistrust import STRONG, WEAK
from seminar.reading.mistrust.moments import is_day
from seminar.reading.mistrust.weekly_days import find_strays
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates

# As far above its title a talk's day may stand, in lines.
_FAR = 12
_LONGEST = 300
# A line that leads with a day has it among its first signs.
_LEAD = 12
_MOST = 400

# A day so far from all others of its text that is so near to one of them a year earlier or later.
_APART, _NEAR = timedelta(days=150), timedelta(days=100)
_YEAR = timedelta(days=365)

_YEARS = "The talk is nearly a year away from all others of the text. Check its year."
_ANOTHER = "Another day stands above this talk. Check which one is meant."
_UNUSUAL = "The talk is on another day of the week than all others of the text. Check the day."
_WEEKLY = "The text names another day of the week for its talks. Check the day and its year."


def mistrust_days(drafts: Sequence[Draft], titles: Sequence[int | None], lines: Sequence[Line]) -> list[list[Hint]]:
    """For each draft what speaks against its day, seen beside the others'; `titles` are the lines of their titles."""
    if len(drafts) < 2 or len(lines) > _MOST:
        return [[] for _ in drafts]
    strays = find_strays(drafts, lines)
    orders = [_find_order(draft, at, drafts, lines) for draft, at in zip(drafts, titles, strict=True)]
    skipped = "skipped" in orders
    usually_above = orders.count("above") * 2 > len(orders)
    weekdays = [draft.date.weekday() for draft in drafts if draft.date]
    found: list[list[Hint]] = []
    for draft, order in zip(drafts, orders, strict=True):
        hints = []
        if order == "skipped" or (order == "below" and (skipped or usually_above)):
            hints.append(Hint(field="date", odds=STRONG, why=_ANOTHER))
        if draft.date and len(weekdays) > 3 and weekdays.count(draft.date.weekday()) == 1 and len(set(weekdays)) == 2:
            hints.append(Hint(field="date", odds=WEAK, why=_UNUSUAL))
        if draft in strays:
            hints.append(Hint(field="date", odds=STRONG, why=_WEEKLY))
        if _is_year_apart(draft, drafts):
            hints.append(Hint(field="date", odds=STRONG, why=_YEARS))
        found.append(hints)
    return found


def _is_year_apart(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a day that was written without its year would stand among the others in another one."""
    if draft.date is None or any(day.year for day in find_dates(draft.sources.get("date", ""), told=True)):
        return False
    apart = [abs(other.date - draft.date) for other in drafts if other is not draft and other.date]
    return bool(apart) and min(apart) > _APART and any(abs(each - _YEAR) < _NEAR for each in apart)


def _find_order(draft: Draft, at: int | None, drafts: Sequence[Draft], lines: Sequence[Line]) -> str:
    """Where a draft's day stands to its title: "above", "below", or "skipped" where no draft has the one above."""
    if at is None or draft.date is None:
        return ""
    own = draft.date
    if any(is_day(day, own) for day in find_dates(lines[at].text[:_LONGEST])):
        return ""
    below = next((line for line in lines[at + 1 : at + _FAR] if leads_with(line, draft)), None)
    if below is None:
        return "above" if any(leads_with(line, draft) for line in lines[max(0, at - _FAR) : at]) else ""
    for line in reversed(lines[max(0, at - _FAR) : at]):
        days = [day for day in find_dates(line.text[:_LONGEST]) if day.start <= _LEAD]
        if not days or len(line.text) > _LONGEST:
            continue
        if any(is_day(days[0], each.date) for each in drafts if each.date):
            return "above" if is_day(days[0], own) else "below"
        return "skipped" if _is_bare(line) == _is_bare(below) else ""
    return ""


def _is_bare(line: Line) -> bool:
    """Whether a line that leads with a day holds hardly more."""
    return len(line.text) < find_dates(line.text[:_LONGEST])[0].stop + _LEAD


def leads_with(line: Line, draft: Draft) -> bool:
    """Whether a line begins with the draft's day."""
    days = find_dates(line.text[:_LONGEST])
    return bool(days) and draft.date is not None and days[0].start <= _LEAD and is_day(days[0], draft.date)
