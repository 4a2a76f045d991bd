"""The rule by which a series recurs, such as "every other Thursday 16:15", and the slots that it makes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import WEEKLY, rrule

from seminar import dayforms, days, durations, hours, wall
from seminar.errors import Refusal
from seminar.typed import quote, tidy

LONGEST_STEP = 26

_OTHER = ("other", "second", "2nd", "biweekly", "bi-weekly", "fortnightly")
_TYPED = re.compile(
    rf"(?:(?P<often>weekly|biweekly|bi-weekly|fortnightly),? )?(?:on )?"
    rf"(?:(?:every|each) (?:(?P<step>other|second|2nd|\d{{1,2}}|{'|'.join(durations.NUMBERS)}) )?)?"
    rf"(?:weeks?,? )?(?:on )?(?P<weekday>{dayforms.WEEKDAY})\b\.?,? ?(?:at )?"
)
_FROM = re.compile(r",? (?:from|since|(?:starting|beginning)(?: on| from)?) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """A slot on `weekday` (Monday is 0) at the local hour `start`, every so many weeks from that of `anchor`."""

    weekday: int
    start: time
    every: int = 1
    anchor: date


def parse(typed: str, *, today: date) -> Cadence:
    """The rule that was typed, such as "every other Thursday 16:15 from 17 Sep". Raises `Refusal`.

    Without "from" the first slot is the next such weekday from `today` on.
    """
    rule, _, since = (part.strip() for part in _parted(tidy(typed) or ""))
    match = _TYPED.match(rule)
    hour = hours.read_at(rule, match.end()) if match else None
    if not match or not hour or hour[1] != len(rule) or hour[0].offset is not None:
        said = f"{quote(typed)} is no rule for a series." if typed.strip() else "No rule was given."
        raise Refusal(f"{said} Type a weekday and an hour, such as every other Thursday 16:15.")
    every = _every(match["step"] or match["often"])
    if not 1 <= every <= LONGEST_STEP:
        raise Refusal(f"A series recurs every 1 to {LONGEST_STEP} weeks. Type one of them, such as every 3 weeks.")
    weekday = dayforms.weekday_number(match["weekday"])
    first = _first_day(since, today) if since else today
    anchor = first + timedelta(days=(weekday - first.weekday()) % 7)
    return Cadence(weekday=weekday, start=hour[0].time, every=every, anchor=anchor)


def slots(cadence: Cadence, zone: ZoneInfo, after: datetime, until: datetime) -> Iterator[datetime]:
    """The instants in UTC at which slots start, in order, from `after` on and before `until`.

    A slot keeps its hour by the clock; where that hour does not exist it moves forward by the gap.
    """
    monday = cadence.anchor - timedelta(days=cadence.anchor.weekday())
    first = datetime.combine(monday + timedelta(days=cadence.weekday), cadence.start)
    # A day more than asked for: wall time and UTC disagree by up to that; the instants decide below.
    last = wall.shown(until, zone) + timedelta(days=1)
    for reading in rrule(WEEKLY, interval=cadence.every, dtstart=first, until=last):
        slot = wall.instant(reading, zone)
        if after <= slot < until:
            yield slot


def in_words(cadence: Cadence) -> str:
    """The rule as `parse` would read it, such as "every other Thursday at 16:15"."""
    weekday = days.WEEKDAYS[cadence.weekday]
    often = {1: f"every {weekday}", 2: f"every other {weekday}"}
    rule = often.get(cadence.every, f"every {cadence.every} weeks on {weekday}")
    return f"{rule} at {cadence.start.hour}:{cadence.start.minute:02}"


def _parted(text: str) -> tuple[str, str, str]:
    match = _FROM.search(text)
    return (text[: match.start()], match[0], text[match.end() :]) if match else (text, "", "")


def _every(step: str | None) -> int:
    if step in _OTHER:
        return 2
    return 1 if step in (None, "weekly") else int(durations.NUMBERS.get(step) or step)


def _first_day(typed: str, today: date) -> date:
    piece = dayforms.read_at(typed, 0)
    if not piece or piece[1] != len(typed):
        raise Refusal(f"{quote(typed)} names no first day. Type one, such as from {today}.")
    return days.candidates(piece[0], today)[0]
