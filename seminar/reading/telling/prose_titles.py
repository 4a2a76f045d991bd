"""The title that a paragraph below a talk's first line tells: "Her lecture, Knots in Ice, will ask ..."."""

import re
from collections.abc import Sequence

from seminar.reading.text.lines import Line
from seminar.reading.text.sentences import split_sentences
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.who.prose_titles import find_announced_title

_SHORTEST, _LONGEST = 60, 3000
_MOST_LINES, _MOST_SENTENCES = 6, 4
_LEAST_CAPITALS = 3
# "Her presentation, Knots in Ice, will ask"
_NAMED = compile_when_used(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s(?:presentation|talk|lecture|seminar|paper|address|keynote),\s[“\"‘]?"
    r"(?P<title>[A-ZÀ-Þ][^.;“”\"]{8,160}?)[”\"’]?,?\s(?:will|is|asks|examines|explores|discusses|looks|considers|focuses)\b"
)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def find_prose_title(lines: Sequence[Line]) -> str | None:
    """The title that a sentence of the paragraphs names, written in capitals as titles are."""
    for line in lines[:_MOST_LINES]:
        if not _SHORTEST <= len(line.text) <= _LONGEST:
            continue
        if named := _NAMED.search(line.text):
            return named["title"].strip(" ,")
        for sentence in split_sentences(line.text)[:_MOST_SENTENCES]:
            told = find_announced_title(sentence)
            if told and told[1] and _is_capitalised(told[0]):
                return told[0]
    return None


def _is_capitalised(title: str) -> bool:
    """Whether most of the longer words begin with a capital, at least a few of them."""
    words = _LONG_WORD.findall(title)
    capitals = sum(word[0].isupper() for word in words)
    return bool(capitals >= _LEAST_CAPITALS and capitals * 4 >= len(words) * 3)
