"""What a single word looks like: its shape, and whether people are called so."""

import re
import unicodedata
from functools import lru_cache

from seminar.reading.languages import UNSPACED
from seminar.reading.learned.tokens import Token
from seminar.reading.who.known_names import FAMILY, GIVEN
from seminar.speaker import fold_name

_UNSPACED = re.compile(f"[{UNSPACED}]")
_SCRIPTS = ("HIRAGANA", "KATAKANA", "HANGUL")
# Small words that stand within names.
PARTICLES = frozenset(
    (
        "de",
        "van",
        "von",
        "der",
        "da",
        "di",
        "el",
        "al",
        "bin",
        "ibn",
        "den",
        "ter",
        "la",
        "le",
        "du",
        "dos",
        "das",
        "y",
        "e",
    )
)


@lru_cache(maxsize=20_000)
def shape(word: str) -> str:
    """Capitals, small letters, digits, the script or the sign itself."""
    first = word[0]
    if first.isdigit():
        return f"digits{min(len(word), 4)}"
    if word.startswith("http"):
        return "address"
    if "@" in word and len(word) > 1:
        return "mail"
    if not first.isalpha():
        return first
    if _UNSPACED.match(first):
        name = unicodedata.name(first, "")
        return next((script for script in _SCRIPTS if script in name), "HAN")
    if len(word.rstrip(".")) == 1:
        return "X" if first.isupper() else "x"
    if word.isupper():
        return "XX"
    if first.isupper():
        return "Xx" if word[1:].islower() else "XxX"
    return "xx" if word.islower() else "xX"


@lru_cache(maxsize=20_000)
def call(word: str) -> str:
    """Whether a capitalised word is known as a given name (g), a family's (f), or both; nothing for all others."""
    if not word[0].isupper():
        return ""
    plain = fold_name(word).strip(".")
    return "g" * (plain in GIVEN) + "f" * (plain in FAMILY)


def is_of_name(token: Token) -> bool:
    """Whether a word may stand in a name by its first letter."""
    return token.text[0].isupper() or token.small in PARTICLES


def bucket(number: int, *bounds: int) -> str:
    """The first bound that a number does not pass, else a plus."""
    return next((str(bound) for bound in bounds if number <= bound), "+")
