"""All talks that the words of a question may mean, before time and status are looked at."""

from collections.abc import Sequence
from datetime import date

from bot.actions.answering import by_people, by_time, by_topic, sieve, whom
from bot.actions.answering.asking import Asking
from bot.actions.answering.meant import Meant, Whom
from bot.actions.answering.pool import By, Pool
from seminar import wall
from seminar.questions import nuances, personal
from seminar.questions.asked import Fact, Reference
from seminar.talk import Talk
from storage import talks

# Facts of a talk that are called its speaker's as well: "his abstract".
OF_TALK = frozenset({Fact.MATERIALS, Fact.ABSTRACT, Fact.TITLE, Fact.LINK, Fact.WHERE, Fact.LENGTH, Fact.UNTIL})


async def gather(asking: Asking) -> Pool:
    pointed, question = asking.followed, asking.question
    if pointed.none:
        return Pool(by=By.POINTED)
    theirs = question.reference is Reference.PERSON and not question.people
    if pointed.talks and not pointed.among and not theirs:
        shown = await load(asking, pointed.talks)
        if nuances.asks_of_same_day(question) and shown:
            return Pool(by=By.TIME, talks=tuple(await by_time.beside(asking, shown)))
        return Pool(by=By.POINTED, talks=shown)
    if theirs and (shown := await _given_by_them(asking)):
        return Pool(by=By.POINTED, talks=shown)
    meant = await whom.named(asking)
    if theirs and pointed.talks and not meant.meant and not meant.topic.strip():
        shown = await load(asking, pointed.talks[:1])
        people = tuple(one for talk in shown for one in talk.speakers)
        meant = Whom(meant=(Meant(said="", people=people),) if people else ())
    if meant.meant:
        return await by_people.gather(asking, meant)
    if there := await by_time.at_venue(asking, meant.topic.strip()):
        return Pool(by=By.TIME, talks=tuple(there), whom=meant)
    if meant.strangers and not meant.topic.strip() and all(len(one) == 1 for one in meant.strangers):
        # A family name alone that nobody has is found in no text: it is a sign of many words.
        return Pool(by=By.TOPIC, whom=meant)
    if meant.topic.strip() or meant.strangers:
        pool = await by_topic.gather(asking, meant)
        elsewhere = question.span and personal.asks_of_giver(question) and not _any_then(asking, pool.talks)
        asks_of_others = personal.asks_of_givers_talks(question) or elsewhere
        return await by_people.of_givers(asking, pool) if asks_of_others and pool.talks else pool
    if pointed.among and (listed := await _listed_on_day(asking)):
        return Pool(by=By.POINTED, talks=listed)
    if pointed.among and asking.series and not question.span:
        shown = tuple(talk for talk in await load(asking, pointed.talks) if talk.series.id == asking.series.id)
        if shown:
            return Pool(by=By.POINTED, talks=shown)
    return Pool(by=By.TIME, talks=tuple(await by_time.timed(asking)), whom=meant)


async def _listed_on_day(asking: Asking) -> tuple[Talk, ...]:
    """Those of the talks that were spoken of that are on such a day of any month: "the one on the 22nd"."""
    span = asking.question.span
    if span is None:
        return ()
    day = wall.shown(span.starts_at, asking.zone).day
    shown = await load(asking, asking.followed.talks)
    return tuple(talk for talk in shown if wall.shown(talk.starts_at, asking.zone).day == day)


async def _given_by_them(asking: Asking) -> tuple[Talk, ...]:
    """The talk that was spoken of, where "her slides" are asked for right after it, and not another one's."""
    question, pointed = asking.question, asking.followed
    if len(pointed.talks) != 1 or pointed.people or question.topic.strip() or not asking.facts & OF_TALK:
        return ()
    if question.place or question.span or asking.series or asking.facts - OF_TALK - {Fact.YESNO}:
        return ()
    if nuances.asks_of_other(question):
        return ()
    shown = await load(asking, pointed.talks)
    return tuple(talk for talk in shown if sieve.fits_tense(talk, question.tense, asking.now))


async def day_spoken_of(asking: Asking) -> date | None:
    """On which day the one talk was that was spoken of, where other hours of the same time are asked for."""
    taken, question = asking.followed.taken, asking.question
    if taken is None or len(taken.talk_ids) != 1 or question.span is None or question.span != taken.question.span:
        return None
    shown = await load(asking, taken.talk_ids)
    return wall.shown(shown[0].starts_at, asking.zone).date() if shown else None


async def load(asking: Asking, ids: Sequence[int]) -> tuple[Talk, ...]:
    return tuple(talk for talk in await talks.by_ids(asking.db, ids) if talk.server_id == asking.server_id)


def _any_then(asking: Asking, found: Sequence[Talk]) -> bool:
    return any(sieve.in_time(talk, asking.question, asking.zone) for talk in found)
