"""Text as words that can be compared: without case, accents, markup, plural, or the way Chinese is written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from seminar.scripts import UNSPACED, counterparts, is_unspaced, simplify

LONGEST_TEXT = 20_000
LONGEST_QUERY = 2_000
LONGEST_WORD = 40
MOST_ASKED = 24

# Before a word in the index: initials of several words, which no typed word can be mistaken for.
INITIALS = "¶"

# What sentences are held together with. As search words they count only where nothing else was said.
_SMALL = """
    a an and any are as at be been but by can could did do does for from had has have how i if in into is it its me
    more my no not of on or our so some such than that the their them then there these they this those to us was we
    were what when where which who whom whose why will with would you your about between via using towards toward
    der die das den dem des ein eine und von zu im le la les un une du et el los las y o di il lo e
"""
STOP = frozenset(_SMALL.split())

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]{1,2000}|(?<![\w.])(?:[\w-]{1,60}\.){1,5}[a-z]{2,10}/[^\s<>\"]{1,500}", re.IGNORECASE
)
_ACCENTS = dict.fromkeys((*range(768, 880), 6832, *range(7616, 7680), *range(65024, 65040)))
_INVISIBLE = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF])
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ŧ": "t", "ŋ": "n"}
)  # fmt: skip
_GREEK_NAMES = """
    alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi
    psi omega
"""
_GREEK = dict(zip("αβγδεζηθικλμνξοπρστυφχψω", _GREEK_NAMES.split(), strict=True))
# C++, C# and F#; else letters and digits, joined by hyphens or apostrophes.
WORD = re.compile(r"(?<![^\W_])(?:c\+\+|[cf]#)(?![^\W_])|[^\W_]+(?:[-'‐‑’ʼ][^\W_]+)*", re.IGNORECASE)
JOINTS = re.compile(r"[-'‐‑’ʼ]")
_NAMED = {"c++": "cplusplus", "c#": "csharp", "f#": "fsharp"}
_PIECES = re.compile(f"[{UNSPACED}]+|[^{UNSPACED}]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A word that somebody looks for: as it was typed, and as it is compared.

    `others` mean the same elsewhere. `capital`: it was typed like initials. `begun`: words that begin with it fit.
    A pair of letters stands at `place` in `run`.
    """

    said: str
    word: str
    others: tuple[str, ...] = ()
    capital: bool = False
    begun: bool = False
    run: str = ""
    place: int = 0


def fold(text: str) -> str:
    """The text in lower case without accents, in compatible letters, Chinese simplified."""
    text = unicodedata.normalize("NFKC", text).casefold()
    if text.isascii():
        return text
    text = unicodedata.normalize("NFD", text).translate(_ACCENTS)
    return simplify(unicodedata.normalize("NFC", text).translate(_PLAIN)).translate(_INVISIBLE)


def split(text: str) -> list[str]:
    """The words to be found in a text, in their order: the parts of "low-rank", then "lowrank".

    Addresses are left out. Scripts without blanks become overlapping pairs, with a run's last letter by itself.
    """
    found: list[str] = []
    for word in WORD.findall(fold(_without_addresses(_readable(text[:LONGEST_TEXT])))):
        if word.isascii() and word.isalnum():
            found.append(word[:LONGEST_WORD])
        else:
            found += _split_one(word)
    return found


def ask(text: str) -> tuple[Asked, ...]:
    """The different words of what somebody looks for, in their order; never more than `MOST_ASKED`."""
    every: dict[str, Asked] = {}
    for said in _written(text[:LONGEST_QUERY]):
        capital = len(said) > 1 and sum(letter.isupper() for letter in said) > 1
        for part in _parts(fold(said)):
            if is_unspaced(part):
                for one in _ask_unspaced(part):
                    every.setdefault(one.word, one)
            else:
                joint = JOINTS.search(said)
                every.setdefault(part, Asked(said=part if joint else said, word=part, capital=capital and not joint))
    telling = [one for one in every.values() if one.word not in STOP or (one.capital and len(every) > 1)]
    return tuple((telling or list(every.values()))[:MOST_ASKED])


def marks(text: str, forms: Iterable[str], begun: Iterable[str] = ()) -> list[tuple[int, int]]:
    """Where the text, as it was written, says one of these words: spans that do not touch, in their order."""
    wanted, beginnings = set(forms), tuple(begun)
    if not wanted and not beginnings:
        return []
    spans: list[tuple[int, int]] = []
    for match in WORD.finditer(text):
        for start, end in _marked(match, wanted, beginnings):
            if spans and start <= spans[-1][1]:
                spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
            else:
                spans.append((start, end))
    return spans


def stem(word: str) -> str:
    """The word as FTS5's porter tokenizer keeps it."""
    return _stem(word)


def _ask_unspaced(run: str) -> Iterator[Asked]:
    pairs = _pairs(run)[:-1] or [run]
    ways = [_pairs(other) for other in counterparts(run)]
    for place, pair in enumerate(pairs):
        others = tuple(dict.fromkeys(way[place] for way in ways if way[place] != pair))
        yield Asked(said=pair, word=pair, others=others, begun=len(pair) == 1, run=run, place=place)


def _written(text: str) -> Iterator[str]:
    """The words as they are written."""
    readable = unicodedata.normalize("NFC", _without_addresses(_readable(text))).translate(_INVISIBLE)
    for match in WORD.finditer(readable):
        yield match[0]


def _without_addresses(text: str) -> str:
    return _ADDRESS.sub(" ", text) if "/" in text or "www." in text else text


def _readable(text: str) -> str:
    if "\\" not in text and "$" not in text:
        return text
    # Most texts hold none: the parser is not loaded for them.
    from seminar.reading.text.latex import make_readable

    return make_readable(text)


def _split_one(folded: str) -> list[str]:
    if folded.isascii() and folded.count("-") == 1:
        first, second = folded.split("-")
        if first.isalpha() and second.isalpha() and len(folded) <= LONGEST_WORD:  # as most are
            return [first, second, first + second]
    found: list[str] = []
    parts = _parts(folded)
    for part in parts:
        if is_unspaced(part):
            found += _pairs(part)
        else:
            found.append(part)
    if 1 < len(parts) <= 4 and JOINTS.search(folded):
        joined = "".join(parts)
        if not joined.isdigit() and len(joined) <= LONGEST_WORD and not re.search(f"[{UNSPACED}]", joined):
            found.append(joined)
    return found


def _parts(folded: str) -> list[str]:
    """What a written word is made of: parts between hyphens, letters of different scripts, Greek letters by name."""
    if folded in _NAMED:
        return [_NAMED[folded]]
    found: list[str] = []
    for part in JOINTS.split(re.sub(r"['’ʼ]s$", "", folded)):
        # Folding may bring signs that no word has, such as the stroke of a fraction.
        for plain in re.findall(r"[^\W_]+", part):
            for piece in _PIECES.findall(plain):
                piece = _GREEK.get(piece, piece)
                found.append(piece if is_unspaced(piece) else piece[:LONGEST_WORD])
    return found


def _pairs(run: str) -> list[str]:
    """Overlapping pairs of a run's letters, and its last letter."""
    return [*(run[place : place + 2] for place in range(len(run) - 1)), run[-1]]


def _marked(match: re.Match[str], wanted: set[str], beginnings: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    said, offset = match[0], match.start()
    if said.isascii() and said.isalnum():  # as most are
        if said.lower()[:LONGEST_WORD] in wanted:
            yield match.span()
        return
    if said.casefold() in _NAMED:
        if _NAMED[said.casefold()] in wanted:
            yield match.span()
        return
    if wanted & set(_split_one(fold(said))) and "".join(_parts(fold(said))) in wanted:
        yield match.span()
        return
    for part in re.finditer(r"[^-'‐‑’ʼ]+", said):
        for piece in _PIECES.finditer(part[0]):
            start = offset + part.start() + piece.start()
            if not is_unspaced(piece[0]):
                if any(
                    word in wanted or (beginnings and word.startswith(beginnings)) for word in _parts(fold(piece[0]))
                ):
                    yield start, start + len(piece[0])
                continue
            letters = [fold(letter) for letter in piece[0]]
            for place, letter in enumerate(letters):
                pair = letter + letters[place + 1] if place + 1 < len(letters) else None
                if pair in wanted:
                    yield start + place, start + place + 2
                elif letter in wanted or letter in beginnings:
                    yield start + place, start + place + 1


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    # Words of one or two letters, and what is no longer a word, are left as they are, as FTS5 does it.
    return word if len(word) < 3 or not word.isascii() else _stemmer()(word)


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]
    from Stemmer import Stemmer

    return Stemmer("porter", 0).stemWord
