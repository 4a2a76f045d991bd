"""Messages that mention the bot: answered as a reply that pings nobody, and everything else left alone."""

import asyncio
from typing import Any

import discord
import pytest
import simcord

from bot.actions import conversing
from bot.messages import patience, replying
from seminar.series import Join, LinkPrivacy
from tests.bot.conftest import World, custom_ids, texts
from tests.builders import make_series, make_talk


def me(world: World) -> str:
    assert world.bot.client.user is not None
    return world.bot.client.user.mention


def replies(world: World, channel: simcord.ChannelHandle | None = None) -> list[discord.Message]:
    """What the bot wrote, the oldest first."""
    assert world.bot.client.user is not None
    history = (channel or world.channel).history()
    return [one for one in history if one.author.id == world.bot.client.user.id]


async def stock(world: World, **fields: Any) -> None:
    series = await make_series(world.database, world.guild.id, **fields)
    await make_talk(world.database, series, venue="Hall 2", join=Join(link="https://zoom.us/j/987", passcode="hush1"))


@pytest.mark.parametrize(
    "said", ["{me} where is the next talk?", "hey {me}, where is the next talk?", "where is the next talk? {me}"]
)
async def test_mention_is_answered_wherever_it_stands(world: World, said: str) -> None:
    await stock(world)

    asked = await world.attendee.send(world.channel, said.format(me=me(world)))

    (reply,) = replies(world)
    assert "Hall 2" in texts(reply.components).splitlines()[0]
    assert reply.reference is not None
    assert (reply.reference.message_id, reply.mentions, reply.mention_everyone) == (asked.id, [], False)
    assert custom_ids(reply.components) == ["talk:details:1", "talk:calendar:1"]


async def test_mention_by_nickname_counts(world: World) -> None:
    await stock(world)
    assert world.bot.client.user is not None
    await world.attendee.send(world.channel, f"<@!{world.bot.client.user.id}> where is the next talk?")
    assert len(replies(world)) == 1


async def test_others_conversations_are_left_alone(world: World) -> None:
    await stock(world)
    await world.attendee.send(world.channel, f"{me(world)} where is the next talk?")
    (reply,) = replies(world)

    await world.attendee.send(world.channel, "where is the next talk?")
    await world.organizer.send(world.channel, "thanks, that helps. and where?", reply_to=reply)
    await world.organizer.send(world.channel, "@everyone where is the next talk?")
    await world.attendee.send(world.channel, f"{world.organizer.mention} where is the next talk?")

    assert len(replies(world)) == 1


async def test_other_bots_are_not_answered(world: World) -> None:
    await stock(world)
    other = world.guild.add_member(world.env.create_user("clank", bot=True))
    await other.send(world.channel, f"{me(world)} where is the next talk?")
    assert replies(world) == []


async def test_conversation_goes_on_between_mentions_and_ask(world: World) -> None:
    await stock(world)
    await world.attendee.send(world.channel, f"{me(world)} who speaks next?")
    await world.attendee.slash(world.channel, "ask", question="and where?")
    await world.attendee.send(world.channel, f"{me(world)} and when?")
    assert "<t:1767830400:F>" in texts(replies(world)[-1].components).splitlines()[0]


async def test_reply_to_an_answer_goes_on_from_it(world: World) -> None:
    await stock(world)
    await world.attendee.send(world.channel, f"{me(world)} who speaks next?")
    (answer,) = replies(world)

    await world.attendee.send(world.channel, "and where?", reply_to=answer)

    assert "Hall 2" in texts(replies(world)[-1].components).splitlines()[0]


async def test_thanks_for_an_answer_are_not_answered(world: World) -> None:
    await stock(world)
    await world.attendee.send(world.channel, f"{me(world)} who speaks next?")
    (answer,) = replies(world)
    for said in ("thanks!", "👍"):
        await world.attendee.send(world.channel, said, reply_to=answer)
    assert replies(world) == [answer]


async def test_reply_to_a_post_that_is_no_answer_is_left_alone(world: World) -> None:
    await stock(world)
    await world.attendee.send(world.channel, f"{me(world)} who speaks next?")
    channel = world.bot.client.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    post = await channel.send("A talk is announced.")
    await world.attendee.send(world.channel, "where is it?", reply_to=post)
    assert len(replies(world)) == 2


async def test_reply_to_an_answer_of_long_ago_is_left_alone(world: World) -> None:
    await stock(world)
    await world.attendee.send(world.channel, f"{me(world)} who speaks next?")
    (answer,) = replies(world)
    async with world.database.transaction() as db:
        await db.run("UPDATE conversation SET asked_at = '2020-01-01T00:00:00Z'")
    await world.attendee.send(world.channel, "and where?", reply_to=answer)
    assert replies(world) == [answer]


async def test_names_of_others_are_read_as_names(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, speakers=("Bo Ek",))
    await make_talk(world.database, series, title="Dense Snow", speakers=("Olga Rand",), venue="Hall 3")
    await world.attendee.send(world.channel, f"{me(world)} where does {world.organizer.mention} speak?")
    (reply,) = replies(world)
    assert "Hall 3" in texts(reply.components).splitlines()[0]


async def test_bare_mention_is_told_what_can_be_asked(world: World) -> None:
    await world.attendee.send(world.channel, me(world))
    assert texts(replies(world)[0].components).startswith("👋 Ask me about the talks here")


async def test_edited_message_is_not_answered_again(world: World) -> None:
    await stock(world)
    asked = await world.attendee.send(world.channel, f"{me(world)} where is the next talk?")
    await world.attendee.edit(asked, f"{me(world)} when is the next talk?")
    assert len(replies(world)) == 1


async def test_gated_link_never_stands_in_the_reply(world: World) -> None:
    await stock(world, link_privacy=LinkPrivacy.BUTTON)
    for question in ("what is the zoom link?", "how do I join the next talk?", "what is the passcode?"):
        await world.attendee.send(world.channel, f"{me(world)} {question}")
    said = str([reply.components for reply in replies(world)])
    assert [word for word in ("zoom.us", "987", "hush1") if word in said] == []


async def test_nobody_is_pinged_by_what_was_stored(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title=f"@everyone {world.organizer.mention} gradients", venue="@here")
    await world.attendee.send(world.channel, f"{me(world)} where is the talk on gradients?")
    (reply,) = replies(world)
    assert (reply.mentions, reply.mention_everyone) == ([], False)


async def test_channel_where_the_bot_may_not_write_stays_silent(world: World) -> None:
    await stock(world)
    closed = world.guild.create_text_channel(
        "closed",
        overwrites={world.bot.client.user: discord.PermissionOverwrite(send_messages=False)},  # type: ignore[dict-item]
    )
    await world.attendee.send(closed, f"{me(world)} where is the next talk?")
    assert replies(world, closed) == []


async def test_channel_whose_history_is_hidden_is_answered_without_a_reference(world: World) -> None:
    await stock(world)
    hidden = world.guild.create_text_channel(
        "hidden",
        overwrites={world.bot.client.user: discord.PermissionOverwrite(read_message_history=False)},  # type: ignore[dict-item]
    )
    await world.attendee.send(hidden, f"{me(world)} where is the next talk?")
    (reply,) = replies(world, hidden)
    assert ("Hall 2" in texts(reply.components), reply.reference) == (True, None)


async def test_mention_in_a_thread_is_answered_there(world: World) -> None:
    await stock(world)
    assert world.bot.client.user is not None
    channel = world.bot.client.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    thread = await channel.create_thread(name="who comes?", type=discord.ChannelType.public_thread)
    handle = simcord.ChannelHandle(world.env, world.guild, world.env.backend.channels[thread.id])
    await world.attendee.send(handle, f"{me(world)} where is the next talk?")
    (reply,) = replies(world, handle)
    assert "Hall 2" in texts(reply.components)


async def test_refused_reply_is_only_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    await stock(world)
    world.env.inject_error("POST", f"/channels/{world.channel.id}/messages", status=403, code=50013)
    await world.attendee.send(world.channel, f"{me(world)} where is the next talk?")
    assert replies(world) == []
    assert "could not be answered" in caplog.text


async def test_flood_of_one_person_is_answered_a_few_times(world: World) -> None:
    await stock(world)
    for _ in range(patience.MOST + 3):
        await world.attendee.send(world.channel, f"{me(world)} where is the next talk?")
    await world.organizer.send(world.channel, f"{me(world)} where is the next talk?")
    assert len(replies(world)) == patience.MOST + 1


async def test_failure_is_one_sentence(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask(*_: Any, **__: Any) -> Any:
        raise RuntimeError("a gap in the floor")

    monkeypatch.setattr(conversing, "ask", ask)
    await world.attendee.send(world.channel, f"{me(world)} where is the next talk?")
    (reply,) = replies(world)
    assert texts(reply.components).startswith("⚠️ Something went wrong here that I did not foresee (reference `")


async def test_slow_answer_shows_that_the_bot_types(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = 0

    class Channel:
        async def typing(self) -> None:
            nonlocal typed
            typed += 1

    monkeypatch.setattr(replying, "SLOW_SECONDS", 0.05)
    channel: Any = Channel()
    async with replying.typing_where_slow(channel):
        pass
    quick = typed
    async with replying.typing_where_slow(channel):
        await asyncio.sleep(0.2)
    assert (quick, typed) == (0, 1)


async def test_no_message_is_kept(world: World) -> None:
    await stock(world)
    await world.attendee.send(world.channel, f"{me(world)} where is the next talk?")
    assert list(world.bot.client.cached_messages) == []
    assert list(world.bot.client.persistent_views) == []
