"""From a question that somebody typed to an answer: what it rests on, and which of the asked facts are known."""

import asyncio
from dataclasses import replace
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

from bot.actions.answering.occasion import Occasion
from bot.actions.answering.values import About, Answer, Kind, Refine, Why, Written
from seminar.questions.asked import Fact, Question
from seminar.questions.remembering import Remembered
from storage.database import Database

__all__ = ["About", "Answer", "Kind", "Occasion", "Refine", "Why", "Written", "answer"]

LONGEST = 1000  # characters of a question; what comes after them is not read
MOST_AGAIN = 5  # readings of a part of a question that led nowhere
# How likely the words of a question must be what it is about, rather than said beside what was spoken of before.
SAID_OF_TALK = 0.7
# Why a question may be asked again without what only tells of the asker.
_LED_NOWHERE = frozenset((Why.NO_TALK, Why.NOTHING_THEN, Why.NO_PERSON, Why.NO_PAPERS, Why.NEVER_KEPT, Why.FOREIGN))


async def answer(
    database: Database,
    server_id: int,
    said: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    before: Remembered | None = None,
    refine: Refine | None = None,
) -> Answer:
    """The answer of a server's stored talks, at the instant `now`, for somebody whose clocks show `zone`.

    `before` is what was asked last in the same conversation; `refine` may weigh talks of a topic once more. Nothing is
    guessed between equals, and nothing said that is not stored.
    """
    # The search is large, and a bot that nobody asks anything has no need of it.
    from bot.actions.answering import rereading
    from seminar.questions import two_questions
    from storage import search

    before = None if before is None or before.is_over(now) else before
    question = await reading(said, now=now, zone=zone, follows=before is not None)
    async with search.ready(database) as db:
        occasion = Occasion(db=db, server_id=server_id, now=now, zone=zone, before=before, refine=refine)
        told = await by_grammar(question, occasion)
        if two_questions.split(question, zone, now):
            return told

        async def ask(other: Question) -> Answer:
            return await of_reading(other, occasion)

        return await rereading.likeliest(db, server_id, question, told, ask, follows=before is not None)


async def reading(said: str, *, now: datetime, zone: ZoneInfo, follows: bool) -> Question:
    """What a question asks, as the grammars have it; `follows`: something was spoken of before."""
    # The grammars are large as well.
    from seminar import glossary
    from seminar.questions import around, read, tongue, unfollowed
    from seminar.questions.commonplace import without_noise

    said = around.bare(said[:LONGEST])
    if tongue.is_chinese(said):
        # Reading it may need the dictionary, which is large.
        await asyncio.to_thread(glossary.load)
    question = without_noise(read(said, zone=zone, now=now))
    return question if follows else without_noise(unfollowed.read_whole(question, zone, now))


async def by_grammar(question: Question, occasion: Occasion) -> Answer:
    """The answer to what the grammars read, with a second opinion of what they leave as a topic."""
    from bot.actions.answering import second_opinion
    from seminar.questions import two_questions

    if occasion.before and not two_questions.split(question, occasion.zone, occasion.now):
        bare = await second_opinion.of_talk_spoken_of(occasion.db, occasion.server_id, question)
        again = await of_reading(bare, occasion) if bare else None
        if again and second_opinion.tells_of_talk_spoken_of(again):
            return again
    told = await by_rules(question, occasion)
    if occasion.before:
        return told
    telling = await second_opinion.of_telling_words(occasion.db, occasion.server_id, question, told)
    again = await of_reading(telling, occasion) if telling else told
    return again if second_opinion.leads_somewhere(again) else told


async def by_rules(question: Question, occasion: Occasion) -> Answer:
    """The answer to what the grammars read, without a second opinion of their topics."""
    from seminar.questions import nuances, shorter, two_questions, unmarked
    from seminar.questions.commonplace import without_noise

    if both := two_questions.split(question, occasion.zone, occasion.now):
        # "The next talk" beside "how many of them?" is the next of all, "the next one" is of these.
        spoken_of = occasion.before if nuances.says_next_one(both[1]) else None
        one = await of_reading(without_noise(both[0]), occasion)
        other = await of_reading(without_noise(both[1]), replace(occasion, before=spoken_of))
        if one.kind is other.kind is Kind.ANSWER:
            return replace(one, also=other)
    told = await of_reading(question, occasion)
    if told.likely < SAID_OF_TALK and told.kind is not Kind.UNKNOWN and occasion.before:
        bare = unmarked.without_topic(question)
        again = await of_reading(bare, occasion) if bare else told
        return again if again.kind is Kind.ANSWER else told
    if told.kind is not Kind.UNKNOWN or told.why not in _LED_NOWHERE:
        return told
    if told.why is Why.NEVER_KEPT and set(question.facts) <= {Fact.YESNO, Fact.OTHER}:
        # No part of it asks for anything else.
        return told
    others = shorter.others(question, occasion.zone, occasion.now, follows=occasion.before is not None)
    for each in islice(others, MOST_AGAIN):
        again = await of_reading(without_noise(each.question), occasion)
        nothing = again.truth is False or again.count == 0
        if told.why is Why.NEVER_KEPT and set(each.question.facts) <= {Fact.YESNO}:
            # "I am short of credits. Would the forum count?" asks of nothing else than these.
            continue
        if again.kind is not Kind.UNKNOWN and (each.sure or not nothing):
            return again
    return told


async def of_reading(question: Question, occasion: Occasion) -> Answer:
    """The answer to one reading of a question, as it stands."""
    from bot.actions.answering import colleagues, loosely, onwards, recalling, selected
    from bot.actions.answering.responding import respond
    from seminar.questions import shifting
    from seminar.questions.following import follow
    from seminar.questions.taking_over import Followed, identifies

    db, server_id, now, zone = occasion.db, occasion.server_id, occasion.now, occasion.zone
    before, refine = occasion.before, occasion.refine
    question = await colleagues.named(db, server_id, question, before)
    counted = shifting.shifted(question, before, now, zone)
    followed = await selected.follow(db, server_id, counted, before, now, zone) or follow(counted, before, now)
    if shifting.counts_on(question, counted):
        followed = await onwards.freed(db, server_id, followed)
    told = await respond(db, server_id, now, followed.question.zone or zone, followed, refine)
    if told.why is Why.NOTHING_THEN and followed.taken and not followed.points and identifies(question):
        # What names its talk itself may be of other days than those that were spoken of.
        alone = Followed(question=question)
        again = await respond(db, server_id, now, question.zone or zone, alone, refine)
        followed, told = (alone, again) if again.kind is Kind.ANSWER and not question.span else (followed, told)
    if before and (later := onwards.beyond(question, told, before)):
        again = await respond(db, server_id, now, later.question.zone or zone, later, refine)
        followed, told = (later, again) if again.kind is Kind.ANSWER else (followed, told)
    if before and (pointed := loosely.pointed(question, told)):
        also = follow(pointed, before, now)
        again = await respond(db, server_id, now, also.question.zone or zone, also, refine)
        followed, told = (also, again) if also.points and loosely.tells(again) else (followed, told)
    return recalling.beside(told, followed, before)
