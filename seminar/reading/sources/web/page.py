"""A page of the web as a document: what it shows, and what it states for machines."""

import re
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from seminar.errors import Refusal
from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.json_values import load_json
from seminar.reading.sources.web.archives import open_archived_mail
from seminar.reading.sources.web.events import find_events, read_event
from seminar.reading.sources.web.microdata import list_marked_events
from seminar.reading.sources.web.tags import Script, tidy_tags
from seminar.reading.sources.web.text import write_body
from seminar.reading.uncompiled import compile_when_used

_SITE_NAME = compile_when_used(r"\s+(?:[|·•»«]|::|[–—-])\s+.*$")
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_ASKS_LOGIN = compile_when_used(
    r"\b(?:(?:sign|log)[ -]?(?:in|on)\b|login|anmelden|anmeldung|einloggen|connexion|identifiez|iniciar sesi[oó]n|"
    r"accedi|authentication|single sign-?on|shibboleth|passwor[dt]|登录|登入|ログイン)",
    re.IGNORECASE,
)
_TELLS_OF_TALKS = compile_when_used(
    r"\b(?:seminar|colloqui|kolloqui|abstract|speaker|lecture|vortr[aä]g|s[ée]minaire|expos[ée]|seminario|workshop|"
    r"symposium|talks?\b)|讲座|报告|演講|講演|セミナー|세미나",
    re.IGNORECASE,
)
_LONGEST_LOGIN = 2_500
_LOGIN = (
    "The page asks for a login, which I do not have. Open it in your browser, and paste the text that it shows you."
)
_SCRIPTED = (
    "That page holds no text of its own: its contents only come with a browser's scripts. Open it in your browser, and "
    "paste the text that it shows you."
)


def open_page(source: str, *, url: str | None = None) -> Document:
    """The page's events with what they state, then all that it shows.

    Raises `Refusal` for a page that asks for a login, holds no text, or is too large.
    """
    tidied, scripts = tidy_tags(source)
    tree = LexborHTMLParser(tidied)
    body = tree.body or tree.root
    if body is None:
        raise Refusal(_SCRIPTED)
    if mail := open_archived_mail(body):
        return mail
    base = _find_base(tree, url)
    events = [*find_events(_load_scripts(scripts)), *list_marked_events(body)]
    text = _add_title(write_body(body, base), tree)
    parts: list[Part] = []
    for fields in events:
        draft, words = read_event(fields, base)
        if draft.title and (draft.date or draft.speakers) and draft not in (part.known for part in parts):
            parts.append(Part(text=words, known=draft))
    if not parts:
        _refuse_login(tree, text)
    if text.strip():
        parts.append(Part(text=text))
    if not parts:
        raise Refusal(_SCRIPTED)
    return Document(parts=tuple(parts))


def write_fragment(source: str, *, url: str | None = None) -> str:
    """The text of a piece of markup, such as a calendar's or a mail's."""
    tidied, _ = tidy_tags(source)
    tree = LexborHTMLParser(tidied)
    return write_body(tree.body, _find_base(tree, url)) if tree.body is not None else ""


def _find_base(tree: LexborHTMLParser, url: str | None) -> str | None:
    stated = tree.css_first("base[href]")
    href = stated.attributes.get("href") if stated else None
    try:
        return urljoin(url or "", href) if href else url
    except ValueError:
        return url


def _load_scripts(scripts: tuple[Script, ...]) -> list[object]:
    # Some sites wrap their facts into a comment or a CDATA section, as programs were wrapped long ago.
    return [
        load_json(re.sub(r"^\s*(?://)?\s*<!(?:--|\[CDATA\[)|(?://)?\s*(?:-->|\]\]>)\s*$", "", script.text))
        for script in scripts
    ]


def _add_title(text: str, tree: LexborHTMLParser) -> str:
    """The text under the page's title, where it has no heading of its own."""
    if not text.strip() or (tree.css_first("h1, h2, h3, h4, h5, h6") is not None and _HEADING.search(text)):
        return text
    title = _read_title(tree)
    return f"# {title}\n\n{text}" if title and title not in text else text


def _read_title(tree: LexborHTMLParser) -> str:
    shared = tree.css_first('meta[property="og:title"]')
    if shared and (said := " ".join((shared.attributes.get("content") or "").split())):
        return said[:300]
    titled: LexborNode | None = tree.css_first("head title") or tree.css_first("title")
    said = " ".join(titled.text().split()) if titled else ""
    return (_SITE_NAME.sub("", said) or said)[:300]


def _refuse_login(tree: LexborHTMLParser, text: str) -> None:
    if len(text) > _LONGEST_LOGIN or _TELLS_OF_TALKS.search(text):
        return
    asks = tree.css_first('input[type="password"], input[type="Password"]') is not None
    said = f"{_read_title(tree)} {text}"
    if asks or (len(text) < 800 and _ASKS_LOGIN.search(said)):
        raise Refusal(_LOGIN)
