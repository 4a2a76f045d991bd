"""Tables of reading groups, whose members are named by a single word."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.tables.nicknames import are_nicknames, part_nicknames


def _read(text: str) -> list[tuple[str | None, list[str], str]]:
    drafts = read(text, today=dt.date(2026, 11, 1), zone="Europe/Berlin").drafts
    return [(each.title, [who.name for who in each.speakers], str(each.date)) for each in drafts]


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Hedvig", ("Hedvig",)),
        ("@kevin-m", ("kevin-m",)),
        ("Torsten (2/1)", ("Torsten",)),
        ("?Mattias [1]", ("Mattias",)),
        ("Priya & Tom", ("Priya", "Tom")),
        ("Ana, @luis and Bo*", ("Ana", "luis", "Bo")),
        ("everyone", ()),
        ("Lab retreat", ()),
        ("Ada Quill", ()),
        ("TBA", ()),
        ("", ()),
    ],
)
def test_a_cell_names_people_by_single_words(cell: str, people: tuple[str, ...]) -> None:
    assert part_nicknames(cell) == people


def test_a_column_with_the_same_word_in_all_cells_holds_no_people() -> None:
    assert are_nicknames(["Arun", "Dora", "", "Arun"])
    assert not are_nicknames(["Zoom", "Zoom", "Hybrid"])
    assert not are_nicknames(["Bioroom", "Bioroom"])
    assert not are_nicknames(["Knots in ice", "Mills", "Ferries at rest"])


def test_the_counts_and_footnotes_of_a_rota_are_no_part_of_names() -> None:
    text = """Date      |Person [1]      |Paper
----------|----------------|-----
2026-12-03|Hedvig (2/1)    |[Scores that travel badly](https://papers.example.org/1)
2026-12-10|@torsten        |[A cookbook for missing data](https://papers.example.org/2)
2026-12-17|Åke & Ronja     |.
"""
    assert _read(text) == [
        ("Scores that travel badly", ["Hedvig"], "2026-12-03"),
        ("A cookbook for missing data", ["torsten"], "2026-12-10"),
        (None, ["Åke", "Ronja"], "2026-12-17"),
    ]


def test_a_table_without_heads_has_its_people_in_the_column_of_single_words() -> None:
    text = """| 11-Jan-27 | Perception of the vowel code | Arun |
| 25-Jan-27 | Ripples during reading: a second look | Dora |
| 8-Feb-27 | High gamma and its discontents | Arun |
| 22-Feb-27 | TBD | Wilhelmina |
"""
    assert _read(text) == [
        ("Perception of the vowel code", ["Arun"], "2027-01-11"),
        ("Ripples during reading: a second look", ["Dora"], "2027-01-25"),
        ("High gamma and its discontents", ["Arun"], "2027-02-08"),
        (None, ["Wilhelmina"], "2027-02-22"),
    ]
