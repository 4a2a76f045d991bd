"""Words that are left of a question, that nothing marks as what a talk is on, where a time or somebody says which."""

import re
from dataclasses import replace

from seminar.questions import nuances
from seminar.questions.asked import Fact, Question

# What is left of a time that was not understood would have told which talk it is.
_TIMELY = re.compile(
    r"\d|[年月周週天日前后後早晚届屆]|\b(?:ago|years?|months?|weeks?|days?|earlier|later|early|late)\b"
)
_NEVER = frozenset({Fact.OTHER, Fact.YESNO})


def without(question: Question) -> Question | None:
    """The question without such words; None where they may be what is asked about: "who speaks on yaks in May"."""
    asked = question
    settled = asked.people or asked.span or (asked.series and (asked.place or asked.weekday is not None))
    if not settled or not asked.topic.strip() or asked.claim or asked.affiliation or asked.reference:
        return None
    if not (asked.facts or asked.materials) or _NEVER & {*asked.facts}:
        return None
    if _TIMELY.search(asked.topic) or _is_marked(asked):
        return None
    return replace(asked, topic="", trailing="")


def _is_marked(question: Question) -> bool:
    """Whether it stands behind "about" or before "talk", or is written as a name."""
    return nuances.names_topic(question) or nuances.calls_talk_by_topic(question) or not _is_small(question.topic)


def _is_small(topic: str) -> bool:
    return topic == topic.lower()
