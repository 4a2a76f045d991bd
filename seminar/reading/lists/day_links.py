"""Addresses that a remark beside a list gives for one of its days: "The talk on 4 May will be on Zoom"."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.lists.own_days import find_own_days
from seminar.reading.lists.usual_hours import holds_for_a_day
from seminar.reading.talk.links import find_joining
from seminar.reading.text.lines import Line

_LONGEST = 400


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
