"""Words that are left of a question and that nothing marks as what a talk is on, where something else says which."""

import re
from dataclasses import replace

from seminar.material import MaterialKind
from seminar.questions import nuances
from seminar.questions.asked import Fact, Language, Question, Reference
from seminar.questions.chinese.nuances import TOPIC
from seminar.questions.patterns import any_of
from seminar.questions.taking_over import identifies

# What is left of a time that was not understood would have told which talk it is.
_TIMELY = re.compile(
    r"\d|[年月周週天日前后後早晚届屆]|\b(?:ago|years?|months?|weeks?|days?|earlier|later|early|late)\b"
)
_OF_ONE = frozenset({Fact.WHO, Fact.WHEN, Fact.UNTIL, Fact.LENGTH, Fact.LINK})
_TOPIC = any_of(TOPIC)
# What Chinese asks of a talk that both know.
_OF_TALK = frozenset({Fact.LINK, Fact.MATERIALS, Fact.WHERE, Fact.WHEN, Fact.LENGTH, Fact.UNTIL, Fact.TITLE})
_NEVER = frozenset({Fact.OTHER, Fact.YESNO})


def without(question: Question) -> Question | None:
    """The question without such words; None where they may be what is asked about: "who speaks on yaks in May"."""
    asked = question
    settled = asked.people or asked.span or (asked.series and (asked.place or asked.weekday is not None))
    if not settled or not asked.topic.strip() or asked.claim or asked.affiliation or asked.reference:
        return None
    if not (asked.facts or asked.materials) or _NEVER & {*asked.facts}:
        return None
    if _TIMELY.search(asked.topic) or is_marked(asked):
        return None
    return replace(asked, topic="", trailing="")


def asks_of_one(question: Question) -> bool:
    """Whether it asks for something of a single talk, and calls none by its topic."""
    named = question.people or question.series or question.affiliation or question.span or question.place
    asks = set(question.facts) & _OF_ONE or question.materials
    english = question.language is Language.ENGLISH and question.reference in (None, Reference.TALK)
    of_one = english and asks and question.topic and not named and Fact.OTHER not in question.facts
    return bool(of_one) and not is_marked(question)


def of_talk_spoken_of(question: Question) -> Question | None:
    """A Chinese question that names no talk and has words left that mean nothing here, of the talk spoken of before:
    "可否惠赐会议链接，以便远程聆听"."""
    named = question.people or question.series or question.affiliation or question.span or question.place
    if question.language is Language.ENGLISH or named or not question.topic.strip():
        return None
    if question.other or question.reference not in (None, Reference.TALK) or _TOPIC.search(question.said):
        return None
    facts = tuple(Fact.MATERIALS if fact is Fact.PAPERS else fact for fact in question.facts)
    if not _OF_TALK & set(facts):
        return None
    papers = Fact.PAPERS in question.facts and not question.materials
    materials = (MaterialKind.PAPER,) if papers else question.materials
    asked = tuple(fact for fact in facts if fact is not Fact.LIST)
    return replace(
        question, topic="", trailing="", facts=asked, materials=materials, claim=None, reference=Reference.TALK
    )


def without_topic(question: Question) -> Question | None:
    """A Chinese question without words that may only tell of the asker; None where these or others say what is meant:
    "堵车了，链接呢", after a talk that was spoken of."""
    bare = replace(question, topic="", trailing="")
    timed = question.span or question.place or question.weekday is not None or question.most
    asks = set(question.facts) - {Fact.YESNO, Fact.LIST, Fact.COUNT} or question.materials
    if question.language is Language.ENGLISH or identifies(bare) or timed or not asks:
        return None
    return bare


def is_marked(question: Question) -> bool:
    """Whether it stands behind "about" or before "talk", or is written as a name."""
    return nuances.names_topic(question) or nuances.calls_talk_by_topic(question) or _may_be_name(question)


def _may_be_name(question: Question) -> bool:
    """Whether a word has a capital, in English where none opens a sentence."""
    if question.language is not Language.ENGLISH:
        return question.topic != question.topic.lower()
    capitals = [word for word in question.topic.split() if word[:1].isupper()]
    return any(re.search(rf"[^\W\d_][^.!?]*?\b{re.escape(word)}", question.said) for word in capitals)
