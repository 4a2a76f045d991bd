"""A value without what its line put around it."""

import re

from seminar.reading.unspaced.titles import drop_unspaced_edges
from seminar.reading.unspaced.words import is_unspaced

_SEPARATORS = " ,;:|–—-·•"
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")
# "at" and the like before the words; a quotation keeps its marks.
_EDGES = re.compile(
    r"^(?:[^\w“\"«„]|_)*+(?:(?:at|on|from|and|to|in|um|ab|à|às|alle|ore|kl|a\slas)(?!\w))?(?:[^\w“\"«„]|_)*+(?=[\w“\"«„])"
    r"|[\s,;:|(–—-]+$"
)


def trim(text: str) -> str:
    """A value without the separators around it and without brackets that miss their other half."""
    text = text.strip(_SEPARATORS)
    for left, right in ("()", "[]"):
        if text.count(left) != text.count(right):
            text = text.strip(left + right + " ,;:|–—-") if text[:1] == right or text[-1:] == left else text
            if text.count(left) > text.count(right) and text.startswith(left):
                text = text[1:]
            elif text.count(right) > text.count(left) and text.endswith(right):
                text = text[:-1]
    text = _EMPTY_BRACKETS.sub("", text).strip(_SEPARATORS)
    return text[1:-1] if len(text) > 2 and text[0] == text[-1] == '"' else text


def drop_edges(rest: str) -> str:
    """What is left beside a date without its hinges: "Ada Quill, on knots" of ": Ada Quill, on knots"."""
    if is_unspaced(rest):
        return drop_unspaced_edges(rest)
    rest = rest if "(" in rest else re.sub(r"\s*\)$", "", rest)
    return _EDGES.sub("", rest).strip(" ,;")
