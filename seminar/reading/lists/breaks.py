"""Rows and units of a list that only say that there is no session."""

import re
from collections.abc import Sequence
from itertools import pairwise

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import FARE
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.cancelling import opens_with_change, says_cancelled, strip_change
from seminar.reading.talk.intervals import opens_with_break, says_break
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.text.trimming import drop_edges
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.times import find_hours
from seminar.reading.who.people import split_people

_LONGEST = 60
# What may stand before an hour that leads its line, in signs.
_LEAD = 4
# "Colloquium tea", "Pre-seminar coffee in the lounge"
_SIDE_END = compile_when_used(
    rf"^(?:[\w-]{{2,20}}\s){{0,3}}{FARE}"
    r"(?:\s?(?:,|\(|@|in\b|at\b|im\b).{0,40})?$",
    re.IGNORECASE,
)
# "fällt leider aus – Dies academicus", "annulé : grève"
_REASONED = compile_when_used(
    rf"\W{{0,3}}(?:{match_any(gather_words(lambda words: words.cancelled))})(?:\s[a-zà-þ]{{1,14}}){{0,2}}"
    r"\s?[–—:,(-]{1,2}\s?(?P<reason>[^“”\"„«»:–—]{3,48}?)[\])!.]{0,2}",
    re.IGNORECASE,
)
# "------ (strike), 26 November": dashes stand for the speaker
_DASHED = re.compile(r"[-–—]{3,}\s?[(\[]")


def is_break(unit: Unit) -> bool:
    """Whether a unit only says that there is no session."""
    texts = [line.text for line in unit.lines[:3]]
    if unit.anchor < len(texts):
        texts[unit.anchor] = texts[unit.anchor][unit.lead :].strip()
    rest = drop_edges(find_mentions(texts[0]).rest) if texts else ""
    if texts and _DASHED.match(texts[0]):
        return True
    if any(map(opens_with_break, re.split(r"[.!]\s+", rest)[1:3])) and len(rest) <= 90:
        return True  # "Independence Day. No seminar."
    return opens_with_break(rest) or any(says_break(text) or _is_called_off(text) for text in texts)


def drop_empty_days(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without a day of its own line, the words below it that there is no session, and nothing more."""
    dropped: set[int] = set()
    for place, line in enumerate(lines[1:-2], 1):
        below, after = lines[place + 1], lines[place + 2]
        if not (_is_day(line) and _is_day(after)) or find_mentions(below.text[:_LONGEST]).dates:
            continue
        if len(below.text) <= _LONGEST and (says_break(below.text) or opens_with_break(below.text)):
            dropped |= {place, place + 1}
    return [line for place, line in enumerate(lines) if place not in dropped] if dropped else lines


def drop_side_hours(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such as "3:15 Colloquium tea (Lobby)" right above the hour of the talk itself."""
    dropped = {
        place
        for place, (line, below) in enumerate(pairwise(lines))
        if not below.gap and (side := _read_hour(line)) and _SIDE_END.search(side) and _read_hour(below)
    }
    return [line for place, line in enumerate(lines) if place not in dropped] if dropped else lines


def _read_hour(line: Line) -> str:
    """What stands behind the hour with which a short line begins."""
    hours = find_hours(line.text[:_LONGEST]) if len(line.text) <= 2 * _LONGEST else ()
    return line.text[hours[0].stop :].strip(" ,:;–—-") if hours and hours[0].first <= _LEAD else ""


def _is_day(line: Line) -> bool:
    """Whether a line holds a day and nothing besides."""
    if len(line.text) > _LONGEST:
        return False
    mentions = find_mentions(line.text)
    return bool(mentions.dates) and not drop_edges(mentions.rest)


def says_nothing(unit: Unit, choice: Choice) -> bool:
    """Whether a unit is a day whose talk is open yet, or stands there alone."""
    anchor = unit.lines[unit.anchor].text[unit.lead :]
    told = [find_mentions(anchor).rest, *(line.text for line in unit.lines[unit.anchor + 1 : unit.anchor + 2])]
    alone = not drop_edges("".join(told)) and len(unit.lines) == unit.anchor + 1 == 1
    return choice.person is None and (alone or any(map(is_missing, filter(None, told))))


def stands_apart(unit: Unit, choice: Choice) -> bool:
    """Whether what seems a name says that there is no session, or is a heading of its own below a line that does."""
    if choice.person is None or says_break(choice.person.text):
        return True
    below = unit.lines[unit.anchor + 1 : choice.person.line + 1]
    return (
        choice.title is None
        and any(line.gap for line in below)
        and is_break(Unit(lines=unit.lines[: unit.anchor + 1], anchor=unit.anchor))
    )


def gives_reason(unit: Unit) -> bool:
    """Whether a unit of one line only says that its day is off, and why: "fällt aus – Dies academicus"."""
    found = _REASONED.fullmatch(unit.lines[0].text[unit.lead :].strip()) if len(unit.lines) == 1 else None
    return found is not None and not split_people(found["reason"])


def _is_called_off(text: str) -> bool:
    rest = drop_edges(find_mentions(text).rest)
    if opens_with_change(rest):
        return True
    if len(text) > _LONGEST or not says_cancelled(text):
        return False
    return _is_brief(rest) or ((session := strip_change(rest)) != rest and names_occasion(session))


def _is_brief(rest: str) -> bool:
    """Whether words only call something off, with the reason in brackets at most."""
    return len(rest) <= 25 or (2 < rest.find("(") <= 15 and rest.endswith(")"))
