"""What a programme has between its talks: breaks, coffee, words of welcome."""

import re

from seminar.reading.languages import UNSPACED, Words, compile_when_used, gather_words
from seminar.reading.languages.groups import AND, BY, HOSTED_BY, WITH
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.text.sentences import split_sentences

_LONGEST = 80
# Behind "no talk" a reason may follow.
_LONGEST_WITH_REASON = 200
_BREAKS = gather_words(lambda words: words.breaks)
_BREAK = Words(_BREAKS)
_NO = ("no", "kein", "keine", "pas", "sin", "sem", "nessun", "nessuna", "não")
_OFF = gather_words(lambda words: (*words.occasions, *words.phrasing.many_talks))
_NO_SESSION = Words(
    {word for word in _BREAKS if word.split()[0] in _NO} | {f"{no} {word}" for no in _NO for word in _OFF}
)
# "院长致辞", "专家点评环节"
_WHOSE = (
    "(?:学校|学院|学会|院系|校|院)?"
    "(?:领导|領導|院长|院長|校长|校長|所长|系主任|主任|嘉宾|来宾|專家|专家|评委|評委|主持人|会议|大会|论坛|活动)?"
)
_FRAMING = Words(
    gather_words(lambda words: words.framing),
    within=rf"\W{{0,4}}{_WHOSE}(?:%s)(?:环节|環節|仪式|儀式|时间|時間|式)?(?=(?<=[{UNSPACED}])\s|"
    rf"\s*(?:$|[(（,，、;:：/&–—与與和及暨]|-\s|\d|(?:{AND}|{BY}|{WITH}|durch)\s))",
)
# "Introduction (Ada Quill)", "Einführung durch Ben Stone"
_PREFACE = Words(
    gather_words(lambda words: words.prefaces),
    within=rf"\W{{0,4}}(?:%s)\s{{0,3}}(?:$|\([^()“”\"«»:]{{3,60}}\)\W{{0,2}}$|(?:{BY}|durch)\s[^“”\"«»:]{{3,60}}$)",
)
# "Round table chaired by Ada Quill"
_HOSTED = compile_when_used(rf"\W{{0,4}}(?P<what>[^“”\"«»:]{{4,40}}?)\s?[,(–—-]?\s?(?:{HOSTED_BY})\s", re.IGNORECASE)
_SIDE_WORD = Words(gather_words(lambda words: words.side_hours) - {"by"})


def names_side(text: str) -> bool:
    """Whether a sentence is about what goes with a talk, such as coffee."""
    return bool(_SIDE_WORD.search(text))


def says_break(text: str) -> bool:
    """Whether a row of a schedule says that there is no session."""
    return len(text) <= _LONGEST and (bool(_BREAK.search(text)) or opens_with_break(text))


def begins_with_break(text: str) -> bool:
    """Whether the words begin with those of a break: "Vacanze di Pasqua"."""
    return len(text) <= _LONGEST and _BREAK.match(text.strip()) is not None


def opens_with_break(text: str) -> bool:
    """Whether a row begins with "no talk" or the like, whatever reason it gives."""
    found = _NO_SESSION.match(text) if len(text) <= _LONGEST_WITH_REASON else None
    return found is not None and text[found.end() :].lstrip()[:1] in ("", *"(,;:.–—-!")


def says_no_session(sentence: str) -> bool:
    """Whether a sentence says somewhere that there is no session."""
    return bool(_NO_SESSION.search(sentence))


def drop_silent(text: str) -> str:
    """The words without their sentences that say that there is no session, unless these are all."""
    sentences = split_sentences(text)
    kept = [sentence for sentence in sentences if not says_no_session(sentence)]
    return " ".join(kept) if 0 < len(kept) < len(sentences) else text


def frames(text: str) -> bool:
    """Whether a line of a programme begins with what surrounds its talks, such as a word of welcome, or only says who
    introduces them or leads their discussion."""
    if len(text) > _LONGEST:
        return False
    hosted = _HOSTED.match(text)
    return bool(_FRAMING.match(text) or _PREFACE.match(text) or (hosted and names_occasion(hosted["what"])))
