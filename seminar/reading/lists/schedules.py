"""The rows of a table, and the talks of a list, as drafts that know their year and their page's usual hours."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import Label
from seminar.reading.lists.breaks import is_break
from seminar.reading.lists.clocklines import lend_hours
from seminar.reading.lists.counters import drop_counters
from seminar.reading.lists.daylines import drop_day_below, find_days_above, find_rooms_above
from seminar.reading.lists.entries import names_speaker, read_entry
from seminar.reading.lists.layouts import Choice
from seminar.reading.lists.letters import read_letter
from seminar.reading.lists.ratings import looks_like_name, rate_person
from seminar.reading.lists.segments import Cut, cut_talks
from seminar.reading.lists.shared_rows import part_row
from seminar.reading.lists.sights import Unit
from seminar.reading.lists.tables import Row, Table
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.sections import Gathered, Labelled, gather
from seminar.reading.talk.talks import Setting, compose, read_talk
from seminar.reading.talk.traits import frames, names_side, says_break
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import DateMention, Era, find_dates, settle_date, turn_day
from seminar.reading.when.moments import find_mentions, find_new_day
from seminar.reading.when.times import find_hours
from seminar.reading.when.years import Term, assign_years, find_fitting_year, find_term
from seminar.reading.who.names import is_missing
from seminar.reading.who.people import split_people

# A cell that holds more than a name and an institution holds the title too.
_LONGEST_SPEAKER_CELL = 50
_SURE_NAME = 2.2
_LONGEST_REMARK = 160
_WHEN = (Label.DATE, Label.TIME, Label.WHEN)
_NO_SESSION = re.compile(
    r"\W{0,4}(?:NO\s|[Nn]o\s[a-z]|[Kk]eine?\s|[Pp]as\sde\s|[Ss]in\s|[Nn]essun[ao]?\s|[Ss]em\s|[Nn]ão\s)"
)
# "(2h)" behind a title says how long a talk takes.
_EARLIEST = 7
_BRACKETED = re.compile(r"[(（]([^()（）]{4,100})[)）]")


def read_table(table: Table, era: Era, usual: Draft, term: Term | None, above: Sequence[Line] = ()) -> list[Draft]:
    """A draft for each row that names a talk; a row without a day belongs to the day above it, of rows or of lines."""
    rows = [part for row in table.rows for part in part_row(row)]
    days = [_find_day(row) for row in rows]
    turned = [turn_day(day, era) for day in days]
    term = term or find_fitting_year(turned, era.today.year)
    drafts: list[Draft] = []
    before = find_day_of(above, era, term) if not any(days) else None
    mostly_named = sum(map(_names_person, rows)) * 2 > len(rows)
    for row, day, year in zip(rows, days, assign_years(turned, term), strict=True):
        if any(_is_pause(cell.line.text) for cell in row.cells) and not _names_person(row):
            continue
        if mostly_named and (_leaves_out_speaker(row) or _denies_session(row) or _holds_remark(row)):
            continue
        setting = Setting(era=era, year=year, day=before if day is None else None, usual=usual)
        draft = compose(_gather_row(row), [cell.line for cell in row.cells], setting)
        if draft is None:
            continue
        before = draft.date or before
        drafts.append(draft if row.certain else _doubt_border(draft))
    return drafts


def read_list(
    lines: Sequence[Line], era: Era, usual: Draft, term: Term | None, above: Sequence[Line] = ()
) -> tuple[list[Draft], tuple[Line, ...] | None]:
    """The talks of lines that are no table, with the lines before the first one where there are several."""
    if letter := read_letter(lines, era, usual, term):
        return letter, ()
    cut = cut_talks(lines) if lines else None
    if cut:
        drafts = _read_cut(lines, cut, era, usual, term, above)
        if len(drafts) > 1:
            last = cut.units[-1]
            below = last.lines[last.anchor + 1 :] if is_break(last) or _frames(last) else ()
            return drafts, (*cut.around, *below)
    day_found = _find_first_day(lines)
    year = term.year_of(day_found.month) if term and day_found and day_found.year is None else None
    draft = read_talk(lines, Setting(era=era, year=year, usual=usual)) if lines else None
    return ([draft] if draft else []), None


def _read_cut(
    lines: Sequence[Line], cut: Cut, era: Era, usual: Draft, term: Term | None, above_all: Sequence[Line]
) -> list[Draft]:
    days = find_days_above(lines, cut.units)
    rooms = find_rooms_above(lines, cut.units) if cut.dayless else [None] * len(cut.units)
    units = [
        drop_day_below(unit, choice, dayless=cut.dayless) for unit, choice in zip(cut.units, cut.choices, strict=True)
    ]
    units, clocks = lend_hours(lines, units)
    years = _assign_years(lines, units, days, term, era)
    drafts: list[Draft] = []
    owns = [_find_first_day(unit.lines, unit.lead) for unit in units]
    common = find_day_of(above_all, era, term) if not any(owns) and not any(days) else None
    if not any(owns[:-1]) and not any(days) and owns[-1]:
        common = settle_date(owns[-1], era, year=years[-1])[0]  # said once, below the last talk
    full = sum(choice.titled and choice.named for choice in cut.choices)
    people = any(choice.person or names_speaker(unit) for unit, choice in zip(units, cut.choices, strict=True))
    silent = sum(choice.named for choice in cut.choices) * 4 <= len(cut.choices)
    for unit, choice, year, above, own, room, clock in zip(
        units, cut.choices, years, days, owns, rooms, clocks, strict=True
    ):
        if is_break(unit) and (choice.person is None or says_break(choice.person.text)):
            continue
        if cut.dayless and choice.person is None and names_side(unit.lines[unit.anchor].text[:60]):
            continue
        if cut.dayless and people and _frames(unit):
            continue
        if cut.dayless and people and _is_aside(choice, full) and not names_speaker(unit):
            continue  # coffee, registration, a word of welcome
        day = settle_date(above, era, year=year)[0] if above and own is None else common
        here = replace(usual, venue=room) if room else usual
        here = replace(here, start=clock.start, end=clock.end) if clock else here
        draft = read_entry(unit, choice, Setting(era=era, year=year, day=day, usual=here), silent=silent)
        if draft:
            drafts.append(draft)
    drafts = drop_counters(drafts)
    if not any(draft.speakers for draft in drafts):
        drafts = _share_speakers(drafts, cut.around)
    return drafts


def find_day_of(lines: Sequence[Line], era: Era, term: Term | None) -> dt.date | None:
    """The last day that lines above a programme name."""
    for line in reversed(lines):
        if len(line.text) <= 400 and (dates := find_dates(line.text)):
            date = dates[0]
            year = term.year_of(date.month) if term and date.year is None else None
            return settle_date(date, era, year=year)[0]
    return None


def _frames(unit: Unit) -> bool:
    return frames(find_mentions(unit.lines[unit.anchor].text).rest)


def _is_aside(choice: Choice, full: int) -> bool:
    """Whether a line of an agenda names no talk: nobody speaks, or a bare word looked like a name."""
    return choice.person is None or (full > 1 and not choice.titled and choice.person.score < _SURE_NAME)


def _share_speakers(drafts: list[Draft], around: Sequence[Line]) -> list[Draft]:
    """The drafts with the one speaker of them all, whom only the lines around them name."""
    facts = [line for line in around if len(line.text) <= 200 and not line.bullet]
    stated = (piece for piece in mark_labels(facts) if piece.label is Label.SPEAKER)
    told = next((people for piece in stated if (people := split_people(piece.text, told=True))), ())
    people = told or max((rate_person(line.text) for line in facts), key=lambda rated: rated[0], default=(0.0, ()))[1]
    return [replace(draft, speakers=people) for draft in drafts] if people else drafts


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
    labelled += _find_own_hours(row)
    labelled += _find_new_day(row)
    return Gathered(labelled=tuple(labelled), loose=tuple(loose))


def _find_own_hours(row: Row) -> list[Labelled]:
    """Hours in a remark, where no cell is there for them: they override what is usual."""
    if any(cell.label in _WHEN and find_hours(cell.line.text, told=True) for cell in row.cells):
        return []
    for cell in row.cells:
        if cell.label in (Label.SPEAKER, Label.ABSTRACT, Label.BIO) or len(cell.line.text) > _LONGEST_REMARK:
            continue
        remarks = _BRACKETED.findall(cell.line.text) if cell.label is Label.TITLE else [cell.line.text]
        for remark in remarks:
            if (hours := find_hours(remark)) and not (cell.label is Label.TITLE and hours[0].start.hour < _EARLIEST):
                line = replace(cell.line, text=hours[0].text, raw=hours[0].text)
                return [Labelled(label=Label.TIME, words="", paragraphs=(hours[0].text,), lines=(line,))]
    return []


def _find_new_day(row: Row) -> list[Labelled]:
    """The day in a remark such as "moved to 12 May", which holds instead of the row's."""
    for cell in row.cells:
        if cell.label in (*_WHEN, Label.ABSTRACT, Label.BIO) or len(cell.line.text) > _LONGEST_REMARK:
            continue
        if said := find_new_day(cell.line.text):
            return [Labelled(label=Label.WHEN, words="", paragraphs=(said,), lines=(cell.line,))]
    return []


def _doubt_border(draft: Draft) -> Draft:
    why = "The row shows no border between speaker and title. Check where the name ends."
    return replace(draft, doubts=(*draft.doubts, Doubt(field="speakers", why=why)))


def _names_person(row: Row) -> bool:
    return any(
        cell.label is Label.SPEAKER and (split_people(cell.line.text) or looks_like_name(cell.line.text.split("(")[0]))
        for cell in row.cells
    )


def _is_pause(text: str) -> bool:
    return says_break(text) or (len(text) <= 40 and (names_side(text) or frames(text)))


def _leaves_out_speaker(row: Row) -> bool:
    """Whether a dash stands where the speaker would: the words beside it are no title."""
    return any(cell.label is Label.SPEAKER and not cell.line.text.strip(" -–—−/") for cell in row.cells)


def _holds_remark(row: Row) -> bool:
    """Whether a few words that name nobody stand alone beside the day, as those of a holiday do."""
    cells = [cell.line.text for cell in row.cells if cell.label not in _WHEN and cell.line.text.strip(" -–—")]
    return len(cells) == 1 and len(cells[0].split()) <= 4 and not rate_person(cells[0])[0] and not is_missing(cells[0])


def _denies_session(row: Row) -> bool:
    """Whether "NO BROWN BAG" stands where the speaker would, and nothing where the title would."""
    titled = any(cell.label is Label.TITLE and cell.line.text.strip(" -–—") for cell in row.cells)
    return not titled and any(cell.label is Label.SPEAKER and _NO_SESSION.match(cell.line.text) for cell in row.cells)


def _find_day(row: Row) -> DateMention | None:
    for cell in row.cells:
        told = cell.label in (Label.DATE, Label.WHEN)
        if (told or cell.label is None) and (dates := find_dates(cell.line.text[:200], told=told)):
            return dates[0]
    return None


def _find_first_day(lines: Sequence[Line], lead: int = 0) -> DateMention | None:
    for line in lines[:30]:
        if lead and (dates := find_dates(line.text[:lead], told=True)):
            return dates[0]
        if len(line.text) <= 400 and (dates := find_dates(line.text[:300])):
            return dates[0]
    return None


def _assign_years(
    lines: Sequence[Line],
    units: Sequence[Unit],
    above: Sequence[DateMention | None],
    term: Term | None,
    era: Era,
) -> list[int | None]:
    """A year for each unit; a heading such as "2023" between units holds from there on."""
    starts = {unit.lines[unit.anchor].number: order for order, unit in enumerate(units)}
    terms: list[Term | None] = [term] * len(units)
    for line in lines:
        if line.number in starts:
            terms[starts[line.number]] = term
        if (line.level or line.strong or len(line.text) <= 40) and not find_dates(line.text):
            term = find_term([line.text]) or term
    days = [
        turn_day(_find_first_day(unit.lines, unit.lead) or day, era) for unit, day in zip(units, above, strict=True)
    ]
    terms = [each or find_fitting_year(days, era.today.year) for each in terms]
    years: list[int | None] = []
    while len(years) < len(units):
        start = len(years)
        stop = next((place for place in range(start, len(units)) if terms[place] != terms[start]), len(units))
        years += assign_years(days[start:stop], terms[start])
    return years
