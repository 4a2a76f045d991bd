"""Programmes in Japanese that name the lecturer by rank before the title."""

import datetime as dt

from seminar.reading import read
from seminar.reading.text.lines import split_lines
from seminar.reading.unspaced.ranked_rows import quote_ranked_rows

_TODAY = dt.date(2026, 11, 21)


def test_rank_and_name_before_the_title_stand_behind_it() -> None:
    text = "10:00-12:30 教授 葦原 灯 氷の結び目と\n湖\n13:30～15:00 Ada Quill 准教授 砂丘の音\n15:00-15:30 お茶の会"
    assert [line.text for line in quote_ranked_rows(split_lines(text))] == [
        "10:00-12:30 「氷の結び目と湖」 葦原 灯 教授",
        "13:30～15:00 「砂丘の音」 Ada Quill 教授",
        "15:00-15:30 お茶の会",
    ]


def test_one_such_row_stays() -> None:
    text = "10:00-12:30 教授 葦原 灯 氷の結び目\n15:00-15:30 お茶の会"
    assert [line.text for line in quote_ranked_rows(split_lines(text))] == text.split("\n")


def test_days_of_the_rows_take_the_year_of_the_same_day_above() -> None:
    text = (
        "春の公開講座\n写真（2026/03/30）\n\n日時 令和9年3月25日(木)、26日(金)\n場所 F201教室\n\n3月25日\n"
        "10:00-12:30 教授 葦原 灯 氷の結び目\n13:30-15:00 教授 相沢 澄 砂丘の音\n3月26日\n"
        "10:00-12:30 准教授 Ada Quill 潮の忘れもの"
    )
    drafts = read(text, today=_TODAY, zone="Asia/Tokyo").drafts
    assert [(each.date, each.title, [person.name for person in each.speakers]) for each in drafts] == [
        (dt.date(2027, 3, 25), "氷の結び目", ["葦原 灯"]),
        (dt.date(2027, 3, 25), "砂丘の音", ["相沢 澄"]),
        (dt.date(2027, 3, 26), "潮の忘れもの", ["Ada Quill"]),
    ]
