"""What short forms stand for, and the short forms of what was said at length."""

import json
from collections.abc import Collection, Sequence

from seminar import acronyms, words
from seminar.words import Asked
from storage.database import Connection
from storage.search.documents import Kind
from storage.search.wanted import Wanted, of_stems

MOST_BY_INITIALS = 5_000
LONGEST_SHORT, LONGEST_LONG = 6, 6
SHORT_FORM = 0.8
MOST_READ = 50
_WRITTEN = {
    Kind.TALK: "coalesce(stored.title, '') || ' ' || coalesce(stored.abstract, '')",
    Kind.PAPER: "coalesce(stored.title, '') || ' ' || coalesce(stored.abstract, '')",
    Kind.SPEAKER: "coalesce(stored.bio, '')",
}


async def add_short_forms(
    db: Connection, server_id: int, kind: Kind, wanted: Sequence[Wanted], asked: Sequence[Asked]
) -> None:
    """Adds what short forms stand for, and the short forms of what was said at length.

    The texts of the store explain some themselves; others everybody knows.
    """
    stems = [words.stem(word.word) for word in wanted]
    spans = {
        " ".join(stems[start : start + length]): (start, start + length)
        for length in range(2, LONGEST_LONG + 1)
        for start in range(len(stems) - length + 1)
    }
    singular = [_singular(word, one) for word, one in zip(wanted, asked, strict=True)]
    pairs = await _pairs(db, server_id, {word.word for word in wanted} | set(singular), spans)
    found = await of_stems(db, server_id, {stem for _, long in pairs for stem in long} | {short for short, _ in pairs})
    for short, long in pairs:
        if all(stem in found for stem in long):
            for word, bare in zip(wanted, singular, strict=True):
                if short in (word.word, bare):
                    surfaces = tuple(found[stem][0]["word"] for stem in long)
                    word.longs = tuple(dict.fromkeys((*word.longs, surfaces)))[:4]
                    word.count += min(sum(row[kind] for row in found[stem]) for stem in long)
        span = spans.get(" ".join(long))
        if span and any(row["word"] == short for row in found.get(words.stem(short), ())):
            for word in wanted[span[0] : span[1]]:
                word.take(short, SHORT_FORM)
    for word, one, bare in zip(wanted, asked, singular, strict=True):
        may_be_short = one.capital or not word.forms or word.corrected
        if may_be_short and 3 <= len(bare) <= LONGEST_SHORT and bare.isascii() and bare.isalpha():
            await _add_initials(db, kind, word, bare)


async def is_written_in_capitals(db: Connection, kind: Kind, short: str) -> bool:
    """Whether some text that holds the word has it as initials: "antibiotic resistance money" is not about an arm."""
    row = await db.one(
        f"""SELECT 1 FROM (SELECT rowid FROM search_{kind} WHERE search_{kind} MATCH :word LIMIT {MOST_READ}) AS found
            JOIN {kind} AS stored ON stored.id = found.rowid WHERE instr({_WRITTEN[kind]}, :capitals) LIMIT 1""",
        word=f'"{short}"',
        capitals=short.upper(),
    )
    return row is not None


def _singular(word: Wanted, one: Asked) -> str:
    """The short form itself, where several of what it stands for were said: "FRBs"."""
    plural = len(word.word) > 3 and word.word.endswith("s") and (one.capital or not word.forms or word.corrected)
    return word.word[:-1] if plural and (not one.said.isupper() or not word.forms) else word.word


async def _add_initials(db: Connection, kind: Kind, word: Wanted, short: str) -> None:
    initials = words.INITIALS + short
    row = await db.one(
        f"""SELECT count(*) AS found FROM (
            SELECT 1 FROM search_{kind} WHERE search_{kind} MATCH :initials LIMIT {MOST_BY_INITIALS})""",
        initials=f'"{initials}"',
    )
    if row and row["found"]:
        word.initials = initials
        word.count += row["found"]


async def _pairs(
    db: Connection, server_id: int, named: Collection[str], said: Collection[str]
) -> list[tuple[str, tuple[str, ...]]]:
    """Short forms, with the stems of what they stand for, of which one or the other was asked for."""
    rows = await db.all(
        """SELECT DISTINCT short, long FROM search_acronym
           WHERE server_id = :server_id AND short IN (SELECT value FROM json_each(:shorts))
           UNION SELECT DISTINCT short, long FROM search_acronym
           WHERE server_id = :server_id AND long IN (SELECT value FROM json_each(:longs)) LIMIT 50""",
        server_id=server_id,
        shorts=json.dumps(list(named)),
        longs=json.dumps(list(said)),
    )
    pairs = [(row["short"], tuple(row["long"].split())) for row in rows]
    for short, longs in acronyms.known().items():
        for long in longs:
            stems = tuple(words.stem(one) for one in long if one not in words.STOP)
            if short in named or " ".join(stems) in said:
                pairs.append((short, stems))
    return list(dict.fromkeys(pairs))
