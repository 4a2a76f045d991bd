"""The address that a line says is that of all talks of its text, wherever it stands."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import MANY_TALKS
from seminar.reading.talk.links import find_joining
from seminar.reading.text.lines import Line

_LONGEST = 400
_TALKS = rf"(?:{MANY_TALKS}|speakers|days)"
_FOR_ALL = compile_when_used(
    rf"\b(?:for|at|of|to|für|pour|para|per)\s(?:all|alle|toute?s|todos|todas|tutti|tutte)\s(?:(?:the|our|of\sthe|these|online|hybrid|die"
    rf"|les|l[ao]s|gli|i|le|os|as)\s){{0,3}}{_TALKS}\b"
    rf"|\ball\s(?:(?:the|our|of\sthe|these|online|hybrid)\s){{0,3}}{_TALKS}\s(?:are|will\sbe|take\splace|can\sbe)\b"
    r"|\b(?:same|permanent|usual)\s(?:zoom\s|meeting\s|teams\s)?(?:link|room|address|coordinates)\b"
    rf"|\b(?:mismo|même|stesso|gleiche[rn]?|mesmo)\s(?:enlace|lien|link|zoom)|全部[场場]次|各[场場]|全回共通|共通のリンク",
    re.IGNORECASE,
)


def share_link(drafts: tuple[Draft, ...], lines: Sequence[Line]) -> tuple[Draft, ...]:
    """The drafts, those of several that name no way to join with that of a line which holds for all of them."""
    if len(drafts) < 2 or all(draft.link or draft.meeting_id for draft in drafts):
        return drafts
    told = [line for line in lines if len(line.text) <= _LONGEST and _FOR_ALL.search(line.text)]
    ways = [joining for line in told if (joining := find_joining((line,))).link and not joining.rival]
    if len({joining.link for joining in ways}) != 1:
        return drafts
    way = ways[0]
    return tuple(
        draft
        if draft.link or draft.meeting_id
        else replace(
            draft,
            link=way.link,
            meeting_id=way.meeting_id,
            passcode=draft.passcode or way.passcode,
            sources={**draft.sources, "link": way.link_source},
        )
        for draft in drafts
    )
