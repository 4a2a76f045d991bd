"""Titles, names and ways to join that are one, however they were written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar import alike
from seminar.alike import Agreement
from seminar.series import Join


@pytest.mark.parametrize(
    "one, other, agreement",
    [
        ("Tides of Small Moons", "tides of small moons.", Agreement.EQUAL),
        ("Marées de l'été", "Marees de l’ete", Agreement.EQUAL),
        ("Tides of Small Moons", "Tides of Smal Moons", Agreement.ALIKE),
        ("Tides of Small Moons", "Tides of Small Moons: ten years of looking", Agreement.ALIKE),
        ("Small Moons and Their Tides", "Their Tides and Small Moons", Agreement.ALIKE),
        ("Tides of Small Moons", "Tides of Large Moons", Agreement.DIFFERENT),
        ("Random Graphs, Lecture 2", "Random Graphs, Lecture 3", Agreement.DIFFERENT),
        ("Random Graphs II", "Random Graphs III", Agreement.DIFFERENT),
        ("Random Graphs", "Random Graphs II", Agreement.DIFFERENT),
        ("Moons", "Moon", Agreement.DIFFERENT),
        ("量子霍尔效应", "量子霍尔效应", Agreement.EQUAL),
        ("量子霍尔效应", "量子自旋效应", Agreement.DIFFERENT),
        (None, "Tides", Agreement.UNKNOWN),
        ("?!", "Tides", Agreement.UNKNOWN),
    ],
)
def test_titles_agree_whatever_their_typography(one: str | None, other: str, agreement: Agreement) -> None:
    assert (alike.titles(one, other), alike.titles(other, one)) == (agreement, agreement)


@pytest.mark.parametrize(
    "one, other, parts",
    [
        ("Random Graphs, Lecture 2", "Random graphs: lecture 3", True),
        ("Random Graphs", "Random Graphs II", True),
        ("Random Graphs II", "Random Graphs II", False),
        ("Random Graphs 2", "Random Trees 3", False),
        ("2", "3", False),
        (None, None, False),
    ],
)
def test_lectures_of_one_course_are_told_apart(one: str | None, other: str | None, parts: bool) -> None:
    assert (alike.parts(one, other), alike.parts(other, one)) == (parts, parts)


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("Ada Lind", "Prof. Dr. Ada Lind", True),
        ("Ada Lind", "Lind, Ada", True),
        ("A. Lind", "Ada Lind", True),
        ("A. M. Lind", "Ada Maria Lind", True),
        ("Ada M. Lind", "Ada Lind", True),
        ("Ana Belén Ruiz", "Ana Belen Ruiz", True),
        ("Wei Zhang (张伟)", "张伟", True),
        ("Wei Zhang", "Zhang Wei", True),
        ("Katarzyna Nowak", "Katarzina Nowak", True),
        ("Ada Lind", "Eva Lind", False),
        ("B. Lind", "Ada Lind", False),
        ("Wei Li", "Wei Lu", False),
        ("F. Liu", "F. Wu", False),
        ("A. Lind", "A. Lund", False),
        ("", "Ada Lind", False),
    ],
)
def test_names_of_one_person_are_found_out(one: str, other: str, same: bool) -> None:
    assert (alike.person(one, other), alike.person(other, one)) == (same, same)


@pytest.mark.parametrize(
    "some, others, agreement",
    [
        (["Ada Lind", "Bo Ek"], ["Bo Ek", "A. Lind"], Agreement.EQUAL),
        (["Ada Lind"], ["Bo Ek", "Ada Lind"], Agreement.ALIKE),
        (["Ada Lind", "A. Lind"], ["Ada Lind", "Bo Ek"], Agreement.ALIKE),
        (["Ada Lind"], ["Bo Ek"], Agreement.DIFFERENT),
        ([], ["Bo Ek"], Agreement.UNKNOWN),
    ],
)
def test_people_agree_person_by_person(some: list[str], others: list[str], agreement: Agreement) -> None:
    assert (alike.people(some, others), alike.people(others, some)) == (agreement, agreement)


def test_the_fuller_of_two_names_is_the_one_with_fewer_initials() -> None:
    assert [alike.fuller("Ada Lind", "A. Lind"), alike.fuller("A. Lind", "Ada Lind")] == [True, False]


@pytest.mark.parametrize(
    "one, other, same",
    [
        (Join(link="https://zoom.us/j/555123456?pwd=x"), Join(link="https://zoom.us/j/555123456"), True),
        (Join(link="https://www.meet.example/Abc/"), Join(link="http://meet.example/abc"), True),
        (Join(link="https://uni.zoom.us/j/555123456"), Join(meeting_id="555 123 456"), True),
        (Join(link="https://zoom.us/j/555123456"), Join(link="https://zoom.us/j/555123457"), False),
        (Join(link="https://meet.example/abc"), Join(meeting_id="555 123 456"), False),
        (Join(), Join(), False),
        (Join(passcode="x"), Join(link="https://meet.example/abc"), False),
    ],
)
def test_meetings_are_told_by_address_and_number(one: Join, other: Join, same: bool) -> None:
    assert (alike.meetings(one, other), alike.meetings(other, one)) == (same, same)


@given(st.text(max_size=400), st.text(max_size=400))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert alike.titles(one, other) is alike.titles(other, one)
    assert alike.person(one, other) is alike.person(other, one)
    assert alike.titles(one, one) in (Agreement.EQUAL, Agreement.UNKNOWN)
    assert alike.meetings(Join(link=one, meeting_id=other), Join(link=other, meeting_id=one)) in (True, False)
