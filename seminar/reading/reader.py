"""A pasted announcement as drafts, papers and a series."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from seminar.errors import Refusal
from seminar.reading import sureness
from seminar.reading.draft import Draft, Reading
from seminar.reading.learned.opinion import take_second_opinion, tells_of_one
from seminar.reading.learned.tagger import Tagging
from seminar.reading.lists.assumed_years import share_year, take_stated_years
from seminar.reading.lists.day_links import part_day_links
from seminar.reading.lists.days_of_history import drop_history
from seminar.reading.lists.details_below import add_details, part_details
from seminar.reading.lists.next_ones import drop_next_ones
from seminar.reading.lists.ordinal_links import part_ordinal_links
from seminar.reading.lists.pages import read_page
from seminar.reading.lists.repeats import join_halves, merge_repeats
from seminar.reading.lists.second_hours import part_second_talks
from seminar.reading.lists.shared_links import share_link
from seminar.reading.lists.translations import join_translations
from seminar.reading.lists.umbrellas import drop_umbrellas
from seminar.reading.mistrust.neighbours import mistrust_list
from seminar.reading.mistrust.virtual_rooms import drop_virtual_rooms
from seminar.reading.papers import find_papers
from seminar.reading.plausibility import add_doubts
from seminar.reading.preparing import Prepared, prepare
from seminar.reading.rereading import doubt_unsteady
from seminar.reading.talk.links import Joining, find_joining
from seminar.reading.talk.talks import Setting, read_talk
from seminar.reading.text.formulas import Formulas
from seminar.reading.text.lines import Line
from seminar.reading.text.postings import is_unspaced_text
from seminar.reading.text.tongue import writes_day_first
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.settled_dates import decide_order
from seminar.reading.when.terms import find_headed_years, gather_stated_years
from seminar.reading.when.told_years import find_told_day
from seminar.reading.when.zones import is_zone

LONGEST_TEXT = 1_000_000
# Signs; a longer line is running text, whose days do not tell how the document writes them.
_LONGEST_DATED = 300


def read(text: str, *, today: dt.date, zone: str) -> Reading:
    """All that the text holds.

    `today` settles dates without a year, `zone` (an IANA name) is assumed where the text names no zone. Raises
    `Refusal` on an empty text, one beyond `LONGEST_TEXT` characters, and an unknown zone; on nothing else.
    """
    if len(text) > LONGEST_TEXT:
        raise Refusal("That text is longer than 1 MB. Paste the announcement alone, or a page at a time.")
    if not text.strip():
        raise Refusal("There is no text to read. Paste the announcement, or attach it as a text file.")
    if not is_zone(zone):
        raise Refusal(f"There is no time zone {zone[:60]!r}. Give one such as Europe/Berlin or Asia/Hong_Kong.")
    prepared = prepare(text)
    tagging = Tagging(prepared.lines, prepared.formulas)
    reading = _read(prepared, tagging, today=today, zone=zone)
    steady = doubt_unsteady(
        text, reading.drafts, lambda other: _read(prepare(other), None, today=today, zone=zone).drafts
    )
    era = _find_era(prepared, _find_mentions(prepared.lines), today, zone)
    drafts = sureness.settle_all(take_second_opinion(steady, tagging, era))
    return replace(reading, drafts=tuple(_with_formulas(draft, prepared.formulas) for draft in drafts))


def _read(prepared: Prepared, tagging: Tagging | None, *, today: dt.date, zone: str) -> Reading:
    lines = prepared.lines
    mentions = _find_mentions(lines)
    era = _find_era(prepared, mentions, today, zone)
    drafts, series = read_page(lines, era)
    if tagging and tells_of_one(drafts, tagging) and (whole := read_talk(drop_next_ones(lines), Setting(era=era))):
        drafts = (whole,)
    if (parts := part_details(lines, drafts)) and len(scheduled := read_page(parts.schedule, era)[0]) > 1:
        drafts = add_details(scheduled, parts, era)
    # Of "Speaker: Title: CANCELLED" nothing is left that could be a talk.
    drafts = join_translations(join_halves([draft for draft in drafts if draft.title or draft.speakers]))
    drafts = drop_history(drop_umbrellas(merge_repeats(drafts)))
    drafts = part_day_links(
        part_ordinal_links(share_year(take_stated_years(drafts, mentions), era.today), lines), lines
    )
    drafts = part_second_talks(share_link(drop_virtual_rooms(drafts, lines), lines), lines)
    joining = Joining() if any(draft.link or draft.meeting_id for draft in drafts) else find_joining(lines)
    if len(drafts) == 1 and joining.link:
        drafts = (_add_joining(drafts[0], joining),)
    elsewhere = joining.link if len(drafts) > 1 else None
    headed = find_headed_years(lines)
    stated = gather_stated_years(mentions)
    years = [headed | stated.get(_number(draft.date), frozenset()) for draft in drafts]
    drafts = tuple(
        add_doubts(draft, today=today, elsewhere=elsewhere, headed=around)
        for draft, around in zip(drafts, years, strict=True)
    )
    drafts = sureness.settle_all(
        [
            replace(draft, hints=(*draft.hints, *hints))
            for draft, hints in zip(drafts, mistrust_list(drafts, lines), strict=True)
        ]
    )
    papers = () if drafts else find_papers(lines)
    return Reading(drafts=drafts, papers=papers, series=series)


def _with_formulas(draft: Draft, formulas: Formulas) -> Draft:
    """The draft with its title as the text writes it for what that was read from."""
    written = formulas.write(draft.title) if draft.title else None
    return replace(draft, sources={**draft.sources, "title": written}) if written else draft


def _find_mentions(lines: Sequence[Line]) -> list[DateMention]:
    dated = (line.text for line in lines if len(line.text) <= _LONGEST_DATED)
    return [mention for text in dated for mention in find_dates(text, told=True)]


def _find_era(prepared: Prepared, mentions: Sequence[DateMention], today: dt.date, zone: str) -> Era:
    """When the text seems to be written, and which of a day's two numbers comes first in it."""
    lines = prepared.lines
    day_first = decide_order(mentions)
    if day_first is None and is_unspaced_text(lines):
        day_first = False
    elif day_first is None and any(mention.open for mention in mentions):
        day_first = writes_day_first(line.text for line in lines[:200]) or None
    about = prepared.written or find_told_day(lines, today) or today
    return Era(today=about, day_first=day_first, zone=zone, written=prepared.written)


def _number(day: dt.date | None) -> frozenset[int]:
    return frozenset((day.day, day.month)) if day else frozenset()


def _add_joining(draft: Draft, joining: Joining) -> Draft:
    """A text's only draft with the way to join, wherever in the text that stands."""
    return replace(
        draft,
        link=joining.link,
        meeting_id=joining.meeting_id,
        passcode=draft.passcode or joining.passcode,
        sources={**draft.sources, "link": joining.link_source},
    )
