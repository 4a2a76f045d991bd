"""How well words fit a series: its key, its initials, the words of its name, parts of a Chinese one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from seminar import translating, words
from seminar.questions.chinese import series_words as chinese
from seminar.questions.english import series_words as english
from seminar.questions.english.series_words import ANY_TALK, KINDS, SMALL
from seminar.scripts import is_unspaced
from seminar.series import Series

# What it weighs where words are its key, a word of its name or only what others are called as well, some of its
# initials, the key with more letters after it; what a run of Chinese weighs at least, what its kind alone.
_KEY, _WORD, _KIND, _INITIALS, _LONGER_KEY, _HAN, _HAN_KIND = 3.0, 2.0, 0.9, 1.5, 1.0, 1.5, 0.5
# The share of a word that its beginning must be: "stats" of statistics.
_LEAST_BEGUN = 0.3
# How many letters of a word tell it behind the word before it: "sci" in "earth sci".
_LEAST_LETTERS = 3
_LONGEST_PIECE = 12


@dataclass(frozen=True, slots=True)
class Score:
    """How well the words fit, those that are left, and whether they can hardly mean anything else."""

    weight: float
    rest: str
    sure: bool


class Profile:
    """By what a series is known."""

    def __init__(self, series: Series) -> None:
        self.key = words.fold(series.key)
        name = words.fold(series.name)
        plain = [word for word in re.findall(r"[a-z0-9]+", name) if word not in SMALL]
        self.words = set(plain)
        self.pairs = tuple(pairwise(plain))
        self.han = "\n".join(re.findall(r"[\u3400-\u9fff]+", name))
        # "讨论" of one kind is no more than that of another: "讨论班", "讨论会".
        self.bare = chinese.KIND.sub("\n", self.han)
        self.short = _abbreviations(self.bare)
        letters = "".join(word[0] for word in plain)
        telling = "".join(word[0] for word in plain if word not in KINDS)
        self.initials = {
            text[start:end]
            for text in (letters, telling)
            for start in range(len(text))
            for end in range(start + 2, len(text) + 1)
        }

    def score(self, pieces: Sequence[str], often: Counter[str]) -> Score:
        weight, sure, rest = 0.0, False, list(pieces)
        folded = [words.fold(piece) for piece in pieces]
        words_of = [at for at, piece in enumerate(folded) if piece[:1].isalnum()]
        used: list[str] = []
        joined_to: int | None = None
        for number, at in enumerate(words_of):
            token = folded[at]
            if at == joined_to:
                # The second half of a key that was said in two words: "phil sci".
                rest[at] = ""
                continue
            following = [folded[other] for other in words_of[number + 1 : number + 4]]
            if is_unspaced(token):
                gained, left = self._han(token)
                if gained:
                    weight += gained
                    used.append(token)
                    rest[at] = left if len(token) != len(pieces[at]) else _same_places(pieces[at], token, left)
                    sure = sure or not left.strip()
                continue
            before = folded[words_of[number - 1]] if number else ""
            gained = self._weight(token, following, often)
            if not gained and before in used:
                gained = self._cut_short(before, token)
            if gained:
                if following and token + following[0] in (self.key, self.key.replace("-", ""), *self.words):
                    joined_to = words_of[number + 1]
                weight += gained
                used.append(token)
                rest[at] = ""
                named_as = token not in KINDS and any(word in KINDS for word in following)
                sure = sure or named_as or (token == self.key and len(words_of) == 1)
        if not any(token not in ANY_TALK for token in used):
            return Score(0.0, "", False)
        return Score(weight, "".join(rest), sure)

    def _weight(self, token: str, following: Sequence[str], often: Counter[str]) -> float:
        bare = self.key.replace("-", "")
        joined = token + following[0] if following else ""
        if token in (self.key, bare) or (joined and joined in (bare, *self.words)):
            return _KEY
        match = next((word for word in self.words if _alike(token, word)), None)
        if match is None and len(token) >= 3 and following and following[0] in KINDS:
            match = next((word for word in self.words if word.startswith(token)), None)
        if match:
            return 0.0 if match in ANY_TALK else (_KIND if match in KINDS else _WORD) / often[match]
        if len(bare) >= 4 and token.startswith(bare):
            return _LONGER_KEY
        return _INITIALS if len(token) > 1 and token in self.initials else 0.0

    def _cut_short(self, before: str, token: str) -> float:
        """What "sci" weighs behind "earth", where the name goes on with a word that begins so."""
        begun = len(token) >= _LEAST_LETTERS and token.isalpha() and token not in KINDS
        goes_on = begun and any(_alike(before, one) and word.startswith(token) for one, word in self.pairs)
        return _WORD if goes_on else 0.0

    def _han(self, token: str) -> tuple[float, str]:
        """How much of the name a run of Chinese holds, and the run without it; nothing for what names no series."""
        kinds = sum(len(kind) for kind in chinese.KIND.findall(token) if kind in self.han)
        left, matched, telling = chinese.KIND.sub(" ", token), kinds, 0
        while (piece := _longest_common(left, self.bare)) and len(piece) >= 2:
            matched += len(piece)
            if piece not in chinese.GENERIC:
                telling += len(chinese.without_generic(piece))
            left = left.replace(piece, " ", 1)
        if telling < 2:
            short = next((each for each in self.short if each in token), None)
            if short is None:
                return (_HAN_KIND, "") if kinds and not chinese.LEFT.sub("", token.strip()) else (0.0, token)
            left, matched = token.replace(short, " ", 1), len(short)
        parts = (chinese.LEFT.sub("", part) for part in left.split())
        left = " ".join(part for part in parts if part and part not in chinese.SMALL)
        return _HAN + matched / 4, left


def _abbreviations(han: str) -> list[str]:
    """ "公卫" for 公共卫生: the first signs of words that follow on each other, the longer ones first."""
    found: set[str] = chinese.faculties(han)
    for run in han.split("\n"):
        parts = [one.said for one in translating.into_english(run)] if run else []
        # A word of four signs is mostly made of two.
        pairs = [piece for part in parts for piece in ((part[:2], part[2:]) if len(part) == 4 else (part,))]
        firsts = "".join(part[0] for part in pairs if len(part) > 1 and part not in chinese.GENERIC)
        found |= {firsts[at : at + size] for size in (2, 3, 4) for at in range(len(firsts) - size + 1)}
    return sorted(found, key=len, reverse=True)


def _longest_common(one: str, other: str) -> str:
    for size in range(min(len(one), _LONGEST_PIECE), 1, -1):
        for start in range(len(one) - size + 1):
            piece = one[start : start + size]
            if " " not in piece and piece in other:
                return piece
    return ""


def _same_places(typed: str, folded: str, left: str) -> str:
    """What is left, in the characters that were typed."""
    found, at = [], 0
    for part in left.split():
        start = folded.find(part, at)
        if start < 0:
            return left
        found.append(typed[start : start + len(part)])
        at = start + len(part)
    return " ".join(found)


def _alike(token: str, word: str) -> bool:
    token = english.singular(token)
    if token == word or (len(word) > 2 and token == f"{word}s"):
        return True
    if len(token) < 4 or len(word) < 4:
        return False
    if any(word.startswith(stem) for stem in english.of_craft(token)):
        return True
    one, other = token.rstrip("s"), word.rstrip("s")
    if one == other:
        return True
    # "stats" is short for statistics, "algebraic" goes on from algebra.
    shorter, longer = sorted((one, other), key=len)
    begun = len(shorter) >= 4 and longer.startswith(shorter) and len(shorter) >= len(longer) * _LEAST_BEGUN
    if begun and (shorter == one or english.goes_on(longer[len(shorter) :])):
        return True
    return len(shorter) >= 5 and _one_slip(token, word)


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter more, less, other, or two in the wrong order make the one of the other."""
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    tails = ((start + 1, start), (start, start + 1), (start + 1, start + 1))
    if any(one[a:] == other[b:] for a, b in tails):
        return True
    return one[start : start + 2] == other[start : start + 2][::-1] and one[start + 2 :] == other[start + 2 :]
