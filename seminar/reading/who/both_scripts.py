"""One person whom a bilingual text names twice, in Han signs and by their sounds: "林冰石博士", "Dr. Lam Ping Shek"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.speaker import SpeakerName

_HAN = re.compile(r"[\u4e00-\u9fff]{2,4}")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ.'’,-]{2,20}(?:\s[A-Za-zÀ-ɏ.'’,-]{2,20}){1,3}")
_VOWELS = re.compile(r"[aeiouyüöêè]+", re.IGNORECASE)
_JOINED = re.compile(r"[、&＆/／;；]|\band\b|[與与和及]")
_LONGEST = 80


def join_both_scripts(people: tuple[SpeakerName, ...], lines: Sequence[Line]) -> tuple[SpeakerName, ...]:
    """The people, two that follow each other as one where they stand on neighbouring lines and sound alike."""
    if len(people) < 2 or not any(_HAN.fullmatch(person.name) for person in people):
        return people
    joined: list[SpeakerName] = []
    for person in people:
        before = joined[-1] if joined else None
        if before and _sound_alike(before.name, person.name) and _are_neighbours(before.name, person.name, lines):
            joined[-1] = replace(before, affiliation=before.affiliation or person.affiliation)
        else:
            joined.append(person)
    return tuple(joined)


def _sound_alike(one: str, two: str) -> bool:
    """Whether one is in Han signs and the other has as many syllables, which tells no more than that it may be so."""
    han, latin = (one, two) if _HAN.fullmatch(one) else (two, one)
    return bool(_HAN.fullmatch(han) and _LATIN.fullmatch(latin)) and len(_VOWELS.findall(latin)) == len(han)


def _are_neighbours(one: str, two: str, lines: Sequence[Line]) -> bool:
    """Whether each stands alone on one of two lines below each other."""
    first = [place for place, line in enumerate(lines) if one in line.text and _is_plain(line)]
    second = [place for place, line in enumerate(lines) if two in line.text and _is_plain(line)]
    return any(abs(left - right) == 1 for left in first for right in second)


def _is_plain(line: Line) -> bool:
    return len(line.text) <= _LONGEST and not _JOINED.search(line.text)
