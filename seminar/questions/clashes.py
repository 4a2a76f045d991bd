"""Whether a question asks for talks that take place at once, or on one day."""

import re

from seminar.questions.asked import Question

_CLASH = re.compile(
    r"\b(?:clash(?:es|ing)?|overlap(?:s|ping)?|coincid(?:e|es|ing)|collid(?:e|es|ing)|(?:in|a|any|time"
    r"|schedul\w{1,5}) conflicts?"
    r"|conflict(?:s|ing)? with|at once|in parallel|simultaneous(?:ly)?)\b|\b(?:two|both|ever|any|anything|and"
    r"|which)\b.{0,80}\bthe"
    r" same (?:time|day|slot|morning|afternoon|evening)\b(?! as (?:usual|always|last|normal|before|ever))"
    r"|\bsame (?:day|time|slot|afternoon|evening|morning) as (?!usual|always|last|normal|before|ever|it\b"
    r"|that\b)|撞(?:期|时间|時間|一起|到一起|了[吧吗嗎])|冲突|衝突"
    r"|时间重叠|時間重疊|[两兩]场.{0,6}同[一时時]",
    re.IGNORECASE,
)
_ANY_CLASH = re.compile(
    r"\b(?:two|any(?: of)?|which|each other|one another|multiple|several)\b.{0,40}\b(?:talks?|things|events?"
    r"|seminars?|sessions?|series"
    r"|lectures?|at once)\b|[两兩]场|哪些",
    re.IGNORECASE,
)
_ONE_DAY = re.compile(r"\bsame day\b|同一?天|同日", re.IGNORECASE)


def asks_of_clash(question: Question) -> bool:
    """Whether it asks for talks that take place at once."""
    return _CLASH.search(question.said) is not None


def asks_of_any_clash(question: Question) -> bool:
    """Whether any two talks may be meant: "are there two talks at once?"."""
    return _ANY_CLASH.search(question.said) is not None


def asks_of_day(question: Question) -> bool:
    """Whether talks of one day clash already, whatever their hours."""
    return _ONE_DAY.search(question.said) is not None
