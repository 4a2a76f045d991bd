"""The first bytes by which formats are known that hold no plain text."""

import re

_PICTURE = "is a picture, and I cannot read those. Paste the text that stands in it."
_SOUND = "is sound or video, and I cannot read those. Paste the announcement's text."
_ARCHIVE = "is an archive. Unpack it, and give me the announcement in it alone."
_OLD_OFFICE = "is in an old Office format. Save it as .docx or as text, or paste its text."
_SHEET = "is a spreadsheet. Save it as CSV, or paste the rows with the talks."
_SLIDES = "is a presentation. Save it as PDF, or paste its text."
_OPEN_TEXT = "is an OpenDocument text. Save it as .docx or as PDF, or paste its text."
_PROGRAM = "is a program or a database. Give me the announcement's text."

# Where, what, and the end of the sentence that begins with the file's name.
_REFUSED: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n", _PICTURE),
    (0, b"\xff\xd8\xff", _PICTURE),
    (0, b"GIF87a", _PICTURE),
    (0, b"GIF89a", _PICTURE),
    (0, b"II*\x00", _PICTURE),
    (0, b"MM\x00*", _PICTURE),
    (0, b"8BPS", _PICTURE),
    (0, b"\x00\x00\x01\x00", _PICTURE),
    (8, b"WEBP", _PICTURE),
    (4, b"ftypheic", _PICTURE),
    (4, b"ftypmif1", _PICTURE),
    (4, b"ftypavif", _PICTURE),
    (4, b"ftyp", _SOUND),
    (0, b"ID3", _SOUND),
    (0, b"OggS", _SOUND),
    (0, b"fLaC", _SOUND),
    (0, b"\x1aE\xdf\xa3", _SOUND),
    (8, b"WAVE", _SOUND),
    (8, b"AVI ", _SOUND),
    (0, b"\x1f\x8b", _ARCHIVE),
    (0, b"BZh", _ARCHIVE),
    (0, b"\xfd7zXZ\x00", _ARCHIVE),
    (0, b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (0, b"Rar!\x1a\x07", _ARCHIVE),
    (0, b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (257, b"ustar", _ARCHIVE),
    (0, b"{\\rtf", "is a Rich Text file. Save it as .docx or as text, or paste its text."),
    (0, b"%!PS", "is a PostScript file. Make a PDF of it, or paste its text."),
    (0, b"bplist00", "is a web archive. Save the page as HTML, or paste its text."),
    (0, b"SQLite format 3\x00", _PROGRAM),
    (0, b"\x7fELF", _PROGRAM),
    (0, b"MZ\x90\x00", _PROGRAM),
    (0, b"wOF2", _PROGRAM),
)
_BITMAP = re.compile(rb"BM.{4}\x00{4}", re.DOTALL)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MESSAGE_STREAM = "__substg1.0_".encode("utf-16-le")
_PROTECTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_PROTECTED = "is protected by a password. Save it without one, or paste its text."
_MAIL = "is a mail in Outlook's own format. Save it as .eml, or paste its text."
# What lies in an archive tells what it is; the first that fits.
_MEMBERS = (
    ("xl/", _SHEET),
    ("ppt/", _SLIDES),
    ("Index/", "is an Apple document. Export it as PDF or as .docx, or paste its text."),
    ("META-INF/container.xml", "is an electronic book. Paste the announcement's text."),
)
_OPEN_DOCUMENTS = (
    (b"opendocument.spreadsheet", _SHEET),
    (b"opendocument.presentation", _SLIDES),
    (b"opendocument", _OPEN_TEXT),
)


def is_pdf(content: bytes) -> bool:
    """Whether a PDF begins here; some programs write a few lines before its mark."""
    return b"%PDF-" in content[:1024]


def is_archive(content: bytes) -> bool:
    """Whether the bytes are a ZIP archive, as Office documents are."""
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def name_refused(content: bytes) -> str | None:
    """Why a format of sound, pictures, archives or old Office is not read, as the rest of a sentence."""
    if content.startswith(_OLE):
        return _MAIL if _MESSAGE_STREAM in content else _PROTECTED if _PROTECTED_STREAM in content else _OLD_OFFICE
    if _BITMAP.match(content):
        return _PICTURE
    return next((why for place, mark, why in _REFUSED if content.startswith(mark, place)), None)


def name_archive(members: list[str], first_bytes: bytes) -> str:
    """Why an archive that is no Word document is not read; `first_bytes` are those of the whole file."""
    for mark, why in _OPEN_DOCUMENTS:
        if mark in first_bytes[:200]:
            return why
    return next((why for start, why in _MEMBERS if any(each.startswith(start) for each in members)), _ARCHIVE)
