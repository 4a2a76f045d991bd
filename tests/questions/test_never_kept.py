"""What Chinese asks and nobody keeps, or a part of it, over the talks of one server."""

import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.questions import corpus
from benchmarks.questions.corpus import Half
from benchmarks.questions.stocking import SERVER, stocked
from bot.actions import answering
from bot.actions.answering import Kind
from seminar.questions.remembering import Remembered

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 25, 9, tzinfo=ZONE)


async def _conversation(turns: Sequence[str]) -> list[tuple[str, Kind, list[str]]]:
    """For each sentence the kind of its answer, and on which talks that rests."""
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == "qiwu")
    before: Remembered | None = None
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "q.sqlite3") as stock:
            names = {number: name for name, number in stock.talks.items()}
            found = []
            for said in turns:
                answer = await answering.answer(stock.database, SERVER, said, now=NOW, zone=ZONE, before=before)
                before = answer.remembered
                found.append((said, answer.kind, [names[talk.id].split("T")[0] for talk in answer.talks]))
            return found


async def test_what_nobody_keeps_leaves_the_conversation_at_its_talk() -> None:
    wanted = [
        ("方言语音识别那场几点开始", Kind.ANSWER, ["ai@2026-11-26"]),
        ("那座楼里能推婴儿车进去吗", Kind.UNKNOWN, ["ai@2026-11-26"]),
        ("讲者是哪个单位的", Kind.ANSWER, ["ai@2026-11-26"]),
        ("他老家在哪", Kind.ANSWER, ["ai@2026-11-26"]),
    ]
    assert await _conversation([said for said, _, _ in wanted]) == wanted


async def test_life_that_a_biography_does_not_tell_is_not_known() -> None:
    assert [kind for _, kind, _ in await _conversation(["江映雪老师是哪里人", "江映雪有没有简介"])] == [
        Kind.UNKNOWN,
        Kind.ANSWER,
    ]
