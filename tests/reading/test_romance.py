"""Announcements in Spanish, Portuguese and Italian."""

import datetime as dt

import pytest

from seminar.reading import Draft, read
from seminar.reading.languages import Label
from seminar.reading.talk.label_words import name_label
from seminar.reading.when.times import find_hours
from seminar.speaker import SpeakerName

TODAY = dt.date(2026, 11, 21)


def read_one(text: str, zone: str) -> Draft:
    drafts = read(text, today=TODAY, zone=zone).drafts
    assert len(drafts) == 1
    return drafts[0]


def take_core(draft: Draft) -> tuple[object, ...]:
    return (draft.title, draft.speakers, draft.date, draft.start, draft.link)


def test_read_a_spanish_letter_takes_talk_from_its_sentence() -> None:
    draft = read_one(
        "Estimados colegas:\n\nEl próximo jueves 6 de marzo de 2025, a las 16:00 h, Beltrán Ochotorena (Universidad de "
        'La Laguna) impartirá en el Aula 0.05 el seminario "Juegos infinitos con memoria corta".\n\n'
        "Quien no pueda asistir podrá seguirlo por Zoom:\nhttps://zoom.us/j/94411223344 (contraseña: determinado)\n\n"
        "Un cordial saludo,\nCovadonga Riestra\n",
        "Europe/Madrid",
    )
    assert take_core(draft) == (
        "Juegos infinitos con memoria corta",
        (SpeakerName(name="Beltrán Ochotorena", affiliation="Universidad de La Laguna"),),
        dt.date(2025, 3, 6),
        dt.time(16),
        "https://zoom.us/j/94411223344",
    )
    assert draft.passcode == "determinado"


def test_read_a_spanish_thesis_takes_the_candidate_and_not_the_jury() -> None:
    draft = read_one(
        "LECTURA DE TESIS DOCTORAL\n\nDoctorando: Ander Goikoetxea Larralde\nTítulo: Corrosión lenta de aceros\n"
        "Directora: Dra. Pilar Undurraga\nTribunal:\n Presidente: Dr. Julián Espinar (UPM)\n\n"
        "Fecha: 3 de julio de 2026\nHora: 11:30\nLugar: Sala de Grados\n",
        "Europe/Madrid",
    )
    assert take_core(draft) == (
        "Corrosión lenta de aceros",
        (SpeakerName(name="Ander Goikoetxea Larralde"),),
        dt.date(2026, 7, 3),
        dt.time(11, 30),
        None,
    )
    assert draft.venue == "Sala de Grados"


def test_read_a_portuguese_webinar_takes_the_person_behind_com() -> None:
    draft = read_one(
        "WEBINAR GRATUITO\nSementes crioulas: guardar para quê?\n\n📅 29/04/2025 (terça)\n⏰ às 14h\n"
        "👩 Com Nivalda Quintanilha, agrônoma da Embrapa Cerrados\n💻 Link: https://us02web.zoom.us/j/86754309123\n"
        "Mediação: Otto Rabelo\nInscreva-se: https://forms.gle/xyzXYZ\n",
        "America/Sao_Paulo",
    )
    assert draft.title == "Sementes crioulas: guardar para quê?"
    assert [person.name for person in draft.speakers] == ["Nivalda Quintanilha"]
    assert (draft.date, draft.start) == (dt.date(2025, 4, 29), dt.time(14))
    assert draft.link == "https://us02web.zoom.us/j/86754309123"


def test_read_a_portuguese_date_to_come_leaves_the_title_missing() -> None:
    draft = read_one(
        "23 de maio de 2025, sexta-feira, 10h00\nAnfiteatro 2\n\nProf. Dr. Ambrósio Cintra Figueira (IQSC-USP)\n"
        "Título: a definir\nResumo: a ser enviado em breve\n",
        "America/Sao_Paulo",
    )
    assert (draft.title, draft.abstract, draft.venue) == (None, None, "Anfiteatro 2")
    assert [person.name for person in draft.speakers] == ["Ambrósio Cintra Figueira"]


def test_read_an_italian_letter_takes_name_before_elided_place() -> None:
    draft = read_one(
        "Il giorno 2 ottobre 2025 alle ore 14.00 il Prof. Onofrio Scatamacchia dell'Università della Calabria terrà il "
        'seminario "Uscire dal labirinto: algoritmi per robot smemorati".\n',
        "Europe/Rome",
    )
    assert draft.title == "Uscire dal labirinto: algoritmi per robot smemorati"
    assert [person.name for person in draft.speakers] == ["Onofrio Scatamacchia"]
    assert (draft.date, draft.start) == (dt.date(2025, 10, 2), dt.time(14))


def test_read_an_italian_cancellation_keeps_the_planned_day() -> None:
    draft = read_one(
        "AVVISO\n\nSi comunica che la conferenza del prof. Ermenegildo Sciamanna (Università di Sassari)\n\n"
        '    "Nuraghi al tramonto: orientamenti astronomici"\n\n'
        "già prevista per venerdì 9 aprile 2027, è ANNULLATA per indisposizione del relatore.\n\n"
        "La segreteria dell'Accademia, 6 aprile 2027\n",
        "Europe/Rome",
    )
    assert (draft.date, draft.status.value) == (dt.date(2027, 4, 9), "cancelled")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("alle 18", dt.time(18)),
        ("ore 17,15", dt.time(17, 15)),
        ("a las 19 en el aula", dt.time(19)),
        ("martes 8 a las 17:45 hs", dt.time(17, 45)),
        ("pelas 15h00", dt.time(15)),
    ],
)
def test_hours_behind_their_hinge_are_read(text: str, start: dt.time) -> None:
    assert [each.start for each in find_hours(text)] == [start]


def test_hours_need_more_than_a_decimal_number() -> None:
    assert find_hours("un aumento del 17,15 nel 2024") == ()


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Doctorando", Label.SPEAKER),
        ("Expositora", Label.SPEAKER),
        ("Palestrantes", Label.SPEAKER),
        ("Relatrice", Label.SPEAKER),
        ("Banca Examinadora", Label.HOST),
        ("Tribunal", Label.HOST),
        ("Commissione", Label.HOST),
        ("Liga de Zoom", Label.LINK),
        ("Palavra-passe", Label.PASSCODE),
        ("Contraseña", Label.PASSCODE),
        ("Inscrições", Label.REGISTER),
        ("Semblanza", Label.BIO),
        ("Abstract", Label.ABSTRACT),
    ],
)
def test_labels_are_known_in_their_many_forms(words: str, label: Label) -> None:
    assert name_label(words) is label
