"""Questions in other words than the talks' own, and questions that no talk is about: by words, and by meaning too."""

import asyncio
import json
import tempfile
from pathlib import Path

from rich.table import Table

from benchmarks.questions import corpus
from benchmarks.questions.corpus import FOLDER, Half
from benchmarks.questions.stocking import SERVER, stocked
from bot.actions import answering
from bot.actions.answering import Kind, Refine, by_meaning
from bot.meaning import Meaning
from storage.database import Database

# A question a line, with the title of the talk of the English tuning server that it means, or null for none.
QUESTIONS = FOLDER / "other_words.jsonl"
_SERVER = "english"

Counts = tuple[int, int, int]


def table() -> Table:
    """How many of both kinds were answered right; wrong is worse than unknown."""
    by_words, too, asked = asyncio.run(measure())
    shown = Table(title="Questions in other words than the talks'")
    for heading in ("", "by words", r"with \[semantic]", "of"):
        shown.add_column(heading, justify="left" if not heading else "right")
    names = ("right talk", "wrong talk", "unknown, and no talk is about it")
    for name, one, other, of in zip(names, by_words, too, (asked[0], asked[0], asked[1]), strict=True):
        shown.add_row(name, str(one), str(other), str(of))
    return shown


async def measure() -> tuple[Counts, Counts, tuple[int, int]]:
    """(right, wrong, rightly unknown) by words and with meaning, and how many of both kinds there are."""
    lines = [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == _SERVER)
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
            meaning = Meaning(stock.database)
            await meaning.catch_up(at_most=None)
            both = [
                await _count(stock.database, server, lines, one) for one in (None, await by_meaning.prepared(meaning))
            ]
    answerable = sum(line["title"] is not None for line in lines)
    return both[0], both[1], (answerable, len(lines) - answerable)


async def _count(
    database: Database, server: corpus.Server, lines: list[dict[str, str | None]], refine: Refine | None
) -> Counts:
    right = wrong = silent = 0
    now = server.questions[0].now
    for line in lines:
        found = await answering.answer(database, SERVER, line["ask"] or "", now=now, zone=server.zone, refine=refine)
        titles = [talk.fields.title for talk in found.talks] if found.kind is Kind.ANSWER else []
        if line["title"] is None:
            silent += found.kind is Kind.UNKNOWN
        else:
            right += titles == [line["title"]]
            wrong += bool(titles) and titles != [line["title"]]
    return right, wrong, silent
