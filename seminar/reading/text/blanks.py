"""Parts of a text put out of sight, so that all others keep their places."""

from collections.abc import Iterable


def blank(text: str, spans: Iterable[tuple[int, int]], mark: str = " ") -> str:
    """The text with a mark for each of its signs from each start to before its stop."""
    for start, stop in spans:
        text = text[:start] + mark * (stop - start) + text[stop:]
    return text
