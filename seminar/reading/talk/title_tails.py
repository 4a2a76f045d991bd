"""A title without how, where or when one attends, which a line says behind it: "Knots in ice. Via Zoom"."""

import re

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import AND, OR
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.text.addresses import has_url
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.institutions import is_institution

_SHORTEST = 8  # signs of a title that is left
_LONGEST_REST = 600
# "Knots in ice. The paper is at fano.example", behind a label within a paragraph
_SENTENCE_END = re.compile(r"(?<=[\w)”\"]{3})\.\s+(?=[A-ZÀ-Þ])")
_BESIDE_DAY = 6  # signs that may stand with a day behind a bar
_PROGRAM = r"(?:zoom|ms\steams|microsoft\steams|teams|webex|skype|google\smeet|webinar|youtube|internet)"
_MODE = (
    rf"(?:(?:held\s|live\s)?(?:via|on|by|over|through|per|über|par|sur|por|en|su|tramite)\s{_PROGRAM}|zoom(?:\stalk|\sonly|\swebinar|\smeeting)?"
    rf"|{match_any(gather_words(lambda words: (*words.phrasing.online, *words.phrasing.in_person)))})"
)
_KIND = r"(?:\s(?:only|event|talk|seminar|session|format|lecture|presentation|attendance|participation))?"
_ATTENDED = compile_when_used(
    r"(?P<sign>\s[–—|-]{1,3}|[.;|]|\s?[\[(•·]|\s?[–—]|,)\s{0,2}"
    rf"{_MODE}{_KIND}(?:\s?(?:{AND}|{OR}|&|\+|/|,)\s?{_MODE}{_KIND})?\s?[\])]?[\s.]{{0,2}}$",
    re.IGNORECASE,
)
# "Knots in ice (30 + 15 min)", "氷の結び目（質疑込み60分）"
_MINUTES = r"(?:min(?:ute[ns]?|utes|uti|utos)?\.?|mins\.?|分間?|分钟|分鐘)"
_LASTS = compile_when_used(
    rf"\s?[(（\[]\s?[^\W\d_]{{0,8}}[\s:：]?\d{{1,3}}(?:\s?{_MINUTES})?(?:\s?[+＋]\s?[^\W\d_]{{0,10}}\s?\d{{1,3}}(?:\s?{_MINUTES})?){{0,2}}"
    rf"(?<=\d|分|間|钟|鐘|n|s|\.|i)\s?(?:{_MINUTES})?(?:\s?(?:talk|incl\.?[\s\w&]{{0,24}}|including\s[\s\w&]{{0,24}}|含[^()（）]{{0,8}}|質疑[^()（）]{{0,8}}))?\s?[)）\]]\s?$",
    re.IGNORECASE,
)
_TIMED = compile_when_used(rf"\d\s?{_MINUTES}", re.IGNORECASE)
# "Knots in ice [Lecture]"
_KIND_BEHIND = re.compile(r"\s(?:\[(?P<kind>[^\[\]\d]{4,30})\]|\((?P<word>[^()\d\s]{4,16})\))\s?$")
# "Knots in ice arXiv:2701.00001", "Knots in ice (https://fano.example)"
_PREPRINT = re.compile(r"\s*[(\[]?\s?(?:arXiv:\s?\d{4}\.\d{4,5}(?:v\d)?|https?://[^\s()]+)\s?[)\]]?\s*$")
# "冰的結（英文演講）", "氷の結び目（英語による講演）"
_TOLD_IN = re.compile(
    r"\s?[(（\[【]\s?(?:以|用|全)?(?:中|英|日|法|德|粵|粤|韓|韩|西|华|華)(?:文|語|语)(?:による|での)?"
    r"(?:演講|演讲|講演|講授|讲授|授課|授课|報告|报告|發表|发表|発表|主講|主讲|講述|讲述|進行|进行|講義)?\s?[)）\]】]$"
)
# "Knots in ice @ Oak Room, Fano College"
_AT = re.compile(r"\s{1,3}@\s{0,3}(?P<place>[^@]{3,90})$")


def strip_tail(title: str) -> str:
    """The title without "– online and in person", "(via Zoom)", "@ Oak Room" or "| 3 May, 14:00" behind it."""
    before, _, behind = title.rpartition(" | ")
    if len(before) >= _SHORTEST and (when := find_mentions(behind)).dates and len(when.rest) <= _BESIDE_DAY:
        title = before.rstrip()
    title = strip_kind(_TOLD_IN.sub("", _PREPRINT.sub("", title)))
    lasts = _LASTS.search(title)
    if lasts and lasts.start() >= 3 and _TIMED.search(lasts[0]):
        title = title[: lasts.start()].rstrip(" ,;|–—-")
    found = _ATTENDED.search(title)
    if found and found.start() >= _SHORTEST and not (found["sign"] == "," and found[0].count(" ") < 2):
        left = title[: found.start()].rstrip(" ,;|–—-")
        title = left if left.count("(") <= left.count(")") else title  # else all of the bracket is a remark
    at = _AT.search(title)
    if at and at.start() >= _SHORTEST and (names_room(at["place"]) or is_institution(at["place"])):
        title = title[: at.start()].rstrip(" ,;|–—-")
    return title


def find_rest(text: str, *, within: bool) -> str:
    """The sentences behind a title, where its label stands `within` a paragraph, or one of them names a day, an hour
    or an address."""
    found = _SENTENCE_END.search(text)
    if not found or found.start() < _SHORTEST or find_mentions(text[: found.start()]).dates:
        return ""
    rest = text[found.end() :]
    if within and rest[-1:] in ".!?":
        return rest
    mentions = find_mentions(rest[:_LONGEST_REST])
    return rest if mentions.dates or mentions.hours or has_url(rest) else ""


def strip_kind(title: str) -> str:
    """The title without what kind of meeting brackets behind it say: "Knots in ice [Lecture]"."""
    kind = _KIND_BEHIND.search(title)
    if not kind or kind.start() < _SHORTEST or not names_occasion(kind["kind"] or kind["word"]):
        return title
    return title[: kind.start()].rstrip()
