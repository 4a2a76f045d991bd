"""A pasted text made ready to be read: lines without what a copy, a mail or a site has put around or into them."""

import datetime as dt
import textwrap
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from seminar.reading.lists.close_set import part_close_set
from seminar.reading.lists.hours_below import lift_hours
from seminar.reading.tables.day_chairs import drop_day_chairs
from seminar.reading.tables.glued_columns import part_glued_columns
from seminar.reading.tables.label_tables import unfold_pairs
from seminar.reading.tables.tracks import spread_tracks
from seminar.reading.talk.bracketed_labels import part_bracketed_labels
from seminar.reading.talk.presented import write_presented
from seminar.reading.talk.quoted_talks import label_quoted_titles
from seminar.reading.text.aligned_values import join_aligned_titles
from seminar.reading.text.armor import strip_armor
from seminar.reading.text.article_heads import label_article_heads
from seminar.reading.text.broken_institutions import join_institutions
from seminar.reading.text.called_off import move_leading_change, turn_called_off
from seminar.reading.text.chat_heads import strip_chat_heads
from seminar.reading.text.chat_lines import strip_chat_lines
from seminar.reading.text.comments import strip_comments
from seminar.reading.text.copies import mend_copy
from seminar.reading.text.datelines import strip_datelines
from seminar.reading.text.deadlines import drop_deadlines
from seminar.reading.text.double_spacing import undo_double_spacing
from seminar.reading.text.emphasis import quote_slanted
from seminar.reading.text.formulas import Formulas, find_formulas
from seminar.reading.text.fragments import part_fragments
from seminar.reading.text.framed_headings import read_framed_headings
from seminar.reading.text.front_matter import unfold_front_matter
from seminar.reading.text.glued_days import part_glued_days, write_owned_days
from seminar.reading.text.hard_breaks import undo_hard_breaks
from seminar.reading.text.issue_forms import read_issue_form
from seminar.reading.text.juries import drop_juries
from seminar.reading.text.label_lines import join_label_lines
from seminar.reading.text.latex import cut
from seminar.reading.text.led_counts import part_led_counts
from seminar.reading.text.lettered_items import read_lettered_items
from seminar.reading.text.letterspacing import close_spacing
from seminar.reading.text.lines import Line, split_lines
from seminar.reading.text.lone_bullets import join_lone_bullets
from seminar.reading.text.mail import find_sent_day, strip_mail
from seminar.reading.text.meetings import read_meetings
from seminar.reading.text.menus import drop_menus
from seminar.reading.text.open_quotes import join_open_quotes
from seminar.reading.text.open_titles import write_open_titles
from seminar.reading.text.opening_hours import drop_opening_hours
from seminar.reading.text.page_turns import drop_page_turns
from seminar.reading.text.picture_names import drop_picture_names
from seminar.reading.text.postings import strip_posting
from seminar.reading.text.reference_links import resolve_references
from seminar.reading.text.related_events import drop_related
from seminar.reading.text.repeated_days import join_repeated_days
from seminar.reading.text.replies import strip_quote_marks, strip_replies
from seminar.reading.text.run_together import cut_run_together
from seminar.reading.text.semicolons import cut_at_semicolons
from seminar.reading.text.site_tails import part_site_tails
from seminar.reading.text.social_posts import strip_social_posts
from seminar.reading.text.stamps import strip_stamp
from seminar.reading.text.talk_days import give_days
from seminar.reading.text.teasers import strip_teasers
from seminar.reading.text.threads import strip_threads
from seminar.reading.text.ticks import write_ticks
from seminar.reading.text.unwrapping import unwrap
from seminar.reading.text.wrapped_hyphens import join_hyphens
from seminar.reading.unspaced.headlines import mend_headlines
from seminar.reading.unspaced.meeting_topics import drop_meeting_topics
from seminar.reading.unspaced.numbered import label_numbered
from seminar.reading.unspaced.numbered_hours import label_numbered_hours
from seminar.reading.when.arrivals import drop_arrivals
from seminar.reading.when.bare_days import write_bare_days
from seminar.reading.when.bare_hours import write_bare_hours
from seminar.reading.when.bracketed_days import write_bracketed_days
from seminar.reading.when.day_hours import write_day_hours
from seminar.reading.when.days_in_words import write_days_in_words
from seminar.reading.when.lone_days import write_lone_day
from seminar.reading.when.month_headings import spread_months
from seminar.reading.when.month_pages import write_month_pages
from seminar.reading.when.named_months import write_named_months
from seminar.reading.when.press_days import write_press_days
from seminar.reading.when.rare_forms import write_rare_forms
from seminar.reading.when.shown_spans import drop_shown_spans
from seminar.reading.when.spelt_hours import write_spelt_hours
from seminar.reading.when.stamped_days import write_stamped_days
from seminar.reading.when.weeks import drop_week_days, spread_weeks
from seminar.reading.when.worded_hours import write_worded_hours
from seminar.reading.who.broken_names import join_broken_names
from seminar.reading.who.held_offices import drop_held_offices
from seminar.reading.who.inverted_names import write_inverted_names

# Each in its turn: marks of mails and of bad copies first, then what a line's words are, then how they read.
_OF_TEXT: tuple[Callable[[str], str], ...] = (
    strip_armor,
    textwrap.dedent,
    undo_double_spacing,
    undo_hard_breaks,
    strip_replies,
    strip_quote_marks,
    strip_teasers,
    drop_picture_names,
    join_aligned_titles,
    unwrap,
    resolve_references,
    move_leading_change,
    part_glued_days,
    write_owned_days,
    close_spacing,
    mend_copy,
    drop_held_offices,
    cut_run_together,
    unfold_front_matter,
    quote_slanted,
)
# Without what belongs to a mail, a blog or a club; then labels with their values; then days and hours written out.
_OF_LINES: tuple[Callable[[Sequence[Line]], Sequence[Line]], ...] = (
    read_framed_headings,
    drop_menus,
    drop_opening_hours,
    drop_deadlines,
    read_lettered_items,
    part_close_set,
    drop_page_turns,
    strip_mail,
    strip_chat_heads,
    strip_chat_lines,
    strip_threads,
    strip_social_posts,
    unfold_pairs,
    label_article_heads,
    part_glued_columns,
    drop_day_chairs,
    spread_tracks,
    join_hyphens,
    join_broken_names,
    join_institutions,
    write_inverted_names,
    write_open_titles,
    part_fragments,
    strip_comments,
    read_issue_form,
    drop_related,
    part_bracketed_labels,
    read_meetings,
    part_site_tails,
    drop_juries,
    write_presented,
    join_label_lines,
    label_quoted_titles,
    drop_meeting_topics,
    mend_headlines,
    part_led_counts,
    turn_called_off,
    label_numbered,
    label_numbered_hours,
    cut_at_semicolons,
    join_repeated_days,
    lift_hours,
    write_ticks,
    write_days_in_words,
    write_rare_forms,
    drop_arrivals,
    write_worded_hours,
    write_spelt_hours,
    write_bare_hours,
    write_day_hours,
    drop_shown_spans,
    give_days,
    write_bare_days,
    write_lone_day,
    write_bracketed_days,
    write_named_months,
    write_month_pages,
    spread_months,
    spread_weeks,
    drop_week_days,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The lines to read, the day on which the text says that it was written, sent or posted, and its formulas."""

    lines: tuple[Line, ...]
    written: dt.date | None
    formulas: Formulas


def prepare(text: str) -> Prepared:
    """The text's lines in readable words, with what is known of the whole."""
    text = unicodedata.normalize("NFC", text.replace("\x00", " "))
    for mend in _OF_TEXT:
        text = mend(text)
    formulas = find_formulas(cut(text))
    text = formulas.reads
    lines: Sequence[Line] = join_open_quotes(join_lone_bullets(split_lines(text)))
    lines, stamped = strip_stamp(lines)
    sent = find_sent_day(lines) or stamped
    for rewrite in _OF_LINES:
        lines = rewrite(lines)
    lines, posted = strip_posting(lines)
    lines, dated = strip_datelines(lines)
    printed = posted or dated
    lines = write_stamped_days(write_press_days(lines, printed), printed or sent)
    # What a step has emptied is no line any more: every one that is read says something.
    lines = tuple(line for line in lines if line.text.strip())
    return Prepared(lines=lines, written=printed or sent, formulas=formulas)
