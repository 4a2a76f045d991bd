"""What answers say over the talks of one server of the tuning half."""

import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.questions import corpus
from benchmarks.questions.corpus import Half
from benchmarks.questions.stocking import SERVER, stocked
from bot.actions import answering


async def told(
    server_name: str, asked: Iterable[str], *, now: datetime, zone: ZoneInfo
) -> dict[str, tuple[bool | None, list[str]]]:
    """For each question whether the answer says yes or no, and the talks on which it rests."""
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == server_name)
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "told.sqlite3") as stock:
            names = {number: name for name, number in stock.talks.items() if "T" not in name}
            found = {}
            for said in asked:
                answer = await answering.answer(stock.database, SERVER, said, now=now, zone=zone)
                found[said] = (answer.truth, [names[talk.id] for talk in answer.talks])
            return found
