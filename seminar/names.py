"""A name as plain words to compare: folded, without the marks that join or part them, titles and particles known."""

import re
import unicodedata
from collections.abc import Iterator

from seminar.scripts import is_unspaced, simplify
from seminar.speaker import fold_name

LONGEST_NAME = 200  # characters; what a person typed or pasted beyond them names nobody
LONGEST_WORD = 40

_TITLE_WORDS = """
prof professor professora profesor profesora professeur dr drs doctor docteur doktor phd dphil msc mr mrs ms miss mx sir
dame herr frau mme monsieur madame dipl ing em emeritus emerita assoc associate assistant asst pd privatdozent sr sra
dott ir rer nat habil
"""
TITLES = frozenset(_TITLE_WORDS.split())
_HAN_TITLES = re.compile(
    r"(?:副?(?:教授|研究员|院士)|讲师|博士后?|老师|先生|女士|小姐|同学|学长|学姐|硕士|大夫|医生|様|さん|先輩)+$"
)
_PARTICLE_WORDS = """
van von der den de del della dela di da das do dos du la le las los ter ten zu zur y e i af av al el bin ibn
"""
PARTICLES = frozenset(_PARTICLE_WORDS.split())
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_UMLAUT = re.compile("[äöüåø]", re.IGNORECASE)
_SEPARATE = re.compile(r"[^\w.'’ʼ‐‑-]+")
_JOINT = re.compile(r"[.'’ʼ‐‑_-]+")
_RUNS = re.compile(r"[\d]+|[^\W\d_]+")


def plain(name: str) -> str:
    """The whole name folded, Han simplified."""
    return simplify(fold_name(unicodedata.normalize("NFKC", name[:LONGEST_NAME])))


def split(text: str) -> list[str]:
    """The words of a name, folded; titles of Han names are left out."""
    found: list[str] = []
    for chunk in _SEPARATE.split(plain(text)):
        for part in _JOINT.split(chunk):
            found += [word[:LONGEST_WORD] for word in _pieces(part)]
    bare = [_HAN_TITLES.sub("", word) if is_unspaced(word) else word for word in found]
    return [word for word in bare if word] or found


def spelled_out(text: str) -> list[str] | None:
    """The words with ü as ue, and the like; None where there is no such letter."""
    composed = unicodedata.normalize("NFC", text)
    return split(composed.casefold().translate(_UMLAUTS)) if _UMLAUT.search(composed) else None


def _pieces(part: str) -> Iterator[str]:
    """Letters and signs without blanks stand apart, however they were written together."""
    for run in _RUNS.findall(part):
        start = 0
        for place in range(1, len(run) + 1):
            if place == len(run) or is_unspaced(run[place]) != is_unspaced(run[start]):
                yield run[start:place]
                start = place
