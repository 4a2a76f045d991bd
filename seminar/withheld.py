"""Text without the way into a meeting, for places where a gated link must never appear."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeGuard

from seminar.series import Join
from seminar.talk import Talk

INSTEAD = "(ask in the server)"

_SHORTEST = 4


def withhold(text: str, talk: Talk) -> str:
    """The text without the links, meeting ids and passcodes of the talk and of its series.

    People paste them into venues and abstracts too. An id counts however it is spaced, a passcode as a whole word.
    """
    return without(text, (talk.fields.join, talk.series.fields.join))


def without(text: str, joins: Iterable[Join]) -> str:
    """As `withhold`, for ways to join of whatever meetings, of which there may be hundreds."""
    joins = tuple(joins)
    folded, digits = text.casefold(), _digits(text) if joins else ""
    # Addresses first: else the number of one meeting would break the address of another, and the rest of it be left.
    found = [
        *(_address(bare) for join in joins if (bare := _bare(join)) and bare.casefold() in folded),
        *(_number(number) for join in joins for number in _numbers(join) if number in digits),
        *(_word(join.passcode) for join in joins if _is_long(join.passcode) and join.passcode in text),
    ]
    return re.sub("|".join(dict.fromkeys(found)), INSTEAD, text) if found else text


def _bare(join: Join) -> str:
    """The address up to its query is the meeting; what follows it is its passcode."""
    return re.sub(r"(?i)^https?://(www\.)?", "", re.split(r"[?#]", join.link or "")[0]).rstrip("/")


def _numbers(join: Join) -> Iterator[str]:
    """The id, and a number in the address that is long enough to be one."""
    number = _digits(join.meeting_id or "")
    return filter(_is_long, (number, *re.findall(r"\d{9,}", _bare(join))))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _is_long(said: str | None) -> TypeGuard[str]:
    """Whether it can be told from other words and numbers."""
    return said is not None and len(said) >= _SHORTEST


def _address(bare: str) -> str:
    return rf"(?i:(?:https?://)?(?:www\.)?{re.escape(bare)}[^\s<>\"')\]]*)"


def _number(digits: str) -> str:
    return r"(?<!\d)" + r"[\s.-]?".join(digits) + r"(?!\d)"


def _word(passcode: str) -> str:
    return rf"(?<!\w){re.escape(passcode)}(?!\w)"
