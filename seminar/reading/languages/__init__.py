"""The languages that the reader knows, and the patterns that are made from all of them."""

import re
from collections.abc import Callable, Iterable

from seminar.reading.languages.chinese import CHINESE
from seminar.reading.languages.english import ENGLISH
from seminar.reading.languages.french import FRENCH
from seminar.reading.languages.german import GERMAN
from seminar.reading.languages.italian import ITALIAN
from seminar.reading.languages.japanese import JAPANESE
from seminar.reading.languages.portuguese import PORTUGUESE
from seminar.reading.languages.spanish import SPANISH
from seminar.reading.languages.vocabulary import Label, Vocabulary

# English first: where two languages use one label for two things, the earlier language's meaning holds.
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, CHINESE, JAPANESE)

# Han, kana and Hangul are written without blanks between words.
UNSPACED = "\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"

__all__ = ["LANGUAGES", "UNSPACED", "Label", "Vocabulary", "gather_words", "match_any", "match_words"]

_IS_UNSPACED = re.compile(f"[{UNSPACED}]")


def gather_words(choose: Callable[[Vocabulary], Iterable[str]]) -> frozenset[str]:
    """The chosen words of every language."""
    return frozenset(word for language in LANGUAGES for word in choose(language))


def match_any(words: Iterable[str]) -> str:
    """A pattern's alternation of the words, the longest that fits, in which any run of blanks is as good as one.

    Between the signs of an unspaced script blanks may stand, as poster writers set them for looks.
    """
    known = set(words)
    unspaced = sorted((word for word in known if _IS_UNSPACED.search(word)), key=lambda word: (-len(word), word))
    spaced = [[_match_sign(sign) for sign in " ".join(word.split())] for word in known.difference(unspaced)]
    return "|".join([*map(_match_unspaced, unspaced), *([_match_tree(spaced)] if spaced else [])])


def match_words(words: Iterable[str]) -> str:
    """As `match_any`, each word whole: no letter may go on before or behind it, but in scripts without blanks."""
    known = set(words)
    unspaced = {word for word in known if _IS_UNSPACED.search(word)}
    parts = []
    if known - unspaced:
        parts.append(rf"(?<![^\W_{UNSPACED}])(?:{match_any(known - unspaced)})(?![^\W_{UNSPACED}])")
    if unspaced:
        parts.append(match_any(unspaced))
    return "|".join(parts) if parts else r"(?!)"


def _match_unspaced(word: str) -> str:
    if len(word) <= 6 and "." not in word:
        signs = [re.escape(sign) for sign in word if not sign.isspace()]
        return r"[ \u3000]{0,4}".join(signs) if len(signs) <= 3 else "".join(signs)
    return re.escape(word).replace(r"\ ", r"\s+")


def _match_sign(sign: str) -> str:
    return r"\s+" if sign == " " else "['’]" if sign == "'" else re.escape(sign)


def _match_tree(words: list[list[str]]) -> str:
    """The alternation as a tree of its first signs: at most one branch of each fits, where a flat one tries all."""
    branches: dict[str, list[list[str]]] = {}
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
    tails = [sign + _match_tree(rest) for sign, rest in sorted(branches.items())]
    if not tails:
        return ""
    ends = not all(words)
    return f"(?:{'|'.join(tails)}){'?' if ends else ''}" if ends or len(tails) > 1 else tails[0]
