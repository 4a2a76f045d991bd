"""Words that stand where a value is still missing."""

import re

_MISSING = re.compile(
    r"[\s\[(*_-]*(t\.?\s?b\.?\s?[acds]\.?|to be (announced|confirmed|determined|decided)|n/?a|none|not yet known"
    r"|-+|—|\?+|待定|未定)?[\s\])*_.!-]*",
    re.IGNORECASE,
)


def stated(text: str | None) -> str | None:
    """The text without blanks around it, or None where it says nothing, such as "TBA"."""
    if text is None or (len(text) < 40 and _MISSING.fullmatch(text)):
        return None
    return text.strip() or None
