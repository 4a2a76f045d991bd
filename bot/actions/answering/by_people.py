"""Talks of the people whom a question names."""

from bot.actions.answering import by_topic, finding, sieve
from bot.actions.answering.asking import Asking
from bot.actions.answering.meant import Meant, Whom
from bot.actions.answering.pool import By, Pool
from seminar import words
from seminar.questions import nuances, personal
from seminar.questions.commonplace import is_common
from seminar.talk import Talk
from storage import talks

# What of a topic another's talk must hold to be about it for sure.
SURELY = 0.7


async def gather(asking: Asking, meant: Whom) -> Pool:
    """All their talks, or those of them that are about what else was said."""
    given = await talks_of(asking, meant)
    if asking.followed.among:
        kept = [talk for talk in given if talk.id in asking.followed.talks]
        given = kept or given
    together = personal.asks_of_company(asking.question) or nuances.names_that_talk(asking.question)
    if len(meant.meant) > 1 and together:
        given = [talk for talk in given if all(_is_by(talk, each) for each in meant.meant)] or given
    topic = "" if all(is_common(words.fold(word)) for word in meant.topic.split()) else meant.topic.strip()
    if not topic or not given:
        return Pool(by=By.PEOPLE, talks=tuple(given), whom=meant)
    found = await by_topic.evidence_of(asking, topic, asking.series_id)
    strength = {one.what.id: one.strength for one in found}
    # The time that is named says more than the topic, which people call by other words.
    then = [talk for talk in given if sieve.in_time(talk, asking.question, asking.zone)]
    given = then if asking.question.span and then else given
    ids = {talk.id for talk in given}
    about = [one for one in found if one.what.id in ids and one.coverage >= by_topic.HINT]
    if about:
        best = max(one.coverage for one in about)
        kept_ids = {one.what.id for one in about if one.coverage >= best * by_topic.NEARLY}
        kept = [talk for talk in given if talk.id in kept_ids]
        return Pool(by=By.PEOPLE, talks=tuple(kept), strength=strength, whom=meant)
    others = [one for one in finding.covering(found, SURELY) if not meant.ids & {who.id for who in one.what.speakers}]
    nearest = tuple(one.what for one in others[:1])
    return Pool(by=By.PEOPLE, talks=tuple(given), nearest=nearest, whom=meant, apart=bool(others), beside=topic)


def _is_by(talk: Talk, one: Meant) -> bool:
    """Whether whoever may be meant by a name is among those who give it."""
    return bool({who.id for who in talk.speakers} & {who.id for who in one.people})


async def of_givers(asking: Asking, pool: Pool) -> Pool:
    """The other talks of those who give the one that is most about the topic."""
    best = max(pool.talks, key=lambda talk: pool.strength.get(talk.id, 0))
    theirs = Whom(meant=(Meant(said="", people=best.speakers),))
    every = await talks_of(asking, theirs)
    others = [talk for talk in every if talk.id != best.id]
    place = asking.question.place
    if place and place.from_now and not best.is_past(asking.now):
        # "When is the card lady back", where that talk is still to come.
        others = every
    return Pool(by=By.PEOPLE, talks=tuple(others), whom=theirs)


async def talks_of(asking: Asking, meant: Whom) -> list[Talk]:
    """All their talks, in their order."""
    found = {
        talk.id: talk
        for person in meant.ids
        for talk in await talks.of_speaker(asking.db, person)
        if asking.series_id in (None, talk.series.id)
    }
    return sorted(found.values(), key=lambda talk: (talk.starts_at, talk.id))
