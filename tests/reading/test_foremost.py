"""Speakers whom no known verb names, and those whom sentences of other scripts name."""

import pytest

from seminar.reading.text.lines import split_lines
from seminar.reading.unspaced.numbered import label_numbered
from seminar.reading.unspaced.prose import find_unspaced_people, find_unspaced_title
from seminar.reading.who.prose import find_announced_people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Solche Fragen beantwortet Professorin Walburga Ettinger am Dienstag von 19 bis 20.30 Uhr.",
            "Walburga Ettinger",
        ),
        ("A las 18 horas, Fermín Quiroga Mota, ingeniero de caminos, se centra en los carros.", "Fermín Quiroga Mota"),
        ("In aula A Fratelli Sarti, Ornella Tassinari, docente di geologia, terrà il seminario.", "Ornella Tassinari"),
        ("Das Kolloquium von Prof. Dr. Egon Strack beginnt mit einem Vortrag von Almut Reiser.", "Almut Reiser"),
        (
            "Am 21. Januar macht die Archäologin Dr. Cordula Mahlo mit dem Vortrag „Scherben“ den Anfang.",
            "Cordula Mahlo",
        ),
        ("19 Uhr: Vortrag Frieder Zschau, Gera, „Neues vom Mühlbach“", "Frieder Zschau"),
        ("由北峽灣大學教授、協會副主席Prof. Sunniva Aalbrekt主講,現場將播放錄音。", "Sunniva Aalbrekt"),
        ("本期講座由東洲大學文學院教授葛正霖講授“茶與鐵路”。", "葛正霖"),
        ("特別邀請海研所研究員祝逸凡教授，於6月25日14時主講「深海」。", "祝逸凡"),
    ],
)
def test_who_acts_in_a_sentence_speaks(text: str, name: str) -> None:
    assert [person.name for person in find_announced_people(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "A obra de Otávio Prado mudou a história da ponte.",
        "O evento é organizado pela cátedra de geologia, a cargo de Zulmira Antunes.",
        "Rogério Tavares, físico e professor da casa, coordenará a mesa.",
    ],
)
def test_who_is_only_named_does_not_speak(text: str) -> None:
    assert find_announced_people(text) == ()


def test_a_quotation_behind_the_kind_of_talk_is_its_title() -> None:
    text = "帶來一場專題講座「黑洞、烏洞、還是烏空？」，由海研所主辦。"
    assert find_unspaced_title(text) == ("黑洞、烏洞、還是烏空？", True)


def test_a_departments_short_name_is_no_person() -> None:
    assert find_unspaced_people("由天文所研究員主講") == ()


def test_numbered_talks_get_labels_and_what_holds_for_all() -> None:
    text = "演題1:川のない町の橋 / 楢崎百合教授\n演題2:石垣が崩れるまで / 脇田宗一教授\n"
    text += "講師：楢崎百合氏， 脇田宗一氏\n日時：2019年6月17日"
    assert [line.text for line in label_numbered(split_lines(text))] == [
        "题目：川のない町の橋",
        "主讲人：楢崎百合教授",
        "日時：2019年6月17日",
        "题目：石垣が崩れるまで",
        "主讲人：脇田宗一教授",
        "日時：2019年6月17日",
    ]
