"""Mails saved as files (.eml), and web pages that a browser saved as one (MIME, RFC 2045 to 2049)."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import Message
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime

from seminar.errors import Refusal
from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.encodings import decode_or_none
from seminar.reading.sources.signatures import is_archive, is_pdf
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours

_MOST_PARTS = 200
_MOST_WORK = 3_000_000  # lines times boundaries: what the library's parser needs is of this order
_MOST_HEADERS = 2_000  # lines of them
_LONGEST_HEADER = 2_000
_MOST_ATTACHED = 3
_STUB_LENGTH = 120
_STUB = compile_when_used(
    r"(?:view|see|open|read) (?:this|the|it) (?:e-?mail|message|newsletter)?\s?(?:in|with|online)"
    r"|html[ -](?:enabled|capable|version)|does not support html|kein html"
    r"|im browser (?:ansehen|anzeigen)|version en ligne",
    re.IGNORECASE,
)
_TOO_INTRICATE = "That mail has too many parts. Paste its text, or save the part with the announcement alone."
_SAVED_PAGE = re.compile(r"[<\"]?saved by ", re.IGNORECASE)


class _Careful(EmailPolicy):
    """Reads no header beyond what a person may write: the library needs the square of their length."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines[:50])
        return name, value[:_LONGEST_HEADER]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Leaf:
    """A part that holds no parts; `forwarded` where it stands in a mail within the mail."""

    media_type: str
    content: bytes
    charset: str | None
    file_name: str
    attached: bool
    forwarded: bool
    location: str | None


def open_mail(content: bytes, name: str) -> Document:
    """The mail's text under its head, after what its calendars state; attachments where the text tells of no event.

    Raises `Refusal` for a mail that is too intricate, and for one without text.
    """
    lines, boundaries = content.count(b"\n") + 1, len(re.findall(rb"boundary\s*=", content, re.IGNORECASE)) + 1
    if lines * boundaries > _MOST_WORK or len(re.findall(rb"^--", content, re.MULTILINE)) > 20 * _MOST_PARTS:
        raise Refusal(_TOO_INTRICATE)
    if content.count(b"\n", 0, max(content.find(b"\n\n"), content.find(b"\r\n\r\n"))) > _MOST_HEADERS:
        raise Refusal(_TOO_INTRICATE)
    try:
        message = message_from_bytes(content, policy=_Careful())
    except RecursionError as error:  # mails within mails within mails
        raise Refusal(_TOO_INTRICATE) from error
    leaves = list(_list_leaves(message))
    is_page = message.get_content_type() == "multipart/related" and not _header(message, "Subject")
    if is_page or _header(message, "Snapshot-Content-Location") or _SAVED_PAGE.match(_header(message, "From")):
        return _open_saved_page(leaves, message, name)
    written = _read_stamp(message)
    body = _choose_body(leaves)
    parts = [part for leaf in leaves if _is_calendar(leaf) for part in _open_calendar(leaf)]
    head = _write_head(message)
    own = Part(text=f"{head}\n\n{body}".strip(), written=written)
    if not _tells_of_event(f"{_header(message, 'Subject')}\n{body}") and not parts:
        files = [leaf for leaf in leaves if leaf.attached and not _is_calendar(leaf)][:_MOST_ATTACHED]
        attached = [part for leaf in files for part in _open_attached(leaf)]
        parts += [replace(part, written=part.written or written) for part in attached]
    if not body.strip() and not parts and not _header(message, "Subject"):
        raise Refusal(f"{name} is a mail without text. Paste the announcement's text.")
    return Document(parts=(*parts, own))


def _list_leaves(message: Message) -> Iterator[_Leaf]:
    waiting: list[tuple[Message, bool]] = [(message, False)]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part, forwarded = waiting.pop()
        inner = part.get_payload()
        if isinstance(inner, list):
            forwarded = forwarded or part.get_content_type() == "message/rfc822"
            waiting += [(each, forwarded) for each in reversed(inner) if isinstance(each, Message)]
        else:
            yield _read_leaf(part, forwarded)


def _read_leaf(part: Message, forwarded: bool) -> _Leaf:
    try:
        content = part.get_payload(decode=True)
    except Exception:  # the codecs of transfer raise what they please
        content = None
    try:
        charset, file_name = part.get_content_charset(), part.get_filename() or ""
        attached = part.get_content_disposition() == "attachment" or bool(file_name)
        media_type = part.get_content_type()
    except Exception:  # so do headers that nobody could have meant
        charset, file_name, attached, media_type = None, "", False, "text/plain"
    return _Leaf(
        media_type=media_type,
        content=content if isinstance(content, bytes) else b"",
        charset=charset,
        file_name=file_name,
        attached=attached,
        forwarded=forwarded,
        location=_header(part, "Content-Location") or None,
    )


def _choose_body(leaves: list[_Leaf]) -> str:
    """The plain text, unless it only points to the HTML; of a mail that only forwards others, theirs."""
    texts = [leaf for leaf in leaves if leaf.media_type in ("text/plain", "text/html") and not leaf.attached]
    body = _join_texts([leaf for leaf in texts if not leaf.forwarded])
    inner = [leaf for leaf in texts if leaf.forwarded]
    if inner and not _tells_of_event(body):
        body = "\n\n".join(filter(None, (body, _join_texts(inner))))
    return body


def _join_texts(leaves: list[_Leaf]) -> str:
    plain = "\n\n".join(_decode(leaf).strip() for leaf in leaves if leaf.media_type == "text/plain").strip()
    pages = [_decode(leaf) for leaf in leaves if leaf.media_type == "text/html"]
    if pages and (len(plain) < _STUB_LENGTH or (_STUB.search(plain[:500]) and len(plain) < 1_000)):
        # Imported here: most mails have their text plain.
        from seminar.reading.sources.web.page import write_fragment

        shown = "\n\n".join(map(write_fragment, pages)).strip()
        return shown if len(shown) > len(plain) or not plain else plain
    return plain


def _decode(leaf: _Leaf) -> str:
    return decode_or_none(leaf.content, charset=leaf.charset) or ""


def _write_head(message: Message) -> str:
    """The head as mail programs show it: the reader knows it for one, and keeps the subject alone."""
    shown = {name: " ".join(_header(message, name).split()) for name in ("From", "Date", "Subject")}
    lines = [f"From: {shown['From'] or 'unknown'}", f"Date: {shown['Date'] or 'unknown'}"]
    return "\n".join([*lines, f"Subject: {shown['Subject']}"] if shown["Subject"] else lines)


def _header(message: Message, name: str) -> str:
    try:
        return str(message.get(name) or "")[:_LONGEST_HEADER]
    except Exception:  # the library's parser of headers has many ways to fail
        return ""


def _read_stamp(message: Message) -> dt.date | None:
    """The day on which the mail was sent, as its sender's clock had it."""
    try:
        return parsedate_to_datetime(_header(message, "Date")).date()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _tells_of_event(text: str) -> bool:
    """Whether a day and an hour stand in the text."""
    lines = [line for line in text.splitlines()[:400] if len(line) <= 500]
    return any(find_dates(line) for line in lines) and any(find_hours(line) for line in lines)


def _is_calendar(leaf: _Leaf) -> bool:
    return leaf.media_type == "text/calendar" or leaf.file_name.lower().endswith(".ics")


def _open_calendar(leaf: _Leaf) -> tuple[Part, ...]:
    from seminar.reading.sources.calendars import open_calendar

    try:
        return open_calendar(_decode(leaf)).parts
    except Refusal:
        return ()


def _open_attached(leaf: _Leaf) -> tuple[Part, ...]:
    """What an attached announcement holds; an attachment that cannot be read is left out."""
    name = leaf.file_name or "The attachment"
    try:
        if is_pdf(leaf.content):
            from seminar.reading.sources.pdf.file import open_pdf

            return open_pdf(leaf.content, name).parts
        if is_archive(leaf.content):
            from seminar.reading.sources.word import open_archive

            return open_archive(leaf.content, name).parts
    except Refusal:
        return ()
    text = _decode(leaf) if leaf.media_type in ("text/plain", "text/markdown") else ""
    return (Part(text=text),) if text.strip() else ()


def _open_saved_page(leaves: list[_Leaf], message: Message, name: str) -> Document:
    from seminar.reading.sources.web.page import open_page

    page = next((leaf for leaf in leaves if leaf.media_type in ("text/html", "application/xhtml+xml")), None)
    if page is None:
        raise Refusal(f"{name} is a saved page without text. Paste the announcement's text.")
    return open_page(_decode(page), url=_header(message, "Snapshot-Content-Location") or page.location)
