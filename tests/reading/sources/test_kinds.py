"""What a file is told to be, and the sentences for formats that are not read."""

import pytest

from seminar.reading.sources.kinds import Kind, find_kind
from tests.reading.sources.built import make_archive, parts_of, refusal_of

PICTURE = "is a picture, and I cannot read those. Paste the text that stands in it."
SOUND = "is sound or video, and I cannot read those. Paste the announcement's text."
ARCHIVE = "is an archive. Unpack it, and give me the announcement in it alone."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    "content, why",
    [
        (b"\x89PNG\r\n\x1a\n", PICTURE),
        (b"\xff\xd8\xff\xe0", PICTURE),
        (b"GIF89a", PICTURE),
        (b"RIFF\x00\x00\x00\x00WEBP", PICTURE),
        (b"\x00\x00\x00\x18ftypheic", PICTURE),
        (b"BM\x36\x10\x0e\x00\x00\x00\x00\x00\x36", PICTURE),
        (b"\x00\x00\x00\x18ftypmp42", SOUND),
        (b"ID3\x04", SOUND),
        (b"\x1aE\xdf\xa3", SOUND),
        (b"\x1f\x8b\x08", ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c", ARCHIVE),
        (make_archive({"a.txt": "a"}), ARCHIVE),
        (make_archive({"xl/workbook.xml": "a"}), "is a spreadsheet. Save it as CSV, or paste the rows with the talks."),
        (make_archive({"ppt/slides/slide1.xml": "a"}), "is a presentation. Save it as PDF, or paste its text."),
        (
            make_archive({"mimetype": "application/vnd.oasis.opendocument.text"}),
            "is an OpenDocument text. Save it as .docx or as PDF, or paste its text.",
        ),
        (OLE, "is in an old Office format. Save it as .docx or as text, or paste its text."),
        (
            OLE + "__substg1.0_".encode("utf-16-le"),
            "is a mail in Outlook's own format. Save it as .eml, or paste its text.",
        ),
        (
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "is protected by a password. Save it without one, or paste its text.",
        ),
        (b"{\\rtf1 x}", "is a Rich Text file. Save it as .docx or as text, or paste its text."),
        (b"%!PS-Adobe-3.0", "is a PostScript file. Make a PDF of it, or paste its text."),
        (b"bplist00", "is a web archive. Save the page as HTML, or paste its text."),
        (b"PK\x03\x04broken", "is a damaged document. Save it anew, or paste its text."),
        (
            b'<?xml version="1.0"?><rss><channel/></rss>',
            "is XML, a feed or a drawing perhaps. Give me the page that it belongs to, or paste its text.",
        ),
    ],
)
def test_format_that_is_not_read_gets_its_own_sentence(content: bytes, why: str) -> None:
    assert refusal_of(content, "x.txt", media_type="text/plain") == f"x.txt {why}"


@pytest.mark.parametrize(
    "text, name, media_type, kind",
    [
        ("<!DOCTYPE html><p>x", "x.txt", "text/plain", Kind.WEB_PAGE),
        ("<p>x</p><p>y</p>", "x", None, Kind.WEB_PAGE),
        ('<h1 align="center">x</h1>\n<p>y</p>\n\n| a | b |\n|---|---|\n', "README.md", None, Kind.TEXT),
        ("Knots, a < b and c > d", "x.html", "text/html", Kind.TEXT),
        ("<https://example.org> is the page", "x.txt", None, Kind.TEXT),
        ("BEGIN:VCALENDAR\r\nEND:VCALENDAR", "x.txt", "text/html", Kind.CALENDAR),
        ("<html><body><p>Please log in</p></body></html>", "x.ics", "text/calendar", Kind.WEB_PAGE),
        ("From: a@b.c\nSubject: x\nMessage-ID: <1>\n\nx", "x", None, Kind.MAIL),
        ("From: a@b.c\nSent: Monday\nSubject: x\n\nx", "x.txt", None, Kind.TEXT),
        ("From: a@b.c\nSent: Monday\nSubject: x\n\nx", "x.eml", None, Kind.MAIL),
        ("Title: Knots\nSpeaker: Ada Quill\nDate: 5 March\n\nx", "x", None, Kind.TEXT),
        ('{"a": 1}', "x", None, Kind.JSON),
        ('{"a": 1}\n{"a": 2}\n', "x", None, Kind.JSON),
        ("[Reminder] Ada Quill on [knots]", "x", None, Kind.TEXT),
        ('["Knots" by Ada Quill]', "x", None, Kind.TEXT),
        ("a,b\n1,2\n", "x.csv", None, Kind.ROWS),
        ("a\tb\n1\t2\n", "x", "text/tab-separated-values", Kind.ROWS),
        ("a,b\n1,2\n", "x.txt", None, Kind.TEXT),
    ],
)
def test_content_counts_before_type_and_name(text: str, name: str, media_type: str | None, kind: Kind) -> None:
    assert find_kind(text, name, media_type) is kind


def test_broken_json_that_nobody_called_so_is_text() -> None:
    assert [part.text for part in parts_of('{"Knots" by Ada Quill}')] == ['{"Knots" by Ada Quill}']
