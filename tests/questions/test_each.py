"""Whether something is known of each of several talks, and what follows a talk in its series."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from bot.render import answers
from storage.database import Database
from tests.builders import make_series, make_talk

NOW, ZONE = datetime(2026, 10, 21, 10, tzinfo=UTC), ZoneInfo("UTC")


async def stock(database: Database) -> None:
    kelp = await make_series(database, key="kelp", name="Fano Kelp Seminar")
    tides = await make_series(database, key="tides", name="Tides Forum")
    for series, day, title in ((kelp, 4, "Cold Kelp"), (tides, 6, None), (kelp, 18, "Old Kelp"), (tides, 20, "Ebbs")):
        await make_talk(database, series, title=title, starts_at=datetime(2026, 11, day, 11, tzinfo=UTC), now=NOW)


async def ask(database: Database, *asked: str) -> answering.Answer:
    """The answer to the last of several questions of one conversation."""
    before = None
    for said in asked:
        told = await answering.answer(database, 1, said, now=NOW, zone=ZONE, before=before)
        before = told.remembered
    return told


@pytest.mark.parametrize(
    ("said", "truth", "titles", "begins"),
    [
        ("do they all have titles?", False, [None], "No, not of this talk:"),
        ("do they all have a zoom link?", True, ["Cold Kelp", None, "Old Kelp", "Ebbs"], "Yes. These are the 4 talks:"),
        ("are all of them recorded?", False, ["Cold Kelp", None, "Old Kelp", "Ebbs"], "No, not of these 4 talks:"),
        ("which of them have no title?", None, [None], "**Ada Lind** speaks"),
    ],
)
async def test_those_of_which_it_is_not_known_are_listed(
    database: Database, said: str, truth: bool | None, titles: list[str | None], begins: str
) -> None:
    await stock(database)
    told = await ask(database, "what is on in November?", said)
    assert (told.truth, [talk.fields.title for talk in told.talks]) == (truth, titles)
    assert answers.sentence(told, NOW).startswith(begins)


async def test_talk_that_follows_is_of_the_series_that_is_named(database: Database) -> None:
    await stock(database)
    asked = ("which kelp talk follows hers?", "what comes after hers in the tides forum?")
    told = [await ask(database, "when is the cold kelp talk?", said) for said in asked]
    assert [[talk.fields.title for talk in one.talks] for one in told] == [["Old Kelp"], [None]]
