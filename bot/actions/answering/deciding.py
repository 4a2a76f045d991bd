"""Which of the talks that may be meant the answer is about: one, several, or none; or which of them to ask about."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.actions.answering import besides, gathering, having, replacing, several, sieve, stepping, writings
from bot.actions.answering.asking import Asking
from bot.actions.answering.gathering import By, Pool
from bot.actions.answering.telling import tell
from bot.actions.answering.values import About, Answer, Kind, Why
from seminar.questions import nuances, weekdays, years
from seminar.questions.asked import Fact, Language, Reference, Tense
from seminar.questions.following import Followed
from seminar.talk import Talk
from storage import talks

MOST_ASKED_BACK = 5
SOON = timedelta(days=60)
# How much less a talk may be about the topic than another before its tense counts for nothing.
CLEARLY = 0.8


async def decide(asking: Asking) -> Answer:
    """The answer; where a word that seemed to name a series leads nowhere, it may have been part of the topic."""
    told = await replacing.instead(asking, await _decide(asking))
    no_such = told.why is Why.NOTHING_THEN or (told.truth is False and asking.facts & {Fact.YESNO})
    if no_such and not _is_open_time(asking):
        for other in years.others(asking.question, asking.now):
            again = await _decide(asking.instead(other))
            if again.kind == Kind.ANSWER and again.truth is not False and again.count != 0:
                return again
    if told.why is Why.NOTHING_THEN and (asking.topic.strip() or asking.question.people):
        for other in weekdays.others(asking.question, asking.now):
            again = await _decide(asking.instead(other))
            if again.kind == Kind.ANSWER:
                return again
    if told.why is Why.NOTHING_THEN and _is_name(asking):
        return await decide(asking.instead(replace(asking.question, span=None, span_said=None)))
    if told.why is Why.NO_TALK and not told.talks and _is_pinned(asking) and not nuances.names_topic(asking.question):
        if asking.facts <= {Fact.YESNO, Fact.LIST} and nuances.says_no_talk(asking.question):
            return told
        # What nothing is about was no topic: a greeting, or a word of the sentence that was left over.
        again = await _decide(replace(asking, topic="").instead(replace(asking.question, topic="")))
        # "The volcano talk on Friday" means none of another topic, though that is the nearest.
        return replace(told, talks=again.talks[:1]) if nuances.calls_talk_by_topic(asking.question) else again
    if told.kind == Kind.UNKNOWN and asking.series and not asking.sure and asking.question.topic != asking.topic:
        again = await _decide(asking.without_series())
        return again if again.kind != Kind.UNKNOWN else told
    return told


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


def _is_pinned(asking: Asking) -> bool:
    """Whether time or a series says which talk is meant, whatever else was said."""
    question = asking.question
    if question.series and not asking.series:
        return False
    return (
        bool(question.span or question.place or question.weekday is not None or asking.series) and not question.people
    )


async def _decide(asking: Asking) -> Answer:
    question = asking.question
    pool = await gathering.gather(asking)
    compared = Fact.YESNO in asking.facts and len(pool.whom.meant) > 1
    if question.reference in (Reference.AFTER, Reference.BEFORE) and not compared:
        return await stepping.step(asking, pool)
    if pool.by is By.POINTED and question.place and question.place.from_now and len(pool.talks) > 1:
        # "The soonest" of those that were listed; of all where none of these can be meant.
        chosen = _at_place(asking, sorted(pool.talks, key=lambda talk: talk.starts_at))
        return (
            tell(asking, chosen[0]) if chosen else await _decide(replace(asking, followed=Followed(question=question)))
        )
    if pool.by is By.POINTED:
        return _pointed(asking, pool.talks)
    if pool.by is By.TOPIC:
        strength = max((pool.strength.get(talk.id, 0) for talk in pool.talks), default=0)
        paper = await writings.instead(asking, strength)
        if paper:
            return paper
        if not pool.talks:
            return several.unheard(asking, pool)
    if pool.apart and Fact.YESNO in asking.facts and asking.facts <= {Fact.YESNO, Fact.WHO, Fact.LIST}:
        return asking.answer(About.TALK, talks=pool.nearest, truth=False)
    person_alone = question.language is not Language.ENGLISH or not nuances.names_talk(question)
    if pool.beside and asking.facts in ({Fact.YESNO}, {Fact.YESNO, Fact.LIST}) and person_alone and not question.claim:
        # "Does he drink?" is no question of a talk.
        return asking.unknown(Why.NO_TALK, words=pool.beside, talks=pool.talks[-1:])
    tense = gathering.tense_of(asking)
    fitting = sieve.sift(pool.talks, question, asking.zone, asking.now, tense=Tense.ANY)
    fitting = besides.without(asking, fitting)
    fitting = _of_tense(asking, pool, fitting, tense)
    if question.place and pool.by is By.PEOPLE and pool.whom.unsure and (each := _place_of_each(asking, pool, fitting)):
        return asking.ask_back(About.TALKS, talks=each)
    if question.place:
        fitting = _at_place(asking, fitting)
    if not fitting:
        return await _none(asking, pool)
    opinion = nuances.asks_opinion(question) and asking.facts == {Fact.YESNO}
    if several.wanted(asking, pool) and not opinion:
        return several.listed(asking, several.shown(asking, pool, fitting))
    return _one(asking, pool, fitting)


def _place_of_each(asking: Asking, pool: Pool, fitting: list[Talk]) -> tuple[Talk, ...]:
    """Where several people may be meant, the next or last talk of each; nothing where only one has such a talk."""
    found: dict[int, Talk] = {}
    for person in sorted(pool.whom.ids):
        theirs = [talk for talk in fitting if any(one.id == person for one in talk.speakers)]
        found |= {talk.id: talk for talk in _at_place(asking, theirs)}
    return tuple(sorted(found.values(), key=lambda talk: (talk.starts_at, talk.id))) if len(found) > 1 else ()


def _pointed(asking: Asking, found: Sequence[Talk]) -> Answer:
    if not found:
        return asking.unknown(Why.NOTHING_BEFORE)
    question = asking.question
    if question.way is not None:
        return several.listed(asking, [talk for talk in found if sieve.goes(talk, question.way)])
    if len(found) == 1 or not asking.facts <= several.OF_EACH:
        kept = [talk for talk in found if not having.missing(talk, question, asking.now)]
        if len(found) > 1 and len(kept) > 1 and question.reference is not Reference.THEM:
            return asking.ask_back(About.TALKS, talks=tuple(found[:MOST_ASKED_BACK]))
        return tell(asking, (kept or list(found))[0])
    return several.listed(asking, list(found))


def _of_tense(asking: Asking, pool: Pool, fitting: list[Talk], tense: Tense) -> list[Talk]:
    """Those of the tense; where there are none, the others, unless the tense is what is asked about.

    Of a topic, a talk that is clearly more about it counts whatever the tense: people mistake what is over already.
    """
    kept = [talk for talk in fitting if sieve.fits_tense(talk, tense, asking.now)]
    existence = asking.facts & {Fact.COUNT, Fact.LIST} or asking.facts == {Fact.YESNO}
    if kept and len(kept) < len(fitting) and pool.by is By.TOPIC and not asking.question.place:
        best = max(pool.strength.get(talk.id, 0) for talk in fitting)
        if max(pool.strength.get(talk.id, 0) for talk in kept) < best * CLEARLY:
            return fitting
    if existence and tense is not Tense.ANY:
        return kept
    if kept:
        return kept
    return [] if asking.question.place and asking.question.place.from_now else fitting


def _at_place(asking: Asking, fitting: list[Talk]) -> list[Talk]:
    """The next, the last, the second one: cancelled talks do not count, unless they are what is asked for."""
    place, most = asking.question.place, asking.question.most or 1
    assert place is not None
    held = [talk for talk in fitting if not talk.cancelled or asking.question.cancelled]
    held.sort(key=lambda talk: (talk.starts_at, talk.id))
    if place.from_now:
        held = [talk for talk in held if talk.is_past(asking.now) == (place.number < 0)]
    if nuances.asks_for_latest_of_kind(asking.question):
        held = [talk for talk in held if having.materials(talk, asking.question.materials)]
    if place.number > 0:
        return held[place.number - 1 : place.number - 1 + most]
    end = len(held) + place.number + 1
    return held[max(0, end - most) : end] if end > 0 else []


def _one(asking: Asking, pool: Pool, fitting: list[Talk]) -> Answer:
    """The one that is meant, or a question back where several fit equally well."""
    question = asking.question
    if len(fitting) > 1:
        held = [talk for talk in fitting if not talk.cancelled]
        each_may_be_meant = pool.by is By.PEOPLE and pool.whom.unsure
        fitting = held if held and Fact.STATUS not in asking.facts and not each_may_be_meant else fitting
    if pool.strength:
        best = max(pool.strength.get(talk.id, 0) for talk in fitting)
        fitting = [talk for talk in fitting if pool.strength.get(talk.id, 0) >= best * several.AS_GOOD]
    narrowed = pool.by is By.TOPIC or (pool.by is By.TIME and question.span is not None)
    if Fact.MATERIALS in asking.facts and Fact.YESNO not in asking.facts and narrowed:
        fitting = [talk for talk in fitting if having.materials(talk, question.materials)] or fitting
    fitting = sorted(fitting, key=lambda talk: (talk.starts_at, talk.id))
    if len(fitting) > 1 and pool.by is By.TIME and not (question.span or question.weekday is not None):
        return tell(asking, several.nearest_in_time(fitting, asking))
    if len(fitting) > 1 and pool.by is By.PEOPLE:
        fitting = _one_each(asking, pool, fitting)
    if nuances.asks_opinion(question) and asking.facts == {Fact.YESNO}:
        return asking.unknown(Why.NEVER_KEPT, about=About.TALK, talks=tuple(fitting[:1]))
    if len(fitting) > 1 and Fact.OTHER in asking.facts:
        return asking.unknown(Why.NEVER_KEPT, talks=tuple(fitting[:1]))
    if len(fitting) > 1 and any(tell(asking, talk).kind == Kind.ANSWER for talk in fitting):
        return asking.ask_back(About.TALKS, talks=tuple(fitting[:MOST_ASKED_BACK]))
    return tell(asking, fitting[0])


def _held(asking: Asking, found: list[Talk]) -> list[Talk]:
    """Those that take place, where any does and nobody asks whether."""
    held = [talk for talk in found if not talk.cancelled]
    return held if held and Fact.STATUS not in asking.facts else found


def _one_each(asking: Asking, pool: Pool, fitting: list[Talk]) -> list[Talk]:
    """Of each person who may be meant, the talks that are likeliest meant."""
    chosen: dict[int, Talk] = {}
    for person in sorted(pool.whom.ids):
        theirs = [talk for talk in fitting if any(one.id == person for one in talk.speakers)]
        chosen |= {talk.id: talk for talk in _likeliest(asking, theirs)}
    return sorted(chosen.values(), key=lambda talk: (talk.starts_at, talk.id))


def _likeliest(asking: Asking, theirs: list[Talk]) -> list[Talk]:
    """Of one person's several talks those that have what is asked for: the next to come, else all that are over."""
    theirs = _held(asking, theirs)
    theirs = [talk for talk in theirs if not having.missing(talk, asking.question, asking.now)] or theirs
    coming = [talk for talk in theirs if not talk.is_past(asking.now)]
    if coming and gathering.tense_of(asking) is not Tense.PAST:
        return coming[:1]
    return theirs[-1:] if nuances.asks_for_latest(asking.question) else theirs


async def _none(asking: Asking, pool: Pool) -> Answer:
    """Nothing fits: "no" where that was the question, and the nearest there is."""
    nearest = await _next(asking, pool)
    if Fact.OTHER in asking.facts:
        return asking.unknown(Why.NEVER_KEPT, talks=nearest)
    if Fact.COUNT in asking.facts:
        return asking.answer(About.NOTHING, count=0, talks=())
    if Fact.YESNO in asking.facts and not asking.facts & {Fact.MATERIALS, Fact.ABSTRACT, Fact.BIO, Fact.CONTACT}:
        return asking.answer(About.TALK if nearest else About.NOTHING, truth=False, talks=nearest)
    return asking.unknown(Why.NOTHING_THEN, talks=nearest)


async def _next(asking: Asking, pool: Pool) -> tuple[Talk, ...]:
    if pool.by is not By.TIME:
        held = [talk for talk in pool.talks if not talk.cancelled] or list(pool.talks)
        if pool.by is By.TOPIC and held:
            return (max(held, key=lambda talk: pool.strength.get(talk.id, 0)),)
        return tuple(held[-1:])
    after = asking.question.span.starts_at if asking.question.span else asking.now
    found = await talks.upcoming(asking.db, asking.server_id, max(after, asking.now), series_id=asking.series_id)
    return tuple(found[:1])
