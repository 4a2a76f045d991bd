"""Talks of a text that tells of them in two languages: first all in the one, then all in the other."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from seminar.reading.draft import Draft
from seminar.reading.unspaced.words import is_unspaced
from seminar.speaker import fold_name

# What the language that comes first takes from the other where it says nothing.
_FILLED = ("end", "timezone", "link", "meeting_id", "passcode", "venue", "abstract", "bio", "contact", "materials")


def join_translations(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts, each talk once, as the language tells of it that stands first."""
    half = len(drafts) // 2
    first, second = drafts[:half], drafts[half:]
    if not half or len(drafts) % 2 or not all(map(_are_one, first, second)):
        return tuple(drafts)
    return tuple(map(_fill, first, second))


def _are_one(one: Draft, two: Draft) -> bool:
    """Whether both begin at one hour, by the same people, or by as many who are told in two scripts as titles are."""
    if not (one.title and two.title and one.date and one.start and (one.date, one.start) == (two.date, two.start)):
        return False
    if (one.link and two.link and one.link != two.link) or not one.speakers or len(one.speakers) != len(two.speakers):
        return False
    if {fold_name(each.name) for each in one.speakers} == {fold_name(each.name) for each in two.speakers}:
        return True  # nobody gives two talks at once
    told, other = (one, two) if is_unspaced(one.title) else (two, one)
    if not is_unspaced(told.title or "") or is_unspaced(other.title or ""):
        return False
    return all(is_unspaced(each.name) for each in told.speakers) and not any(
        is_unspaced(each.name) for each in other.speakers
    )


def _fill(one: Draft, two: Draft) -> Draft:
    values: dict[str, Any] = {name: getattr(one, name) or getattr(two, name) for name in _FILLED}
    return replace(one, **values, sources={**two.sources, **one.sources})
