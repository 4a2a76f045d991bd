"""/speaker: people, their talks and their papers."""

from datetime import timedelta

import pytest

from seminar.series import LinkPrivacy, Series
from seminar.speaker import Paper, SpeakerName
from storage import speakers
from tests.bot.asking import answer, message
from tests.bot.conftest import World, custom_ids, restarted, texts
from tests.builders import make_series, make_talk


async def ada_and_her_talks(world: World, *, past: int = 1, bio: str | None = "Ada likes sums.") -> Series:
    series = await make_series(world.database, world.guild.id)
    ada = SpeakerName(name="Ada Lind", affiliation="University of Turku")
    await make_talk(world.database, series, speakers=(ada,), bio=bio)
    for number in range(1, past + 1):
        starts_at = world.now - timedelta(days=number)
        await make_talk(world.database, series, title=f"Old {number}", speakers=(ada,), starts_at=starts_at)
    return series


async def give_papers(world: World, *papers: Paper) -> None:
    async with world.database.transaction() as db:
        for paper in papers:
            await speakers.add_paper(db, world.guild.id, paper, [1])


async def test_speaker_shows_profile_talks_and_papers(world: World) -> None:
    await ada_and_her_talks(world)
    await give_papers(world, Paper(title="On Sums", abstract="We add."), Paper(title=None, abstract="We take *away*."))

    result = await world.attendee.slash(world.channel, "speaker", name="lind")

    assert not message(result).ephemeral
    assert texts(message(result).components).splitlines() == [
        "## 👤 Ada Lind",
        "🏛️ University of Turku",
        "-# 2 talks in Machine Learning Seminar · 2 papers",
        "Ada likes sums.",
        "### 🗓️ To come",
        "**Sparse Gradients**",
        "🗓️ <t:1767830400:F> · <t:1767830400:R>",
        "-# Thu 01:00 Berlin time",
        "Details",
        "### 🗂️ Past talks",
        "**Old 1**",
        "🗓️ <t:1767139200:D>",
        "Details",
        "### 📚 Papers",
        "**On Sums**",
        "Abstract",
        "We take \\*away\\*.",
        "Abstract",
    ]


async def test_biography_gives_no_gated_link_away(world: World) -> None:
    series = await make_series(world.database, world.guild.id, link_privacy=LinkPrivacy.BUTTON)
    bio = "Ada likes sums. Join her: https://zoom.us/j/123456789?pwd=hush"
    await make_talk(world.database, series, bio=bio)
    result = await world.attendee.slash(world.channel, "speaker", name="lind")
    assert "Ada likes sums. Join her: (ask in the server)" in texts(message(result).components)


async def test_speaker_biography_is_read_to_its_end(world: World) -> None:
    await ada_and_her_talks(world, bio=" ".join(f"word{number}" for number in range(400)))
    posted = await world.attendee.slash(world.channel, "speaker", name="ada")
    read = [texts(message(posted).components)]

    async with restarted(world):
        while "›" in read[-1].splitlines():
            await world.attendee.click(message(posted), label="›")
            read.append(texts(message(posted).components))

    words = [word for page in read for word in page.split() if word.startswith("word")]
    assert words == [f"word{number}" for number in range(400)]


async def test_several_people_of_a_name_are_a_choice_that_outlives_a_restart(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, speakers=(SpeakerName(name="Åsa Ek", affiliation="Lund"), "Asa Alm"))
    posted = await world.attendee.slash(world.channel, "speaker", name="asa")
    assert texts(message(posted).components) == "## 👤 Whom do you mean?"

    async with restarted(world):
        await world.attendee.select(message(posted), ["1"])

    assert texts(message(posted).components).splitlines()[:2] == ["## 👤 Åsa Ek", "🏛️ Lund"]


async def test_all_talks_are_listed_privately_in_pages(world: World) -> None:
    await ada_and_her_talks(world, past=7)
    posted = await world.attendee.slash(world.channel, "speaker", name="ada")

    async with restarted(world):
        listed = await world.attendee.click(message(posted), label="All talks")
        first = answer(listed)
        await world.attendee.click(message(listed), label="›")

    rest = texts(message(listed).components).splitlines()
    assert first[:2] == ["## 👤 Talks", "-# Ada Lind · Machine Learning Seminar"]
    assert [line for line in first + rest if line.startswith("**")] == [
        "**Sparse Gradients**",
        *(f"**Old {number}**" for number in range(1, 8)),
    ]


async def test_a_paper_is_read_to_its_last_word(world: World) -> None:
    await ada_and_her_talks(world)
    words = [f"word{number}" for number in range(900)]
    await give_papers(world, Paper(title="On Sums", abstract=" ".join(words)))
    posted = await world.attendee.slash(world.channel, "speaker", name="ada")

    async with restarted(world):
        opened = await world.attendee.click(message(posted), label="Abstract")
        read = ["\n".join(answer(opened))]
        while "›" in read[-1].splitlines():
            await world.attendee.click(message(opened), label="›")
            read.append(texts(message(opened).components))

    assert read[0].splitlines()[:2] == ["### On Sums", "-# Ada Lind"]
    assert [word for page in read for word in page.split() if word.startswith("word")] == words


async def test_all_papers_are_listed_privately_in_pages(world: World) -> None:
    await ada_and_her_talks(world)
    await give_papers(world, *(Paper(title=f"Paper {number}", abstract="We add.") for number in range(1, 11)))
    posted = await world.attendee.slash(world.channel, "speaker", name="ada")

    async with restarted(world):
        listed = await world.attendee.click(message(posted), label="All papers")
        first = answer(listed)
        await world.attendee.click(message(listed), label="›")

    rest = texts(message(listed).components).splitlines()
    assert first[:3] == ["## 📚 Papers", "-# Ada Lind", "**Paper 1**"]
    assert [line for line in first + rest if line.startswith("**")] == [f"**Paper {n}**" for n in range(1, 11)]


async def test_a_paper_that_has_gone_gets_a_sentence(world: World) -> None:
    await ada_and_her_talks(world)
    await give_papers(world, Paper(title="On Sums", abstract="We add."))
    posted = await world.attendee.slash(world.channel, "speaker", name="ada")
    async with world.database.transaction() as db:
        await db.run("DELETE FROM paper")
    assert answer(await world.attendee.click(message(posted), label="Abstract")) == [
        "⚠️ That paper is not here any more. `/speaker` shows those that are."
    ]


async def test_a_person_who_has_gone_gets_a_sentence(world: World) -> None:
    await make_series(world.database, world.guild.id)
    async with world.database.transaction() as db:
        for name in ("Ada Lind", "Ada Ek"):
            await speakers.remember(db, world.guild.id, SpeakerName(name=name))
    posted = await world.attendee.slash(world.channel, "speaker", name="ada")
    async with world.database.transaction() as db:
        await db.run("DELETE FROM speaker WHERE id = 2")
    assert answer(await world.attendee.select(message(posted), ["2"])) == [
        "⚠️ That person is not here any more. Look for the name with `/speaker`."
    ]


async def test_speaker_completes_by_any_part_of_the_name(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, speakers=(SpeakerName(name="Åsa Öberg", affiliation="Lund"), "Bo Ek"))
    offered = [
        await world.attendee.autocomplete(world.channel, "speaker", "name", typed)
        for typed in ("oberg asa", "b", "nobody")
    ]
    asa, bo = {"name": "Åsa Öberg (Lund)", "value": "#1"}, {"name": "Bo Ek", "value": "#2"}
    assert offered == [[asa], [bo, asa], []]


@pytest.mark.parametrize(
    "typed, expected",
    [
        ("fanghui", "刘方慧"),
        ("Liu F.", "刘方慧"),
        ("劉", "刘方慧"),
        ("Prof. Lui", "Asa Lui"),
        ("Ohberg", "Åsa Öhberg"),
        ("Öhbreg", "Åsa Öhberg"),
    ],
)
async def test_a_person_is_found_however_the_name_is_typed(world: World, typed: str, expected: str) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, speakers=("刘方慧", "Åsa Öhberg", "Asa Lui"))
    found = await world.attendee.slash(world.channel, "speaker", name=typed)
    assert texts(message(found).components).splitlines()[0] == f"## 👤 {expected}"


async def test_two_people_who_fit_alike_are_a_choice(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, speakers=("Fanghui Liu", "Feng Liu", "Yi Liu"))
    asked = await world.attendee.slash(world.channel, "speaker", name="Liu F.")
    [choice] = [one for one in message(asked).components[0]["components"] if one["type"] == 1]
    assert [one["label"] for one in choice["components"][0]["options"]] == ["Fanghui Liu", "Feng Liu"]


@pytest.mark.parametrize("typed", ["nobody", "#99", "#1", "#" + "9" * 30])
async def test_speaker_says_what_to_do_instead(world: World, typed: str) -> None:
    elsewhere = await make_series(world.database, 4242)
    await make_talk(world.database, elsewhere)
    assert answer(await world.attendee.slash(world.channel, "speaker", name=typed)) == [
        "⚠️ I know no such speaker here. Type part of the name, and choose from the list."
    ]


async def test_the_rows_of_a_profile_lead_to_the_details(world: World) -> None:
    await ada_and_her_talks(world)
    posted = await world.attendee.slash(world.channel, "speaker", name="ada")
    assert custom_ids(message(posted).components) == ["talk:details:1", "talk:details:2"]
    assert answer(await world.attendee.click(message(posted), custom_id="talk:details:2"))[0] == "### Old 1"
