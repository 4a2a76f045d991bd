"""Talks of two series that an English question names side by side: "ecology and brain lunch next week"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.actions.answering import deciding, naming, several
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import Answer, Kind
from seminar.questions import clashes
from seminar.questions.asked import Fact, Language
from seminar.series import Series
from seminar.talk import Talk

_LONGEST = 8  # words of two names
_OF_SEVERAL = frozenset({Fact.LIST, Fact.COUNT, Fact.WHO, Fact.WHEN, Fact.TITLE, Fact.WHERE, Fact.YESNO})


async def about(asking: Asking) -> Answer | None:
    """The talks of both in their order; nothing where the words name no two series and nothing else."""
    question = asking.question
    named = " ".join((*([question.series] if question.series else []), question.topic))
    apart = question.people or question.affiliation or question.reference or asking.followed.points
    if question.language is not Language.ENGLISH or apart or clashes.asks_of_clash(question):
        return None
    if not asking.facts <= _OF_SEVERAL:
        return None
    both = _both(question.said, question.topic, asking.known) or _both(question.said, named, asking.known)
    if not both or not (question.span or question.place or question.weekday is not None or asking.facts):
        return None
    facts = (Fact.COUNT,) if Fact.COUNT in asking.facts else (Fact.LIST,)
    found: list[Talk] = []
    for series in both:
        bare = replace(question, facts=facts, topic="", series=None, gathering=None)
        told = await deciding.decide(replace(asking.instead(bare), series=series, sure=True, topic=""))
        found += told.talks if told.kind is Kind.ANSWER and told.truth is not False else ()
    if not found:
        return None
    kept = tuple(fact for fact in question.facts if fact in (Fact.COUNT, Fact.YESNO)) or (Fact.LIST,)
    listed = asking.instead(replace(question, facts=kept, topic=""))
    return several.listed(listed, sorted(found, key=lambda talk: (talk.starts_at, talk.id)))


def _both(said: str, topic: str, known: Sequence[Series]) -> tuple[Series, Series] | None:
    """The two series whose names fill the words, with "and" or the like between them."""
    parts = topic.split()
    if not 2 <= len(parts) <= _LONGEST:
        return None
    for at in range(1, len(parts)):
        if not _joined(said, parts[at - 1], parts[at]):
            continue
        one, other = (naming.named(" ".join(part), known) for part in (parts[:at], parts[at:]))
        if one and other and not one.rest and not other.rest and one.series.id != other.series.id:
            return one.series, other.series
    return None


def _joined(said: str, one: str, other: str) -> bool:
    kinds = r"(?:\s+(?:seminars?|colloqui(?:um|a)|talks?|lectures?|workshops?|series|lunch(?:es)?|webinars?))?"
    words = rf"(?<!\w){re.escape(one)}{kinds}\s*(?:\band\b|\bor\b|\bn\b|&|\+|,|/)\s*(?:the\s+)?{re.escape(other)}(?!\w)"
    return re.search(words, said, re.IGNORECASE) is not None
