"""Which opener a file gets."""

from seminar.errors import Refusal
from seminar.reading.sources.document import Document
from seminar.reading.sources.encodings import decode, decode_or_none, is_empty
from seminar.reading.sources.kinds import Kind, find_kind
from seminar.reading.sources.signatures import is_archive, is_pdf, name_refused

_LOOKED_AT = 20_000


def open_source(content: bytes, name: str, *, media_type: str | None, url: str | None) -> Document:
    """The document, by the kind that its bytes show. Raises `Refusal`, and what libraries raise on broken ones."""
    plain_type, charset = _split_media_type(media_type)
    if is_pdf(content):
        from seminar.reading.sources.pdf.file import open_pdf

        return open_pdf(content, name)
    if is_archive(content):
        from seminar.reading.sources.word import open_archive

        return open_archive(content, name)
    if why := name_refused(content):
        raise Refusal(f"{name} {why}")
    text = decode_or_none(content, charset=charset)
    # A mail may hold several encodings, and is then a text in none.
    head = text if text is not None else content[:_LOOKED_AT].decode("latin-1")
    kind = find_kind(head, name, plain_type)
    if kind is Kind.MAIL:
        from seminar.reading.sources.mail import open_mail

        return open_mail(content, name)
    if text is None or is_empty(text):
        text = decode(content, name, charset=charset)  # which refuses it
    return _open_text(text, kind, name, url)


def _open_text(text: str, kind: Kind, name: str, url: str | None) -> Document:
    match kind:
        case Kind.WEB_PAGE:
            from seminar.reading.sources.web.page import open_page

            return open_page(text, url=url)
        case Kind.CALENDAR:
            from seminar.reading.sources.calendars import open_calendar

            return open_calendar(text)
        case Kind.JSON:
            from seminar.reading.sources.json_talks import open_json

            return open_json(text, name)
        case Kind.ROWS:
            from seminar.reading.sources.rows import open_rows

            return open_rows(text)
        case Kind.XML:
            raise Refusal(
                f"{name} is XML, a feed or a drawing perhaps. Give me the page that it belongs to, or paste its text."
            )
        case _:
            from seminar.reading.sources.plain import open_text

            return open_text(text)


def _split_media_type(media_type: str | None) -> tuple[str | None, str | None]:
    """ "text/html; charset=utf-8" in its two halves."""
    plain, _, parameters = (media_type or "").partition(";")
    pairs = (each.partition("=") for each in parameters.split(";"))
    charset = next((value.strip() for key, _, value in pairs if key.strip().lower() == "charset"), None)
    return plain.strip().lower() or None, charset or None
