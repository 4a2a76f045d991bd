"""Lists whose talks could be cut at the wrong lines: every title would go to its neighbour."""

import datetime as dt

import pytest

from seminar.reading import read


def _read(text: str) -> list[tuple[str | None, list[str], str]]:
    drafts = read(text, today=dt.date(2026, 8, 20), zone="Europe/Lisbon").drafts
    return [(each.title, [who.name for who in each.speakers], str(each.date)) for each in drafts]


def test_a_title_right_below_a_day_belongs_to_it_though_another_day_follows() -> None:
    text = """Ciclo de Seminários de Ecologia
1.º semestre 2026/27 · quartas-feiras, 12h00 · Anfiteatro Velho

23 set | Sílvia Carrasqueira (CIBAR, Porto)
Formigas que semeiam

7 out | Gaspar Antunes Leal (Universidade de Fano)
Fungos, fogo e cinza

21 out | Margriet de Boer (Oakfield University)
Pollinators that remember
(seminário em inglês)

18 nov | adiado para 2027 — Nuno Castelhano
"""
    assert _read(text)[:3] == [
        ("Formigas que semeiam", ["Sílvia Carrasqueira"], "2026-09-23"),
        ("Fungos, fogo e cinza", ["Gaspar Antunes Leal"], "2026-10-07"),
        ("Pollinators that remember", ["Margriet de Boer"], "2026-10-21"),
    ]


def test_records_begin_with_the_label_that_the_first_one_begins_with() -> None:
    text = """Boletín del Instituto
Actividades del 21 al 30 de septiembre de 2026

Seminario de Decisión
Título: Cuando el promedio engaña
Orador: Fermín Azcárate (Universidad de Fano)
Fecha: 22 de septiembre, 2026
Lugar: Aula 118
Hora: 12:45
Seminario de Análisis
Título: Difusión con memoria
Orador: Beatriz Callejo (Universidad de Oakfield)
Fecha: 24 de septiembre, 2026
Lugar: Aula 305
Hora: 13:00
"""
    assert _read(text) == [
        ("Cuando el promedio engaña", ["Fermín Azcárate"], "2026-09-22"),
        ("Difusión con memoria", ["Beatriz Callejo"], "2026-09-24"),
    ]


def test_a_name_above_the_day_opens_a_talk_without_a_blank_line() -> None:
    text = """Distinguished Lectures
All lectures are open to students of neighbouring institutes.

Upcoming Lectures
Anil Deshmukh (Department of Physics, Lehigh Valley University)
21 August 2026, 16:00 to 17:00
Marsh Auditorium, Oakfield
Why sand will not average
Grains are large enough to see and too many to follow. I will discuss three experiments in which they fail.
Rajeshwari Nityanand (Azad University & formerly of the Fano Centre)
28 August 2026, 16:00 to 17:30
Marsh Auditorium, Oakfield
Rings, shadows and phases
Interferometers measure how well two antennas agree. This lecture will describe how an image follows from that.
Aleksandra Abashina (Stony River University)
11 September 2026, 11:30 to 12:30
Long Room, Oakfield
Odd fluids
Some fluids flow sideways when pushed. The talk will introduce odd viscosity with examples from bacteria.
"""
    assert _read(text) == [
        ("Why sand will not average", ["Anil Deshmukh"], "2026-08-21"),
        ("Rings, shadows and phases", ["Rajeshwari Nityanand"], "2026-08-28"),
        ("Odd fluids", ["Aleksandra Abashina"], "2026-09-11"),
    ]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["close", "apart"])
@pytest.mark.parametrize("heading", ["", "Botany colloquium, autumn 2026\n\n"], ids=["bare", "headed"])
def test_titles_above_their_days_are_not_those_of_the_talks_before(between: str, heading: str) -> None:
    talks = [
        ("Roots that talk", ["Ada Quill"], "2026-10-08"),
        ("Leaves that listen", ["Cleo Marsh"], "2026-10-15"),
        ("Bark without bite", ["Dora Field"], "2026-10-22"),
    ]
    lines = [f"{title}\n{day}, 16:15\n{name}, Fano" for title, (name,), day in talks]
    assert _read(heading + "\n".join(lines).replace("\n", between)) == talks


def test_years_behind_rooms_in_a_title_are_no_number_of_a_room() -> None:
    text = "Ada Quill (Fano)\nA history of cold rooms, 1850–1920\nThursday 8 October 2026, 16:15"
    assert _read(text) == [("A history of cold rooms, 1850–1920", ["Ada Quill"], "2026-10-08")]
