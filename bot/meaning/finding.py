"""The talks and papers that are nearest in meaning to some words, compared with every one that is stored."""

import asyncio
import logging
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seminar.scripts import is_unspaced
from storage import vectors
from storage.database import Connection, Database
from storage.search import Kind

if TYPE_CHECKING:
    from bot.meaning.model import Model, Rows

log = logging.getLogger(__name__)

# How alike something must be to be shown among what was found: below it, a tenth of what nothing is about has some.
FLOOR = 0.34
MOST = 20
# What is read first of what was written since the last question; the rest waits for its turn.
AT_ONCE = 60
PAUSE, IDLE = 0.1, 5.0
# Vectors stay in memory for so many servers (a quarter of a kilobyte a talk), those that were asked last.
SERVERS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A talk or a paper, and how near it is: 1 is the same, around 0 has nothing to do with it."""

    id: int
    likeness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelf:
    changes: int
    ids: list[int]
    rows: "Rows"


class Meaning:
    """Search by meaning in one database; the model is loaded with the first question, or by `keep_up`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._loaded: Model | None = None
        self._loading = asyncio.Lock()
        self._shelves: OrderedDict[tuple[int, Kind], _Shelf] = OrderedDict()

    async def catch_up(self, *, at_most: int | None = AT_ONCE) -> int:
        """Reads what was written since, with None all of it; says how many that were."""
        from bot.meaning import keeping

        return await keeping.catch_up(self._database, await self._model(), at_most=at_most)

    async def keep_up(self) -> None:
        """Reads whatever is written, by whichever program, until it is cancelled; leaves room for others in between."""
        while True:
            try:
                done = await self.catch_up()
            except Exception:
                # A full disk or a file that another program holds may be over in a while.
                log.exception("the meaning of what was written cannot be read just now")
                done = 0
            await asyncio.sleep(PAUSE if done else IDLE)

    async def near(
        self, db: Connection, server_id: int, words: str, kind: Kind, *, most: int = MOST, floor: float = FLOOR
    ) -> list[Near]:
        """The nearest talks or papers of a server, the nearest first, none of them less like it than `floor`.

        None for words in Chinese or Japanese, in which the model finds no meaning.
        """
        if any(is_unspaced(sign) for sign in words):
            return []
        model = await self._model()
        shelf = await self._shelf(db, server_id, kind)
        if not shelf.ids:
            return []
        return await asyncio.to_thread(_nearest, model, shelf, words, most, floor)

    async def _model(self) -> "Model":
        async with self._loading:
            if self._loaded is None:
                self._loaded = await asyncio.to_thread(_load)
            return self._loaded

    async def _shelf(self, db: Connection, server_id: int, kind: Kind) -> _Shelf:
        from bot.meaning.model import Rows

        now, key = await vectors.changes(db), (server_id, kind)
        known = self._shelves.get(key)
        if known is None or known.changes != now:
            stored = await vectors.of_server(db, server_id, kind)
            rows = await asyncio.to_thread(Rows, [row for _, row in stored])
            known = _Shelf(changes=now, ids=[number for number, _ in stored], rows=rows)
            self._shelves[key] = known
        self._shelves.move_to_end(key)
        while len(self._shelves) > SERVERS * 2:
            self._shelves.popitem(last=False)
        return known


def _load() -> "Model":
    from bot.meaning.model import Model

    return Model()


def _nearest(model: "Model", shelf: _Shelf, words: str, most: int, floor: float) -> list[Near]:
    import numpy as np

    (wanted,) = model.vectors([words])
    found = shelf.rows.likeness(wanted)
    places = np.argsort(-found, kind="stable")[:most]
    return [Near(id=shelf.ids[place], likeness=float(found[place])) for place in places if found[place] >= floor]
