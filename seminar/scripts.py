"""Scripts that write no blanks between words, and Chinese in its two ways of writing."""

import re
from functools import lru_cache
from importlib.resources import files

# Kana, Han with its marks of repetition, Hangul, and the scripts of mainland South-East Asia.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U000323af"
)
_RUN = re.compile(f"[{UNSPACED}]+")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af]")


def simplify(text: str) -> str:
    """Traditional characters as the simplified ones that stand for them; all else stays, letter by letter."""
    return text.translate(_simplified()) if _HAN.search(text) else text


def either_way(pattern: str) -> str:
    """A pattern of simplified characters as one that finds the traditional ones as well."""
    written, in_class = "", False
    for sign in pattern:
        in_class = sign == "[" or (in_class and sign != "]")
        ways = sign + _traditional().get(sign, "")
        written += ways if in_class or len(ways) == 1 else f"[{ways}]"
    return written


def is_unspaced(text: str) -> bool:
    """Whether it is written wholly in such a script."""
    return _RUN.fullmatch(text) is not None


def is_han(text: str) -> bool:
    """Whether any of it is written in Chinese characters."""
    return _HAN.search(text) is not None


def counterparts(run: str) -> list[str]:
    """The run with each of its terms said as on the other side of the strait: 网络 is 网路 there. All in simplified."""
    terms, found = _terms(), []
    for start in range(len(run)):
        for length in (2, 3, 4):
            other = terms.get(run[start : start + length])
            if other and start + length <= len(run):
                found.append(run[:start] + other + run[start + length :])
    return found


@lru_cache(maxsize=1)
def _terms() -> dict[str, str]:
    """Terms of equal length on both sides, in both directions."""
    table = (files("opencc") / "dictionary" / "TWPhrasesRev.txt").read_text("utf-8")
    found: dict[str, str] = {}
    for line in table.splitlines():
        island, _, mainland = line.partition("\t")
        here, there = simplify(island), simplify(mainland.split()[0]) if mainland.split() else ""
        if here != there and len(here) == len(there) and 2 <= len(here) <= 4:
            found.setdefault(here, there)
            found.setdefault(there, here)
    return found


@lru_cache(maxsize=1)
def _simplified() -> dict[int, str]:
    """Read when first needed: a table of some thousand characters, of which the first choice is the usual one."""
    table = (files("opencc") / "dictionary" / "TSCharacters.txt").read_text("utf-8")
    pairs = (line.split("\t") for line in table.splitlines() if "\t" in line)
    return {ord(traditional): choices.split()[0] for traditional, choices in pairs if len(traditional) == 1}


@lru_cache(maxsize=1)
def _traditional() -> dict[str, str]:
    """The traditional characters for which each simplified one stands."""
    found: dict[str, str] = {}
    for traditional, simplified in _simplified().items():
        # In Cantonese 係 is no 系: it is the verb "to be".
        if chr(traditional) not in (simplified, "係"):
            found[simplified] = found.get(simplified, "") + chr(traditional)
    return found
