"""/series: made, changed, shown and archived, with what its talks follow."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import discord
import pytest

from bot.actions import talks as talk_actions
from seminar.delivery import State
from seminar.series import Join, LinkPrivacy, SeriesFields
from storage import deliveries
from storage import series as series_rows
from tests.bot.asking import answer
from tests.bot.conftest import World
from tests.builders import make_series, make_talk


async def fields_of(world: World, key: str = "ml") -> SeriesFields | None:
    async with world.database.reader() as db:
        found = await series_rows.by_key(db, world.guild.id, key)
    return found.fields if found else None


async def planned(world: World, talk_id: int) -> list[str]:
    async with world.database.reader() as db:
        found = await deliveries.of_server(db, world.guild.id, talk_id=talk_id, state=State.PENDING, limit=50)
    return [f"{one.kind} {one.audience} {one.due_at:%d %H:%M}" for one in reversed(found)]


async def test_create_keeps_every_policy(world: World) -> None:
    role = world.guild.create_role("Members")
    team = world.guild.create_role("Team")

    result = await world.organizer.slash(
        world.channel,
        "series create",
        key="ML-1",
        name="Machine  Learning",
        zone="Europe/Berlin",
        weekday=3,
        time="4.15pm",
        length="1h30",
        venue="Hall 2",
        link="https://zoom.us/j/123",
        meeting_id="123 456",
        passcode="s3same",
        channel=world.channel,
        role=role,
        organizer_role=team,
        reminders="1 hour, 2 days",
        link_privacy="role",
    )

    assert answer(result) == [
        "✅ **The series is made.**",
        "## Machine Learning",
        "-# Key `ml-1`",
        "**Usually:** Thursdays 16:15, 1 hour 30 minutes, Berlin time",
        "**Place:** Hall 2",
        f"**Channel:** <#{world.channel.id}>",
        f"**Mentions:** <@&{role.id}>",
        f"**Organizer role:** <@&{team.id}>",
        "**Reminders:** 2 days and 1 hour before",
        "**The link is shown:** behind the Join button, for holders of the role",
        "🔗 https://zoom.us/j/123",
        "Meeting ID: **123 456**",
        "Passcode: **s3same**",
    ]
    assert await fields_of(world, "ml-1") == SeriesFields(
        name="Machine Learning",
        zone=ZoneInfo("Europe/Berlin"),
        weekday=3,
        start=time(16, 15),
        length=timedelta(minutes=90),
        venue="Hall 2",
        join=Join(link="https://zoom.us/j/123", meeting_id="123 456", passcode="s3same"),
        channel_id=world.channel.id,
        role_id=role.id,
        organizer_role_id=team.id,
        reminder_offsets=(timedelta(days=2), timedelta(hours=1)),
        link_privacy=LinkPrivacy.ROLE,
    )


@pytest.mark.parametrize(
    "options, refusal",
    [
        ({"link": "zoom.us/j/1"}, "A link starts with https://"),
        ({"link": "javascript:alert(1)"}, "A link starts with https://"),
        ({"zone": "Atlantis"}, "No time zone or city called “Atlantis” is known here."),
        ({"time": "quarter past"}, "“quarter past” is no hour of the day. Type one such as 16:15 or 4pm."),
        ({"time": "16:15 +02:00"}, "“16:15 +02:00” is no hour of the day."),
        ({"length": "three"}, "“three” is no length of time."),
        ({"length": "2 days"}, "A talk lasts from a minute to 24 hours."),
        ({"reminders": "1 day, soon"}, "“soon” is no length of time."),
        ({"reminders": "60 days"}, "A reminder comes at most 28 days ahead."),
        ({"key": "über"}, "A series' key is up to 32 letters"),
        ({"key": "taken"}, "There is already a series `taken` here."),
        ({"name": "TBA"}, "A series needs a name."),
        ({"link_privacy": "role"}, "To keep the link for holders of a role, choose that role too (`role`)."),
    ],
)
async def test_create_with_a_mistake_says_what_to_type_and_saves_nothing(
    world: World, options: dict[str, str], refusal: str
) -> None:
    await make_series(world.database, world.guild.id, key="taken")

    result = await world.organizer.slash(
        world.channel, "series create", **({"key": "ml", "name": "ML", "zone": "UTC"} | options)
    )

    assert answer(result)[0].startswith(f"⚠️ {refusal}")
    async with world.database.reader() as db:
        assert [one.key for one in await series_rows.of_server(db, world.guild.id)] == ["taken"]


async def test_edit_changes_what_was_named_and_clears_by_none(world: World) -> None:
    made = await make_series(
        world.database,
        world.guild.id,
        venue="Hall 2",
        weekday=1,
        join=Join(link="https://zoom.us/j/1", passcode="old"),
    )

    await world.organizer.slash(
        world.channel, "series edit", series="ml", venue="none", passcode="new", reminders="none", clear="weekday"
    )

    assert await fields_of(world) == SeriesFields(
        name=made.name,
        zone=made.zone,
        channel_id=500,
        join=Join(link="https://zoom.us/j/1", passcode="new"),
        reminder_offsets=(),
    )


async def test_edit_without_a_change_says_so(world: World) -> None:
    await make_series(world.database, world.guild.id)
    result = await world.organizer.slash(world.channel, "series edit", series="ml")
    assert answer(result) == [
        "⚠️ Nothing was to be changed. Choose one of the options of `/series edit`, such as `link`."
    ]


async def test_edit_with_a_mistake_changes_nothing(world: World) -> None:
    made = await make_series(world.database, world.guild.id)
    result = await world.organizer.slash(
        world.channel, "series edit", series="ml", venue="Hall 9", link="not a link", zone="Tokyo"
    )
    assert answer(result)[0].startswith("⚠️ A link starts with https://")
    assert await fields_of(world) == made.fields


async def test_edit_moves_the_reminders_of_talks_to_come(world: World) -> None:
    made = await make_series(world.database, world.guild.id, channel_id=world.channel.id)
    talk = await make_talk(world.database, made)
    other = world.guild.create_text_channel("talks")
    assert await planned(world, talk.id) == [
        f"reminder channel:{world.channel.id} {due}" for due in ("07 00:00", "07 23:00", "07 23:50")
    ]

    await world.organizer.slash(world.channel, "series edit", series="ml", reminders="30 min", channel=other)

    assert await planned(world, talk.id) == [f"reminder channel:{other.id} 07 23:30"]


async def test_archive_ends_reminders_and_edit_takes_it_back(world: World) -> None:
    made = await make_series(world.database, world.guild.id, channel_id=world.channel.id)
    talk = await make_talk(world.database, made)

    archived = await world.organizer.slash(world.channel, "series archive", series="ml")
    after_archiving = await planned(world, talk.id)
    back = await world.organizer.slash(world.channel, "series edit", series="ml", archived=False)

    assert answer(archived)[:2] == [
        "✅ **The series is archived. `/series edit series:ml archived:False` takes it back.**",
        "## Machine Learning Seminar (archived)",
    ]
    assert after_archiving == []
    assert answer(back)[:2] == ["✅ **The series is changed.**", "## Machine Learning Seminar"]
    assert len(await planned(world, talk.id)) == 3


async def test_show_lists_all_series_and_shows_one_whole(world: World) -> None:
    await make_series(world.database, world.guild.id, name="*Logic* @everyone", key="logic")
    await make_series(world.database, world.guild.id, channel_id=world.channel.id, weekday=0, start=time(9))

    listed = await world.organizer.slash(world.channel, "series show")
    one = await world.organizer.slash(world.channel, "series show", series="machine learning seminar")

    assert answer(listed) == [
        "## Series",
        "**\\*Logic\\* @\u200beveryone** · `logic`",
        "-# no usual day or hour, 1 hour, Berlin time",
        "**Machine Learning Seminar** · `ml`",
        "-# Mondays 09:00, 1 hour, Berlin time",
        "-# `/series show` with a series shows all of it.",
    ]
    assert answer(one) == [
        "## Machine Learning Seminar",
        "-# Key `ml`",
        "**Usually:** Mondays 09:00, 1 hour, Berlin time",
        f"**Channel:** <#{world.channel.id}>",
        "**Mentions:** nobody",
        "**Organizer role:** none: people with Manage Events or Manage Server organize",
        "**Reminders:** 1 day, 1 hour and 10 minutes before",
        "**The link is shown:** in every post",
        "No link yet: each talk needs its own, or set one with `/series edit`.",
    ]


async def test_show_without_any_series_says_how_to_make_one(world: World) -> None:
    result = await world.organizer.slash(world.channel, "series show")
    assert answer(result) == ["⚠️ There is no series here yet. Make one with `/setup` or `/series create`."]


async def test_unknown_series_is_answered_with_the_known_ones(world: World) -> None:
    await make_series(world.database, world.guild.id)
    result = await world.organizer.slash(world.channel, "series archive", series="physics")
    assert answer(result) == ["⚠️ Which series do you mean? Name one of `ml`."]


@pytest.mark.parametrize(
    "command, options",
    [
        ("series create", {"key": "x", "name": "X", "zone": "UTC"}),
        ("series edit", {"series": "ml", "venue": "Hall 9"}),
        ("series show", {}),
        ("series show", {"series": "ml"}),
        ("series archive", {"series": "ml"}),
    ],
)
async def test_attendees_are_refused(world: World, command: str, options: dict[str, str]) -> None:
    made = await make_series(world.database, world.guild.id)

    result = await world.attendee.slash(world.channel, command, **options)

    [refusal] = answer(result)
    assert refusal.startswith("⚠️ Only organizers of")
    async with world.database.reader() as db:
        assert await series_rows.of_server(db, world.guild.id, archived=True) == [made]


async def test_holders_of_the_organizer_role_may_edit_their_series_alone(world: World) -> None:
    team = world.guild.create_role("Team")
    tom = world.guild.add_member(world.env.create_user("tom"), roles=[team])
    await make_series(world.database, world.guild.id, organizer_role_id=team.id)
    await make_series(world.database, world.guild.id, key="logic", name="Logic")

    own = await tom.slash(world.channel, "series edit", series="ml", venue="Hall 9")
    other = await tom.slash(world.channel, "series edit", series="logic", venue="Hall 9")

    assert answer(own)[0] == "✅ **The series is changed.**"
    assert answer(other)[0].startswith("⚠️ Only organizers of the series Logic can do that")


async def test_organizers_cannot_make_the_bot_speak_where_they_may_not(world: World) -> None:
    team = world.guild.create_role("Team")
    board = world.guild.create_role("Board")
    tom = world.guild.add_member(world.env.create_user("tom"), roles=[team])
    silent = discord.PermissionOverwrite(send_messages=False)
    news = world.guild.create_text_channel("news", overwrites={world.guild.default_role: silent})
    made = await make_series(world.database, world.guild.id, organizer_role_id=team.id)

    refusals = [
        await tom.slash(world.channel, "series edit", series="ml", channel=news),
        await tom.slash(world.channel, "series edit", series="ml", role=board),
        await tom.slash(world.channel, "series edit", series="ml", role=world.guild.default_role),
    ]

    assert [answer(refused)[0] for refused in refusals] == [
        f"⚠️ You may not write in <#{news.id}> yourself. Ask someone with Manage Events to choose it.",
        f"⚠️ You may not mention <@&{board.id}> yourself. Ask someone with Manage Events to choose it.",
        f"⚠️ You may not mention <@&{world.guild.id}> yourself. Ask someone with Manage Events to choose it.",
    ]
    assert await fields_of(world) == made.fields


async def test_talks_of_an_archived_series_are_not_taken(world: World) -> None:
    made = await make_series(world.database, world.guild.id)
    talk = await make_talk(world.database, made)
    await world.organizer.slash(world.channel, "series archive", series="ml")

    result = await world.organizer.slash(world.channel, "organize add", series="ml")

    assert answer(result) == [
        "⚠️ There is no series here yet. An organizer makes one with `/setup` or `/series create`."
    ]
    async with world.database.reader() as db:
        assert (await talk_actions.load(db, world.guild.id, talk.id)).series.archived
