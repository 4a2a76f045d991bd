"""What somebody typed as what the store says: other endings and spellings, mended typing errors, short forms."""

import asyncio
import json
from collections.abc import Sequence
from itertools import pairwise

from seminar import inflections, misspelling, real_words, words
from seminar.words import Asked
from storage.database import Connection, Row
from storage.search.abbreviations import LONGEST_SHORT, SHORT_FORM, add_short_forms, is_written_in_capitals
from storage.search.documents import Kind
from storage.search.meanings import with_meanings
from storage.search.wanted import Wanted, known, use

MOST_ENDINGS = 8
MOST_NEIGHBOURS = 20_000

# How much a word counts that is not quite the one that was typed.
JOINED, BEGUN = 0.95, 0.8
MENDED = {1: 0.8, 2: 0.6}
_LAST = "\U0010ffff"


async def resolve(
    db: Connection, server_id: int, kind: Kind, asked: Sequence[Asked], *, typing: bool = False
) -> list[Wanted]:
    """Each word that was asked for with its forms; one that the store does not know, nor anything near, has none."""
    neighbours = [(one, other, one.word + other.word) for one, other in pairwise(asked)]
    shorts = {
        (start, start + length): "".join(one.word[0] for one in asked[start : start + length])
        for length in range(3, 6)
        for start in range(len(asked) - length + 1)
    }
    other_ways = {
        one.word: {*one.others, *misspelling.variants(one.word), *inflections.others(one.word)} for one in asked
    }
    stored = await known(
        db,
        server_id,
        {one.word for one in asked} | {joined for *_, joined in neighbours} | set(shorts.values())
        | {way for ways in other_ways.values() for way in ways},
    )  # fmt: skip
    wanted = []
    for place, one in enumerate(asked):
        word = Wanted(said=one.said, word=one.word)
        for way in (one.word, *other_ways[one.word]):
            for row in stored.get(words.stem(way), ()):
                word.take(row["word"], 1.0)
                word.count += row[kind]
        if one.begun:
            word.begun = one.word
            word.count += await _count_begun(db, server_id, kind, one.word)
        elif not word.forms or (typing and place == len(asked) - 1):
            # "AI" is no beginning of "air", unless it is still being typed.
            initials = _is_short_form(one)
            last = place == len(asked) - 1
            await _guess(db, server_id, kind, word, last=last, short=initials, begun=typing or not initials)
        wanted.append(word)
    for place, (_, _, joined) in enumerate(neighbours):
        for row in stored.get(words.stem(joined), ()):
            for word in wanted[place : place + 2]:
                word.take(row["word"], JOINED)
    await add_short_forms(db, server_id, kind, wanted, asked)
    wanted = await with_meanings(db, server_id, kind, wanted, asked)
    for (start, end), short in shorts.items():
        known_words = [row["word"] for row in stored.get(words.stem(short), ())]
        if short in known_words and short not in words.STOP and await is_written_in_capitals(db, kind, short):
            for word in wanted[start:end]:
                word.take(short, SHORT_FORM)
    return wanted


async def nearest_known(db: Connection, server_id: int, said: str) -> list[str]:
    """Words of the store that a misspelt one may be, one error more than a search forgives, the likeliest first."""
    asked = words.ask(said)
    if not asked or not asked[0].word.isalpha() or len(asked[0].word) < misspelling.ONE_EDIT_FROM:
        return []
    word = asked[0].word
    edits = misspelling.edits_forgiven(word) + 1
    counts = {row["word"]: use(row) for row in await _like(db, server_id, word, edits)}
    return list(misspelling.nearest(word, counts, edits))


async def _guess(
    db: Connection, server_id: int, kind: Kind, word: Wanted, *, last: bool, short: bool, begun: bool
) -> None:
    """Fills in what an unknown word may be: the beginning of a word, two words in one, or a misspelt one."""
    if begun and (not word.word.isascii() or not word.word.isdigit()):
        enough = 2 if last else misspelling.ONE_EDIT_FROM
        if len(word.word) >= enough:
            for row in await _begun(db, server_id, word.word):
                word.take(row["word"], BEGUN)
                word.count += row[kind]
    if word.forms or short or not word.word.isalpha():
        return
    if await _in_two(db, server_id, kind, word):
        return
    await asyncio.to_thread(real_words.load)
    most = 1 if real_words.is_one(word.word) else misspelling.edits_forgiven(word.word)
    for edits in range(1, most + 1):
        near = await _near(db, server_id, word.word, edits) or await _near(db, server_id, _in_number(word.word), edits)
        for name, distance in near.items():
            # Its other endings are meant with it.
            for row in (await known(db, server_id, [name])).get(words.stem(name), ()):
                if row["word"] not in word.forms:
                    word.count += row[kind]
                word.take(row["word"], MENDED[distance])
            word.corrected = True
        if near:
            return


async def _near(db: Connection, server_id: int, word: str, edits: int) -> dict[str, int]:
    """Words of the store that are so many errors from it, with how many."""
    counts = {row["word"]: use(row) for row in await _like(db, server_id, word, edits)}
    return misspelling.nearest(word, counts, edits) if counts else {}


def _in_number(word: str) -> str:
    """The plural of a singular and the reverse: that the store has the other is no error."""
    return word[:-1] if word.endswith("s") else f"{word}s"


async def _begun(db: Connection, server_id: int, beginning: str) -> list[Row]:
    return await db.all(
        """SELECT word, talk, paper, speaker FROM search_word
           WHERE server_id = :server_id AND word > :beginning AND word < :beyond
           ORDER BY talk + paper + speaker DESC LIMIT :most""",
        server_id=server_id,
        beginning=beginning,
        beyond=beginning + _LAST,
        most=MOST_ENDINGS,
    )


async def _count_begun(db: Connection, server_id: int, kind: Kind, letter: str) -> int:
    row = await db.one(
        f"""SELECT coalesce(sum({kind}), 0) AS found FROM search_word
            WHERE server_id = :server_id AND word >= :letter AND word < :beyond""",
        server_id=server_id,
        letter=letter,
        beyond=letter + _LAST,
    )
    return int(row["found"]) if row else 0


async def _in_two(db: Connection, server_id: int, kind: Kind, word: Wanted) -> bool:
    """Whether it is two words of the store without the blank: it then stands for both beside each other."""
    cuts = [(word.word[:at], word.word[at:]) for at in range(3, len(word.word) - 2)]
    stored = await known(db, server_id, {half for cut in cuts for half in cut})
    whole = {row["word"] for rows in stored.values() for row in rows}
    fitting = [cut for cut in cuts if cut[0] in whole and cut[1] in whole]
    if fitting:
        word.longs = tuple(fitting[:2])
        counts = {row["word"]: row[kind] for rows in stored.values() for row in rows}
        word.count = max(min(counts[half] for half in cut) for cut in word.longs)
    return bool(fitting)


async def _like(db: Connection, server_id: int, word: str, edits: int) -> list[Row]:
    """Words that share a beginning or an end with it: an error may lie in one half, or two in two of three thirds."""
    start, end = (len(word) // 2, len(word) - len(word) // 2) if edits == 1 else (max(3, len(word) // 3),) * 2
    return await db.all(
        """SELECT word, talk, paper, speaker FROM (
               SELECT * FROM search_word
               WHERE server_id = :server_id AND word >= :start AND word < :after_start AND reversed IS NOT NULL
                   AND length(word) BETWEEN :shortest AND :longest LIMIT :most)
           UNION SELECT word, talk, paper, speaker FROM (
               SELECT * FROM search_word
               WHERE server_id = :server_id AND reversed >= :end AND reversed < :after_end AND reversed IS NOT NULL
                   AND length(reversed) BETWEEN :shortest AND :longest LIMIT :most)
           UNION SELECT word, talk, paper, speaker FROM search_word
               WHERE server_id = :server_id AND word IN (SELECT value FROM json_each(:swapped))""",
        server_id=server_id,
        start=word[:start],
        after_start=word[:start] + _LAST,
        end=word[::-1][:end],
        after_end=word[::-1][:end] + _LAST,
        shortest=len(word) - edits,
        longest=len(word) + edits,
        swapped=json.dumps(sorted(misspelling.swapped(word))),
        most=MOST_NEIGHBOURS,
    )


def _is_short_form(one: Asked) -> bool:
    """Whether it looks like initials: these are no misspelt word, however near one may be."""
    return len(one.word) <= LONGEST_SHORT and (one.capital or not set(one.word) & set("aeiouy"))
