"""What Chinese words are called in English, among the words of the store."""

import asyncio
from collections.abc import Sequence

from seminar import glossary, words
from seminar.scripts import is_han
from seminar.words import Asked
from storage.database import Connection, Row
from storage.search.documents import Kind
from storage.search.wanted import Wanted, of_stems

MOST_LONGS = 6

# How much a name in the other language counts, and one of which only a part is stored.
NAMED, NAMED_IN_PART = 0.7, 0.4


async def with_meanings(
    db: Connection, server_id: int, kind: Kind, wanted: Sequence[Wanted], asked: Sequence[Asked]
) -> list[Wanted]:
    """Adds what Chinese words are called in English, and leaves out pairs of letters that mean nothing."""
    runs = {one.run for one in asked if len(one.run) > 1 and is_han(one.run)}
    if not runs:
        return list(wanted)
    await asyncio.to_thread(glossary.load)
    meanings = {run: glossary.meanings(run) for run in runs}
    names = {name for found in meanings.values() for one in found for name in one.names}
    stems = {name: tuple(words.stem(word) for word in words.split(name) if word not in words.STOP) for name in names}
    known = await of_stems(db, server_id, {stem for every in stems.values() for stem in every})
    kept = []
    for word, one in zip(wanted, asked, strict=True):
        if one.run not in runs:
            kept.append(word)
            continue
        for meaning in meanings[one.run]:
            if meaning.start <= one.place and one.place + 2 <= meaning.end:
                for name in meaning.names:
                    _take_name(word, kind, [known.get(stem, []) for stem in stems[name]])
        if word.forms or word.longs or one.place not in glossary.seams(one.run):
            kept.append(word)
    return kept


def _take_name(word: Wanted, kind: Kind, known: Sequence[Sequence[Row]]) -> None:
    """Adds a name of one word as a form, of several as words that stand near each other, or those that are stored."""
    if not all(known):
        for row in (row for rows in known for row in rows[:1]):
            word.take(row["word"], NAMED_IN_PART)
            word.count += row[kind]
    elif len(known) == 1:
        for row in known[0]:
            if row["word"] not in word.forms:
                word.count += row[kind]
            word.take(row["word"], NAMED)
    elif known and len(word.longs) < MOST_LONGS:
        word.longs = tuple(dict.fromkeys((*word.longs, tuple(rows[0]["word"] for rows in known))))
        word.count += min(sum(row[kind] for row in rows) for rows in known)
