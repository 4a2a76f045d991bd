"""When two spellings of a value say the same; case, blanks and typography never count."""

import html
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

# Quotes of all kinds, and the marks that only make words bold or slanted.
_MARKS = str.maketrans("", "", "'\"`´‘’‚“”„«»‹›「」『』*_\\")
_DASHES = re.compile("-+")
_BEFORE = re.compile(r"^(?:(?:prof|professor|dr|mr|mrs|ms|dean|herr|frau|en c)\b[.\s]*(?:-ing\.)?\s*)+", re.IGNORECASE)
_BEHIND = re.compile(r"(?:,?\s*ph\.?\s?d\.?|教授|博士|先生|老师|さん|氏)$", re.IGNORECASE)
_HIDDEN_AT = re.compile(r"(?<=\w)(?:\s*[(\[]at[)\]]\s*|\sAT\s)(?=\w)")
_HOST = re.compile(r"^(?:https?://)?([^/]*)", re.IGNORECASE)


@lru_cache(maxsize=10_000)  # every draft is laid beside every talk
def plain(text: str) -> str:
    """What is left to compare of a title: letters, digits and the punctuation within."""
    kept = []
    for character in unicodedata.normalize("NFKC", text).casefold().translate(_MARKS):
        category = unicodedata.category(character)
        if category not in ("So", "Cf") and not character.isspace():
            kept.append("-" if category == "Pd" else character)
    return _DASHES.sub("-", "".join(kept)).strip(".,;:")


def letters(text: str) -> str:
    """Letters and digits alone; "someone (at) example.org" is spelt as with "@"."""
    text = _HIDDEN_AT.sub("@", unicodedata.normalize("NFKC", text))
    return "".join(filter(str.isalnum, text.casefold()))


@lru_cache(maxsize=10_000)
def name_key(name: str) -> str:
    """A person's name without titles; up to two stand on each side, as in "Prof. Dr. Ada Quill, PhD"."""
    for _ in range(2):
        name = _BEHIND.sub("", _BEFORE.sub("", name.strip(), count=1), count=1)
    return plain(name)


def address_key(url: str) -> str:
    """An address without its scheme and final punctuation; the host's case does not count."""
    url = unquote(html.unescape(url)).strip().rstrip("/.,;)>]")
    return _HOST.sub(lambda found: found[1].lower(), url, count=1)


def overlap(want: str, got: str) -> bool:
    """Whether one is written within the other, a single letter aside."""
    short, long = sorted((letters(want), letters(got)), key=len)
    return len(short) > 1 and short in long


def same_people(want: Sequence[Sequence[str]], got: Sequence[str]) -> bool:
    """Whether all are there and nobody else; each may be written in any of the spellings, or in all at once."""
    names = [name_key(name) for name in got]
    return len(names) == len(want) and all(_is_named([name_key(form) for form in forms], names) for forms in want)


def same_day(want: str, got: str) -> bool:
    """ISO dates; a wanted "--03-05" leaves the year open."""
    return got == want or (want.startswith("--") and got[4:] == want[1:])


def same_abstract(want: tuple[str, str], got: str) -> bool:
    """Whether a text begins and ends with the wanted words."""
    return _begins(want[0], got) and _ends(want[1], got)


def says_same(field: str, want: Any, got: Any) -> bool:
    """Whether the draft's value is what the truth wants of this field; a value of another form is another value."""
    try:
        return _COMPARISONS[field](want, got) if field in _COMPARISONS else bool(want == got)
    except (ValueError, TypeError, AttributeError):
        return False


def _is_named(forms: Sequence[str], names: Sequence[str]) -> bool:
    return any(name in forms or (len(forms) > 1 and all(form in name for form in forms)) for name in names)


def _begins(want: str, got: str) -> bool:
    return letters(got).startswith(letters(want))


def _ends(want: str, got: str) -> bool:
    return letters(got).endswith(letters(want))


def _begins_soon(want: str, got: str) -> bool:
    """A biography may open with eight words of its own, such as a heading and the name."""
    return letters(want) in letters(" ".join(got.split()[: len(want.split()) + 8]))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "title": lambda want, got: plain(got) in [plain(form) for form in want],
    "speakers": same_people,
    "affiliation": lambda want, got: all(any(overlap(one, other) for other in got) for one in want),
    "date": same_day,
    "utc_start": lambda want, got: datetime.fromisoformat(want) == datetime.fromisoformat(got),
    "link": lambda want, got: address_key(want) == address_key(got),
    "meeting_id": lambda want, got: _digits(want) == _digits(got),
    "passcode": lambda want, got: want.strip() == got.strip(),
    "venue": overlap,
    "contact": overlap,
    "abstract": same_abstract,
    "abstract_start": _begins,
    "abstract_end": _ends,
    "bio": _begins_soon,
}
