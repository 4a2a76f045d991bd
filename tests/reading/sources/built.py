"""Small real files, made where they are needed."""

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from seminar.errors import Refusal
from seminar.reading.sources import Part, open_document

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def text_of(content: bytes | str, name: str = "file", *, media_type: str | None = None, url: str | None = None) -> str:
    """The text of a document that has one part."""
    [part] = parts_of(content, name, media_type=media_type, url=url)
    return part.text


def parts_of(
    content: bytes | str, name: str = "file", *, media_type: str | None = None, url: str | None = None
) -> tuple[Part, ...]:
    return open_document(
        content.encode() if isinstance(content, str) else content, name, media_type=media_type, url=url
    ).parts


def refusal_of(content: bytes | str, name: str = "file", *, media_type: str | None = None) -> str:
    """The sentence with which a file is refused, or that it is not."""
    try:
        parts_of(content, name, media_type=media_type)
    except Refusal as refusal:
        return str(refusal)
    return "It was read."


@dataclass(frozen=True, slots=True)
class Words:
    """Words on a PDF's page: where they begin, in points from the lower left corner, and the size of the type."""

    x: float
    y: float
    text: str
    size: float = 12


def make_pdf(
    *pages: Sequence[Words],
    links: Sequence[tuple[str, tuple[int, int, int, int]]] = (),
    filters: bytes = b"/FlateDecode",
) -> bytes:
    """A PDF in Helvetica; the links lie on its first page."""
    streams = [_draw(page) for page in pages]
    annotations = b" ".join(
        b"<< /Type /Annot /Subtype /Link /Rect [%d %d %d %d] /A << /S /URI /URI (%s) >> >>" % (*edges, url.encode())
        for url, edges in links
    )
    first = 4
    kids = b" ".join(b"%d 0 R" % (first + 2 * place) for place in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for place, stream in enumerate(streams):
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R " % (first + 2 * place + 1)
        objects.append(
            page + b"/Resources << /Font << /F1 3 0 R >> >> /Annots [%s] >>" % (annotations if place == 0 else b"")
        )
        packed = zlib.compress(stream)
        objects.append(b"<< /Length %d /Filter %s >>\nstream\n%s\nendstream" % (len(packed), filters, packed))
    return _number(objects)


def make_word(body: str, *, links: Sequence[tuple[str, str]] = (), styles: Sequence[tuple[str, str]] = ()) -> bytes:
    """A .docx of the body's XML; `links` and `styles` pair ids with addresses and names."""
    document = f'<w:document xmlns:w="{_WORD}" xmlns:r="{_RELATIONS}"><w:body>{body}</w:body></w:document>'
    relations = "".join(
        f'<Relationship Id="{name}" Type="{_RELATIONS}/hyperlink" Target="{url}" TargetMode="External"/>'
        for name, url in links
    )
    named = "".join(f'<w:style w:styleId="{name}"><w:name w:val="{value}"/></w:style>' for name, value in styles)
    return make_archive(
        {
            "word/document.xml": document,
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>',
            "word/styles.xml": f'<w:styles xmlns:w="{_WORD}">{named}</w:styles>',
        }
    )


def make_archive(members: dict[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            # An OpenDocument file says what it is before anything is packed.
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return packed.getvalue()


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def word_table(*rows: Sequence[str]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def make_calendar(*events: str, head: str = "") -> str:
    """A calendar of events, each given as its lines; `head` has those of the calendar itself."""
    inside = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n{head}{inside}END:VCALENDAR\n".replace("\n", "\r\n")


def _draw(page: Sequence[Words]) -> bytes:
    drawn = []
    for words in page:
        text = words.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        drawn.append(b"BT /F1 %g Tf %g %g Td (%s) Tj ET" % (words.size, words.x, words.y, text))
    return b"\n".join(drawn) or b"0 0 100 100 re f"


def _number(objects: Sequence[bytes]) -> bytes:
    whole = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return whole + b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        *(size, table),
        *(size, len(whole)),
    )
