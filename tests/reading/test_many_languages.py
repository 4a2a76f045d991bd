"""Days, hours, labels and names in the languages that the reader knows."""

import datetime as dt

import pytest

from seminar.reading.languages import Label
from seminar.reading.talk.label_words import name_label
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people


@pytest.mark.parametrize(
    "text, day, month, year, weekday",
    [
        ("Dienstag, den 16. April 2024", 16, 4, 2024, 1),
        ("Do, 16.05.2024", 16, 5, 2024, 3),
        ("mardi 16 avril 2024", 16, 4, 2024, 1),
        ("le 1er avril", 1, 4, None, None),
        ("martes 16 de abril de 2024", 16, 4, 2024, 1),
        ("terça-feira, 16 de abril de 2024", 16, 4, 2024, 1),
        ("martedì 16 aprile 2024", 16, 4, 2024, 1),
        ("2024年4月16日（星期二）", 16, 4, 2024, 1),
        ("4月16日 周二", 16, 4, None, 1),
        ("二〇二四年四月十六日", 16, 4, 2024, None),
        ("民國113年4月16日(二)", 16, 4, 2024, 1),
        ("令和6年4月16日（火）", 16, 4, 2024, 1),
        ("４月１６日（火）", 16, 4, None, 1),
    ],
)
def test_days_are_read(text: str, day: int, month: int, year: int | None, weekday: int | None) -> None:
    found = find_dates(text)
    assert [(each.day, each.month, each.year, each.weekday) for each in found] == [(day, month, year, weekday)]


@pytest.mark.parametrize(
    "text, start, end",
    [
        ("18 Uhr c.t.", "18:15", None),
        ("18 Uhr s.t.", "18:00", None),
        ("von 14 bis 16 Uhr", "14:00", "16:00"),
        ("14h00", "14:00", None),
        ("de 14h à 15h30", "14:00", "15:30"),
        ("a las 16:00 h", "16:00", None),
        ("às 14h", "14:00", None),
        ("alle ore 14.30", "14:30", None),
        ("下午7-10点", "19:00", "22:00"),
        ("晚上7点半", "19:30", None),
        ("下午3:00-4:30", "15:00", "16:30"),
        ("午後7時", "19:00", None),
        ("午前10時30分〜12時", "10:30", "12:00"),
        ("15：00－16：30", "15:00", "16:30"),
    ],
)
def test_hours_are_read(text: str, start: str, end: str | None) -> None:
    found = [(f"{each.start:%H:%M}", each.end and f"{each.end:%H:%M}") for each in find_hours(text)]
    assert found == [(start, end)]


@pytest.mark.parametrize(
    "words, label",
    [
        ("Referentin", Label.SPEAKER),
        ("Kenncode", Label.PASSCODE),
        ("Orateur", Label.SPEAKER),
        ("Résumé", Label.ABSTRACT),
        ("Ponente", Label.SPEAKER),
        ("Contraseña", Label.PASSCODE),
        ("Palestrante", Label.SPEAKER),
        ("Relatrice", Label.SPEAKER),
        ("Titolo", Label.TITLE),
        ("报告人", Label.SPEAKER),
        ("報 告 人", Label.SPEAKER),
        ("會議號", Label.MEETING_ID),
        ("講演者", Label.SPEAKER),
        ("日 時", Label.WHEN),
    ],
)
def test_labels_are_known(words: str, label: Label) -> None:
    assert name_label(words) is label


@pytest.mark.parametrize(
    "text, people",
    [
        ("清华大学 张三 教授", [("张三", "清华大学")]),
        ("张三教授，清华大学数学系", [("张三", "清华大学数学系")]),
        ("許柏翰 助理教授 (國立成功大學)", [("許柏翰", "國立成功大學")]),
        ("蓮見 怜央 氏（東雲大学 理学部）", [("蓮見 怜央", "東雲大学 理学部")]),
        ("Maria Rossi e Paolo Bianchi", [("Maria Rossi", None), ("Paolo Bianchi", None)]),
        ("Dra. Ana María López (UNAM)", [("Ana María López", "UNAM")]),
        ("Prof. Hans Müller, Universität Wien", [("Hans Müller", "Universität Wien")]),
    ],
)
def test_people_are_told_from_their_places(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.affiliation) for person in split_people(text)] == people


@pytest.mark.parametrize(
    "text",
    [
        "Künstliche Intelligenz",
        "Machine Learning",
        "New York",
        "清华大学",
        "月曜日",
        "Low Rank Adaptation",
        "Im Auftrag",
    ],
)
def test_other_words_are_no_names(text: str) -> None:
    assert not is_name(text)


def test_weekday_of_two_letters_needs_a_capital() -> None:
    assert [each.weekday for each in find_dates("do 16 abril")] == [None]
    assert find_dates("Do 16. April 2026")[0].weekday == dt.date(2026, 4, 16).weekday()
