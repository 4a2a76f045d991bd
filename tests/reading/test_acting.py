"""Who speaks is found in the sentences of a whole text, wherever in it they stand."""

import pytest

from seminar.reading.who.acting import find_actors, is_same_person
from seminar.reading.who.eponyms import names_thing, skip_street
from tests.reading.shown import read_shown


@pytest.mark.parametrize(
    "text, name",
    [
        ("Join Professor Ada Quill, who teaches at Fano, as she discusses the ice of small moons.", "Ada Quill"),
        ("Join Fano University’s Ada Quill on Thursday for an hour on moons.", "Ada Quill"),
        ("The series continues with a lecture by the Nobel Laureate Ada Quill of Fano University.", "Ada Quill"),
        ("A public lecture by the Fano County Governor, Prof. Ada Quill, on “Ice and Law”.", "Ada Quill"),
        ("The talk is due to be given by Professor Ada Quill, director of the mill.", "Ada Quill"),
        ("Ada Quill—Geology—will present her research.", "Ada Quill"),
        ("In this talk, Ada Quill looks at ice. Bo Stone made the map.", "Ada Quill"),
        ("We welcome Ada Quill in May. In her lecture “Ice,” Quill will show a film.", "Ada Quill"),
        ("Verity Marsh will speak. Marsh teaches at Fano.", "Verity Marsh"),
        ("Ada Quill, our archivist, has chosen as her subject “The Old Weir”.", "Ada Quill"),
        ("At this month’s meeting our own Ada Quill presents “Keys”.", "Ada Quill"),
        ("Dr. Quill is a geologist at Fano. She will give a talk on ice.", "Quill"),
    ],
)
def test_speaker_is_who_acts(text: str, name: str) -> None:
    assert [actor.person.name for actor in find_actors([text])][:1] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The talk is part of the A. C. Quill Lecture Series.",
        "Bo Stone will introduce the speaker.",
        "Ada Quill will host the evening.",
        "The Ada Quill Young Scientist Program will hold a lecture.",
        "Light refreshments will follow. Registration will close on Friday.",
    ],
)
def test_nobody_speaks_who_only_lends_a_name_or_helps(text: str) -> None:
    assert find_actors([text]) == ()


def test_more_sentences_tell_more_of_one_person() -> None:
    once = "Ada Quill will speak about ice."
    again = f"{once} In her talk, Quill asks what ice remembers."

    (less,), (more,) = find_actors([once]), find_actors([again])

    assert (less.person.name, more.person.name, less.signs < more.signs) == ("Ada Quill", "Ada Quill", True)


def test_same_person_may_be_written_in_two_ways() -> None:
    assert [is_same_person("Ada Quill", name) for name in ("Ada B. Quill", "Quill", "Ada Stone")] == [True, True, False]


@pytest.mark.parametrize(
    "text, name, named",
    [
        ("the Ada Quill Building", "Ada Quill", True),
        ("the Ada Quill Lecture in Geology", "Ada Quill", True),
        ("Aula Ada Quill", "Ada Quill", True),
        ("a lecture by Ada Quill", "Ada Quill", False),
    ],
)
def test_name_of_a_thing_is_told_from_a_person(text: str, name: str, named: bool) -> None:
    start = text.index(name)

    assert names_thing(text, start, start + len(name)) is named


def test_street_before_a_name_is_skipped() -> None:
    text = "in the mill, 44 Pine St. Quill’s talk"

    assert text[skip_street(text, text.index("Pine")) :] == "Quill’s talk"


def test_headline_names_the_lecture_and_sentences_the_speaker() -> None:
    text = (
        "Colin Marsh\nThe Marsh Lecture is to take place on Tuesday 17 April 2025 at 4pm in the hall.\n\n"
        "The talk, entitled “Ice and Law”, is due to be given by Professor Ada Quill of Fano University.\n\n"
        "The new wing will be opened by Colin Marsh on the same day."
    )

    (draft,) = read_shown(text)

    assert (draft["title"], draft["speakers"]) == ("Ice and Law", "Ada Quill (Fano University)")
