"""Talks and papers that words of a question are about, each with how much of them it covers and where."""

import asyncio
import re
from collections.abc import Sequence
from typing import TypeVar

from bot.actions.answering.asking import Asking
from bot.actions.answering.values import Written
from bot.actions.answering.weighing import Evidence, Fields, joined, weigh, weigh_in_chinese
from seminar import glossary, translating, words
from seminar.questions.clippings import lengthen
from seminar.scripts import is_unspaced
from seminar.speaker import Speaker
from seminar.talk import Talk
from storage import papers as paper_rows
from storage import search, talks
from storage.search import Hit

T = TypeVar("T")

_RUN = re.compile(r"[\u3400-\u9fff]+")

LOOKED_AT = 24
MOST_FORMS = 4
# What must be covered for something to be about what was asked: by its own words, and by those for English ones.
LEAST, IN_CHINESE = 0.58, 0.6


async def talks_about(asking: Asking, said: str, *, series_id: int | None = None) -> list[Evidence[Talk]]:
    """Talks that hold any of the words, the strongest first, whether or not they are about them."""
    said = lengthen(said)
    found = await search.talks(asking.db, asking.server_id, said, series_id=series_id, limit=LOOKED_AT)
    await _prepare(said)
    loaded = [(hit, await talks.get(asking.db, hit.id)) for hit in found.hits]
    fields = {talk.id: _of_talk(talk) for _, talk in loaded if talk}
    compounds = joined(said, fields.values())
    every = [
        weigh(talk, fields[talk.id], _lines_of(talk), said, found, hit, compounds)
        for hit, talk in loaded
        if talk is not None
    ]
    if has_chinese(said) and not covering(every):
        # Single signs, such as 冰 for ice, are no words to the search.
        forms = [
            form
            for run in _RUN.findall(words.fold(said))
            for one in translating.into_english(run)
            for form in one.forms[:3]
        ]
        more = (
            await search.talks(asking.db, asking.server_id, " ".join(forms), series_id=series_id, limit=LOOKED_AT)
            if forms
            else None
        )
        ids = [hit.id for hit in more.hits if hit.id not in fields] if more else []
        others = [talk for number in ids if (talk := await talks.get(asking.db, number))]
        every += await weighed(asking, said, others)
    return _sorted(every)


async def weighed(asking: Asking, said: str, those: Sequence[Talk]) -> list[Evidence[Talk]]:
    """These talks, whether or not search finds them by the words, the strongest first."""
    await _prepare(said)
    found = await search.talks(asking.db, asking.server_id, said, limit=LOOKED_AT)
    hits = {hit.id: hit for hit in found.hits}
    every = frozenset(range(len(found.terms)))
    return _sorted(
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
    loaded = [talk for hit in found.hits if (talk := await talks.get(asking.db, hit.id))]
    return sorted(loaded, key=lambda talk: talk.starts_at)


async def talks_in_chinese(asking: Asking, said: str, *, series_id: int | None = None) -> list[Evidence[Talk]]:
    """Talks in Chinese that hold what English words are called there, the strongest first."""
    translated = await asyncio.to_thread(translating.into_chinese, said)
    if not translated:
        return []
    query = " ".join(form for one in translated for form in one.forms[:MOST_FORMS])
    found = await search.talks(asking.db, asking.server_id, query, series_id=series_id, limit=LOOKED_AT)
    loaded = [(hit.score, talk) for hit in found.hits if (talk := await talks.get(asking.db, hit.id))]
    return _sorted([weigh_in_chinese(talk, _lines_of(talk), translated, score) for score, talk in loaded])


async def papers_about(asking: Asking, said: str) -> list[Evidence[Written]]:
    """Papers that hold any of the words, the best first."""
    found = await search.papers(asking.db, asking.server_id, said, limit=LOOKED_AT)
    await _prepare(said)
    stored = await paper_rows.by_ids(asking.db, asking.server_id, [hit.id for hit in found.hits])
    hits = {hit.id: hit for hit in found.hits}
    written = [Written(id=one.id, paper=one.paper, authors=one.authors) for one in stored]
    fields = {one.id: _of_paper(one) for one in written}
    compounds = joined(said, fields.values())
    lines = {one.id: _lines(one.paper.title, one.authors, one.paper.abstract) for one in written}
    return _sorted([weigh(one, fields[one.id], lines[one.id], said, found, hits[one.id], compounds) for one in written])


def covering(evidence: Sequence[Evidence[T]], least: float = LEAST) -> list[Evidence[T]]:
    """Those that are really about what was asked."""
    return [one for one in evidence if one.coverage >= least]


def has_chinese(said: str) -> bool:
    """Whether there is Chinese in it."""
    return any(is_unspaced(sign) for sign in said)


def _sorted(found: list[Evidence[T]]) -> list[Evidence[T]]:
    return sorted(found, key=lambda one: (-one.strength, -one.score))


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
