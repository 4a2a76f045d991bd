"""Days that a copy has glued to the paragraph above them, or written twice: each on a line of its own, once."""

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
# "Feb 16 Tu Feb 16, 2027": a calendar's leaf before the day itself
_TWICE = compile_when_used(
    rf"^(?P<day>(?:{_MONTH})\.?\s\d{{1,2}})\s(?:(?:{_WEEKDAY}|Mo|Tu|We|Th|Fr|Sa|Su)\.?,?\s)?(?=(?P=day)(?!\d))",
    re.IGNORECASE | re.MULTILINE,
)


# "January 23, 20254.00 pm": a year and the hour behind it
_HOUR = compile_when_used(
    r"(?<=[\s./-]20[2-4]\d)(?=(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?\s?[ap]\.?m\b|(?:[01]\d|2[0-3])[:h][0-5]\d\b)"
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


def drop_doubled_days(text: str) -> str:
    """The text without the first of two equal days at a line's head."""
    return _TWICE.sub("", text)


def part_glued_hours(text: str) -> str:
    """The text, a day's year apart from the hour that a copy has glued to it."""
    return _HOUR.sub(", ", text)


def part_glued_days(text: str) -> str:
    """The text with each such day on a line of its own, where there are at least two bold days."""
    if text.count("**") < 4 or len(text) > 200_000:
        return text
    parts = _GLUED.split(text)
    return "\n\n".join(part.removesuffix("**") if part.endswith("****") else part for part in parts)
