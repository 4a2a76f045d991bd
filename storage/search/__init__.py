"""Finds talks, papers and people by words, as they are said or nearly so, the best fitting first."""

import contextlib
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from seminar import words as folding
from seminar.words import Asked
from storage.database import Connection, Database
from storage.instants import to_text
from storage.search.candidates import MOST_CHOSEN, Sought, choose, expression
from storage.search.documents import MARK, WEIGHTS, Kind
from storage.search.index import catch_up, catch_up_in_time, is_behind, keep_up, waiting
from storage.search.ranking import Fit, Measure, rarity
from storage.search.vocabulary import nearest_known, resolve
from storage.search.wanted import Wanted

__all__ = [
    "MOST_FOUND",
    "Found",
    "Hit",
    "Kind",
    "Term",
    "Use",
    "catch_up",
    "is_behind",
    "keep_up",
    "nearest_known",
    "papers",
    "people",
    "ready",
    "talks",
    "use",
    "waiting",
]

# So many are looked at closely: a search finds no more, whatever the limit.
MOST_FOUND = MOST_CHOSEN

# What a search indexes first of what was written since the last one; the rest waits for its turn.
AT_ONCE = 60
PATIENCE = 1.0

_MOST_MONTHS = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word that was looked for: as it was said, and the words of the store that were taken for it.

    `rarity` is near 0 for a word that every document holds, and greatest for one that none holds: such a word has no
    forms. `corrected`: the store does not know the word as it was said, only others like it.
    """

    said: str
    forms: tuple[str, ...]
    rarity: float
    corrected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A row that fits: its id, how well (higher is better), which of the terms it holds, and in which fields."""

    id: int
    score: float
    terms: frozenset[int]
    fields: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search found, the best first. Terms stand in the order in which they were said."""

    terms: tuple[Term, ...]
    hits: tuple[Hit, ...] = ()

    def coverage(self, hit: Hit) -> float:
        """How much of what was asked a hit holds, by rarity: 1 is all of it."""
        whole = sum(term.rarity for term in self.terms)
        return sum(self.terms[place].rarity for place in hit.terms) / whole if whole else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What a server's texts have of a word: whether they hold it as it was said, and whether talks tell of it."""

    known: bool = False
    told: bool = False


@contextlib.asynccontextmanager
async def ready(database: Database) -> AsyncIterator[Connection]:
    """A reader for searches, after what was just written has been indexed."""
    await catch_up_in_time(database, at_most=AT_ONCE, seconds=PATIENCE)
    async with database.reader() as db:
        yield db


async def talks(
    db: Connection,
    server_id: int,
    words: str,
    *,
    series_id: int | None = None,
    speaker_id: int | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    recorded: bool | None = None,
    limit: int = 20,
    all_words: bool = False,
    typing: bool = False,
) -> Found:
    """Talks of a server, cancelled ones too; of those that start in [since, until) only where these are given.

    `typing`: the last word may be unfinished. Fields are title, people, series, abstract, about (biographies), more
    (venue, contact, materials), initials.
    """
    marks = [f"s{server_id}", f"r{series_id}" if series_id else None, f"p{speaker_id}" if speaker_id else None]
    if recorded:
        marks.append("rec")
    exact = ["row.server_id = :server_id"]
    values: dict[str, Any] = {"server_id": server_id}
    if series_id:
        exact.append("row.series_id = :series_id")
        values["series_id"] = series_id
    if speaker_id:
        exact.append("row.id IN (SELECT talk_id FROM talk_speaker WHERE speaker_id = :speaker_id)")
        values["speaker_id"] = speaker_id
    if since:
        exact.append("row.starts_at >= :since")
        values["since"] = to_text(since)
    if until:
        exact.append("row.starts_at < :until")
        values["until"] = to_text(until)
    if recorded is not None:
        exact.append(
            f"{'' if recorded else 'NOT '}EXISTS (SELECT 1 FROM material "
            "WHERE material.talk_id = row.id AND material.kind = 'recording')"
        )
    scope = _scope(marks, _months(since, until))
    return await _search(db, Kind.TALK, server_id, words, scope, exact, values, limit, all_words, typing)


async def papers(
    db: Connection,
    server_id: int,
    words: str,
    *,
    speaker_id: int | None = None,
    limit: int = 20,
    all_words: bool = False,
    typing: bool = False,
) -> Found:
    """Papers of a server, or of one person. Fields are title, people, abstract, initials."""
    exact = ["row.server_id = :server_id"]
    values: dict[str, Any] = {"server_id": server_id}
    if speaker_id:
        exact.append("row.id IN (SELECT paper_id FROM paper_speaker WHERE speaker_id = :speaker_id)")
        values["speaker_id"] = speaker_id
    scope = _scope([f"s{server_id}", f"p{speaker_id}" if speaker_id else None])
    return await _search(db, Kind.PAPER, server_id, words, scope, exact, values, limit, all_words, typing)


async def people(
    db: Connection, server_id: int, words: str, *, limit: int = 20, all_words: bool = False, typing: bool = False
) -> Found:
    """Speakers of a server. Fields are name, affiliation, bio, works (titles of talks and papers), initials."""
    scope = _scope([f"s{server_id}"])
    exact, values = ["row.server_id = :server_id"], {"server_id": server_id}
    return await _search(db, Kind.SPEAKER, server_id, words, scope, exact, values, limit, all_words, typing)


async def use(db: Connection, server_id: int, word: str) -> Use:
    """Whether a word, in any of its forms, stands in a server's texts, and in a talk's title or abstract."""
    wanted = await resolve(db, server_id, Kind.TALK, folding.ask(word)[:1], typing=False)
    said = expression(wanted[0]) if wanted else None
    if said is None:
        return Use()
    row = await db.one(
        "SELECT 1 FROM search_talk WHERE search_talk MATCH :words LIMIT 1",
        words=f"{{title abstract}} : {said} AND {_scope([f's{server_id}'])}",
    )
    return Use(known=bool(wanted[0].forms) and not wanted[0].corrected, told=row is not None)


async def _search(
    db: Connection,
    kind: Kind,
    server_id: int,
    words: str,
    scope: str,
    exact: Sequence[str],
    values: dict[str, Any],
    limit: int,
    all_words: bool,
    typing: bool,
) -> Found:
    asked: tuple[Asked, ...] = folding.ask(words)
    if not asked:
        return Found(terms=())
    size = await _size(db, server_id, kind)
    wanted = await resolve(db, server_id, kind, asked, typing=typing)
    rarities = [rarity(word.count, size) for word in wanted]
    terms = tuple(_term(word, rare) for word, rare in zip(wanted, rarities, strict=True))
    sought = [
        Sought(expression=said, rarity=rare, count=word.count)
        for word, rare in zip(wanted, rarities, strict=True)
        if (said := expression(word))
    ]
    if all_words and len(sought) < len(wanted):
        return Found(terms=terms)
    ids = await choose(db, kind, sought, scope, all_words=all_words)
    rows = await db.all(
        # In this order of tables whatever SQLite knows of them: a few rows by their number.
        f"""SELECT row.id AS id, found.* FROM json_each(:ids) AS chosen
            CROSS JOIN {kind} AS row ON row.id = chosen.value
            CROSS JOIN search_{kind} AS found ON found.rowid = chosen.value WHERE {" AND ".join(exact)}""",
        ids=json.dumps(ids),
        **values,
    )
    measure = Measure(wanted, rarities, WEIGHTS[kind])
    fits: list[tuple[int, Fit]] = []
    for row in rows:
        fit = measure.of(dict(zip(row.keys(), row, strict=True)))
        if fit and (not all_words or len(fit.terms) == len(wanted)):
            fits.append((row["id"], fit))
    fits.sort(key=lambda one: (-one[1].score, -one[0]))
    return Found(
        terms=terms,
        hits=tuple(Hit(id=number, score=fit.score, terms=fit.terms, fields=fit.fields) for number, fit in fits[:limit]),
    )


async def _size(db: Connection, server_id: int, kind: Kind) -> int:
    row = await db.one(f"SELECT {kind} AS found FROM search_size WHERE server_id = :server_id", server_id=server_id)
    return int(row["found"]) if row else 0


def _term(word: Wanted, rare: float) -> Term:
    forms = tuple(word.forms) + ((word.begun,) if word.begun and word.count else ())
    longs = tuple(" ".join(long) for long in word.longs)
    return Term(said=word.said, forms=forms + longs, rarity=rare, corrected=word.corrected)


def _scope(marks: Sequence[str | None], either: Sequence[str] = ()) -> str:
    every = [f'"{MARK}{mark}"' for mark in marks if mark]
    if either:
        every.append("(" + " OR ".join(f'"{MARK}{mark}"' for mark in either) + ")")
    return f"scope : ({' AND '.join(every)})"


def _months(since: datetime | None, until: datetime | None) -> list[str]:
    """Marks of the months in which such talks start, or of the years; none where these would be many."""
    if since is None or until is None or until <= since:
        return []
    first, last = to_text(since), to_text(until)
    start, end = (int(text[:4]) * 12 + int(text[5:7]) - 1 for text in (first, last))
    if end - start < _MOST_MONTHS:
        return [f"m{month // 12:04}{month % 12 + 1:02}" for month in range(start, end + 1)]
    years = range(start // 12, end // 12 + 1)
    return [f"y{year:04}" for year in years] if len(years) <= _MOST_MONTHS else []
