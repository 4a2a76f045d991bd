"""What a page shows around its contents: menus, banners, footers, and what it hides."""

import re

from selectolax.lexbor import LexborNode

from seminar.reading.uncompiled import compile_when_used

_DROPPED_NAMES = """
script style noscript svg canvas video audio object embed iframe head title link meta base select option
datalist map area progress meter dialog textarea input
"""
_DROPPED = frozenset(_DROPPED_NAMES.split())
_AROUND_NAMES = """
nav footer aside
"""
_AROUND = frozenset(_AROUND_NAMES.split())
_AROUND_ROLES_NAMES = """
navigation search banner contentinfo complementary alertdialog menu menubar
"""
_AROUND_ROLES = frozenset(_AROUND_ROLES_NAMES.split())
_NAMED_CHROME = compile_when_used(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip-?(?:link|nav|to)|site-?(?:footer|nav|menu)|nav(?:bar|igation)?|"
    r"mega-?menu|main-?menu|menu|pagination|pager|share|sharing|social-?(?:links?|media|icons?|share|nav)|newsletter)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNSEEN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|d-none|MathJax(?:_Preview|_Display)?|"
    r"MJX_Assistive_MathML|katex-html)(?:$|\s)"
)
_UNSEEN_STYLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE
)
_TELLS = compile_when_used(r"\b(?:when|where|date|time|location|venue|room|speaker|organi[sz]er|zoom)\b", re.IGNORECASE)
# "accordion-button", "collapsible": what such a button says is the head of what it unfolds.
_FOLDING = re.compile(r"(?:^|[\s_-])(?:accordion|collapsible)(?:$|[\s_-])", re.IGNORECASE)
_HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"))
_FEWEST_WORDS = 7
_ABSTRACT_LENGTH = 200
_DETAILS_LENGTH = 1500


def is_dropped(node: LexborNode) -> bool:
    """Whether nothing in the element is text of the page, or a browser would not show it."""
    tag = node.tag or ""
    if tag in _DROPPED or (tag == "button" and not heads_panel(node)):
        return True
    attributes = node.attributes
    if (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or attributes.get("role") == "dialog"
        or _UNSEEN_STYLE.search(attributes.get("style") or "")
    ):
        return not _is_folded(node, attributes)
    return bool(_UNSEEN_CLASS.search(attributes.get("class") or ""))


def heads_panel(node: LexborNode) -> bool:
    """Whether a button holds the words above what it unfolds, and is not one that only does something."""
    parent, attributes = node.parent, node.attributes
    named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:500]
    if _NAMED_CHROME.search(named):
        return False
    words = node.text(separator=" ").split()
    headed = parent is not None and parent.tag in _HEADING_TAGS
    return headed or bool(_FOLDING.search(named)) or len(words) >= _FEWEST_WORDS


def is_around(node: LexborNode, page_length: int) -> bool:
    """Whether the element frames the page: not where it holds the main heading, or half of the text."""
    tag, attributes = node.tag or "", node.attributes
    named = _NAMED_CHROME.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:500])
    if tag not in _AROUND and (attributes.get("role") or "") not in _AROUND_ROLES and not (named and tag in _BOXES):
        return False
    text = node.text(separator=" ")
    if len(text) * 2 > page_length or node.css_first("h1, main, article"):
        return False
    tells = tag == "aside" and len(text) < _DETAILS_LENGTH and len(set(map(str.lower, _TELLS.findall(text)))) >= 2
    return not tells


def _is_folded(node: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Whether the element is an abstract that a press unfolds: running text, hardly any of it links, no banner."""
    if _NAMED_CHROME.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:500]):
        return False
    if (attributes.get("role") or "") in _AROUND_ROLES or node.tag in _AROUND or node.css_first("input, nav"):
        return False
    text = " ".join(node.text(separator=" ").split())
    linked = sum(len(link.text()) for link in node.css("a")[:200])
    return len(text) >= _ABSTRACT_LENGTH and linked * 3 < len(text)


_BOXES_NAMES = """
div section ul ol header form p span
"""
_BOXES = frozenset(_BOXES_NAMES.split())
