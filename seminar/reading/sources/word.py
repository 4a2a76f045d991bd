"""Word documents (.docx): paragraphs, tables and links in the archive's XML, which is Office Open XML (ECMA-376)."""

import io
import zipfile
import zlib
from collections.abc import Callable
from urllib.parse import urlsplit
from xml.parsers import expat

from seminar.errors import Refusal
from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.signatures import name_archive
from seminar.reading.sources.word_text import WordText, read_attributes

_LARGEST = 5_000_000
_LARGEST_ASIDE = 2_000_000
_MOST_MEMBERS = 5_000
_BROKEN = "{name} is a damaged document. Save it anew, or paste its text."


def open_archive(content: bytes, name: str) -> Document:
    """A .docx as text. Raises `Refusal` for another archive, a damaged, a protected and a too large one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.namelist()
            if "word/document.xml" not in members or len(members) > _MOST_MEMBERS:
                raise Refusal(f"{name} {name_archive(members, content)}")
            document = _read_member(archive, "word/document.xml", _LARGEST, name)
            links = _read_links(_read_aside(archive, "word/_rels/document.xml.rels"))
            styles = _read_styles(_read_aside(archive, "word/styles.xml"))
    except (
        zlib.error,
        zipfile.BadZipFile,
        OSError,
        EOFError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        zipfile.LargeZipFile,
    ) as error:
        raise Refusal(_BROKEN.format(name=name)) from error
    text = WordText(links=links, styles=styles)
    parser = _make_parser()
    parser.StartElementHandler = text.start
    parser.EndElementHandler = text.end
    parser.CharacterDataHandler = text.characters
    try:
        parser.Parse(document, True)
    except expat.ExpatError as error:
        raise Refusal(_BROKEN.format(name=name)) from error
    written = text.finish()
    if not written.strip():
        raise Refusal(f"{name} holds no text, perhaps only pictures. Paste the text that stands in it.")
    return Document(parts=(Part(text=written),))


def _read_member(archive: zipfile.ZipFile, member: str, most: int, name: str) -> bytes:
    """The member's bytes, unpacked no further than `most`, whatever the archive says of its size."""
    with archive.open(member) as stream:
        unpacked = stream.read(most + 1)
    if len(unpacked) > most:
        raise Refusal(f"{name} holds more than {most // 1_000_000} MB of text. Give me only the part with the talks.")
    return unpacked


def _read_aside(archive: zipfile.ZipFile, member: str) -> bytes:
    """What the text can do without."""
    try:
        return _read_member(archive, member, _LARGEST_ASIDE, "")
    except (KeyError, Refusal):
        return b""


def _make_parser() -> expat.XMLParserType:
    """A parser of names without their prefixes, which declares nothing: entities are what XML bombs are made of."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise Refusal("That document defines entities, as no Word document does. Save it anew, or paste its text.")

    parser.StartDoctypeDeclHandler = refuse
    return parser


def _read_links(content: bytes) -> dict[str, str]:
    """The addresses by the numbers under which the text names them."""
    links: dict[str, str] = {}

    def start(name: str, raw: dict[str, str]) -> None:
        attributes = read_attributes(raw)
        target = attributes.get("Target", "")
        if attributes.get("TargetMode") == "External" and _is_address(target):
            links[attributes.get("Id", "")] = target

    _scan(content, start)
    return links


def _is_address(target: str) -> bool:
    try:
        return len(target) <= 1_500 and urlsplit(target).scheme in ("http", "https", "mailto")
    except ValueError:
        return False


def _read_styles(content: bytes) -> dict[str, str]:
    """The names of styles by their ids; the names of the built-in ones are English in every language."""
    styles: dict[str, str] = {}
    current = ""

    def start(name: str, raw: dict[str, str]) -> None:
        nonlocal current
        local, attributes = name.rpartition(" ")[2], read_attributes(raw)
        if local == "style":
            current = attributes.get("styleId", "")
        elif local == "name" and current:
            styles.setdefault(current, attributes.get("val", "").lower())

    _scan(content, start)
    return styles


def _scan(content: bytes, start: Callable[[str, dict[str, str]], None]) -> None:
    if content:
        parser = _make_parser()
        parser.StartElementHandler = start
        try:
            parser.Parse(content, True)
        except expat.ExpatError:
            pass  # the text is still good
