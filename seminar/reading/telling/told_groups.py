"""Which day, name and title of running text belong together: the parting of its signs that explains most of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from seminar.reading.languages.groups import AND, HOSTING, THE
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.who.honorifics import HONORIFIC

# How many signs a talk may have, and a text in which they are looked for.
_LONGEST_GROUP = 9
_MOST_SIGNS = 240
# A whole talk, against what a parting leaves out or must explain.
_WHOLE, _LEAST = 4.0, 2.0
_DAY_LEFT, _TITLE_LEFT, _NAME_LEFT = 1.5, 1.0, 0.3
_SENTENCE_WITHIN, _PARAGRAPH_WITHIN = 0.35, 0.6
_FURTHER_NAME = 0.2
# A name this clear is somebody; one less clear makes a talk less likely by so much.
_CLEAR, _UNCLEAR = 2.0, 0.4
_NO_BORDER = 0.8
# For each letter between the signs of a talk.
_FAR = 0.0005
_PARAGRAPH = re.compile(r"\n")
_SENTENCE = compile_when_used(
    r"(?<=[\w)”“\"’»][^\W_)”“\"’»][\w)”“\"’»])(?<!Prof)(?<!Mrs)[.!?][”“\"’»)]{0,2}\s(?=[A-ZÀ-Þ¿¡“\"«„])"
    r"|(?<=[”“\"’'»])\s?[.;]\s"
)
# Between two who speak together; the word before a name may say what he is.
_JOINED = compile_when_used(
    rf"\s?(?:\([^()\n]{{2,80}}\))?,?\s(?:&|{AND})\s(?:{THE}\s)?(?:(?!{HOSTING}|chair)[a-zà-þ]{{4,20}}\s){{0,2}}"
    rf"(?:(?i:{HONORIFIC})\.?\s){{0,3}}"
)
_CLAUSE = re.compile(rf"[;,]\s|\s(?:{AND}|a|while|sowie|ainsi\sque)\s")


@dataclass(frozen=True, slots=True)
class Sign:
    """A day ("d"), a name ("p") or a title ("t") in a text; how clearly a name is one."""

    kind: str
    start: int
    stop: int
    said: str
    day: tuple[int, int] = (0, 0)
    clear: float = 0.0

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.stop


@dataclass(frozen=True, slots=True)
class Group:
    """The signs of one talk: its day, its title, and the names that stand with them."""

    day: Sign
    title: Sign
    names: tuple[Sign, ...]

    @property
    def start(self) -> int:
        return min(self.day.start, self.title.start, self.names[0].start)

    @property
    def stop(self) -> int:
        return max(self.day.stop, self.title.stop, self.names[-1].stop)


def group_signs(text: str, signs: Sequence[Sign]) -> tuple[tuple[Group, ...], tuple[Sign, ...]]:
    """The talks that the signs make, in the order of the text, and the days that belong to none of them."""
    signs = sorted(signs, key=lambda sign: sign.start)[:_MOST_SIGNS]

    @cache
    def best(place: int) -> tuple[float, tuple[Group, ...], tuple[Sign, ...]]:
        if place == len(signs):
            return 0.0, (), ()
        value, groups, left = best(place + 1)
        skipped = signs[place]
        choice = value - _cost(skipped), groups, ((skipped, *left) if skipped.kind == "d" else left)
        for stop in range(place + 3, min(place + _LONGEST_GROUP, len(signs)) + 1):
            group = _make(signs[place:stop])
            if group is None:
                continue
            worth = _rate(text, signs[place:stop], signs[stop] if stop < len(signs) else None)
            value, groups, left = best(stop)
            value += worth
            if worth >= _LEAST and value > choice[0]:
                choice = value, (group, *groups), left
        return choice

    for place in range(len(signs), 0, -1):  # from behind, so that it is never deep
        best(place - 1)
    _, groups, left = best(0)
    return groups, left


def _cost(sign: Sign) -> float:
    if sign.kind == "p":
        return _NAME_LEFT * _share(sign)
    return _DAY_LEFT if sign.kind == "d" else _TITLE_LEFT


def _share(name: Sign) -> float:
    """How much of a clear name it is, from 0 to 1."""
    return min(max(name.clear / _CLEAR, 0.0), 1.0)


def _make(signs: Sequence[Sign]) -> Group | None:
    """The group of these signs, if they are one title, names, and one day however often it is said."""
    days = [sign for sign in signs if sign.kind == "d"]
    titles = [sign for sign in signs if sign.kind == "t"]
    names = tuple(sign for sign in signs if sign.kind == "p")
    if not names or len(titles) != 1 or len({sign.day for sign in days}) != 1:
        return None
    return Group(day=max(days, key=lambda sign: len(sign.said)), title=titles[0], names=names)


def _rate(text: str, signs: Sequence[Sign], after: Sign | None) -> float:
    within = text[signs[0].start : signs[-1].stop]
    for sign in signs:  # what is quoted has sentences of its own
        if sign.kind == "t":
            within = within.replace(text[sign.start : sign.stop - 1], "_")
    value = _WHOLE - _SENTENCE_WITHIN * len(_SENTENCE.findall(within))
    value -= _PARAGRAPH_WITHIN * len(_PARAGRAPH.findall(within))
    names = [_share(sign) for sign in signs if sign.kind == "p"]
    value -= _FURTHER_NAME * (sum(names) - max(names)) + _UNCLEAR * _CLEAR * (1 - max(names))
    value -= _FAR * (signs[-1].stop - signs[0].start - sum(sign.stop - sign.start for sign in signs))
    if after is not None:
        between = text[signs[-1].stop - 1 : after.start]
        if not _PARAGRAPH.search(between) and not _SENTENCE.search(between):
            value -= _NO_BORDER / 2 if _CLAUSE.search(between) else _NO_BORDER
    return value


def list_joined(text: str, names: Sequence[Sign], chosen: Sign) -> list[Sign]:
    """The chosen name with those that an "and" joins to it: "Ada Quill (Fano) and the chemist Bo Stone"."""
    at = names.index(chosen)
    first, last = at, at
    while first and _JOINED.fullmatch(text[names[first - 1].stop : names[first].start]):
        first -= 1
    while last + 1 < len(names) and _JOINED.fullmatch(text[names[last].stop : names[last + 1].start]):
        last += 1
    return list(names[first : last + 1])


def has_border(text: str, one: Sign, two: Sign) -> bool:
    """Whether a sentence ends between two signs."""
    first, second = sorted((one, two), key=lambda sign: sign.start)
    between = text[first.stop - 1 : second.start]
    return bool(_PARAGRAPH.search(between) or _SENTENCE.search(between))
