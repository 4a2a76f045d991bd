"""A page's body as Markdown: headings, lists, tables, links, and what is struck out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborNode

from seminar.reading.sources.flow import Flow, Style
from seminar.reading.sources.grids import write_pairs
from seminar.reading.sources.markup import write_cell
from seminar.reading.sources.web.chrome import is_around, is_dropped
from seminar.reading.sources.web.pieces import raise_figures, say_formula, say_stamp, unveil
from seminar.reading.sources.web.tables import write_table_node
from seminar.reading.uncompiled import compile_when_used

_PARAGRAPHS_NAMES = """
p ul ol menu dl section article blockquote hr figure fieldset details main header
"""
_PARAGRAPHS = frozenset(_PARAGRAPHS_NAMES.split())
_BLOCKS_NAMES = """
div li dt dd body form center address figcaption summary legend tr td th caption tbody thead tfoot nav footer aside
hgroup search marquee
"""
_BLOCKS = frozenset(_BLOCKS_NAMES.split())
_HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
_STRIKES = frozenset(("del", "s", "strike"))
_STRONG = frozenset(("b", "strong"))
_STRUCK_STYLE = compile_when_used(r"text-decoration[a-z-]*\s*:[^;]*line-through", re.IGNORECASE)
_STRUCK_CLASS = re.compile(r"(?:^|\s)(?:text-decoration-)?(?:line-through|strikethrough|strike)(?:$|\s)", re.IGNORECASE)
_STRONG_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE)
_PRE_STYLE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_JOINING_HOST = re.compile(
    r"(?:^|\.)(?:zoom\.us|zoom\.com|zoomgov\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|"
    r"meet\.jit\.si|whereby\.com|meeting\.tencent\.com)$"
)
_LONGEST_URL = 1_500
_LONGEST_TERM = 40
# What may stand around terms without being a list of its own.
_TERM_BOXES = frozenset(("div", "span", "section", "p"))
_DEEPEST_BOX = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where links start from, and how much text the page holds in all."""

    base: str | None = None
    page_length: int = 0


def write_body(node: LexborNode, base: str | None) -> str:
    """The element's contents as Markdown. Raises `Refusal` beyond a megabyte of it."""
    place = Place(base=base, page_length=len(node.text(separator=" ")))
    flow = Flow()
    _write_children(node, flow, Style(), place)
    return flow.finish()


def resolve(href: str | None, base: str | None) -> str | None:
    """The whole address behind a link; nothing for scripts, places on the page itself, and what is no address."""
    if not href or href.startswith(("#", "/cdn-cgi/")) or len(href) > _LONGEST_URL:
        return None
    try:
        whole = urljoin(base or "", href.strip())
        parts = urlsplit(whole)
    except ValueError:
        return None
    if parts.scheme == "mailto":
        return whole
    return whole if parts.scheme in ("http", "https") and parts.netloc and len(whole) <= _LONGEST_URL else None


def _write_children(node: LexborNode, flow: Flow, style: Style, place: Place) -> None:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            flow.add(child.text_content or "", style)
        elif child.tag and child.tag[0] != "-":
            _write_element(child, child.tag, flow, style, place)


def _write_element(node: LexborNode, tag: str, flow: Flow, style: Style, place: Place) -> None:
    if tag == "br":
        flow.end_line()
        return
    if tag == "hr":
        flow.leave_gap()
        return
    if tag == "img" or is_dropped(node) or is_around(node, place.page_length):
        return
    attributes = node.attributes
    if tag == "table":
        caption = next((each for each in node.iter() if each.tag == "caption"), None)
        if caption is not None:
            flow.put_block(_render(caption, style, place))
        flow.put_block(write_table_node(node, lambda cell: _render(cell, style, place)))
    elif tag == "dl":
        _write_definitions(node, flow, style, place)
    elif tag in _HEADINGS:
        flow.leave_gap()
        words = write_cell(_render(node, replace(style, strong=False), place)).replace("<br>", " ")
        flow.put_block(f"{_HEADINGS[tag]} {words.lstrip('# ')}" if words else "")
    elif tag in ("math", "mjx-container") or "katex" in (attributes.get("class") or "").split():
        flow.add(say_formula(node), style)
    elif tag == "time":
        stamp = say_stamp(node)
        if stamp is not None:
            _write_plain(node, tag, flow, style, place)
            flow.add(stamp, style)
    elif tag in ("sup", "sub"):
        flow.add(raise_figures(node.text().strip(), lowered=tag == "sub"), style)
    elif code := attributes.get("data-cfemail"):
        flow.add(unveil(code) or "", style)
    elif tag == "a":
        _write_link(node, flow, style, place)
    elif tag == "button" and node.parent is not None and node.parent.tag not in _HEADINGS:
        flow.leave_gap()
        _write_children(node, flow, replace(style, strong=True), place)
        flow.leave_gap()
    elif tag == "li":
        flow.begin_with("- ")
        _write_children(node, flow, replace(style, tight=True), place)
        flow.forget_prefix()
    else:
        _write_plain(node, tag, flow, _restyle(tag, attributes, style), place)


def _write_plain(node: LexborNode, tag: str, flow: Flow, style: Style, place: Place) -> None:
    if (tag in _PARAGRAPHS and not style.tight) or tag == "pre":
        flow.leave_gap()
        _write_children(node, flow, style, place)
        flow.leave_gap()
    elif tag in _BLOCKS or tag in _PARAGRAPHS or _BLOCK_STYLE.search(node.attributes.get("style") or ""):
        flow.end_line()
        _write_children(node, flow, style, place)
        flow.end_line()
    else:
        _mark_seam(node, flow)
        _write_children(node, flow, style, place)


def _render(node: LexborNode, style: Style, place: Place) -> str:
    inner = Flow()
    _write_children(node, inner, style, place)
    return inner.finish()


def _restyle(tag: str, attributes: dict[str, str | None], style: Style) -> Style:
    written, classes = attributes.get("style") or "", attributes.get("class") or ""
    if tag in _STRIKES or _STRUCK_STYLE.search(written) or (classes and _STRUCK_CLASS.search(classes)):
        style = replace(style, struck=True)
    if tag in _STRONG or (written and _STRONG_STYLE.search(written)):
        style = replace(style, strong=True)
    if tag == "pre" or (written and _PRE_STYLE.search(written)):
        style = replace(style, preformatted=True)
    return style


def _write_definitions(node: LexborNode, flow: Flow, style: Style, place: Place) -> None:
    """Short terms are labels of what follows them; long ones, or such as hold a date, stand on their own."""
    pairs: list[tuple[str, str]] = []
    for child in _list_entries(node):
        if child.tag not in ("dt", "dd"):
            _put_definitions(pairs, flow)
            pairs = []
            flow.leave_gap()
            _write_element(child, child.tag or "", flow, style, place)
            flow.leave_gap()
            continue
        text = _render(child, style, place)
        if child.tag == "dt":
            pairs.append((text, ""))
        elif pairs:
            pairs[-1] = (pairs[-1][0], "\n".join(filter(None, (pairs[-1][1], text))))
        else:
            pairs.append(("", text))
    _put_definitions(pairs, flow)


def _put_definitions(pairs: list[tuple[str, str]], flow: Flow) -> None:
    labels = [label.replace("**", "").strip() for label, _ in pairs]
    if all(len(label) <= _LONGEST_TERM and not any(map(str.isdigit, label)) for label in labels):
        flow.put_block(write_pairs(pairs))
    else:
        for label, text in pairs:
            flow.put_block("\n".join(filter(None, (label, text))))


def _list_entries(node: LexborNode) -> list[LexborNode]:
    """What stands in a list of definitions: terms, what they mean, and whatever else was put between them.

    A box around some of the terms counts for what it holds.
    """
    entries: list[LexborNode] = []
    boxes: list[Iterator[LexborNode]] = [node.iter()]
    while boxes:
        child = next(boxes[-1], None)
        if child is None:
            boxes.pop()
        elif is_dropped(child):
            continue
        elif child.tag in _TERM_BOXES and len(boxes) < _DEEPEST_BOX and child.css_first("dt, dd") is not None:
            boxes.append(child.iter())
        elif child.tag and child.tag[0] != "-":
            entries.append(child)
    return entries


def _write_link(node: LexborNode, flow: Flow, style: Style, place: Place) -> None:
    url = resolve(node.attributes.get("href"), place.base)
    _mark_seam(node, flow)
    restyled = _restyle("a", node.attributes, style)
    if node.text().strip():
        _write_children(node, flow, replace(restyled, url=url), place)
        return
    picture = node.css_first("img[alt]")
    words = (picture.attributes.get("alt") if picture else None) or node.attributes.get("title")
    if url and words and words.strip():
        flow.add(words[:200], replace(restyled, url=url))
    elif url and _joins(url):
        flow.add(url, restyled)


def _joins(url: str) -> bool:
    return bool(_JOINING_HOST.search(urlsplit(url).hostname or ""))


def _mark_seam(node: LexborNode, flow: Flow) -> None:
    before = node.prev
    if before is not None and before.tag not in ("-text", "sup", "sub", "br"):
        flow.mark_seam()
