"""Talks that take place at the same time, or on the same day: "does the law forum clash with the lunch this month?"."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from bot.actions.answering import by_time, finding, naming, sieve
from bot.actions.answering.asking import Asking
from bot.actions.answering.several import MOST_LISTED, are_on_one_day
from bot.actions.answering.values import About, Answer
from seminar import words
from seminar.questions import clashes, read
from seminar.questions.asked import Fact, Question, Tense
from seminar.questions.commonplace import is_common
from seminar.talk import Talk
from storage import talks

# Names and the like in the question are looked for no further than this.
MOST_PARTS = 8
AHEAD = timedelta(days=400)


async def about(asking: Asking) -> Answer | None:
    """Every talk that another one clashes with; None where the question is of something else."""
    question = asking.question
    if not clashes.asks_of_clash(question) or asking.followed.points:
        return None
    series = _series(asking)
    anchors = frozenset() if len(series) > 1 or clashes.asks_of_any_clash(question) else await _anchors(asking)
    told = _without_idle(asking.topic)
    if told and not series and not anchors:
        return None
    held = await _held(asking)
    pairs = [pair for pair in _pairs(asking, held) if _is_meant(pair, series, anchors)]
    besides = anchors if len(anchors) == 1 else frozenset()
    found = {talk.id: talk for pair in pairs for talk in pair if talk.id not in besides}
    listed = tuple(sorted(found.values(), key=lambda talk: (talk.starts_at, talk.id)))[:MOST_LISTED]
    if not listed and len(held) == 1 and question.span and not (series or anchors):
        return asking.answer(About.TALK, talks=tuple(held), truth=False)
    theirs = tuple(talk for talk in held if talk.series.id in (series or {asking.series_id}))
    if not listed and clashes.asks_of_day(question) and len(theirs) == 2:
        # "Are the two in May on one day?": no, they are on these.
        return asking.answer(About.TALKS, talks=theirs, truth=False, facts=(Fact.YESNO,))
    return asking.answer(
        About.TALKS if listed else About.NOTHING,
        talks=listed,
        truth=bool(listed),
        count=len(listed) if Fact.COUNT in asking.facts else None,
        facts=(Fact.YESNO, *(fact for fact in question.facts if fact in (Fact.LIST, Fact.COUNT))),
    )


def _series(asking: Asking) -> frozenset[int]:
    found = [naming.named(part, asking.known) for part in _parts(asking.question)]
    return frozenset(one.series.id for one in found if one and not one.rest)


async def _anchors(asking: Asking) -> frozenset[int]:
    """The one or two talks that are named, with which others may clash."""
    found = []
    for part in _parts(asking.question):
        said = read(part, zone=asking.zone, now=asking.now).topic
        told = "" if naming.named(part, asking.known) else _without_idle(said)
        about = finding.about(await finding.talks_about(asking, told), finding.PRESUPPOSED) if told else []
        found += [one.what.id for one in about[:1]]
    return frozenset(found[:2])


def _parts(question: Question) -> list[str]:
    return clashes.parts(question)[:MOST_PARTS]


def _without_idle(topic: str) -> str:
    """The words that may name a talk, not those that speak of a clash."""
    telling = (word for word in topic.split() if not is_common(words.fold(word)))
    return " ".join(word for word in telling if not clashes.speaks_of_clash(word))


async def _held(asking: Asking) -> Sequence[Talk]:
    """Talks that take place in the time that is named, else from now on; in the past where that was asked for."""
    question, db, server_id = asking.question, asking.db, asking.server_id
    if question.span:
        every = await talks.between(db, server_id, question.span.starts_at, question.span.ends_at, limit=by_time.MOST)
    elif question.tense is Tense.PAST:
        every = await talks.past(db, server_id, asking.now, limit=by_time.MOST)
    else:
        every = await talks.between(db, server_id, asking.now, asking.now + AHEAD, limit=by_time.MOST)
    return [talk for talk in every if not talk.cancelled and sieve.fits_tense(talk, question.tense, asking.now)]


def _pairs(asking: Asking, held: Sequence[Talk]) -> Iterator[tuple[Talk, Talk]]:
    by_day = clashes.asks_of_day(asking.question)
    for one, other in combinations(held, 2):
        if by_day:
            if are_on_one_day(asking, (one, other)):
                yield one, other
        elif one.fields.hour_known and other.fields.hour_known and _overlap(one, other):
            yield one, other


def _overlap(one: Talk, other: Talk) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def _is_meant(pair: tuple[Talk, Talk], series: frozenset[int], anchors: frozenset[int]) -> bool:
    if not anchors <= {talk.id for talk in pair}:
        return False
    theirs = {talk.series.id for talk in pair}
    return not series or (series <= theirs if len(series) > 1 else bool(series & theirs))
