"""Addresses of pages and of mailboxes that stand in a text."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from seminar.reading.languages import compile_when_used

_SCHEMELESS = (
    r"zoom\.us|zoom\.com\.cn|teams\.microsoft\.com|meet\.google\.com|meeting\.tencent\.com|webex\.com|whereby\.com|"
    r"meet\.jit\.si"
)
_URL = re.compile(
    rf"(?:https?://|(?<![\w@./-])(?=(?:[\w-]{{1,60}}\.){{0,4}}(?:{_SCHEMELESS}|tinyurl\.com|bit\.ly)/))"
    r"(?:[^\s<>\"'”’|，。；、（）()\[\]{}]|\([^\s()<>]{0,200}\)){3,1500}",
    re.IGNORECASE,
)
# A bad copy glues the next line to the digits of a Zoom address.
_GLUED = compile_when_used(
    r"(zoom\.(?:us|com|com\.cn)/(?:j|w|s)/\d{9,11})(?-i:(?=[A-Za-z\u3000-\uffef])).*$", re.IGNORECASE
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?!\w)")


def find_urls(text: str) -> tuple[str, ...]:
    """The addresses that stand in the text itself, made whole and free of wrappers that mail programs add."""
    return tuple(url for _, url in locate_urls(text))


def locate_urls(text: str) -> Iterator[tuple[int, str]]:
    """As `find_urls`, each with the place at which it begins."""
    return ((found.start(), unwrap(found[0])) for found in _URL.finditer(text))


def find_email(text: str) -> str | None:
    """The first mail address in the text."""
    if "@" not in text:
        return None
    found = _EMAIL.search(text)
    return found[0].rstrip(".-") if found else None


def remove_urls(text: str) -> str:
    """The text without its addresses."""
    return " ".join(_URL.sub(" ", text).split()) if "/" in text else text


def has_url(text: str) -> bool:
    """Whether an address stands in the text."""
    return "/" in text and bool(_URL.search(text))


def unwrap(url: str) -> str:
    """The address with its scheme, without the sentence's punctuation and without a mail program's safety wrapper."""
    url = _GLUED.sub(r"\1", url.rstrip(".,;:!?*_"))
    if not url.lower().startswith(("http://", "https://")):
        url = f"https://{url}"
    if "safelinks" in url or "google.com/url" in url or "urldefense.com" in url:
        try:
            query = parse_qs(urlsplit(url).query)
        except ValueError:
            return url
        for name in ("url", "q", "u"):
            inner = query.get(name, [""])[0]
            if inner.startswith("http"):
                return inner
        if found := re.search(r"__(https?:/+[^\s_]+(?:_[^\s_]+)*)__", url):
            return re.sub(r"^(https?:)/+", r"\1//", found[1])
    return url
