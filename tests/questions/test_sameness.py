"""Whether two names are one person is told where the names settle it, and asked back or left open where they do not."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from seminar.speaker import SpeakerName
from storage import speakers
from storage.database import Database

NOW, ZONE = datetime(2026, 10, 21, 15, tzinfo=UTC), ZoneInfo("Europe/Oslo")


@pytest.mark.parametrize(
    ("said", "kind", "truth"),
    [
        ("Is Ada Quill the same person as Quill, Ada?", "answer", True),
        ("are Ada Quill and Ben Stone the same person", "answer", False),
        ("刘芳辉和石本是同一个人吗", "answer", False),
        ("Is Ada Quill the same person as Otto Vale?", "unknown", None),
        # Names of one sound may be those of two.
        ("is 刘芳辉 the same person as Fanghui Liu", "unknown", None),
        ("Is Stone the same person as Ada Quill?", "ambiguous", None),
    ],
)
async def test_two_names_are_compared(database: Database, said: str, kind: str, truth: bool | None) -> None:
    async with database.transaction() as db:
        await db.run("INSERT INTO server (id) VALUES (1)")
        for name in ("Ada Quill", "Ben Stone", "Carl Stone", "刘芳辉", "石本"):
            await speakers.remember(db, 1, SpeakerName(name=name))

    answer = await answering.answer(database, 1, said, now=NOW, zone=ZONE)

    assert (answer.kind, answer.truth) == (kind, truth)
