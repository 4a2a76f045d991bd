"""Talks and papers that words of a question are about, each with how much of them it covers and where."""

import asyncio
import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from bot.actions.answering import other_words
from bot.actions.answering.asking import Asking
from bot.actions.answering.likeness import KINDRED
from bot.actions.answering.values import Written
from bot.actions.answering.weighing import Evidence, Fields, exactly, joined, weigh
from seminar import glossary, words
from seminar.questions.clippings import lengthen
from seminar.scripts import is_unspaced
from seminar.speaker import Speaker
from seminar.talk import Talk
from storage import papers as paper_rows
from storage import search, talks
from storage.search import Found, Hit

T = TypeVar("T")

LOOKED_AT = 24
# What must be covered for something to be about what was asked beside something that is.
LEAST = 0.58
BESIDE_WHOLE = 0.75
# How likely the first must be to be about it: where a question presupposes that there is such a talk ("who gives the
# talk on …?"), and where it leaves that open ("anything on …?"). Few ask for the talk on what there is none about: 11
# of 559 questions of the first kind. `python -m benchmarks.questions.evidence` shows what other bounds would do.
PRESUPPOSED, OPEN = 0.4, 0.62
# The same where something else will tell whether it was meant.
GRANTED = 0.02
# What of a topic must be covered at least where it is left open that there is such a talk.
HALF = 0.55
# The logarithm of the odds that the first is really about what was asked. Fitted by logistic regression to 350 topics
# in other words than the talks' and 155 topics that no talk was about, of seven servers; of a server that was left out
# of the fit, nine of ten pairs of both kinds come in the right order.
BASE, COVERED, IN_TITLE, AHEAD, MANY_WORDS = -4.59, 4.77, 2.03, 5.42, 1.43
FAR_AHEAD, MANY = 0.5, 4
# A topic of more words than that is told with the asker's circumstances: what is held counts against as many alone,
# but against no less than a third of all. Of 58 such topics of which a talk holds two words, the first was meant in 50.
ENOUGH, AT_MOST, LEAST_TELLING = 5, 3.0, 2
# Of how many that are as strong as each other and hold all of it, and how far ahead of the others they count at most.
ALIKE, WHOLE, MOST_ALIKE, SHARED = 0.97, 0.98, 3, 0.1


async def talks_about(
    asking: Asking, said: str, *, series_id: int | None = None, chinese: bool = False
) -> list[Evidence[Talk]]:
    """Talks that hold any of the words, the strongest first, whether or not they are about them.

    `chinese`: English words are looked for by what they are called in Chinese too, which takes a while.
    """
    every = await asking.db.once(
        (talks_about, asking.server_id, said, series_id, chinese),
        lambda: _talks_about(asking, said, series_id=series_id, chinese=chinese),
    )
    return list(every)


async def _talks_about(asking: Asking, said: str, *, series_id: int | None, chinese: bool) -> list[Evidence[Talk]]:
    said = lengthen(said)
    found = await search.talks(asking.db, asking.server_id, said, series_id=series_id, limit=LOOKED_AT)
    await _prepare(said)
    names = await other_words.in_chinese(said) if chinese else {}
    hits = {hit.id: hit for hit in found.hits}
    sure = frozenset(hits)
    if others := await other_words.standing_for(asking, said, names):
        more = await search.talks(asking.db, asking.server_id, others, series_id=series_id, limit=LOOKED_AT)
        hits = _beside(more, found) | hits
    loaded = await talks.by_ids(asking.db, list(hits))
    fields = {talk.id: _of_talk(talk) for talk in loaded}
    compounds, exact = joined(said, fields.values()), exactly(found, fields.values())
    every = [
        weigh(
            talk,
            fields[talk.id],
            _lines_of(talk),
            said,
            found,
            hits[talk.id],
            compounds,
            sure=talk.id in sure,
            exact=exact,
            chinese=names,
        )
        for talk in loaded
    ]
    return ranked(every, in_words=not has_chinese(said))


async def weighed(asking: Asking, said: str, those: Sequence[Talk]) -> list[Evidence[Talk]]:
    """These talks, whether or not search finds them by the words, the strongest first."""
    await _prepare(said)
    found = await search.talks(asking.db, asking.server_id, said, limit=LOOKED_AT)
    hits = {hit.id: hit for hit in found.hits}
    every = frozenset(range(len(found.terms)))
    return ranked(
        [
            weigh(
                talk,
                _of_talk(talk),
                _lines_of(talk),
                said,
                found,
                hits.get(talk.id) or Hit(id=talk.id, score=0, terms=every, fields=frozenset()),
                sure=talk.id in hits,
            )
            for talk in those
        ]
    )


async def talks_from(asking: Asking, affiliation: str) -> list[Talk]:
    """Talks whose speakers came from there, in their order."""
    found = await search.talks(asking.db, asking.server_id, affiliation, series_id=asking.series_id, limit=100)
    loaded = await talks.by_ids(asking.db, [hit.id for hit in found.hits])
    return sorted(loaded, key=lambda talk: talk.starts_at)


async def papers_about(asking: Asking, said: str) -> list[Evidence[Written]]:
    """Papers that hold any of the words, the best first."""
    found = await search.papers(asking.db, asking.server_id, said, limit=LOOKED_AT)
    await _prepare(said)
    hits = {hit.id: hit for hit in found.hits}
    sure = frozenset(hits)
    if others := await other_words.standing_for(asking, said, {}):
        more = await search.papers(asking.db, asking.server_id, others, limit=LOOKED_AT)
        hits = _beside(more, found) | hits
    stored = await paper_rows.by_ids(asking.db, asking.server_id, list(hits))
    written = [Written(id=one.id, paper=one.paper, authors=one.authors) for one in stored]
    fields = {one.id: _of_paper(one) for one in written}
    compounds = joined(said, fields.values())
    lines = {one.id: _lines(one.paper.title, one.authors, one.paper.abstract) for one in written}
    every = [
        weigh(one, fields[one.id], lines[one.id], said, found, hits[one.id], compounds, sure=one.id in sure)
        for one in written
    ]
    return ranked(every)


def _beside(more: Found, found: Found) -> dict[int, Hit]:
    """What holds only other words for those that were said: which of these it stands for, weighing finds out."""
    every = frozenset(range(len(found.terms)))
    return {hit.id: Hit(id=hit.id, score=0, terms=every, fields=frozenset()) for hit in more.hits}


def covering(evidence: Sequence[Evidence[T]], least: float = LEAST) -> list[Evidence[T]]:
    """Those that hold so much of what was asked."""
    return [one for one in evidence if one.coverage >= least]


def about(evidence: Sequence[Evidence[T]], least: float) -> list[Evidence[T]]:
    """Those that are really about what was asked; none where that is not so likely of the first."""
    if not evidence or evidence[0].likely < least or (least >= OPEN and evidence[0].coverage < HALF):
        return []
    # Where one says the very words, those do not count that only say others for them: sleep for dreams.
    floor = BESIDE_WHOLE if evidence[0].coverage >= WHOLE else LEAST
    return [evidence[0], *(one for one in evidence[1:] if one.likely >= least or one.coverage >= floor)]


def has_chinese(said: str) -> bool:
    """Whether there is Chinese in it."""
    return any(is_unspaced(sign) for sign in said)


def ranked(found: Sequence[Evidence[T]], *, in_words: bool = False) -> list[Evidence[T]]:
    """The strongest first, each with how likely it is to be what was meant; `in_words`: none of it is in Chinese."""
    found = sorted(found, key=lambda one: (-one.strength, -one.score))
    best, second = [*(one.strength for one in found[:2]), 0.0, 0.0][:2]
    # Two or three that all hold the whole of it do not speak against each other.
    alike = [one for one in found if one.strength >= best * ALIKE and _holds_all(one)]
    third = found[len(alike)].strength if len(alike) < len(found) else 0.0
    shared = min(best - third, SHARED) if 2 <= len(alike) <= MOST_ALIKE else 0.0
    return [
        replace(
            one,
            likely=_likely(one, max(shared, one.strength - second) if place == 0 else one.strength - best, in_words),
        )
        for place, one in enumerate(found)
    ]


def _holds_all(one: Evidence[T]) -> bool:
    """Whether it holds all that was asked, or of a single word one that stands for it: neural networks for AI."""
    return one.coverage >= WHOLE or (one.words == 1 and one.coverage >= KINDRED)


def _likely(one: Evidence[T], ahead: float, in_words: bool) -> float:
    scale = min(AT_MOST, max(1.0, one.words / ENOUGH)) if in_words and one.telling >= LEAST_TELLING else 1.0
    covered, titled = min(1.0, one.coverage * scale), min(1.0, one.in_title * scale)
    odds = BASE + COVERED * covered + IN_TITLE * titled + AHEAD * min(ahead * scale, FAR_AHEAD)
    return 1 / (1 + math.exp(-odds - MANY_WORDS * (one.words >= MANY)))


async def _prepare(said: str) -> None:
    """Reads the dictionary where it is needed, without holding up everybody else."""
    if has_chinese(said):
        await asyncio.to_thread(glossary.load)


def _lines_of(talk: Talk) -> str:
    return _lines(talk.fields.title, talk.speakers, talk.fields.abstract)


def _lines(title: str | None, people: Sequence[Speaker], abstract: str | None) -> str:
    every = (title or "", " ".join(one.name for one in people), abstract or "")
    return "\n".join(" ".join(words.fold(one).split()) for one in every)


def _of_talk(talk: Talk) -> Fields:
    return {
        "title": words.split(talk.fields.title or ""),
        "people": words.split(" ".join(one.name for one in talk.speakers)),
        "tags": words.split(" ".join(talk.fields.tags)),
        "abstract": words.split(talk.fields.abstract or ""),
        "affiliation": words.split(" ".join(one.affiliation or "" for one in talk.speakers)),
        "about": words.split(" ".join(one.bio or "" for one in talk.speakers)),
        "series": words.split(talk.series.name),
        "more": words.split(talk.venue or ""),
    }


def _of_paper(one: Written) -> Fields:
    return {
        "title": words.split(one.paper.title or ""),
        "people": words.split(" ".join(author.name for author in one.authors)),
        "abstract": words.split(one.paper.abstract or ""),
    }
