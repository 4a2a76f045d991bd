"""Small elements that say more than their text, or less: stamps of time, formulas, figures, veiled addresses."""

import datetime as dt
import re

from selectolax.lexbor import LexborNode

from seminar.reading.sources.instants import read_stamp
from seminar.reading.sources.markup import write_offset

_PUBLISHED = re.compile(r"publish|posted|updated|modified|entry-date|pubdate|created", re.IGNORECASE)
_STAMPED = re.compile(r"\b(?:posted|published|submitted|updated|modified|created)\b", re.IGNORECASE)
_CLOCK = re.compile(r"\d[:.h]\d\d|\d\s?[ap]\.?m", re.IGNORECASE)
_LINE_ENDS = frozenset(("br", "p", "div", "li", "h1", "h2", "h3", "h4", "td", "th", "hr", "section", "article"))
_LONGEST_BYLINE = 120
_SUPERSCRIPTS = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_SUBSCRIPTS = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def say_stamp(node: LexborNode) -> str | None:
    """What to add to the words of a `time` that leave the year open; None where it tells when the page was posted."""
    attributes = node.attributes
    about = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''} {' '.join(attributes)}"
    if _PUBLISHED.search(about) or _STAMPED.search(_words_before(node)):
        return None
    stamp, said = read_stamp(attributes.get("datetime")), node.text()
    if stamp is None or f"{stamp.year}" in said:
        return ""
    written = f"{stamp:%Y-%m-%d}"
    if isinstance(stamp, dt.datetime) and not _CLOCK.search(said):
        written = f"{stamp:%Y-%m-%d %H:%M} {write_offset(f'{stamp:%z}')}".strip()
    return f" ({written})" if said.strip() else written


def say_formula(node: LexborNode) -> str:
    """The LaTeX that a typeset formula carries along; the formula's own letters where it carries none."""
    source = node.css_first("annotation")
    return node.text() if source is None else f"${source.text().strip()}$"


def raise_figures(text: str, *, lowered: bool) -> str:
    """Raised and lowered figures stay apart from those beside them."""
    table = _SUBSCRIPTS if lowered else _SUPERSCRIPTS
    return text.translate(table) if text and all(ord(letter) in table for letter in text) else text


def unveil(code: str) -> str | None:
    """A mail address that Cloudflare hides from collectors: hex digits, each byte XORed with the first."""
    try:
        first, *others = bytes.fromhex(code)
        return bytes(each ^ first for each in others).decode()
    except ValueError:
        return None


def _words_before(node: LexborNode) -> str:
    """The few words on the line before an element, such as "Submitted by admin on"."""
    words, before = "", node.prev
    for _ in range(4):
        if before is None or before.tag in _LINE_ENDS:
            break
        words = f"{before.text_content if before.tag == '-text' else before.text()}{words}"
        before = before.prev
    return words[-_LONGEST_BYLINE:]
