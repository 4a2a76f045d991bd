"""/next: the card that answers most questions."""

from datetime import timedelta

import pytest
import simcord

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from seminar.series import Join, LinkPrivacy
from tests.bot.asking import answer, message
from tests.bot.conftest import World, custom_ids, texts
from tests.builders import make_series, make_talk


async def test_next_shows_the_talk_that_comes_first(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Later", starts_at=world.now + timedelta(days=2))
    await make_talk(world.database, series, title="Sooner", starts_at=world.now + timedelta(days=1))

    result = await world.attendee.slash(world.channel, "next")

    assert not result.ephemeral
    assert texts(message(result).components).splitlines() == [
        "### Sooner",
        "**Ada Lind**",
        "🗓️ <t:1767312000:F> · <t:1767312000:R>",
        "-# Friday 2 January 2026, 01:00–02:00 Berlin time",
        "-# Machine Learning Seminar",
        "Join",
        "Details",
        "Add to calendar",
    ]
    assert custom_ids(message(result).components) == ["talk:details:2", "talk:calendar:2"]


async def test_next_with_a_count_is_a_list(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    for day in (1, 2, 3):
        await make_talk(world.database, series, title=f"Talk {day}", starts_at=world.now + timedelta(days=day))

    result = await world.attendee.slash(world.channel, "next", count=2)

    assert texts(message(result).components).splitlines() == [
        "## 🗓️ The next 2 talks",
        "-# Machine Learning Seminar",
        "**Talk 1**",
        "Ada Lind",
        "🗓️ <t:1767312000:F> · <t:1767312000:R>",
        "-# Fri 01:00 Berlin time",
        "Details",
        "**Talk 2**",
        "Ada Lind",
        "🗓️ <t:1767398400:F> · <t:1767398400:R>",
        "-# Sat 01:00 Berlin time",
        "Details",
    ]


@pytest.mark.parametrize("count", [0, 11])
async def test_next_takes_one_to_ten(world: World, count: int) -> None:
    with pytest.raises(simcord.OptionError):
        await world.attendee.slash(world.channel, "next", count=count)


async def test_next_keeps_to_the_series_that_was_named(world: World) -> None:
    one = await make_series(world.database, world.guild.id)
    other = await make_series(world.database, world.guild.id, key="bio", name="Biology Colloquium")
    await make_talk(world.database, one, title="Sooner", starts_at=world.now + timedelta(days=1))
    await make_talk(world.database, other, title="Cells", starts_at=world.now + timedelta(days=2))

    for named in ("bio", "biology colloquium"):
        result = await world.attendee.slash(world.channel, "next", series=named)
        assert texts(message(result).components).splitlines()[0] == "### Cells"


async def test_next_names_a_running_talk_until_it_ends(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Running", starts_at=world.now + timedelta(minutes=5))
    await make_talk(world.database, series, title="After", starts_at=world.now + timedelta(hours=3))

    await world.later(600)
    running = texts(message(await world.attendee.slash(world.channel, "next")).components).splitlines()
    await world.later(3600)
    after = texts(message(await world.attendee.slash(world.channel, "next")).components).splitlines()

    assert [running[0], running[2]] == ["### Running", "🗓️ <t:1767225900:F> · **on now**"]
    assert after[0] == "### After"


async def test_next_passes_over_cancelled_talks_and_archived_series(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    old = await make_series(world.database, world.guild.id, key="old", name="Old Seminar")
    gone = await make_talk(world.database, series, starts_at=world.now + timedelta(days=1))
    await make_talk(world.database, old, starts_at=world.now + timedelta(days=2))
    await make_talk(world.database, series, title="Stays", starts_at=world.now + timedelta(days=3))
    await talk_actions.cancel(world.database, world.guild.id, gone.id, None, by=1, now=world.now)
    await series_actions.edit(world.database, world.guild.id, old.id, by=1, now=world.now, archived=True)

    result = await world.attendee.slash(world.channel, "next")

    assert texts(message(result).components).splitlines()[0] == "### Stays"


async def test_next_says_privately_that_nothing_is_planned(world: World) -> None:
    await make_series(world.database, world.guild.id, name="*Quiet* Seminar")
    hint = "right now. `/past` shows what there was; organizers add talks with `/organize add`."
    assert answer(await world.attendee.slash(world.channel, "next")) == [f"⚠️ No talk is planned {hint}"]
    assert answer(await world.attendee.slash(world.channel, "next", series="ml")) == [
        rf"⚠️ No talk of \*Quiet\* Seminar is planned {hint}"
    ]


async def test_next_asks_which_series_is_meant(world: World) -> None:
    await make_series(world.database, world.guild.id)
    assert answer(await world.attendee.slash(world.channel, "next", series="nonsense")) == [
        "⚠️ Which series do you mean? Name one of `ml`."
    ]


async def test_next_shows_nothing_of_another_server(world: World) -> None:
    elsewhere = await make_series(world.database, 4242)
    await make_talk(world.database, elsewhere)
    assert answer(await world.attendee.slash(world.channel, "next"))[0].startswith("⚠️ No talk is planned")


async def test_next_keeps_a_gated_link_out_of_the_message(world: World) -> None:
    series = await make_series(world.database, world.guild.id, link_privacy=LinkPrivacy.BUTTON)
    await make_talk(world.database, series, join=Join(link="https://zoom.us/j/987", passcode="hush1"))

    posted = message(await world.attendee.slash(world.channel, "next"))

    assert [word for word in ("zoom.us", "987", "hush1") if word in str(posted.components)] == []
    assert custom_ids(posted.components) == ["talk:join:1", "talk:details:1", "talk:calendar:1"]


async def test_next_remembers_no_view(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series)
    await world.attendee.slash(world.channel, "next")
    assert list(world.bot.client.persistent_views) == []


async def test_series_complete_by_name_and_key(world: World) -> None:
    await make_series(world.database, world.guild.id)
    await make_series(world.database, world.guild.id, key="bio", name="Biology Colloquium")
    offered = [
        await world.attendee.autocomplete(world.channel, "next", "series", typed)
        for typed in ("", "LEARN", "bi", "zzz")
    ]
    ml = {"name": "Machine Learning Seminar", "value": "ml"}
    bio = {"name": "Biology Colloquium", "value": "bio"}
    assert offered == [[bio, ml], [ml], [bio], []]
