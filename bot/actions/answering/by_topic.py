"""Talks that the words of a question are about."""

import asyncio
import re
from collections.abc import Sequence
from datetime import timedelta

from bot.actions.answering import finding, rivals, sieve, whom
from bot.actions.answering.asking import Asking
from bot.actions.answering.by_time import EVER, timed
from bot.actions.answering.meant import Whom
from bot.actions.answering.pool import By, Pool
from bot.actions.answering.weighing import Evidence
from bot.actions.answering.weighing_chinese import mends
from seminar import translating, words
from seminar.questions import homophones, nuances
from seminar.questions.asked import Fact
from seminar.questions.chinese.surnames import is_name
from seminar.questions.english import alternatives
from seminar.talk import Talk
from storage import talks

# What of a topic a talk must hold to be about it where the time fits as well, and any to be called the nearest.
HINT, NEAR = 0.3, 0.2
# How nearly as strong as the best those are that count beside it.
NEARLY = 0.8
# How much more a talk must be about all the words than one of the series that some of them may name.
CLEARLY_MORE = 0.05
A_FEW_WEEKS = timedelta(days=35)
MOST_WEIGHED = 40
# The longest misspelled words that are looked for, and how many talks before and after now.
SHORT, MOST_READ = 8, 80
# Of how many newest talks the titles tell whether any is in Chinese.
_NEWEST = 40
# A word of a Chinese topic: "MOF抓CO2".
_IN_LETTERS = re.compile("[A-Za-z]{2}")


async def gather(asking: Asking, meant: Whom) -> Pool:
    """By the words; of a series where it is named for certain, or where only it has such talks."""
    topic = " ".join((*meant.strangers, meant.topic)).strip()
    found = await evidence_of(asking, topic, asking.series_id)
    about = finding.about(found, least_likely(asking))
    then = any(sieve.in_time(one.what, asking.question, asking.zone) for one in about)
    if not then and not _is_open(asking) and (near := await _in_that_time(asking, topic)):
        found = about = near
    if finding.has_chinese(topic) and not (about and about[0].coverage >= finding.WHOLE):
        sounding = await _sounding(asking, topic)
        again = await evidence_of(asking, sounding, asking.series_id) if sounding else []
        meant_so = finding.about(again, least_likely(asking))
        if meant_so and (not about or meant_so[0].strength > about[0].strength):
            found, about = again, meant_so
        topic = sounding or topic
    if not found and finding.has_chinese(topic) and len(topic) <= SHORT:
        found = about = await _misspelled(asking, topic)
    if not about and finding.has_chinese(topic) and len(topic) <= SHORT:
        meant_by = await asyncio.to_thread(translating.mended, words.fold(topic))
        again = await evidence_of(asking, meant_by, asking.series_id) if meant_by else []
        if mended := finding.about(again, least_likely(asking)):
            found, about = again, mended
    if asking.series and not asking.sure:
        every = await evidence_of(asking, " ".join((*meant.strangers, asking.question.topic)), None)
        whole = finding.about(every, least_likely(asking))
        if whole and (not about or whole[0].strength > about[0].strength + CLEARLY_MORE):
            found, about = every, whole
    nearest = [one for one in found[:1] if one.coverage >= NEAR]
    if meant.strangers:
        named = await evidence_of(asking, " ".join(meant.strangers), None)
        # Another one of the same family is nobody of that name, nor is Jane a misspelt lane.
        least = finding.WHOLE if all(map(_is_as_written, meant.strangers)) else finding.LEAST
        ids = {one.what.id for one in finding.covering(named, least) if not _of_several(one.what, meant.strangers)}
        about = [one for one in about if one.what.id in ids]
        # Who has a part of the name is nearer than who has any other word of it.
        nearest = sorted((one for one in named if one.in_names > 0), key=lambda one: -one.in_names)[:1] or nearest
    if nuances.asks_of_titles(asking.question):
        about = [one for one in found if one.in_title >= finding.LEAST]
    if asking.followed.among:
        chosen = [one for one in found if one.what.id in asking.followed.talks]
        about = chosen or about
    too = await rivals.in_chinese(topic, about[0], await _nearest(asking)) if about and not _is_open(asking) else []
    return Pool(
        by=By.TOPIC,
        talks=tuple({talk.id: talk for talk in (*(one.what for one in about), *too)}.values()),
        strength={one.what.id: one.strength for one in found} | {talk.id: about[0].strength for talk in too},
        nearest=tuple(one.what for one in nearest),
        whom=meant,
        likely=about[0].likely if about else 0.0,
    )


def _is_as_written(stranger: str) -> bool:
    """Whether it is a name of which nothing else is a misspelling: in Han, a whole one, or one word with a capital."""
    return is_name(stranger) or whom.is_whole_name(stranger) or (stranger.isalpha() and stranger.istitle())


def _of_several(talk: Talk, strangers: Sequence[str]) -> bool:
    """Whether a whole name that nobody has is put together of what those who share the talk are called."""
    theirs = [set(words.split(one.name)) for one in talk.speakers]
    for name in filter(whom.is_whole_name, strangers):
        said = set(words.split(name))
        if said <= set().union(*theirs) and not any(said <= one for one in theirs):
            return True
    return False


async def evidence_of(asking: Asking, topic: str, series_id: int | None) -> list[Evidence[Talk]]:
    """By the words as they were said; where it is left open that there is any of "X or Y", by the one that is held."""
    either = alternatives.of_topic(asking.question.said, topic) if _is_open(asking) else ()
    held = {
        one.what.id: one
        for each in either
        for one in await _evidence_of(asking, each, series_id)
        if one.coverage >= finding.WHOLE
    }
    return sorted(held.values(), key=lambda one: -one.likely) or await _evidence_of(asking, topic, series_id)


async def _evidence_of(asking: Asking, topic: str, series_id: int | None) -> list[Evidence[Talk]]:
    """By the words as they were said; where English ones find nothing, by what they are called in Chinese too."""
    found = await finding.talks_about(asking, topic, series_id=series_id)
    in_letters = not finding.has_chinese(topic) or _IN_LETTERS.search(topic)
    if not finding.about(found, finding.OPEN) and in_letters and await _has_chinese(asking):
        found = await finding.talks_about(asking, topic, series_id=series_id, chinese=True)
    if asking.refine:
        found = list(await asking.refine(asking.db, asking.server_id, topic, found))
    return found


def least_likely(asking: Asking) -> float:
    """How likely something must be about the topic to be taken for it."""
    if asking.question.granted:
        return finding.GRANTED
    return finding.OPEN if _is_open(asking) else finding.PRESUPPOSED


def _is_open(asking: Asking) -> bool:
    """Whether the question leaves open that there is such a talk at all: "anything on …?"."""
    return bool(asking.facts & {Fact.LIST, Fact.COUNT}) or asking.facts == {Fact.YESNO}


async def _sounding(asking: Asking, topic: str) -> str | None:
    """The topic with words of talks in place of what was typed with other signs of the same sound."""
    every = await _nearest(asking)
    lines = [words.fold(f"{one.fields.title or ''} {one.fields.abstract or ''}") for one in every]
    return await asyncio.to_thread(lambda: homophones.mended(words.fold(topic), set(homophones.pieces(lines))))


async def _nearest(asking: Asking) -> list[Talk]:
    """The talks before and after now that are read whole to find what was misspelled."""
    before = await talks.past(asking.db, asking.server_id, asking.now, series_id=asking.series_id, limit=MOST_READ)
    return before + await talks.upcoming(
        asking.db, asking.server_id, asking.now, series_id=asking.series_id, limit=MOST_READ
    )


async def _misspelled(asking: Asking, topic: str) -> list[Evidence[Talk]]:
    """Talks with a word in the title that differs from one of these by a sign, which no search finds."""
    nearest = await _nearest(asking)
    if _is_open(asking):
        # Where it is left open that there is one, another word of the same meaning proves too little.
        nearest = [talk for talk in nearest if mends(topic, talk.fields.title or "")]
    return finding.covering(await finding.weighed(asking, topic, nearest))


async def _in_that_time(asking: Asking, topic: str) -> list[Evidence[Talk]]:
    """Talks of the time that was named and partly about the words: each makes the other likelier."""
    span = asking.question.span
    if span is None or span.ends_at - span.starts_at > A_FEW_WEEKS:
        return []
    those = [talk for talk in await timed(asking) if sieve.in_time(talk, asking.question, asking.zone)][:MOST_WEIGHED]
    found = [one for one in await finding.weighed(asking, topic, those) if one.coverage >= HINT]
    return [one for one in found if one.strength >= found[0].strength * NEARLY]


async def _has_chinese(asking: Asking) -> bool:
    """Whether there is anything in Chinese to be found by English words."""
    if any(finding.has_chinese(one.name) for one in asking.known):
        return True
    newest = await talks.past(asking.db, asking.server_id, EVER[1], limit=_NEWEST)
    return any(finding.has_chinese(talk.fields.title or "") for talk in newest)
