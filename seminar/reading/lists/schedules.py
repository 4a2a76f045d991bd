"""The rows of a table, and the talks of a list, as drafts that know their year and their page's usual hours."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import compile_when_used
from seminar.reading.lists.agenda_slots import drop_kinds
from seminar.reading.lists.blocks import follow_lines, lend_heads
from seminar.reading.lists.breaks import drop_empty_days, drop_side_hours, gives_reason, is_break, stands_apart
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.clocklines import lend_hours
from seminar.reading.lists.common_speakers import share_speakers
from seminar.reading.lists.counters import drop_counters
from seminar.reading.lists.course_days import repeat_on_days
from seminar.reading.lists.cuts import Cut
from seminar.reading.lists.daylines import drop_day_below, find_days_above, find_rooms_above
from seminar.reading.lists.days_around import find_day_below, find_day_of, find_only_day
from seminar.reading.lists.entries import names_speaker, read_entry, tells_who
from seminar.reading.lists.hour_headings import lend_headed_hours
from seminar.reading.lists.next_ones import drop_next_ones
from seminar.reading.lists.segments import cut_talks
from seminar.reading.lists.session_heads import drop_session_below
from seminar.reading.lists.sessions import lend_sessions
from seminar.reading.lists.sights import Unit
from seminar.reading.tables.row_numbers import drop_row_numbers
from seminar.reading.tables.second_talks import part_pairs
from seminar.reading.tables.shared_rows import part_row
from seminar.reading.tables.table_cells import Table
from seminar.reading.tables.table_rows import (
    denies_session,
    doubt_border,
    find_row_day,
    gather_row,
    holds_remark,
    is_pause,
    leaves_out_speaker,
    list_own_rows,
    names_person,
    surrounds_talks,
)
from seminar.reading.talk.intervals import frames, names_side
from seminar.reading.talk.talks import Setting, compose, read_talk
from seminar.reading.telling.letters import read_letter
from seminar.reading.telling.told_days import read_told_days
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.settled_dates import settle_date, turn_day
from seminar.reading.when.terms import Term, find_term, find_written
from seminar.reading.when.years import accept_term, assign_years

_SURE_NAME = 2.2
_MOST_ABOVE = 30
_LONGEST_FRAME = 60
_MOST_FRAMING = 3
# "日期：3/10", "Date: 3/10"
_DATED = compile_when_used(
    r"\W{0,3}(?:日期|日付|日時|时间|時間|报告时间|開催日|date|datum|fecha|data)\s?[:：]\s?(?=\d)", re.IGNORECASE
)


def read_table(table: Table, era: Era, usual: Draft, term: Term | None, above: Sequence[Line] = ()) -> list[Draft]:
    """A draft for each row that names a talk; a row without a day belongs to the day above it, of rows or of lines."""
    pairs = [pair for row in list_own_rows(table.rows) for pair in part_pairs(row, above)]
    rows = [part for pair in pairs for part in part_row(pair)]
    days = [find_row_day(row) for row in rows]
    era = _date_era(era, above, days)
    turned = [turn_day(day, era) for day in days]
    term = accept_term(term, turned, era.today.year)
    drafts: list[Draft] = []
    before = find_day_of(above, era, term) if not any(days) else None
    named = [names_person(row) for row in rows]
    paused = [
        not name and any(is_pause(cell.line.text) for cell in row.cells) for row, name in zip(rows, named, strict=True)
    ]
    mostly_named = sum(named) * 2 > len(rows) - sum(paused)
    for row, day, year, pauses in zip(rows, days, assign_years(turned, term), paused, strict=True):
        if pauses or (day is None and surrounds_talks(row)):
            continue
        if mostly_named and (leaves_out_speaker(row) or denies_session(row) or holds_remark(row)):
            continue
        setting = Setting(era=era, year=year, day=before if day is None else None, usual=usual)
        draft = compose(gather_row(row), [cell.line for cell in row.cells], setting)
        if draft is None:
            continue
        before = draft.date or before
        drafts.append(draft if row.certain else doubt_border(draft))
    return drafts


def read_list(
    lines: Sequence[Line], era: Era, usual: Draft, term: Term | None, above: Sequence[Line] = ()
) -> tuple[list[Draft], tuple[Line, ...] | None]:
    """The talks of lines that are no table, with the lines before the first one where there are several."""
    letter, around = read_told_days(lines, era, usual, term)
    if not letter:
        letter, around = read_letter(lines, era, usual, term)
    if letter:
        return letter, around
    lines = drop_kinds(drop_side_hours(drop_empty_days(drop_row_numbers(lines))))
    cut = cut_talks(lines) if lines else None
    if cut:
        drafts = _read_cut(lines, cut, era, usual, term, above)
        if len(drafts) > 1:
            last = cut.units[-1]
            below = last.lines[last.anchor + 1 :] if is_break(last) or _frames(last) else ()
            return drafts, (*cut.around, *below)
    day_found = _find_first_day(lines)
    term = accept_term(term, [day_found], era.today.year)
    year = term.year_of(day_found.month) if term and day_found and day_found.year is None else None
    draft = read_talk(drop_next_ones(lines), Setting(era=era, year=year, usual=usual)) if lines else None
    return (repeat_on_days(draft, lines, era) if draft else []), None


def _read_cut(
    lines: Sequence[Line], cut: Cut, era: Era, usual: Draft, term: Term | None, above_all: Sequence[Line]
) -> list[Draft]:
    lent = lend_heads(lines, cut.units)
    moved = (follow_lines(choice, *both) for choice, *both in zip(cut.choices, cut.units, lent, strict=True))
    cut = replace(cut, units=tuple(lent), choices=tuple(moved))
    days = find_days_above(lines, cut.units)
    rooms = find_rooms_above(lines, cut.units) if cut.dayless else [None] * len(cut.units)
    units = [
        drop_day_below(unit, choice, dayless=cut.dayless) for unit, choice in zip(cut.units, cut.choices, strict=True)
    ]
    units = [drop_session_below(unit) for unit in units] if cut.dayless else units
    units, clocks = lend_sessions(lines, units, cut.choices) if cut.pairs else lend_hours(lines, units)
    if not any(clocks):
        units, clocks = lend_headed_hours(lines, units)
    owns = [_find_first_day(unit.lines, unit.lead) for unit in units]
    era = _date_era(era, [*above_all, *cut.around], owns)
    years = _assign_years(lines, units, days, term, era)
    drafts: list[Draft] = []
    common = find_day_of(above_all, era, term) if not any(owns) and not any(days) else None
    if common is None and not any(owns) and not any(days):
        common = find_only_day(cut.around, era, term)
    said = [own or above for own, above in zip(owns, days, strict=True)]
    whole = [choice.titled and choice.named and own is None for choice, own in zip(cut.choices, owns, strict=True)]
    if below := find_day_below(said, whole, cut.around):
        common = settle_date(below, era, year=years[-1])[0]
    full = sum(choice.titled and choice.named for choice in cut.choices)
    people = any(choice.person or names_speaker(unit) for unit, choice in zip(units, cut.choices, strict=True))
    silent = sum(choice.named for choice in cut.choices) * 4 <= len(cut.choices)
    silent = silent and sum(map(tells_who, units)) * 2 < len(units)
    for unit, choice, year, above, own, room, clock in zip(
        units, cut.choices, years, days, owns, rooms, clocks, strict=True
    ):
        whole = choice.titled and choice.named
        if is_break(unit) and (stands_apart(unit, choice) if choice.person else not whole):
            continue
        if full > 1 and gives_reason(unit):
            continue
        if cut.dayless and choice.person is None and names_side(unit.lines[unit.anchor].text[:60]):
            continue
        if cut.dayless and people and (_frames(unit) or _opens(unit, choice)):
            continue
        if (
            cut.dayless
            and people
            and _is_aside(choice, full)
            and not _promises(unit, choice)
            and not names_speaker(unit)
        ):
            continue  # coffee, registration, a word of welcome
        day, doubts = settle_date(above, era, year=year) if above and own is None else (common, ())
        here = replace(usual, venue=room) if room else usual
        here = replace(here, start=clock.start, end=clock.end) if clock else here
        draft = read_entry(unit, choice, Setting(era=era, year=year, day=day, usual=here), silent=silent)
        if draft and doubts and draft.date == day and all(doubt.field != "date" for doubt in draft.doubts):
            draft = replace(draft, doubts=(*draft.doubts, *(Doubt(field="date", why=why) for why in doubts)))
        if draft:
            drafts.append(draft)
    return share_speakers(drop_counters(drafts), cut.around)


def _date_era(era: Era, above: Sequence[Line], days: Sequence[DateMention | None]) -> Era:
    """The era with the day on which the lines above seem written, where no day of the list states a year."""
    if any(day and day.year for day in days):
        return era
    return replace(era, today=find_written([line.text for line in above[:_MOST_ABOVE]]) or era.today)


def _opens(unit: Unit, choice: Choice) -> bool:
    """Whether a short line below the hour, or what looks like a title, says that somebody opens or closes the day."""
    if choice.title:
        return len(choice.title.text.split()) <= _MOST_FRAMING and frames(choice.title.text)
    lines = unit.lines[unit.anchor : unit.anchor + 4]
    return any(frames(line.text) for line in lines if len(line.text) <= _LONGEST_FRAME)


def _frames(unit: Unit) -> bool:
    return frames(find_mentions(unit.lines[unit.anchor].text).rest)


def _is_aside(choice: Choice, full: int) -> bool:
    """Whether a line of an agenda names no talk: nobody speaks, or a bare word looked like a name."""
    return choice.person is None or (full > 1 and not choice.titled and choice.person.score < _SURE_NAME)


def _promises(unit: Unit, choice: Choice) -> bool:
    """Whether "TBA" stands behind the name: "10:00 Ada Quill (Fano): TBA"."""
    person = choice.person
    behind = unit.lines[person.line].text[person.stop :].strip(" :：,–—-") if person else ""
    return bool(behind) and is_missing(behind)


def _find_first_day(lines: Sequence[Line], lead: int = 0) -> DateMention | None:
    for line in lines[:30]:
        if lead and (dates := find_dates(line.text[:lead], told=True)):
            return dates[0]
        if len(line.text) <= 400 and (dates := find_dates(line.text[:300])):
            return dates[0]
        if (label := _DATED.match(line.text)) and (dates := find_dates(line.text[label.end() :][:40], told=True)):
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
    terms = [accept_term(each, days, era.today.year) for each in terms]
    years: list[int | None] = []
    while len(years) < len(units):
        start = len(years)
        stop = next((place for place in range(start, len(units)) if terms[place] != terms[start]), len(units))
        years += assign_years(days[start:stop], terms[start])
    return years
