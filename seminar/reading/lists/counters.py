"""Numbers before the titles of a list, which count its talks and belong to none of them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.draft import Draft
from seminar.reading.uncompiled import compile_when_used

_COUNTER = compile_when_used(r"(?P<number>[IVX]{1,5}|\d{1,2})(?:\s?[.):–-]|\s(?=[–-]\s))\s+(?=\S)")
_ROMAN = {"I": 1, "V": 5, "X": 10}


def drop_counters(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without "I.", "II.", "III." before their titles, where all titles that are known count on."""
    found = [
        (place, match) for place, draft in enumerate(drafts) if draft.title and (match := _COUNTER.match(draft.title))
    ]
    titled = sum(draft.title is not None for draft in drafts)
    numbers = [_read(match["number"]) for _, match in found]
    if len(found) < 2 or len(found) < titled or any(two <= one for one, two in pairwise(numbers)):
        return list(drafts)
    kept = list(drafts)
    for place, match in found:
        title = kept[place].title or ""
        kept[place] = replace(kept[place], title=title[match.end() :])
    return kept


def _read(written: str) -> int:
    if written.isdigit():
        return int(written)
    values = [_ROMAN[sign] for sign in written]
    return sum(-one if two > one else one for one, two in zip(values, [*values[1:], 0], strict=True))
