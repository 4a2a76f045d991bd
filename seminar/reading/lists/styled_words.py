"""Words of a line that are in bold or italics, or a link."""

import re

from seminar.reading.text.lines import Line

_LONGEST = 2000
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|\*|_)(?=\S)([^*_\n]{2,300}?)\1")


def find_styled_edges(line: Line, text: str, shielded: list[bool]) -> list[int]:
    """Where words begin and end that are a link, or in bold or italics, as a whole."""
    words = [link.text for link in line.links[:10]]
    if "*" in line.raw or "_" in line.raw:
        words += [tidied for each in _EMPHASIS.finditer(line.raw[:_LONGEST]) if (tidied := each[2].strip(" *_"))]
    edges = []
    for each in words:
        at = max(text.find(each), line.text.find(each)) if len(each) >= 5 else -1  # a day in it may be left out
        if at >= 0 and not shielded[at]:
            edges += [at, at + len(each)]
    return edges


def find_emphases(line: Line) -> dict[str, str]:
    """The styled words, squashed, each with the signs of its style; a link's is a bracket."""
    if "*" not in line.raw and "_" not in line.raw and not line.links:
        return {}
    found = {squash(each[2]): each[1][0] * len(each[1]) for each in _EMPHASIS.finditer(line.raw[:_LONGEST])}
    for link in line.links[:20]:
        found.setdefault(squash(link.text), "[")
    return found


def squash(text: str) -> str:
    """The letters and digits alone, in one case."""
    return re.sub(r"[\W_]+", "", text).casefold()
