"""/organize import: an announcement becomes drafts, and drafts become talks when their author says so."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.actions import kept
from bot.actions import series as series_actions
from seminar.errors import NotFound
from seminar.material import Material, MaterialKind
from seminar.series import Join
from seminar.speaker import SpeakerName
from seminar.talk import Status
from storage import speakers
from tests.bot.asking import answer, fields, message
from tests.bot.conftest import World, custom_ids, restarted, texts
from tests.bot.importing import ONE, PAST, attach, paste, press, series_here, stored

SEEDS = Path(__file__).parents[2] / "../shared/seeds"


async def test_pasted_announcement_is_shown_field_by_field_and_saved(world: World) -> None:
    await series_here(world)

    shown = await paste(world, ONE)
    read = answer(shown)
    saved = await press(world, shown, "Save")

    assert read == [
        "-# Draft · Machine Learning Seminar · Not saved yet",
        "### Tides of Small Moons",
        "**Speakers:** Ilse Varga (University of Szeged)",
        "**When:** Thursday 15 January 2026, 16:00–17:30 Berlin time (no zone is stated: Berlin time is assumed)",
        "**Where:** Room B12",
        "**Link:** https://zoom.us/j/555123",
        "**Abstract:** Small moons bend under their planets. We measure by how much.",
        "-# No biography, contact or materials are stated.",
        "Save",
        "Save and announce",
        "Correct",
        "Skip",
    ]
    [talk] = await stored(world)
    assert (talk.title, talk.starts_at, talk.ends_at, talk.venue, talk.join, talk.published_at, talk.created_by) == (
        "Tides of Small Moons",
        datetime(2026, 1, 15, 15, tzinfo=UTC),
        datetime(2026, 1, 15, 16, 30, tzinfo=UTC),
        "Room B12",
        Join(link="https://zoom.us/j/555123"),
        None,
        world.organizer.id,
    )
    assert answer(saved)[:3] == [
        "✅ **The talk is saved.**",
        "### Tides of Small Moons",
        "**Ilse Varga** (University of Szeged)",
    ]
    assert answer(saved)[-2:] == ["Announce now", "Edit"]


async def test_save_and_announce_posts_the_talk(world: World) -> None:
    await series_here(world)

    await press(world, await paste(world, ONE), "Save and announce")
    await world.later()

    [talk] = await stored(world)
    assert talk.published_at == world.now
    assert [texts(post.components).splitlines()[:2] for post in world.channel.history()] == [
        ["-# 📣 New talk", "### Tides of Small Moons"]
    ]


async def test_draft_saved_elsewhere_meanwhile_makes_no_second_talk(world: World) -> None:
    await series_here(world)
    shown, again = await paste(world, ONE), await paste(world, ONE)
    first = custom_ids(message(shown).components)[-4]

    await press(world, shown, "Save")
    saved = await press(world, again, "Save")

    assert first == "draft:save:1:1:1"
    assert answer(saved)[0] == "✅ **That talk was there already. Nothing was changed.**"
    assert len(await stored(world)) == 1


async def test_buttons_of_a_draft_work_after_a_restart(world: World) -> None:
    await series_here(world)
    shown = await paste(world, ONE)

    async with restarted(world):
        await press(world, shown, "Save")

    assert [talk.title for talk in await stored(world)] == ["Tides of Small Moons"]


async def test_form_of_an_announcement_sent_after_a_restart_is_read(world: World) -> None:
    await series_here(world)
    form = await world.organizer.slash(world.channel, "organize import")

    async with restarted(world):
        shown = await world.organizer.submit_modal(form, {"text": ONE})

    assert answer(shown)[1] == "### Tides of Small Moons"


async def test_draft_is_corrected_by_form(world: World) -> None:
    await series_here(world)
    shown = await paste(world, ONE)

    form = await press(world, shown, "Correct")
    typed = fields(form)
    corrected = await world.organizer.submit_modal(
        form, typed | {"title": "Tides", "when": "2026-01-16 10:00 for 1 hour", "place": "Room C1"}
    )
    more = await world.organizer.click(message(corrected), custom_id="draft:more:1:1:1")
    done = await world.organizer.submit_modal(
        more, {"bio": "Ilse likes moons.", "materials": "slides https://moons.example/a.pdf", "status": "cancelled"}
    )
    read = answer(done)
    await press(world, done, "Save")

    assert typed == {
        "title": "Tides of Small Moons",
        "speakers": "Ilse Varga (University of Szeged)",
        "when": "Thursday 15 January 2026, 16:00 Berlin time for 1 hour 30 minutes",
        "place": "Room B12\nhttps://zoom.us/j/555123",
        "abstract": "Small moons bend under their planets. We measure by how much.",
    }
    assert fields(more) == {"bio": "", "contact": "", "materials": "", "status": "scheduled"}
    assert read[:4] == [
        "✅ Corrected.",
        "-# Draft · Machine Learning Seminar · Not saved yet",
        "### Tides",
        "**Speakers:** Ilse Varga (University of Szeged)",
    ]
    [talk] = await stored(world)
    assert (talk.title, talk.starts_at, talk.ends_at, talk.venue, talk.join, talk.materials, talk.status) == (
        "Tides",
        datetime(2026, 1, 16, 9, tzinfo=UTC),
        datetime(2026, 1, 16, 10, tzinfo=UTC),
        "Room C1",
        Join(),
        (Material(kind=MaterialKind.SLIDES, url="https://moons.example/a.pdf"),),
        Status.CANCELLED,
    )
    assert [one.bio for one in talk.speakers] == ["Ilse likes moons."]


async def test_correction_with_a_mistake_keeps_what_was_typed(world: World) -> None:
    await series_here(world)
    shown = await paste(world, ONE)
    form = await press(world, shown, "Correct")
    typed = fields(form) | {"title": "Tides", "when": "whenever"}

    refused = await world.organizer.submit_modal(form, typed)
    sentence = answer(refused)[0]
    again = await world.organizer.click(message(refused), label="Correct")
    corrected = await world.organizer.submit_modal(again, typed | {"when": "2026-01-16"})

    assert sentence.startswith("⚠️ “whenever” could not be read.")
    assert fields(again) == typed
    assert answer(corrected)[2:5:2] == [
        "### Tides",
        "**When:** Friday 16 January 2026, the hour is not stated",
    ]


async def test_draft_without_a_date_asks_for_it(world: World) -> None:
    await series_here(world)
    shown = await paste(world, "Title: Tides of Small Moons\nSpeaker: Ilse Varga\nVenue: Room B12\n")

    refused = await press(world, shown, "Save")

    assert answer(shown)[1] == "⚠️ **date:** the text names none. Correct it before you save."
    assert "⚠️ **When:** ❓ missing" in answer(shown)
    assert answer(refused) == ["⚠️ This announcement names no date. Add one, such as 2026-10-01, then save it."]
    assert await stored(world) == []


async def test_past_talk_goes_to_the_archive_and_is_never_announced(world: World) -> None:
    await series_here(world)

    shown = await paste(world, PAST)
    saved = await press(world, shown, "Save")
    await world.later()

    assert "Save and announce" not in answer(shown)
    assert answer(saved)[-2] == ("It is over: it stands in the archive (`/past`), and nobody is reminded of it.")
    assert [talk.title for talk in await stored(world)] == ["Rings of Dust"]
    assert world.channel.history() == []


@pytest.mark.skipif(not SEEDS.exists(), reason="the sample announcements are not beside the project")
async def test_series_page_gives_its_talks_and_organizers(world: World) -> None:
    await series_here(world)
    content = (SEEDS / "fan-series-page.txt").read_bytes()

    shown = await attach(world, content)
    seen = [answer(shown)[0]]
    # Each press turns the same message.
    for label in ("›", "Skip", "Keep 2 organizers", "Save all without doubts (6)"):
        await press(world, shown, label)
        seen.append(answer(shown)[0])

    assert seen == [
        "-# Draft 1 of 7 · Machine Learning Seminar · Not saved yet",
        "-# Draft 2 of 7 · Machine Learning Seminar · Not saved yet",
        "-# Draft 3 of 7 · Machine Learning Seminar · Not saved yet",
        "✅ The organizers stand in `/series show` now.",
        "✅ 6 talks saved, none announced.",
    ]
    found = await stored(world)
    assert [(f"{talk.starts_at.astimezone(talk.zone):%Y-%m-%d}", talk.fields.hour_known) for talk in found] == [
        ("2025-06-30", False),
        ("2025-07-15", False),
        ("2025-07-18", False),
        ("2025-07-29", False),
        ("2025-08-04", False),
        ("2025-09-17", True),
    ]
    async with world.database.reader() as db:
        series = await series_actions.load(db, world.guild.id, found[0].series.id)
    assert [one.name for one in series.fields.organizers] == ["Fenglei Fan", "Shuren Qi"]


async def test_skip_leads_to_the_next_open_draft(world: World) -> None:
    await series_here(world)
    shown = await attach(world, f"{ONE}\n\n---\n\n{PAST}".encode())

    skipped = await press(world, shown, "Skip")
    back = await press(world, skipped, "‹")

    assert answer(back)[0] == "-# Draft 1 of 2 · Machine Learning Seminar · Skipped: it is not saved"


async def test_papers_are_saved_when_it_is_known_whose_they_are(world: World) -> None:
    await series_here(world)
    async with world.database.transaction() as db:
        ilse = await speakers.remember(db, world.guild.id, SpeakerName(name="Ilse Varga"))
    texts_of_papers = "\n\n".join(
        f"Abstract\n{subject} are small bodies whose motion we follow over ten years. "
        "We report how their orbits change and compare three models of their origin. The third model fits best."
        for subject in ("Moons", "Rings")
    ).encode()

    unknown = await attach(world, texts_of_papers)
    saved = await attach(world, texts_of_papers, speaker="ilse")
    again = await attach(world, texts_of_papers, speaker="ilse")

    assert answer(unknown)[0] == (
        "📚 I read 2 papers. They are **not saved**, as the text does not say whose they are. Use `/organize import` "
        "again and choose `speaker`."
    )
    assert answer(saved)[0] == "📚 I read 2 papers. **2** saved as papers of Ilse Varga. `/speaker` shows them."
    assert answer(again)[0].startswith("📚 I read 2 papers. **0** saved as papers of Ilse Varga, 2 were there already.")
    async with world.database.reader() as db:
        assert len(await speakers.papers_of(db, ilse.id)) == 2


@pytest.mark.parametrize(
    "content, refusal",
    [
        (b"x" * 12_000_000, "That file has 12.0 MB, and I read at most 10 MB."),
        (b"PK\x03\x04\x00\x00\xff\xfe", "talks.txt is "),
        (b" \n ", "talks.txt is empty."),
        (b"Please remember to water the plants.", "I found no talk in that text."),
    ],
    ids=["too large", "binary", "blank", "no talk"],
)
async def test_unusable_file_gets_a_sentence(world: World, content: bytes, refusal: str) -> None:
    await series_here(world)
    result = await attach(world, content)
    assert answer(result)[0].startswith(f"⚠️ {refusal}")
    assert await stored(world) == []


async def test_empty_paste_gets_a_sentence_and_a_way_back(world: World) -> None:
    await series_here(world)

    refused = await paste(world, " \n ")
    again = await world.organizer.click(message(refused), label="Correct")
    shown = await world.organizer.submit_modal(again, {"text": ONE})

    assert answer(refused)[0].startswith("⚠️ There is no text to read.")
    assert answer(shown)[1] == "### Tides of Small Moons"


async def test_draft_of_a_series_archived_meanwhile_is_not_saved(world: World) -> None:
    made = await series_here(world)
    shown = await paste(world, ONE)
    await series_actions.edit(
        world.database, world.guild.id, made.id, by=world.organizer.id, now=world.now, archived=True
    )

    refused = await press(world, shown, "Save")

    assert answer(refused)[0].startswith("⚠️ The series `ml` is archived.")
    assert await stored(world) == []


async def test_draft_that_was_forgotten_says_so(world: World) -> None:
    await series_here(world)
    shown = await paste(world, ONE)
    await world.env.advance_time(timedelta(days=31).total_seconds())
    await paste(world, PAST)

    refused = await press(world, shown, "Save")

    assert answer(refused) == [
        "⚠️ That draft is not here any more. Read the announcement again with `/organize import`."
    ]


async def test_drafts_are_their_authors_alone(world: World) -> None:
    await series_here(world)
    await paste(world, ONE)
    batch = kept.Batch(first=1, count=1)

    [own] = await kept.load(world.database, world.guild.id, world.organizer.id, batch, now=world.now)

    assert own.draft.title == "Tides of Small Moons"
    for server_id, author_id in ((world.guild.id, world.attendee.id), (4711, world.organizer.id)):
        with pytest.raises(NotFound, match="That draft is not here any more"):
            await kept.load(world.database, server_id, author_id, batch, now=world.now)


async def test_organizer_who_lost_the_role_cannot_save(world: World) -> None:
    team = world.guild.create_role("Team")
    tom = world.guild.add_member(world.env.create_user("tom"), roles=[team])
    made = await series_here(world, organizer_role_id=team.id)
    form = await tom.slash(world.channel, "organize import")
    shown = await tom.submit_modal(form, {"text": ONE})
    await series_actions.edit(
        world.database, world.guild.id, made.id, by=world.organizer.id, now=world.now, organizer_role_id=None
    )

    refused = await tom.click(message(shown), label="Save")

    assert answer(refused)[0].startswith("⚠️ Only organizers of the series Machine Learning Seminar")
    assert await stored(world) == []


async def test_hostile_announcement_mentions_nobody(world: World) -> None:
    await series_here(world)
    hostile = ONE.replace("Tides of Small Moons", "@everyone **free** [tides](https://evil.example) <@&1>")

    shown = await paste(world, hostile)

    assert "### @\u200beveryone free tides \\<@&1\\>" in answer(shown)


async def test_attendees_are_refused(world: World) -> None:
    await series_here(world)
    for options in ({}, {"series": "ml"}, {"series": "ml", "file": ("talks.txt", ONE.encode())}):
        result = await world.attendee.slash(world.channel, "organize import", **options)
        assert answer(result)[0].startswith("⚠️ Only organizers of ")


async def test_several_talks_are_paged_through_with_what_became_of_them(world: World) -> None:
    await series_here(world)
    doubted = "Title: Storms of Ice\nSpeaker: Bo Ek\nDate: Monday, 5 March 2026, 16:00\n"
    shown = await attach(world, f"{doubted}\n---\n\n{ONE}\n---\n\n{PAST}".encode())
    heads = [answer(shown)[:2]]
    for label in ("›", "Save this", "›", "Skip"):
        await press(world, shown, label)
        heads.append([line for line in answer(shown) if line.startswith("-# ")][:2])

    named = "Machine Learning Seminar"
    assert heads == [
        [f"-# Draft 1 of 3 · {named} · Not saved yet", "-# 3 left"],
        [f"-# Draft 2 of 3 · {named} · Not saved yet", "-# 3 left"],
        [f"-# Draft 2 of 3 · {named} · A talk by now", "-# 1 saved · 2 left"],
        [f"-# Draft 3 of 3 · {named} · Not saved yet", "-# 1 saved · 2 left"],
        [f"-# Draft 1 of 3 · {named} · Not saved yet", "-# 1 saved · 1 skipped · 1 left"],
    ]
    assert answer(shown)[-3:] == ["Skip", "1 of 3", "›"]


async def test_save_all_stays_at_the_first_draft_that_wants_a_look(world: World) -> None:
    await series_here(world)
    doubted = "Title: Storms of Ice\nSpeaker: Bo Ek\nDate: Monday, 5 March 2026, 16:00\n"
    shown = await attach(world, f"{ONE}\n---\n\n{doubted}\n---\n\n{PAST}".encode())

    async with restarted(world):
        await press(world, shown, "Save all without doubts (2)")

    assert answer(shown)[:4] == [
        "✅ 2 talks saved, none announced. This draft wants a look first.",
        "-# Draft 2 of 3 · Machine Learning Seminar · Not saved yet",
        "-# 2 saved · 1 left",
        "⚠️ **date:** “Monday, 5 March 2026” does not fit: 5 March 2026 is a Thursday. Check the day with the speaker.",
    ]
    assert {talk.title for talk in await stored(world)} == {"Tides of Small Moons", "Rings of Dust"}


async def test_one_line_is_corrected_by_its_own_form(world: World) -> None:
    await series_here(world)
    shown = await paste(world, "Title: Storms of Ice\nSpeaker: Bo Ek\nDate: 5 March, 16:00\n")
    doubts = [answer(shown)[1]]

    form = await world.organizer.click(message(shown), custom_id="draft:when:1:1:1")
    corrected = await world.organizer.submit_modal(form, {"when": "2026-03-05 17:00"})
    doubts.append(answer(corrected)[2])

    assert list(fields(form)) == ["when"]
    assert doubts == ["⚠️ **date:** “5 March” has no year; 2026 was assumed.", "### Storms of Ice"]
    assert "**When:** Thursday 5 March 2026, 17:00 Berlin time (no zone is stated: Berlin time is assumed)" in answer(
        corrected
    )
