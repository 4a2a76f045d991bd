"""Tables that a copy has glued: "DateSpeakerTitle" above "9 MayAda QuillKnots in ice", with bars in them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from seminar.reading.languages import Label, compile_when_used, gather_words, match_any
from seminar.reading.lists.ratings import rate_person, rate_words
from seminar.reading.tables.column_heads import name_column
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.who.institutions import is_institution

_LONGEST_HEAD, _LONGEST_ROW = 80, 400
_MOST_COLUMNS, _MOST_PIECES = 5, 8
_FEWEST_ROWS = 2
_CONTENTS = ("description", "details", "event", "beschreibung", "descripción", "descrizione", "descrição")
_WHEN = (Label.DATE, Label.WHEN)
_MONTH = match_any(word for word in gather_words(lambda words: words.months) if len(word) > 2 and word[0] < "\u3000")
_WEEKDAY = match_any(
    word for word in gather_words(lambda words: words.weekdays) if len(word) > 1 and word[0] < "\u3000"
)
_DAY = compile_when_used(
    rf"(?:(?:{_WEEKDAY})\.?,?\s)?(?:(?:{_MONTH})\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?"
    rf"|\d{{1,2}}(?:\.|er|º|st|nd|rd|th)?\s(?:de\s|of\s)?(?:{_MONTH})(?:\.?,?\s(?:de\s)?\d{{4}})?"
    r"|\d{1,2}[./]\d{1,2}[./]?(?:(?<=[./])\d{4}|(?<=[./])\d\d)?|\d{4}-\d\d-\d\d)(?!\d)",
    re.IGNORECASE,
)
# Where a small letter or a closing sign meets a capital, but within "McDonald" and "LaTeX"
_SEAM = re.compile(
    r"(?<=[^\W\d_A-ZÀ-Þ]|[)”\"’?!.»])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLa)(?<!\bDi)(?=[A-ZÀ-Þ“„«])(?!TeX)"
)
_HEAD_SEAM = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-Þ])")


def part_glued_columns(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such a table's with bars between their cells; without its head where its rows are no lines."""
    for place, line in enumerate(lines):
        heads = _read_heads(line)
        if not heads:
            continue
        below = lines[place + 1 :]
        labels = [name_column(head) for head in heads]
        rows = [_read_row(each, labels) for each in below]
        if sum(row is not None and len(row) > 2 for row in rows) < _FEWEST_ROWS:
            return [*lines[:place], *(_part_day(each) for each in below)]
        stop = max(order for order, row in enumerate(rows) if row) + 1
        made = [
            _write(each, [*row, *[""] * (len(heads) - len(row))]) if row else each
            for each, row in zip(below[:stop], rows, strict=False)
        ]
        return [*lines[:place], _write(line, heads), *made, *below[stop:]]
    return lines


def _read_heads(line: Line) -> list[str]:
    """The names of columns of which a line is glued, the first that of the days."""
    if len(line.text) > _LONGEST_HEAD or not _HEAD_SEAM.search(line.text):
        return []
    heads = _HEAD_SEAM.split(line.text)
    named = [name_column(head) for head in heads]
    whole = 2 <= len(heads) <= _MOST_COLUMNS and named[0] in _WHEN and " " not in heads[0]
    if not whole or (len(heads) > 2 and sum(each is not None for each in named) < len(heads) - 1):
        return []
    return heads if len(heads) > 2 or named[1] or heads[1].lower() in _CONTENTS else []


def _read_row(line: Line, labels: Sequence[Label | None]) -> list[str] | None:
    """The cells of a row that begins with its day, as many as there are columns or fewer."""
    found = _DAY.match(line.text) if len(line.text) <= _LONGEST_ROW else None
    if not found:
        return None
    rest = line.text[found.end() :].strip(" :")
    if not rest:
        return [found[0]]
    seams = [0, *(each.start() for each in _SEAM.finditer(rest)), len(rest)]
    inner = seams[1:-1][:_MOST_PIECES]
    wanted = len(labels) - 2
    if len(inner) < wanted:
        wanted = len(inner)
    ways = [[0, *cuts, len(rest)] for cuts in combinations(inner, wanted)]
    cells = [[rest[start:stop].strip() for start, stop in pairwise(way)] for way in ways]
    return [found[0], *max(cells, key=lambda row: _rate(row, labels[1:]))]


def _rate(cells: Sequence[str], labels: Sequence[Label | None]) -> float:
    value = 0.0
    for cell, label in zip(cells, labels, strict=False):
        if label is Label.SPEAKER:
            value += rate_person(cell)[0]
        elif label is Label.TITLE:
            value += 0.5 if is_missing(cell) else 0.3 * rate_words(cell)
        elif label is Label.AFFILIATION:
            value += 2.0 * is_institution(cell)
    return value


def _part_day(line: Line) -> Line:
    """The line with a blank behind a day that is glued to words."""
    found = _DAY.match(line.text)
    if not found or line.text[found.end() : found.end() + 1].strip(" ,.:") == "":
        return line
    text = f"{found[0]} {line.text[found.end() :]}"
    return replace(line, text=text, raw=text)


def _write(line: Line, cells: Sequence[str]) -> Line:
    text = f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
    return replace(line, text=text, raw=text, gap=False)
