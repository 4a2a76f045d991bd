"""Short forms of several words: those that a text explains itself, and those that its words may be shortened to."""

import re

from seminar.words import JOINTS, LONGEST_TEXT, STOP, WORD, fold, stem

_WORDS_AND_STOPS = re.compile(r"[^\W_]+|[.,;:!?()\[\]\n]")
_PAIR = re.compile(r"\((?P<short>[A-Z][A-Za-z]{1,9})\)")
_LONGEST_INITIALS = 5


def initials(text: str, *, title: bool = False) -> set[str]:
    """What the words of a text may be shortened to: the initials of three to five that follow on each other.

    In a text only words that nothing stands between; in a title also past and with the small words: "MoE".
    """
    found: set[str] = set()
    run: list[str] = []
    every: list[str] = []
    for word in (*_WORDS_AND_STOPS.findall(fold(text[:LONGEST_TEXT])), "\n"):
        first = word[0]
        if "a" <= first <= "z" and not (word in STOP and not title):
            if word not in STOP:
                run.append(first)
            every.append(first)
        elif title and first != "\n" and first.isalnum():
            continue
        else:
            for letters in (run, every) if title else (run,):
                if len(letters) > 2:
                    found |= _windows(letters)
            run, every = [], []
    return found


def shortened(text: str) -> dict[str, str]:
    """Short forms that a text explains itself, "low-rank adaptation (LoRA)", with the stems of what they stand for."""
    found: dict[str, str] = {}
    for match in _PAIR.finditer(text[:LONGEST_TEXT]):
        short = re.sub(r"(?<=[A-Z])s$", "", match["short"])
        before = re.split(r"[.,;:!?()\[\]\n]", text[max(0, match.start() - 150) : match.start()])[-1]
        every = [part for said in WORD.findall(before) for part in JOINTS.split(fold(said)) if part]
        long = _long_of(short.casefold(), every)
        if long and sum(letter.isupper() for letter in short) > 1:
            found.setdefault(fold(short), " ".join(stem(word) for word in long if word not in STOP))
    return found


def _windows(letters: list[str]) -> set[str]:
    return {
        "".join(letters[place : place + length])
        for length in range(3, _LONGEST_INITIALS + 1)
        for place in range(len(letters) - length + 1)
    }


def _long_of(short: str, before: list[str]) -> list[str]:
    """The last words before a short form whose beginnings spell it, the fewest of them."""
    for count in range(2, min(len(before), len(short) + 3) + 1):
        words = before[-count:]
        if words[0] not in STOP and words[0][0] == short[0] and _spells(short, words):
            return words
    return []


def _spells(short: str, words: list[str]) -> bool:
    """Whether beginnings of the words, in their order, make the short form; small words may give nothing."""
    if not words:
        return not short
    first, rest = words[0], words[1:]
    if first in STOP and _spells(short, rest):
        return True
    taken = 0
    while taken < len(short) and taken < len(first) and taken < 4 and short[taken] == first[taken]:
        taken += 1
        if _spells(short[taken:], rest):
            return True
    return False
