"""Signs that a talk is joined at another address than the one that was read with it."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from seminar.reading.draft import Draft, Hint
from seminar.reading.mistrust import GRAVE, STRONG, WEAK
from seminar.reading.talk.joining_addresses import surely_joins
from seminar.reading.talk.online import says_online
from seminar.reading.text.addresses import find_urls
from seminar.reading.text.lines import Line

_LIVE = re.compile(r"live|stream|webcast|meet|visio|conf|zoom|webinar|join|tinyurl|bit\.ly", re.IGNORECASE)
_NOT_LIVE = re.compile(r"form|regist|/rec|\.pdf|map|mail|calendar", re.IGNORECASE)
_MOST = 20
_REACH, _LONGEST_ROW = 3, 300

_ELSEWHERE = "{} stands in the text, but not with this talk. Check how to join it."
_UNMARKED = "Other talks of the text are marked as online, this one is not. Check whether one can join it from afar."
_RIVAL = "{} could be the address to join as well. Check which one is."


def mistrust_links(
    drafts: Sequence[Draft], titles: Sequence[int | None], lines: Sequence[Line]
) -> list[tuple[Hint, ...]]:
    """For each draft what speaks against its address, or against having none; `titles` are their titles' lines."""
    places: dict[str, int] = {}
    for place, line in enumerate(lines):
        for each in (*find_urls(line.text), *(link.url for link in line.links)):
            places.setdefault(each, place)
    joining = [each for each in places if surely_joins(each)]
    live = [each for each in places if _LIVE.search(each) and not _NOT_LIVE.search(each)]
    claimed = Counter(draft.link for draft in drafts if draft.link)
    spare = next((url for url in joining if url not in claimed), None)
    known = sorted(each for each in titles if each is not None)
    widest = max((two - one for one, two in pairwise(known)), default=0)
    found: list[tuple[Hint, ...]] = []
    shared = any(count > 1 for count in claimed.values())
    told = list_told_online(titles, lines) if shared else [None] * len(titles)
    some = 0 < sum(map(bool, told)) < len(drafts)
    for draft, title, online in zip(drafts, titles, told, strict=True):
        if draft.link and some and online is False and claimed[draft.link] > 1:
            found.append((Hint(field="link", odds=WEAK, why=_UNMARKED),))
            continue
        if draft.link:
            rival = spare if claimed[draft.link] > 1 else None
            found.append((Hint(field="link", odds=GRAVE, why=_RIVAL.format(rival)),) if rival else ())
            continue
        url: str | None = spare or (None if joining else next((each for each in live if each not in claimed), None))
        if url is None and title is not None and len(known) > 1:
            url = next((each for each in joining[:_MOST] if _is_astray(places[each], title, known, widest)), None)
        odds = GRAVE if url in joining else STRONG
        found.append((Hint(field="link", odds=odds, why=_ELSEWHERE.format(url)),) if url else ())
    return found


def list_told_online(titles: Sequence[int | None], lines: Sequence[Line]) -> list[bool | None]:
    """For the line of each title whether a mark beside it says that people meet online; nothing if unknown."""
    known = sorted(each for each in titles if each is not None)
    return [_is_told_online(title, known, lines) for title in titles]


def _is_told_online(title: int | None, known: Sequence[int], lines: Sequence[Line]) -> bool | None:
    """Whether the line of a title, or one of the three above it, says that people meet online; nothing if unknown."""
    if title is None:
        return None
    above = bisect_right(known, title - 1)
    floor = max(known[above - 1] + 1 if above else 0, title - _REACH)
    short = (line.text for line in lines[floor : title + 1] if len(line.text) <= _LONGEST_ROW)
    return any(says_online(text) for text in short)


def _is_astray(place: int, title: int, known: Sequence[int], widest: int) -> bool:
    """Whether an address that another talk has stands below this one's title, or far below all."""
    above = bisect_right(known, place)
    return (above > 0 and known[above - 1] == title) or place - known[-1] > widest
