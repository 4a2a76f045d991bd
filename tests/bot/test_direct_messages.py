"""Direct messages: the same answers, of the server that the person is on."""

from typing import Any

import discord
import pytest
import simcord

from seminar.series import Join, LinkPrivacy
from tests.bot.conftest import World, restarted, texts
from tests.builders import make_series, make_talk

ALONE = "I find you on no server whose talks I keep."
QUESTION = "where is the next talk?"


def received(world: World, user: simcord.UserHandle) -> list[discord.Message]:
    """What the bot wrote to a person, the oldest first."""
    assert world.bot.client.user is not None
    return [one for one in user.dm_channel.history(viewer=user) if one.author.id == world.bot.client.user.id]


async def asked(world: World, user: simcord.UserHandle, question: str = QUESTION) -> list[str]:
    """The lines of the answer."""
    before = len(received(world, user))
    await user.send_dm(question)
    new = received(world, user)[before:]
    assert len(new) == 1
    return texts(new[0].components).splitlines()


async def stock(world: World, guild: simcord.GuildHandle, venue: str, **fields: Any) -> None:
    series = await make_series(world.database, guild.id, **fields)
    await make_talk(world.database, series, venue=venue, join=Join(link="https://zoom.us/j/987", passcode="hush1"))


@pytest.fixture
async def second(world: World) -> simcord.GuildHandle:
    """Another server of the bot's, where the attendee is too; each has a talk."""
    guild = world.env.create_guild("Second Institute")
    guild.add_member(world.attendee.user)
    guild.create_text_channel("talks")
    await stock(world, world.guild, "Hall One")
    await stock(world, guild, "Hall Two")
    return guild


async def test_direct_question_is_answered_of_the_only_server(world: World) -> None:
    await stock(world, world.guild, "Hall One")
    assert "Hall One" in (await asked(world, world.attendee.user))[0]
    assert "<t:1767830400:F>" in (await asked(world, world.attendee.user, "and when?"))[0]


async def test_server_of_others_is_not_told_about(world: World, second: simcord.GuildHandle) -> None:
    assert "Hall One" in (await asked(world, world.organizer.user))[0]


async def test_stranger_is_told_nothing(world: World) -> None:
    await stock(world, world.guild, "Hall One")
    stranger = world.env.create_user("stranger")
    assert (await asked(world, stranger))[0].startswith(f"⚠️ {ALONE}")


async def test_person_of_several_servers_chooses_once(world: World, second: simcord.GuildHandle) -> None:
    user = world.attendee.user
    assert (await asked(world, user))[0] == "Which server do you mean? We meet on several."

    await user.select(received(world, user)[-1], [str(second.id)])

    assert "Hall Two" in texts(received(world, user)[-1].components).splitlines()[0]
    assert "Hall Two" in (await asked(world, user))[0]


async def test_choice_survives_a_restart(world: World, second: simcord.GuildHandle) -> None:
    user = world.attendee.user
    await asked(world, user)
    async with restarted(world):
        await user.select(received(world, user)[-1], [str(second.id)])
        assert "Hall Two" in texts(received(world, user)[-1].components).splitlines()[0]
    assert "Hall Two" in (await asked(world, user))[0]


async def test_server_that_was_used_last_is_meant(world: World, second: simcord.GuildHandle) -> None:
    user = world.attendee.user
    await world.attendee.slash(world.channel, "next")
    assert "Hall One" in (await asked(world, user))[0]
    await simcord.MemberActor(world.env, second, user).slash(second_channel(world, second), "next")
    assert "Hall Two" in (await asked(world, user))[0]


async def test_answer_leads_to_another_server(world: World, second: simcord.GuildHandle) -> None:
    user = world.attendee.user
    await world.attendee.slash(world.channel, "next")
    lines = await asked(world, user)
    assert lines[-1] == "Test Guild · ask of another server"

    await user.click(received(world, user)[-1], label=lines[-1])
    await user.select(received(world, user)[-1], [str(second.id)])

    found = texts(received(world, user)[-1].components).splitlines()
    assert ("Hall Two" in found[0], found[-1]) == (True, "Second Institute · ask of another server")


async def test_buttons_work_in_direct_messages(world: World, second: simcord.GuildHandle) -> None:
    user = world.attendee.user
    await world.attendee.slash(world.channel, "next")
    await asked(world, user)
    answer = received(world, user)[-1]
    # Another server was used since: the message still knows which one it is of.
    await simcord.MemberActor(world.env, second, user).slash(second_channel(world, second), "next")

    result = await user.click(answer, label="Details")

    assert result.response.ephemeral
    assert "Hall One" in texts(result.response.components)


async def test_buttons_tell_nothing_to_whoever_left(world: World, second: simcord.GuildHandle) -> None:
    user = world.attendee.user
    await world.attendee.slash(world.channel, "next")
    await asked(world, user)
    world.guild.remove_member(world.attendee)

    result = await user.click(received(world, user)[-1], label="Details")

    assert texts(result.response.components).startswith("⚠️ You are not on that server any more")


async def test_gated_link_is_given_by_its_button_alone(world: World) -> None:
    goers = world.guild.create_role("Goers", permissions=discord.Permissions.none())
    member = world.guild.add_member(world.env.create_user("vera"), roles=[goers])
    await stock(world, world.guild, "Hall One", link_privacy=LinkPrivacy.ROLE, role_id=goers.id)

    for user in (member.user, world.attendee.user):
        await asked(world, user, "what is the zoom link of the next talk?")
        said = str([one.components for one in received(world, user)])
        assert [word for word in ("zoom.us", "987", "hush1") if word in said] == []
    pressed = [
        (await user.click(received(world, user)[-1], custom_id="talk:join:1")).response
        for user in (member.user, world.attendee.user)
    ]

    assert ["https://zoom.us/j/987" in texts(one.components) for one in pressed] == [True, False]
    assert [one.ephemeral for one in pressed] == [True, True]


async def test_discord_that_does_not_say_where_one_is(world: World) -> None:
    await stock(world, world.guild, "Hall One")
    world.env.inject_error("GET", f"/guilds/{world.guild.id}/members/{world.attendee.id}", status=500, times=None)
    assert (await asked(world, world.attendee.user))[0].startswith(
        "⚠️ Discord does not tell me on which servers you are"
    )


async def test_membership_is_asked_for_once_in_a_while(world: World) -> None:
    await stock(world, world.guild, "Hall One")
    for _ in range(3):
        await asked(world, world.attendee.user)
    looked = [entry for entry in world.env.transcript().splitlines() if f"/members/{world.attendee.id}" in entry]
    assert len(looked) == 1


async def test_empty_direct_message_is_told_what_can_be_asked(world: World) -> None:
    assert (await asked(world, world.attendee.user, world.bot.client.user.mention))[0].startswith("👋 Ask me")  # type: ignore[union-attr]


async def test_deleted_question_is_asked_for_again(world: World, second: simcord.GuildHandle) -> None:
    user = world.attendee.user
    question = await user.send_dm(QUESTION)
    choice = received(world, user)[-1]
    await user.delete(question)

    result = await user.select(choice, [str(second.id)])

    assert "Your question is not here any more." in texts(result.followups[-1].components)


def second_channel(world: World, guild: simcord.GuildHandle) -> simcord.ChannelHandle:
    backend = world.env.backend
    (found,) = [one for one in backend.channels.values() if (one.guild_id, one.name) == (guild.id, "talks")]
    return simcord.ChannelHandle(world.env, guild, found)
