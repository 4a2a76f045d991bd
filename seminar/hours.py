"""An hour as people type it, with the offset from UTC that may stand right behind it."""

import re
from dataclasses import dataclass
from datetime import time, timedelta

from seminar.errors import BadTime

_HALF = r"(?P<half>[ap])\.?m(?![^\W_])\.?"
_END = r"(?![^\W_])"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<hour>\d{{1,2}})(?:[:.h](?P<minute>\d{{2}}))? ?{_HALF}",
        r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d{1,9})?)?(?!\d|:)(?: ?uhr\b| ?h\b)?",
        rf"(?P<hour>\d{{1,2}})h(?P<minute>\d{{2}}){_END}",
        rf"(?P<hour>\d{{1,2}})(?:\.(?P<minute>\d{{2}}))? ?(?:uhr|h){_END}",
        r"(?P<hour>\d{1,2})(?= ?[cs]\.t)",
        rf"(?:12 )?(?P<noon>noon|midday){_END}",
        rf"(?:12 )?(?P<midnight>midnight){_END}",
    )
)
_ONE = r"\d{1,2}(?:[:.h]\d{2})?"
_TO = r" ?-| to| until| till"
_RANGE = re.compile(rf"(?:from )?{_ONE} ?(?:[ap]\.?m\.?)?(?:{_TO}) ?{_ONE}(?: ?(?:[ap]\.?m\b\.?|uhr))?(?![\d-])")
# A bare minus would be taken for "until": it wants UTC before it.
_OFFSET = re.compile(
    r" ?\(?(?:(?:utc|gmt) ?(?P<minus>-)|(?:utc|gmt)? ?\+) ?(?P<h>\d{1,2})(?::?(?P<m>\d{2}))?\)?(?![\d:])"
)
_ZULU = re.compile(rf" ?z{_END}")
_QUARTER = re.compile(r" ?(?:c\.t\.?|(?P<sharp>s\.t\.?))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """A time of day; with an `offset` from UTC it needs no zone."""

    time: time
    offset: timedelta | None = None


def read_at(text: str, at: int) -> tuple[Hour, int] | None:
    """The hour that starts at a place of a tidied text, and the place where it ends. Raises `BadTime`."""
    span = _RANGE.match(text, at)
    if span and re.search(r"[:h.]|[ap]\.?m|uhr", span[0]):
        start = re.split(_TO, span[0])[0].removeprefix("from ")
        half = re.search(r"[ap](?=\.?m)", span[0])
        if half and start.isdecimal():
            start += f"{half[0]}m"
        raise BadTime(f"That is a start and an end. Type the start alone here, such as {start}.")
    match = next((match for match in (form.match(text, at) for form in _FORMS) if match), None)
    if not match:
        return None
    clock, end = _clock(match), match.end()
    quarter = _QUARTER.match(text, end)
    if quarter:
        # At German-speaking universities "16 c.t." starts at 16:15, "s.t." on the hour.
        clock, end = clock if quarter["sharp"] or clock.minute else clock.replace(minute=15), quarter.end()
    offset = _OFFSET.match(text, end)
    if offset and int(offset["h"]) <= 14 and int(offset["m"] or 0) < 60:
        ahead = timedelta(hours=int(offset["h"]), minutes=int(offset["m"] or 0))
        return Hour(time=clock, offset=-ahead if offset["minus"] else ahead), offset.end()
    zulu = _ZULU.match(text, end)
    return (Hour(time=clock, offset=timedelta()), zulu.end()) if zulu else (Hour(time=clock), end)


def _clock(match: re.Match[str]) -> time:
    said = match.groupdict()
    if said.get("noon"):
        return time(12)
    hour, minute, second = (int(said.get(part) or 0) for part in ("hour", "minute", "second"))
    if said.get("midnight") or hour == 24:
        raise BadTime("Midnight belongs to two days. Type 0:00 of the day that begins, or 23:59.")
    if said.get("half"):
        if not 1 <= hour <= 12:
            raise BadTime(f"There is no {hour} {said['half']}m. Type an hour such as 3pm or 15:00.")
        hour = hour % 12 + (12 if said["half"] == "p" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise BadTime("A day has the hours 0:00 to 23:59. Type one such as 3pm or 15:00.") from None
