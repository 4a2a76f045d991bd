"""Buttons of messages that were posted long ago, and what is pressed where it cannot be done."""

from datetime import timedelta
from typing import Any

import pytest
import simcord
from simcord.actors import _dispatch_actor_interaction
from simcord.enums import InteractionType

from bot.actions import talks as talk_actions
from seminar.series import Join, LinkPrivacy
from tests.bot.asking import answer, message
from tests.bot.conftest import World, custom_ids, restarted, texts
from tests.builders import make_series, make_talk

GONE = "⚠️ That talk is not here any more. `/schedule` shows the talks to come, `/past` the archive."
ONLY_IN_SERVERS = "⚠️ That works only in a server. Try it in the server of your seminar."
JOIN = Join(link="https://zoom.us/j/987", meeting_id="987 654", passcode="hush1")


async def posted_card(world: World, privacy: LinkPrivacy = LinkPrivacy.OPEN, **given: Any) -> simcord.ResponseMessage:
    series = await make_series(world.database, world.guild.id, link_privacy=privacy, **given)
    await make_talk(world.database, series, join=JOIN, abstract="All of it.")
    return message(await world.attendee.slash(world.channel, "next"))


async def test_details_answer_privately_after_a_restart(world: World) -> None:
    posted = await posted_card(world)
    async with restarted(world):
        pressed = await world.attendee.click(posted, label="Details")
    assert answer(pressed)[-4:] == ["**Abstract**", "All of it.", "Join", "Add to calendar"]


async def test_the_announcement_answers_after_a_restart(world: World) -> None:
    series = await make_series(world.database, world.guild.id, channel_id=world.channel.id)
    await make_talk(world.database, series, publish=True)
    await world.later()
    (posted,) = world.channel.history()
    async with restarted(world):
        pressed = await world.attendee.click(posted, label="Details")
    assert answer(pressed)[0] == "### Sparse Gradients"


async def test_join_answers_privately_with_all_that_one_needs(world: World) -> None:
    posted = await posted_card(world, LinkPrivacy.BUTTON)
    async with restarted(world):
        pressed = await world.attendee.click(posted, label="Join")
    assert answer(pressed) == [
        "**Sparse Gradients**",
        "🔗 https://zoom.us/j/987",
        "Meeting ID: **987 654**",
        "Passcode: **hush1**",
    ]


async def test_join_is_for_holders_of_the_role_where_the_series_says_so(world: World) -> None:
    role = world.guild.create_role("Members")
    member = world.guild.add_member(world.env.create_user("bo"), roles=[role])
    posted = await posted_card(world, LinkPrivacy.ROLE, role_id=role.id)
    assert answer(await member.click(posted, label="Join"))[1] == "🔗 https://zoom.us/j/987"
    assert answer(await world.attendee.click(posted, label="Join")) == [
        f"⚠️ The link of this talk is for holders of <@&{role.id}>. Ask an organizer for the role."
    ]


async def test_join_says_when_there_is_nothing_to_join(world: World) -> None:
    posted = await posted_card(world, LinkPrivacy.BUTTON)
    await talk_actions.cancel(world.database, world.guild.id, 1, None, by=1, now=world.now)
    cancelled = answer(await world.attendee.click(posted, label="Join"))
    await talk_actions.restore(world.database, world.guild.id, 1, by=1, now=world.now)
    await talk_actions.edit(world.database, world.guild.id, 1, by=1, now=world.now, join=Join())
    without = answer(await world.attendee.click(posted, label="Join"))
    assert [cancelled, without] == [
        ["⚠️ There is nothing to join: that talk is over or cancelled. `/next` shows the next one."],
        ["⚠️ Nobody has set a link for this talk yet. Ask again shortly before it starts."],
    ]


async def test_an_open_talk_with_only_a_meeting_id_can_be_joined(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, join=Join(meeting_id="987 654"))
    posted = message(await world.attendee.slash(world.channel, "next"))
    assert custom_ids(posted.components)[0] == "talk:join:1"
    assert answer(await world.attendee.click(posted, label="Join"))[1] == "Meeting ID: **987 654**"


@pytest.mark.parametrize("label", ["Details", "Join", "Add to calendar"])
async def test_a_talk_that_was_deleted_meanwhile_gets_a_sentence(world: World, label: str) -> None:
    posted = await posted_card(world, LinkPrivacy.BUTTON)
    async with world.database.transaction() as db:
        await db.run("DELETE FROM talk")
    assert answer(await world.attendee.click(posted, label=label)) == [GONE]


async def test_turning_a_deleted_talk_gets_a_sentence_and_leaves_the_card(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, abstract="word " * 900)
    posted = message(await world.attendee.slash(world.channel, "talk", talk="sparse"))
    before = texts(posted.components)
    async with world.database.transaction() as db:
        await db.run("DELETE FROM talk")
    assert answer(await world.attendee.click(posted, label="›")) == [GONE]
    assert texts(posted.components) == before


async def test_a_card_shows_the_talk_as_it_is_when_its_button_is_pressed(world: World) -> None:
    posted = await posted_card(world)
    await talk_actions.edit(world.database, world.guild.id, 1, by=1, now=world.now, title="Dense Gradients")
    assert answer(await world.attendee.click(posted, label="Details"))[0] == "### Dense Gradients"


async def test_a_past_talk_offers_neither_join_nor_calendar(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, starts_at=world.now - timedelta(days=1))
    result = await world.attendee.slash(world.channel, "talk", talk="sparse")
    assert custom_ids(message(result).components) == []


@pytest.mark.parametrize("name", ["next", "schedule", "past", "calendar"])
async def test_commands_about_a_server_are_refused_elsewhere(world: World, name: str) -> None:
    # Discord offers them only in servers; but it may send what it offered before.
    await world.attendee.user.send_dm("hello")
    (command,) = [one for one in await world.bot.client.tree.fetch_commands() if one.name == name]
    asked = {"id": str(command.id), "name": name, "type": 1, "options": []}
    result = await _dispatch_actor_interaction(
        world.attendee.user, InteractionType.APPLICATION_COMMAND, world.attendee.user.dm_channel, asked
    )
    assert texts(message(result).components) == ONLY_IN_SERVERS


async def test_direct_messages_are_offered_what_works_there(world: World) -> None:
    await world.attendee.user.send_dm("hello")
    dm = world.attendee.user.dm_channel
    offered = world.env.backend.visible_commands(user_id=world.attendee.id, channel_id=dm.id)
    assert sorted(command["name"] for command in offered) == ["help", "timezone"]
