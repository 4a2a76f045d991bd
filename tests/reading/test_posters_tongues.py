"""Announcements in several languages: what posters, press notes and copied pages put around their talks."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.draft import Draft
from seminar.reading.lists.days_of_history import drop_history
from seminar.reading.talk.bracketed_labels import part_bracketed_labels
from seminar.reading.text.copies import mend_copy
from seminar.reading.text.lines import split_lines
from seminar.reading.text.logistics import is_broadcast
from seminar.reading.text.picture_names import drop_picture_names
from seminar.reading.text.repeated_days import join_repeated_days
from seminar.reading.when.month_headings import spread_months
from seminar.reading.when.times import find_hours
from seminar.reading.who.inverted_names import write_inverted_names
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people
from seminar.speaker import SpeakerName

_TODAY = dt.date(2026, 11, 21)


def _make(text: str, *, zone: str = "UTC") -> list[tuple[object, ...]]:
    drafts = read(text, today=_TODAY, zone=zone).drafts
    return [(draft.title, [each.name for each in draft.speakers], draft.date, draft.start) for draft in drafts]


def _list_texts(text: str) -> list[str]:
    return [line.text for line in split_lines(text)]


def test_days_with_a_blank_behind_the_first_dot_are_no_items() -> None:
    assert _list_texts("14. 01.27\n3. 12. 2026\n3. Knots in ice\n") == ["14. 01.27", "3. 12. 2026", "Knots in ice"]


def test_rule_below_a_japanese_sentence_makes_no_heading() -> None:
    assert [line.level for line in split_lines("\nこの会は毎月です。(八月は休み。)\n=====\n冰の会\n=====\n")] == [0, 1]


def test_picture_names_are_dropped() -> None:
    assert drop_picture_names("knots in ice.png\nKnots in ice\nBild: eis.jpg") == "\nKnots in ice\n"


def test_repeated_days_are_told_once_with_their_hour() -> None:
    item = "- Time: 2026-12-0{day}\n  Knots {day}\n\n  .Time: 8 December 2026, 14:00\n"
    text = "\n".join(item.replace("8 December", f"{day} December").format(day=day) for day in (8, 9))
    assert [line.text for line in join_repeated_days(split_lines(text))] == [
        "Time: 8 December 2026, 14:00",
        "Knots 8",
        "Time: 9 December 2026, 14:00",
        "Knots 9",
    ]


def test_inverted_names_have_the_given_name_first() -> None:
    lines = split_lines("14:00 QUILL, Maria (Fano): Knots\nNATO, Brussels (Belgium): Ropes")
    assert [line.text for line in write_inverted_names(lines)] == [
        "14:00 Maria QUILL (Fano): Knots",
        "NATO, Brussels (Belgium): Ropes",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In diretta sul nostro canale YouTube.", True),
        ("Auch live auf unserem YouTube-Kanal", True),
        ("Ao vivo no YouTube do museu", True),
        ("Live concerts and YouTube comments: a study", False),
    ],
)
def test_is_broadcast_knows_lines_that_name_a_channel(text: str, told: bool) -> None:
    assert is_broadcast(text) is told


@pytest.mark.parametrize(
    "text",
    [
        "Am Abend führt Prof. Dr. Maria Wester von der Professur für Eiskunde durch das Thema.",
        "Na quarta, a professora do grupo de Física Solar, Maria Wester, visita o museu.",
        "Sarà la professoressa Maria Wester ad accompagnare il pubblico.",
    ],
)
def test_announced_people_are_told_from_their_fields(text: str) -> None:
    assert [each.name for each in find_announced_people(text)] == ["Maria Wester"]


def test_contact_person_does_not_speak() -> None:
    text = (
        "Topic: Who owns the ice?\nSpeaker: Maria Quill\nDate: 8 December 2026\nTime: 15:00\n\n"
        "Contact\nName: Ms. Cara Lindt\nTel: 5550 4842\n"
    )
    assert _make(text) == [("Who owns the ice?", ["Maria Quill"], dt.date(2026, 12, 8), dt.time(15))]


def test_title_and_speaker_of_one_long_sentence_are_read_together() -> None:
    text = (
        "Eis, das singt\n"
        "Auch in diesem Frühjahr öffnet die Hochschule ihre Türen für Groß und Klein, und wie immer gibt es Kuchen und "
        "Tee für alle, die früh kommen. Diesmal führt Dr. Maria Wester von der Professur für Eiskunde durch das Thema "
        '"Vom Singen der Gletscher". Vorwissen braucht niemand, ein warmer Mantel schadet aber nicht, denn ein Teil '
        "der Vorlesung findet im Hof statt.\n"
        "Beginn ist am 7. März 2027 um 11 Uhr im Hörsaal 3.\n(Autor: Bo Lindt)\n"
    )
    assert _make(text) == [("Vom Singen der Gletscher", ["Maria Wester"], dt.date(2027, 3, 7), dt.time(11))]


def test_kind_in_brackets_is_no_part_of_the_title() -> None:
    text = "Knots your aunt knew [Conferencia]\nMaria Quill\n10 de noviembre de 2026, 18:45 h, Aula Magna\n"
    assert _make(text) == [("Knots your aunt knew", ["Maria Quill"], dt.date(2026, 11, 10), dt.time(18, 45))]


def test_each_day_has_the_address_of_its_invitation() -> None:
    text = (
        "Thursday 14 January 2027: https://fano.zoom.us/j/91200000001\n"
        "Friday 15 January 2027: https://fano.zoom.us/j/91200000002\n\n"
        "Thursday, 14 January\n10:00 Maria Quill (Fano): Bridges of ice\n"
        "11:00 Peter Wester (Riga): Harbours in winter\n"
        "Friday, 15 January\n10:00 Clara Lindt (Kiel): Knots of sailors\n11:00 Daniel Osei (Accra): Ropes and nets\n"
    )
    assert [draft.link[-1:] for draft in read(text, today=_TODAY, zone="UTC").drafts if draft.link] == list("1122")


def test_rows_of_a_japanese_programme_may_promise_a_title() -> None:
    text = (
        "# 冬の研究会\n\n### 12/9(水)\n\n* 13:40〜14:10 葦原灯(橡田大学)「氷の結び目を数える」\n"
        '* 14:10〜14:40 石動蓮(冬木理科大学): (TBA)\n* 15:20〜15:50 WESTER, Maria(橡田大学) "Ropes without tears"\n\n'
        "## 懇親会\n\n居酒屋みなと\n"
    )
    day = dt.date(2026, 12, 9)
    assert _make(text, zone="Asia/Tokyo") == [
        ("氷の結び目を数える", ["葦原灯"], day, dt.time(13, 40)),
        (None, ["石動蓮"], day, dt.time(14, 10)),
        ("Ropes without tears", ["Maria WESTER"], day, dt.time(15, 20)),
    ]


def test_chinese_reading_circle_names_its_books() -> None:
    text = (
        "您的位置：首页 > 活动公告 > 正文\n\n1.冬季共读会\n领读图书：绳结的历史\n时间：2026年12月10日13:30\n"
        "地点：图书馆一楼\n"
        "领读人：连城\n2.校友讲坛\n主题：冰上三十年\n时间：2026年12月17日10:30\n地点：图书馆二楼\n嘉宾：临泽校友会王海明会长\n"
    )
    reading = read(text, today=_TODAY, zone="Asia/Shanghai")
    assert [(draft.title, draft.date, draft.start) for draft in reading.drafts] == [
        ("绳结的历史", dt.date(2026, 12, 10), dt.time(13, 30)),
        ("冰上三十年", dt.date(2026, 12, 17), dt.time(10, 30)),
    ]
    assert [each.name for each in reading.drafts[1].speakers] == ["王海明"]
    assert reading.series is None


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("3. Mai: Knoten im Seil (Referentin: Maria Quill)", "3. Mai: Knoten im Seil Referentin: Maria Quill"),
        ("秋の茸を見る(講師:葦原 灯 氏)", "秋の茸を見る 講師：葦原 灯 氏"),
        ("12/02 黑潮上的船 主講/連城(海洋館)", "12/02 黑潮上的船 主講：連城(海洋館)"),
        ("Knots in ice (Raum: A 3)", "Knots in ice (Raum: A 3)"),
    ],
)
def test_bracketed_labels_are_parted(text: str, parted: str) -> None:
    assert [line.text for line in part_bracketed_labels(split_lines(text))] == [parted]


def test_rows_with_open_hours_and_labels_are_talks_of_a_list() -> None:
    text = "12月10日(木) 18:00~ 「地図の嘘」(講師:葦原 灯)\n12月17日(木) 18:00~ 「星の名前」(講師:Maria Quill)\n"
    assert _make(text, zone="Asia/Tokyo") == [
        ("地図の嘘", ["葦原 灯"], dt.date(2026, 12, 10), dt.time(18)),
        ("星の名前", ["Maria Quill"], dt.date(2026, 12, 17), dt.time(18)),
    ]


@pytest.mark.parametrize(
    ("text", "stop"), [("19:00 夜行動物的眼睛", 5), ("19:00 夜晚", 8), ("18:00〜「冰」", 6), ("18:00〜20:00", 11)]
)
def test_find_hours_stops_where_the_title_begins(text: str, stop: int) -> None:
    assert text[: find_hours(text)[0].stop].rstrip() == text[:stop].rstrip()


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("野鳥の会 Maria Quill 氏", "Maria Quill", "野鳥の会"),
        ("地質協会 湯ノ口 進 氏", "湯ノ口 進", "地質協会"),
        ("Liam O’Quill（橡田在住）", "Liam O’Quill", "橡田在住"),
    ],
)
def test_split_people_knows_societies_and_apostrophes(text: str, name: str, place: str) -> None:
    assert split_people(text, told=True) == (SpeakerName(name=name, affiliation=place),)


@pytest.mark.parametrize(
    "text",
    [
        "Giovedì 10 dicembre 2026 alle ore 18 Maria Quill presenta il suo libro “Le reti del porto”. Ingresso libero.",
        "Am 10. Dezember 2026 um 18 Uhr stellt die Autorin Maria Quill ihr neues Buch „Le reti del porto“ vor.",
        "Le jeudi 10 décembre 2026 à 18h, Maria Quill présente son livre « Le reti del porto ».",
    ],
)
def test_own_book_that_is_presented_is_the_title(text: str) -> None:
    assert _make(text) == [("Le reti del porto", ["Maria Quill"], dt.date(2026, 12, 10), dt.time(18))]


def test_day_below_a_title_in_small_letters_is_no_part_of_it() -> None:
    text = (
        "Maria Quill soutiendra sa thèse intitulée :\nModèles de crue à pas variable pour les bassins\n"
        "le mardi 8 décembre 2026 à 9h30\nAmphithéâtre 3\n"
    )
    assert _make(text) == [
        ("Modèles de crue à pas variable pour les bassins", ["Maria Quill"], dt.date(2026, 12, 8), dt.time(9, 30))
    ]


def test_office_and_its_holder_sign() -> None:
    text = (
        "Frau Dr. Maria Quill\nspricht über\n\nSalzwiesen als Archiv der Fluten\n\nMittwoch, 16.12.2026, 16 Uhr\n\n"
        "Der Dekan\nProf. Dr. Peter Wester\n"
    )
    assert _make(text) == [("Salzwiesen als Archiv der Fluten", ["Maria Quill"], dt.date(2026, 12, 16), dt.time(16))]


def test_group_of_a_seminar_does_not_hide_who_comes() -> None:
    text = "tem seminário do grupo de Otimização com o Caetano Quill (Unicamp)"
    assert [each.name for each in find_announced_people(text)] == ["Caetano Quill"]


def test_room_behind_the_hour_is_no_part_of_the_name() -> None:
    text = (
        "Oberseminar\n\nDo 3.12. 14:15 SR 5 Clara Rasmussen (Aarhus): Oszillierende Integrale auf Bäumen\n"
        "Do 7.1. 14:15 online Peter Verhulst (Gent): Multiplikatoren und was sie zählen\n"
    )
    assert _make(text) == [
        ("Oszillierende Integrale auf Bäumen", ["Clara Rasmussen"], dt.date(2026, 12, 3), dt.time(14, 15)),
        ("Multiplikatoren und was sie zählen", ["Peter Verhulst"], dt.date(2027, 1, 7), dt.time(14, 15)),
    ]


def test_programme_takes_the_day_below_it_and_stands_for_no_talk() -> None:
    text = (
        "第9回 公開講演会\n「冰の年齢をはかる」\n\n日時:2026年12月13日(日) 13:30~16:00\n会場:橡田大学 講堂\n\n"
        "13:30 開会あいさつ 学部長 冬木 颯\n13:40~14:40 講演1「星の光で時を読む」\n   葦原 灯(橡田大学)\n"
        "14:55~15:55 講演2「重力の波は何を語るか」\n   Maria Quill(橡田天文台)\n15:55 閉会\n"
    )
    day = dt.date(2026, 12, 13)
    assert _make(text, zone="Asia/Tokyo") == [
        ("星の光で時を読む", ["葦原 灯"], day, dt.time(13, 40)),
        ("重力の波は何を語るか", ["Maria Quill"], day, dt.time(14, 55)),
    ]
    below = (
        "ore 9.30 Saluti\nore 10.00 Lidia Quill (Fermo): Lettere dal ghiacciaio\n"
        "ore 10.45 Pietro Wester (Lecco): Le carote di ghiaccio raccontano\n\nSala Verde\nVenerdì 11 dicembre 2026\n"
    )
    assert [(title, when) for title, _, when, _ in _make(below)] == [
        ("Lettere dal ghiacciaio", dt.date(2026, 12, 11)),
        ("Le carote di ghiaccio raccontano", dt.date(2026, 12, 11)),
    ]


def test_clubs_year_holds_talks_among_other_evenings() -> None:
    text = (
        "Vortragsprogramm 1. Halbjahr 2027\n(jeweils Freitag, 19.30 Uhr, Alte Schule)\n\n8.1.   Jahresrückblick\n"
        '5.2.   Dr. Maria Quill, Sternwarte Elm: "Staub, aus dem wir sind"\n5.3.   Mitgliederversammlung\n'
        '7.5.   Peter Wester, Oslo: "Polarlichter für Anfänger"\n4.6.   Grillabend\n'
    )
    assert [(title, when) for title, _, when, _ in _make(text)] == [
        ("Staub, aus dem wir sind", dt.date(2027, 2, 5)),
        ("Polarlichter für Anfänger", dt.date(2027, 5, 7)),
    ]


def test_typesetters_blanks_are_closed() -> None:
    assert mend_copy("10 : 00 - 10 : 40 Quill ( Fano ), f : 2") == "10:00 - 10:40 Quill (Fano), f : 2"


def test_numbered_night_is_no_hour() -> None:
    assert [each.start for each in find_hours("第1夜 12月4日（金）19時")] == [dt.time(19)]


def test_weekdays_below_a_titled_month_are_its_days() -> None:
    lines = split_lines("Agenda – diciembre\n\nMIÉRCOLES 9\n19:00 Conferencia\nJUEVES 17\n20:00 Coro\n")
    assert [line.text for line in spread_months(lines)][1::2] == ["MIÉRCOLES 9 diciembre", "JUEVES 17 diciembre"]


def test_numbered_label_of_a_day_is_no_stamp() -> None:
    text = (
        "冰的结小型研讨会通知\n\n一、时间:2026年12月12日(星期六)\n二、地点:海洋楼三层\n三、日程\n"
        "09:00–09:40  连城(极地海洋所)       海冰厚度的卫星反演\n10:40–11:20  王海明(东崖大学)         浮冰上的微生物\n"
    )
    assert [when for _, _, when, _ in _make(text, zone="Asia/Shanghai")] == [dt.date(2026, 12, 12)] * 2


def test_day_of_history_is_no_talk() -> None:
    drafts = (
        Draft(title="Knots", speakers=(SpeakerName(name="Maria Quill"),), date=dt.date(2026, 12, 16)),
        Draft(title="four towns founded the network", date=dt.date(1986, 3, 3)),
        Draft(title="Ropes", date=dt.date(2026, 12, 17)),
    )
    assert drop_history(drafts) == (drafts[0], drafts[2])
    assert drop_history(drafts[1:]) == drafts[1:]
