"""Writes documents into the index, and keeps the words and sizes of each server in line with them."""

import asyncio
import json
import logging
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from seminar import words
from seminar.scripts import is_unspaced
from storage.database import Connection, Row
from storage.search import documents
from storage.search.documents import WEIGHTS, Document, Kind
from storage.search.scope import server_of

log = logging.getLogger(__name__)

SHORTEST_MENDED = 4


async def index(db: Connection, kind: Kind, ids: Sequence[int]) -> None:
    """Puts the rows' documents in the place of those that were there."""
    if not ids:
        return
    rows = await documents.rows(db, kind, ids)
    # Folding takes a while, in which the loop may answer others.
    now = {one.id: one for one in await asyncio.to_thread(_make, kind, rows)}
    before = {one.id: one for one in await _stored(db, kind, ids)}
    changed = [
        number
        for number in ids
        if (one := now.get(number)) is None or (old := before.get(number)) is None or one.columns != old.columns
    ]
    gone = [before[number] for number in changed if number in before]
    come = [now[number] for number in changed if number in now]
    listed = json.dumps(changed)
    if gone:
        await db.run(
            f"DELETE FROM search_{kind} WHERE rowid IN (SELECT value FROM json_each(:ids))",
            ids=json.dumps([one.id for one in gone]),
        )
    names = list(WEIGHTS[kind])
    places = ", ".join(f":{name}" for name in names)
    await db.run_many(
        f"INSERT INTO search_{kind} (rowid, {', '.join(names)}) VALUES (:id, {places})",
        [{"id": one.id, **one.columns} for one in come],
    )
    if kind is not Kind.SPEAKER:
        await db.run(
            "DELETE FROM search_acronym WHERE kind = :kind AND id IN (SELECT value FROM json_each(:ids))",
            kind=kind,
            ids=listed,
        )
        await db.run_many(
            """INSERT INTO search_acronym (kind, id, short, long, server_id)
               VALUES (:kind, :id, :short, :long, :server_id)""",
            [
                {"kind": kind, "id": one.id, "short": short, "long": long, "server_id": one.server_id}
                for one in come
                for short, long in one.acronyms.items()
            ],
        )
    await _count(db, kind, gone, come)


def _make(kind: Kind, rows: Sequence[Row]) -> list[Document]:
    """The documents of rows; one that cannot be read must not keep the others waiting for ever."""
    found = []
    for row in rows:
        try:
            found.append(documents.make(kind, row))
        except (ValueError, TypeError, IndexError):
            log.exception("%s=%d cannot be read, and is not found by words", kind, row["id"])
    return found


async def _stored(db: Connection, kind: Kind, ids: Sequence[int]) -> list[Document]:
    names = list(WEIGHTS[kind])
    rows = await db.all(
        f"SELECT rowid AS id, * FROM search_{kind} WHERE rowid IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(list(ids)),
    )
    return [
        Document(
            id=row["id"],
            server_id=server_of(row["scope"]),
            columns={name: row[name] for name in names},
        )
        for row in rows
    ]


async def _count(db: Connection, kind: Kind, gone: Iterable[Document], come: Iterable[Document]) -> None:
    """Brings the vocabulary and the sizes in line with documents that went and came."""
    counts: Counter[tuple[int, str]] = Counter()
    sizes: Counter[int] = Counter()
    for sign, found in ((-1, gone), (1, come)):
        for one in found:
            sizes[one.server_id] += sign
            for word in one.words:
                counts[one.server_id, word] += sign
    await db.run_many(
        f"""INSERT INTO search_word (server_id, word, stem, reversed, talk, paper, speaker)
            VALUES (:server_id, :word, :stem, :reversed, {", ".join(":more" if one is kind else "0" for one in Kind)})
            ON CONFLICT (server_id, word) DO UPDATE SET {kind} = {kind} + :more""",
        [
            {
                "server_id": server_id,
                "word": word,
                "stem": words.stem(word),
                "reversed": word[::-1] if _can_be_misspelt(word) else None,
                "more": more,
            }
            for (server_id, word), more in sorted(counts.items())
            if more
        ],
    )
    lost: list[Mapping[str, Any]] = [
        {"server_id": server_id, "word": word} for (server_id, word), more in counts.items() if more < 0
    ]
    await db.run_many(
        """DELETE FROM search_word WHERE server_id = :server_id AND word = :word
            AND talk <= 0 AND paper <= 0 AND speaker <= 0""",
        lost,
    )
    await db.run_many(
        f"""INSERT INTO search_size (server_id, talk, paper, speaker)
            VALUES (:server_id, {", ".join(":more" if one is kind else "0" for one in Kind)})
            ON CONFLICT (server_id) DO UPDATE SET {kind} = {kind} + :more""",
        [{"server_id": server_id, "more": more} for server_id, more in sizes.items() if more],
    )


def _can_be_misspelt(word: str) -> bool:
    return len(word) >= SHORTEST_MENDED and word.isalpha() and not is_unspaced(word)
