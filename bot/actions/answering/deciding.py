"""The answer about talks: as a question was read, and where that leads nowhere, as it may have been meant."""

import re
from dataclasses import replace
from datetime import timedelta

from bot.actions.answering import replacing
from bot.actions.answering.asking import Asking
from bot.actions.answering.choosing import choose
from bot.actions.answering.values import Answer, Kind, Why
from seminar.questions import inside, nuances, timely, weekdays, years
from seminar.questions.asked import Fact, Language

_LONG = re.compile(r"[\u3400-\u9fff]{4,40}")
SOON = timedelta(days=60)
# How many talks of a time may be the answer about one of a topic that none is about.
MOST_INSTEAD = 4


async def decide(asking: Asking) -> Answer:
    """The answer; where a word that seemed to name a series leads nowhere, it may have been part of the topic."""
    if _is_rather_topic(asking):
        again = await choose(asking.without_series())
        if again.kind is not Kind.UNKNOWN and again.truth is not False and again.count != 0:
            return again
    told = await replacing.instead(asking, await choose(asking))
    no_such = told.why is Why.NOTHING_THEN or (
        told.truth is False and asking.facts & {Fact.YESNO} and not any(talk.cancelled for talk in told.talks)
    )
    if no_such and not _is_open_time(asking):
        for other in years.others(asking.question, asking.now):
            again = await choose(asking.instead(other))
            found = again.kind != Kind.UNKNOWN and again.truth is not False and again.count != 0
            # That it has no title yet is told of the talk that is meant, rather than of none.
            if found or again.why is Why.NO_FACT:
                return again
    if told.why is Why.NOTHING_THEN and (asking.topic.strip() or asking.question.people):
        for other in weekdays.others(asking.question, asking.now):
            again = await choose(asking.instead(other))
            if again.kind == Kind.ANSWER:
                return again
    if told.why is Why.NOTHING_THEN and (feast := timely.names_feast(asking.question)):
        # "The talk for children at Christmas" may be called so, and be on another day.
        topic = f"{asking.topic} {feast}".strip()
        bare = replace(asking.question, span=None, span_said=None, topic=topic)
        again = await choose(replace(asking, topic=topic).instead(bare))
        if again.kind == Kind.ANSWER and again.talks and again.truth is not False:
            return again
    if told.why is Why.NOTHING_THEN and _is_name(asking):
        return await decide(asking.instead(replace(asking.question, span=None, span_said=None)))
    if told.why is Why.NO_TALK and not told.talks and _is_pinned(asking) and not _names_topic(asking):
        if asking.facts <= {Fact.YESNO, Fact.LIST} and nuances.says_no_talk(asking.question):
            return told
        if _asks_within(asking):
            return told
        # What nothing is about was no topic: a greeting, or a word of the sentence that was left over.
        again = await choose(replace(asking, topic="").instead(replace(asking.question, topic="")))
        if len(again.talks) > MOST_INSTEAD and not asking.facts & {Fact.LIST, Fact.COUNT, Fact.YESNO}:
            # Of one talk something was asked, and the time says too little which.
            return told
        # "The volcano talk on Friday" means none of another topic, though that is the nearest.
        none = nuances.calls_talk_by_topic(asking.question) or _asks_if_any(asking)
        return replace(told, talks=again.talks[:1]) if none else again
    if told.kind == Kind.UNKNOWN and asking.series and not asking.sure and asking.question.topic != asking.topic:
        again = await choose(asking.without_series())
        return again if again.kind != Kind.UNKNOWN else told
    return told


def _is_rather_topic(asking: Asking) -> bool:
    """Whether all that names a series is said as what one talk is on: "who gives the one on physics?"."""
    question = asking.question
    only_word = asking.series is not None and not question.series and not asking.topic.strip()
    one = not asking.facts & {Fact.LIST, Fact.COUNT} and not question.place and not question.span
    return only_word and one and bool(question.topic.strip()) and nuances.names_topic(question, for_too=False)


def _asks_within(asking: Asking) -> bool:
    """Whether what nothing is about is what is asked of an abstract, not which talk: "what's the price?"."""
    english = asking.question.language is Language.ENGLISH
    if asking.facts == {Fact.TITLE}:
        return inside.asks_thing_of(asking.question)
    return english and asking.facts == {Fact.ABSTRACT} and inside.asks(asking.question)


def _asks_if_any(asking: Asking) -> bool:
    """Whether a Chinese question of yes or no is about what nothing stored is: by more than a few signs left over."""
    chinese = asking.question.language is not Language.ENGLISH
    return chinese and Fact.YESNO in asking.facts and any(_LONG.fullmatch(word) for word in asking.topic.split())


def _is_open_time(asking: Asking) -> bool:
    """Whether it asks what there is at a time that comes soon, so that the talks of another year are none of it."""
    question = asking.question
    if asking.topic.strip() or question.people or question.affiliation or question.place or question.other:
        return False
    ahead = question.span.starts_at - asking.now if question.span else timedelta(0)
    return timedelta(0) < ahead < SOON and asking.facts <= {Fact.YESNO, Fact.LIST}


def _is_name(asking: Asking) -> bool:
    """Whether what seemed to be a month is part of a name: June Castellan."""
    said = (asking.question.span_said or "").split()
    return len(said) == 1 and any(
        re.search(rf"{re.escape(said[0])}\s+{re.escape(one)}", asking.question.said, re.IGNORECASE)
        for one in (*asking.question.people, *asking.topic.split()[:1])
    )


def _names_topic(asking: Asking) -> bool:
    """Whether the sentence says that what is left beside a series is a topic: "the maths talk about knots"."""
    return nuances.names_topic(replace(asking.question, topic=asking.topic))


def _is_pinned(asking: Asking) -> bool:
    """Whether time or a series says which talk is meant, whatever else was said."""
    question = asking.question
    if question.series and not asking.series:
        return False
    return (
        bool(question.span or question.place or question.weekday is not None or asking.series) and not question.people
    )
