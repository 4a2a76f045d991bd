"""/talk: all of one talk."""

from datetime import timedelta

import pytest

from seminar.material import Material, MaterialKind
from seminar.speaker import SpeakerName
from tests.bot.asking import answer, message
from tests.bot.conftest import World, restarted, texts
from tests.builders import make_series, make_talk


async def test_talk_shows_all_of_it(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(
        world.database,
        series,
        speakers=(SpeakerName(name="Ada Lind", affiliation="University of Turku"),),
        materials=(Material(kind=MaterialKind.PAPER, title="The paper", url="https://example.org/p"),),
        bio="Ada likes sums.",
        abstract="Less is more.",
        venue="Room 7",
        contact="olga@example.org",
    )

    result = await world.attendee.slash(world.channel, "talk", talk="sparse")

    assert not message(result).ephemeral
    assert texts(message(result).components).splitlines() == [
        "### Sparse Gradients",
        "**Ada Lind** (University of Turku)",
        "🗓️ <t:1767830400:F> · <t:1767830400:R>",
        "-# Thursday 8 January 2026, 01:00–02:00 Berlin time",
        "📍 Room 7",
        "📎 [The paper](https://example.org/p)",
        "-# ✉️ olga@example.org",
        "-# Machine Learning Seminar",
        "**Abstract**",
        "Less is more.",
        "",
        "**About Ada Lind**",
        "Ada likes sums.",
        "Join",
        "Add to calendar",
    ]


async def test_talk_is_readable_to_its_last_word_after_a_restart(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    abstract = " ".join(f"word{number}" for number in range(900))
    await make_talk(world.database, series, abstract=abstract)
    posted = await world.attendee.slash(world.channel, "talk", talk="Sparse Gradients")
    read = [texts(message(posted).components)]

    async with restarted(world):
        while "›" in read[-1].splitlines():
            await world.attendee.click(message(posted), label="›")
            read.append(texts(message(posted).components))

    words = [word for page in read for word in page.split() if word.startswith("word")]
    assert words == abstract.split()
    assert [len(read), read[-1].splitlines()[0]] == [5, "### Sparse Gradients"]


async def test_talk_completes_by_title_and_speaker(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Über Summen", speakers=("Åsa Öberg",))
    await make_talk(
        world.database, series, title="Old Sums", starts_at=world.now - timedelta(days=3), speakers=("Bo Ek",)
    )

    offered = [
        [choice["value"] for choice in await world.attendee.autocomplete(world.channel, "talk", "talk", typed)]
        for typed in ("", "uber", "asa", "sum", "nothing")
    ]

    assert offered == [["#1", "#2"], ["#1"], ["#1"], ["#1", "#2"], []]
    result = await world.attendee.slash(world.channel, "talk", talk="#2")
    assert texts(message(result).components).splitlines()[0] == "### Old Sums"


@pytest.mark.parametrize(
    "typed, said",
    [
        ("nothing", "I found no such talk. Type part of its title or speaker, and choose from the list."),
        ("talk", "2 talks fit those words. Choose one from the list that appears while you type."),
        ("#99", "That talk is not here any more. `/schedule` shows the talks to come, `/past` the archive."),
        ("#3", "That talk is not here any more. `/schedule` shows the talks to come, `/past` the archive."),
        ("#" + "9" * 30, "I found no such talk. Type part of its title or speaker, and choose from the list."),
        ("#²", "I found no such talk. Type part of its title or speaker, and choose from the list."),
    ],
)
async def test_talk_says_what_to_do_instead(world: World, typed: str, said: str) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Talk one")
    await make_talk(world.database, series, title="Talk two")
    await make_talk(world.database, await make_series(world.database, 4242), title="Elsewhere")
    assert answer(await world.attendee.slash(world.channel, "talk", talk=typed)) == [f"⚠️ {said}"]
