"""Words, numbers and signs of a line, with their places in it."""

import re
from dataclasses import dataclass

from seminar.reading.languages import UNSPACED

# An address is one; so is each sign of a script without blanks. A single letter keeps its full stop, as initials do.
_TOKEN = re.compile(
    rf"https?://\S+|[\w.+-]+@[\w.-]+\w|[{UNSPACED}]"
    rf"|[^\W\d_](?:[^\W\d_{UNSPACED}]|['’\-‐](?=[^\W\d_]))*\.?(?<!\w\w\.)|\d+|[^\w\s]|_"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One of them; `small` is its text in small letters."""

    text: str
    small: str
    start: int
    stop: int


def cut_tokens(text: str) -> tuple[Token, ...]:
    """All of a text, in their order."""
    return tuple(Token(found[0], found[0].lower(), found.start(), found.end()) for found in _TOKEN.finditer(text))
