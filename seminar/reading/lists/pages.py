"""A whole text as the sections, tables and lists that it is made of."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.draft import Doubt, Draft, SeriesDraft
from seminar.reading.languages import Label
from seminar.reading.lists.anchors import leads_with_date
from seminar.reading.lists.day_links import add_day_links
from seminar.reading.lists.next_ones import drop_next_ones
from seminar.reading.lists.page_series import read_series, read_usual
from seminar.reading.lists.past_years import put_back
from seminar.reading.lists.schedules import read_list, read_table
from seminar.reading.tables.finding import find_tables, stands_in_row
from seminar.reading.talk.contacts import find_contact
from seminar.reading.talk.joining_addresses import surely_joins
from seminar.reading.talk.label_words import name_label
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.talks import Setting, read_talk
from seminar.reading.text.addresses import find_urls
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.terms import Term, find_term, read_whole_day

_SECTIONS = (Label.UPCOMING, Label.PREVIOUS, Label.ORGANIZERS)
# What every talk has and no list of organizers.
_TALK = (Label.TITLE, Label.DATE, Label.WHEN)
_LONGEST_HEADING, _LONGEST_ABOVE = 60, 30
_LONGEST_FOOT = 12
_DAYLESS = Doubt(field="date", why="The text names no day for this talk. Add it.")
# Upcoming talks follow the last of the past ones within a year.
_LONG_AGO = dt.timedelta(days=300)
_USUAL = ("start", "end", "timezone", "link", "meeting_id", "passcode", "venue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The lines under one of the headings that divide a page; the first part has none."""

    label: Label | None
    heading: Line | None
    lines: tuple[Line, ...]


def read_page(lines: Sequence[Line], era: Era) -> tuple[tuple[Draft, ...], SeriesDraft | None]:
    """All talks of a text in its order, and the series where the text is a page of one."""
    parts = _split_parts(lines)
    several = len([part for part in parts if part.lines]) > 1
    top, usual, today = parts[0].lines, Draft(), era
    read: list[tuple[Draft, bool]] = []
    for order, part in enumerate(parts):
        if part.label is Label.ORGANIZERS:
            usual = _override(read_usual(part.lines, era), usual) if not read else usual  # said below their names
            continue
        term = find_term(_list_short(parts[0], part))
        above = parts[0].lines if order else ()
        era = _date_upcoming(parts[order:], today)
        found, around = _read_part(part, era, usual, term, above)
        if order == 0:
            top = around if around is not None else top
            usual = read_usual(top, era) if several or around is not None else usual
            found = _read_part(part, era, usual, term, above)[0] if usual != Draft() else found
        elif around and (own := _override(usual, read_usual(around, era))) != usual:
            found = _read_part(part, era, own, term, above)[0]
        if part.label is Label.PREVIOUS:
            found = put_back(found, [draft for draft, _ in read])
        lone = several and around is None and not find_tables(part.lines)
        read += [(draft, lone) for draft in found]
    drafts = _drop_page(_choose_drafts(read, several=several))
    if not drafts:
        whole = read_talk(drop_next_ones(lines), Setting(era=era))
        drafts = [whole] if whole else []
    drafts = _add_contact(add_day_links(drafts, lines), lines)
    is_page = len(drafts) > 1 or any(part.label in (Label.UPCOMING, Label.PREVIOUS) for part in parts)
    organizing = [line for part in parts if part.label is Label.ORGANIZERS for line in part.lines]
    return tuple(drafts), read_series(top, organizing, lines, is_page=is_page)


def _split_parts(lines: Sequence[Line]) -> tuple[Part, ...]:
    """The text at its headings for upcoming talks, past talks and organizers."""
    parts: list[Part] = []
    label, heading = None, None
    gathered: list[Line] = []
    for place, line in enumerate(lines):
        found = _name_section(line)
        ends_organizers = label is Label.ORGANIZERS and heading and 0 < line.level <= max(heading.level, 1)
        if label is Label.ORGANIZERS and gathered and not found and _opens_talk(lines[place : place + 2]):
            parts.append(Part(label=label, heading=heading, lines=tuple(gathered)))
            label, heading, gathered = None, None, [line]
            continue
        if found or ends_organizers:
            parts.append(Part(label=label, heading=heading, lines=tuple(gathered)))
            label, heading, gathered = found, line, []
        else:
            gathered.append(line)
    parts.append(Part(label=label, heading=heading, lines=tuple(gathered)))
    return tuple(parts)


def _opens_talk(lines: Sequence[Line]) -> bool:
    """Whether a paragraph begins with a day or a label of a talk, perhaps below a line such as "Session 4"."""
    if not lines[0].gap:
        return False
    below = lines[:1] if len(lines[0].text) > _LONGEST_ABOVE or lines[-1].gap else lines
    return any(leads_with_date(line) or mark_labels((line,))[0].label in _TALK for line in below)


def _name_section(line: Line) -> Label | None:
    if len(line.text) > _LONGEST_HEADING or not (line.level or line.gap or line.strong) or stands_in_row(line):
        return None
    label = name_label(line.text)
    return label if label in _SECTIONS else None


def _list_short(first: Part, part: Part) -> list[str]:
    """The short lines above a part's talks, where a heading may name the term."""
    top = [line.text for line in first.lines[:12] if not leads_with_date(line)]
    heading = [part.heading.text] if part.heading else []
    return [*top, *heading, *(line.text for line in part.lines[:6] if line.level and not leads_with_date(line))]


def _choose_drafts(read: Sequence[tuple[Draft, bool]], *, several: bool) -> list[Draft]:
    """The drafts of all sections; what is said beside a list without day or speaker is no talk of its own.

    The second of each pair says that the draft is all that its section holds.
    """
    drafts = [draft for draft, _ in read]
    dated = [draft for draft, _ in read if draft.date]
    if not dated and len(drafts) > 1:
        return [replace(draft, doubts=(*draft.doubts, _DAYLESS)) for draft in drafts]
    if not several:
        return drafts
    named = sum(bool(draft.speakers) for draft in dated)
    listed = len(dated) > 2 and named * 4 > len(dated) * 3
    return [draft for draft, lone in read if draft.date and (draft.speakers or not (lone and listed))]


def _date_upcoming(parts: Sequence[Part], era: Era) -> Era:
    """The era of the first part as that of an old page, if the last of the past talks below it is long ago."""
    if parts[0].label is Label.PREVIOUS:
        return era
    dates = (
        date
        for part in parts[1:]
        if part.label is Label.PREVIOUS
        for line in part.lines
        if leads_with_date(line)
        for date in find_dates(line.text[:_LONGEST_HEADING])
    )
    days = [day for date in dates if (day := read_whole_day(date))]
    last = max(days, default=era.today)
    return replace(era, today=last) if era.today - last > _LONG_AGO else era


def _add_contact(drafts: list[Draft], lines: Sequence[Line]) -> list[Draft]:
    """The drafts without a contact of their own with the text's."""
    if not drafts or all(draft.contact for draft in drafts):
        return drafts
    contact = find_contact(lines, [each.name for draft in drafts for each in draft.speakers])
    if contact is None:
        return drafts
    return [
        draft if draft.contact else replace(draft, contact=contact, sources={**draft.sources, "contact": contact})
        for draft in drafts
    ]


def _drop_page(drafts: list[Draft]) -> list[Draft]:
    """The drafts without the page itself, whose name and day of writing stand above its talks."""
    named = sum(bool(draft.speakers) for draft in drafts)
    if named < 2 or not drafts or drafts[0].speakers or not (drafts[0].title and names_occasion(drafts[0].title)):
        return drafts
    return drafts[1:]


def _override(usual: Draft, own: Draft) -> Draft:
    """What is usual on the page, but for what a section says of its own talks."""
    said = {name: value for name in _USUAL if (value := getattr(own, name)) is not None}
    if "start" in said:
        said.setdefault("end", None)
    return replace(usual, **said)


def _read_part(
    part: Part, era: Era, usual: Draft, term: Term | None, above: Sequence[Line]
) -> tuple[list[Draft], tuple[Line, ...] | None]:
    """The part's talks, and the lines around them where there are several."""
    tables = find_tables(part.lines)
    drafts: list[Draft] = []
    place = 0
    for table in tables:
        between = part.lines[place : table.first]
        local = find_term(line.text for line in between if line.level or len(line.text) < _LONGEST_HEADING) or term
        drafts += _read_beside(between, era, usual, local)
        drafts += read_table(table, era, usual, local, [*above, *part.lines[: table.first]])
        place = table.stop
    if not drafts:
        return read_list(part.lines, era, usual, term, above)
    beside = _read_beside(part.lines[place:], era, usual, term)
    below = () if beside else [line for line in part.lines[place : place + _LONGEST_FOOT] if _may_hold_for_all(line)]
    return [*drafts, *beside], (*part.lines[: tables[0].first], *below)


def _may_hold_for_all(line: Line) -> bool:
    """Whether a line below a table may say when, where and how its talks are joined: not with any address."""
    urls = [*find_urls(line.text), *(link.url for link in line.links)]
    return not urls or any(map(surely_joins, urls))


def _read_beside(lines: Sequence[Line], era: Era, usual: Draft, term: Term | None) -> list[Draft]:
    """The talks beside a table that have all that a talk needs; one alone must state its own hours."""
    drafts, around = read_list(lines, era, usual, term)
    whole = [draft for draft in drafts if draft.date and draft.speakers and draft.title]
    return [draft for draft in whole if around is not None or "start" in draft.sources]
