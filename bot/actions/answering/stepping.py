"""From one talk to the next or the last one of its kind."""

from bot.actions.answering import by_people, by_time, gathering, several, sieve
from bot.actions.answering.asking import Asking
from bot.actions.answering.meant import Meant, Whom
from bot.actions.answering.pool import By, Pool
from bot.actions.answering.telling import tell
from bot.actions.answering.values import About, Answer, Why
from seminar.questions import counting, nuances, personal
from seminar.questions.asked import Fact, Reference
from seminar.talk import Talk
from storage import talks


async def step(asking: Asking, pool: Pool) -> Answer:
    """The talk after or before the one that is named or was spoken of, of the same series, person or list."""
    forwards = asking.question.reference is Reference.AFTER
    anchor = await _anchor(asking, pool)
    if anchor is None:
        return asking.unknown(Why.NOTHING_BEFORE) if pool.by is By.TIME else several.unheard(asking, pool)
    around = await _around(asking, pool, anchor)
    held = [talk for talk in around if (asking.followed.taken or not talk.cancelled) and talk.id != anchor.id]
    key = (anchor.starts_at, anchor.id)
    later = [talk for talk in held if ((talk.starts_at, talk.id) > key) == forwards]
    if not later:
        if Fact.YESNO in asking.facts:
            return asking.answer(About.TALK, talks=(anchor,), truth=False)
        return asking.unknown(Why.NOTHING_MORE, talks=(anchor,), about=About.TALK)
    if asking.facts & {Fact.LIST, Fact.COUNT}:
        return several.listed(asking, later)
    return tell(asking, later[0] if forwards else later[-1], truth=True if asking.facts == {Fact.YESNO} else None)


async def _anchor(asking: Asking, pool: Pool) -> Talk | None:
    number = asking.followed.after or asking.followed.before
    if number:
        return next(iter(await gathering.load(asking, [number])), None)
    if not pool.talks:
        return None
    # "Right before Meyer in May" counts from the talk that is in May.
    then = [talk for talk in pool.talks if sieve.in_time(talk, asking.question, asking.zone)] or list(pool.talks)
    if pool.strength:
        return max(then, key=lambda talk: pool.strength.get(talk.id, 0))
    return several.nearest_in_time(then, asking)


async def _around(asking: Asking, pool: Pool, anchor: Talk) -> list[Talk]:
    """The talks among which one steps on."""
    question, taken = asking.question, asking.followed.taken
    of_theirs = personal.names_person(question) and not counting.from_person(question) and Fact.WHO not in asking.facts
    if of_theirs and anchor.speakers:
        theirs = Whom(meant=(Meant(said="", people=anchor.speakers),))
        return await by_people.talks_of(asking, theirs)
    if taken and pool.by is By.PEOPLE and pool.whom.meant and asking.facts != {Fact.WHO}:
        theirs_too = await by_people.talks_of(asking, pool.whom)
        # Whoever gives no other talk is not what "the next one" is about.
        if of_theirs or any(_is_beyond(talk, anchor, question.reference) for talk in theirs_too):
            return theirs_too
    # Who goes on stepping stays in the series that was stepped through.
    same = nuances.names_same_series(question) or (
        taken is not None and nuances.names_same_series(taken.question) and taken.question.reference is not None
    )
    everywhere = taken is not None and not (asking.series or question.topic or question.people or same)
    series_id = None if everywhere else (asking.series_id or anchor.series.id)
    if question.reference is Reference.AFTER:
        return await talks.between(
            asking.db, asking.server_id, anchor.starts_at, by_time.EVER[1], series_id=series_id, limit=by_time.MOST
        )
    found = await talks.past(asking.db, asking.server_id, anchor.starts_at, series_id=series_id, limit=by_time.MOST)
    return found[::-1]


def _is_beyond(talk: Talk, anchor: Talk, reference: Reference | None) -> bool:
    """Whether a talk that takes place is on the side of the other to which one steps."""
    if talk.cancelled or talk.id == anchor.id:
        return False
    return (talk.starts_at > anchor.starts_at) == (reference is Reference.AFTER)
