"""One talk of two, where a page tells of it twice: in its list and above it, or its day and its title apart."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from seminar.reading.draft import Draft
from seminar.speaker import fold_name

# What the fuller of two drafts takes from the other where it has none.
_FILLED = ("abstract", "bio", "venue", "contact", "link", "meeting_id", "passcode", "timezone")


def merge_repeats(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts, each talk once: the same people on the same day at the same hour, on the same thing or on nothing."""
    kept: list[Draft] = []
    for draft in drafts:
        place = next((place for place, known in enumerate(kept) if _is_same(known, draft)), None)
        if place is None:
            kept.append(draft)
        else:
            kept[place] = _merge(kept[place], draft)
    return tuple(kept)


def join_halves(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """One draft of two of the same people, the one with a day and no title and the other with a title and no day."""
    if len(drafts) != 2:
        return tuple(drafts)
    dated, titled = sorted(drafts, key=lambda draft: draft.date is None)
    halves = dated.date and not dated.title and titled.title and not titled.date and not titled.start
    if (
        not halves
        or not dated.speakers
        or [each.name for each in dated.speakers] != [each.name for each in titled.speakers]
    ):
        return tuple(drafts)
    whole = replace(
        dated,
        title=titled.title,
        speakers=titled.speakers if titled.speakers[0].affiliation else dated.speakers,
        **_fill(dated, titled),
        doubts=tuple(doubt for doubt in dated.doubts if doubt.field != "title"),
        sources={**titled.sources, **dated.sources, "title": titled.sources.get("title", titled.title or "")},
    )
    return (whole,)


def _is_same(one: Draft, two: Draft) -> bool:
    if not (one.date and one.date == two.date and one.speakers and two.speakers):
        return False
    if one.start and two.start and one.start != two.start:
        return False
    people = [{fold_name(person.name) for person in draft.speakers} for draft in (one, two)]
    titles = {_fold(draft.title) for draft in (one, two) if draft.title}
    return people[0] == people[1] and len(titles) < 2


def _fold(title: str) -> str:
    return "".join(sign for sign in title.casefold() if sign.isalnum())


def _merge(one: Draft, two: Draft) -> Draft:
    """The fuller of the two with what only the other says; a doubt on what both say holds where both have it."""
    full, other = (two, one) if _measure(two) > _measure(one) else (one, two)
    agreed = {"speakers", "date"} | ({"title"} if one.title and two.title else set())
    shared = {doubt.field for doubt in one.doubts} & {doubt.field for doubt in two.doubts}
    values = _fill(full, other)
    if full.start is None and other.start:
        values |= {"start": other.start, "end": other.end}
    return replace(
        full,
        **values,
        materials=full.materials or other.materials,
        doubts=tuple(doubt for doubt in full.doubts if doubt.field not in agreed or doubt.field in shared),
        sources={**other.sources, **full.sources},
        sureness={
            **full.sureness,
            **{
                field: max(full.sureness.get(field, 0.0), other.sureness[field])
                for field in agreed
                if field in other.sureness
            },
        },
    )


def _fill(full: Draft, other: Draft) -> dict[str, Any]:
    return {name: getattr(full, name) or getattr(other, name) for name in _FILLED}


def _measure(draft: Draft) -> tuple[bool, int, int]:
    return bool(draft.title), len(draft.abstract or ""), -len(draft.doubts)
