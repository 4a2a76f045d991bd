"""Bytes become text, whatever they were written in, or a sentence says why they cannot."""

import codecs
import re

from seminar.errors import Refusal
from seminar.reading.sources.limits import check_size
from seminar.reading.uncompiled import compile_when_used

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ISO_2022_JP = re.compile(rb"\x1b(?:\$[@B]|\(J)")
# What a sender may claim; "gb2312" and "latin-1" are said where their larger kin is written.
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "cp1252", "shift_jis": "cp932"}
_KNOWN = compile_when_used(
    r"utf-(?:8|16|32)(?:-[lb]e)?|cp125\d|cp9(?:32|36|49|50)|gb18030|big5(?:hkscs)?|euc_(?:jp|kr)|iso2022_(?:jp|kr)\w*|iso8859-\d{1,2}"
    r"|koi8-[ru]|mac-roman|tis-620"
)
_STATED = re.compile(
    rb"<meta[^<>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?([\w-]{1,40})|<\?xml[^<>]{0,100}?encoding=[\"']([\w-]{1,40})",
    re.IGNORECASE,
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_MOST_CONTROLS = 0.003
_PLAIN = bytes((9, 10, 13, *range(32, 127)))
_LOOKED_AT = 200_000


def decode(content: bytes, name: str, *, charset: str | None = None) -> str:
    """The text of a file; `charset` is what its sender says. Raises `Refusal` for what is too large, empty, or no text.

    `name` is only shown.
    """
    check_size(len(content), name)
    text = decode_or_none(content, charset=charset)
    if text is None:
        raise Refusal(
            f"{name} is no text that I can read. Save it as a text file with the encoding UTF-8, or paste its text "
            "instead."
        )
    if is_empty(text):
        raise Refusal(f"{name} is empty. Give me a file with the announcement's text.")
    return text


def decode_or_none(content: bytes, *, charset: str | None = None) -> str | None:
    """The text, or nothing where the bytes are no text in any encoding known here."""
    for encoding in _list_candidates(content, charset or _find_stated(content)):
        try:
            text = content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if not _is_noise(text):
            return text
    return _mend_utf8(content)


def is_empty(text: str) -> bool:
    """Whether nothing of the text would be seen."""
    return not text.strip("\ufeff \t\r\n\f\v\x00")


def _list_candidates(content: bytes, charset: str | None) -> list[str]:
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    if marked:
        return [marked]
    if wide := _find_utf16(content):
        return [wide]
    if _ISO_2022_JP.search(content[:_LOOKED_AT]):
        return ["iso2022_jp_ext"]
    # Hardly any text in another encoding is UTF-8 by chance, whatever its sender claims.
    candidates = ["utf-8"]
    if claimed := _normalize(charset):
        candidates.append(claimed)
    return candidates if _is_utf8(content) else [*candidates, *_guess(content)]


def _find_stated(content: bytes) -> str | None:
    """The encoding that a page of the web states itself."""
    found = _STATED.search(content[:4096]) if content.lstrip()[:1] == b"<" else None
    return (found[1] or found[2]).decode("ascii", "ignore") if found else None


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _guess(content: bytes) -> list[str]:
    # Imported here: its lists of characters are only of use for what is no UTF-8.
    from seminar.reading.sources.guesses import guess_encoding

    if b"\x00" in content or _most_of_utf8(content):
        return []
    guessed = guess_encoding(content)
    # The first leaves five bytes without a meaning, the second none.
    return [] if guessed is None else [guessed, "latin-1"] if guessed == "cp1252" else [guessed]


def _find_utf16(content: bytes) -> str | None:
    """UTF-16 without a mark shows by zeros in every other byte: any script has blanks, digits and line ends."""
    head = content[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if len(content) % 2 or even + odd < max(2, len(head) // 50):
        return None
    if odd > 4 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 4 * odd else None


def _most_of_utf8(content: bytes) -> bool:
    """Whether nearly all letters that are not ASCII are UTF-8, as in a text with a few broken places."""
    broken = content.decode("utf-8", errors="replace").count("\ufffd")
    whole = sum(letter > "\x7f" for letter in content[:_LOOKED_AT].decode("utf-8", errors="ignore"))
    return whole > 10 * broken


def _mend_utf8(content: bytes) -> str | None:
    """A text of which a copy has broken a few letters: those are read as they stand on Windows."""
    if b"\x00" in content or not (_most_of_utf8(content) or _is_mostly_ascii(content)):
        return None
    text = content.decode("utf-8", errors="surrogateescape")
    mended = re.sub(
        "[\udc80-\udcff]+", lambda found: found[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace"), text
    )
    return None if _is_noise(mended) else mended


def _is_mostly_ascii(content: bytes) -> bool:
    head = content[:_LOOKED_AT]
    return len(head.translate(None, _PLAIN)) * 5 < len(head)


def _is_noise(text: str) -> bool:
    """Whether too many of the characters are no characters of a text."""
    head = text[:_LOOKED_AT]
    return len(_CONTROLS.findall(head)) > _MOST_CONTROLS * len(head) + 2


def _normalize(charset: str | None) -> str | None:
    """Python's name of an encoding that a sender claims; only of encodings of text, of which Python has others too."""
    if not charset or len(charset) > 40:
        return None
    try:
        name = codecs.lookup(charset.strip("\"' ")).name
    except (LookupError, ValueError):
        return None
    name = _WIDER.get(name, name)
    return name if _KNOWN.fullmatch(name) else None
