"""What a person typed for a series, turned into values."""

import dataclasses
from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any

from seminar import durations, hours
from seminar.errors import Refusal
from seminar.missing import stated
from seminar.series import LONGEST, Join, LinkPrivacy, SeriesFields, check_link
from seminar.typed import quote, tidy

_JOIN = ("link", "meeting_id", "passcode")


def read(typed: Mapping[str, str | None], before: Join = Join()) -> dict[str, Any]:
    """The fields of a series that were typed, by their names; "none" clears one. Raises `Refusal`.

    A missing text leaves its field alone; of a way to join, the parts that were not typed stay as `before`.
    """
    found: dict[str, Any] = {
        name: reader(text) for name, reader in _READERS.items() if (text := typed.get(name)) is not None
    }
    parts = {part: text for part in _JOIN if (text := typed.get(part)) is not None}
    if parts:
        found["join"] = dataclasses.replace(before, **{part: _part(part, text) for part, text in parts.items()})
    return found


def check(fields: SeriesFields) -> None:
    """Raises `Refusal` where the policies of a series contradict each other."""
    if fields.link_privacy is LinkPrivacy.ROLE and fields.role_id is None:
        raise Refusal("To keep the link for holders of a role, choose that role too (`role`).")


def _name(text: str) -> str:
    name = stated(" ".join(text.split()))
    if name is None:
        raise Refusal("A series needs a name. Type one such as Machine Learning Seminar.")
    return name


def _clock(text: str) -> time | None:
    if stated(text) is None:
        return None
    tidied = tidy(text) or ""
    found = hours.read_at(tidied, 0)
    if found is None or found[1] != len(tidied) or found[0].offset is not None:
        raise Refusal(f"{quote(text)} is no hour of the day. Type one such as 16:15 or 4pm.")
    return found[0].time.replace(second=0)


def _length(text: str) -> timedelta:
    length = durations.parse(text)
    if not timedelta(minutes=1) <= length <= LONGEST:
        raise Refusal("A talk lasts from a minute to 24 hours. Type a length such as 90 min or 1h30.")
    return length


def _offsets(text: str) -> tuple[timedelta, ...]:
    return durations.parse_many(text) if stated(text) else ()


def _part(name: str, text: str) -> str | None:
    value = stated(text)
    return check_link(value) if value and name == "link" else value


_READERS = {
    "name": _name,
    "start": _clock,
    "length": _length,
    "venue": stated,
    "reminder_offsets": _offsets,
}
