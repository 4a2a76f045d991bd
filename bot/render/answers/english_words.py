"""Words and turns that English answers have in common."""

from collections.abc import Sequence

from bot.actions.answering.values import Answer
from bot.render.answers import parts
from bot.render.labels import ENGLISH
from seminar import durations, wording
from seminar.questions import nuances
from seminar.questions.asked import Fact
from seminar.talk import Talk

# What says how an answer looks.
SHAPES = frozenset({Fact.YESNO, Fact.LIST, Fact.COUNT, Fact.WHO})
FACTS = {
    Fact.WHO: "speaker", Fact.WHEN: "hour", Fact.UNTIL: "hour", Fact.LENGTH: "length", Fact.WHERE: "place",
    Fact.LINK: "way to join online", Fact.TITLE: "title", Fact.ABSTRACT: "abstract", Fact.BIO: "biography",
    Fact.AFFILIATION: "affiliation", Fact.HOMEPAGE: "homepage", Fact.MATERIALS: "materials", Fact.CONTACT: "contact",
    Fact.SERIES: "series", Fact.ORGANIZERS: "organizers", Fact.PAPERS: "papers", Fact.STATUS: "reason",
}  # fmt: skip


def yes(answer: Answer) -> str:
    """What an answer begins with where something is there."""
    if not answer.truth or Fact.STATUS in answer.facts:
        # Whether it is on says its sentence, whichever way round that was asked.
        return ""
    return "There is something. " if is_denied(answer) else "Yes. "


def corrects(answer: Answer) -> bool:
    """Whether only the hour that was claimed is wrong, so that the talk's own is the answer."""
    return {Fact.YESNO, Fact.WHEN} <= set(answer.facts) and answer.question.claim is not None


def none(answer: Answer) -> str:
    """What it begins with where there is nothing."""
    if is_denied(answer):
        return "Right: there is no such talk."
    question = answer.question
    timed = question.span is not None and not (question.topic.strip() or question.people or question.claim)
    return "No. There is no such talk then." if timed and set(answer.facts) <= SHAPES else "No."


def is_denied(answer: Answer) -> bool:
    """Whether the question supposes that there is nothing."""
    return Fact.YESNO in answer.facts and set(answer.facts) <= SHAPES and nuances.denies(answer.question)


def name_of(fact: Fact, answer: Answer) -> str:
    """What a fact is called, as precisely as it was asked for."""
    if fact is Fact.MATERIALS and answer.question.materials:
        return " or ".join(ENGLISH.kinds[one].lower() for one in answer.question.materials)
    if fact is Fact.LINK and answer.talks and answer.talks[0].join and parts.wants_join_detail(answer.question):
        return "passcode" if nuances.asks_passcode(answer.question) else "meeting ID"
    return FACTS.get(fact, "answer")


def by(talk: Talk) -> str:
    return listed([parts.name(one) for one in talk.speakers]) or "a speaker to be announced"


def when(talk: Talk) -> str:
    return parts.when(talk) or wording.day_only(talk.starts_at, talk.zone)


def lasting(minutes: int) -> str:
    if minutes < 60 or minutes % 60 == 0:
        return durations.counted(minutes // 60, "hour") if minutes >= 60 else durations.counted(minutes, "minute")
    return f"{minutes} minutes"


def listed(said: Sequence[str]) -> str:
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} and {said[-1]}"
