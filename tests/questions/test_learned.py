"""The learned second opinion: which words of a question tell what it is about, and what it is used for."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from benchmarks.questions import learn
from benchmarks.questions.corpus import Asked
from benchmarks.questions.labelling import Read, label
from bot.actions.answering import Kind
from seminar.questions.asked import Question
from seminar.questions.learned import held
from seminar.questions.learned.held import Field
from seminar.questions.learned.models import FOLDER
from seminar.questions.learned.tagger import Part, weigh
from seminar.questions.learned.tokens import cut
from storage.database import Database
from tests.questions.test_selecting import stocked, talk, titles

NOTHING = held.of({})
SALT = held.of({Field.TITLE: "Salt in batteries", Field.PEOPLE: "Ada Quill", Field.SERIES: "Materials seminar"})


def test_tokens_are_words_numbers_signs_and_marks_with_their_places() -> None:
    said = "Who's on 5G? 鹽 Zoom"
    assert [(token.plain, said[token.start : token.end]) for token in cut(said)] == [
        ("who's", "Who's"),
        ("on", "on"),
        ("5", "5"),
        ("g", "G"),
        ("?", "?"),
        ("盐", "鹽"),
        ("zoom", "Zoom"),
    ]


def test_held_words_are_known_by_field_in_any_form_and_signs_by_their_pairs() -> None:
    known = held.of({Field.TITLE: "Salt in a battery 海鹽電池", Field.PEOPLE: "Ada Quill"})
    said = "quill's batteries 盐电 on"
    assert [known.fields(cut(said), at) for at in range(5)] == [["p"], ["t"], ["tr"], ["tl"], []]


def test_a_word_of_a_title_tells_more_than_what_somebody_does_on_the_way() -> None:
    said = "my tram is late, who speaks on salt?"
    sure = {said[one.start : one.end]: one.telling for one in weigh(said, SALT, follows=False, chinese=False)}
    assert [word for word in ("tram", "late", "who", "salt") if sure[word] > 0.7] == ["salt"]


def test_nothing_said_is_weighed_as_nothing() -> None:
    assert weigh("  ", NOTHING, follows=False, chinese=False) == []


def test_models_are_small_and_of_the_questions_that_are_there() -> None:
    sizes = [path.stat().st_size for path in FOLDER.glob("*.crfsuite")]
    assert len(sizes) == 6
    assert max(sizes) < 1_200_000
    # Where this fails, `python -m benchmarks.questions.learn` makes them anew.
    assert learn.ORIGIN.read_text(encoding="utf-8") == learn.tell_origin()


def test_parts_are_told_by_the_right_reading_and_by_the_talks_of_the_truth() -> None:
    said = "ada's salt talk tomorrow, is the lift mended?"
    asked = Asked(
        id="a1",
        ask=said,
        now=datetime(2026, 10, 21, tzinfo=UTC),
        zone=ZoneInfo("Europe/Oslo"),
        after=None,
        kind="answer",
        talks=("materials@2026-10-22",),
        speakers=("Ada Quill",),
        papers=(),
        fact=(),
        forbidden=(),
        fields=(),
    )
    question = Question(said=said, topic="salt mended", span_said="tomorrow", other="lift")
    texts = [dict.fromkeys(Field, "") | {Field.TITLE: "Salt in batteries"}]
    read = Read(asked=asked, question=question, right=True)
    parts = [Part.NAME, Part.TOPIC, Part.IDLE, Part.TIME, *[Part.IDLE] * 3, Part.OTHER, Part.IDLE, Part.IDLE]
    assert label(read, None, texts) == parts
    wrong = replace(read, right=False)
    assert label(wrong, None, texts) is None
    same = replace(read, question=replace(question, topic="salt"))
    assert label(wrong, same, texts) == [part if part is not Part.TIME else Part.IDLE for part in parts]


def test_servers_with_unseen_ways_teach_nothing() -> None:
    aside = {"hangzhou", "jinghu", "kelderby", "lakeside", "lindach", "southlake", "tamarack", "yuehu"}
    assert aside.isdisjoint(learn.taught())
    assert {"dongshan", "halvard", "marchbanks", "qiwu"} <= set(learn.taught())


async def test_words_that_name_no_talk_leave_a_question_to_the_one_spoken_of(database: Database) -> None:
    await stocked(database)
    told = await talk(
        database,
        "what's the wednesday talk about salt?",
        "the connection please, i will be travelling",
        "who speaks on perfume?",
    )
    assert titles(told) == [["Salt in batteries"], ["Salt in batteries"], ["Perfume"]]


async def test_words_that_tell_nothing_keep_no_question_from_its_talk(database: Database) -> None:
    await stocked(database)
    told = await talk(database, "a colleague nags me: who gives the salt one?")
    assert titles(told) == [["Salt in batteries"]]


async def test_a_topic_in_a_conversation_is_not_taken_for_what_tells_nothing(database: Database) -> None:
    await stocked(database)
    for said in ("when is the dolphin one?", "who speaks about dolphins?", "any slides from the volcano talk?"):
        _, told = await talk(database, "who speaks on salt?", said)
        assert told.kind is Kind.UNKNOWN


async def test_a_topic_that_nobody_speaks_on_stays_unknown(database: Database) -> None:
    await stocked(database)
    told = [
        *await talk(database, "anything on dark matter?"),
        *await talk(database, "when is the lecture on medieval bridges?"),
        *await talk(database, "where do i leave my bike?"),
    ]
    assert [one.kind for one in told] == [Kind.UNKNOWN] * 3
