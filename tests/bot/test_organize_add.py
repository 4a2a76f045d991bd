"""/organize add: the form, what becomes of it, and that nothing typed is ever lost."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import simcord

from bot.actions import series as series_actions
from bot.views import form_answers
from seminar.series import Join, Series
from seminar.talk import TalkFields
from storage import servers, talks
from tests.bot.asking import answer, fields, message
from tests.bot.conftest import World, custom_ids, restarted, texts
from tests.builders import make_series, make_talk

TYPED = {
    "title": "Sparse *Gradients*",
    "speakers": "Ada Lind (University of Turku)\nBo Ek",
    "when": "next Thursday 16:15 for 90 min",
    "place": "Hall 2\nhttps://zoom.us/j/555\nPasscode: s3same",
    "abstract": "On gradients with few entries.",
}
STARTS = datetime(2026, 1, 8, 15, 15, tzinfo=UTC)


async def series_here(world: World) -> Series:
    return await make_series(world.database, world.guild.id, channel_id=world.channel.id, weekday=3, start=time(16, 15))


async def send(world: World, **typed: str) -> simcord.InteractionResult:
    shown = await world.organizer.slash(world.channel, "organize add")
    return await world.organizer.submit_modal(shown, TYPED | typed)


async def stored(world: World) -> list[tuple[TalkFields, list[str | None]]]:
    async with world.database.reader() as db:
        found = await talks.between(
            db, world.guild.id, datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC), limit=50
        )
    return [(talk.fields, [text for one in talk.speakers for text in (one.name, one.affiliation)]) for talk in found]


SAVED = [
    (
        TalkFields(
            starts_at=STARTS,
            ends_at=STARTS + timedelta(minutes=90),
            title="Sparse *Gradients*",
            venue="Hall 2",
            join=Join(link="https://zoom.us/j/555", passcode="s3same"),
            abstract="On gradients with few entries.",
        ),
        ["Ada Lind", "University of Turku", "Bo Ek", None],
    )
]


async def test_add_saves_the_talk_and_says_what_follows(world: World) -> None:
    await series_here(world)

    result = await send(world)

    assert await stored(world) == SAVED
    assert answer(result) == [
        "✅ **The talk is saved.**",
        "### Sparse \\*Gradients\\*",
        "**Ada Lind** (University of Turku), **Bo Ek**",
        "🗓️ <t:1767885300:F> · <t:1767885300:R>",
        "-# Thursday 8 January 2026, 16:15–17:45 Berlin time",
        "📍 Hall 2",
        "-# Machine Learning Seminar",
        "🔗 https://zoom.us/j/555",
        "Passcode: **s3same**",
        f"⏰ 3 reminders are planned in <#{world.channel.id}>, the first <t:1767798900:R>.",
        "It is not announced yet: press **Announce now**, or use `/organize announce` later.",
        "Announce now",
        "Edit",
    ]


async def test_announce_now_posts_the_talk(world: World) -> None:
    await series_here(world)
    saved = await send(world)

    pressed = await world.organizer.click(message(saved), label="Announce now")
    await world.later()

    assert answer(pressed)[0] == "✅ **The talk is being announced.**"
    assert f"📣 The announcement goes to <#{world.channel.id}> now." in answer(pressed)
    assert world.channel.last_message is not None
    assert texts(world.channel.last_message.components).splitlines()[:2] == [
        "-# 📣 New talk",
        "### Sparse \\*Gradients\\*",
    ]


async def test_form_offers_the_next_free_usual_hour(world: World) -> None:
    made = await series_here(world)
    await make_talk(world.database, made, starts_at=datetime(2026, 1, 1, 15, 15, tzinfo=UTC))

    shown = await world.organizer.slash(world.channel, "organize add")

    assert fields(shown) == {
        "title": "",
        "speakers": "",
        "when": "Thursday 8 January 2026, 16:15 Berlin time",
        "place": "",
        "abstract": "",
    }
    result = await world.organizer.submit_modal(shown, fields(shown))
    assert [talk.starts_at for talk, _ in await stored(world)] == [datetime(2026, 1, 1, 15, 15, tzinfo=UTC), STARTS]
    assert answer(result)[1:3] == ["### TBA", "Speaker to be announced"]


async def test_typed_time_is_in_the_persons_own_zone(world: World) -> None:
    await series_here(world)
    async with world.database.transaction() as db:
        await servers.save_zone_of_person(db, world.organizer.id, ZoneInfo("Asia/Tokyo"))

    await send(world, when="2026-01-08 16:15")

    assert [talk.starts_at for talk, _ in await stored(world)] == [datetime(2026, 1, 8, 7, 15, tzinfo=UTC)]


@pytest.mark.parametrize(
    "wrong, refusal",
    [
        ({"when": "soon"}, "“soon” could not be read."),
        ({"when": "yesterday 15:00"}, "31 December 2025, 15:00 Berlin time is past."),
        ({"when": "2026-03-29 02:30"}, "Berlin time has no 2:30 on 29 March 2026"),
        ({"when": "tomorrow 16:15 for a while"}, "“a while” is no length of time."),
        ({"when": "tomorrow 16:15 for 3 days"}, "A talk lasts at most 24 hours."),
        ({"place": "ftp://files.example"}, "A link starts with https://"),
        ({"speakers": "Ada ((Turku"}, "I could not read the speakers."),
        ({"speakers": "\n".join("Ada Lind" for _ in range(11))}, "A talk has at most 10 speakers."),
    ],
)
async def test_a_mistake_keeps_all_that_was_typed(world: World, wrong: dict[str, str], refusal: str) -> None:
    await series_here(world)

    result = await send(world, **wrong)
    again = await world.organizer.click(message(result), label="Correct")

    assert answer(result)[0].startswith(f"⚠️ {refusal}")
    assert answer(result)[1:] == ["-# Nothing of what you typed is lost.", "Correct"]
    assert fields(again) == TYPED | wrong
    assert await stored(world) == []
    await world.organizer.submit_modal(again, TYPED)
    assert await stored(world) == SAVED


async def test_a_form_sent_after_a_restart_is_used(world: World) -> None:
    await series_here(world)
    shown = await world.organizer.slash(world.channel, "organize add")

    async with restarted(world):
        result = await world.organizer.submit_modal(shown, TYPED)

    assert answer(result)[0] == "✅ **The talk is saved.**"
    assert await stored(world) == SAVED


async def test_a_correction_after_a_restart_knows_what_was_typed(world: World) -> None:
    await series_here(world)
    result = await send(world, when="soon")

    async with restarted(world):
        again = await world.organizer.click(message(result), label="Correct")

    assert fields(again) == TYPED | {"when": "soon"}


async def test_a_form_sent_twice_makes_one_talk(world: World) -> None:
    await series_here(world)

    await send(world)
    second = await send(world)

    assert answer(second)[0] == (
        "⚠️ That talk is already there: same series, same start, same title. Edit it with `/organize edit`."
    )
    assert await stored(world) == SAVED


async def test_a_form_of_a_series_archived_meanwhile_saves_nothing(world: World) -> None:
    made = await series_here(world)
    shown = await world.organizer.slash(world.channel, "organize add")
    await series_actions.edit(
        world.database, world.guild.id, made.id, by=world.organizer.id, now=world.now, archived=True
    )

    result = await world.organizer.submit_modal(shown, TYPED)

    assert answer(result)[0] == (
        "⚠️ The series `ml` is archived. Choose another series, or take it back with `/series edit`."
    )
    assert await stored(world) == []


async def test_a_form_of_a_series_deleted_meanwhile_gives_back_what_was_typed(world: World) -> None:
    made = await series_here(world)
    shown = await world.organizer.slash(world.channel, "organize add")
    async with world.database.transaction() as db:
        await db.run("DELETE FROM series WHERE id = :id", id=made.id)

    result = await world.organizer.submit_modal(shown, TYPED)

    assert result.response is not None
    assert texts(result.response.components).splitlines() == [
        "⚠️ That series is not here any more. `/series show` lists the series of this server."
    ]
    assert answer(result) == ["Here is what you had typed, so that you need not type it again."]
    [kept] = message(result).attachments
    assert (await kept.read()).decode() == "\n\n".join(f"{key}:\n{text}" for key, text in TYPED.items())


async def test_organizer_who_lost_the_role_gets_back_what_was_typed(world: World) -> None:
    team = world.guild.create_role("Team")
    tom = world.guild.add_member(world.env.create_user("tom"), roles=[team])
    made = await make_series(world.database, world.guild.id, organizer_role_id=team.id)
    shown = await tom.slash(world.channel, "organize add")
    await series_actions.edit(
        world.database, world.guild.id, made.id, by=world.organizer.id, now=world.now, organizer_role_id=None
    )

    result = await tom.submit_modal(shown, TYPED)

    assert result.response is not None
    assert texts(result.response.components).startswith("⚠️ Only organizers of the series Machine Learning Seminar")
    assert [kept.filename for kept in message(result).attachments] == ["what-you-typed.txt"]
    assert await stored(world) == []


async def test_a_form_of_an_older_version_gives_back_what_was_typed(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await series_here(world)
    shown = await world.organizer.slash(world.channel, "organize add")
    monkeypatch.setattr(form_answers, "KINDS", ())

    result = await world.organizer.submit_modal(shown, TYPED)

    assert result.response is not None
    assert texts(result.response.components).splitlines() == [
        "⚠️ That form is from an older version of me. Open it anew with its command."
    ]
    [kept] = message(result).attachments
    assert (await kept.read()).decode().startswith("title:\nSparse *Gradients*\n\nspeakers:\nAda Lind")


async def test_add_needs_a_series_where_there_are_several(world: World) -> None:
    await series_here(world)
    await make_series(world.database, world.guild.id, key="logic")

    unclear = await world.organizer.slash(world.channel, "organize add")
    named = await world.organizer.slash(world.channel, "organize add", series="logic")

    assert answer(unclear) == ["⚠️ Which series do you mean? Name one of `logic`, `ml`."]
    assert named.modal is not None
    assert named.modal["title"] == "New talk: Machine Learning Seminar"


async def test_saved_card_of_a_series_without_a_channel_says_so(world: World) -> None:
    await make_series(world.database, world.guild.id, channel_id=None)

    result = await send(world)

    assert "⚠️ I know no channel to post it in. Choose one with `/setup` or `/series edit`." in answer(result)
    assert custom_ids(message(result).components) == ["organize:announce:1", "organize:edit:1"]


async def test_attendees_get_no_form(world: World) -> None:
    await series_here(world)
    for options in ({}, {"series": "ml"}):
        result = await world.attendee.slash(world.channel, "organize add", **options)
        assert answer(result)[0].startswith("⚠️ Only organizers of ")
