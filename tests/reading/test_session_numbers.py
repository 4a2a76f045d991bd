"""Numbers of sessions are told from the first days of ranges, and labels from what they mean beside others."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.dates import find_dates
from seminar.reading.when.session_numbers import drop_session_number
from seminar.reading.when.times import find_hours
from seminar.reading.who.people import split_people

TODAY = dt.date(2026, 9, 1)


@pytest.mark.parametrize(
    "text, day",
    [
        ("Séance 1 – 23 janvier", 23),
        ("Session 2 - 14 March", 14),
        ("Sesión 3 – 14 de mayo", 14),
        ("Seminar #12 - 4 May", 4),
        ("Seminar 12 - 4 May", 4),
        ("Incontro n. 3 – 14 ottobre 2026", 14),
        ("Woche 2 – 24. Januar", 24),
        ("N° 7 – 12 avril", 12),
        ("Workshop 12 – 14 March 2026", 12),
        ("Week 9 – 13 March", 9),
        ("Seminar 12-14 March", 12),
        ("10 – 12 March", 10),
    ],
)
def test_number_of_a_session_begins_no_range_of_days(text: str, day: int) -> None:
    assert [mention.day for mention in find_dates(text)] == [day]


@pytest.mark.parametrize(
    "text, start", [("Session 5 – 9:00 Uhr", 9), ("Sesión 2 – 14h00", 14), ("Lecture 2 - 3:30pm", 14)]
)
def test_number_of_a_session_begins_no_range_of_hours(text: str, start: int) -> None:
    assert [hours.start.hour for hours in find_hours(text)] == [start]


def test_session_number_is_dropped_only_before_a_day() -> None:
    assert drop_session_number("Séance 3 – 20 mars, salle Brume") == "20 mars, salle Brume"
    assert drop_session_number("Séance 3 – Brumes") == "Séance 3 – Brumes"


@pytest.mark.parametrize(
    "words",
    ["TITRE A PRECISER", "Titel und Abstract folgen", "Título: a definir", "Speaker TBC", "Titolo da definire"],
)
def test_what_is_still_open_is_missing(words: str) -> None:
    assert is_missing(words)


@pytest.mark.parametrize("words", ["Time to die", "Data to knowledge", "Tema libre", "Room to breathe", "Date palms"])
def test_titles_that_begin_with_a_field_are_not_missing(words: str) -> None:
    assert not is_missing(words)


def test_institute_named_for_two_is_one_place() -> None:
    people = split_people("Bo Stone, Fondation Pierre et Marie Quill", told=True)
    assert [(person.name, person.affiliation) for person in people] == [("Bo Stone", "Fondation Pierre et Marie Quill")]


def test_degree_behind_a_name_is_no_place() -> None:
    people = split_people("Ada Quill, M.A. (Fano)")
    assert [(person.name, person.affiliation) for person in people] == [("Ada Quill", "Fano")]


def test_who_presents_beside_who_gives_the_talk_does_not_speak() -> None:
    text = (
        "¿Por qué cantan las dunas?\n\nImparte: Dra. Ada Quill (Fano)\nPresenta: Prof. Bo Stone\n"
        "Miércoles, 11 de noviembre de 2026 · 18.30 h · Salón de actos"
    )
    (draft,) = read(text, today=TODAY, zone="Europe/Madrid").drafts
    assert [person.name for person in draft.speakers] == ["Ada Quill"]


def test_next_session_says_when_nothing_else_does() -> None:
    text = (
        "Seminario de Dunas\nPróxima sesión: miércoles 28 de octubre de 2026, 16:30 h\n"
        "Ada Quill (Universidad de Fano)\n«Arenas, deudas y compadres»"
    )
    (draft,) = read(text, today=TODAY, zone="Europe/Madrid").drafts
    assert (draft.date, draft.start) == (dt.date(2026, 10, 28), dt.time(16, 30))


def test_talk_that_moved_keeps_its_hour() -> None:
    text = (
        "14 ottobre 2026, 14.30, Aula Brina\nAda Quill (Fano): Pioggia di sabbia\n\n"
        "11 novembre 2026, 14.30, Aula Brina\nBo Stone (Pavia): La fisica delle code\n[Rinviato al 18 novembre]\n\n"
        "9 dicembre 2026, 14.30, Aula Nebbia\nCy Fern (Lione): Ghiaccio amorfo\n"
    )
    drafts = read(text, today=TODAY, zone="Europe/Rome").drafts
    assert [(draft.date, draft.start) for draft in drafts] == [
        (dt.date(2026, 10, 14), dt.time(14, 30)),
        (dt.date(2026, 11, 18), dt.time(14, 30)),
        (dt.date(2026, 12, 9), dt.time(14, 30)),
    ]


def test_label_in_a_row_may_hold_speaker_and_title() -> None:
    text = (
        "Groupe « Sons », automne 2026, 17h15, salle 4\n\n"
        "- 15/10 — Invité : Bo Stone (Genève), « L'oreille au travail »\n"
        "- 5/11 — Invitée : Ada Quill (Rabat), « Le vent et le haut-parleur »\n"
        "- 3/12 — Invité : Cy Fern (Mons), « Chanter faux »\n"
    )
    drafts = read(text, today=TODAY, zone="Europe/Paris").drafts
    assert [(draft.title, [person.name for person in draft.speakers]) for draft in drafts] == [
        ("L'oreille au travail", ["Bo Stone"]),
        ("Le vent et le haut-parleur", ["Ada Quill"]),
        ("Chanter faux", ["Cy Fern"]),
    ]


def test_hour_in_digits_outweighs_one_in_a_name() -> None:
    text = (
        "Ciclo «Arenas a mediodía» (curso 2026-27)\nTodas las sesiones: 13:15 h, sala Bruma\n\n"
        "22 de septiembre: Ada Quill (Fano), «La duna como oficio»\n"
        "20 de octubre: Bo Stone (Lyon), «Contra la brisa»\n"
    )
    drafts = read(text, today=TODAY, zone="Europe/Madrid").drafts
    assert [draft.start for draft in drafts] == [dt.time(13, 15)] * 2
