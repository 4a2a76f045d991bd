"""/past: the archive."""

from datetime import timedelta
from typing import Any

import pytest

from seminar.material import Material, MaterialKind
from tests.bot.asking import answer, message
from tests.bot.conftest import World, restarted, texts
from tests.builders import make_series, make_talk

SLIDES = Material(kind=MaterialKind.SLIDES, url="https://example.org/s.pdf")


async def archive(world: World) -> None:
    """Eight talks, one each 60 days back; Ada gave the odd ones, Åsa the even ones."""
    series = await make_series(world.database, world.guild.id)
    for number in range(1, 9):
        await make_talk(
            world.database,
            series,
            title=f"Old {number}",
            starts_at=world.now - timedelta(days=60 * number),
            speakers=("Ada Lind" if number % 2 else "Åsa Öberg",),
            materials=(SLIDES,) if number == 1 else (),
        )
    await make_talk(world.database, series, title="To come")


def titles(components: Any) -> list[str]:
    return [line.strip("*") for line in texts(components).splitlines() if line.startswith("**")]


async def test_past_shows_the_newest_first_with_materials(world: World) -> None:
    await archive(world)
    result = await world.attendee.slash(world.channel, "past")
    assert not message(result).ephemeral
    assert texts(message(result).components).splitlines()[:8] == [
        "## 🗂️ Past talks",
        "-# Machine Learning Seminar",
        "### November 2025",
        "**Old 1**",
        "Ada Lind",
        "🗓️ <t:1762041600:D>",
        "📎 [Slides](https://example.org/s.pdf)",
        "Details",
    ]
    assert titles(message(result).components) == [f"Old {number}" for number in range(1, 6)]


async def test_past_turns_its_pages_after_a_restart(world: World) -> None:
    await archive(world)
    posted = await world.attendee.slash(world.channel, "past")
    async with restarted(world):
        await world.attendee.click(message(posted), label="›")
    assert titles(message(posted).components) == ["Old 6", "Old 7", "Old 8"]


@pytest.mark.parametrize(
    "options, small, found",
    [
        ({"series": "ml", "year": 2024}, "-# Machine Learning Seminar · 2024", [7, 8]),
        ({"speaker": "oberg"}, "-# Åsa Öberg · Machine Learning Seminar", [2, 4, 6, 8]),
        ({"speaker": "ada", "year": 2025}, "-# Ada Lind · Machine Learning Seminar · 2025", [1, 3, 5]),
    ],
)
async def test_past_keeps_to_what_was_asked_for(
    world: World, options: dict[str, Any], small: str, found: list[int]
) -> None:
    await archive(world)
    result = await world.attendee.slash(world.channel, "past", **options)
    assert texts(message(result).components).splitlines()[1] == small
    assert titles(message(result).components) == [f"Old {number}" for number in found]


@pytest.mark.parametrize(
    "options, said",
    [
        (
            {"year": 1999},
            "The archive holds no such talk. `/past` without options shows all of it, `/schedule` what is to come.",
        ),
        ({"speaker": "nobody"}, "I know no such speaker here. Type part of the name, and choose from the list."),
        (
            {"speaker": "ada"},
            "Whom do you mean: Ada \\*Ek\\*, Ada Lind? Choose one from the list that appears while you type.",
        ),
        ({"series": "nonsense"}, "Which series do you mean? Name one of `ml`."),
    ],
)
async def test_past_says_what_to_do_instead(world: World, options: dict[str, Any], said: str) -> None:
    await archive(world)
    series = await make_series(world.database, 4242)
    await make_talk(world.database, series, speakers=("Desmond Elsewhere",), starts_at=world.now - timedelta(days=9))
    async with world.database.transaction() as db:
        await db.run(
            "INSERT INTO speaker (server_id, name, folded_name) VALUES (:server, 'Ada *Ek*', 'ada *ek*')",
            server=world.guild.id,
        )
    assert answer(await world.attendee.slash(world.channel, "past", **options)) == [f"⚠️ {said}"]
