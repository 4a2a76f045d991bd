"""The topic in a copied invitation to a Chinese virtual room, which is hardly ever the whole title of the talk."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.words import names_unspaced_occasion

_TOPIC = compile_when_used(r"\W{0,3}(?:会议主题|會議主題|会议名称|會議名稱|主题|主題)\s?[:：]\s?(?P<topic>.{2,120})")
_WHEN = compile_when_used(
    r"\W{0,3}(?:会议)?(?:會議)?(?:时间|時間)\s?[:：].{0,80}(?:GMT|中国标准时间|北京|台北|香港|重庆|[上下]午|\d\d?:\d\d-\d\d?:\d\d)"
)
_ROOM = compile_when_used(r"腾讯会议|騰訊會議|加入\s?zoom|zoom\s?会议|飞书|钉钉|voov|webex", re.IGNORECASE)
# "连城的快速会议", "连城预定的会议"
_NO_TOPIC = compile_when_used(
    r"(?:的快速会议|的快速會議|预定的(?:视频)?会议|預定的(?:視訊)?會議|的(?:个人)?会议室|的個人會議室|的zoom\s?会议|personal\smeeting\sroom|zoom\smeeting)\W{0,2}$",
    re.IGNORECASE,
)
# "连城 邀请您参加腾讯会议"
_INVITES = compile_when_used(
    r".{1,24}?\s?(?:邀请|邀請)[您你](?:参加|加入|參加)\s?(?:腾讯|騰訊|飞书|zoom\s?)?(?:视频|視訊)?(?:会议|會議)[。.]?",
    re.IGNORECASE,
)
_BELOW, _FAR = 3, 9
_SHORTEST = 4


def drop_meeting_topics(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without such a topic where it says nothing, or less than a label or a headline of the text.

    A topic that stays loses the kind of meeting before its colon.
    """
    kept: list[Line] = []
    for place, line in enumerate(lines):
        found = _TOPIC.match(line.text)
        if _INVITES.fullmatch(line.text):
            continue
        if found and _stands_in_invitation(lines, place):
            topic = found["topic"].strip()
            if _is_idle(lines, place, topic):
                continue
            kind, colon, rest = topic.replace("：", ":").partition(":")
            if colon and names_unspaced_occasion(kind.strip()) and len(rest.strip()) >= _SHORTEST:
                line = replace(line, text=f"主题：{rest.strip()}", raw=f"主题：{rest.strip()}")
        kept.append(line)
    return tuple(kept)


def _stands_in_invitation(lines: Sequence[Line], place: int) -> bool:
    below = lines[place + 1 : place + 1 + _BELOW]
    near = [*lines[max(0, place - _BELOW) : place], *lines[place + 1 : place + _FAR]]
    return any(_WHEN.match(line.text) for line in below) and any(_ROOM.search(line.text) for line in near)


def _is_idle(lines: Sequence[Line], place: int, topic: str) -> bool:
    others = [line for at, line in enumerate(lines) if at != place]
    if _NO_TOPIC.search(topic) or any(_labels_title(line) for line in others):
        return True
    return any(topic in line.text and len(line.text) > len(topic) + 2 for line in lines[:place])


def _labels_title(line: Line) -> bool:
    head, colon, words = re.sub("：", ":", line.text, count=1).partition(":")
    return bool(colon and words.strip()) and len(head) <= 12 and name_label(head) is Label.TITLE
