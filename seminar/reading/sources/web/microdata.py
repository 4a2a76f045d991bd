"""Events that a page marks with `itemscope` and `itemprop`, in the same shape as JSON-LD has them."""

from selectolax.lexbor import LexborNode

from seminar.reading.sources.web.events import MOST_EVENTS, is_event

_STATED = ("content", "datetime")
_ADDRESSES = {"a": "href", "link": "href", "area": "href", "img": "src"}
_DEEPEST = 6
_MOST_PROPERTIES = 200


def list_marked_events(root: LexborNode) -> list[dict[str, object]]:
    """The events in the page's order, those inside another event among them."""
    scopes = root.css("[itemscope][itemtype]")[: 5 * MOST_EVENTS]
    return [_read_item(scope, _DEEPEST) for scope in scopes if is_event(_list_types(scope))][:MOST_EVENTS]


def _list_types(scope: LexborNode) -> list[object]:
    return list((scope.attributes.get("itemtype") or "").split())


def _read_item(scope: LexborNode, depth: int) -> dict[str, object]:
    item: dict[str, object] = {"@type": _list_types(scope)}
    found: list[LexborNode] = []
    waiting = list(scope.iter())[::-1]
    while waiting and len(found) < _MOST_PROPERTIES:
        node = waiting.pop()
        attributes = node.attributes
        if "itemprop" in attributes:
            found.append(node)
        if "itemscope" not in attributes:
            waiting += list(node.iter())[::-1]
    for node in found:
        value = _read_value(node, depth)
        for name in (node.attributes.get("itemprop") or "").split()[:5]:
            known = item.setdefault(name, [])
            if isinstance(known, list):
                known.append(value)
    return item


def _read_value(node: LexborNode, depth: int) -> object:
    attributes = node.attributes
    if "itemscope" in attributes:
        return _read_item(node, depth - 1) if depth else None
    for name in _STATED:
        if stated := attributes.get(name):
            return stated
    if (tag := node.tag or "") in _ADDRESSES:
        return attributes.get(_ADDRESSES[tag])
    return " ".join(node.text(separator=" ").split())
