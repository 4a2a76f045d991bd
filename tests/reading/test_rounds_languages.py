"""Announcements in languages other than English whose layouts misled an earlier reader."""

from datetime import date

import pytest

from seminar.reading import read
from seminar.reading.text.letterspacing import close_spacing
from seminar.reading.text.logistics import is_logistic
from seminar.reading.when.dates import find_dates
from seminar.reading.who.people import split_people
from tests.reading.shown import read_shown

_TODAY = date(2026, 11, 21)
_SHOWN = ("title", "speakers", "date", "start", "link")


def _read(text: str) -> list[dict[str, str]]:
    shown = read_shown(text, today=_TODAY)
    return [{field: each[field] for field in _SHOWN if field in each} for each in shown]


@pytest.mark.parametrize(
    "spaced, closed",
    [
        ("   苔 藓 的 夜 晚 ，\n", "   苔藓的夜晚，\n"),
        ("時 間　　場 所", "時 間　　場 所"),
        ("V O R T R A G   I M   M A I", "VORTRAG IM MAI"),
        ("2027 . 04 . 16", "2027.04.16"),
        ("Raum.........: B 12", "Raum: B 12"),
        ("the axioms A B of a b c rings", "the axioms A B of a b c rings"),
    ],
)
def test_letters_set_apart_are_closed_up(spaced: str, closed: str) -> None:
    assert close_spacing(spaced) == closed


@pytest.mark.parametrize(
    "text, logistic",
    [
        ("Case postale 9", True),
        ("Halle 2, rue des Tanneurs 14, 1200 Sablons", True),
        ("Mot de passe MOULIN", True),
        ("线上：腾讯会议 311-222-333", True),
        ("The road to 2030", False),
        ("密码学简史 1945", False),
        ("Via dei Mulini: 1966-1972", False),
    ],
)
def test_addresses_and_keys_are_told_from_titles(text: str, logistic: bool) -> None:
    assert is_logistic(text) is logistic


def test_poster_with_letters_set_apart_is_read() -> None:
    text = """\
        东  湖  美  术  馆

      纸 上 的 河 ，
   为 什 么 会 改 道 ？

       苗 若 谷
   水文研究中心  高级工程师

    2027 . 04 . 16  周五
      15:00 - 16:40
"""
    assert _read(text) == [
        {
            "title": "纸上的河， 为什么会改道？",
            "speakers": "苗若谷 (水文研究中心 高级工程师)",
            "date": "2027-04-16",
            "start": "15:00",
        }
    ]


@pytest.mark.parametrize(
    "text, title, speakers",
    [
        (
            "Wann: Mittwoch 20.01.2027, 16.00 Uhr\nWo: Raum 3\nWer: Dr. Lise Brook\nWas: Moos auf dem Mond",
            "Moos auf dem Mond",
            "Lise Brook",
        ),
        (
            "WANN? Mittwoch 20.1.27, 16.00 Uhr\nWO? Foyer\nWAS? Kaffee und Kettenbrüche\nWER? Lise Brook",
            "Kaffee und Kettenbrüche",
            "Lise Brook",
        ),
        (
            "Qué: Bosques que caminan\nQuién: Marta Brook\nCuándo: 15 de enero de 2027, 18.30\nDónde: Biblioteca",
            "Bosques que caminan",
            "Marta Brook",
        ),
    ],
)
def test_question_words_label_a_talk(text: str, title: str, speakers: str) -> None:
    assert [(each["title"], each["speakers"]) for each in _read(text)] == [(title, speakers)]


@pytest.mark.parametrize(
    "text, title",
    [
        (
            "Nous avons le plaisir de vous convier samedi 20 mars 2027 à 16 h 30 à la forge.\n"
            "M. Paul Brook, horloger retraité et chercheur, nous entretiendra des\n\n"
            "        Cadrans menteurs : quand le clocher corrigeait le soleil.\n\nLa causerie sera suivie d'un verre.",
            "Cadrans menteurs : quand le clocher corrigeait le soleil",
        ),
        (
            "Cari tutti,\nmartedì 12/1/2027 alle 11.30 in aula B1 Paolo Brook (Padova) terrà un seminario "
            "dal titolo:\n\nGrafi casuali con memoria\n\nA presto,\nLia",
            "Grafi casuali con memoria",
        ),
    ],
)
def test_sentence_leads_to_the_title_below_it(text: str, title: str) -> None:
    assert [each["title"] for each in _read(text)] == [title]


def test_subtitle_below_the_speaker_belongs_to_the_title() -> None:
    text = "Teresa Brook\nO vidrado que cai\nConservar azulejo em fachadas junto ao rio\n\n18 fev. 2027 | 18h00"
    assert _read(text) == [
        {
            "title": "O vidrado que cai Conservar azulejo em fachadas junto ao rio",
            "speakers": "Teresa Brook",
            "date": "2027-02-18",
            "start": "18:00",
        }
    ]


@pytest.mark.parametrize(
    "below", ["con MARCO BROOK (astrofisico, Rimini)", "avec Marco Brook, astronome", "mit Marco Brook (Fano)"]
)
def test_speaker_led_by_with_is_no_part_of_the_title(below: str) -> None:
    found = _read(f"Cosa mangia un buco nero a dieta?\n{below}\n\n19 gennaio 2027 h 18,45")
    assert [(each["title"], each["start"]) for each in found] == [("Cosa mangia un buco nero a dieta?", "18:45")]


def test_doors_and_end_are_not_the_start() -> None:
    text = "古い天気図を読む\n講師　雨宮 千景（気象史研究家）\n"
    text += "2027年2月13日（土）　13時開場　13時30分開演（15時終了予定）"
    assert _read(text) == [
        {
            "title": "古い天気図を読む",
            "speakers": "雨宮 千景 (気象史研究家)",
            "date": "2027-02-13",
            "start": "13:30",
        }
    ]


def test_examiners_below_their_heading_do_not_speak() -> None:
    text = """\
DEFESA DE DISSERTAÇÃO

O programa convida para a defesa da mestranda LUANA PITANGA, intitulada "Balsas e sedimentos", no dia 7 de dezembro \
de 2026, às 9h, por videoconferência.

Banca Examinadora:
Prof. Dr. Otoniel Brandt (orientador)
Profa. Dra. Miriam Lopes (UNILITORAL)
Dr. Sérgio Quadros (Marinha, convidado)
"""
    assert [each["speakers"] for each in _read(text)] == ["LUANA PITANGA"]


def test_trade_behind_an_unknown_name_is_no_title() -> None:
    assert [each.name for each in split_people("Aitana Revilla, jurista (Univ. del Duero)")] == ["Aitana Revilla"]
    assert split_people("Open Problems, old and new") == ()


@pytest.mark.parametrize(
    "text, day, month", [("dia 9/12, às 19h", 9, 12), ("am 9.12. um 18 Uhr", 9, 12), ("12.19 周六 19:30", 19, 12)]
)
def test_short_days_are_read_where_words_say_so(text: str, day: int, month: int) -> None:
    assert [(each.day, each.month) for each in find_dates(text)] == [(day, month)]


def test_two_numbers_alone_are_no_day() -> None:
    assert find_dates("le rapport 9/12 et la section 3.4") == ()


def test_greeting_that_is_a_farewell_elsewhere_hides_no_talk() -> None:
    text = "Ciao,\nmercoledì 3 febbraio 2027 h. 14,30 in sala riunioni Elia Brook ci racconterà di «Specchi».\nA presto"
    assert [each["start"] for each in _read(text)] == ["14:30"]


def test_letterspacing_costs_little_on_hostile_text() -> None:
    for piece in ("a b c d ", "冰 ", ". . . ", "a....."):
        assert len(close_spacing(piece * 20_000)) <= len(piece) * 20_000
    assert read("冰 川 " * 500, today=_TODAY, zone="UTC").drafts == ()
