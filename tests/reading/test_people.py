"""Names and affiliations."""

import pytest

from seminar.reading.text.placeholders import is_missing
from seminar.reading.who.biographies import find_workplace
from seminar.reading.who.leading_names import lead_name
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName
from tests.reading.shown import name_people


@pytest.mark.parametrize(
    "text, people",
    [
        ("Mr. Zhi CHEN", "Zhi CHEN"),
        ("Ada Quill (Fano), Bo Stone (Diskutantin)", "Ada Quill (Fano)"),
        ("Ada Quill, modérée par Bo Stone", "Ada Quill"),
        ("Prof. Dr. Anna-Lena Müller, University of Bonn", "Anna-Lena Müller (University of Bonn)"),
        (
            "Jane Doe, PhD, Department of Data and Statistics, Yale",
            "Jane Doe (Department of Data and Statistics, Yale)",
        ),
        ("Jane Doe, Professor of Geology, University of Fano", "Jane Doe (University of Fano)"),
        (
            "Jane Doe, Assistant Professor in the Department of Law at the City University",
            "Jane Doe (Department of Law at the City University)",
        ),
        ("Jane Doe and John Roe (ETH Zurich)", "Jane Doe (ETH Zurich); John Roe (ETH Zurich)"),
        ("Jane Doe (MIT), John Roe (ETH)", "Jane Doe (MIT); John Roe (ETH)"),
        ("Ada King; Bob Stone", "Ada King; Bob Stone"),
        ("J. M. van der Berg - TU Delft", "J. M. van der Berg (TU Delft)"),
        ("Ana de la Torre from University of Granada", "Ana de la Torre (University of Granada)"),
        ("Carla Rossi (she/her), Google Research", "Carla Rossi (Google Research)"),
        ("Lukas Meier, Postdoc", "Lukas Meier"),
        ("李明", "李明"),
        ("Ada Quill, Director, Stone & Reed Consulting Engineers", "Ada Quill (Stone & Reed Consulting Engineers)"),
        ("Ada Quill, Quill + Partner Beratende Ingenieure", "Ada Quill (Quill + Partner Beratende Ingenieure)"),
        ("Ada Quill, Partner, Bo Stone LLP", "Ada Quill (Partner, Bo Stone LLP)"),
        ("Ada Quill, Fano University & Bo Stone, Reed College", "Ada Quill (Fano University); Bo Stone (Reed College)"),
        ("Gp Capt (Retd) Ada Quill, Fano Museum", "Ada Quill (Fano Museum)"),
        ("Air Commodore Ada Quill", "Ada Quill"),
        ("Ada Quill CPEng, Fano College", "Ada Quill (Fano College)"),
    ],
)
def test_people_are_told_apart(text: str, people: str) -> None:
    assert name_people(split_people(text)) == people


@pytest.mark.parametrize(
    "text",
    [
        *("DS SEMINAR", "Deep Learning", "Department of Statistics", "All Welcome", "TBA", "Kate"),
        *("Graph Neural Networks", "Mrs Quill's Lodger"),
    ],
)
def test_other_capitalised_words_are_no_people(text: str) -> None:
    assert (is_name(text), split_people(text)) == (False, ())


def test_label_makes_any_words_a_name() -> None:
    assert name_people(split_people("Kate", told=True)) == "Kate"


@pytest.mark.parametrize(
    "row, cut",
    [
        ("Hai Song Mobile Computing at the Edge", ("Hai Song", "Mobile Computing at the Edge", True)),
        ("Hai Long Mobile Computing at the Edge", ("Hai Long", "Mobile Computing at the Edge", False)),
        ("Tao Meng The Theory of Rivers", ("Tao Meng", "The Theory of Rivers", True)),
        ("Ludo van den Berg Phase Portraits", ("Ludo van den Berg", "Phase Portraits", True)),
        ("J. P. Smith Knots in space", ("J. P. Smith", "Knots in space", True)),
        ("Anna Maria Keller Sparse methods", ("Anna Maria Keller", "Sparse methods", False)),
    ],
)
def test_row_is_cut_where_its_name_ends(row: str, cut: tuple[str, str, bool]) -> None:
    assert lead_name(row) == cut


@pytest.mark.parametrize(
    "biography, workplace",
    [
        ("Ada King is a student in Physics at UCLA, advised by Bo Li.", "UCLA"),
        (
            "Ada King is a scientist in the Maths and Physics Department at the Bell Research Center in Fano, Italy.",
            "Bell Research Center",
        ),
        (
            "Ada King is currently a lecturer at University of Fano, Italy, and a member of a club.",
            "University of Fano",
        ),
        ("Ada King likes long walks.", None),
    ],
)
def test_workplace_is_what_the_first_sentence_says(biography: str, workplace: str | None) -> None:
    assert find_workplace(biography) == workplace


@pytest.mark.parametrize(
    "text", ["TBA", "(tba)", "To be announced.", "t.b.d.", "", " - ", "No abstract provided", "???", "see below"]
)
def test_words_for_nothing_are_missing(text: str) -> None:
    assert is_missing(text)


@pytest.mark.parametrize(
    "text, name, place",
    [
        ("Ada Quill · Fano University", "Ada Quill", "Fano University"),
        ("王小明 · 南湖大学计算机学院", "王小明", "南湖大学计算机学院"),
        ("王小明 副總（法諾電子）", "王小明", "法諾電子"),
    ],
)
def test_dot_between_blanks_parts_name_and_place(text: str, name: str, place: str) -> None:
    assert split_people(text, told=True) == (SpeakerName(name=name, affiliation=place),)
