"""Whether words of an English question are said of a talk, or only stand beside what it asks."""

import re

from seminar.questions.english.vocabulary import GATHERING

_BEFORE = (
    r"(?:about|regarding|re|concerning|covering|called|titled|entitled|named|by|from"
    r"|(?:talk(?:s|ed|ing)?|spoke|speak(?:s|ing)?|one|ones|paper|papers|lectures?|seminars?|any\w+|something|work) on)"
)
_BEHIND = rf"(?:{GATHERING}|one|ones|guy|person|people|man|woman|lady|speakers?|papers?|books?|authors?|team|group)"


_POINTS = re.compile(
    r"\b(?:he|she|him|her|his|hers|its|that(?=['’]s| be\b| is\b| was\b| then\b)|whose talk is it"
    r"|(?<!is )(?<!was )it(?! (?:would|is|was|will)(?: be)? (?:possible|kind|nice|true|ok|okay|great|lovely))"
    r"|(?:is|was) it(?! (?:possible|true|ok|okay|that)))\b",
    re.IGNORECASE,
)


def marks(said: str, topic: str) -> bool:
    """Whether a word of the topic follows "about" or the like, stands before "talk" or the like, is quoted, or is
    written as a name."""
    text = f" {' '.join(said.split())} "
    return any(_marks(text, word) for word in topic.split())


def _marks(text: str, word: str) -> bool:
    it = re.escape(word)
    if word[:1].isupper() and re.search(rf"[^.!?:\s\W] {it}\b", text) and not text.isupper():
        return True
    return bool(
        re.search(rf"\b{_BEFORE} (?:[\w'’-]+ ){{0,2}}{it}\b", text, re.IGNORECASE)
        or re.search(rf"\b{it}(?:['’]s)? (?:[\w'’-]+ )?{_BEHIND}\b", text, re.IGNORECASE)
        or re.search(rf"[\"“‘'«][^\"”’'»]*\b{it}\b[^\"“‘'«]*[\"”’'»]", text)
    )


def points(said: str) -> bool:
    """Whether a pronoun stands for what was spoken of before: not "it would be kind", "is it possible"."""
    return bool(_POINTS.search(said))
