"""Fields of JSON objects that people wrote by hand; a `Refusal` says of a wrong one what to write there."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, TypeVar

from seminar.errors import Refusal
from seminar.material import MaterialKind
from seminar.talk import Status

_Choice = TypeVar("_Choice", Status, MaterialKind)
_LONGEST = {"title": 1000, "abstract": 100_000, "bio": 100_000}
_USUAL_LENGTH = 1000


def check_object(form: object, known: frozenset[str], kind: str) -> Mapping[str, Any]:
    """The fields of an object that has no others than the known ones; `kind` is what it stands for."""
    if not isinstance(form, dict):
        raise Refusal(f"A {kind} is an object in braces, this is {_name_type(form)}. Put one object on each line.")
    strange = sorted(str(key) for key in form if key not in known)
    if strange:
        raise Refusal(f"A {kind} has no field `{strange[0][:60]}`. It may hold: {', '.join(sorted(known))}.")
    return form


def read_text(fields: Mapping[str, Any], key: str) -> str | None:
    """A text without blanks around it; nothing where it is missing, null or empty."""
    value = fields.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refusal(f"`{key}` is {_name_type(value)}. Write a text in quotes, or null.")
    most = _LONGEST.get(key, _USUAL_LENGTH)
    if len(value) > most:
        raise Refusal(f"`{key}` has {len(value)} characters. Shorten it to {most}.")
    return value.strip() or None


def read_date(fields: Mapping[str, Any]) -> dt.date | None:
    """The day of the field `date`."""
    value = read_text(fields, "date")
    try:
        return dt.date.fromisoformat(value) if value else None
    except ValueError:
        raise Refusal(f"`date` is {value!r}. Write a day such as 2025-03-10, or null.") from None


def read_time(fields: Mapping[str, Any], key: str) -> dt.time | None:
    """A local time, without a zone."""
    value = read_text(fields, key)
    try:
        clock = dt.time.fromisoformat(value) if value else None
    except ValueError:
        clock = None
    if value and (clock is None or clock.tzinfo is not None):
        raise Refusal(f"`{key}` is {value!r}. Write a local time such as 16:15, or null.")
    return clock


def read_instant(fields: Mapping[str, Any], key: str) -> dt.datetime | None:
    """An instant, in UTC."""
    value = read_text(fields, key)
    try:
        instant = dt.datetime.fromisoformat(value) if value else None
        if instant is None or instant.tzinfo is not None:
            return instant.astimezone(dt.UTC) if instant else None
    except (ValueError, OverflowError):
        pass  # the sentence below fits this as well
    raise Refusal(f"`{key}` is {value!r}. Write an instant in UTC such as 2025-03-10T01:30:00Z, or null.")


def read_list(fields: Mapping[str, Any], key: str) -> list[object]:
    """A list, empty where it is missing or null."""
    value = fields.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise Refusal(f"`{key}` is {_name_type(value)}. Write a list in square brackets.")
    return value


def read_choice(value: object, choices: type[_Choice], key: str) -> _Choice:
    """The one of the choices that the value names."""
    if isinstance(value, str):
        for choice in choices:
            if choice.value == value:
                return choice
    raise Refusal(f"`{key}` is {str(value)[:60]!r}. Write one of {', '.join(choice.value for choice in choices)}.")


def _name_type(value: object) -> str:
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "an object",
        str: "a text",
    }
    return names.get(type(value), "null")
