"""Looks people up by words of their names: from an index, so that no key press reads every name."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seminar import people
from seminar.people import Sought
from seminar.scripts import is_unspaced
from storage.database import Connection, Database

MOST = 150  # candidates; of more people with the same word nobody reads the list
MOST_UNREAD = 200  # each of them is fitted to the name that was typed, which takes a tenth of a millisecond
_MOST_SPELLINGS = 60
_BATCH = 500


async def candidates(db: Connection, server_id: int, sought: Sought) -> list[int]:
    """Ids of those whose names may fit: with all the words, their beginnings or initials, however it is written."""
    named = await _with_words(
        db, server_id, [[_Wanted(begun=word) for word in one.telling] for one in (*sought.otherwise, sought)]
    )
    return list(dict.fromkeys((*await _at_hand(db, server_id, sought), *named)))


async def inside(db: Connection, server_id: int, sought: Sought) -> list[int]:
    """Ids of those in whose names the words stand anywhere within a word."""
    words = [_Wanted(whole=tuple(await _words_holding(db, word))) for word in sought.telling]
    return await _with_words(db, server_id, [words])


async def misspelled(db: Connection, server_id: int, sought: Sought) -> list[int]:
    """Ids of those whose names would fit if a letter or two were others."""
    every = [one for one in (sought, *sought.otherwise) if not one.heard]
    alike = await _spelled_alike(db, list(dict.fromkeys(word for one in every for word in one.telling)))
    return await _with_words(
        db,
        server_id,
        [[_Wanted(begun=word, whole=tuple(alike.get(word, ()))) for word in one.telling] for one in every],
    )


async def names(db: Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    """The names of people, the one that is shown first."""
    rows = await db.all(
        """SELECT id, name, 0 AS other FROM speaker WHERE id IN (SELECT value FROM json_each(:ids))
           UNION ALL
           SELECT speaker_id, name, 1 FROM speaker_alias WHERE speaker_id IN (SELECT value FROM json_each(:ids))
           ORDER BY other""",
        ids=json.dumps(list(ids)),
    )
    found: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        found[row["id"]].append(row["name"])
    return dict(found)


async def read_names(db: Connection, *, at_most: int) -> int:
    """Finds out the words of names that were written since, and says of how many people."""
    rows = await db.all("SELECT speaker_id, server_id FROM speaker_unread LIMIT :at_most", at_most=at_most)
    servers: Mapping[int, int] = {row["speaker_id"]: row["server_id"] for row in rows}
    if not servers:
        return 0
    written = await names(db, servers)
    keys = {number: {word for name in every for word in people.keys(name)} for number, every in written.items()}
    spelled = {word for every in written.values() for name in every for word in people.spellings(name)}
    words: list[Mapping[str, Any]] = [
        {"server_id": servers[number], "word": word, "speaker_id": number}
        for number, every in keys.items()
        for word in sorted(every)
    ]
    given: dict[str, Any] = {"ids": json.dumps(list(servers))}
    await db.run("DELETE FROM speaker_word WHERE speaker_id IN (SELECT value FROM json_each(:ids))", **given)
    await db.run_many("INSERT INTO speaker_word VALUES (:server_id, :word, :speaker_id)", words)
    await db.run_many(
        "INSERT INTO name_word (word, reversed) VALUES (:word, :reversed) ON CONFLICT DO NOTHING",
        [{"word": word, "reversed": word[::-1]} for word in sorted(spelled)],
    )
    await db.run("DELETE FROM speaker_unread WHERE speaker_id IN (SELECT value FROM json_each(:ids))", **given)
    return len(servers)


async def catch_up(database: Database, *, at_most: int | None = None) -> int:
    """Finds out the words of all names that are not known yet, a few hundred a transaction; says of how many."""
    done = 0
    while at_most is None or done < at_most:
        async with database.reader() as db:
            if await db.one("SELECT 1 FROM speaker_unread LIMIT 1") is None:
                return done
        async with database.transaction() as db:
            done += await read_names(db, at_most=_BATCH)
    return done


async def _at_hand(db: Connection, server_id: int, sought: Sought) -> list[int]:
    """The one of exactly this name, and those whose names are not in the index yet.

    Where a whole old database still waits for its index, only those of them whose names hold the longest word.
    """
    rows = await db.all(
        """SELECT id FROM speaker WHERE server_id = :server_id AND folded_name = :plain
           UNION ALL
           SELECT speaker_id FROM (SELECT speaker_id FROM speaker_unread WHERE server_id = :server_id LIMIT :most)""",
        server_id=server_id,
        plain=sought.plain,
        most=MOST_UNREAD,
    )
    if len(rows) >= MOST_UNREAD:
        rows += await db.all(
            """SELECT speaker.id FROM speaker_unread JOIN speaker ON speaker.id = speaker_unread.speaker_id
               WHERE speaker_unread.server_id = :server_id AND instr(speaker.folded_name, :word) LIMIT :most""",
            server_id=server_id,
            word=max(sought.telling, key=len),
            most=MOST,
        )
    return list(dict.fromkeys(row["id"] for row in rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """A word that a name must have: one of the `whole` ones, one that begins so, or its initial."""

    begun: str | None = None
    whole: tuple[str, ...] = ()

    def __len__(self) -> int:
        return max(map(len, (self.begun or "", *self.whole)))


async def _with_words(db: Connection, server_id: int, names: Iterable[Sequence[_Wanted]]) -> list[int]:
    """Those who have each of the words of a name, of any of these names, the first name's people first."""
    values: dict[str, Any] = {"server_id": server_id, "most": MOST}
    # All in one query: each by itself is found faster than it is handed over.
    listed = [
        f"SELECT * FROM ({_of_name(words, values, f'n{place}')} LIMIT :most)"
        for place, words in enumerate(names)
        if words and all(words)
    ]
    rows = await db.all(" UNION ALL ".join(listed), **values) if listed else []
    return list(dict.fromkeys(row["speaker_id"] for row in rows))


def _of_name(words: Sequence[_Wanted], values: dict[str, Any], mark: str) -> str:
    """Selects those who have each of the words; initials are enough for all but the longest. Adds the values."""
    # The longest word is mostly the rarest: from its people the others are looked at.
    first, *rest = sorted(words, key=len, reverse=True)
    some = "SELECT speaker_id FROM speaker_word WHERE server_id = :server_id AND"
    sources = [f"{some} {condition}" for condition in _conditions(first, values, f"{mark}a", initial=len(words) > 1)]
    others = [
        " OR ".join(_conditions(each, values, f"{mark}b{place}", initial=True)) for place, each in enumerate(rest)
    ]
    having = "".join(
        f" AND EXISTS (SELECT 1 FROM speaker_word WHERE speaker_id = found.speaker_id AND ({condition}))"
        for condition in others
    )
    return f"SELECT DISTINCT speaker_id FROM ({' UNION ALL '.join(sources)}) AS found WHERE TRUE{having}"


def _conditions(wanted: _Wanted, values: dict[str, Any], mark: str, *, initial: bool) -> list[str]:
    """What a word may be, the likeliest first; an index answers each of them. Adds their values."""
    exact = [*([wanted.begun] if wanted.begun else []), *wanted.whole]
    conditions = []
    values[mark] = json.dumps(exact)
    conditions.append(f"word IN (SELECT value FROM json_each(:{mark}))")
    if wanted.begun:
        values[f"{mark}_from"], values[f"{mark}_to"] = wanted.begun, wanted.begun + "\U0010ffff"
        conditions.append(f"word > :{mark}_from AND word < :{mark}_to")
        if initial and not is_unspaced(wanted.begun):
            values[f"{mark}_initial"] = wanted.begun[0]
            conditions.append(f"word = :{mark}_initial")
    return conditions


async def _words_holding(db: Connection, word: str) -> list[str]:
    rows = await db.all(
        "SELECT word FROM name_word WHERE instr(word, :word) LIMIT :most", word=word, most=_MOST_SPELLINGS
    )
    return [row["word"] for row in rows]


async def _spelled_alike(db: Connection, words: Sequence[str]) -> dict[str, list[str]]:
    """Words of names that differ from each by a letter or two: one mistake leaves its beginning whole, or its end."""
    listed: list[str] = []
    values: dict[str, Any] = {}
    # All in one query: each by itself is found faster than it is handed over.
    for place, word in enumerate(words):
        if not (wrong := people.allowed(word)):
            continue
        whole = 2 if len(word) > 4 else 1
        lengths = f"length(word) BETWEEN {len(word) - wrong} AND {len(word) + wrong}"
        for column, spelled in (("word", word), ("reversed", word[::-1])):
            values[mark := f"{column}{place}"] = spelled[:whole]
            listed.append(
                f"SELECT {place} AS place, word FROM name_word "
                f"WHERE {column} >= :{mark} AND {column} < :{mark} || char(1114111) AND {lengths}"
            )
    rows = await db.all(" UNION ALL ".join(listed), **values) if listed else []
    every: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        every[words[row["place"]]].add(row["word"])
    return {word: people.misspelt(word, alike)[:_MOST_SPELLINGS] for word, alike in every.items()}
