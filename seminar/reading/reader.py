"""A pasted announcement as drafts, papers and a series."""

import datetime as dt
import unicodedata
from dataclasses import replace

from seminar.errors import Refusal
from seminar.reading import sureness
from seminar.reading.draft import Draft, Reading
from seminar.reading.lists.details_below import add_details, part_details
from seminar.reading.lists.pages import read_page
from seminar.reading.lists.repeats import merge_repeats
from seminar.reading.mistrust.neighbours import mistrust_list
from seminar.reading.mistrust.virtual_rooms import drop_virtual_rooms
from seminar.reading.papers import find_papers
from seminar.reading.plausibility import add_doubts
from seminar.reading.tables.label_tables import unfold_pairs
from seminar.reading.talk.links import Joining, find_joining
from seminar.reading.text.comments import strip_comments
from seminar.reading.text.copies import mend_copy
from seminar.reading.text.datelines import strip_datelines
from seminar.reading.text.emphasis import quote_slanted
from seminar.reading.text.front_matter import unfold_front_matter
from seminar.reading.text.glued_days import drop_doubled_days, part_glued_days
from seminar.reading.text.hard_breaks import undo_hard_breaks
from seminar.reading.text.label_lines import join_label_lines
from seminar.reading.text.latex import make_readable
from seminar.reading.text.led_counts import part_led_counts
from seminar.reading.text.letterspacing import close_spacing
from seminar.reading.text.lines import split_lines
from seminar.reading.text.lone_bullets import join_lone_bullets
from seminar.reading.text.mail import find_sent_day, strip_mail
from seminar.reading.text.meetings import read_meetings
from seminar.reading.text.open_quotes import join_open_quotes
from seminar.reading.text.postings import is_unspaced_text, strip_posting
from seminar.reading.text.replies import strip_replies
from seminar.reading.text.run_together import cut_run_together
from seminar.reading.text.semicolons import cut_at_semicolons
from seminar.reading.text.stamps import strip_stamp
from seminar.reading.text.tongue import writes_day_first
from seminar.reading.unspaced.numbered import label_numbered
from seminar.reading.unspaced.told_rows import write_told_rows
from seminar.reading.when.bare_days import write_bare_days
from seminar.reading.when.bare_hours import write_bare_hours
from seminar.reading.when.dates import find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.month_headings import spread_months
from seminar.reading.when.press_days import write_press_days
from seminar.reading.when.republic_years import write_republic_years
from seminar.reading.when.settled_dates import decide_order
from seminar.reading.when.stamped_days import write_stamped_days
from seminar.reading.when.terms import find_headed_years, gather_stated_years
from seminar.reading.when.told_years import find_told_day
from seminar.reading.when.weeks import spread_weeks
from seminar.reading.when.zones import is_zone

LONGEST_TEXT = 1_000_000


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
    composed = unicodedata.normalize("NFC", text.replace("\x00", " "))
    whole = drop_doubled_days(part_glued_days(strip_replies(undo_hard_breaks(composed))))
    spaced = close_spacing(whole)
    plain = make_readable(quote_slanted(unfold_front_matter(cut_run_together(mend_copy(spaced)))))
    lines = join_open_quotes(join_lone_bullets(split_lines(plain)))
    lines, stamped = strip_stamp(lines)
    sent = find_sent_day(lines) or stamped
    lines = read_meetings(strip_comments(unfold_pairs(strip_mail(lines))))
    lines = write_told_rows(label_numbered(part_led_counts(join_label_lines(lines))))
    lines = write_republic_years(write_bare_hours(cut_at_semicolons(lines)))
    lines, posted = strip_posting(spread_weeks(spread_months(write_bare_days(lines))))
    lines, written = strip_datelines(lines)
    lines = write_stamped_days(write_press_days(lines, posted or written), posted or written or sent)
    mentions = [mention for line in lines if len(line.text) <= 300 for mention in find_dates(line.text, told=True)]
    day_first = decide_order(mentions)
    if day_first is None and is_unspaced_text(lines):
        day_first = False
    elif day_first is None and any(mention.open for mention in mentions):
        day_first = writes_day_first(line.text for line in lines[:200]) or None
    about = posted or written or sent or find_told_day(lines, today) or today
    era = Era(today=about, day_first=day_first, zone=zone, written=posted or written or sent)
    drafts, series = read_page(lines, era)
    if (parts := part_details(lines, drafts)) and len(scheduled := read_page(parts.schedule, era)[0]) > 1:
        drafts = add_details(scheduled, parts, era)
    drafts = merge_repeats(_join_halves(tuple(drafts)))
    drafts = drop_virtual_rooms(drafts, lines)
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


def _number(day: dt.date | None) -> frozenset[int]:
    return frozenset((day.day, day.month)) if day else frozenset()


def _join_halves(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """One draft of two of the same people, the one with a day and no title and the other with a title and no day."""
    if len(drafts) != 2:
        return drafts
    dated, titled = sorted(drafts, key=lambda draft: draft.date is None)
    halves = dated.date and not dated.title and titled.title and not titled.date and not titled.start
    if (
        not halves
        or not dated.speakers
        or [each.name for each in dated.speakers] != [each.name for each in titled.speakers]
    ):
        return drafts
    whole = replace(
        dated,
        title=titled.title,
        speakers=titled.speakers if titled.speakers[0].affiliation else dated.speakers,
        abstract=dated.abstract or titled.abstract,
        bio=dated.bio or titled.bio,
        venue=dated.venue or titled.venue,
        link=dated.link or titled.link,
        meeting_id=dated.meeting_id or titled.meeting_id,
        passcode=dated.passcode or titled.passcode,
        doubts=tuple(doubt for doubt in dated.doubts if doubt.field != "title"),
        sources={**titled.sources, **dated.sources, "title": titled.sources.get("title", titled.title or "")},
    )
    return (whole,)


def _add_joining(draft: Draft, joining: Joining) -> Draft:
    """A text's only draft with the way to join, wherever in the text that stands."""
    return replace(
        draft,
        link=joining.link,
        meeting_id=joining.meeting_id,
        passcode=draft.passcode or joining.passcode,
        sources={**draft.sources, "link": joining.link_source},
    )
