"""A conversation about a list: what is chosen from it, narrowed, stepped through and gone back to."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.actions import answering
from bot.actions.answering import Answer, Kind
from seminar.material import Material, MaterialKind
from seminar.questions.asked import Fact
from seminar.questions.remembering import Remembered, from_json, to_json
from seminar.series import Join
from seminar.speaker import SpeakerName
from storage.database import Database
from tests.builders import make_series, make_talk

NOW = datetime(2026, 10, 21, 10, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")


async def stocked(database: Database) -> None:
    law = await make_series(database, key="law", name="Law Workshop", venue="Moot Room")
    chem = await make_series(database, key="chem", name="Chemistry Colloquium", venue="Hall 2")
    slides = (Material(kind=MaterialKind.SLIDES, url="https://files.example/a.pdf"),)
    at = datetime(2026, 10, 27, 11, tzinfo=UTC)
    await make_talk(database, law, title="Patents and phones", starts_at=at, materials=slides, join=Join(), now=NOW)
    at = datetime(2026, 10, 28, 13, tzinfo=UTC)
    await make_talk(database, chem, speakers=("Bo Ek",), title="Salt in batteries", starts_at=at, now=NOW)
    people, at = ("Cem Ay", SpeakerName(name="Dora Eis", affiliation="Oslo")), datetime(2026, 10, 30, 13, tzinfo=UTC)
    await make_talk(database, chem, speakers=people, title="Perfume", starts_at=at, now=NOW)


async def talk(database: Database, *said: str) -> list[Answer]:
    """The answers of one conversation, as they come back from what is stored of it."""
    before: Remembered | None = None
    found = []
    for one in said:
        told = await answering.answer(database, 1, one, now=NOW, zone=ZONE, before=before)
        before = from_json(to_json(told.remembered))
        found.append(told)
    return found


def titles(told: list[Answer]) -> list[list[str | None]]:
    return [[talk.fields.title for talk in one.talks] for one in told]


ALL = ["Patents and phones", "Salt in batteries", "Perfume"]


async def test_one_of_a_list_is_chosen_by_series_place_day_and_what_is_left(database: Database) -> None:
    await stocked(database)
    told = await talk(
        database,
        "what's on next week?",
        "the law one, where?",
        "and the third?",
        "the wednesday one: who?",
        "and the others?",
        "back to the first one, slides?",
    )
    assert titles(told) == [
        ALL,
        ["Patents and phones"],
        ["Perfume"],
        ["Salt in batteries"],
        ["Patents and phones", "Perfume"],
        ["Patents and phones"],
    ]
    assert told[-1].facts == (Fact.MATERIALS,)


async def test_list_is_narrowed_and_counted(database: Database) -> None:
    await stocked(database)
    narrowed = await talk(database, "what's on next week?", "only the ones on zoom")
    assert titles(narrowed) == [ALL, ["Salt in batteries", "Perfume"]]
    counted = await talk(database, "what's on next week?", "how many of them are on zoom, and when is the next talk?")
    assert (counted[1].count, titles(counted[1:])) == (2, [["Salt in batteries", "Perfume"]])
    assert counted[1].also is not None
    assert titles([counted[1].also]) == [["Patents and phones"]]
    none = await talk(database, "what's on next week?", "are any of them on saturday?")
    assert (none[1].kind, none[1].truth, titles(none[1:])) == (Kind.ANSWER, False, [[]])


async def test_second_speaker_of_a_talk_is_one_person(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "who gives the perfume talk?", "where is the second one from?")
    assert [one.speaker.name for one in told[1].people] == ["Dora Eis"]


async def test_days_are_counted_from_the_talk_and_leave_its_topic(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "when is the talk on patents?", "and the day after?")
    assert titles(told) == [["Patents and phones"], ["Salt in batteries"]]


async def test_next_talk_in_a_second_question_is_that_of_all(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "what's on on october 30?", "how many of them are recorded, and when is the next talk?")
    assert (told[1].count, titles([told[1], *([told[1].also] if told[1].also else [])])) == (
        0,
        [[], ["Patents and phones"]],
    )


async def test_the_only_one_of_a_time_is_kept_or_left_out(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "what's on next wednesday?", "only the ones on zoom", "how many of them are recorded?")
    assert titles(told) == [["Salt in batteries"], ["Salt in batteries"], []]
    assert [one.kind for one in told] == [Kind.ANSWER] * 3
    told = await talk(database, "what's on next tuesday?", "only the ones on zoom", "which are in person?")
    assert titles(told) == [["Patents and phones"], [], ["Patents and phones"]]


async def test_nothing_is_chosen_of_the_nearest_that_was_shown_for_nothing(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "what's on next thursday?", "only the ones on zoom")
    assert [(one.kind, one.talks and one.why) for one in told[1:]] == [(Kind.UNKNOWN, ())]


async def test_who_shares_a_talk_is_the_partner_of_the_other(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "who gives the perfume talk?", "her co-speaker, where from?", "第一位呢", "另一位呢")
    assert [[one.speaker.name for one in each.people] for each in told[1:]] == [["Dora Eis"], ["Cem Ay"], ["Dora Eis"]]


async def test_chinese_chooses_of_a_list_as_english_does(database: Database) -> None:
    await stocked(database)
    told = await talk(
        database, "下周有什么讲座", "中间那场几点", "另外两场呢", "周五那场谁讲", "回到第一场", "30号那场呢"
    )
    assert titles(told) == [
        ALL,
        ["Salt in batteries"],
        ["Patents and phones", "Perfume"],
        ["Perfume"],
        ["Patents and phones"],
        ["Perfume"],
    ]
    assert [one.facts for one in told[1:4]] == [(Fact.WHEN,), (Fact.WHEN,), (Fact.WHO,)]


async def test_other_of_two_is_asked_the_same(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "chemistry有哪些讲座", "第一场几点", "另一场呢", "前面那场呢")
    assert titles(told[1:]) == [["Salt in batteries"], ["Perfume"], ["Salt in batteries"]]
    assert [one.facts for one in told[1:]] == [(Fact.WHEN,)] * 3


async def test_words_of_no_talk_leave_what_is_asked_with_the_talk_spoken_of(database: Database) -> None:
    await stocked(database)
    told = await talk(
        database,
        "what is on next Wednesday?",
        "sounds delicious, who gives it",
        "in how many days is that, on the clock?",
    )
    assert titles(told[1:3]) == [["Salt in batteries"]] * 2
    assert [one.facts for one in told[1:3]] == [(Fact.WHO,), (Fact.UNTIL,)]


async def test_what_comes_next_follows_what_is_on_a_day(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "what is on next Tuesday?", "what comes next?")
    assert titles(told) == [["Patents and phones"], ["Salt in batteries"]]


async def test_who_does_it_stands_for_what_is_done(database: Database) -> None:
    moss = await make_series(database, key="moss", name="Moss Evening")
    at = datetime(2026, 11, 4, 18, tzinfo=UTC)
    await make_talk(database, moss, speakers=("Ida Lund",), title="Jugglers of the court", starts_at=at, now=NOW)
    told = await talk(database, "who gives the juggling talk?")
    assert titles(told) == [["Jugglers of the court"]]
