"""/organize deliveries: the ledger in words, and failed messages sent again."""

from datetime import timedelta

import discord
import pytest

from tests.bot.asking import answer, message
from tests.bot.conftest import World, restarted, texts
from tests.builders import NOW, make_series, make_talk


def stamp(**after: float) -> int:
    return int((NOW + timedelta(**after)).timestamp())


async def test_ledger_tells_what_was_sent_and_what_is_planned(world: World) -> None:
    series = await make_series(
        world.database, world.guild.id, channel_id=world.channel.id, reminder_offsets=(timedelta(hours=1),)
    )
    await make_talk(world.database, series, title="On *x*", publish=True)
    await world.later()
    post = world.channel.last_message
    assert post is not None

    shown = await world.organizer.slash(world.channel, "organize deliveries")

    where = f"<#{world.channel.id}>"
    assert answer(shown) == [
        "## Deliveries",
        "⏳ planned · **Reminder 1 hour before** · On \\*x\\*",
        f"due <t:{stamp(days=7, hours=-1)}:f> · {where}",
        "✅ sent · **Announcement** · On \\*x\\*",
        f"due <t:{stamp()}:f>, sent <t:{stamp()}:T> · {where} · "
        f"[see it](https://discord.com/channels/{world.guild.id}/{world.channel.id}/{post.id})",
    ]


async def test_ledger_of_one_talk_and_one_state(world: World) -> None:
    series = await make_series(world.database, world.guild.id, channel_id=world.channel.id)
    await make_talk(world.database, series, title="First", publish=True)
    await make_talk(world.database, series, title="Second")
    await world.later()

    planned = await world.organizer.slash(world.channel, "organize deliveries", talk="second", only="pending")
    sent = await world.organizer.slash(world.channel, "organize deliveries", only="sent")
    none = await world.organizer.slash(world.channel, "organize deliveries", talk="second", only="failed")

    assert [line for line in answer(planned) if "·" in line and not line.startswith("due")] == [
        "⏳ planned · **Reminder 1 day before** · Second",
        "⏳ planned · **Reminder 1 hour before** · Second",
        "⏳ planned · **Reminder 10 minutes before** · Second",
    ]
    assert answer(planned)[:2] == ["## Deliveries", "-# Second"]
    assert answer(sent)[1] == "✅ sent · **Announcement** · First"
    assert answer(none)[2] == "Nothing was sent and nothing is planned here."


async def test_failed_delivery_is_explained_and_sent_again(world: World) -> None:
    silent = discord.PermissionOverwrite(send_messages=False)
    closed = world.guild.create_text_channel("closed", overwrites={world.guild.default_role: silent})
    series = await make_series(
        world.database, world.guild.id, channel_id=closed.id, reminder_offsets=(timedelta(hours=1),)
    )
    await make_talk(world.database, series, publish=True, by=world.organizer.id)
    await world.later()
    shown = await world.organizer.slash(world.channel, "organize deliveries", talk="sparse", only="failed")
    failed = answer(shown)

    async with restarted(world):
        await world.organizer.click(message(shown), label="Send again")
    after = answer(shown)
    await world.later()
    again = await world.organizer.slash(world.channel, "organize deliveries", talk="sparse", only="failed")

    assert failed == [
        "## Deliveries",
        "-# Sparse Gradients",
        "❌ failed · **Announcement** · Sparse Gradients",
        f"due <t:{stamp()}:f>, given up <t:{stamp()}:T> · <#{closed.id}>",
        "-# I am not allowed to post there. Give me View Channel and Send Messages, then resend.",
        "Send again",
    ]
    assert after == ["## Deliveries", "-# Sparse Gradients", "Nothing was sent and nothing is planned here."]
    # It was tried once more, and the channel is still closed.
    assert (answer(again)[2], answer(again)[4:]) == (failed[2], failed[4:])


async def test_send_again_pressed_twice_says_so(world: World) -> None:
    silent = discord.PermissionOverwrite(send_messages=False)
    closed = world.guild.create_text_channel("closed", overwrites={world.guild.default_role: silent})
    series = await make_series(world.database, world.guild.id, channel_id=closed.id)
    await make_talk(world.database, series, publish=True, by=world.organizer.id)
    await world.later()
    first = await world.organizer.slash(world.channel, "organize deliveries", only="failed")
    second = await world.organizer.slash(world.channel, "organize deliveries", only="failed")

    await world.organizer.click(message(first), label="Send again")
    refused = await world.organizer.click(message(second), label="Send again")

    assert answer(refused)[0].startswith("⚠️ That message has not failed, or is being sent again already.")


async def test_whole_ledger_begins_at_the_present_and_turns_both_ways(world: World) -> None:
    series = await make_series(world.database, world.guild.id, channel_id=world.channel.id)
    for number in range(4):
        starts_at = world.now + timedelta(days=number + 2)
        await make_talk(world.database, series, title=f"Talk {number}", starts_at=starts_at, publish=True)
    await world.later()

    shown = await world.organizer.slash(world.channel, "organize deliveries")
    pages = [answer(shown)]
    for label in ("‹ Later", "‹ Later"):
        await world.organizer.click(message(shown), label=label)
        pages.append(answer(shown))

    def rows(page: list[str]) -> list[str]:
        return [line.replace("**", "") for line in page if line[0] in "⏳✅"]

    assert rows(pages[0]) == [
        "⏳ planned · Reminder 1 hour before · Talk 0",
        "⏳ planned · Reminder 1 day before · Talk 0",
        "✅ sent · Announcement · Talk 3",
        "✅ sent · Announcement · Talk 2",
        "✅ sent · Announcement · Talk 1",
        "✅ sent · Announcement · Talk 0",
    ]
    assert rows(pages[1])[-2:] == [
        "⏳ planned · Reminder 1 day before · Talk 1",
        "⏳ planned · Reminder 10 minutes before · Talk 0",
    ]
    assert [len(rows(page)) for page in pages] == [6, 6, 4]
    assert [page[-1] for page in pages] == ["‹ Later", "Earlier ›", "Earlier ›"]


async def test_ledger_is_for_organizers(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series)
    for options in ({}, {"talk": "sparse"}):
        result = await world.attendee.slash(world.channel, "organize deliveries", **options)
        assert answer(result)[0].startswith("⚠️ Only organizers of ")


async def test_organizer_hears_of_a_failure_and_finds_it_in_the_ledger(world: World) -> None:
    series = await make_series(world.database, world.guild.id, channel_id=4711, reminder_offsets=())
    await make_talk(world.database, series, publish=True, by=world.organizer.id)
    await world.later()

    shown = await world.organizer.slash(world.channel, "organize deliveries")

    [told] = world.organizer.user.dm_channel.history()
    assert "`/organize deliveries` shows what failed and sends it again" in texts(told.components)
    assert [line for line in answer(shown) if line[0] in "✅❌"] == [
        "✅ sent · **Word to an organizer** · Sparse Gradients",
        "❌ failed · **Announcement** · Sparse Gradients",
    ]


@pytest.mark.parametrize("only", ["pending", "sent", "failed", "dropped"])
async def test_empty_ledger_says_so(world: World, only: str) -> None:
    shown = await world.organizer.slash(world.channel, "organize deliveries", only=only)
    assert answer(shown) == ["## Deliveries", "Nothing was sent and nothing is planned here."]
