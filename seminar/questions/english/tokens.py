"""A typed sentence cut into words and signs, each with its place in what was typed."""

import re
import unicodedata
from dataclasses import dataclass

LONGEST = 1000

_SIGNS = str.maketrans(
    dict.fromkeys("‐‑‒–—―−", "-") | {"’": "'", "‘": "'", "`": "'", "´": "'", "…": ".", "“": '"', "”": '"', "„": '"'}
    | {"«": '"', "»": '"', "：": ":", "？": "?", "，": ",", "·": "-"}
)  # fmt: skip
_TOKEN = re.compile(
    r"<[@#][!&]?\d{1,20}>|@\w{1,40}"  # a mention
    r"|tl ?; ?dr(?![^\W_])"
    r"|\d{4}/\d{2}(?:\d{2})?(?![\d/])"  # an academic year
    r"|\d{1,4}(?:[:./-]\d{1,4}){1,3}(?: ?[ap]\.?m\b)?\.?(?![\d])"
    r"|\d{1,6}(?:st|nd|rd|th|[ap]\.?m|h)(?![^\W_])"
    r"|(?:dr|prof|mr|mrs|ms|st)\.(?= )"
    r"|[^\W\d_]\.(?=[ -]?[^\W\d_])(?!\w{0,3}\.\w{2})"  # an initial
    r"|\w{1,60}(?:(?:[-+&]|'(?!s\b))\w{1,60}){0,8}(?:\+\+|#)?"
    r"|'s(?![^\W_])|'"
    r"|[^\w\s]",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?<=\d) ?([ap])\. ?m\b\.?(?! [A-Z])", re.IGNORECASE)
_NAMES = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun"
# "November-December" is a stretch, no word.
_DAYS_JOINED = re.compile(rf"(?<!\w)((?:{_NAMES})[a-z]{{0,6}})-(?=(?:{_NAMES})[a-z]{{0,6}}(?!\w))", re.IGNORECASE)
_WITHOUT = re.compile(r"(?<![^\W_])w/o(?![^\W_])", re.IGNORECASE)
_SPOKEN_WORDS = """
who what where when how which that it there she he here whom why
"""
_SPOKEN = frozenset(_SPOKEN_WORDS.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word or a sign: `start` and `end` are its place in the tidied text, `plain` is it in lower case, mended."""

    typed: str
    plain: str
    start: int
    end: int


def tidy(said: str) -> str:
    """What was typed in plain signs and single blanks, without invisible marks, clipped."""
    text = unicodedata.normalize("NFC", said[: 2 * LONGEST]).translate(_SIGNS)
    text = "".join(_plain_letter(letter) for letter in text)
    text = _WITHOUT.sub("without", text)
    text = _DAYS_JOINED.sub(r"\1 - ", _HALF.sub(r"\1m", text))
    return " ".join(text.split())[:LONGEST]


def tokenize(text: str) -> list[Token]:
    """The words and signs of a tidied text. "who's" becomes "who is", a person's "'s" stands by itself."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        plain = match[0].lower()
        if plain == "'s" and found and found[-1].plain in _SPOKEN:
            plain = "is"
        elif plain == "'" and found and found[-1].plain.endswith("s") and found[-1].end == match.start():
            plain = "'s"
        found.append(Token(typed=match[0], plain=plain, start=match.start(), end=match.end()))
    return found


def _plain_letter(letter: str) -> str:
    if "\uff01" <= letter <= "\uff5e":
        return unicodedata.normalize("NFKC", letter)
    kind = unicodedata.category(letter)
    if kind == "Cf" or letter == "\0":
        return ""
    return " " if kind in ("Cc", "Zs", "Zl", "Zp") else letter
