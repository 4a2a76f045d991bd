"""A question cut into words, numbers and Chinese signs, each with its place."""

import re
from dataclasses import dataclass

from seminar.scripts import simplify

_TOKEN = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)?|\d+|[\u3400-\u9fff]|\S")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Token:
    """`plain` is it in small letters and simplified signs."""

    start: int
    end: int
    plain: str

    @property
    def is_han(self) -> bool:
        return _HAN.match(self.plain) is not None

    @property
    def is_word(self) -> bool:
        return self.plain[0].isalpha() and not self.is_han


def cut(said: str) -> list[Token]:
    """Its tokens in their order, blanks left out."""
    return [
        Token(match.start(), match.end(), match[0].lower().replace("’", "'"))
        for match in _TOKEN.finditer(simplify(said))
    ]
