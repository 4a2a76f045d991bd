"""The custom ids of buttons: what a press means, readable after any restart."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.actions.listings import Kind, Listing
from seminar.spans import Span

TALK = r"talk:(?P<verb>[a-z]+):(?P<talk>\d+)(?::(?P<mark>[0-9a-f]+))?"


def talk(verb: str, talk_id: int, mark: str | None = None) -> str:
    """A press on a talk's button. The mark finds the message again in a channel's history."""
    return f"talk:{verb}:{talk_id}" + (f":{mark}" if mark else "")


TALK_PAGE = r"talkpage:(?P<talk>\d+):(?P<page>\d+)"


def talk_page(talk_id: int, page: int) -> str:
    """A press that turns the pages of a talk's card."""
    return f"talkpage:{talk_id}:{page}"


LISTING = (
    r"list:(?P<verb>show|turn):(?P<kind>[a-z]+):(?P<series>\d+):(?P<speaker>\d+):(?P<start>-?\d+):(?P<end>-?\d+)"
    r":(?P<zone>[^:]*):(?P<page>\d+)"
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


def listing(verb: str, asked: Listing, page: int) -> str:
    """A press that shows a list in a message of its own, or turns its pages.

    What was asked goes with it: about 90 characters with the longest name of a zone, of the 100 there are.
    """
    start, end, zone = 0, 0, ""
    if asked.span:
        start, end = ((at - _EPOCH) // _SECOND for at in (asked.span.starts_at, asked.span.ends_at))
        zone = asked.zone.key
    return f"list:{verb}:{asked.kind}:{asked.series_id or 0}:{asked.speaker_id or 0}:{start}:{end}:{zone}:{page}"


def listing_asked(match: re.Match[str]) -> Listing:
    """What a list's button asks for. Raises `ValueError` for a kind of list that there is no more."""
    span = None
    if match["zone"]:
        start, end = (_EPOCH + _SECOND * int(match[side]) for side in ("start", "end"))
        span = Span(starts_at=start, ends_at=end)
    return Listing(
        kind=Kind(match["kind"]),
        series_id=int(match["series"]) or None,
        speaker_id=int(match["speaker"]) or None,
        span=span,
        zone=ZoneInfo(match["zone"] or "UTC"),
    )


SPEAKER_CHOICE = "speakers:choose"
SPEAKER = r"speaker:(?P<speaker>\d+):(?P<page>\d+)"


def speaker(speaker_id: int, page: int) -> str:
    """A press that turns the pages of a person's biography."""
    return f"speaker:{speaker_id}:{page}"


PAPERS = r"papers:(?P<verb>show|turn):(?P<speaker>\d+):(?P<page>\d+)"


def papers(verb: str, speaker_id: int, page: int) -> str:
    """A press that shows a person's papers in a message of their own, or turns the pages of that one."""
    return f"papers:{verb}:{speaker_id}:{page}"


PAPER = r"paper:(?P<verb>show|turn):(?P<speaker>\d+):(?P<key>[0-9a-f]+):(?P<page>\d+)"


def paper(verb: str, speaker_id: int, key: str, page: int) -> str:
    """A press that shows an abstract, or turns its pages; `key` is the paper's own, whatever came before it since."""
    return f"paper:{verb}:{speaker_id}:{key}:{page}"
