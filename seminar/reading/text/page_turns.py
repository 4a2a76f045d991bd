"""Lines that turn to the pages before and behind: "← Knots in ice", and those of a list's archive."""

import re
from collections.abc import Sequence

from seminar.reading.text.lines import Line

_FOOT, _LONGEST = 8, 200
_TURN = re.compile(r"\s?[←⟵].{4,}|.{4,}[→⟶]\s?")
_TAG = re.compile(r"\[[\w .-]{2,40}\](?=\s)")
# "Next message (by thread): [Talks] Knots in ice" below "[Talks] Rivers on Mars"
_THREAD = re.compile(r"[^:\[\]]{4,40}:\s{1,2}(?P<tag>\[[^\[\]]{2,40}\])\s")


def drop_page_turns(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such as lead to other pages at their foot, or to other messages below a subject's tag."""
    tag = _TAG.match(lines[0].text) if lines else None
    foot = len(lines) - _FOOT
    return [
        line
        for place, line in enumerate(lines)
        if len(line.text) > _LONGEST
        or not (
            (place > max(foot, 1) and _TURN.fullmatch(line.text))
            or (tag and place and (found := _THREAD.match(line.text)) and found["tag"] == tag[0])
        )
    ]
