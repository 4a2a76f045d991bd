"""/organize edit, reschedule, cancel, restore and announce: what changes, and what people are told of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.actions import talks as talk_actions
from seminar.delivery import State
from seminar.series import Join
from seminar.speaker import SpeakerName
from seminar.talk import Talk, TalkFields
from storage import deliveries
from tests.bot.asking import answer, fields, message
from tests.bot.conftest import World, texts
from tests.builders import make_series, make_talk

NOTICE = "🔔 Those who were told before get one notice of the change in about a minute."


async def talk_here(world: World, **given: Any) -> Talk:
    series = await make_series(world.database, world.guild.id, channel_id=world.channel.id)
    return await make_talk(world.database, series, **given)


async def now_is(world: World, talk: Talk) -> Talk:
    async with world.database.reader() as db:
        return await talk_actions.load(db, world.guild.id, talk.id)


async def planned(world: World, talk: Talk) -> list[str]:
    async with world.database.reader() as db:
        found = await deliveries.of_server(db, world.guild.id, talk_id=talk.id, state=State.PENDING, limit=50)
    return [f"{one.kind} {one.due_at:%d %H:%M}" for one in reversed(found)]


def posts(world: World) -> list[str]:
    return [texts(post.components).splitlines()[0] for post in world.channel.history()]


async def test_edit_shows_what_is_known_and_changes_what_was_changed(world: World) -> None:
    talk = await talk_here(
        world,
        speakers=(SpeakerName(name="Ada Lind", affiliation="Turku"), "Bo Ek"),
        venue="Hall 2",
        abstract="Old words.",
        contact="ada@turku.example",
    )

    shown = await world.organizer.slash(world.channel, "organize edit", talk="sparse")
    known = fields(shown)
    result = await world.organizer.submit_modal(shown, known | {"title": "Dense Gradients", "speakers": "Bo Ek (Oulu)"})

    assert known == {
        "title": "Sparse Gradients",
        "speakers": "Ada Lind (Turku)\nBo Ek",
        "place": "Hall 2\nhttps://zoom.us/j/123456789",
        "abstract": "Old words.",
        "contact": "ada@turku.example",
    }
    after = await now_is(world, talk)
    assert after.fields == TalkFields(
        starts_at=talk.starts_at,
        title="Dense Gradients",
        venue="Hall 2",
        join=Join(link="https://zoom.us/j/123456789"),
        abstract="Old words.",
        contact="ada@turku.example",
    )
    assert [(one.name, one.affiliation) for one in after.speakers] == [("Bo Ek", "Oulu")]
    assert answer(result)[:3] == ["✅ **The talk is changed.**", "### Dense Gradients", "**Bo Ek** (Oulu)"]


async def test_edit_left_as_it_was_changes_nothing(world: World) -> None:
    # A name that the form could not read anew, and an abstract that no form holds.
    talk = await talk_here(world, speakers=("Xiao (Tom) Li",), abstract="long " * 1000)

    shown = await world.organizer.slash(world.channel, "organize edit", talk="#1")
    result = await world.organizer.submit_modal(shown, fields(shown))

    assert fields(shown)["abstract"] == ""
    assert answer(result)[0] == "✅ **Nothing was changed.**"
    assert await now_is(world, talk) == talk


async def test_edit_clears_a_field_that_was_emptied(world: World) -> None:
    talk = await talk_here(world, venue="Hall 2", abstract="Old words.")

    shown = await world.organizer.slash(world.channel, "organize edit", talk="#1")
    await world.organizer.submit_modal(shown, {})

    after = await now_is(world, talk)
    assert (after.fields.title, after.fields.venue, after.fields.join, after.fields.abstract, after.speakers) == (
        None,
        None,
        Join(),
        None,
        (),
    )


async def test_edit_with_a_bad_link_keeps_what_was_typed(world: World) -> None:
    talk = await talk_here(world)

    shown = await world.organizer.slash(world.channel, "organize edit", talk="#1")
    typed = fields(shown) | {"title": "Dense Gradients", "place": "Hall 2\nLink: zoom"}
    result = await world.organizer.submit_modal(shown, typed)
    again = await world.organizer.click(message(result), label="Correct")

    assert answer(result)[0].startswith("⚠️ A link starts with https://")
    assert fields(again) == typed
    assert await now_is(world, talk) == talk


async def test_edit_of_an_announced_talk_updates_its_post_and_tells_once(world: World) -> None:
    await talk_here(world, publish=True)
    await world.later()

    for venue in ("Hall 2", "Hall 3"):
        shown = await world.organizer.slash(world.channel, "organize edit", talk="#1")
        result = await world.organizer.submit_modal(shown, fields(shown) | {"place": venue})
        assert NOTICE in answer(result)
    await world.later(70)

    told = [texts(post.components) for post in world.channel.history()]
    assert len(told) == 2
    assert "📍 Hall 3" in told[0]
    assert "**Place:** ~~open~~ → Hall 3" in told[1]


async def test_reschedule_moves_the_talk_with_its_length_and_reminders(world: World) -> None:
    start = datetime(2026, 1, 8, 15, tzinfo=UTC)
    talk = await talk_here(world, starts_at=start, ends_at=start + timedelta(minutes=45))

    result = await world.organizer.slash(world.channel, "organize reschedule", talk="#1", when="next Friday 10am")

    after = await now_is(world, talk)
    assert (after.starts_at, after.ends_at) == (
        datetime(2026, 1, 9, 9, tzinfo=UTC),
        datetime(2026, 1, 9, 9, 45, tzinfo=UTC),
    )
    assert await planned(world, talk) == ["reminder 08 09:00", "reminder 09 08:00", "reminder 09 08:50"]
    assert answer(result)[0] == (
        "✅ **Moved: ~~Thursday 8 January 2026, 16:00 Berlin time~~ → Friday 9 January 2026, 10:00 Berlin time**"
    )
    assert f"⏰ 3 reminders are planned in <#{world.channel.id}>, the first <t:1767862800:R>." in answer(result)


async def test_reschedule_takes_a_length(world: World) -> None:
    talk = await talk_here(world)
    await world.organizer.slash(world.channel, "organize reschedule", talk="#1", when="2026-01-09 10:00", length="2h")
    after = await now_is(world, talk)
    assert (after.starts_at, after.ends_at) == (
        datetime(2026, 1, 9, 9, tzinfo=UTC),
        datetime(2026, 1, 9, 11, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "options, refusal",
    [
        ({"when": "someday"}, "“someday” could not be read."),
        ({"when": "1 Dec 2025 10:00"}, "1 December 2025, 10:00 Berlin time is past."),
        ({"when": "2026-03-29 02:30"}, "Berlin time has no 2:30 on 29 March 2026"),
        ({"when": "2026-10-25 02:30"}, "2:30 comes twice on 25 October 2026 in Berlin time"),
        ({"when": "2026-01-09 10:00", "length": "long"}, "“long” is no length of time."),
        ({"when": "2026-01-09 10:00", "length": "2 days"}, "A talk lasts at most 24 hours."),
        ({"when": "2026-01-08 00:00 UTC"}, "The talk is already at that time. Nothing was changed."),
        ({"when": "2026-01-09 10:00", "talk": "#99"}, "That talk is not here any more."),
    ],
)
async def test_reschedule_with_a_mistake_changes_nothing(world: World, options: dict[str, str], refusal: str) -> None:
    talk = await talk_here(world)

    result = await world.organizer.slash(world.channel, "organize reschedule", **({"talk": "#1"} | options))

    assert answer(result)[0].startswith(f"⚠️ {refusal}")
    assert await now_is(world, talk) == talk


async def test_cancel_tells_people_once_and_restore_takes_it_back(world: World) -> None:
    talk = await talk_here(world, publish=True)
    await world.later()

    cancelled = await world.organizer.slash(world.channel, "organize cancel", talk="#1", reason="Ada is *ill*")
    waiting = await planned(world, talk)
    await world.later(70)
    restored = await world.organizer.slash(world.channel, "organize restore", talk="#1")
    await world.later(70)

    assert answer(cancelled)[:2] == ["✅ **The talk is cancelled.**", "### ~~Sparse Gradients~~ (cancelled)"]
    assert answer(cancelled)[-3:-1] == [
        NOTICE,
        "Nobody is reminded of it any more. `/organize restore` takes the cancellation back.",
    ]
    assert [line.split()[0] for line in waiting] == ["update", "notice"]
    assert answer(restored)[:2] == ["✅ **The talk takes place after all.**", "### Sparse Gradients"]
    assert posts(world) == ["-# 📣 New talk", "## ❌ Cancelled", "## ✅ Takes place after all"]
    assert "**Reason:** Ada is \\*ill\\*" in texts(world.channel.history()[1].components)
    assert len(await planned(world, talk)) == 3


async def test_cancel_and_restore_refuse_what_makes_no_sense(world: World) -> None:
    await talk_here(world)

    restored = await world.organizer.slash(world.channel, "organize restore", talk="#1")
    await world.organizer.slash(world.channel, "organize cancel", talk="#1")
    again = await world.organizer.slash(world.channel, "organize cancel", talk="#1")
    moved = await world.organizer.slash(world.channel, "organize reschedule", talk="#1", when="tomorrow 15:00")
    announced = await world.organizer.slash(world.channel, "organize announce", talk="#1")

    assert [answer(one)[0] for one in (restored, again, moved, announced)] == [
        "⚠️ That talk is not cancelled. There is nothing to restore.",
        "⚠️ That talk is already cancelled. `/organize restore` takes it back.",
        "⚠️ That talk is cancelled. Take it back first with `/organize restore`, then move it.",
        "⚠️ Only a talk that is still to come can be announced. See its state with `/talk`.",
    ]


async def test_a_talk_that_is_over_is_neither_cancelled_nor_announced(world: World) -> None:
    await talk_here(world, starts_at=world.now - timedelta(days=30))

    cancelled = await world.organizer.slash(world.channel, "organize cancel", talk="#1")
    announced = await world.organizer.slash(world.channel, "organize announce", talk="#1")

    assert answer(cancelled)[0].startswith("⚠️ That talk is over, so it can not be cancelled.")
    assert answer(announced)[0].startswith("⚠️ Only a talk that is still to come can be announced.")


async def test_announce_posts_once(world: World) -> None:
    await talk_here(world)

    first = await world.organizer.slash(world.channel, "organize announce", talk="#1")
    await world.later()
    second = await world.organizer.slash(world.channel, "organize announce", talk="#1")
    await world.later()

    assert answer(first)[0] == "✅ **The talk is being announced.**"
    assert answer(second)[0].startswith("⚠️ That talk was announced already; its post follows every edit.")
    assert posts(world) == ["-# 📣 New talk"]


async def test_announce_without_a_channel_says_how_to_choose_one(world: World) -> None:
    series = await make_series(world.database, world.guild.id, channel_id=None)
    await make_talk(world.database, series)
    result = await world.organizer.slash(world.channel, "organize announce", talk="#1")
    assert answer(result) == ["⚠️ I do not know where to announce it. Choose a channel with `/setup` or `/series edit`."]


async def test_buttons_and_forms_of_a_deleted_talk_say_so(world: World) -> None:
    talk = await talk_here(world)
    moved = await world.organizer.slash(world.channel, "organize reschedule", talk="#1", when="tomorrow 15:00")
    shown = await world.organizer.slash(world.channel, "organize edit", talk="#1")
    async with world.database.transaction() as db:
        await db.run("DELETE FROM talk WHERE id = :id", id=talk.id)

    gone = "⚠️ That talk is not here any more. `/schedule` shows the talks to come, `/past` the archive."
    for label in ("Announce now", "Edit"):
        pressed = await world.organizer.click(message(moved), label=label)
        assert answer(pressed) == [gone]
    sent = await world.organizer.submit_modal(shown, fields(shown))
    assert sent.response is not None
    assert texts(sent.response.components) == gone
    assert answer(sent) == ["Here is what you had typed, so that you need not type it again."]


@pytest.mark.parametrize(
    "command, options",
    [
        ("edit", {}),
        ("reschedule", {"when": "tomorrow 15:00"}),
        ("cancel", {"reason": "no"}),
        ("restore", {}),
        ("announce", {}),
    ],
)
async def test_attendees_are_refused(world: World, command: str, options: dict[str, str]) -> None:
    talk = await talk_here(world)

    result = await world.attendee.slash(world.channel, f"organize {command}", talk="#1", **options)

    assert answer(result) == [
        "⚠️ Only organizers of the series Machine Learning Seminar can do that: people with Manage Events or Manage "
        "Server, and holders of its organizer role. Ask one of them, or ask for the role."
    ]
    assert await now_is(world, talk) == talk


async def test_talks_complete_by_title_and_speaker_and_fitting_state(world: World) -> None:
    talk = await talk_here(world)
    await make_talk(world.database, talk.series, title="Dense Gradients", speakers=("Bo Ek",))
    await world.organizer.slash(world.channel, "organize cancel", talk="#2")

    offered = {}
    for command, typed in (("cancel", ""), ("restore", ""), ("edit", "bo e"), ("edit", "gradients")):
        found = await world.organizer.autocomplete(world.channel, f"organize {command}", "talk", typed)
        offered[command, typed] = [choice["value"] for choice in found]

    assert offered == {
        ("cancel", ""): ["#1"],
        ("restore", ""): ["#2"],
        ("edit", "bo e"): ["#2"],
        ("edit", "gradients"): ["#1", "#2"],
    }
