"""What a file is: told by its content first, then by what its sender says, then by its name."""

import re
from enum import Enum, auto

from seminar.reading.sources.json_values import load_json, load_json_lines

_HTML_NAMES = (
    "html|head|body|title|meta|link|script|style|div|p|table|h[1-6]|ul|ol|dl|article|section|main|header|footer|nav|aside|"
    "form|blockquote|pre|center|font|span|time|a|b|i|em|strong|u|img|br|hr"
)
_HTML_START = re.compile(
    rf"(?:\s|<\?xml[^<>]{{0,300}}\?>|<!--.{{0,5000}}?-->)*+<(?:!doctype\s+html|(?:{_HTML_NAMES})(?=[\s>/]))",
    re.IGNORECASE | re.DOTALL,
)
_WHOLE_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]|<body[\s>]|<head[\s>]", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,6}\s\S|\|?\s*:?-{3,}:?\s*\|.*|[-*]\s+\S.*|.{0,300}\]\(\S{1,500}\))", re.MULTILINE)
_FRONT_MATTER = re.compile(
    r"\s{0,10}-{3}\s*\n(?:[A-Za-z_][\w -]{0,40}:.{0,500}\n|[ \t-]{1,40}[^\s-].{0,500}\n|[ \t]{0,40}\n){1,60}?-{3}\s*\n"
)
_TAG = re.compile(r"</(?:p|div|td|li|tr|h[1-6]|span|a|table|b|strong|em|i)>|<br\s?/?>", re.IGNORECASE)
_CALENDAR = re.compile(r"\s*BEGIN:(?:VCALENDAR|VEVENT)\b", re.IGNORECASE)
_MAIL_NAME = re.compile(r"([!-9;-~]{1,76}):")
_MOST_HEAD_LINES = 300
_ONLY_MAIL = frozenset(
    ("message-id", "mime-version", "received", "return-path", "content-type", "delivered-to", "dkim-signature")
)
_JSON_START = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*(?:[\[{\"\]]|-?\d|true|false|null))")
_XML = re.compile(r"\s*<(?:\?xml|rss|feed|svg)[\s>]", re.IGNORECASE)


class Kind(Enum):
    """The formats that are told apart once the bytes are text."""

    TEXT = auto()
    WEB_PAGE = auto()
    CALENDAR = auto()
    ROWS = auto()
    MAIL = auto()
    JSON = auto()
    XML = auto()


_MEDIA_TYPES = {
    "text/html": Kind.WEB_PAGE,
    "application/xhtml+xml": Kind.WEB_PAGE,
    "text/calendar": Kind.CALENDAR,
    "text/csv": Kind.ROWS,
    "text/tab-separated-values": Kind.ROWS,
    "message/rfc822": Kind.MAIL,
    "multipart/related": Kind.MAIL,
    "application/json": Kind.JSON,
}
_ENDINGS = {
    "html": Kind.WEB_PAGE,
    "htm": Kind.WEB_PAGE,
    "xhtml": Kind.WEB_PAGE,
    "ics": Kind.CALENDAR,
    "csv": Kind.ROWS,
    "tsv": Kind.ROWS,
    "eml": Kind.MAIL,
    "mht": Kind.MAIL,
    "mhtml": Kind.MAIL,
    "json": Kind.JSON,
    "jsonl": Kind.JSON,
}


def find_kind(text: str, name: str, media_type: str | None) -> Kind:
    """What the text is. A claim counts only where the content does not contradict it."""
    claimed = _MEDIA_TYPES.get(media_type or "") or _ENDINGS.get(name.rpartition(".")[2].lower())
    head = text[:20_000].lstrip("\ufeff")
    if _CALENDAR.match(head):
        return Kind.CALENDAR
    if _is_mail(head, claimed):
        return Kind.MAIL
    if _is_web_page(head, claimed):
        return Kind.WEB_PAGE
    if _XML.match(head):
        return Kind.XML
    if head.lstrip()[:1] in ("{", "[") and (claimed is Kind.JSON or _is_json(text)):
        return Kind.JSON
    return Kind.ROWS if claimed is Kind.ROWS else Kind.TEXT


def _is_mail(head: str, claimed: Kind | None) -> bool:
    """Whether a mail's own head stands first; a head that somebody pasted lacks what only programs write."""
    names = _name_headers(head)
    if claimed is Kind.MAIL and names & {"from", "subject"}:
        return True
    return bool(names & _ONLY_MAIL) and len(names & {"from", "subject", "date", "content-type", "to"}) >= 2


def _name_headers(head: str) -> set[str]:
    """The names of a mail's headers up to the blank line under them; none where anything else stands among them."""
    names: set[str] = set()
    for place, line in enumerate(head.splitlines()[:_MOST_HEAD_LINES]):
        if not line.strip():
            return names
        if names and line[0] in " \t":
            continue
        if place == 0 and line.startswith("From "):
            continue
        found = _MAIL_NAME.match(line)
        if not found:
            return set()
        names.add(found[1].lower())
    return names


def _is_web_page(head: str, claimed: Kind | None) -> bool:
    if _WHOLE_PAGE.search(head[:3000]) and _HTML_START.match(head):
        return True
    tags = len(_TAG.findall(head))
    if claimed is Kind.WEB_PAGE and (matter := _FRONT_MATTER.match(head)) and _MARKDOWN.search(head, matter.end()):
        return False  # a site generator's page: Markdown, whatever tags stand in it
    if claimed is Kind.WEB_PAGE:
        return bool(tags) or bool(_HTML_START.match(head))
    # Markdown may begin with a tag as well, and would lose its lines.
    return bool(_HTML_START.match(head)) and tags >= 2 and not _MARKDOWN.search(head)


def _is_json(text: str) -> bool:
    """A text that begins with "[Reminder]" is none."""
    if not _JSON_START.match(text[:200]) or text.rstrip()[-1:] not in ("}", "]"):
        return False
    return load_json(text) is not None or bool(load_json_lines(text))
