"""A whole text as the talks, rows and sections that it is made of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.dates import DateMention, Era, find_dates
from seminar.reading.draft import Doubt, Draft, SeriesDraft
from seminar.reading.labels import mark_labels, name_label
from seminar.reading.languages import Label
from seminar.reading.lines import Line
from seminar.reading.links import find_joining
from seminar.reading.moments import Statement, find_mentions, settle_moment
from seminar.reading.people import is_missing, split_people
from seminar.reading.sections import Gathered, gather
from seminar.reading.tables import Row, Table, find_tables
from seminar.reading.talks import Setting, compose, read_talk
from seminar.reading.traits import find_room, greets, says_break
from seminar.reading.units import leads_with_date, split_units
from seminar.reading.years import Term, assign_years, find_term
from seminar.speaker import SpeakerName

_SECTIONS = (Label.UPCOMING, Label.PREVIOUS, Label.ORGANIZERS)
_SERIES_LINE = re.compile(r"\b(?:series|seminars?|colloqui(?:um|a)|talks|workshop|lectures|reading group)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The lines under one of the headings that divide a page; the first has none."""

    label: Label | None
    heading: Line | None
    lines: tuple[Line, ...]


def read_page(lines: Sequence[Line], era: Era) -> tuple[tuple[Draft, ...], SeriesDraft | None]:
    """All talks of a text in its order, and the series where the text is a page of one."""
    parts = split_parts(lines)
    drafts: list[Draft] = []
    usual = Draft()
    several = len([part for part in parts if part.lines]) > 1
    for order, part in enumerate(parts):
        if part.label is Label.ORGANIZERS:
            continue
        found, preamble = _read_part(part, era, usual, term=find_term(_short_texts(parts, order)))
        if order == 0 and preamble is not None:
            usual = _read_usual(preamble, era)
            if usual != Draft() and found:
                found, _ = _read_part(part, era, usual, term=find_term(_short_texts(parts, order)))
        drafts += [draft for draft in found if draft.date or not several]
    if not drafts:
        whole = read_talk(lines, Setting(era=era))
        drafts = [whole] if whole else []
    return tuple(drafts), _read_series(parts, lines, len(drafts))


def split_parts(lines: Sequence[Line]) -> tuple[Part, ...]:
    """The text at its headings for upcoming talks, past talks and organizers."""
    parts: list[Part] = []
    label, heading, gathered = None, None, list[Line]()
    for line in lines:
        found = name_label(line.text) if len(line.text) <= 60 and (line.level or line.gap or line.strong) else None
        if found in _SECTIONS and not _is_row_head(line):
            parts.append(Part(label=label, heading=heading, lines=tuple(gathered)))
            label, heading, gathered = found, line, []
        elif label is Label.ORGANIZERS and line.level and heading and line.level <= max(heading.level, 1):
            parts.append(Part(label=label, heading=heading, lines=tuple(gathered)))
            label, heading, gathered = None, line, [line]
        else:
            gathered.append(line)
    parts.append(Part(label=label, heading=heading, lines=tuple(gathered)))
    return tuple(parts)


def _is_row_head(line: Line) -> bool:
    return "|" in line.raw or "\t" in line.raw.strip()


def _short_texts(parts: Sequence[Part], order: int) -> list[str]:
    """The short lines up to a part's first rows, where a heading may name the term."""
    first = [line.text for line in parts[0].lines[:12] if not leads_with_date(line)]
    heading = parts[order].heading
    own = [line.text for line in parts[order].lines[:6] if line.level and not leads_with_date(line)]
    return [*first, *([heading.text] if heading else []), *own]


def _read_part(part: Part, era: Era, usual: Draft, *, term: Term | None) -> tuple[list[Draft], tuple[Line, ...] | None]:
    """The part's talks, and the lines before them where there are several."""
    tables = find_tables(part.lines)
    if tables:
        drafts: list[Draft] = []
        place = 0
        preamble = part.lines[: tables[0].first]
        for table in tables:
            between = part.lines[place : table.first]
            local = find_term([line.text for line in between if line.level or len(line.text) < 60]) or term
            if place == 0 or len(between) > 2:
                drafts += [draft for draft in _read_units(between, era, usual, local)[0] if draft.date]
            drafts += _read_table(table, era, usual, local)
            place = table.stop
        drafts += [draft for draft in _read_units(part.lines[place:], era, usual, term)[0] if draft.date]
        if drafts:
            return drafts, preamble
    return _read_units(part.lines, era, usual, term)


def _read_units(
    lines: Sequence[Line], era: Era, usual: Draft, term: Term | None
) -> tuple[list[Draft], tuple[Line, ...] | None]:
    preamble, units = split_units(lines)
    if units:
        mentions = [_first_date(unit) for unit in units]
        terms = _terms_of(lines, units, term)
        years = _years_by_term(mentions, terms)
        shared = _share_day(preamble, units, era)
        drafts = [
            read_talk(unit, Setting(era=era, year=year, usual=usual)) for unit, year in zip(units, years, strict=True)
        ]
        kept = [replace(draft, date=draft.date or shared) for draft in drafts if draft]
        if len(kept) > 1:
            return kept, preamble
    mention = _first_date(lines)
    year = term.year_of(mention.month) if term and mention and mention.year is None and mention.month <= 12 else None
    draft = read_talk(lines, Setting(era=era, year=year, usual=usual)) if lines else None
    return ([draft] if draft else []), None


def _read_table(table: Table, era: Era, usual: Draft, term: Term | None) -> list[Draft]:
    mentions = [_row_date(row) for row in table.rows]
    years = assign_years(mentions, term)
    drafts = []
    before: Draft | None = None
    for row, year in zip(table.rows, years, strict=True):
        texts = [cell.line.text for cell in row.cells]
        if any(says_break(text) for text in texts) and not _names_person(row):
            continue
        draft = compose(_gather_row(row), [cell.line for cell in row.cells], Setting(era=era, year=year, usual=usual))
        if draft is None and before is not None and _row_date(row) is None:
            draft = compose(
                _gather_row(row),
                [cell.line for cell in row.cells],
                Setting(era=era, year=year, usual=usual),
                day=before.date,
            )
        if draft is None:
            continue
        if not row.certain:
            why = "The row gives no border between speaker and title. Check where the name ends."
            draft = replace(draft, doubts=(*draft.doubts, Doubt(field="speakers", why=why)))
        drafts.append(draft)
        before = draft if draft.date else before
    return drafts


def _gather_row(row: Row) -> Gathered:
    labels = {cell.label for cell in row.cells}
    labelled, loose = [], []
    for cell in row.cells:
        label = cell.label
        # One column for both: "Ada Quill: On knots".
        if (label is Label.TITLE and Label.SPEAKER not in labels) or (
            label is Label.SPEAKER and Label.TITLE not in labels and len(cell.line.text) > 50
        ):
            label = None
        if label is None:
            gathered = gather(mark_labels((cell.line,)))
        else:
            pieces = mark_labels((cell.line,)) or ()
            if pieces and pieces[0].label is None:
                pieces = (replace(pieces[0], label=label), *pieces[1:])
            gathered = gather(pieces)
        labelled += gathered.labelled
        loose += gathered.loose
    return Gathered(labelled=tuple(labelled), loose=tuple(loose))


def _names_person(row: Row) -> bool:
    return any(cell.label is Label.SPEAKER and split_people(cell.line.text) for cell in row.cells)


def _row_date(row: Row) -> DateMention | None:
    for cell in row.cells:
        told = cell.label in (Label.DATE, Label.WHEN)
        if (told or cell.label is None) and (dates := find_dates(cell.line.text[:200], told=told)):
            return dates[0]
    return None


def _first_date(lines: Sequence[Line]) -> DateMention | None:
    for line in lines[:30]:
        if len(line.text) <= 400 and (dates := find_dates(line.text[:200])):
            return dates[0]
    return None


def _terms_of(lines: Sequence[Line], units: Sequence[tuple[Line, ...]], term: Term | None) -> list[Term | None]:
    """The term that holds for each unit: headings such as "2023" inside a list change it."""
    starts = {id(unit[0]): order for order, unit in enumerate(units)}
    terms: list[Term | None] = [term] * len(units)
    current = term
    for line in lines:
        if id(line) in starts:
            terms[starts[id(line)]] = current
        if (line.level or line.strong or len(line.text) <= 40) and not find_dates(line.text):
            current = find_term([line.text]) or current
    return terms


def _years_by_term(mentions: Sequence[DateMention | None], terms: Sequence[Term | None]) -> list[int | None]:
    years: list[int | None] = []
    place = 0
    while place < len(mentions):
        stop = place
        while stop < len(mentions) and terms[stop] == terms[place]:
            stop += 1
        years += assign_years(mentions[place:stop], terms[place])
        place = stop
    return years


def _share_day(preamble: Sequence[Line], units: Sequence[tuple[Line, ...]], era: Era) -> object:
    """The one day of a meeting whose talks name only hours, from the lines above them."""
    if any(_first_date(unit) for unit in units):
        return None
    statements = [Statement(text=line.text, weight=4) for line in preamble if len(line.text) < 300]
    return settle_moment(statements, era).date


def _read_usual(preamble: Sequence[Line], era: Era) -> Draft:
    """What a page says of all its talks before the first: hours, zone, room, link."""
    lines = [line for line in preamble if len(line.text) <= 500 and not greets(line.text)]
    gathered = gather(mark_labels(lines))
    statements = [
        Statement(text=", ".join(part.paragraphs), weight=8, told=True) for part in gathered.of(Label.TIME, Label.WHEN)
    ]
    statements += [Statement(text=line.text, weight=3) for line in lines if not find_dates(line.text)]
    moment = settle_moment(statements, era)
    joining = find_joining(lines)
    venue = next(
        (text for part in gathered.of(Label.VENUE) if not is_missing(text := find_mentions(part.text).rest)), None
    )
    venue = venue or next(filter(None, (find_room(line.text) for line in lines)), None)
    return Draft(
        start=moment.start,
        end=moment.end,
        timezone=moment.timezone,
        link=joining.link,
        meeting_id=joining.meeting_id,
        passcode=joining.passcode,
        venue=venue,
    )


def _read_series(parts: Sequence[Part], lines: Sequence[Line], talks: int) -> SeriesDraft | None:
    organizers = _read_organizers(parts, lines)
    is_page = talks > 1 or any(part.label in (Label.UPCOMING, Label.PREVIOUS) for part in parts)
    name = _name_series(parts[0].lines) if is_page else None
    return SeriesDraft(name=name, organizers=organizers) if name or organizers else None


def _read_organizers(parts: Sequence[Part], lines: Sequence[Line]) -> tuple[SpeakerName, ...]:
    stated = [line.text for part in parts if part.label is Label.ORGANIZERS for line in part.lines]
    people: list[SpeakerName] = []
    for text in stated:
        found = split_people(text)
        if not found and people:
            break
        people += found
    if not stated:
        for part in gather(mark_labels(lines)).of(Label.ORGANIZERS):
            for text in part.paragraphs:
                people += split_people(text)
    return tuple(people)


def _name_series(lines: Sequence[Line]) -> str | None:
    """The page's first heading, or its first line: what stands above all talks is the series' name."""
    top = [
        line
        for line in lines[:8]
        if 4 <= len(line.text) <= 120 and not greets(line.text) and not leads_with_date(line) and not _is_row_head(line)
    ]
    heading = next((line for line in top if line.level), None) or next(
        (line for line in top[:3] if _SERIES_LINE.search(line.text)), None
    )
    first = top[0] if top else None
    if (
        heading is not None
        and first is not None
        and not heading.level
        and first is not heading
        and heading.number == first.number + 1
    ):
        heading = first  # a subtitle says what kind of series it is, the line above says its name
    chosen = heading or first
    return chosen.text.rstrip(" :") if chosen else None
