"""/organize import of what is stored already: shown as "was → now", and never silently a second talk."""

from datetime import UTC, datetime

from bot.actions import series as series_actions
from bot.actions import talks as talk_actions
from seminar.delivery import State
from seminar.series import Join, LinkPrivacy
from seminar.talk import Status, Talk
from storage import deliveries
from tests.bot.asking import answer, message
from tests.bot.conftest import World, custom_ids, restarted, texts
from tests.bot.importing import ONE, PAST, attach, paste, press, series_here, stored
from tests.builders import make_series, make_talk

MOVED = ONE.replace("16:00-17:30", "15:00-16:30").replace("Room B12", "Room C1")
LECTURES = "\n---\n\n".join(
    ONE.replace("Thursday 15", day).replace("Tides of Small Moons", f"Tides of Small Moons, part {part}")
    for part, day in enumerate(("Thursday 15", "Friday 16", "Monday 19"), 1)
)


async def saved(world: World, text: str = ONE, *, label: str = "Save") -> Talk:
    """The talk that a pasted announcement becomes."""
    await press(world, await paste(world, text), label)
    return (await stored(world))[-1]


async def planned(world: World, talk: Talk) -> list[str]:
    async with world.database.reader() as db:
        found = await deliveries.of_server(db, world.guild.id, talk_id=talk.id, state=State.PENDING, limit=50)
    return [f"{one.kind} {one.due_at:%d %H:%M}" for one in reversed(found)]


async def changed_by_hand(world: World, talk: Talk) -> None:
    await talk_actions.edit(world.database, world.guild.id, talk.id, by=1, now=world.now, contact="hall@desk.example")


async def test_same_announcement_again_has_nothing_to_do(world: World) -> None:
    await series_here(world)
    talk = await saved(world)

    shown = await paste(world, ONE)

    assert answer(shown)[:3] == [
        "-# Draft · Machine Learning Seminar · Stored already",
        "✅ **Stored already**, and nothing here is new: there is nothing to do.",
        "-# “Tides of Small Moons”, Thursday 15 January 2026 (same title, same speaker, same day, same start, same "
        "link)",
    ]
    assert answer(shown)[-1] == "Correct"
    assert await stored(world) == [talk]


async def test_corrected_announcement_updates_the_talk(world: World) -> None:
    await series_here(world)
    talk = await saved(world)

    shown = await paste(world, MOVED)
    read = answer(shown)
    updated = await press(world, shown, "Update the talk")

    assert read[:5] == [
        "-# Draft · Machine Learning Seminar · Not saved yet",
        "🔁 **Stored already** (same title, same speaker, same day, same link). This would change:",
        "- **when:** ~~Thursday 15 January 2026, 16:00–17:30 Berlin time~~ → Thursday 15 January 2026, 15:00–16:30 "
        "Berlin time",
        "- **where:** ~~Room B12~~ → Room C1",
        "-# “Tides of Small Moons”, Thursday 15 January 2026: all else stays as it is stored.",
    ]
    assert read[-4:] == ["Update the talk", "Save as a new talk", "Correct", "Skip"]
    assert answer(updated)[:2] == ["✅ **The talk is updated.**", "### Tides of Small Moons"]
    [after] = await stored(world)
    assert (after.id, after.starts_at, after.venue, after.fields.abstract, after.join) == (
        talk.id,
        datetime(2026, 1, 15, 14, tzinfo=UTC),
        "Room C1",
        talk.fields.abstract,
        talk.join,
    )
    assert await planned(world, after) == ["reminder 14 14:00", "reminder 15 13:00", "reminder 15 13:50"]


async def test_update_of_an_announced_talk_changes_its_post_and_tells_once(world: World) -> None:
    await series_here(world)
    await saved(world, label="Save and announce")
    await world.later()

    await press(world, await paste(world, MOVED), "Update the talk")
    await world.later(70)

    posts = [texts(post.components) for post in world.channel.history()]
    assert [post.splitlines()[0] for post in posts] == ["-# 📣 New talk", "## ✏️ Changed"]
    assert "📍 Room C1" in posts[0]
    assert "**Place:** ~~Room B12~~ → Room C1" in posts[1]


async def test_update_quotes_no_way_to_join_another_seminar_of_the_speaker(world: World) -> None:
    await series_here(world)
    await saved(
        world, f"{ONE}Bio: Ilse Varga studies moons. Her reading group meets at https://zoom.us/j/98765432101.\n"
    )
    group = await make_series(
        world.database,
        world.guild.id,
        key="group",
        join=Join(link="https://zoom.us/j/98765432101"),
        link_privacy=LinkPrivacy.BUTTON,
    )
    await make_talk(world.database, group, speakers=("Ilse Varga",))

    shown = answer(await paste(world, f"{ONE}Bio: Ilse Varga studies rings.\n", series="ml"))

    assert [one for one in shown if "about the speaker" in one] == [
        "- **about the speaker:** ~~Ilse Varga studies moons. Her reading group meets at (ask in the server)~~ → Ilse "
        "Varga studies rings."
    ]


async def test_update_of_a_past_talk_is_announced_to_nobody(world: World) -> None:
    await series_here(world)
    talk = await saved(world, PAST)

    await press(
        world, await paste(world, f"{PAST}Venue: Hall 2\nSlides: https://dust.example/slides.pdf\n"), "Update the talk"
    )
    await world.later(70)

    [after] = await stored(world)
    assert (after.id, after.venue, [one.url for one in after.materials]) == (
        talk.id,
        "Hall 2",
        ["https://dust.example/slides.pdf"],
    )
    assert world.channel.history() == []
    assert await planned(world, after) == []


async def test_cancelled_in_the_announcement_is_cancelled_here(world: World) -> None:
    await series_here(world)
    await saved(world)

    updated = await press(world, await paste(world, f"CANCELLED\n\n{ONE}"), "Update the talk")

    assert [talk.status for talk in await stored(world)] == [Status.CANCELLED]
    assert "Nobody is reminded of it any more. `/organize restore` takes the cancellation back." in answer(updated)


async def test_much_like_a_stored_talk_is_doubted_and_may_be_new(world: World) -> None:
    await series_here(world)
    talk = await saved(world)

    shown = await paste(world, ONE.replace("Thursday 15", "Friday 16").replace("Tides of Small", "Storms on Large"))
    read = answer(shown)
    await press(world, shown, "Save as a new talk")

    assert read[1] == (
        "⚠️ **Maybe stored already** (same speaker, 1 day apart, same link). As an update, this would change:"
    )
    assert [(one.id, one.title) for one in await stored(world)] == [
        (talk.id, "Tides of Small Moons"),
        (talk.id + 1, "Storms on Large Moons"),
    ]


async def test_lectures_of_one_announcement_are_saved_side_by_side(world: World) -> None:
    await series_here(world)

    shown = await attach(world, LECTURES.encode())
    await press(world, shown, "Save all without doubts (3)")
    again = await attach(world, LECTURES.encode())

    assert [f"{talk.title} {talk.starts_at:%d}" for talk in await stored(world)] == [
        "Tides of Small Moons, part 1 15",
        "Tides of Small Moons, part 2 16",
        "Tides of Small Moons, part 3 19",
    ]
    assert answer(again)[:2] == ["-# Draft 1 of 3 · Machine Learning Seminar · Stored already", "-# 3 stored already"]


async def test_talk_without_its_date_is_known_by_its_title(world: World) -> None:
    await series_here(world)
    talk = await saved(world)

    shown = await paste(world, "Title: Tides of Small Moons\nSpeaker: Ilse Varga\nVenue: Hall 2\n")
    read = answer(shown)
    await press(world, shown, "Update the talk")

    assert read[1] == "🔁 **Stored already** (same title, same speaker). This would change:"
    assert "**When:** not stated: stays as it is stored" in read
    [after] = await stored(world)
    assert (after.id, after.starts_at, after.venue) == (talk.id, talk.starts_at, "Hall 2")


async def test_talk_that_was_stored_since_the_card_was_shown_is_looked_at_again(world: World) -> None:
    await series_here(world)
    shown = await paste(world, MOVED)
    talk = await saved(world)

    again = await press(world, shown, "Save")

    assert answer(again)[0] == ("⚠️ A talk like this one is stored by now. Look at what it would change, then decide.")
    assert answer(again)[-4] == "Update the talk"
    assert await stored(world) == [talk]


async def test_talk_that_was_changed_since_the_card_was_shown_is_looked_at_again(world: World) -> None:
    await series_here(world)
    talk = await saved(world)
    shown = await paste(world, MOVED)
    await changed_by_hand(world, talk)

    again = await press(world, shown, "Update the talk")
    note = answer(again)[0]
    await press(world, again, "Update the talk")

    assert note == "⚠️ The stored talk was changed meanwhile. Look at what this draft changes now, then decide."
    [after] = await stored(world)
    assert (after.venue, after.fields.contact, after.revision) == ("Room C1", "hall@desk.example", talk.revision + 2)


async def test_update_pressed_on_two_cards_changes_the_talk_once(world: World) -> None:
    await series_here(world)
    talk = await saved(world)
    cards = [await paste(world, MOVED), await paste(world, MOVED)]

    for card in cards:
        await press(world, card, "Update the talk")

    assert (
        answer(cards[1])[0]
        == "⚠️ The stored talk was changed meanwhile. Look at what this draft changes now, then decide."
    )
    assert answer(cards[1])[2] == "✅ **Stored already**, and nothing here is new: there is nothing to do."
    assert [one.revision for one in await stored(world)] == [talk.revision + 1]


async def test_update_button_works_after_a_restart(world: World) -> None:
    await series_here(world)
    await saved(world)
    shown = await paste(world, MOVED)
    ids = [each for each in custom_ids(message(shown).components) if "update" in each]

    async with restarted(world):
        await press(world, shown, "Update the talk")

    assert ids == ["draft:update:2:2:1:1:1"]
    assert [talk.venue for talk in await stored(world)] == ["Room C1"]


async def test_correction_may_make_it_a_talk_of_its_own(world: World) -> None:
    await series_here(world)
    await saved(world)
    shown = await paste(world, MOVED)

    form = await world.organizer.click(message(shown), custom_id="draft:title:2:2:1")
    corrected = await world.organizer.submit_modal(form, {"title": "Storms on Large Moons"})
    form = await world.organizer.click(message(corrected), custom_id="draft:when:2:2:1")
    corrected = await world.organizer.submit_modal(form, {"when": "2026-03-12 16:00"})
    await press(world, corrected, "Save")

    assert [talk.title for talk in await stored(world)] == ["Tides of Small Moons", "Storms on Large Moons"]


async def test_save_all_adds_what_was_missing_and_replaces_nothing(world: World) -> None:
    await series_here(world)
    bare = ONE.replace("Venue: Room B12\n", "")
    other = PAST.replace("11 December 2025", "22 January 2026") + "Zoom: https://zoom.us/j/777999\n"
    await press(world, await attach(world, f"{bare}\n---\n\n{other}".encode()), "Save all without doubts (2)")

    page = f"{ONE}\n---\n\n{other.replace('16:00', '17:00')}"
    shown = await attach(world, page.encode())
    await press(world, shown, "Save all without doubts (1)")

    assert answer(shown)[:3] == [
        "✅ 0 talks saved, 1 updated, none announced. This draft wants a look first.",
        "-# Draft 2 of 2 · Machine Learning Seminar · Not saved yet",
        "-# 1 updated · 1 left",
    ]
    assert [(talk.venue, talk.starts_at.hour) for talk in await stored(world)] == [("Room B12", 15), (None, 15)]


async def test_update_of_an_archived_series_is_refused(world: World) -> None:
    made = await series_here(world)
    talk = await saved(world)
    shown = await paste(world, MOVED)
    await series_actions.edit(world.database, world.guild.id, made.id, by=1, now=world.now, archived=True)

    refused = await press(world, shown, "Update the talk")

    assert answer(refused)[0].startswith("⚠️ ")
    assert [one.venue for one in await stored(world)] == [talk.venue]
