"""Bytes of a file become text, or a sentence that says why they cannot."""

import codecs

from seminar.errors import Refusal

MOST_BYTES = 1_000_000

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def decode(content: bytes, name: str) -> str:
    """The text of a file. Raises `Refusal` for what is too large, empty, or no text; `name` is only shown."""
    check_size(len(content), name)
    encoding = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise Refusal(
            f"{name} is no plain text in UTF-8. Save it as a text file with that encoding, or paste its text instead."
        )
    if not text.strip():
        raise Refusal(f"{name} is empty. Give me a file with the announcement's text.")
    return text


def check_size(size: int, name: str) -> None:
    """For those who know a file's size in bytes before they have it. Raises `Refusal`."""
    if size > MOST_BYTES:
        raise Refusal(
            f"{name} has {size / 1_000_000:.1f} MB, and I read at most {MOST_BYTES / 1_000_000:.0f} MB. "
            "Give me only the part with the announcement."
        )
