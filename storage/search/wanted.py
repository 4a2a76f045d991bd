"""A word that is looked for, and the words of the store that are taken for it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from seminar import words
from storage.database import Connection, Row

MOST_FORMS = 16

# How much what a short form stands for counts beside the short form itself.
LONG_FORM = 0.8


@dataclass(slots=True, kw_only=True)
class Wanted:
    """A word that is looked for: `forms` are words of the store with how much each counts.

    `initials` finds texts whose words the short form may stand for, `longs` are words of the store that, near each
    other, mean the same.
    `begun` is a letter of a script without blanks, with which a pair begins. `count` is about how many hold any of it.
    """

    said: str
    word: str
    forms: dict[str, float] = field(default_factory=dict)
    begun: str | None = None
    initials: str | None = None
    longs: tuple[tuple[str, ...], ...] = ()
    count: int = 0
    corrected: bool = False

    def take(self, form: str, worth: float) -> None:
        if len(self.forms) < MOST_FORMS:
            self.forms[form] = max(worth, self.forms.get(form, 0))


async def known(db: Connection, server_id: int, every: Iterable[str]) -> dict[str, list[Row]]:
    """The store's words by stem."""
    return await of_stems(db, server_id, {words.stem(word) for word in every})


async def of_stems(db: Connection, server_id: int, stems: Iterable[str]) -> dict[str, list[Row]]:
    """The words of each stem that there are, the most used first."""
    rows = await db.all(
        """SELECT word, stem, talk, paper, speaker FROM search_word
           WHERE server_id = :server_id AND stem IN (SELECT value FROM json_each(:stems)) ORDER BY stem""",
        server_id=server_id,
        stems=json.dumps(list(stems)),
    )
    return {stem: sorted(found, key=use, reverse=True) for stem, found in groupby(rows, key=lambda row: row["stem"])}


def use(row: Row) -> int:
    return int(row["talk"] + row["paper"] + row["speaker"])
