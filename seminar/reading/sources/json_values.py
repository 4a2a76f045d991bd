"""JSON of strangers: however deep or broken it is, it becomes a value or nothing."""

import json

MOST_LINES = 5_000


def load_json(text: str) -> object:
    """The value; nothing where the text is no JSON, or nested too deep."""
    try:
        # Line ends inside strings are not allowed, and often there.
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def load_json_lines(text: str) -> list[object]:
    """One value a line; nothing where one of the lines is none, and of more than `MOST_LINES`."""
    if text.count("\n") > MOST_LINES:
        return []
    values = [load_json(line) for line in text.splitlines() if line.strip()]
    return [] if any(value is None for value in values) else values
