"""Where a line of a list names its speaker behind "by": "Knots in ice by Ada Quill, Fano", "KNOTS By Ada Quill"."""

import re
from collections.abc import Sequence

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import AND, BY
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.names import is_name, rate_name

# "von", "di" and "da" stand within names and titles.
_BY = compile_when_used(rf"(?<=[^\s,;:|–—-])\s+(?P<by>{BY})\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
_WITHIN_NAMES = frozenset({"von", "di", "da", "de"})
# Behind brackets and where several are named the line is read as a whole.
_END = re.compile(r"\s*(?:,\s(?P<next>[^,;|()]{2,60})|[|]|$)")
_LONGEST_NAME = 60
_LEAST_WORDS = 2
_PLAIN = re.compile(r"[^\s()\d,;:]+(?:\s[^\s()\d,;:]+){1,4}")
# Words in capitals that are no words otherwise.
_UNKNOWN = 1.0


def find_bylines(plain: str, shielded: Sequence[bool]) -> list[tuple[int, int, str]]:
    """Where such words stand between what may be a title and a name."""
    found = []
    for each in _BY.finditer(plain):
        end = _END.search(plain, each.end())
        before = re.split(r"[,;:|]\s", plain[: each.start()])[-1].split()
        led = shielded[each.start()] or each["by"].lower() in _WITHIN_NAMES or len(before) < _LEAST_WORDS
        if led or not end or end.start() - each.end() > _LONGEST_NAME or _names_another(end["next"]):
            continue
        name = strip_honorifics(plain[each.end() : end.start()].strip(" ."))
        if _PLAIN.fullmatch(name) and rate_name(name) >= _UNKNOWN:
            found.append((each.start(), each.end(), "by"))
    return found


def _names_another(words: str | None) -> bool:
    """Whether what stands behind a comma is one more name: "Ada Quill, Bo Stone and Cy Reed"."""
    return bool(words) and is_name(re.split(rf"\s(?:{AND}|&)\s", words or "")[0].strip(" ."))
