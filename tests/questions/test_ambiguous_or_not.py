"""Whether several talks that fit are asked back about, listed, or as good as one."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from bot.actions.answering import Kind
from seminar.series import Join
from storage.database import Database
from tests.builders import make_series, make_talk

NOW = datetime(2026, 10, 21, 10, tzinfo=UTC)


async def ask(database: Database, said: str) -> answering.Answer:
    series = await make_series(database, key="ice", name="Fano Ice Research Seminar")
    join = Join(link="https://meet.example/ice", passcode="floe")
    for day, title in ((4, "Cold Ice Research"), (18, "Old Ice Research")):
        at = datetime(2026, 11, day, 11, tzinfo=UTC)
        await make_talk(database, series, title=title, starts_at=at, join=join, now=NOW)
    return await answering.answer(database, 1, said, now=NOW, zone=ZoneInfo("UTC"))


@pytest.mark.parametrize(
    ("said", "kind", "titles"),
    [
        # Any talk of the series tells its link.
        ("passcode for the ice research zoom?", Kind.ANSWER, ["Cold Ice Research"]),
        ("who gives both ice talks?", Kind.ANSWER, ["Cold Ice Research", "Old Ice Research"]),
        ("十一月那场是谁讲的？", Kind.AMBIGUOUS, ["Cold Ice Research", "Old Ice Research"]),
        ("十一月有谁来讲？", Kind.ANSWER, ["Cold Ice Research", "Old Ice Research"]),
    ],
)
async def test_several_that_fit(database: Database, said: str, kind: Kind, titles: list[str]) -> None:
    told = await ask(database, said)
    assert (told.kind, [talk.fields.title for talk in told.talks]) == (kind, titles)
