"""Biographies: wherever one is shown, it gives away no way to join any gated talk of that person."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.actions import speakers as actions
from seminar.series import Join, LinkPrivacy
from seminar.speaker import Paper
from storage import speakers
from tests.bot.asking import answer, fields, message
from tests.bot.conftest import World, texts
from tests.bot.test_direct_messages import received
from tests.bot.test_mentions import me, replies
from tests.builders import make_series, make_talk

OWN = Join(link="https://zoom.us/j/98765432101?pwd=abc", meeting_id="987 6543 2101", passcode="moonlight")
USUAL = Join(link="https://meet.example/tea-room", meeting_id="555 0123", passcode="starlight")
WAYS = ("zoom.us", "98765", "2101", "pwd", "moonlight", "meet.example", "tea-room", "0123", "starlight")
BIO = (
    "Ada likes sums. Zeolites too: https://zoom.us/j/98765432101?pwd=abc or meet.example/tea-room , "
    "ID 987-6543-2101 or 5550123, code moonlight or starlight. She sings."
)
SAFE = (
    "Ada likes sums. Zeolites too: (ask in the server) or (ask in the server) , ID (ask in the server) or "
    "(ask in the server), code (ask in the server) or (ask in the server). She sings."
)


@pytest.fixture(autouse=True)
async def ada_spoke_behind_a_gate(world: World) -> None:
    """A gated talk says who Ada is; another talk of hers is open to everyone, and an older one said it otherwise."""
    gated = await make_series(
        world.database, world.guild.id, key="gated", link_privacy=LinkPrivacy.ROLE, role_id=7, join=USUAL
    )
    for title, days, bio in (("Before", 400, f"Once. {BIO}"), ("Gated", 9, BIO)):
        starts_at = world.now - timedelta(days=days)
        await make_talk(world.database, gated, title=title, starts_at=starts_at, join=OWN, bio=bio)
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Sparse Gradients", speakers=("Ada Lind", "Bo Ek"))
    async with world.database.transaction() as db:
        await speakers.add_paper(db, world.guild.id, Paper(title="On Zeolites", abstract="We bake."), [1])


async def slash(world: World, command: str, **options: str) -> str:
    return texts(message(await world.attendee.slash(world.channel, command, **options)).components)


async def on_the_card_of_another_talk(world: World) -> str:
    return await slash(world, "talk", talk="Sparse Gradients")


async def behind_details(world: World) -> str:
    shown = await world.attendee.slash(world.channel, "next")
    return "\n".join(answer(await world.attendee.click(message(shown), label="Details")))


async def on_the_profile(world: World) -> str:
    return await slash(world, "speaker", name="ada")


async def in_an_answer(world: World) -> str:
    return await slash(world, "ask", question="who is Ada Lind?")


async def to_a_mention(world: World) -> str:
    await world.attendee.send(world.channel, f"{me(world)} who is Ada Lind?")
    return texts(replies(world)[-1].components)


async def in_a_direct_message(world: World) -> str:
    await world.attendee.user.send_dm("who is Ada Lind?")
    return texts(received(world, world.attendee.user)[-1].components)


async def in_the_form_of_organizers(world: World) -> str:
    """Who organizes one series need not be let into another."""
    shown = await world.organizer.slash(world.channel, "organize speaker edit", speaker="ada")
    return fields(shown)["bio"]


async def in_what_organizers_changed(world: World) -> str:
    shown = await world.organizer.slash(world.channel, "organize speaker edit", speaker="ada")
    return "\n".join(answer(await world.organizer.submit_modal(shown, fields(shown) | {"affiliation": "Turku"})))


@pytest.mark.parametrize(
    "shown",
    [
        on_the_card_of_another_talk,
        behind_details,
        on_the_profile,
        in_an_answer,
        to_a_mention,
        in_a_direct_message,
        in_the_form_of_organizers,
        in_what_organizers_changed,
    ],
)
async def test_biography_is_shown_without_any_gated_way_in(
    world: World, shown: Callable[[World], Awaitable[str]]
) -> None:
    found = await shown(world)
    assert [SAFE in found, *(way for way in WAYS if way in found)] == [True]


async def test_earlier_biography_is_shown_without_any_gated_way_in(world: World) -> None:
    found = await slash(world, "ask", question="what was Ada Lind's earlier biography?")
    assert [f"Once. {SAFE}" in found, *(way for way in WAYS if way in found)] == [True]


@pytest.mark.parametrize("words", ["ada likes sums", "zeolites", "code", "ada sings"])
async def test_search_finds_a_biography_and_shows_no_gated_way_in(world: World, words: str) -> None:
    found = await slash(world, "search", words=words)
    assert ["> " in found, *(way for way in WAYS if way in found)] == [True]


async def test_biography_quotes_what_is_open_to_everyone(world: World) -> None:
    async with world.database.transaction() as db:
        await db.run("UPDATE series SET link_privacy = 'open'")
    assert BIO in await on_the_profile(world)


async def test_organizers_who_change_something_else_keep_the_biography_as_it_was(world: World) -> None:
    await in_what_organizers_changed(world)
    async with world.database.reader() as db:
        known = await actions.load(db, world.guild.id, 1)
        row = await db.one("SELECT bio FROM speaker WHERE id = 1")
    assert row is not None
    assert (known.bio_set, known.speaker.bio, row["bio"]) == (False, SAFE, BIO)
