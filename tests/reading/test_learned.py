"""The second reader: what it sees of a text, what it guesses, and when its opinion is taken."""

import datetime as dt

import pytest

from benchmarks.reading.learn import ORIGIN, tag_words, tell_origin
from seminar.reading.draft import Doubt, Draft
from seminar.reading.learned.description import describe
from seminar.reading.learned.kinds import mark_kinds
from seminar.reading.learned.opinion import take_second_opinion, tells_of_one
from seminar.reading.learned.signs import bucket, call, shape
from seminar.reading.learned.tagger import LONGEST, Part, Tagging, says_same
from seminar.reading.learned.tokens import cut_tokens
from seminar.reading.text.lines import split_lines
from seminar.speaker import SpeakerName

_NOTICE = """\
Colloquium of the Institute of Geology

Knots in Ice: How Glaciers Remember

Ada Quill (University of Fano)

Tuesday, 2 March 2027, 16:00, Room 12

Glaciers keep a record of every winter. We show how knots in ice can be read.

Host: Bo Wren
"""
_TITLE = "Knots in Ice: How Glaciers Remember"


def _tag(text: str) -> Tagging:
    return Tagging(split_lines(text))


def _draft(title: str | None, *names: str, doubted: str = "", day: int | None = 2) -> Draft:
    return Draft(
        title=title,
        speakers=tuple(SpeakerName(name=name) for name in names),
        date=dt.date(2027, 3, day) if day else None,
        doubts=(Doubt(field=doubted, why="Check it."),) if doubted else (),
        sureness={"title": 0.97, "speakers": 0.97},
    )


def test_text_is_cut_into_words_signs_and_addresses() -> None:
    text = "A. Quill's talk, 14:30 冰 https://example.org/a?b"
    assert [token.text for token in cut_tokens(text)] == [
        *("A.", "Quill's", "talk", ",", "14", ":", "30", "冰", "https://example.org/a?b"),
    ]


def test_words_of_a_language_are_of_its_kinds() -> None:
    kinds = mark_kinds(["prof", "quill", "march"])
    assert ["honorifics" in kinds[0], kinds[1], "months" in kinds[2]] == [True, frozenset(), True]


@pytest.mark.parametrize(
    "word, looks",
    [
        *(("Quill", "Xx"), ("MIT", "XX"), ("ice", "xx"), ("A.", "X"), ("2027", "digits4"), ("冰", "HAN"), (",", ",")),
        *(("https://example.org", "address"), ("ada@example.org", "mail"), ("ナ", "KATAKANA"), ("iPhone", "xX")),
    ],
)
def test_shape_says_how_a_word_is_written(word: str, looks: str) -> None:
    assert shape(word) == looks


def test_small_words_are_no_names() -> None:
    assert [call("mark"), "g" in call("Mark")] == ["", True]


def test_bucket_is_the_first_bound_that_is_not_passed() -> None:
    assert [bucket(number, 1, 3) for number in (0, 1, 2, 3, 4)] == ["1", "1", "3", "3", "+"]


def test_title_and_speaker_are_guessed_and_the_host_is_not() -> None:
    tagging = _tag(_NOTICE)
    assert [guess.words for guess in tagging.find(Part.TITLE)[:1]] == [_TITLE]
    assert [guess.words for guess in tagging.find(Part.PERSON)[:1]] == ["Ada Quill"]
    assert tagging.rate(Part.PERSON, "Ada Quill") > tagging.rate(Part.PERSON, "Bo Wren")


def test_what_stands_nowhere_is_not_likely() -> None:
    assert [_tag(_NOTICE).rate(Part.TITLE, words) for words in ("Knots in Fire", "", "—")] == [0.0, 0.0, 0.0]


def test_longer_texts_are_not_tagged() -> None:
    tagging = _tag(_NOTICE + "ice " * (LONGEST // 4))
    assert (bool(tagging), tagging.find(Part.TITLE)) == (False, [])
    drafts = (_draft("Host", "Bo Wren", doubted="title"),)
    assert take_second_opinion(drafts, tagging) == drafts


def test_marks_and_blanks_make_no_other_words() -> None:
    assert says_same("“Knots in ice”", "KNOTS  IN ICE.")
    assert not says_same("Knots", "Knot")


def test_unlikely_title_and_speaker_are_replaced_and_doubted() -> None:
    [draft] = take_second_opinion((_draft("Room 12", "Fano", doubted="title"),), _tag(_NOTICE))
    assert (draft.title, [person.name for person in draft.speakers]) == (_TITLE, ["Ada Quill"])
    assert draft.speakers[0].affiliation == "University of Fano"
    assert [doubt.field for doubt in draft.doubts] == ["title", "speakers"]
    assert draft.doubts[0].why == (
        f"A second reading takes “{_TITLE}” for the title rather than “Room 12”. Check which is right."
    )


def test_likely_choice_is_kept_as_it_is() -> None:
    draft = _draft(_TITLE, "Ada Quill")
    assert take_second_opinion((draft,), _tag(_NOTICE)) == (draft,)


def test_talks_of_a_list_are_all_kept() -> None:
    drafts = (_draft("Room 12", "Fano"), _draft("Colloquium", "Bo Wren", day=9))
    assert take_second_opinion(drafts, _tag(_NOTICE)) == drafts
    assert not tells_of_one(drafts, _tag(_NOTICE))


def test_pieces_of_one_talk_are_known_as_one() -> None:
    tagging = _tag(_NOTICE)
    assert tells_of_one((_draft(_TITLE, day=None), _draft("Room 12")), tagging)
    [kept] = take_second_opinion((_draft(_TITLE, "Ada Quill"), _draft("Room 12", day=9)), tagging)
    assert kept.title == _TITLE


def test_every_place_of_a_title_and_a_name_is_a_lesson() -> None:
    words = describe(split_lines("Knots in ice\nAda Quill\nAda Quill studies knots in ice cores."))
    tags, found, wanted = tag_words(words, [{"title": "Knots in ice", "speakers": ["Ada Quill", "Bo Wren"]}])
    assert (found, wanted) == (2, 3)
    title, person = ["begin:title", "in:title", "in:title"], ["begin:person", "in:person"]
    assert tags == [*title, *person, *person, "other", *title, "other", "other"]


def test_model_is_made_from_the_documents_as_they_are() -> None:
    assert ORIGIN.read_text(encoding="utf-8") == tell_origin(), "Run python -m benchmarks.reading.learn."
