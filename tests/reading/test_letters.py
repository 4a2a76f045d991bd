"""Letters that tell of several talks in sentences."""

from datetime import date

import pytest

from seminar.reading import Draft
from seminar.reading.telling.letters import read_letter
from seminar.reading.text.lines import split_lines
from seminar.reading.when.eras import Era
from seminar.reading.who.prose_titles import find_announced_title
from tests.reading.shown import show

MOSS = {"title": "Moss on northern roofs", "speakers": "Ritva Saari", "date": "2026-03-10", "start": "14:00"}
LETTER = """\
Dear all,

On Tuesday 10 March at 14:00, Ritva Saari will speak on “Moss on northern roofs” in room 4. She climbed many of them.

On Tuesday 17 March, same time and place, Noor Haddad will talk about “What lichens remember”.

See you there.
"""


def read_talks(text: str) -> list[dict[str, str]]:
    return [show(draft) for draft in read_letter(split_lines(text), Era(today=date(2026, 3, 1)), Draft(), None)[0]]


def test_same_time_and_place_are_those_of_the_talk_before() -> None:
    lichens = {"title": "What lichens remember", "speakers": "Noor Haddad", "date": "2026-03-17", "start": "14:00"}
    assert read_talks(LETTER) == [MOSS | {"venue": "room 4"}, lichens | {"venue": "room 4"}]


def test_talks_of_one_paragraph_are_parted_where_another_day_is_named() -> None:
    text = (
        "On Tuesday 10 March at 14:00, Ritva Saari will speak on “Moss on northern roofs”. She climbed many of them. "
        "On Tuesday 17 March at 15:30, Noor Haddad will talk about “What lichens remember”."
    )
    lichens = {"title": "What lichens remember", "speakers": "Noor Haddad", "date": "2026-03-17", "start": "15:30"}
    assert read_talks(text) == [MOSS, lichens]


@pytest.mark.parametrize(
    "was, becomes",
    [
        ("Noor Haddad will talk about “What lichens remember”", "there will be cake"),  # nobody speaks
        ("will talk about “What lichens remember”", "will talk to us"),  # no title
        ("17 March", "10 March"),  # one day
        ("See you there.", "24 March: cake"),  # another day, outside of the sentences
    ],
)
def test_text_whose_sentences_do_not_tell_every_talk_whole_is_no_letter(was: str, becomes: str) -> None:
    assert was in LETTER
    assert read_talks(LETTER.replace(was, becomes)) == []


def test_longest_letters_are_left_alone() -> None:
    assert read_talks(f"{LETTER}\n" + "We walk home. " * 1500) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ada Quill will talk to us about her new paper, The Price of Salt.", ("The Price of Salt", False)),
        ("Ben Stone presents his latest work, Peat and Power, at noon.", ("Peat and Power", False)),
        ("She will discuss her book, published by Fano Press.", None),
    ],
)
def test_own_work_that_somebody_talks_about_is_the_title(text: str, title: tuple[str, bool] | None) -> None:
    assert find_announced_title(text) == title
