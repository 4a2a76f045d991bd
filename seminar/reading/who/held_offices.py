"""Offices that somebody has held, before the name: "Notar a. D. Ada Quill"."""

import re

_HELD = re.compile(
    r"(?<![^\W\d_])(?:(?:Leitende|Erste)[rn]?[ ])?[A-ZÄÖÜ][a-zäöüß-]{4,30}[ ](?:a\.[ ]?D|i\.[ ]?R)\.[ ]"
    r"(?=[A-ZÀ-Þ][^\W\d_]*\.?[ ][A-ZÀ-Þ])"
)


def drop_held_offices(text: str) -> str:
    """The text without them: their points end no sentence, and no name begins with them."""
    return _HELD.sub("", text)
