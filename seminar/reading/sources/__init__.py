"""Files and pages become documents for the reader: what format they are in is found out here.

The libraries that take formats apart are imported when a file needs them: most days bring none.
"""

from seminar.errors import Refusal
from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.limits import MOST_BYTES, check_size

__all__ = ["MOST_BYTES", "Document", "Part", "check_size", "open_document"]


def open_document(content: bytes, name: str, *, media_type: str | None = None, url: str | None = None) -> Document:
    """What stands in a file or on a page, whatever its format, found from the content before all claims about it.

    `name` is shown to people and `url` completes the links of a page. Raises `Refusal` for what is too large, empty,
    damaged, protected, or no document, with a sentence that says what to give instead; nothing else.
    """
    check_size(len(content), name)
    from seminar.reading.sources import opening

    try:
        return opening.open_source(content, name, media_type=media_type, url=url)
    except Refusal:
        raise
    except Exception as error:  # libraries fail on broken files in ways that nobody lists
        raise Refusal(f"{name} is damaged, or made in a way that I cannot read. Paste its text instead.") from error
