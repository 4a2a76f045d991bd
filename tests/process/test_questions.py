"""Questions to the bot's own process: by command, by mention, in direct messages, across a restart."""

from dataclasses import replace

import pytest

from seminar.series import Join, LinkPrivacy
from tests.builders import make_series, make_talk
from tests.discord_wire import permissions
from tests.discord_wire.inhabitants import Channel, Member, Message, Server
from tests.discord_wire.wire import Discord
from tests.discord_wire.world import denied
from tests.process.arranging import in_seconds
from tests.process.lectern import Lectern

SECRETS = ("zoom.us", "987654", "hush1")


@pytest.fixture(autouse=True)
async def _stocked(discord: Discord, lectern: Lectern) -> None:
    """One talk with a link that only its button gives."""
    async with lectern.database() as database:
        series = await make_series(database, discord.server.id, link_privacy=LinkPrivacy.BUTTON, channel_id=None)
        join = Join(link="https://zoom.us/j/987654", meeting_id="987654", passcode="hush1")
        await make_talk(database, series, starts_at=in_seconds(86_400), venue="Hall 2", join=join)


async def answers(discord: Discord, channel: Channel, count: int) -> list[Message]:
    """What the bot wrote in a channel, once it is so much."""

    def look() -> list[Message]:
        found = [one for one in discord.messages(channel) if one.author_id == discord.world.bot.id]
        return found if len(found) >= count else []

    return await discord.wait_for(look, what=f"answer {count}")


def me(discord: Discord) -> str:
    return f"<@{discord.world.bot.id}>"


def complaints(discord: Discord, lectern: Lectern) -> list[str]:
    said = [f"{found.where}: {found.why}" for found in discord.world.violations]
    return said + [line for line in lectern.process.words().splitlines() if " ERROR " in line or " WARNING " in line]


async def test_mention_is_answered_by_a_reply_that_pings_nobody(discord: Discord, lectern: Lectern) -> None:
    await lectern.process.start()
    lounge, mira = discord.channel("lounge"), discord.person("Mira")

    asked = discord.say(mira, lounge, f"{me(discord)} where is the next talk, and what is its link?")
    (reply,) = await answers(discord, lounge, 1)

    assert int(reply.payload["message_reference"]["message_id"]) == asked.id
    assert (reply.pings, reply.nonce) == (frozenset(), str(asked.id))
    assert "Hall 2" in reply.text
    assert [word for word in SECRETS if word in str(reply.payload)] == []
    assert complaints(discord, lectern) == []


async def test_what_is_not_said_to_the_bot_is_left_alone(discord: Discord, lectern: Lectern) -> None:
    await lectern.process.start()
    lounge, mira, jun = discord.channel("lounge"), discord.person("Mira"), discord.person("Jun")
    discord.say(mira, lounge, f"{me(discord)} where is the next talk?")
    (reply,) = await answers(discord, lounge, 1)

    # The bot is shown none of what the first says, and the second only pings it.
    discord.say(jun, lounge, "where is the next talk?")
    discord.say(jun, lounge, "thanks! where exactly?", reply_to=reply)
    discord.say(jun, lounge, f"@everyone <@{mira.id}> where is the next talk?")
    discord.say(discord.world.bot, lounge, f"{me(discord)} where is the next talk?")
    discord.say(jun, discord.channel("seminars"), f"{me(discord)} who speaks next?")

    assert len(await answers(discord, discord.channel("seminars"), 1)) == 1
    assert [one.author_id for one in discord.messages(lounge)].count(discord.world.bot.id) == 2
    assert complaints(discord, lectern) == []


async def test_direct_message_is_answered_and_its_buttons_work(discord: Discord, lectern: Lectern) -> None:
    await lectern.process.start()
    mira = discord.person("Mira")
    at_home = discord.world.direct_channel(mira)

    discord.say(mira, at_home, "how do I join the next talk?")
    (reply,) = await answers(discord, at_home, 1)
    assert [word for word in SECRETS if word in str(reply.payload)] == []
    pressed = await discord.press(mira, reply, "talk:join:1")

    assert (pressed.ephemeral, "https://zoom.us/j/987654" in pressed.text) == (True, True)
    assert complaints(discord, lectern) == []


async def test_person_of_two_servers_chooses_after_a_restart(discord: Discord, lectern: Lectern) -> None:
    other = _another_server(discord)
    async with lectern.database() as database:
        series = await make_series(database, other.id, channel_id=None)
        await make_talk(database, series, starts_at=in_seconds(86_400), venue="Pier 9")
    await lectern.process.start()
    mira = discord.person("Mira")
    at_home = discord.world.direct_channel(mira)
    discord.say(mira, at_home, "where is the next talk?")
    (choice,) = await answers(discord, at_home, 1)
    await lectern.process.terminate()
    await lectern.process.start()

    await discord.choose(mira, choice, f"direct:choose:{discord.messages(at_home)[0].id}", str(other.id))
    discord.say(mira, at_home, "and who speaks?")
    chosen, next_ = await answers(discord, at_home, 2)

    assert ("Pier 9" in chosen.text, "Ada Lind" in next_.text) == (True, True)
    assert "Quay College · ask of another server" in str(next_.components)
    assert complaints(discord, lectern) == []


async def test_conversation_goes_on_after_a_kill(discord: Discord, lectern: Lectern) -> None:
    await lectern.process.start()
    lounge, mira = discord.channel("lounge"), discord.person("Mira")
    await discord.slash(mira, lounge, "ask", question="who speaks next?")
    await lectern.process.kill()
    await lectern.process.start()

    answer = await discord.slash(mira, lounge, "ask", question="and where?")

    assert "Hall 2" in answer.text.splitlines()[1]


async def test_message_that_came_while_the_line_was_cut_is_answered_once(discord: Discord, lectern: Lectern) -> None:
    await lectern.process.start()
    lounge = discord.channel("lounge")

    discord.gateway.cut()
    discord.say(discord.person("Mira"), lounge, f"{me(discord)} where is the next talk?")

    assert len(await answers(discord, lounge, 1)) == 1


async def test_channel_closed_to_the_bot_is_not_written_to(discord: Discord, lectern: Lectern) -> None:
    lounge = denied(discord.channel("lounge"), discord.world.bot, permissions.SEND_MESSAGES)
    discord.server.channels[lounge.id] = lounge
    await lectern.process.start()

    discord.say(discord.person("Mira"), lounge, f"{me(discord)} where is the next talk?")
    discord.say(discord.person("Mira"), discord.channel("seminars"), f"{me(discord)} where is the next talk?")
    await answers(discord, discord.channel("seminars"), 1)

    assert [one.path for one in discord.world.exchanges if one.path.startswith(f"/channels/{lounge.id}")] == []
    assert complaints(discord, lectern) == []


def _another_server(discord: Discord) -> Server:
    """Where the bot and Mira are too."""
    old, mira = discord.server, discord.person("Mira")
    number = 1_000_000_000_000_000_900
    channel = Channel(id=number + 1, name="talks", server_id=number)
    other = Server(
        id=number,
        name="Quay College",
        owner_id=mira.id,
        roles={number: replace(old.roles[old.id], id=number)},
        channels={channel.id: channel},
        members={one.id: Member(person=one) for one in (discord.world.bot, mira)},
    )
    discord.world.servers[number] = other
    return other
