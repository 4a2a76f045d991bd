"""All talks that the words of a question may mean, before time and status are looked at."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from bot.actions.answering import finding, sieve, whom
from bot.actions.answering.asking import Asking
from bot.actions.answering.weighing import Evidence
from bot.actions.answering.whom import Meant, Whom
from seminar import translating, wall, words
from seminar.questions import nuances
from seminar.questions.asked import Fact, Reference, Tense
from seminar.questions.commonplace import is_common
from seminar.talk import Talk
from storage import talks

MOST = 400
# What of a topic a person's talk must hold to be the one that is meant, another's talk to be about it for sure, and
# any talk to be called the nearest.
HINT, SURELY, NEAR = 0.3, 0.7, 0.2
A_FEW_WEEKS = timedelta(days=35)
MOST_WEIGHED = 40
# The longest misspelled words that are looked for, and how many talks before and after now.
SHORT, MOST_READ = 8, 80
EVER = datetime(1970, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_AROUND = timedelta(days=1)
# A word of a Chinese topic: "MOF抓CO2".
_IN_LETTERS = re.compile("[A-Za-z]{2}")


# Facts of a talk that are called its speaker's as well: "his abstract".
OF_TALK = frozenset({Fact.MATERIALS, Fact.ABSTRACT, Fact.TITLE, Fact.LINK, Fact.WHERE, Fact.LENGTH, Fact.UNTIL})
NOBODY = Whom()


class By(StrEnum):
    """What the talks were chosen by."""

    POINTED = "pointed"
    PEOPLE = "people"
    TOPIC = "topic"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Talks that may be meant. `strength` says of each, by its id, how much it is about the topic; `nearest` are
    those that come nearest where none is really about it."""

    by: By
    talks: tuple[Talk, ...] = ()
    strength: dict[int, float] = field(default_factory=dict)
    nearest: tuple[Talk, ...] = ()
    whom: Whom = NOBODY
    apart: bool = False  # the people who are named have no talk about the topic that is named
    beside: str = ""  # what was said of these people that nothing stored is about


async def gather(asking: Asking) -> Pool:
    pointed, question = asking.followed, asking.question
    theirs = question.reference is Reference.PERSON and not question.people
    if pointed.talks and not pointed.among and not theirs:
        shown = await load(asking, pointed.talks)
        if nuances.asks_of_same_day(question) and shown:
            return Pool(by=By.TIME, talks=tuple(await _beside(asking, shown)))
        return Pool(by=By.POINTED, talks=shown)
    if theirs and (shown := await _given_by_them(asking)):
        return Pool(by=By.POINTED, talks=shown)
    meant = await whom.named(asking)
    if theirs and pointed.talks and not meant.meant and not meant.topic.strip():
        shown = await load(asking, pointed.talks[:1])
        people = tuple(one for talk in shown for one in talk.speakers)
        meant = Whom(meant=(Meant(said="", people=people),) if people else ())
    if meant.meant:
        return await _of_people(asking, meant)
    if meant.topic.strip() or meant.strangers:
        pool = await _on_topic(asking, meant)
        elsewhere = question.span and nuances.asks_of_giver(question) and not _any_then(asking, pool.talks)
        asks_of_others = nuances.asks_of_givers_talks(question) or elsewhere
        return await _of_givers(asking, pool) if asks_of_others and pool.talks else pool
    return Pool(by=By.TIME, talks=tuple(await timed(asking)), whom=meant)


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


async def load(asking: Asking, ids: Sequence[int]) -> tuple[Talk, ...]:
    return tuple(talk for talk in await talks.by_ids(asking.db, ids) if talk.server_id == asking.server_id)


def _any_then(asking: Asking, found: Sequence[Talk]) -> bool:
    return any(sieve.in_time(talk, asking.question, asking.zone) for talk in found)


async def _of_givers(asking: Asking, pool: Pool) -> Pool:
    """The other talks of those who give the one that is most about the topic."""
    best = max(pool.talks, key=lambda talk: pool.strength.get(talk.id, 0))
    theirs = Whom(meant=(Meant(said="", people=best.speakers),))
    others = [talk for talk in await of_people(asking, theirs) if talk.id != best.id]
    return Pool(by=By.PEOPLE, talks=tuple(others), whom=theirs)


async def _beside(asking: Asking, shown: Sequence[Talk]) -> list[Talk]:
    """The other talks of the day on which the first of these is, by the asker's clock."""
    start = wall.start_of_day(wall.shown(shown[0].starts_at, asking.zone).date(), asking.zone)
    ids = {talk.id for talk in shown}
    found = await talks.between(asking.db, asking.server_id, start, start + timedelta(days=1), limit=MOST)
    return [talk for talk in found if talk.id not in ids]


async def of_people(asking: Asking, meant: Whom) -> list[Talk]:
    """All their talks, in their order."""
    found = {
        talk.id: talk
        for person in meant.ids
        for talk in await talks.of_speaker(asking.db, person)
        if asking.series_id in (None, talk.series.id)
    }
    return sorted(found.values(), key=lambda talk: (talk.starts_at, talk.id))


async def timed(asking: Asking) -> list[Talk]:
    """Talks of the time that is asked for, in their order; of the series, where one is named."""
    question, db, server_id = asking.question, asking.db, asking.server_id
    place, series_id = question.place, asking.series_id
    if question.affiliation and not question.span:
        return await finding.talks_from(asking, question.affiliation)
    if question.span:
        start, end = question.span.starts_at - _AROUND, question.span.ends_at + _AROUND
        return await talks.between(db, server_id, start, end, series_id=series_id, limit=MOST)
    if place and not place.from_now and question.tense is Tense.ANY:
        if place.number > 0:
            return await talks.between(db, server_id, *EVER, series_id=series_id, limit=MOST)
        return (await talks.past(db, server_id, EVER[1], series_id=series_id, limit=MOST))[::-1]
    backwards = place.number < 0 if place and place.from_now else tense_of(asking) is Tense.PAST
    if question.tense is Tense.ANY and not place and Fact.COUNT in asking.facts:
        return await talks.between(db, server_id, *EVER, series_id=series_id, limit=MOST)
    if question.cancelled and question.tense is Tense.ANY:
        return await talks.between(db, server_id, *EVER, series_id=series_id, limit=MOST)
    if backwards:
        return (await talks.past(db, server_id, asking.now, series_id=series_id, limit=MOST))[::-1]
    return await talks.upcoming(db, server_id, asking.now, series_id=series_id, cancelled=True, limit=MOST)


def tense_of(asking: Asking) -> Tense:
    """The tense of the question, or that in which its facts are asked for."""
    question = asking.question
    if question.tense is not Tense.ANY:
        return question.tense
    if asking.facts & {Fact.LINK, Fact.UNTIL} or nuances.asks_for_rest(question):
        return Tense.COMING
    if Fact.MATERIALS in asking.facts or question.recorded or (question.materials and Fact.LIST in asking.facts):
        return Tense.PAST
    return Tense.ANY


async def _of_people(asking: Asking, meant: Whom) -> Pool:
    """All their talks, or those of them that are about what else was said."""
    given = await of_people(asking, meant)
    if asking.followed.among:
        kept = [talk for talk in given if talk.id in asking.followed.talks]
        given = kept or given
    topic = "" if all(is_common(words.fold(word)) for word in meant.topic.split()) else meant.topic.strip()
    if not topic or not given:
        return Pool(by=By.PEOPLE, talks=tuple(given), whom=meant)
    found = await _evidence(asking, topic, asking.series_id)
    strength = {one.what.id: one.strength for one in found}
    # The time that is named says more than the topic, which people call by other words.
    then = [talk for talk in given if sieve.in_time(talk, asking.question, asking.zone)]
    given = then if asking.question.span and then else given
    ids = {talk.id for talk in given}
    about = [one for one in found if one.what.id in ids and one.coverage >= HINT]
    if about:
        best = max(one.coverage for one in about)
        kept_ids = {one.what.id for one in about if one.coverage >= best * 0.8}
        kept = [talk for talk in given if talk.id in kept_ids]
        return Pool(by=By.PEOPLE, talks=tuple(kept), strength=strength, whom=meant)
    others = [one for one in finding.covering(found, SURELY) if not meant.ids & {who.id for who in one.what.speakers}]
    nearest = tuple(one.what for one in others[:1])
    return Pool(by=By.PEOPLE, talks=tuple(given), nearest=nearest, whom=meant, apart=bool(others), beside=topic)


async def _on_topic(asking: Asking, meant: Whom) -> Pool:
    """By the words; of a series where it is named for certain, or where only it has such talks."""
    topic = " ".join((*meant.strangers, meant.topic)).strip()
    found = await _evidence(asking, topic, asking.series_id)
    about = finding.about(found, least_likely(asking))
    then = any(sieve.in_time(one.what, asking.question, asking.zone) for one in about)
    if not then and not _is_open(asking) and (near := await _in_that_time(asking, topic)):
        found = about = near
    if not found and finding.has_chinese(topic) and len(topic) <= SHORT:
        found = about = await _misspelled(asking, topic)
    if not about and finding.has_chinese(topic) and len(topic) <= SHORT:
        meant_by = await asyncio.to_thread(translating.mended, words.fold(topic))
        again = await _evidence(asking, meant_by, asking.series_id) if meant_by else []
        if mended := finding.about(again, least_likely(asking)):
            found, about = again, mended
    if asking.series and not asking.sure:
        every = await _evidence(asking, " ".join((*meant.strangers, asking.question.topic)), None)
        whole = finding.about(every, least_likely(asking))
        if whole and (not about or whole[0].strength > about[0].strength + 0.05):
            found, about = every, whole
    if meant.strangers:
        named = await _evidence(asking, " ".join(meant.strangers), None)
        ids = {one.what.id for one in finding.covering(named)}
        about = [one for one in about if one.what.id in ids]
    if asking.followed.among:
        chosen = [one for one in found if one.what.id in asking.followed.talks]
        about = chosen or about
    return Pool(
        by=By.TOPIC,
        talks=tuple(one.what for one in about),
        strength={one.what.id: one.strength for one in found},
        nearest=tuple(one.what for one in found[:1] if one.coverage >= NEAR),
        whom=meant,
    )


async def _misspelled(asking: Asking, topic: str) -> list[Evidence[Talk]]:
    """Talks with a word in the title that differs from one of these by a sign, which no search finds."""
    nearest = await talks.past(asking.db, asking.server_id, asking.now, series_id=asking.series_id, limit=MOST_READ)
    nearest += await talks.upcoming(
        asking.db, asking.server_id, asking.now, series_id=asking.series_id, limit=MOST_READ
    )
    return finding.covering(await finding.weighed(asking, topic, nearest))


def least_likely(asking: Asking) -> float:
    """How likely something must be about the topic to be taken for it."""
    return finding.OPEN if _is_open(asking) else finding.PRESUPPOSED


def _is_open(asking: Asking) -> bool:
    """Whether the question leaves open that there is such a talk at all: "anything on …?"."""
    return bool(asking.facts & {Fact.LIST, Fact.COUNT}) or asking.facts == {Fact.YESNO}


async def _in_that_time(asking: Asking, topic: str) -> list[Evidence[Talk]]:
    """Talks of the time that was named and partly about the words: each makes the other likelier."""
    span = asking.question.span
    if span is None or span.ends_at - span.starts_at > A_FEW_WEEKS:
        return []
    those = [talk for talk in await timed(asking) if sieve.in_time(talk, asking.question, asking.zone)][:MOST_WEIGHED]
    found = [one for one in await finding.weighed(asking, topic, those) if one.coverage >= HINT]
    return [one for one in found if one.strength >= found[0].strength * 0.8]


async def _evidence(asking: Asking, topic: str, series_id: int | None) -> list[Evidence[Talk]]:
    """By the words as they were said; where English ones find nothing, by what they are called in Chinese too."""
    found = await finding.talks_about(asking, topic, series_id=series_id)
    in_letters = not finding.has_chinese(topic) or _IN_LETTERS.search(topic)
    if not finding.about(found, finding.OPEN) and in_letters and await _has_chinese(asking):
        found = await finding.talks_about(asking, topic, series_id=series_id, chinese=True)
    if asking.refine:
        found = list(await asking.refine(asking.db, asking.server_id, topic, found))
    return found


async def _has_chinese(asking: Asking) -> bool:
    """Whether there is anything in Chinese to be found by English words."""
    if any(finding.has_chinese(one.name) for one in asking.known):
        return True
    newest = await talks.past(asking.db, asking.server_id, EVER[1], limit=40)
    return any(finding.has_chinese(talk.fields.title or "") for talk in newest)
