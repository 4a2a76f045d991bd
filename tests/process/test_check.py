"""`check` with a token: what it finds on the servers, each problem with its mend."""

from discord import Permissions

from tests.discord_wire.wire import Discord
from tests.process.arranging import series_in
from tests.process.lectern import Lectern

SEND_MESSAGES = Permissions(send_messages=True).value


async def findings(lectern: Lectern, *, token: str | None = None) -> tuple[int, list[str]]:
    """The exit code, and what was found beside settings and database."""
    code, words = await lectern.run_to_its_end("check", token=token)
    return code, words.splitlines()[2:]


async def test_check_finds_nothing_amiss_where_the_bot_may_post(discord: Discord, lectern: Lectern) -> None:
    async with lectern.database() as database:
        await series_in(database, discord.channel("seminars"))

    code, found = await findings(lectern)

    assert (code, found[1:]) == (
        0,
        [f"ok       {discord.server.name}: I may do all that I need where I post.", "All is well."],
    )
    assert found[0].startswith("ok       Discord knows the token: this is ")


async def test_check_says_that_no_channel_was_chosen(discord: Discord, lectern: Lectern) -> None:
    code, found = await findings(lectern)

    assert (code, found[1:]) == (
        1,
        [f"PROBLEM  {discord.server.name}: no channel was chosen. Choose one there with /setup.", "Problems: 1."],
    )


async def test_check_names_the_permissions_that_are_missing(discord: Discord, lectern: Lectern) -> None:
    seminars = discord.channel("seminars")
    async with lectern.database() as database:
        await series_in(database, seminars)
    discord.deny(seminars, SEND_MESSAGES)

    code, found = await findings(lectern)

    assert (code, found[1]) == (
        1,
        f"PROBLEM  {discord.server.name}: in #seminars my role lacks permissions; allow them in the channel's "
        "settings. Send Messages: without it I cannot post.",
    )


async def test_check_says_that_discord_does_not_know_the_token(lectern: Lectern) -> None:
    code, found = await findings(lectern, token="not.the.one")

    assert (code, found[0][:45]) == (1, "PROBLEM  Discord does not know this bot token")
