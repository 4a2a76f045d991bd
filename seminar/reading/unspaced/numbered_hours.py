"""Counted heads of Chinese and Japanese talks that say no more than their hours: "【第一報告】13:40～15:20"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.times import find_hours
from seminar.reading.who.people import split_people

_NUMBER = "[1-9１-９一二三四五六七八九①-⑨]"
_NUMBERS = {sign: place % 9 + 1 for place, sign in enumerate("123456789１２３４５６７８９一二三四五六七八九①②③④⑤⑥⑦⑧⑨")}
_KIND = (
    r"(?:(?:学术|學術|特邀|主题|主題|专题|專題|招待|一般|基調|特別|研究|口頭)?"
    r"(?:报告|報告|讲座|講座|演讲|演講|講演|発表|發表|発題|话题|話題|講題|演題|讲|講))"
)
_HEAD = compile_when_used(
    rf"\W{{0,3}}(?:第\s?(?P<first>{_NUMBER})\s?(?:{_KIND}|席)|{_KIND}\s?(?P<second>{_NUMBER}))\s?[】\])）〕:：、]?\s{{0,3}}[（(]?(?=\d)"
)
_MOST_BELOW, _MOST_BEHIND, _LONGEST_NAME = 8, 3, 60
_EDGES = " 　)）〜～~:："


def label_numbered_hours(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, each such head as its hours alone; as they are unless two and more are counted on from the first and
    each has a speaker's label and a title below."""
    found = [(place, head) for place, line in enumerate(lines) if (head := _HEAD.match(line.text))]
    heads = [(place, hours) for place, head in found if (hours := _read_hours(lines[place].text, head.end()))]
    numbers = [_NUMBERS[head["first"] or head["second"]] for _, head in found]
    if len(heads) < 2 or len(heads) < len(found) or numbers[0] != 1:
        return lines
    if any(two - one != 1 for one, two in pairwise(numbers)):
        return lines
    places = [place for place, _ in heads]
    below = [lines[one + 1 : min(two, one + 1 + _MOST_BELOW)] for one, two in pairwise([*places, len(lines)])]
    if not all(map(_tells_of_talk, below)):
        return lines
    told = dict(heads)
    return [
        replace(line, text=told[place], raw=told[place], gap=True, level=0, bullet=False) if place in told else line
        for place, line in enumerate(lines)
    ]


def _read_hours(text: str, start: int) -> str:
    """The hours that all the rest of a line is, or nothing."""
    hours = find_hours(text[start:], told=True)
    if not hours or hours[0].first > 1 or len(text[start + hours[0].stop :].strip(_EDGES)) > _MOST_BEHIND:
        return ""
    return text[start:].strip(_EDGES.replace("〜～~", ""))


def _tells_of_talk(lines: Sequence[Line]) -> bool:
    """Whether a label or a line that is hardly more than a name says who speaks, and a label or a quotation on what."""
    labels = {piece.label for piece in mark_labels(lines)}
    short = (line.text for line in lines if len(line.text) <= _LONGEST_NAME)
    named = Label.SPEAKER in labels or any(map(split_people, short))
    return named and (Label.TITLE in labels or any(find_quotes(line.text) for line in lines))
