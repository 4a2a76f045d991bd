"""Names of clubs and circles, which look like those of people."""

import re
from collections.abc import Sequence

_LONGEST = 40
_MEETS = re.compile(
    r"\s(?:meet-?up|club|society|circle|network|association|caf[ée]|night|meeting|group)s?\b", re.IGNORECASE
)


def names_club(text: str, lines: Sequence[str]) -> bool:
    """Whether words are the name of a club whose meeting a line names: "Stone Carvers", "Stone Carvers Meetup 4"."""
    if " " not in text or len(text) > _LONGEST:
        return False
    return any(_MEETS.match(line, len(text)) for line in lines if line.startswith(text))
