"""Names that stand for something else, and letters that stand behind names."""

import pytest

from seminar.reading.who.eponyms import drop_chair_names, end_at_thing, names_thing
from seminar.reading.who.names import is_name
from seminar.reading.who.postnominals import drop_letters
from seminar.reading.who.professions import skip_field
from seminar.reading.who.prose import find_announced_people


@pytest.mark.parametrize(
    ("text", "name", "thing"),
    [
        ("the Tobias Crane Lecture on Work", "Tobias Crane", True),
        ("in the Agnes Holm Reading Room", "Agnes Holm", True),
        ("author of Rivet Said (2017)", "Rivet Said", True),
        ("Agnes Holm will speak", "Agnes Holm", False),
        ("Agnes Holm (Nordby)", "Agnes Holm", False),
    ],
)
def test_names_thing_tells_whom_something_is_named_for(text: str, name: str, thing: bool) -> None:
    start = text.index(name)
    assert names_thing(text, start, start + len(name)) is thing


def test_end_at_thing_keeps_the_name() -> None:
    assert end_at_thing(["Oliver", "H.", "Crane", "Lecture"]) == ["Oliver", "H.", "Crane"]
    assert end_at_thing(["Agnes", "Holm"]) == ["Agnes", "Holm"]


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Harriet Lowell PRS", "Harriet Lowell"),
        ("Harriet Lowell DM MA FRCS", "Harriet Lowell"),
        ("Harriet Lowell MEd", "Harriet Lowell"),
        ("Harriet Lowell CEng MIMechE", "Harriet Lowell"),
        ("Wei Ling TAN", "Wei Ling TAN"),
        ("Alasdair MacDonald", "Alasdair MacDonald"),
        ("Bo NG", "Bo NG"),
    ],
)
def test_letters_behind_a_name_are_dropped(name: str, bare: str) -> None:
    assert drop_letters(name) == bare


def test_field_is_no_part_of_the_name() -> None:
    text = "Lamplight Professor in Coastal History and Law Miriam Aldous will show"
    assert skip_field(text, text.index("Law"), text.index(" will")) == text.index("Miriam")


def test_speaker_is_not_whom_the_lecture_is_named_for() -> None:
    text = "Dr. Agnes Holm will be the speaker of the Tobias Crane Lecture Series."
    assert [person.name for person in find_announced_people(text)] == ["Agnes Holm"]
    assert find_announced_people("The Tobias Crane Lecture will be held in May.") == ()


def test_place_is_no_name() -> None:
    assert not is_name("San Diego")
    assert is_name("Diego Rivas")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ada Quill, Bo and Cara Stone Professor of Ice", "Ada Quill, Professor of Ice"),
        ("Ada Quill, dean and the Bo P. Stone and Cara Stone Professor of Ice", "Ada Quill, dean and Professor of Ice"),
        ("Ada Quill, the Bo Stone Distinguished Professor at Fano", "Ada Quill, Distinguished Professor at Fano"),
        ("Ada Quill, Bo Stone, Professor of Ice", "Ada Quill, Bo Stone, Professor of Ice"),
        ("Ada Quill, Oakfield University Professor of Ice", "Ada Quill, Oakfield University Professor of Ice"),
    ],
)
def test_a_chair_loses_whom_it_is_named_for(text: str, kept: str) -> None:
    assert drop_chair_names(text) == kept
