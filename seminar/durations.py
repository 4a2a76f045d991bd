"""Lengths of time as people type and read them."""

import re
from datetime import timedelta

from seminar.errors import Refusal
from seminar.typed import quote, tidy

MOST_OFFSETS = 10
LONGEST_OFFSET = timedelta(days=28)
LONGEST_DURATION = timedelta(days=366)

NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
NUMBERS |= {"seven": 7, "eight": 8, "nine": 9, "ten": 10}
_UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes"}
_COUNT = "half an?|" + "|".join(NUMBERS) + r"|\d{1,6}(?:[.,]\d{1,2})?"
_UNIT = r"weeks?|wks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m"
_PART = re.compile(rf"({_COUNT}) ?({_UNIT})(?![^\W\d])\.?(?:,? and |, ?| )?")
_COLON = re.compile(r"(\d{1,3})(?::|h ?)(\d{2})(?: ?h| ?m| ?min)?")


def parse(typed: str) -> timedelta:
    """A length such as "90 min", "1h30", "1:30" or "2 hours"; a bare number is minutes. Raises `Refusal`."""
    length = read(tidy(typed) or "")
    if length is None:
        raise Refusal(f"{_said(typed)} is no length of time. Type one such as 90 min, 1h30 or 2 hours.")
    if not timedelta() < length <= LONGEST_DURATION:
        raise Refusal("A length is more than nothing and at most a year. Type one such as 90 min or 1h30.")
    return length


def parse_many(typed: str) -> tuple[timedelta, ...]:
    """Reminder offsets such as "1 day, 1 hour, 10 min": distinct, the longest first. Raises `Refusal`.

    In such a list "and" parts two offsets, and zero means at the start.
    """
    words = [part for part in re.split(r"[,;\n]| and ", typed[:500]) if part.strip()]
    lengths = [read(tidy(part) or "") for part in words]
    found = {length for length in lengths if length is not None}
    if not words or None in lengths or len(typed) > 500:
        wrong = next((part for part, length in zip(words, lengths, strict=True) if length is None), typed)
        raise Refusal(f"{_said(wrong)} is no length of time. Type a list such as 1 day, 1 hour, 10 min.")
    if len(found) > MOST_OFFSETS:
        raise Refusal(f"That is {len(found)} reminders; a series has at most {MOST_OFFSETS}. Leave some out.")
    if max(found) > LONGEST_OFFSET:
        raise Refusal(f"A reminder comes at most {LONGEST_OFFSET.days} days ahead. Type shorter lengths.")
    return tuple(sorted(found, reverse=True))


def in_words(length: timedelta) -> str:
    """A length of zero or more in days, hours and minutes, seconds dropped: "1 day", "1 hour 30 minutes"."""
    minutes = length // timedelta(minutes=1)
    parts = [(minutes // 1440, "day"), (minutes // 60 % 24, "hour"), (minutes % 60, "minute")]
    return " ".join(counted(count, unit) for count, unit in parts if count) or "0 minutes"


def counted(count: int, unit: str) -> str:
    """ "1 day", "2 days"."""
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def read(text: str) -> timedelta | None:
    """The length that a tidied text says, of zero or more, or None where it says none."""
    if re.fullmatch(r"\d{1,5}", text):
        return timedelta(minutes=int(text))
    colon = _COLON.fullmatch(text)
    if colon:
        minutes = int(colon[2])
        return timedelta(hours=int(colon[1]), minutes=minutes) if minutes < 60 else None
    total, at = timedelta(), 0
    while at < len(text):
        part = _PART.match(text, at)
        if not part:
            return None
        total += timedelta(**{_UNITS[part[2][0]]: _count(part[1])})
        at = part.end()
    # A third of an hour is typed as 0.33, and meant as 20 minutes.
    return timedelta(minutes=round(total / timedelta(minutes=1))) if at else None


def _count(word: str) -> float:
    if word.startswith("half"):
        return 0.5
    return NUMBERS[word] if word in NUMBERS else float(word.replace(",", "."))


def _said(typed: str) -> str:
    return quote(typed) if typed.strip() else "An empty field"
