"""Words that are left of a question about what was spoken of, and that nothing marks as what a talk is on."""

import re
from dataclasses import replace

from seminar.questions.asked import Fact, Language, Question, Reference

# What is known of any talk, so that asking for it needs no other words.
_OF_ANY = frozenset(
    {Fact.WHO, Fact.WHEN, Fact.UNTIL, Fact.LENGTH, Fact.WHERE, Fact.LINK, Fact.TITLE, Fact.ABSTRACT, Fact.BIO}
    | {Fact.AFFILIATION, Fact.MATERIALS}
)
# What is left of a time that was not understood would have told which talk it is.
_TIMELY = re.compile(
    r"\d|[年月周週天日前后後早晚届屆]|\b(?:ago|years?|months?|weeks?|days?|earlier|later|early|late)\b"
)
_SETTLED = _OF_ANY | {Fact.LIST, Fact.COUNT, Fact.STATUS}
_IT = frozenset({Reference.TALK, Reference.PERSON})


def alone(question: Question) -> Question | None:
    """The question without such words, as one of the talk that was spoken of; none where it may name another."""
    asked = question
    if asked.reference not in (None, Reference.QUESTION, *_IT) or not asked.topic.strip() or Fact.OTHER in asked.facts:
        return None
    if not (_OF_ANY & {*asked.facts} or asked.materials) or asked.claim:
        return None
    if asked.people or asked.series or asked.affiliation or asked.span or asked.place or asked.weekday is not None:
        return None
    if asked.gathering and not points(asked):
        return None
    if asked.language is Language.ENGLISH and _marks(asked):
        return None
    return replace(
        asked, topic="", trailing="", reference=asked.reference if asked.reference in _IT else Reference.TALK
    )


def beside_time(question: Question) -> Question | None:
    """The question without such words, where a time or somebody says which talks are meant."""
    asked = question
    settled = asked.people or asked.span or (asked.series and (asked.place or asked.weekday is not None))
    if not settled or not asked.topic.strip() or asked.claim or asked.affiliation or asked.reference:
        return None
    if not (_SETTLED & {*asked.facts} or asked.materials) or {Fact.OTHER, Fact.YESNO} & {*asked.facts}:
        return None
    if _TIMELY.search(asked.topic) or _marks(asked):
        return None
    return replace(asked, topic="", trailing="")


def points(question: Question) -> bool:
    """Whether "it" or "she" says what it is about."""
    if question.reference in _IT or question.language is not Language.ENGLISH:
        return question.reference in _IT
    from seminar.questions.english import marking

    return marking.points(question.said)


def _marks(question: Question) -> bool:
    if question.language is Language.ENGLISH:
        from seminar.questions.english import marking

        return marking.marks(question.said, question.topic)
    from seminar.questions.chinese import marking as chinese

    return chinese.marks(question.said, question.topic)
