"""A site's menus, which a copy of a page brings along: "Home", "People", "Research", a line each."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import gather_words
from seminar.reading.text.lines import Line

_MENU = gather_words(lambda words: (*words.phrasing.menus, *words.phrasing.pages))
# So many of a menu's words follow one another, with hardly another short line between them.
_LEAST = 3
_SHARE = 0.6
_MOST_WORDS = 4
_LONGEST = 36
_AROUND = " \t:>»›▸▼+|•·-–—©"


def drop_menus(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without menus; what stands between two words of one goes with them."""
    kept: list[Line] = []
    run: list[Line] = []
    for line in lines:
        if _is_short(line):
            run.append(line)
        else:
            kept += [*_drop_menu(run), line]
            run = []
    kept += _drop_menu(run)
    return [*(_mark_gap(line, before) for before, line in zip([None, *kept], kept, strict=False))] if kept else lines


def _mark_gap(line: Line, before: Line | None) -> Line:
    """The line with a gap above it where lines are missing there."""
    return line if before is None or line.gap or line.number == before.number + 1 else replace(line, gap=True)


def _is_short(line: Line) -> bool:
    return len(line.text) <= _LONGEST and len(line.text.split()) <= _MOST_WORDS and not any(map(str.isdigit, line.text))


def _drop_menu(run: Sequence[Line]) -> Sequence[Line]:
    """Short lines without the menu among them."""
    places = [place for place, line in enumerate(run) if line.text.strip(_AROUND).lower() in _MENU]
    if len(places) < _LEAST:
        return run
    start, stop = places[0], places[-1] + 1
    if len(places) < _SHARE * (stop - start):
        return run
    return [*run[:start], *run[stop:]]
