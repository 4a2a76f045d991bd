"""Numbers of sessions before their days or hours, as in "Session 2 – 14 March": no range begins with them."""

import re

from seminar.reading.languages import gather_words, match_words
from seminar.reading.uncompiled import compile_when_used

# A workshop or a week lasts at most so many days, "Workshop 12 – 14 March"; what is further apart is no range.
_LONGEST_SPAN = 6
# No talk begins at this hour of the morning or before it; "2 - 3:30" is of the afternoon.
_TOO_EARLY = 6
_COUNTED = gather_words(lambda words: words.counted)
_OCCASIONS = gather_words(lambda words: (*words.occasions, *words.rooms))
# These last for days themselves.
_LASTING = frozenset(("week", "woche", "semaine", "semana", "settimana", "kw"))
_SIGN = r"(?:#|n\s?[°º]|n[ro]s?\b\.?|n\.|num\.?|núm\.?)"
# What parts the number from the day or hour; without a blank it is a range, "Sessions 2-4 May".
_PARTED = r"(?:\s{1,2}[-–—/|·]\s{0,2}|[-–—/|·]\s{1,2})"
_DAY = r"\(?(?:[^\W\d_]{2,12}\.?,?\s)?(?P<day>[0-3]?\d)(?!\d)(?P<clock>\s?[:h]\s?\d)?"
_NUMBERED = compile_when_used(
    lambda: (
        rf"(?:(?P<word>{match_words(_COUNTED | _OCCASIONS | _LASTING)})\s{{0,2}}(?P<sign>{_SIGN})?\s?"
        rf"|(?<!\w){_SIGN}\s?)"
        rf"(?P<number>\d{{1,3}})(?:\.|\))?{_PARTED}(?={_DAY})"
    ),
    re.IGNORECASE,
)
_WORTH = re.compile(r"\d[.)]?\s{0,2}[-–—/|·]\s{0,2}\(?(?:[^\W\d_]{2,12}\.?,?\s)?\d")


def mask_session_numbers(text: str) -> str:
    """The text with "#" for the digits of numbers that count sessions, sign for sign, so that places in it stay."""
    if not _WORTH.search(text):
        return text
    return _NUMBERED.sub(_mask, text)


def drop_session_number(text: str) -> str:
    """The text without the number of a session that stands right before its day: "14 March"."""
    found = _NUMBERED.match(text) if _WORTH.search(text) else None
    return text[found.end() :] if found and "#" in _mask(found) else text


def _mask(found: re.Match[str]) -> str:
    word, number = (found["word"] or "").lower(), int(found["number"])
    apart = int(found["day"]) - number
    counts = not word or found["sign"] or (word in _COUNTED and word not in _LASTING)
    if found["clock"]:
        counts = number <= _TOO_EARLY < int(found["day"]) or bool(found["sign"])
    if not counts and 0 < apart <= _LONGEST_SPAN:
        return found[0]
    at = found.start("number") - found.start()
    digits = len(found["number"])
    return found[0][:at] + "#" * digits + found[0][at + digits :]
