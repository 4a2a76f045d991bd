"""What is answered over a few talks of two series, where the whole answer is easily seen."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from seminar.material import Material, MaterialKind
from seminar.questions.asked import Fact
from seminar.speaker import SpeakerName
from storage.database import Database
from tests.builders import NOW, make_series, make_talk

ZONE = ZoneInfo("Europe/Berlin")


async def fill(database: Database) -> None:
    optics = await make_series(database, key="light", name="Optics and Lasers Seminar")
    poems = await make_series(database, key="verse", name="Poetry Circle")
    for series, days, title, who, of in (
        (optics, -30, "Polarised Rainbows", "Ada Lind", "Harrow Point"),
        (optics, 9, "Frozen Light", "Bo Ek", "Harrow Point"),
        (optics, 80, "Neural Networks for Stray Light", "Flo Ash", "Port Elm"),
        (poems, -20, "Sonnets for Lighthouses", "Cy Moss", "Upper Vale"),
        (poems, 20, None, "Di Roe", "Upper Vale"),
    ):
        await make_talk(
            database,
            series,
            title=title,
            starts_at=NOW + timedelta(days=days),
            speakers=(SpeakerName(name=who, affiliation=of),),
            abstract=None if title else "Which birds do poets hear? We count larks in four centuries of verse.",
        )


@pytest.mark.parametrize(
    ("said", "kind", "titles"),
    [
        ("next physics talk?", "answer", ["Frozen Light"]),
        (
            "list all physics talks, past and upcoming",
            "answer",
            ["Polarised Rainbows", "Frozen Light", "Neural Networks for Stray Light"],
        ),
        ("the next physics seminar on lasers", "answer", ["Frozen Light"]),
        ("when is the next physics optics seminar?", "answer", ["Frozen Light"]),
        ("anything about AI?", "answer", ["Neural Networks for Stray Light"]),
        ("list the physics talks", "answer", ["Frozen Light", "Neural Networks for Stray Light"]),
        ("什么时候有物理学的讲座", "answer", ["Frozen Light"]),
        ("who is the speaker from Harrow Point?", "ambiguous", ["Polarised Rainbows", "Frozen Light"]),
        ("who was here from Harrow Point?", "answer", ["Polarised Rainbows"]),
        ("who is the literature person from Upper Vale", "ambiguous", ["Sonnets for Lighthouses", None]),
        ("anything on rainbows or horses?", "answer", ["Polarised Rainbows"]),
        ("who gives the talk on sonnets?", "answer", ["Sonnets for Lighthouses"]),
        ("who gives the talk on rainbow trout?", "unknown", ["Polarised Rainbows"]),
        ("which was the one about rainbow colours of polarised light and glass", "answer", ["Polarised Rainbows"]),
    ],
)
async def test_few_talks_are_told_apart(database: Database, said: str, kind: str, titles: list[str | None]) -> None:
    await fill(database)
    answer = await answering.answer(database, 1, said, now=NOW, zone=ZONE)
    assert (answer.kind, [talk.fields.title for talk in answer.talks]) == (kind, titles)


async def test_what_an_untitled_talk_is_about_is_told_by_its_abstract(database: Database) -> None:
    await fill(database)
    told = [
        await answering.answer(database, 1, said, now=NOW, zone=ZONE)
        for said in ("what is Di Roe going to talk about?", "what is the title of Di Roe's talk?")
    ]
    assert [(one.kind, one.facts) for one in told] == [("answer", (Fact.ABSTRACT,)), ("unknown", (Fact.TITLE,))]


async def test_talks_with_two_speakers_are_asked_about_where_several_are_to_come(database: Database) -> None:
    await fill(database)
    waves = await make_series(database, key="waves", name="Sea Lunch")
    for days, title in ((5, "Foam"), (12, "Tides")):
        both = tuple(SpeakerName(name=name, affiliation="Port Elm") for name in ("Gil Oak", "Hans Rhee"))
        await make_talk(database, waves, title=title, starts_at=NOW + timedelta(days=days), speakers=both)
    told = [
        await answering.answer(database, 1, said, now=NOW, zone=ZONE)
        for said in ("when is the talk with two speakers?", "which talks have two speakers?")
    ]
    assert [(one.kind, one.truth, [talk.fields.title for talk in one.talks]) for one in told] == [
        ("ambiguous", None, ["Foam", "Tides"]),
        ("answer", None, ["Foam", "Tides"]),
    ]


@pytest.mark.parametrize(
    ("said", "count", "titles"),
    [
        ("which of the ink talks have no slides yet?", None, ["Iron Gall"]),
        ("for which talks do we hold slides?", None, ["Squid Sepia"]),
        ("how many ink talks are without any materials", 1, ["Iron Gall"]),
    ],
)
async def test_talks_are_chosen_by_what_is_kept_of_them(
    database: Database, said: str, count: int | None, titles: list[str]
) -> None:
    await fill(database)
    ink = await make_series(database, key="ink", name="Ink Seminar")
    slides = Material(kind=MaterialKind.SLIDES, url="https://files.example/sepia.pdf")
    for days, title, kept in ((3, "Squid Sepia", (slides,)), (6, "Iron Gall", ())):
        await make_talk(database, ink, title=title, starts_at=NOW + timedelta(days=days), materials=kept)
    told = await answering.answer(database, 1, said, now=NOW, zone=ZONE)
    assert (told.count, [talk.fields.title for talk in told.talks]) == (count, titles)


@pytest.mark.parametrize(
    "said",
    [
        "who has spoken more than once?",
        "has anybody given two talks so far, over all series?",
        "which speakers gave more than one talk",
    ],
)
async def test_talks_of_those_who_came_again_are_told(database: Database, said: str) -> None:
    await fill(database)
    poems = await make_series(database, key="rhyme", name="Rhyme Lunch")
    again = (SpeakerName(name="Ada Lind", affiliation="Harrow Point"),)
    await make_talk(database, poems, title="Light Verse", starts_at=NOW - timedelta(days=3), speakers=again)
    before = await answering.answer(database, 1, "what is the next talk?", now=NOW, zone=ZONE)
    for spoken_of in (None, before.remembered):
        told = await answering.answer(database, 1, said, now=NOW, zone=ZONE, before=spoken_of)
        assert [talk.fields.title for talk in told.talks] == ["Polarised Rainbows", "Light Verse"]


async def test_one_of_several_that_lack_a_title_is_asked_about(database: Database) -> None:
    await fill(database)
    said = "there is an untitled talk, who gives it?"
    alone = await answering.answer(database, 1, said, now=NOW, zone=ZONE)
    await make_talk(
        database,
        await make_series(database, key="clay", name="Pottery Circle"),
        title=None,
        starts_at=NOW + timedelta(days=30),
        speakers=(SpeakerName(name="Ed Fay", affiliation=None),),
    )
    both = await answering.answer(database, 1, said, now=NOW, zone=ZONE)
    assert (alone.kind, both.kind, len(both.talks)) == ("answer", "ambiguous", 2)
