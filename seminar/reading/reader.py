"""A pasted announcement as drafts, papers and a series."""

import datetime as dt

from seminar.errors import Refusal
from seminar.reading.dates import Era, decide_order, find_dates
from seminar.reading.draft import Reading
from seminar.reading.latex import make_readable
from seminar.reading.lines import split_lines
from seminar.reading.mail import strip_mail
from seminar.reading.pages import read_page
from seminar.reading.papers import find_papers
from seminar.reading.tables import unfold_pairs
from seminar.reading.zones import is_zone

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
    lines = unfold_pairs(strip_mail(split_lines(make_readable(text.replace("\x00", " ")))))
    mentions = [mention for line in lines if len(line.text) <= 300 for mention in find_dates(line.text, told=True)]
    era = Era(today=today, day_first=decide_order(mentions), zone=zone)
    drafts, series = read_page(lines, era)
    papers = () if drafts else find_papers(lines)
    return Reading(drafts=drafts, papers=papers, series=series)
