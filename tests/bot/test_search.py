"""/search: words in, cards out."""

from datetime import timedelta
from typing import Any

import pytest

from seminar.material import Material, MaterialKind
from seminar.series import Join, LinkPrivacy
from seminar.speaker import Paper, SpeakerName
from storage import speakers
from tests.bot.asking import answer, message
from tests.bot.conftest import World, restarted, texts
from tests.builders import make_series, make_talk

SECRET = Join(link="https://zoom.us/j/98765432101?pwd=abc", meeting_id="987 6543 2101", passcode="moonlight")


async def stock(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(
        world.database,
        series,
        title="Low-Rank Adaptation of Language Models",
        abstract="Large models are costly to train. We adapt them by low-rank updates of their weights. It works.",
        speakers=(SpeakerName(name="José Álvarez", affiliation="Lima"),),
        starts_at=world.now + timedelta(days=3),
    )
    await make_talk(
        world.database,
        series,
        title="圖神經網路",
        speakers=("Ada Lind",),
        starts_at=world.now - timedelta(days=400),
        materials=(Material(kind=MaterialKind.RECORDING, url="https://example.org/r"),),
    )
    async with world.database.transaction() as db:
        ada = await speakers.remember(db, world.guild.id, SpeakerName(name="Ada Lind"))
        paper = Paper(title="Adaptation in the wild", abstract="How animals adapt.")
        await speakers.add_paper(db, world.guild.id, paper, [ada.id])


async def search(world: World, words: str, **options: Any) -> list[str]:
    result = await world.attendee.slash(world.channel, "search", words=words, **options)
    return texts(message(result).components).splitlines()


async def test_search_shows_what_fits_with_the_words_in_bold(world: World) -> None:
    await stock(world)
    shown = await search(world, "adaptaton low rank")
    assert shown == [
        "## 🔎 adaptaton low rank",
        "-# 1 found",
        "-# I looked for adaptation for adaptaton.",
        "🗓️ **Low-Rank** **Adaptation** of Language Models",
        "José Álvarez · <t:1767484800:D> · Machine Learning Seminar",
        "> Large models are costly to train. We **adapt** them by **low-rank** updates of their weights. It works.",
        "Details",
    ]


async def test_search_finds_people_and_papers_beside_talks(world: World) -> None:
    await stock(world)
    assert [line for line in await search(world, "alvarez") if line.startswith(("👤", "José"))] == [
        "👤 José **Álvarez** (Lima)",
        "José **Álvarez** · <t:1767484800:D> · Machine Learning Seminar",
    ]
    assert [line for line in await search(world, "animals") if line != "Abstract"] == [
        "## 🔎 animals",
        "-# 1 found",
        "📄 Adaptation in the wild",
        "Ada Lind",
        "> How **animals** adapt.",
    ]


async def test_search_reads_both_ways_to_write_chinese(world: World) -> None:
    await stock(world)
    assert "🗓️ **圖神經**網路" in await search(world, "图神经")


async def test_search_keeps_to_what_was_chosen(world: World) -> None:
    await stock(world)
    other = await make_series(world.database, world.guild.id, key="bio", name="Biology")
    await make_talk(world.database, other, title="Adaptation of finches", starts_at=world.now)
    found = [
        [line for line in await search(world, "adaptation 神經", **options) if line.startswith(("🗓️", "📄"))]
        for options in ({"series": "bio"}, {"year": 2024}, {"recorded": True}, {"speaker": "Alvarez"})
    ]
    assert found == [
        ["🗓️ **Adaptation** of finches"],
        ["🗓️ 圖**神經**網路"],
        ["🗓️ 圖**神經**網路"],
        ["🗓️ Low-Rank **Adaptation** of Language Models"],
    ]


async def test_search_pages_turn_after_a_restart(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    for number in range(12):
        await make_talk(
            world.database, series, title=f"Zeolites {number}", starts_at=world.now - timedelta(days=number)
        )
    posted = message(await world.attendee.slash(world.channel, "search", words="zeolites", recorded=False))
    first = [line for line in texts(posted.components).splitlines() if line.startswith("🗓️")]
    async with restarted(world):
        await world.attendee.click(posted, label="›")
    second = [line for line in texts(posted.components).splitlines() if line.startswith("🗓️")]
    assert (len(first), len(second), set(first) & set(second)) == (5, 5, set())
    assert "2 / 3" in texts(posted.components).splitlines()


@pytest.mark.parametrize(
    ("words", "options", "expected"),
    [
        (
            "quantum",
            {},
            "Nothing here fits those words. There are talks of `ml`: `/schedule` shows those to come, `/past` the "
            "others.",
        ),
        ("modlz", {}, "Nothing here fits those words. Did you mean `models`?"),
        ("?!", {}, "Those are no words that I could look for. Try a topic, a name, or part of a title."),
        (
            "adaptation",
            {"year": 1999},
            "Nothing here fits those words and everything else that you chose; by the words alone I find 2. Leave out "
            "an option.",
        ),
    ],
)  # fmt: skip
async def test_search_that_finds_nothing_says_what_to_do(
    world: World, words: str, options: dict[str, Any], expected: str
) -> None:
    await stock(world)
    result = await world.attendee.slash(world.channel, "search", words=words, **options)
    assert answer(result) == [f"⚠️ {expected}"]


async def test_search_never_shows_a_gated_way_in(world: World) -> None:
    series = await make_series(
        world.database, world.guild.id, join=SECRET, link_privacy=LinkPrivacy.BUTTON, venue="Room 1 or moonlight"
    )
    await make_talk(
        world.database,
        series,
        title="Zeolites 98765432101",
        join=Join(),
        abstract="Zeolites. See zoom.us/j/98765432101?pwd=abc, code moonlight.",
        bio="Zeolites by 987-6543-2101.",
        venue="zeolites at moonlight",
    )
    shown = "\n".join(await search(world, "zeolites"))
    assert "Zeolites" in shown
    assert [secret for secret in ("98765", "2101", "moonlight", "zoom", "pwd") if secret in shown] == []
    for secret in ("98765432101", "moonlight", "pwd"):
        result = await world.attendee.slash(world.channel, "search", words=secret)
        assert answer(result)[0].startswith("⚠️ Nothing here fits those words.")


async def test_completion_offers_titles_and_names(world: World) -> None:
    await stock(world)
    offered = [
        [choice["value"] for choice in await world.attendee.autocomplete(world.channel, "search", "words", typed)]
        for typed in ("", "adapt", "low-ra", "alv")
    ]
    assert offered == [
        [],
        ["Low-Rank Adaptation of Language Models"],
        ["Low-Rank Adaptation of Language Models"],
        ["José Álvarez", "Low-Rank Adaptation of Language Models"],
    ]
