"""The gateway: sessions that break, resume, are invalidated, and what is told to whom."""

import asyncio

from discord import Client, Message

from tests.discord_wire.wire import Discord


class Heard:
    """The texts that the client was told of, in their order."""

    def __init__(self, client: Client) -> None:
        self.texts: list[str] = []

        async def on_message(message: Message) -> None:
            self.texts.append(message.content)

        client.on_message = on_message  # type: ignore[attr-defined]


async def test_cut_line_is_resumed_and_nothing_is_missed(discord: Discord, client: Client) -> None:
    heard, (session,) = Heard(client), discord.gateway.sessions
    discord.gateway.cut()
    await discord.wait_for(lambda: not discord.gateway.connected, what="the cut")
    discord.say(discord.person("Mira"), discord.world.direct_channel(discord.person("Mira")), "While away")
    await discord.wait_for(lambda: session.resumed, what="resuming")
    await asyncio.sleep(0.05)
    assert heard.texts == ["While away"]
    assert (discord.gateway.identified, session.resumed) == (1, 1)


async def test_asked_to_reconnect_the_client_resumes(discord: Discord, client: Client) -> None:
    (session,) = discord.gateway.sessions
    discord.gateway.ask_to_reconnect()
    await discord.wait_for(lambda: session.resumed, what="resuming")
    assert discord.gateway.connected
    assert discord.gateway.identified == 1


async def test_resumable_invalid_session_is_resumed(discord: Discord, client: Client) -> None:
    (session,) = discord.gateway.sessions
    discord.gateway.invalidate(resumable=True)
    await discord.wait_for(lambda: session.resumed, what="resuming")
    assert discord.gateway.identified == 1


async def test_invalid_session_makes_the_client_identify_again(discord: Discord, client: Client) -> None:
    async def at_once(*_: object, **__: object) -> None:
        """Instead of the five seconds that discord.py waits before it identifies again."""

    client.before_identify_hook = at_once  # type: ignore[method-assign]
    discord.gateway.invalidate(resumable=False)
    await discord.wait_for(lambda: discord.gateway.identified == 2, what="identifying again")
    assert len(discord.gateway.sessions) == 1


async def test_lost_network_breaks_the_line_until_it_is_back(discord: Discord, client: Client) -> None:
    (session,) = discord.gateway.sessions
    discord.proxy.lose_network()
    await discord.wait_for(lambda: not discord.gateway.connected, what="the loss")
    discord.proxy.restore_network()
    await discord.wait_for(lambda: session.resumed, 20, what="resuming")
    assert discord.gateway.connected


async def test_messages_of_others_come_without_content(discord: Discord, client: Client) -> None:
    heard, mira, bot = Heard(client), discord.person("Mira"), discord.world.bot
    discord.say(mira, discord.channel("lounge"), "Who speaks next?")
    discord.say(mira, discord.channel("lounge"), f"<@{bot.id}> who speaks next?")
    await asyncio.sleep(0.1)
    assert heard.texts == ["", f"<@{bot.id}> who speaks next?"]


async def test_members_are_listed_when_asked_for(discord: Discord, client: Client) -> None:
    server = client.get_guild(discord.server.id)
    assert server is not None
    assert [member.id for member in server.members] == [discord.world.bot.id]
    found = await server.query_members("Mira")
    assert [member.display_name for member in found] == ["Mira Okonjo"]
    assert discord.world.violations == []
