"""Chinese and Japanese talks numbered on one line each, "演題1：氷の結び目 / 葦原灯教授", with labels of their own."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line
from seminar.reading.who.people import split_people

_NUMBERS = {sign: place % 9 + 1 for place, sign in enumerate("123456789一二三四五六七八九①②③④⑤⑥⑦⑧⑨")}
_SHARED = (Label.WHEN, Label.DATE, Label.TIME, Label.VENUE, Label.LINK)
_NUMBERED = re.compile(
    r"\W{0,3}(?:报告|報告|讲座|講座|演讲|演講|講演|発表|演題|題目|题目|主题|主題|讲题|講題|专题|專題)\s?"
    r"(?P<number>[1-9一二三四五六七八九①-⑨])\s?[:：、.]\s?(?P<rest>.{4,200})"
)
_PERSON = compile_when_used(
    r"(?P<title>.{4,120}?)"
    r"(?:\s?[/／]\s?|[\s,，]{1,3}(?:报告人|報告人|主讲人|主講人|主讲|主講|讲者|講者|演讲人|演講人|講師|講演者|発表者)\s?[:：]\s?)"
    r"(?P<who>[^/／:：]{2,60})"
)


def label_numbered(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each numbered talk as its title and its speaker under labels; as they are unless all have this form.

    What the lines right above or below say of when and where all of them are goes to each.
    """
    found = [(place, match) for place, line in enumerate(lines) if (match := _NUMBERED.fullmatch(line.text))]
    numbers = [_NUMBERS[match["number"]] for _, match in found]
    if len(found) < 2 or numbers[0] != 1 or any(two - one != 1 for one, two in pairwise(numbers)):
        return tuple(lines)
    parts = {place: _PERSON.fullmatch(match["rest"]) for place, match in found}
    if not all(part and split_people(part["who"]) for part in parts.values()):
        return tuple(lines)
    shared = _find_shared(lines, found[0][0], found[-1][0])
    people = {person.name for part in parts.values() if part for person in split_people(part["who"])}
    labelled: list[Line] = []
    for place, line in enumerate(lines):
        if part := parts.get(place):
            labelled += [
                _write(line, f"题目：{part['title']}", gap=True),
                _write(line, f"主讲人：{part['who']}", gap=False),
            ]
            labelled += [replace(lines[each], gap=False) for each in shared]
        elif place not in shared and not _names_all(line, people):
            labelled.append(line)
    return tuple(labelled)


def _find_shared(lines: Sequence[Line], first: int, last: int) -> list[int]:
    """The places of the labelled lines right above or below the talks that say when and where all of them are."""
    above = list(range(first - 1, max(first - 4, -1), -1))
    below = list(range(last + 1, min(last + 5, len(lines))))
    shared: list[int] = []
    for places in (above, below):
        for place in places:
            if lines[place].gap and places is below:
                break
            label = name_label(re.split("[:：]", lines[place].text, maxsplit=1)[0])
            if label in _SHARED:
                shared.append(place)
        if shared:
            break
    return sorted(shared)


def _names_all(line: Line, people: set[str]) -> bool:
    """Whether a line only names the speakers again."""
    _, _, named = line.text.replace("：", ":").partition(":")
    return bool(named) and {person.name for person in split_people(named)} == people


def _write(line: Line, text: str, *, gap: bool) -> Line:
    return replace(line, text=text, raw=text, gap=gap)
