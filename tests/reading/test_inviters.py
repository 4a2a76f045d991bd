"""Who invited a speaker, which words end a name or a title, and days with several hours."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.talk.title_words import clean_title
from seminar.reading.when.dates import find_dates
from seminar.reading.who.inviters import drop_inviters
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people


@pytest.mark.parametrize(
    "text, name",
    [
        (
            "Nous accueillons Odile Fauve (Rochemer), invitée par Gaspard Loume, qui nous parlera de vase.",
            "Odile Fauve",
        ),
        ("Am Montag spricht Dr. Tomke Ahl, eingeladen von Prof. Hinrich Wess, über Gräben.", "Tomke Ahl"),
        ("Auf Einladung von Prof. Hinrich Wess spricht Dr. Tomke Ahl über Gräben.", "Tomke Ahl"),
        ("El jueves Marta Ruiz, invitada por Pablo Gil y Luis Roca, hablará de redes.", "Marta Ruiz"),
        ("A convite de Rui Teles, a professora Ana Prado falará sobre marés.", "Ana Prado"),
        ("Lunedì Ada Conti (Fano), invitata da Piero Sala, parlerà di nodi.", "Ada Conti"),
        ("Bo Stone will speak on keys, but in April Ada Quill will take up her series again.", "Bo Stone"),
        ("No tea this time, and next month Ada Quill will be back. Bo Stone presents “Keys”.", "Bo Stone"),
        ("The March meeting has for its speaker Dr Ada Quill, Reader in Botany.", "Ada Quill"),
        ("On Friday Ada Quill, who was invited by Bo Stone, will talk about knots.", "Ada Quill"),
    ],
)
def test_whoever_invited_the_speaker_does_not_speak(text: str, name: str) -> None:
    assert [person.name for person in find_announced_people(text)] == [name]


def test_a_text_without_inviters_stays_as_it_is() -> None:
    assert drop_inviters("All are invited by the club.") == "All are invited by the club."


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Paula Ekamp (Fano) ENTFÄLLT wegen Krankheit",
        "Paula Ekamp (Fano) cancelled due to illness",
        "Paula Ekamp, Fano - séance annulée",
        "Paula Ekamp, Fano [abgesagt]",
    ],
)
def test_people_end_before_the_words_that_call_a_talk_off(text: str) -> None:
    assert [(each.name, each.affiliation) for each in split_people(text, told=True)] == [("Paula Ekamp", "Fano")]


def test_capitals_with_a_small_word_between_them_are_no_name() -> None:
    assert [is_name(text) for text in ("DORMIR POUR OUBLIER", "ADA DE QUILL")] == [False, True]


@pytest.mark.parametrize(
    "text, title",
    [
        ("Slow gauges of old ice (with Bo Stone and Cy Reed)", "Slow gauges of old ice"),
        ("Living with ice (with a discussion)", "Living with ice (with a discussion)"),
        ("Slow gauges; Aula 3 (Fano)", "Slow gauges"),
        ("Bilder einer Reise (Alter Festsaal)", "Bilder einer Reise"),
    ],
)
def test_title_loses_company_and_rooms_behind_it(text: str, title: str) -> None:
    assert clean_title(text) == title


def test_letters_glued_to_a_number_by_a_sign_are_no_day() -> None:
    assert [len(find_dates(text)) for text in ("Kenncode: Moor#7Feb", "7 Feb")] == [0, 1]


def test_a_day_with_two_hours_holds_two_talks() -> None:
    text = (
        "Ciclo de conversas, 2027\n\n12 de maio: 10h30- Nós no gelo, por Ana Prado\n"
        "14h- Mapas que dormem, por Rui Teles\n"
        "13 de maio: 10h30- A maré baixa, por Bia Melo\n14 de maio: 10h30- Pedras falantes, por Gil Souto\n"
    )
    drafts = read(text, today=dt.date(2027, 4, 1), zone="Europe/Lisbon").drafts
    assert [(each.date, each.start, each.title, each.speakers[0].name) for each in drafts] == [
        (dt.date(2027, 5, 12), dt.time(10, 30), "Nós no gelo", "Ana Prado"),
        (dt.date(2027, 5, 12), dt.time(14), "Mapas que dormem", "Rui Teles"),
        (dt.date(2027, 5, 13), dt.time(10, 30), "A maré baixa", "Bia Melo"),
        (dt.date(2027, 5, 14), dt.time(10, 30), "Pedras falantes", "Gil Souto"),
    ]
