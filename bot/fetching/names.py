"""What an answer's headers say about its content: a name for the file, and its media type."""

import re
from email.message import Message
from email.utils import collapse_rfc2231_value

from yarl import URL

LONGEST_NAME = 100

_MEDIA_TYPE = re.compile(r"\s*([a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,100})\s*")
# Names of folders and what some file system forbids.
_FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|`', "_"))


def media_type(content_type: str) -> str | None:
    """Of a `Content-Type`, such as text/html, without its parameters; None where it says nothing usable."""
    found = _MEDIA_TYPE.fullmatch(content_type.lower().partition(";")[0])
    return found[1] if found else None


def file_name(disposition: str, url: URL) -> str:
    """The name in a `Content-Disposition` (RFC 6266), else the last part of the address's path, else its host."""
    return _clean(_stated(disposition)) or _clean(url.name) or (url.host or "")


def _stated(disposition: str) -> str:
    message = Message()
    message["Content-Disposition"] = disposition.replace("\r", " ").replace("\n", " ")
    given = [value for name, value in message.get_params([], "content-disposition") if name.lower() == "filename"]
    # A tuple is one with its charset, which comes before the plain one for old browsers.
    given.sort(key=lambda value: not isinstance(value, tuple))
    return collapse_rfc2231_value(given[0]) if given else ""


def _clean(name: str) -> str:
    printable = "".join(character for character in name if character.isprintable())
    return printable.translate(_FORBIDDEN).strip(" ._")[:LONGEST_NAME]
