"""Sentences about a talk beside the heading that is its title."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from seminar.reading.lists.fields import Span
from seminar.reading.text.lines import Line

# What a sentence that looks like a title loses where a heading may be one, and where it says who does something.
_SAID, _ACTED = 1.5, 2.0


def lower_sentences(lines: Sequence[Line], titles: list[Span], acting: Collection[int]) -> list[Span]:
    """The titles, a line's that ends with a full stop worth less where a heading may be the title.

    On the lines in the places `acting` somebody does what speakers do.
    """
    titles = [replace(span, score=span.score - _ACTED) if span.line in acting else span for span in titles]
    if not any(lines[span.line].level > 1 and not lines[span.line].text.endswith(".") for span in titles):
        return titles
    return [
        replace(span, score=span.score - _SAID)
        if lines[span.line].text.endswith(".") and not lines[span.line].level
        else span
        for span in titles
    ]
