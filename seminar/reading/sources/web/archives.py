"""A mail as the web archive of its list shows it (Mailman's Pipermail, MHonArc): who wrote when is no talk's."""

import datetime as dt
import re

from selectolax.lexbor import LexborNode

from seminar.reading.sources.document import Document, Part
from seminar.reading.uncompiled import compile_when_used

_SORTED = compile_when_used(
    r"messages sorted by|sort(?:ed)? by:? ?\[? ?(?:date|thread)|(?:date|thread) index", re.IGNORECASE
)
_LEAST_SHARE = 0.4
_STAMP = re.compile(r"\b(\d{1,2}) (\d\d:\d\d:\d\d) ([A-Z]{2,5} )?(\d{4})\b|\b(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})\b")
_MONTHS = re.compile(r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")


def open_archived_mail(body: LexborNode) -> Document | None:
    """The mail under the head that mail programs write, which the reader knows; nothing for any other page."""
    written = max(body.css("pre"), key=lambda node: len(node.text()), default=None)
    whole = body.text()
    if written is None or not _SORTED.search(whole) or len(written.text()) < _LEAST_SHARE * len(whole):
        return None
    stamp = _first(body, "i")
    head = [f"From: {_first(body, 'b') or 'unknown'}", f"Date: {stamp or 'unknown'}"]
    if subject := _first(body, "h1, h2"):
        head.append(f"Subject: {subject}")
    text = "\n".join(head) + "\n\n" + written.text().strip("\n")
    return Document(parts=(Part(text=text, written=_read_stamp(stamp)),))


def _first(body: LexborNode, selector: str) -> str:
    found = body.css_first(selector)
    return " ".join(found.text().split())[:300] if found else ""


def _read_stamp(stamp: str) -> dt.date | None:
    """ "Mon Feb 16 10:00:00 CET 2026", or the same as mails write it."""
    month, found = _MONTHS.search(stamp), _STAMP.search(stamp)
    if not month or not found:
        return None
    try:
        day, year = found[1] or found[5], found[4] or found[7]
        return dt.datetime.strptime(f"{day} {month[1]} {year} +0000", "%d %b %Y %z").date()
    except ValueError:
        return None
