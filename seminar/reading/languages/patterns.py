"""Patterns that are made from words."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

# Han, kana and Hangul are written without blanks between words.
UNSPACED = "\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"

_IS_UNSPACED = re.compile(f"[{UNSPACED}]")
# Where the letters of all other scripts are. `re` goes through the signs of a set one by one when it compiles it, more
# slowly yet where case does not count, and these are a third as many as the unspaced ones.
_SPACED = "\0-\u1fff\u2070-\u24ff\u2776-\u2793\u2c00-\u2e2f\u3100-\u33ff\ua000-\uabff\ud7b0-\ud7ff\ufb00-\U0010ffff"
# A letter, digit or underscore of a script with blanks, and the same without the underscore.
SPACED_SIGN = rf"(?-i:(?=\w)[{_SPACED}])"
_LETTER = rf"(?-i:(?=[^\W_])[{_SPACED}])"
# Blanks may stand between the signs of words of so few; longer ones than the second are phrases.
MOST_APART = 3
_MOST_SIGNS = 6
# So many words are tried one by one as soon as they are told apart by a tree, which takes longer to make.
_FEW = 8


def match_any(words: Iterable[str]) -> str:
    """A pattern's alternation of the words, the longest that fits, in which any run of blanks is as good as one.

    Between the signs of an unspaced script blanks may stand, as poster writers set them for looks.
    """
    known = set(words)
    unspaced = sorted(filter(_is_unspaced, known), key=lambda word: (-len(word), word))
    spaced = sorted({" ".join(word.split()) for word in known.difference(unspaced)})
    return "|".join([*map(_match_unspaced, unspaced), *([_match_tree(spaced)] if spaced else [])])


def match_words(words: Iterable[str]) -> str:
    """As `match_any`, each word whole: no letter may go on before or behind it, but in scripts without blanks."""
    known = set(words)
    unspaced = set(filter(_is_unspaced, known))
    parts = []
    if known - unspaced:
        parts.append(rf"(?<!{_LETTER})(?:{match_any(known - unspaced)})(?!{_LETTER})")
    if unspaced:
        parts.append(match_any(unspaced))
    return "|".join(parts) if parts else r"(?!)"


def split_signs(word: str) -> str:
    """The signs of a short word of an unspaced script without the blanks that hold them apart; of others nothing."""
    if len(word) > _MOST_SIGNS or "." in word or not _is_unspaced(word):
        return ""
    return "".join(word.split())


def _is_unspaced(word: str) -> bool:
    return not word.isascii() and bool(_IS_UNSPACED.search(word))


def _match_unspaced(word: str) -> str:
    if signs := split_signs(word):
        return (r"[ \u3000]{0,4}" if len(signs) <= MOST_APART else "").join(map(re.escape, signs))
    return re.escape(word).replace(r"\ ", r"\s+")


def _match_tree(words: Sequence[str]) -> str:
    """The sorted words as a tree of their signs: at most one branch fits, where a flat alternation tries all."""
    first, last = words[0], words[-1]
    shared = next((place for place, sign in enumerate(first) if sign != last[place]), len(first))
    tails = [tail for word in words if (tail := word[shared:])]
    if not tails:
        return _match_signs(first)
    if len(tails) <= _FEW:
        branches = [_match_signs(tail) for tail in reversed(tails)]
    else:
        branches = [_match_tree(list(branch)) for _, branch in groupby(tails, key=lambda tail: tail[0])]
    return f"{_match_signs(first[:shared])}(?:{'|'.join(branches)}){'?' if len(tails) < len(words) else ''}"


def _match_signs(words: str) -> str:
    if words.isalpha():  # as most are, which stand for themselves
        return words
    return re.escape(words).replace(r"\ ", r"\s+").replace("'", "['’]")
