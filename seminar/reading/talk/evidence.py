"""What a talk's running text says for and against its titles and names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from seminar.reading.languages import UNSPACED, compile_when_used
from seminar.speaker import fold_name

_MOST_TEXT = 20_000
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
_RUN = compile_when_used(f"[{UNSPACED}]{{2,}}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Running text as stems of its words, words that it writes small, and itself folded."""

    stems: frozenset[str]
    small: frozenset[str]
    folded: str
    raw: str = ""

    def share(self, title: str) -> float:
        """How much of a title's words the text uses as well, from 0 to 1; 0 where either has too few words."""
        stems = _list_stems(title)
        return sum(stem in self.stems for stem in stems) / len(stems) if len(stems) > 1 and self.stems else 0.0

    def writes_small(self, name: str) -> bool:
        """Whether the text uses a word of the name in lower case: then it is no name."""
        return any(word.lower() in self.small for word in _WORD.findall(name))

    def writes_all_small(self, name: str) -> bool:
        """Whether the text uses all words of the name in lower case, or side by side as in "free will"."""
        words = _WORD.findall(name)
        if len(words) > 1 and all(word.lower() in self.small for word in words):
            return True
        return name not in self.raw and fold_name(name) in self.folded and self.writes_small(name)

    def tells_of(self, name: str) -> bool:
        """Whether the text names the person, by the last word of the name at least."""
        words = fold_name(name).split()
        return bool(words) and len(words[-1]) > 1 and bool(re.search(rf"\b{re.escape(words[-1])}\b", self.folded))


def gather_evidence(paragraphs: Iterable[str]) -> Evidence:
    """What the paragraphs of running text say."""
    text = "\n".join(paragraphs)[:_MOST_TEXT]
    small = frozenset(word for word in _WORD.findall(text) if word.islower())
    return Evidence(stems=frozenset(_list_stems(text)), small=small, folded=fold_name(text), raw=text)


def _list_stems(text: str) -> list[str]:
    stems = [fold_name(word)[:_STEM] for word in _WORD.findall(text) if not _RUN.fullmatch(word)]
    for run in _RUN.findall(text):
        stems += [run[place : place + 2] for place in range(len(run) - 1)]
    return stems
