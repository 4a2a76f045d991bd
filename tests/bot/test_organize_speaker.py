"""/organize speaker: profiles edited and merged, papers in and out."""

import json
from datetime import timedelta
from typing import Any

import pytest
import simcord

from seminar.speaker import Paper, Speaker, SpeakerName
from storage import speakers
from tests.bot.asking import answer, fields, message
from tests.bot.conftest import World, custom_ids, restarted, texts
from tests.bot.importing import begin_reading, press
from tests.builders import make_series, make_talk

SUMS = "We add numbers until there are none left to add, and say how long that took us. " * 3
PAPERS = f"""\
Title: On Sums of $x^{{2}}$
Abstract: {SUMS}

Title: On Products
Abstract: We multiply.
"""


async def ada_speaks(world: World) -> None:
    series = await make_series(world.database, world.guild.id, channel_id=world.channel.id)
    ada = SpeakerName(name="Ada Lind", affiliation="Turku")
    await make_talk(world.database, series, speakers=(ada,), bio="Ada adds.", publish=True)
    await world.later()


async def person(world: World, number: int = 1) -> Speaker:
    async with world.database.reader() as db:
        found = await speakers.get(db, world.guild.id, number)
    assert found is not None
    return found


async def papers(world: World) -> list[str | None]:
    async with world.database.reader() as db:
        return [one.title for one in await speakers.papers_of(db, 1)]


async def history(world: World, verb: str) -> list[tuple[str, Any, Any]]:
    async with world.database.reader() as db:
        rows = await db.all("SELECT * FROM history WHERE verb = :verb ORDER BY id", verb=verb)
    return [(row["subject"], *(json.loads(row[side] or "null") for side in ("before", "after"))) for row in rows]


async def edit(world: World, **typed: str) -> simcord.InteractionResult:
    shown = await world.organizer.slash(world.channel, "organize speaker edit", speaker="lind")
    return await world.organizer.submit_modal(shown, fields(shown) | typed)


async def test_edit_shows_what_is_known_and_keeps_what_is_set(world: World) -> None:
    await ada_speaks(world)
    shown = await world.organizer.slash(world.channel, "organize speaker edit", speaker="ada")
    assert fields(shown) == {"name": "Ada Lind", "affiliation": "Turku", "homepage": "", "bio": "Ada adds."}

    result = await edit(world, name="Ada Lindqvist", homepage="https://example.org/ada", bio="Ada *counts*.")

    assert answer(result) == [
        "✅ **The profile is changed.**",
        "**Ada Lindqvist** (Turku) · [Homepage](https://example.org/ada)",
        "Ada \\*counts\\*.",
        "-# 📌 The biography stays as set here, whatever later talks say.",
        "Edit",
    ]
    series = await make_series(world.database, world.guild.id, key="later")
    again = SpeakerName(name="Ada Lind", affiliation="Oslo")
    later = world.now + timedelta(days=50)
    await make_talk(world.database, series, speakers=(again,), bio="A newer one.", starts_at=later)
    assert await person(world) == Speaker(
        id=1, name="Ada Lindqvist", affiliation="Oslo", homepage="https://example.org/ada", bio="Ada *counts*."
    )
    assert await history(world, "edited") == [
        (
            "speaker:1",
            {"name": "Ada Lind", "homepage": None, "bio": "Ada adds."},
            {"name": "Ada Lindqvist", "homepage": "https://example.org/ada", "bio": "Ada *counts*."},
        )
    ]


async def test_edit_empties_a_field_and_follows_the_talks_again(world: World) -> None:
    await ada_speaks(world)
    await edit(world, bio="", affiliation="Elsewhere")
    assert await person(world) == Speaker(id=1, name="Ada Lind", affiliation="Elsewhere")

    result = await edit(world, bio="Ada adds.", affiliation="Turku")

    assert answer(result)[-2] == "-# Affiliation and biography follow the newest talk that states them."
    assert await person(world) == Speaker(id=1, name="Ada Lind", affiliation="Turku", bio="Ada adds.")


async def test_posted_announcements_follow_a_corrected_name_without_a_notice(world: World) -> None:
    await ada_speaks(world)
    assert world.channel.last_message is not None
    posted = world.channel.last_message.id

    await edit(world, name="Ada Lindqvist")
    await world.later(120)

    assert (world.channel.last_message.id, "Ada Lindqvist" in texts(world.channel.last_message.components)) == (
        posted,
        True,
    )


async def test_edit_without_a_change_says_so(world: World) -> None:
    await ada_speaks(world)
    assert answer(await edit(world))[0] == "✅ **Nothing was changed.**"
    assert await history(world, "edited") == []


@pytest.mark.parametrize(
    "typed, refusal",
    [
        ({"name": "Bo Ek"}, "There is a profile of that name: Bo Ek. If both are one person, use `/organize speaker"),
        ({"name": " "}, "A person needs a name."),
        ({"homepage": "example"}, "A link starts with https://"),
    ],
)
async def test_a_mistake_in_a_profile_keeps_what_was_typed(world: World, typed: dict[str, str], refusal: str) -> None:
    await ada_speaks(world)
    async with world.database.transaction() as db:
        await speakers.remember(db, world.guild.id, SpeakerName(name="Bo Ek"))

    result = await edit(world, bio="Ada counts.", **typed)
    again = await world.organizer.click(message(result), label="Correct")

    assert answer(result)[0].startswith(f"⚠️ {refusal}")
    assert fields(again)["bio"] == "Ada counts."
    assert (await person(world)).bio == "Ada adds."


async def test_merge_asks_first_and_makes_one_of_two(world: World) -> None:
    await ada_speaks(world)
    series = await make_series(world.database, world.guild.id, key="other")
    await make_talk(world.database, series, speakers=(SpeakerName(name="刘方慧", affiliation="Oslo"),))
    asked = await world.organizer.slash(world.channel, "organize speaker merge", speaker="ada", other="刘")
    assert answer(asked) == [
        "## 👥 One person?",
        "**Stays:** **Ada Lind** (Turku)",
        "-# 1 talk, 0 papers",
        "**Goes:** **刘方慧** (Oslo)",
        "-# 1 talk, 0 papers",
        "1 talk and 0 papers of **刘方慧** will be those of **Ada Lind**, who is found by both names from then on. "
        "Nothing has changed yet.",
        "Merge",
        "The other way round",
    ]

    async with restarted(world):
        await world.organizer.click(message(asked), label="The other way round")
        await world.organizer.click(message(asked), label="The other way round")
        await world.organizer.click(message(asked), label="Merge")

    assert answer(asked)[0] == "✅ **刘方慧 and Ada Lind are one profile now.**"
    found = await world.attendee.slash(world.channel, "speaker", name="刘方慧")
    assert texts(message(found).components).splitlines()[:2] == ["## 👤 Ada Lind", "🏛️ Oslo"]
    assert "-# Also known as 刘方慧" in texts(message(found).components).splitlines()
    [(subject, before, _)] = await history(world, "merged")
    assert (subject, before["other"]["name"], before["other"]["talks"]) == (
        "speaker:1",
        "刘方慧",
        [[2, 0, "Oslo", None]],
    )


async def test_merge_twice_says_that_the_other_is_gone(world: World) -> None:
    await ada_speaks(world)
    async with world.database.transaction() as db:
        await speakers.remember(db, world.guild.id, SpeakerName(name="Bo Ek"))
    asked = [
        await world.organizer.slash(world.channel, "organize speaker merge", speaker="ada", other="bo") for _ in "ab"
    ]
    await world.organizer.click(message(asked[0]), label="Merge")
    again = await world.organizer.click(message(asked[1]), label="Merge")
    assert answer(again) == ["⚠️ That person is not here any more. Look for the name with `/speaker`."]


async def test_merge_needs_two_people(world: World) -> None:
    await ada_speaks(world)
    result = await world.organizer.slash(world.channel, "organize speaker merge", speaker="ada", other="lind")
    assert answer(result) == ["⚠️ Those are one profile already. Name two that are the same person."]


async def paste(world: World, text: str) -> simcord.InteractionResult:
    begin_reading()
    listed = await world.organizer.slash(world.channel, "organize speaker papers", speaker="ada")
    shown = await world.organizer.click(message(listed), label="Add papers")
    return await world.organizer.submit_modal(shown, {"text": text})


async def test_papers_are_looked_over_before_they_are_saved(world: World) -> None:
    await ada_speaks(world)

    shown = await paste(world, PAPERS)

    assert answer(shown) == [
        "## 📚 I read 2 papers of Ada Lind",
        "-# 2 new · ⚠️ 1 wants a look",
        "**On Sums of x²**",
        "Leave out",
        "**On Products**",
        "-# ⚠️ The abstract is very short: is a piece missing?",
        "Leave out",
        "Save 2 papers",
    ]
    assert await papers(world) == []

    async with restarted(world):
        await world.organizer.click(message(shown), custom_id="newpapers:toggle:1:1")
        assert answer(shown)[4:] == ["~~**On Products**~~", "Take it in", "Save 1 paper"]
        await world.organizer.click(message(shown), label="Save 1 paper")

    assert answer(shown)[:2] == ["✅ **1 paper saved.** `/speaker` shows it.", "## 📚 1 paper of Ada Lind"]
    assert await papers(world) == ["On Sums of x²"]


async def test_the_same_papers_twice_change_nothing(world: World) -> None:
    await ada_speaks(world)
    await press(world, await paste(world, PAPERS), "Save 2 papers")

    again = await paste(world, PAPERS)

    assert answer(again)[1:] == [
        "-# 0 new · 2 there already",
        "**On Sums of x²**",
        "-# There already",
        "**On Products**",
        "-# There already",
    ]


async def test_papers_are_saved_once_however_often_it_is_pressed(world: World) -> None:
    await ada_speaks(world)
    shown = await paste(world, PAPERS)
    (save,) = (one for one in custom_ids(message(shown).components) if one.startswith("newpapers:save"))
    async with world.database.transaction() as db:
        # Another press of the same button came first.
        for title in ("On Sums of x²", "On Products"):
            await speakers.add_paper(db, world.guild.id, Paper(title=title, abstract=None), [1])
    await world.organizer.click(message(shown), custom_id=save)
    assert answer(shown)[:2] == ["All of these papers are saved already.", "## 📚 2 papers of Ada Lind"]
    assert len(await papers(world)) == 2


async def test_papers_come_as_a_file_of_titles(world: World) -> None:
    await ada_speaks(world)
    begin_reading()
    content = b"1. On Sums of Squares\n2. On Products of Primes\n"
    shown = await world.organizer.slash(
        world.channel, "organize speaker papers", speaker="ada", file=("papers.txt", content)
    )
    assert answer(shown)[:4] == [
        "## 📚 I read 2 papers of Ada Lind",
        "-# 2 new · ⚠️ 2 want a look",
        "**On Sums of Squares**",
        "-# ⚠️ There is no abstract.",
    ]


async def test_a_removed_paper_can_be_put_back(world: World) -> None:
    await ada_speaks(world)
    async with world.database.transaction() as db:
        for title in ("On Sums", "On Products"):
            await speakers.add_paper(db, world.guild.id, Paper(title=title, abstract=None), [1])
    listed = await world.organizer.slash(world.channel, "organize speaker papers", speaker="ada")

    async with restarted(world):
        first = custom_ids(message(listed).components)[0]
        await world.organizer.click(message(listed), custom_id=first)
        assert answer(listed)[:2] == ["🗑️ Removed: On Sums", "## 📚 1 paper of Ada Lind"]
        assert await papers(world) == ["On Products"]
        await world.organizer.click(message(listed), label="Put it back")

    assert await papers(world) == ["On Products", "On Sums"]
    assert [one[0] for one in await history(world, "removed a paper")] == ["speaker:1"]


async def test_text_without_papers_gets_a_sentence(world: World) -> None:
    await ada_speaks(world)
    result = await paste(world, "hello")
    assert answer(result)[0].startswith("⚠️ I found no papers in that text.")


@pytest.mark.parametrize(
    "command, options",
    [("edit", {"speaker": "ada"}), ("merge", {"speaker": "ada", "other": "ada"}), ("papers", {"speaker": "ada"})],
)
async def test_attendees_change_no_profile(world: World, command: str, options: dict[str, str]) -> None:
    await ada_speaks(world)
    result = await world.attendee.slash(world.channel, f"organize speaker {command}", **options)
    assert answer(result)[0].startswith("⚠️ Only organizers of ")


async def test_several_people_of_a_name_are_a_question(world: World) -> None:
    await ada_speaks(world)
    async with world.database.transaction() as db:
        await speakers.remember(db, world.guild.id, SpeakerName(name="Ada *Ek*"))
    result = await world.organizer.slash(world.channel, "organize speaker edit", speaker="ada")
    assert answer(result) == [
        "⚠️ Whom do you mean: Ada \\*Ek\\*, Ada Lind? Choose one from the list that appears while you type."
    ]
