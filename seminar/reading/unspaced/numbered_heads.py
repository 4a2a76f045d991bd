"""Counted heads of Chinese and Japanese talks that are their titles or speakers: "报告一：冰的结", labels below."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.people import split_people

_NUMBERS = {sign: place % 9 + 1 for place, sign in enumerate("123456789一二三四五六七八九①②③④⑤⑥⑦⑧⑨")}
_HEAD = compile_when_used(
    r"\W{0,3}(?:学术|學術|特邀|大会|大會|主题|主題|专题|專題|招待|一般|基調)?"
    r"(?:报告|報告|讲座|講座|演讲|演講|講演|発表|発題|话题|話題|講題|讲题)\s?"
    r"[（(]?(?P<number>[1-9一二三四五六七八九①-⑨])[)）]?(?:\s?[】\]:：、.．]\s?|\s{1,3})(?P<rest>\S.{1,200})"
)
_MOST_BELOW = 12


def label_numbered_heads(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each such head under the one of two labels, title and speaker, that the lines below all leave out."""
    found = [(place, head) for place, line in enumerate(lines) if (head := _HEAD.fullmatch(line.text))]
    numbers = [_NUMBERS[head["number"]] for _, head in found]
    if len(found) < 2 or numbers[0] != 1 or any(two - one != 1 for one, two in pairwise(numbers)):
        return tuple(lines)
    places = [place for place, _ in found]
    below = [
        _list_labels(lines[place + 1 : min(stop, place + _MOST_BELOW)])
        for place, stop in zip(places, [*places[1:], len(lines)], strict=True)
    ]
    rests = [head["rest"].strip() for _, head in found]
    if any(find_dates(rest) or find_hours(rest) for rest in rests):
        return tuple(lines)
    if all(Label.SPEAKER in labels and Label.TITLE not in labels for labels in below):
        label = "题目"
    elif all(Label.TITLE in labels and Label.SPEAKER not in labels for labels in below) and all(
        split_people(rest) for rest in rests
    ):
        label = "主讲人"
    else:
        return tuple(lines)
    heads = dict(zip(places, rests, strict=True))
    return tuple(
        replace(line, text=text, raw=text, gap=True)
        if place in heads and (text := f"{label}：{heads[place]}")
        else line
        for place, line in enumerate(lines)
    )


def _list_labels(lines: Sequence[Line]) -> set[Label | None]:
    return {piece.label for piece in mark_labels(lines)}
