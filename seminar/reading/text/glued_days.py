"""Days that are glued to the paragraph above them, or stand in brackets behind their weekday."""

import re

from seminar.reading.languages import compile_when_used, gather_words, match_any

_MONTH = match_any(word for word in gather_words(lambda words: words.months) if len(word) > 2 and word[0] < "\u3000")
_WEEKDAY = match_any(
    word for word in gather_words(lambda words: words.weekdays) if len(word) > 2 and word[0] < "\u3000"
)
# "come.**9 February: Ada Quill**"
_GLUED = compile_when_used(
    rf"(?<=[.!?)…*_])(?=\*\*\s?(?:(?:{_WEEKDAY})\.?,?\s)?(?:(?:{_MONTH})\.?\s\d{{1,2}}(?!\d)|\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:{_MONTH})\b))",
    re.IGNORECASE,
)
# "Monday's (8th February) meeting": the weekday's own day in brackets
_OWNED = compile_when_used(
    rf"\b(?P<weekday>{_WEEKDAY})(?:['’]s)?\s\((?P<day>(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{_MONTH})|(?:{_MONTH})\s\d{{1,2}}(?:st|nd|rd|th)?)\)"
    r"(?=\s[^\W\d_])",
    re.IGNORECASE,
)


def write_owned_days(text: str) -> str:
    """The text, a day in brackets behind its weekday without these."""
    return _OWNED.sub(r"\g<weekday> \g<day>", text)


def part_glued_days(text: str) -> str:
    """The text with each such day on a line of its own, where there are at least two bold days."""
    if text.count("**") < 4 or len(text) > 200_000:
        return text
    parts = _GLUED.split(text)
    return "\n\n".join(part.removesuffix("**") if part.endswith("****") else part for part in parts)
