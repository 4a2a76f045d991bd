"""Addresses that hold for one day of a list: "The talk on 4 May will be on Zoom", an invitation for each day."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.lists.own_days import find_own_days, read_day
from seminar.reading.lists.usual_hours import holds_for_a_day
from seminar.reading.talk.links import Joining, find_joining
from seminar.reading.text.addresses import has_url
from seminar.reading.text.lines import Line

_LONGEST = 400
_MOST_ABOVE, _MOST_BELOW = 6, 4


def add_day_links(drafts: Sequence[Draft], lines: Sequence[Line]) -> list[Draft]:
    """The drafts, those of such a day with its way to join where they have none."""
    if len(drafts) < 2:
        return list(drafts)
    added = list(drafts)
    for line in lines:
        if len(line.text) > _LONGEST or not holds_for_a_day(line.text):
            continue
        joining, day = find_joining([line]), find_own_days(line.text)[0]
        there = [
            place
            for place, draft in enumerate(added)
            if draft.date and (draft.date.month, draft.date.day) == (day.month, day.day)
        ]
        for place in there if joining.link or joining.meeting_id else ():
            if not added[place].link:
                added[place] = replace(
                    added[place], link=joining.link, meeting_id=joining.meeting_id, passcode=joining.passcode
                )
    return added


def part_day_links(drafts: Sequence[Draft], lines: Sequence[Line]) -> tuple[Draft, ...]:
    """The drafts, all of which have one address, each with that of its day where every day has an invitation."""
    if len(drafts) < 2 or len({draft.link for draft in drafts}) != 1 or drafts[0].link is None:
        return tuple(drafts)
    ways = _find_invitations(lines)
    days = [(draft.date.month, draft.date.day) for draft in drafts if draft.date]
    if len(days) < len(drafts) or len(set(days)) < 2 or not set(days) <= set(ways):
        return tuple(drafts)
    return tuple(_join_by(draft, ways[day]) for draft, day in zip(drafts, days, strict=True))


def _join_by(draft: Draft, way: Joining) -> Draft:
    return replace(
        draft,
        link=way.link,
        meeting_id=way.meeting_id,
        passcode=way.passcode,
        doubts=tuple(doubt for doubt in draft.doubts if doubt.field != "link"),
        sources={**draft.sources, "link": way.link_source},
    )


def _find_invitations(lines: Sequence[Line]) -> dict[tuple[int, int], Joining]:
    """For each day the way to join that stands below it alone; nothing where an address has no day or several."""
    places = [
        place for place, line in enumerate(lines) if (line.links or has_url(line.text)) and find_joining((line,)).link
    ]
    ways: dict[tuple[int, int], Joining] = {}
    for place, before, after in zip(places, [-1, *places], [*places[1:], len(lines)], strict=False):
        above = lines[max(before + 1, place - _MOST_ABOVE) : place + 1]
        nearest = next(filter(None, (find_own_days(line.text[:_LONGEST]) for line in reversed(above))), [])
        if len(nearest) != 1 or (day := read_day(nearest[0])) in ways:
            return {}
        ways[day] = find_joining(lines[place : min(place + _MOST_BELOW, after)])
    return ways
