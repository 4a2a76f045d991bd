"""Exams, convocations, posters and notes in several languages: what they say otherwise than an invitation does."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.lists.own_days import find_own_days
from seminar.reading.talk.cancelling import strip_marks
from seminar.reading.text.datelines import strip_datelines
from seminar.reading.text.lines import split_lines
from seminar.reading.when.dates import find_dates
from seminar.reading.when.spelt_hours import write_spelt_hours
from seminar.reading.when.times import find_hours
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.prose_titles import find_announced_title

_TODAY = dt.date(2026, 11, 21)


def _make(text: str) -> list[tuple[object, ...]]:
    drafts = read(text, today=_TODAY, zone="UTC").drafts
    return [(draft.title, [each.name for each in draft.speakers], draft.date, draft.start) for draft in drafts]


@pytest.mark.parametrize(
    "text, written",
    [
        ("ore diciassette e trenta", "ore 17:30"),
        ("um halb acht abends", "um 19:30"),
        ("à dix-huit heures trente", "à 18:30"),
        ("a las siete y media de la tarde", "a las 19:30"),
        ("às dezoito horas", "às 18:00"),
        ("davanti alle tre sorelle", "davanti alle tre sorelle"),
    ],
)
def test_spelt_hours_are_written_in_figures(text: str, written: str) -> None:
    assert [line.text for line in write_spelt_hours(split_lines(text))] == [written]


@pytest.mark.parametrize(
    "text, start",
    [
        ("um 19 Uhr 30 im Saal", dt.time(19, 30)),
        ("a las 17 horas y 30 minutos", dt.time(17, 30)),
        ("19 Uhr 10 Plätze", dt.time(19)),
        ("14–16 Uhr (c. t.)", dt.time(14, 15)),
    ],
)
def test_minutes_behind_the_word_for_hours_count(text: str, start: dt.time) -> None:
    assert [hours.start for hours in find_hours(text)] == [start]


def test_numbers_of_a_room_are_no_day() -> None:
    assert [each.text for each in find_dates("no Anfiteatro 21.4.11, dia 21.4.27")] == ["21.4.27"]


@pytest.mark.parametrize(
    "text",
    [
        "U. A. w. g. bis 11. Januar",
        "La mostra chiude il 15 maggio",
        "2027.1.20 發行",
        "請於3月4日前回覆",
    ],
)
def test_day_until_which_something_lasts_is_not_the_talks(text: str) -> None:
    assert find_own_days(text) == []


def test_day_that_ends_a_span_is_the_talks() -> None:
    assert [each.text for each in find_own_days("3. Mai bis 5. Mai")] == ["3. Mai", "5. Mai"]


def test_days_above_the_talks_of_a_list_are_no_datelines() -> None:
    lines = split_lines("20 de janeiro de 2027\nNós\n24 de fevereiro, quarta-feira\n\n3 de março\n\n4 de abril\n")
    assert strip_datelines(lines) == (tuple(lines), None)


@pytest.mark.parametrize(
    "text, name",
    [
        ("Disputation im Promotionsverfahren von Frau M.Sc. Ada Quill", "Ada Quill"),
        (
            "torna pública a defesa da Dissertação de Mestrado da aluna ADA MOLINO RIBEIRO, no dia 3",
            "ADA MOLINO RIBEIRO",
        ),
        ("as provas de agregação do Doutor Bruno Sá-Molino, subordinadas ao tema", "Bruno Sá-Molino"),
        ("Ne parla l'autrice, Ada Molino-Rossi. Modera Bruno Stagno, storico.", "Ada Molino-Rossi"),
        ("Am Dienstag dürfen wir Frau Mag.a Ada Quill begrüßen.", "Ada Quill"),
        ("É a vez de Ada Molino, que lerá connosco.", "Ada Molino"),
        ("氣象主播林冰石要說的是〈冰的結〉", "林冰石"),
        ("高山嚮導瓦旦・冰石帶來〈冰的結〉", "瓦旦・冰石"),
        ("边疆研究中心的阿依古丽·冰石教授将作题为《冰的结》的报告", "阿依古丽·冰石"),
    ],
)
def test_convocation_names_whose_it_is(text: str, name: str) -> None:
    assert [each.name for each in find_announced_people(text)] == [name]


def test_short_title_behind_who_tells_it_is_sure() -> None:
    assert find_announced_title("則是登山家林冰石的〈冰的結〉，會後簽名") == ("冰的結", True)


@pytest.mark.parametrize(
    "text, names",
    [
        ("Inspector Jefe Bruno Molino", ["Bruno Molino"]),
        ("Irmã Ada Molino", ["Ada Molino"]),
        ("这周轮到 林冰石", ["林冰石"]),
        ("林冰石博士 Dr Ada LAM Ping-shek", ["林冰石"]),
        ("葦原 灯・Ada Quill（橡大）", ["葦原 灯", "Ada Quill"]),
        ("林冰石、扎西卓玛", ["林冰石", "扎西卓玛"]),
    ],
)
def test_label_holds_people_with_their_offices(text: str, names: list[str]) -> None:
    assert [each.name for each in split_people(text, told=True)] == names


def test_notice_before_a_title_is_none_of_it() -> None:
    assert strip_marks("ACHTUNG: Saal 1! Knoten im Eis") == "Knoten im Eis"


def test_year_in_a_title_gives_way_to_the_weekday() -> None:
    text = "Kolloquium am Donnerstag, 3. Dezember, 16.15 Uhr\n\nAda Quill (Fano)\nEisknoten im Sommer 2022\n"
    assert [each[2] for each in _make(text)] == [dt.date(2026, 12, 3)]


def test_title_in_capitals_goes_on_in_small_letters() -> None:
    text = (
        "AKADEMIE DER MÜLLER\n\nSA 20. MÄRZ 2027, 17.00 UHR\n\nWEM DAS WASSER GEHÖRT\nVon Mühlen und ihren Bächen\n\n"
        "Vortrag von\nADA QUILL\n"
    )
    assert _make(text) == [
        ("WEM DAS WASSER GEHÖRT: Von Mühlen und ihren Bächen", ["ADA QUILL"], dt.date(2027, 3, 20), dt.time(17))
    ]


def test_exam_has_labels_of_its_own() -> None:
    text = (
        "博士學位考試公告\n\n研 究 生：林冰石\n論文題目：湖冰的節律與應用\n"
        "考試時間：民國 116 年 6 月 11 日（星期五）下午 2 時 10 分\n"
        "考試地點：二館 R304\n指導教授：雪山 博士\n考試委員：周雪 教授、霜降 教授\n"
    )
    assert _make(text) == [("湖冰的節律與應用", ["林冰石"], dt.date(2027, 6, 11), dt.time(14, 10))]


def test_questions_are_labels() -> None:
    text = "冰的結：湖上的冬天\n\n講者：林冰石\n哪一天？　116/03/06（六）\n幾點？　上午 10 點半入座，11 點開講\n"
    assert _make(text) == [("冰的結：湖上的冬天", ["林冰石"], dt.date(2027, 3, 6), dt.time(11))]


@pytest.mark.parametrize(
    "text, name",
    [
        ("Conférence d'Ada Moulin, ancienne géologue :", "Ada Moulin"),
        ("Saal 4. Ada Quill (Fano), „Knoten im Eis“", "Ada Quill"),
        ("la transumanza raccontata da Bruno Stagno, pastore", "Bruno Stagno"),
        ("Vendredi à 13h, Ada Moulin nous parle de lichens.", "Ada Moulin"),
        ("这次请到的是天文台的林老师（林冰石），她会带大家看《冰的结》", "林冰石"),
    ],
)
def test_line_says_by_whom_it_is_told(text: str, name: str) -> None:
    assert [each.name for each in find_announced_people(text)] == [name]


def test_note_names_title_beside_its_speaker() -> None:
    text = '¡Ojo! La charla de mañana martes 2/2 con Ada Molino Luna ("Nudos de hielo") pasa al auditorio chico, 15:30.'
    assert _make(text) == [("Nudos de hielo", ["Ada Molino Luna"], dt.date(2027, 2, 2), dt.time(15, 30))]


def test_line_that_ends_on_a_colon_leads_to_the_title() -> None:
    text = (
        "Mardi 9 février 2027, 14h30, Palais des Arts\nConférence d'Ada Moulin, géologue :\n"
        "LES NŒUDS QUI N'EXISTENT PLUS\n"
    )
    assert _make(text) == [("LES NŒUDS QUI N'EXISTENT PLUS", ["Ada Moulin"], dt.date(2027, 2, 9), dt.time(14, 30))]


def test_quoted_series_is_no_title() -> None:
    text = (
        "市民講座「川と湖」第4回\n\n氷はどこで眠るのか\n\nお話：葦原 灯 さん（県立試験場）\n"
        "2027年6月19日（土）10:00～11:30\n"
    )
    assert _make(text) == [("氷はどこで眠るのか", ["葦原 灯"], dt.date(2027, 6, 19), dt.time(10))]


def test_day_of_this_month_is_of_the_letters() -> None:
    text = (
        "兹定于本月二十日（星期三）下午两点举行试讲。试讲人：林冰石 博士；试讲题目：冰的时间感。"
        "请全体成员准时出席。\n\n二〇二七年一月十三日\n"
    )
    assert _make(text) == [("冰的时间感", ["林冰石"], dt.date(2027, 1, 20), dt.time(14))]


def test_numbers_before_an_hour_are_a_day() -> None:
    assert [each.text for each in find_dates("05/03, 19h: Nós de gelo")] == ["05/03"]
    assert find_dates("Razão 05/03, de 19 horas") == ()


def test_spelt_hour_with_its_unit_stands_beside_others() -> None:
    lines = split_lines("à vingt heures trente\naprès l'assemblée (19 h)\nalle sei di sera")
    assert [line.text for line in write_spelt_hours(lines)] == [
        "à 20:30",
        "après l'assemblée (19 h)",
        "alle sei di sera",
    ]
