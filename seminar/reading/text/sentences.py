"""Where the sentences of running text end."""

import re

from seminar.reading.languages import compile_when_used
from seminar.reading.unspaced.words import is_unspaced

_NO_ABBREVIATION = "".join(
    f"(?<!{word})" for word in ("Prof", "Dr", "Mr", "Ms", "Mrs", "vs", "St", "al", "No", "Univ", "Dept")
)
_SENTENCE = compile_when_used(
    rf"(?:[\w)”\"’»]{{2}}|\s»){_NO_ABBREVIATION}(?<!\D\d)(?<!\D\d\d)[.!?][)”\"]?(?=\s+[A-Z“\"(]|\s*$)"
)
_UNSPACED_SENTENCE = compile_when_used(r"[。！？．](?=[^。！？．]|$)|(?<=[^\W\d_a-zA-Z])[.!?](?=\s|$)")
# How many signs are searched for sentences: an invitation is shorter than the first.
_LONGEST_SPLIT, _LONGEST_COUNTED = 6000, 2000
_SHORTENED = (r"\b[Dd]r", "Prof", "Mr", "Ms", "Mrs", "St", "ca", r"\D\d", r"[^\d:]\d\d", "Nr", "Str", "bzw", "Hrsg")
_NO_SHORT_FORM = "".join(rf"(?<!{word}\.)" for word in _SHORTENED)
_SENTENCE_END = re.compile(
    rf"(?<=[\w)”“\"’»]{{2}}[.!?]){_NO_SHORT_FORM}\s+(?=[A-ZÀ-Þ“\"«„¿¡(])"
    r"|(?<=[。！？])|(?<=[.!?])(?=[A-ZÀ-Þ][a-zà-þ])"
)


def split_sentences(text: str) -> list[str]:
    """The sentences of running text, cut where a full stop ends words and a capital begins the next."""
    return [sentence for sentence in _SENTENCE_END.split(text[:_LONGEST_SPLIT]) if sentence.strip()]


def find_sentence(text: str, at: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends."""
    ends = list(_SENTENCE_END.finditer(text[:_LONGEST_SPLIT]))
    start = max((each.end() for each in ends if each.end() <= at), default=0)
    return start, next((each.start() for each in ends if each.start() >= at), len(text))


def count_sentences(text: str) -> int:
    """How many sentences the words seem to be."""
    if is_unspaced(text):
        return len(_UNSPACED_SENTENCE.findall(text[:_LONGEST_COUNTED]))
    return len(_SENTENCE.findall(text[:_LONGEST_COUNTED]))
