"""One search over talks, people and papers, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from seminar import wall
from seminar.errors import NotFound
from seminar.speaker import Speaker
from seminar.talk import Talk
from storage import papers, search, servers, speakers, talks
from storage import series as series_rows
from storage.database import Connection, Database
from storage.papers import Stored
from storage.search import Found, Hit, Kind, Term

if TYPE_CHECKING:
    from bot.meaning import Meaning

PER_PAGE = 5
# A hit that holds less of what was asked than this share of what the best one holds is no hit.
ENOUGH = 0.6
# Where else people are found, their talks and papers are found themselves.
_OF_PEOPLE = frozenset({"name", "affiliation", "bio"})
MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What was asked for; `year` is counted in the zone of the server."""

    words: str
    series_id: int | None = None
    speaker_id: int | None = None
    year: int | None = None
    recorded: bool | None = None

    @property
    def is_narrowed(self) -> bool:
        return any(one is not None for one in (self.series_id, self.speaker_id, self.year, self.recorded))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that was found, and which words it was found by."""

    found: Talk | Speaker | Stored
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """A page of what was found, counted from 0; `unknown` are words that none of it holds."""

    asked: Search
    entries: tuple[Entry, ...]
    number: int
    count: int
    corrected: tuple[Term, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def pages(self) -> int:
        return -(-self.count // PER_PAGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One thing that fits, before it is loaded; it was found by words, unless `hit` holds none of them."""

    kind: Kind
    hit: Hit
    found: Found

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(self.found.terms[place] for place in sorted(self.hit.terms))


async def read(
    database: Database, server_id: int, asked: Search, number: int, *, meaning: "Meaning | None" = None
) -> Results:
    """The page of that number, or the last where there are fewer. Raises `NotFound` where nothing fits.

    With `meaning`, talks and papers are found by what they are about too, in whatever words.
    """
    if meaning:
        await meaning.catch_up()
    async with search.ready(database) as db:
        ranked = await _ranked(db, server_id, asked)
        if meaning:
            # Not before it is switched on.
            from bot.actions.searching_by_meaning import alike, fused

            ranked = fused(ranked, await alike(db, meaning, server_id, asked))
        number = min(number, max(0, len(ranked) - 1) // PER_PAGE)
        entries = await _load(db, server_id, ranked[number * PER_PAGE : (number + 1) * PER_PAGE])
        if not entries:
            raise NotFound(await _nothing(db, server_id, asked))
    held = {term.said for one in ranked for term in one.terms}
    every = {term.said: term for one in ranked for term in one.found.terms}
    return Results(
        asked=asked,
        entries=tuple(entries),
        number=number,
        count=len(ranked),
        corrected=tuple(term for term in every.values() if term.corrected and term.said in held),
        unknown=tuple(said for said in every if said not in held),
    )


async def complete(database: Database, server_id: int, typed: str, *, most: int) -> list[str]:
    """Titles and names that what was typed so far may be meant for, the likeliest first."""
    async with search.ready(database) as db:
        found = await search.talks(db, server_id, typed, limit=most, typing=True)
        people = await search.people(db, server_id, typed, limit=most // 3, typing=True)
        named = [hit.id for hit in people.hits if "name" in hit.fields and people.coverage(hit) > 0.9]
        names = [one.name for one in await speakers.of_ids(db, server_id, named)]
        best = found.coverage(found.hits[0]) if found.hits else 0
        fitting = [hit.id for hit in found.hits if found.coverage(hit) >= ENOUGH * best]
        titles = [talk.fields.title for talk in await talks.by_ids(db, fitting)]
    return list(dict.fromkeys([*names, *(title for title in titles if title)]))[:most]


async def _ranked(db: Connection, server_id: int, asked: Search) -> list[Ranked]:
    """All that fits, the best first. People and papers are of no series and no year."""
    found: list[Ranked] = []
    for kind, one in await _found(db, server_id, asked):
        fitting = (hit for hit in one.hits if kind is not Kind.SPEAKER or hit.fields & _OF_PEOPLE)
        found += [Ranked(kind=kind, hit=hit, found=one) for hit in fitting]
    best = max((one.found.coverage(one.hit) for one in found), default=0)
    found = [one for one in found if one.found.coverage(one.hit) >= ENOUGH * best]
    return sorted(found, key=lambda one: (-round(one.found.coverage(one.hit), 1), -one.hit.score))


async def _found(db: Connection, server_id: int, asked: Search) -> list[tuple[Kind, Found]]:
    since = until = None
    if asked.year is not None:
        zone = (await servers.get(db, server_id)).zone
        since, until = (_new_year(year, zone) for year in (asked.year, asked.year + 1))
    found = [
        (
            Kind.TALK,
            await search.talks(
                db,
                server_id,
                asked.words,
                series_id=asked.series_id,
                speaker_id=asked.speaker_id,
                since=since,
                until=until,
                recorded=asked.recorded,
                limit=search.MOST_FOUND,
            ),
        )
    ]
    if not (asked.series_id or asked.year or asked.recorded is not None):
        found.append(
            (
                Kind.PAPER,
                await search.papers(db, server_id, asked.words, speaker_id=asked.speaker_id, limit=search.MOST_FOUND),
            )
        )
        if asked.speaker_id is None:
            found.append((Kind.SPEAKER, await search.people(db, server_id, asked.words, limit=search.MOST_FOUND)))
    return found


async def _load(db: Connection, server_id: int, ranked: Sequence[Ranked]) -> list[Entry]:
    entries = []
    for one in ranked:
        terms = one.terms
        match one.kind:
            case Kind.TALK:
                talk = await talks.get(db, one.hit.id)
                if talk is not None:
                    entries.append(Entry(found=talk, terms=terms))
            case Kind.PAPER:
                entries += [
                    Entry(found=paper, terms=terms) for paper in await papers.by_ids(db, server_id, [one.hit.id])
                ]
            case Kind.SPEAKER:
                person = await speakers.get(db, server_id, one.hit.id)
                if person is not None:
                    entries.append(Entry(found=person, terms=terms))
    return entries


async def _nothing(db: Connection, server_id: int, asked: Search) -> str:
    """What to do where nothing fits: leave out what narrows the search, spell otherwise, or look at what there is."""
    if asked.is_narrowed:
        anywhere = await _ranked(db, server_id, Search(words=asked.words))
        if anywhere:
            return (
                f"Nothing here fits those words and everything else that you chose; by the words alone I find "
                f"{len(anywhere)}. Leave out an option."
            )
    every = (await search.talks(db, server_id, asked.words, limit=1)).terms
    if not every:
        return "Those are no words that I could look for. Try a topic, a name, or part of a title."
    for term in every:
        near = [] if term.forms else await search.nearest_known(db, server_id, term.said)
        if near:
            return f"Nothing here fits those words. Did you mean {' or '.join(f'`{word}`' for word in near[:3])}?"
    return f"Nothing here fits those words. {await _what_there_is(db, server_id)}"


async def _what_there_is(db: Connection, server_id: int) -> str:
    found = await series_rows.of_server(db, server_id, archived=True)
    if not found:
        return "There is no series here yet: an organizer makes one with `/setup`."
    keys = ", ".join(f"`{one.key}`" for one in found[:MOST_NAMED])
    more = " and others" if len(found) > MOST_NAMED else ""
    return f"There are talks of {keys}{more}: `/schedule` shows those to come, `/past` the others."


def _new_year(year: int, zone: ZoneInfo) -> datetime:
    return wall.start_of_day(date(year, 1, 1), zone)
