"""Talks that a question chooses by time alone: of a span, the next ones, those of the same day."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.actions.answering import finding
from bot.actions.answering.asking import Asking
from seminar import wall, words
from seminar.questions import nuances, personal, timely
from seminar.questions.asked import Fact, Language, Tense
from seminar.talk import Talk
from storage import talks

# What is asked of talks that are at a place.
_OF_A_PLACE = frozenset(
    (Fact.WHO, Fact.WHEN, Fact.TITLE, Fact.ABSTRACT, Fact.LIST, Fact.COUNT, Fact.YESNO, Fact.STATUS)
)
# Talks of one question, and all of time.
MOST = 400
EVER = datetime(1970, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
# On both sides of a span, for days that begin at other hours where a talk is.
_AROUND = timedelta(days=1)


async def timed(asking: Asking) -> list[Talk]:
    """Talks of the time that is asked for, in their order; of the series, where one is named."""
    question, db, server_id = asking.question, asking.db, asking.server_id
    place, series_id = question.place, asking.series_id
    if question.affiliation and not question.span:
        found = await finding.talks_from(asking, question.affiliation)
        # No search knows that 澄大 is 澄江大学.
        return found or await talks.between(db, server_id, *EVER, series_id=series_id, limit=MOST)
    if question.span:
        start, end = question.span.starts_at - _AROUND, question.span.ends_at + _AROUND
        return await talks.between(db, server_id, start, end, series_id=series_id, limit=MOST)
    if place and not place.from_now and question.tense is Tense.ANY:
        if place.number > 0:
            return await talks.between(db, server_id, *EVER, series_id=series_id, limit=MOST)
        return (await talks.past(db, server_id, EVER[1], series_id=series_id, limit=MOST))[::-1]
    backwards = place.number < 0 if place and place.from_now else tense_of(asking) is Tense.PAST
    counts = not place and (Fact.COUNT in asking.facts or timely.asks_of_all_time(question))
    # What is kept of talks may come before them or after.
    kept = Fact.LIST in asking.facts and (question.materials or question.lacking is Fact.MATERIALS)
    if question.tense is Tense.ANY and (counts or question.cancelled or (kept and not place)):
        return await talks.between(db, server_id, *EVER, series_id=series_id, limit=MOST)
    if backwards:
        return (await talks.past(db, server_id, asking.now, series_id=series_id, limit=MOST))[::-1]
    return await talks.upcoming(db, server_id, asking.now, series_id=series_id, cancelled=True, limit=MOST)


async def at_venue(asking: Asking, said: str) -> list[Talk]:
    """Talks of the time that is asked for at a place that is named: "how many are in Main Hall in May?"."""
    wanted = set(words.split(said)) - words.STOP
    if not wanted or not asking.facts <= _OF_A_PLACE or not timely.names_place(asking.question, said):
        return []
    if asking.question.language is not Language.ENGLISH:
        return await _at_chinese_venue(asking, said)
    return [talk for talk in await timed(asking) if wanted <= set(words.split(talk.venue or ""))]


async def _at_chinese_venue(asking: Asking, said: str) -> list[Talk]:
    """The same of a time, "28号图书馆那场": signs of a place stand beside each other, and in no title."""
    place = words.fold(said).replace(" ", "")
    there = [talk for talk in await timed(asking) if place in words.fold(talk.venue or "").replace(" ", "")]
    return [talk for talk in there if asking.question.span and place not in words.fold(talk.fields.title or "")]


async def beside(asking: Asking, shown: Sequence[Talk]) -> list[Talk]:
    """The other talks of the day, week or month in which the first of these is, by the asker's clock."""
    first = wall.shown(shown[0].starts_at, asking.zone).date()
    last = first
    stretch = timely.same_stretch(asking.question)
    if stretch == "week":
        first -= timedelta(days=first.weekday())
        last = first + timedelta(days=6)
    elif stretch == "month":
        first = first.replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    start = wall.start_of_day(first, asking.zone)
    end = wall.start_of_day(last + timedelta(days=1), asking.zone)
    ids = {talk.id for talk in shown}
    found = await talks.between(asking.db, asking.server_id, start, end, limit=MOST)
    after = shown[0].starts_at if timely.asks_of_later(asking.question) else start
    return [talk for talk in found if talk.id not in ids and talk.starts_at >= after]


def tense_of(asking: Asking) -> Tense:
    """The tense of the question, or that in which its facts are asked for."""
    question = asking.question
    if question.tense is not Tense.ANY:
        return question.tense
    # "Who else is from there?" counts people, whenever they came.
    rest = nuances.asks_for_rest(question) and not personal.asks_of_fellows(question)
    if asking.facts & {Fact.LINK, Fact.UNTIL} or rest:
        return Tense.COMING
    if Fact.MATERIALS in asking.facts or question.recorded:
        return Tense.PAST
    return Tense.ANY
