"""Words that call a talk off or move it to another day."""

import re

from seminar.reading.languages import Words, compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import REASONS
from seminar.reading.who.sentence_words import TALKING

_LONGEST_SEARCHED = 600
_SHORTEST_NAME = 4
_CANCELLED = Words(gather_words(lambda words: words.cancelled), within=r"(?<!not )(?:%s)")
_POSTPONED = Words(gather_words(lambda words: words.postponed))
_CHANGE = Words(gather_words(lambda words: (*words.cancelled, *words.postponed)))
_SMALL = re.compile(r"(?:\s[a-zà-þ]{1,14}){1,6}[.!]?")
_CHANGED = match_any(gather_words(lambda words: (*words.cancelled, *words.postponed, *words.moved)))
_MARKED = compile_when_used(
    rf"[\s\[(*!–:-]*(?:{_CHANGED}|reminder|new date|new time)"
    r"(?:\s(?:to|auf|au|al|para)\s[^:\])–—]{2,30})?(?:[\])!*:–—-]|\s[-–—]\s)+\s*",
    re.IGNORECASE,
)
# "ACHTUNG: Hörsaal 1! Knoten im Eis"
_NOTICE = re.compile(
    r"^\W{0,3}(?:achtung|attention|please\snote|nb|n\.b\.|hinweis|beachten|atención|ojo|attenzione|atenção|注意|请注意|請注意)\s?[:!,，：！]\s?"
    r"[^!?！]{2,50}[!！]\W{0,3}\s?(?=\S)",
    re.IGNORECASE,
)
_ONLY_CHANGE = compile_when_used(
    rf"\W{{0,3}}(?:本次|本场|本場|该讲座|讲座|報告|报告|講演|演講)?(?:{_CHANGED})(?:しました|します|になりました|となりました|举行|舉行)?\W{{0,3}}",
    re.IGNORECASE,
)
_KIND = rf"(?:{TALKING}|session|termin|sitzung|séance|sesión|sessão|incontro)\s"
_MARKED_END = compile_when_used(
    rf"\s{{0,4}}[\[(–—-]{{1,3}}\s{{0,4}}(?:{_KIND})?(?:{_CHANGED})[\])!]*\s*$", re.IGNORECASE
)
# "Ada Quill (Fano) CANCELLED due to illness"
_CALLED_OFF = compile_when_used(
    rf"[\s(\[–—,:-]{{1,6}}(?:{_KIND})?(?<![^\W\d_])(?:{_CHANGED})(?![^\W\d_])"
    rf"(?:\s(?:{REASONS}|auf|to|pour|au|para|al)\s.{{2,60}})?[\])!.\s]*$",
    re.IGNORECASE,
)
# "In case of a storm": no talk is cancelled yet.
_IN_CASE = compile_when_used(
    r"場合|恐れ|ことがあり|可能性|如遇|若遇|如需|若需|如有|若有|取消报名|取消報名|取消预约|キャンセル待ち|申込の取消"
)


def says_cancelled(text: str) -> bool:
    """Whether the words say that a talk will not take place."""
    text = text[:_LONGEST_SEARCHED]
    return bool(_CANCELLED.search(text)) and not _IN_CASE.search(text)


def says_postponed(text: str) -> bool:
    """Whether the words say that a talk moves to a day that may be open."""
    text = text[:_LONGEST_SEARCHED]
    return bool(_POSTPONED.search(text)) and not _IN_CASE.search(text)


def opens_with_change(text: str) -> bool:
    """Whether a few words only say that a talk is cancelled or moves to an open day, in small letters to their end."""
    found = _CHANGE.match(text)
    return found is not None and bool(_SMALL.fullmatch(text, found.end())) and not _IN_CASE.search(text)


def only_calls_off(text: str) -> bool:
    """Whether words in a title's place say nothing but that the talk is off or moved: "取消", "(cancelled)"."""
    return _ONLY_CHANGE.fullmatch(text) is not None


def strip_marks(title: str) -> str:
    """A title without "CANCELLED:" and the like around it."""
    title = _NOTICE.sub("", title)
    if not (_MARKED.match(title) or _MARKED_END.search(title)):
        return title
    return _MARKED_END.sub("", _MARKED.sub("", title)).strip()


def strip_change(people: str) -> str:
    """A line of people without the words at its end that call the talk off or move it, and why."""
    found = _CALLED_OFF.search(people) if _CHANGE.search(people) else None
    return people[: found.start()] if found and found.start() > _SHORTEST_NAME else people
