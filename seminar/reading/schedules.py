"""The rows of a table, and the talks of a list, as drafts that know their year and their page's usual hours."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.dates import DateMention, Era, find_dates
from seminar.reading.draft import Doubt, Draft
from seminar.reading.labels import mark_labels
from seminar.reading.languages import Label
from seminar.reading.lines import Line
from seminar.reading.moments import Statement, settle_moment
from seminar.reading.people import split_people
from seminar.reading.sections import Gathered, Labelled, gather
from seminar.reading.tables import Row, Table
from seminar.reading.talks import Setting, compose, read_talk
from seminar.reading.traits import says_break
from seminar.reading.units import split_units
from seminar.reading.years import Term, assign_years, find_term

# A cell that holds more than a name and an institution holds the title too.
_LONGEST_SPEAKER_CELL = 50


def read_table(table: Table, era: Era, usual: Draft, term: Term | None) -> list[Draft]:
    """A draft for each row that names a talk; a row without a day belongs to the day above it."""
    days = [_find_day(row) for row in table.rows]
    drafts: list[Draft] = []
    before: dt.date | None = None
    for row, day, year in zip(table.rows, days, assign_years(days, term), strict=True):
        if any(says_break(cell.line.text) for cell in row.cells) and not _names_person(row):
            continue
        setting = Setting(era=era, year=year, day=before if day is None else None, usual=usual)
        draft = compose(_gather_row(row), [cell.line for cell in row.cells], setting)
        if draft is None:
            continue
        before = draft.date or before
        drafts.append(draft if row.certain else _doubt_border(draft))
    return drafts


def read_list(
    lines: Sequence[Line], era: Era, usual: Draft, term: Term | None
) -> tuple[list[Draft], tuple[Line, ...] | None]:
    """The talks of lines that are no table, with the lines before the first one where there are several."""
    preamble, units = split_units(lines)
    if units:
        years = _assign_years(lines, units, term)
        day = _share_day(preamble, units, era)
        settings = (Setting(era=era, year=year, day=day, usual=usual) for year in years)
        drafts = [draft for unit, setting in zip(units, settings, strict=True) if (draft := read_talk(unit, setting))]
        if len(drafts) > 1:
            return drafts, preamble
    day_found = _find_first_day(lines)
    year = term.year_of(day_found.month) if term and day_found and day_found.year is None else None
    draft = read_talk(lines, Setting(era=era, year=year, usual=usual)) if lines else None
    return ([draft] if draft else []), None


def _gather_row(row: Row) -> Gathered:
    labels = {cell.label for cell in row.cells}
    labelled: list[Labelled] = []
    loose: list[Line] = []
    for cell in row.cells:
        pieces = mark_labels((cell.line,))
        alone = cell.label is Label.TITLE and Label.SPEAKER not in labels
        both = cell.label is Label.SPEAKER and Label.TITLE not in labels and len(cell.line.text) > _LONGEST_SPEAKER_CELL
        if cell.label and not alone and not both and pieces and pieces[0].label is None:
            # A cell that labels its parts itself says better what they are.
            again = cell.label in [piece.label for piece in pieces]
            pieces = pieces[1:] if again else (replace(pieces[0], label=cell.label), *pieces[1:])
        gathered = gather(pieces)
        labelled += gathered.labelled
        loose += gathered.loose
    return Gathered(labelled=tuple(labelled), loose=tuple(loose))


def _doubt_border(draft: Draft) -> Draft:
    why = "The row shows no border between speaker and title. Check where the name ends."
    return replace(draft, doubts=(*draft.doubts, Doubt(field="speakers", why=why)))


def _names_person(row: Row) -> bool:
    return any(cell.label is Label.SPEAKER and split_people(cell.line.text) for cell in row.cells)


def _find_day(row: Row) -> DateMention | None:
    for cell in row.cells:
        told = cell.label in (Label.DATE, Label.WHEN)
        if (told or cell.label is None) and (dates := find_dates(cell.line.text[:200], told=told)):
            return dates[0]
    return None


def _find_first_day(lines: Sequence[Line]) -> DateMention | None:
    for line in lines[:30]:
        if len(line.text) <= 400 and (dates := find_dates(line.text[:200])):
            return dates[0]
    return None


def _assign_years(lines: Sequence[Line], units: Sequence[tuple[Line, ...]], term: Term | None) -> list[int | None]:
    """A year for each unit; a heading such as "2023" between units holds from there on."""
    starts = {unit[0].number: order for order, unit in enumerate(units)}
    terms: list[Term | None] = [term] * len(units)
    for line in lines:
        if line.number in starts:
            terms[starts[line.number]] = term
        if (line.level or line.strong or len(line.text) <= 40) and not find_dates(line.text):
            term = find_term([line.text]) or term
    days = [_find_first_day(unit) for unit in units]
    years: list[int | None] = []
    while len(years) < len(units):
        start = len(years)
        stop = next((place for place in range(start, len(units)) if terms[place] != terms[start]), len(units))
        years += assign_years(days[start:stop], terms[start])
    return years


def _share_day(preamble: Sequence[Line], units: Sequence[tuple[Line, ...]], era: Era) -> dt.date | None:
    """The one day of a meeting whose talks name only hours, from the lines above them."""
    if any(_find_first_day(unit) for unit in units):
        return None
    statements = [Statement(text=line.text, weight=4) for line in preamble if len(line.text) < 300]
    return settle_moment(statements, era).date
