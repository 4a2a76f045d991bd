"""The documents of one kind that hold words, as they are said or nearly so, the best fitting first."""

import json

from seminar import words as folding
from storage.database import Connection
from storage.search.candidates import Sought, choose, expression
from storage.search.documents import WEIGHTS, Kind
from storage.search.found import Found, Hit, Term
from storage.search.ranking import Fit, Measure, rarity
from storage.search.scope import Scope
from storage.search.vocabulary import resolve
from storage.search.wanted import Wanted


async def match(
    db: Connection, kind: Kind, words: str, scope: Scope, *, limit: int, all_words: bool, typing: bool
) -> Found:
    said = kind, words, scope.marks, scope.conditions, *scope.values.items(), limit, all_words, typing
    return await db.once(
        (match, *said),
        lambda: _match(db, kind, words, scope, limit=limit, all_words=all_words, typing=typing),
    )


async def _match(
    db: Connection, kind: Kind, words: str, scope: Scope, *, limit: int, all_words: bool, typing: bool
) -> Found:
    asked = folding.ask(words)
    if not asked:
        return Found(terms=())
    size = await _size(db, scope.server_id, kind)
    wanted = await resolve(db, scope.server_id, kind, asked, typing=typing)
    rarities = [rarity(word.count, size) for word in wanted]
    terms = tuple(_term(word, rare) for word, rare in zip(wanted, rarities, strict=True))
    sought = [
        Sought(expression=said, rarity=rare, count=word.count)
        for word, rare in zip(wanted, rarities, strict=True)
        if (said := expression(word))
    ]
    if all_words and len(sought) < len(wanted):
        return Found(terms=terms)
    ids = await choose(db, kind, sought, scope.marks, all_words=all_words)
    conditions = ("row.server_id = :server_id", *scope.conditions)
    rows = await db.all(
        # In this order of tables whatever SQLite knows of them: a few rows by their number.
        f"""SELECT row.id AS id, found.* FROM json_each(:ids) AS chosen
            CROSS JOIN {kind} AS row ON row.id = chosen.value
            CROSS JOIN search_{kind} AS found ON found.rowid = chosen.value WHERE {" AND ".join(conditions)}""",
        ids=json.dumps(ids),
        server_id=scope.server_id,
        **scope.values,
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
