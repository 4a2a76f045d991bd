"""Keeps the vectors as the store is: works off the queue that triggers fill, in small transactions."""

import asyncio
from hashlib import blake2b

from bot.meaning.model import NAME, Model, readable, to_bytes
from storage import vectors
from storage.database import Database
from storage.vectors import Text, Vector

# Texts of one transaction: the writer is held for about a tenth of a second.
BATCH = 60


async def catch_up(database: Database, model: Model, *, at_most: int | None = None) -> int:
    """Reads what was written since, at most so many, and says how many it looked at: 0 when all is read."""
    async with database.reader() as db:
        known = await vectors.model(db)
    if known != NAME:
        async with database.transaction() as db:
            await vectors.switch_to(db, NAME)
    done = 0
    while at_most is None or done < at_most:
        async with database.reader() as db:
            if not await vectors.is_behind(db):
                break
        async with database.transaction() as db:
            texts, gone = await vectors.take(db, BATCH if at_most is None else min(BATCH, at_most - done))
            read = await asyncio.to_thread(_read, model, texts)
            silent = [(one.kind, one.id) for one in texts if not _said(one)]
            await vectors.put(db, NAME, read, [*gone, *silent])
        done += len(texts) + len(gone)
    return done


def _read(model: Model, texts: list[Text]) -> list[Vector]:
    """The vectors of those whose text is another one than that which was read."""
    said = {(one.kind, one.id): _said(one) for one in texts}
    changed = [one for one in texts if (text := said[one.kind, one.id]) and one.digest != _digest(text)]
    if not changed:
        return []
    rows = model.vectors([said[one.kind, one.id] for one in changed])
    return [
        Vector(
            kind=one.kind,
            id=one.id,
            server_id=one.server_id,
            digest=_digest(said[one.kind, one.id]),
            vector=to_bytes(row),
        )
        for one, row in zip(changed, rows, strict=True)
    ]


def _said(one: Text) -> str:
    return readable(". ".join(part for part in (one.title, one.abstract) if part))


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=12).hexdigest()
