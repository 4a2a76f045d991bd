"""Cells of tables whose line breaks and bare numbers say what stands where."""

import pytest

from seminar.reading.languages import Label
from seminar.reading.tables.cells import part_broken_cell, part_name_cell, write_day_cell

LONG = "We tie knots until the ice melts. " * 7


@pytest.mark.parametrize(
    "raw, label, words, abstract",
    [
        ("Ada Quill<br>ETH Zurich", Label.SPEAKER, "Ada Quill, ETH Zurich", ""),
        ("Dr. Ada Quill <BR/> ETH <br> Zurich", Label.SPEAKER, "Dr. Ada Quill, ETH, Zurich", ""),
        ("Ada Quill<br>Ben Stone", Label.SPEAKER, "Ada Quill; Ben Stone", ""),
        ("Ada Quill, ETH", Label.SPEAKER, "Ada Quill, ETH", ""),
        ("Knots in ice<br>Abstract:<br>We tie.", Label.TITLE, "Knots in ice", "We tie."),
        (f"Knots<br>in ice<br>{LONG}", Label.TITLE, "Knots in ice", LONG.strip()),
        ("Knots<br>in ice", Label.TITLE, "Knots<br>in ice", ""),
        ("Room 4<br>Ada Quill", Label.VENUE, "Room 4<br>Ada Quill", ""),
        ("Ada Quill<br>ETH", None, "Ada Quill<br>ETH", ""),
    ],
)
def test_lines_of_a_cell_are_name_and_affiliation_or_title_and_abstract(
    raw: str, label: Label | None, words: str, abstract: str
) -> None:
    assert part_broken_cell(raw, label) == (words, abstract)


@pytest.mark.parametrize(
    "raw, parted",
    [
        ("Ada Quill<br>Knots in ice", ("Ada Quill", "Knots in ice")),
        ("**Ada Quill** (ETH)<br>Knots<br>in ice", ("Ada Quill (ETH)", "Knots<br>in ice")),
        ("Ada Quill and Ben Stone<br>Knots in ice", ("Ada Quill and Ben Stone", "Knots in ice")),
        ("Ada Quill<br>Ben Stone", None),
        ("Knots in ice<br>Ada Quill", None),
        ("TBA<br>Knots in ice", None),
        ("Ada Quill", None),
        ("", None),
    ],
)
def test_name_above_a_title_is_parted_from_it(raw: str, parted: tuple[str, str] | None) -> None:
    assert part_name_cell(raw) == parted


@pytest.mark.parametrize(
    "text, written",
    [("9.18", "9.18."), ("12.3", "12.3."), ("9.18.", "9.18."), ("9.18 am", "9.18 am"), ("2026-09-18", "2026-09-18")],
)
def test_two_numbers_with_a_full_stop_are_written_as_a_day(text: str, written: str) -> None:
    assert write_day_cell(text) == written
