"""The custom ids of what a search found: they hold all that was asked, readable after any restart."""

import re

from bot.actions.searching import Search
from bot.render.text import size

LONGEST = 100

FOUND = (
    r"found:(?P<series>\d+):(?P<speaker>\d+):(?P<year>\d+):(?P<recorded>[01-]):(?P<page>\d+):(?P<words>[\s\S]{1,100})"
)
_RECORDED = {None: "-", True: "1", False: "0"}


def found(asked: Search, page: int) -> str | None:
    """A press that turns to a page; None where the words are too long to go with it."""
    narrowed = f"{asked.series_id or 0}:{asked.speaker_id or 0}:{asked.year or 0}:{_RECORDED[asked.recorded]}"
    custom_id = f"found:{narrowed}:{max(0, page)}:{' '.join(asked.words.split())}"
    return custom_id if size(custom_id) <= LONGEST else None


def found_asked(match: re.Match[str]) -> Search:
    return Search(
        words=match["words"],
        series_id=int(match["series"]) or None,
        speaker_id=int(match["speaker"]) or None,
        year=int(match["year"]) or None,
        recorded={"-": None, "1": True, "0": False}[match["recorded"]],
    )
