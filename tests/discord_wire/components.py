"""The tree of a message's or a form's components: walking it, numbering it, and reading its text."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

Json = dict[str, Any]

ACTION_ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 5, 6, 7, 8
SECTION, TEXT_DISPLAY, THUMBNAIL, MEDIA_GALLERY, FILE, SEPARATOR, CONTAINER = 9, 10, 11, 12, 13, 14, 17
LABEL, FILE_UPLOAD = 18, 19
SELECTS = frozenset({STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT})
LAYOUT_ONLY = frozenset({SECTION, TEXT_DISPLAY, THUMBNAIL, MEDIA_GALLERY, FILE, SEPARATOR, CONTAINER})
LINK_STYLE = 5


def walk(components: Sequence[Json]) -> Iterator[Json]:
    """Every component, an outer one before those inside it."""
    for component in components:
        yield component
        yield from walk(component.get("components") or ())
        for only_child in ("accessory", "component"):
            if isinstance(inside := component.get(only_child), dict):
                yield from walk((inside,))


def numbered(components: Sequence[Json]) -> list[Json]:
    """A copy in which every component has the id that Discord would give it."""
    # Several times faster than copy.deepcopy, and it is JSON anyway.
    tree: list[Json] = json.loads(json.dumps(list(components)))
    taken = {component["id"] for component in walk(tree) if component.get("id")}
    number = 0
    for component in walk(tree):
        if not component.get("id"):
            number += 1
            while number in taken:
                number += 1
            component["id"] = number
    return tree


def texts(payload: Json) -> list[str]:
    """What a reader sees as running text: content, embeds' titles and descriptions, text displays."""
    found = [payload["content"]] if payload.get("content") else []
    for embed in payload.get("embeds") or ():
        found += [embed[part] for part in ("title", "description") if embed.get(part)]
        for field in embed.get("fields") or ():
            found += [field["name"], field["value"]]
    shown = walk(payload.get("components") or ())
    return found + [component["content"] for component in shown if component["type"] == TEXT_DISPLAY]
