"""Lines of a list that are running text rather than fields."""

import re

from seminar.reading.lists.fields import Field
from seminar.reading.text.lines import Line
from seminar.reading.text.sentences import count_sentences

_LONG_SENTENCE, _SHORTEST_PROSE = 12, 100
_TELLS = re.compile(r"[a-zA-Z],?\s(?:will|is\san?|is\sthe|has\s(?:written|been|published)|was\sborn|discusses)\s")


def is_prose(line: Line) -> bool:
    """Whether a line is a paragraph of sentences with verbs."""
    long = len(line.text) > _SHORTEST_PROSE and line.text[-1:] in ".!"
    return long and count_sentences(line.text) > 1 and bool(_TELLS.search(line.text))


def opens_prose(fields: tuple[Field, ...], first: int, last: int, text: str) -> bool:
    """Whether words are the long first sentence of a paragraph."""
    goes_on = last + 1 < len(fields) and fields[last + 1].mark == "."
    return not first and goes_on and len(text.split()) >= _LONG_SENTENCE
