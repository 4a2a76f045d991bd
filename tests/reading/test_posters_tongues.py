"""Announcements in several languages: what posters, press notes and copied pages put around their talks."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.text.glued_labels import part_glued_labels
from seminar.reading.text.lines import split_lines
from seminar.reading.text.logistics import is_broadcast
from seminar.reading.text.picture_names import drop_picture_names
from seminar.reading.text.press_credits import drop_press_credits
from seminar.reading.text.repeated_days import join_repeated_days
from seminar.reading.who.inverted_names import write_inverted_names
from seminar.reading.who.prose import find_announced_people

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


def test_press_credits_are_dropped() -> None:
    lines = split_lines("Ada Quill spricht\n(Text: Bo Wester)\n[Foto: Cara Lindt]\n(Saal: Aula)")
    assert [line.text for line in drop_press_credits(lines)] == ["Ada Quill spricht", "(Saal: Aula)"]


def test_glued_labels_are_parted_where_several_stand_so() -> None:
    lines = split_lines("SpeakerProf. Ada Quill\nDate08 December 2026\nVenueHall 3\nPostScript files")
    assert [line.text for line in part_glued_labels(lines)] == [
        "Speaker: Prof. Ada Quill",
        "Date: 08 December 2026",
        "Venue: Hall 3",
        "PostScript files",
    ]
    assert part_glued_labels(lines[:1]) == lines[:1]


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
