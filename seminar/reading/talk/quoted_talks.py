"""Titles that stand quoted behind the name that a label gives: 'Speaker: Ada Quill (Fano), "Knots in ice"'."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.talk.labels import Piece, mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.text.quotes import Quote, find_quotes
from seminar.reading.who.people import split_people

_LONGEST, _LEAST_WORDS = 3000, 2
_BETWEEN = " ,:;–—-|"


def label_quoted_titles(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, each such title under a label of its own; as they are where some line labels its title."""
    if not any("speaker" in line.text.lower() or "presenter" in line.text.lower() for line in lines):
        return lines
    if any(piece.label is Label.TITLE for piece in mark_labels(lines)):
        return lines
    return [part for line in lines for part in _part(line)]


def _part(line: Line) -> list[Line]:
    if len(line.text) > _LONGEST:
        return [line]
    for piece in mark_labels((line,)):
        quote = _find_title(piece)
        at = line.text.find(piece.text) if quote else -1
        if quote is None or at < 0:
            continue
        who = line.text[: at + quote.start].rstrip(_BETWEEN)
        rest = line.text[at + quote.stop :].strip(_BETWEEN)
        title = f"Title: {quote.inner.strip(' ,')}"
        parts = [replace(line, text=who, raw=who), replace(line, text=title, raw=title, gap=False, links=())]
        return [*parts, replace(line, text=rest, raw=rest, gap=False)] if rest else parts
    return [line]


def _find_title(piece: Piece) -> Quote | None:
    """What stands quoted at the end of a speaker's line, if names or "TBA" stand before it."""
    if piece.label is not Label.SPEAKER:
        return None
    quote = next(reversed(find_quotes(piece.text)), None)
    if quote is None or quote.stop < len(piece.text.rstrip(" .,")) or not quote.start:
        return None
    before = piece.text[: quote.start].strip(_BETWEEN)
    if is_missing(before):
        return quote
    return quote if len(quote.inner.split()) >= _LEAST_WORDS and split_people(before, told=True) else None
