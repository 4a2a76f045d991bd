"""The mark of a delivery in its message, by which it is found again in a channel's history."""

from collections.abc import Iterable
from typing import Any


def number(mark: str) -> int:
    """The mark of a message without buttons of ours: a component's own number, which holds 31 bits."""
    return int(mark[:7], 16)


def bears(components: Iterable[Any], mark: str) -> bool:
    """Whether a message's components, however deep, hold the mark: within a custom id, or as a number."""
    waiting = list(components)
    while waiting:
        component = waiting.pop()
        if mark in (getattr(component, "custom_id", None) or "") or getattr(component, "id", None) == number(mark):
            return True
        waiting += getattr(component, "children", [])
    return False
