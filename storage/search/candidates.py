"""Which documents are worth a closer look: those that hold the rarest words, whatever the store holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from storage.database import Connection
from storage.search.documents import WEIGHTS, Kind
from storage.search.wanted import Wanted

# Of rare words every document is looked at, so many in all; of common ones only those that hold a rare one too.
RARE, RARE_IN_ALL = 5_000, 12_000
MOST_COMMON = 6
# Where all words are common, the newest that hold them.
NEWEST = 80
NEWEST_SPAN = 60_000
FEW = 20
MOST_CHOSEN = 150
# How much more a word in the title tells than one elsewhere.
TITLE = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """A word as the index is asked for it."""

    expression: str
    rarity: float
    count: int


def expression(word: Wanted) -> str | None:
    """The word in FTS5's language, whatever was typed; None where the store holds nothing like it."""
    ways = [_quoted(form) for form in word.forms]
    if word.begun:
        ways.append(f"{_quoted(word.begun)} *")
    if word.initials:
        ways.append(_quoted(word.initials))
    ways += [f"({' AND '.join(map(_quoted, long))})" for long in word.longs]
    return f"({' OR '.join(ways)})" if ways else None


async def choose(
    db: Connection, kind: Kind, sought: Sequence[Sought], scope: str, *, all_words: bool, most: int = MOST_CHOSEN
) -> list[int]:
    """The likeliest documents' ids, the likeliest first. `scope` is an expression that all of them fulfil."""
    found = sorted(sought, key=lambda one: one.count)
    if not found:
        return []
    if all_words:
        found = [Sought(expression=_all(found), rarity=1, count=found[0].count)]
    rare: list[Sought] = []
    for one in found:
        if one.count > RARE or sum(other.count for other in rare) + one.count > RARE_IN_ALL:
            break
        rare.append(one)
    parts = [*_rare(rare, found[len(rare) :]), *_common(found[len(rare) :], each=not rare)]
    ids = await _read(db, kind, parts, scope, most=most, span=NEWEST_SPAN)
    if len(ids) < FEW and not rare:
        # Such words are in nearly every talk: only what narrows the search can be the reason, and it leads to the rest.
        ids = await _read(db, kind, parts, scope, most=most, span=None)
    return ids


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Documents of which each is worth something; only the newest of them where they are many."""

    expression: str
    worth: float
    in_title: bool = False
    newest: bool = False


def _rare(rare: Sequence[Sought], common: Sequence[Sought]) -> list[_Part]:
    """All documents that hold a rare word, and which of them hold a common one too."""
    parts: list[_Part] = []
    for one in rare:
        parts.append(_Part(expression=one.expression, worth=one.rarity))
        parts.append(_Part(expression=one.expression, worth=one.rarity * TITLE, in_title=True))
    any_rare = f"({' OR '.join(one.expression for one in rare)})"
    both = common[:MOST_COMMON] if rare else ()
    return [*parts, *(_Part(expression=f"({any_rare} AND {one.expression})", worth=one.rarity) for one in both)]


def _common(common: Sequence[Sought], *, each: bool) -> list[_Part]:
    """The newest that hold all of these words, and where nothing else was said `each` by itself."""
    parts: list[_Part] = []
    found = common[:MOST_COMMON]
    if len(found) > 1:
        worth = sum(one.rarity for one in found)
        parts.append(_Part(expression=_all(found), worth=worth, newest=True))
        parts.append(_Part(expression=_all(found), worth=worth * TITLE, in_title=True, newest=True))
    for one in found if each else ():
        parts.append(_Part(expression=one.expression, worth=one.rarity, newest=True))
        parts.append(_Part(expression=one.expression, worth=one.rarity * TITLE, in_title=True, newest=True))
    return parts


async def _read(
    db: Connection, kind: Kind, parts: Sequence[_Part], scope: str, *, most: int, span: int | None
) -> list[int]:
    """The documents that are worth the most; of the newest ones no more than `span` numbers back."""
    table = f"search_{kind}"
    head = next(name for name, weight in WEIGHTS[kind].items() if weight)
    within = f" AND rowid > (SELECT max(id) FROM {kind}) - {span}" if span else ""
    listed: list[str] = []
    values: dict[str, Any] = {}
    for number, part in enumerate(parts):
        values[f"match{number}"] = f"{f'{head} : ' if part.in_title else ''}{part.expression} AND {scope}"
        values[f"worth{number}"] = part.worth
        newest = f"{within} ORDER BY rowid DESC LIMIT {NEWEST}" if part.newest else ""
        listed.append(
            f"SELECT * FROM (SELECT rowid AS id, :worth{number} AS worth FROM {table} "
            f"WHERE {table} MATCH :match{number}{newest})"
        )
    rows = await db.all(
        f"""SELECT id FROM ({" UNION ALL ".join(listed)}) GROUP BY id ORDER BY sum(worth) DESC, id DESC LIMIT :most""",
        most=most,
        **values,
    )
    return [row["id"] for row in rows]


def _all(found: Sequence[Sought]) -> str:
    return f"({' AND '.join(one.expression for one in found)})"


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
