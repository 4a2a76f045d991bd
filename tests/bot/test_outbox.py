"""What reaches the channel, when, and what the ledger says of it."""

from datetime import timedelta
from typing import Any

import discord
import simcord

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from bot.outbox.courier import Courier
from bot.outbox.messenger import Messenger
from bot.outbox.pace import Pace
from seminar.delivery import Kind, State
from seminar.series import Join, LinkPrivacy, Series
from seminar.talk import Talk
from storage import deliveries
from tests.bot.conftest import World, custom_ids, texts
from tests.builders import make_series, make_talk

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


def posted(channel: simcord.ChannelHandle) -> list[str]:
    """The channel's messages, each by the line by which one tells them apart."""
    return [texts(message.components) for message in channel.history()]


def headings(channel: simcord.ChannelHandle) -> list[str]:
    return [next(line for line in text.splitlines() if not line.startswith("<@&")) for text in posted(channel)]


async def ledger(world: World) -> list[tuple[Kind, State]]:
    async with world.database.reader() as db:
        rows = await deliveries.of_server(db, world.guild.id, limit=50)
    return [(row.kind, row.state) for row in sorted(rows, key=lambda row: row.id)]


async def series_here(world: World, **fields: Any) -> Series:
    given = {"channel_id": world.channel.id} | fields
    return await make_series(world.database, world.guild.id, **given)


async def talk_in(world: World, series: Series, after: timedelta, **fields: object) -> Talk:
    return await make_talk(world.database, series, starts_at=world.now + after, now=world.now, **fields)  # type: ignore[arg-type]


async def test_talk_is_announced_and_reminded_of_at_each_offset(world: World) -> None:
    series = await series_here(world)
    await talk_in(world, series, timedelta(days=2), publish=True)

    await world.later()
    assert headings(world.channel) == ["-# 📣 New talk"]
    for hours in (24, 23):
        await world.later(hours * 3600)
    await world.later(50 * 60)
    await world.later(3600)

    assert headings(world.channel) == [
        "-# 📣 New talk",
        "## ⏰ Starting in 1 day",
        "## ⏰ Starting in 1 hour",
        "## ⏰ Starting in 10 minutes",
    ]
    assert "🔗 https://zoom.us/j/123456789" in posted(world.channel)[-1]
    assert {state for _, state in await ledger(world)} == {State.SENT}


async def test_role_is_mentioned_and_nobody_else_whatever_the_text_says(world: World) -> None:
    role = world.guild.create_role("listeners", mentionable=True)
    series = await series_here(world, role_id=role.id)
    await talk_in(
        world, series, HOUR, title=f"@everyone <@{world.attendee.id}> <@&{role.id}>", venue="@here", publish=True
    )

    await world.later()

    message = world.channel.last_message
    assert message is not None
    assert [one.id for one in message.role_mentions] == [role.id]
    assert (message.mentions, message.mention_everyone) == ([], False)


async def test_gated_link_is_in_no_post(world: World) -> None:
    series = await series_here(world, link_privacy=LinkPrivacy.BUTTON)
    await talk_in(world, series, 2 * HOUR, join=Join(link="https://zoom.us/j/42", passcode="geheim"), publish=True)

    await world.later()
    await world.later(3600)

    assert len(posted(world.channel)) == 2
    shown = str([[one.to_dict() for one in message.components] for message in world.channel.history()])
    assert ("zoom.us" in shown, "geheim" in shown, "talk:join:1" in shown) == (False, False, True)


async def test_late_reminder_says_so_and_a_useless_one_is_dropped(world: World) -> None:
    series = await series_here(world)
    await talk_in(world, series, 2 * HOUR, title="First")
    await talk_in(world, series, timedelta(hours=1, minutes=20), title="Second")

    # Down from before the first reminder until four minutes after the first talk's start.
    await world.env.advance_time((2 * HOUR + 4 * MINUTE).total_seconds())
    await world.later()

    assert [text.splitlines()[:2] for text in posted(world.channel)] == [["## ⏰ Started 4 minutes ago", "### First"]]
    assert sorted(await ledger(world)) == sorted(
        [
            (Kind.REMINDER, State.DROPPED),
            (Kind.REMINDER, State.DROPPED),
            (Kind.REMINDER, State.DROPPED),
            (Kind.REMINDER, State.SENT),
        ]
    )


async def test_rescheduling_replans_in_the_same_transaction_and_tells_those_who_knew(world: World) -> None:
    series = await series_here(world)
    talk = await talk_in(world, series, 3 * HOUR, publish=True)
    await world.later()

    moved = talk.starts_at + 2 * HOUR
    await talk_actions.reschedule(
        world.database, world.guild.id, talk.id, moved, None, by=world.organizer.id, now=world.now
    )
    async with world.database.reader() as db:
        planned = [one for one in await deliveries.of_server(db, world.guild.id, limit=9) if one.kind is Kind.REMINDER]
    assert sorted(one.due_at for one in planned) == [moved - HOUR, moved - timedelta(minutes=10)]

    await world.later(61)
    announcement, notice = posted(world.channel)
    assert f"<t:{int(moved.timestamp())}:F>" in announcement
    assert (
        "**Time:** ~~Thursday 1 January 2026, 04:00 Berlin time~~ → Thursday 1 January 2026, 06:00 Berlin time"
        in notice
    )
    await world.later((3 * HOUR).total_seconds())
    assert len(posted(world.channel)) == 2, "nothing is due at the old time"


async def test_quick_edits_make_one_notice_and_one_that_is_taken_back_makes_none(world: World) -> None:
    series = await series_here(world)
    talk = await talk_in(world, series, 5 * HOUR, venue="Room 1", publish=True)
    await world.later()

    async def move_to(venue: str) -> None:
        await talk_actions.edit(
            world.database, world.guild.id, talk.id, by=world.organizer.id, now=world.now, venue=venue
        )

    await move_to("Room 2")
    await move_to("Room 3")
    await world.later(61)
    assert [line for text in posted(world.channel) for line in text.splitlines() if "Place" in line] == [
        "**Place:** ~~Room 1~~ → Room 3"
    ]

    await move_to("Room 9")
    await move_to("Room 3")
    await world.later(61)
    assert len(posted(world.channel)) == 2


async def test_cancelling_tells_the_channel_and_reminds_nobody(world: World) -> None:
    series = await series_here(world)
    talk = await talk_in(world, series, 2 * HOUR, publish=True)
    await world.later()

    await talk_actions.cancel(
        world.database, world.guild.id, talk.id, "The speaker is ill.", by=world.organizer.id, now=world.now
    )
    await world.later(61)
    await world.later(3 * 3600)

    announcement, notice = posted(world.channel)
    assert "### ~~Sparse Gradients~~ (cancelled)" in announcement
    assert notice.splitlines()[0] == "## ❌ Cancelled"
    assert "**Reason:** The speaker is ill." in notice


async def test_talk_that_nobody_was_told_of_changes_silently(world: World) -> None:
    series = await series_here(world)
    talk = await talk_in(world, series, 5 * HOUR)

    await talk_actions.cancel(world.database, world.guild.id, talk.id, None, by=world.organizer.id, now=world.now)
    await world.later(61)

    assert (posted(world.channel), await ledger(world)) == ([], [])


async def test_restored_talk_is_reminded_of_again(world: World) -> None:
    series = await series_here(world)
    talk = await talk_in(world, series, 2 * HOUR)
    act = {"by": world.organizer.id, "now": world.now}
    await talk_actions.cancel(world.database, world.guild.id, talk.id, None, **act)  # type: ignore[arg-type]
    await talk_actions.restore(world.database, world.guild.id, talk.id, **act)  # type: ignore[arg-type]

    await world.later(3600)

    assert headings(world.channel) == ["## ⏰ Starting in 1 hour"]


async def test_new_link_of_the_series_reaches_talks_that_have_none_of_their_own(world: World) -> None:
    series = await series_here(world, join=Join(link="https://zoom.us/j/1"))
    await talk_in(world, series, 2 * HOUR, join=Join(), publish=True)
    await world.later()

    await series_actions.edit(
        world.database, world.guild.id, series.id, by=1, now=world.now, join=Join(link="https://zoom.us/j/2")
    )
    await world.later(3600)

    announcement, notice, reminder = world.channel.history()
    assert ["zoom.us/j/2" in str(one.components) for one in (announcement, notice, reminder)] == [True, True, True]
    assert "**Link:** there is a new one: use Join." in texts(notice.components)


async def test_forbidden_channel_fails_and_the_organizer_is_told_once(world: World) -> None:
    hidden = world.guild.create_text_channel(
        "hidden", overwrites={world.guild.default_role: discord.PermissionOverwrite(view_channel=False)}
    )
    series = await series_here(world, channel_id=hidden.id)
    for number in range(3):
        await talk_in(world, series, 2 * HOUR, title=f"Talk {number}", publish=True, by=world.organizer.id)

    await world.later()
    await world.later()

    states = await ledger(world)
    assert states.count((Kind.ANNOUNCEMENT, State.FAILED)) == 3
    assert states.count((Kind.NUDGE, State.SENT)) == 1
    told = posted(world.organizer.user.dm_channel)
    assert [text.splitlines()[0] for text in told] == [f"## ⚠️ I could not post in <#{hidden.id}>"]


async def test_deleted_channel_fails_with_its_reason(world: World) -> None:
    series = await series_here(world, channel_id=999)
    await talk_in(world, series, 2 * HOUR, publish=True, by=world.organizer.id)

    await world.later()

    async with world.database.reader() as db:
        failed = await deliveries.of_server(db, world.guild.id, state=State.FAILED, limit=9)
    assert [(one.kind, one.reason) for one in failed] == [
        (
            Kind.ANNOUNCEMENT,
            "the channel does not exist any more. Choose another one with `/series edit` or `/setup`.",
        )
    ]


async def test_failed_delivery_goes_out_once_it_is_resent(world: World) -> None:
    hidden = world.guild.create_text_channel(
        "hidden", overwrites={world.guild.default_role: discord.PermissionOverwrite(view_channel=False)}
    )
    series = await series_here(world, channel_id=hidden.id)
    await talk_in(world, series, 2 * HOUR, publish=True, by=None)
    await world.later()
    async with world.database.reader() as db:
        (failed,) = await deliveries.of_server(db, world.guild.id, state=State.FAILED, limit=9)

    async with world.database.transaction() as db:
        await db.run("UPDATE delivery SET audience = :a", a=f"channel:{world.channel.id}")
    await talk_actions.resend(world.database, world.guild.id, failed.id, now=world.now)
    await world.later()

    assert headings(world.channel) == ["-# 📣 New talk"]


async def test_claimed_delivery_of_a_dead_process_is_found_by_its_mark_and_not_sent_again(world: World) -> None:
    series = await series_here(world)
    await talk_in(world, series, 2 * HOUR, publish=True)
    await world.later()
    (before,) = world.channel.history()
    # As a process leaves it that dies after Discord took the message and before the ledger knew of it.
    async with world.database.transaction() as db:
        await db.run(
            "UPDATE delivery SET state = 'sending', message_id = NULL, since = :since WHERE kind = 'announcement'",
            since="2026-01-01T00:00:00Z",
        )
    await world.env.advance_time(600)
    await Courier(world.database, Messenger(world.bot.client, Pace()), world.env.now).work_off()

    async with world.database.reader() as db:
        rows = await deliveries.of_server(db, world.guild.id, limit=9)
    announcement = next(row for row in rows if row.kind is Kind.ANNOUNCEMENT)
    assert [message.id for message in world.channel.history()] == [before.id]
    assert (announcement.state, announcement.message_id) == (State.SENT, before.id)


async def test_nudge_of_a_dead_process_is_found_by_its_number_and_not_sent_again(world: World) -> None:
    series = await series_here(world, channel_id=999)
    await talk_in(world, series, 2 * HOUR, publish=True, by=world.organizer.id)
    await world.later()
    (before,) = world.organizer.user.dm_channel.history()
    async with world.database.transaction() as db:
        await db.run(
            "UPDATE delivery SET state = 'sending', message_id = NULL, since = :since WHERE kind = 'nudge'",
            since="2026-01-01T00:00:00Z",
        )
    await world.env.advance_time(600)
    await Courier(world.database, Messenger(world.bot.client, Pace()), world.env.now).work_off()

    async with world.database.reader() as db:
        (nudge,) = [row for row in await deliveries.of_server(db, world.guild.id, limit=9) if row.kind is Kind.NUDGE]
    assert [message.id for message in world.organizer.user.dm_channel.history()] == [before.id]
    assert (nudge.state, nudge.message_id) == (State.SENT, before.id)


async def test_buttons_of_posts_carry_the_mark(world: World) -> None:
    series = await series_here(world)
    talk = await talk_in(world, series, 2 * HOUR, publish=True)
    await world.later()
    async with world.database.reader() as db:
        (delivery, *_) = [one for one in await deliveries.of_server(db, world.guild.id, limit=9) if one.message_id]

    assert world.channel.last_message is not None
    assert custom_ids(world.channel.last_message.components) == [
        f"talk:details:{talk.id}:{delivery.token}",
        f"talk:calendar:{talk.id}",
    ]
