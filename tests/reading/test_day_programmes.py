"""Programmes of one day: talks of two lines, counted talks, parts of the day, and days written in short."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.lists.counted_heads import drop_counts, find_counted_heads, find_counted_rows
from seminar.reading.lists.line_pairs import Pair, find_pairs
from seminar.reading.text.copies import mend_copy
from seminar.reading.text.lettered_items import read_lettered_items
from seminar.reading.text.lines import split_lines
from seminar.reading.text.lone_bullets import join_lone_bullets
from seminar.reading.when.month_headings import spread_months
from seminar.reading.when.times import find_hours

_TODAY = dt.date(2026, 10, 1)
_ICE = """Autumn Workshop on Ice, 6 November 2026, Hall B

Morning session, 10:00 to 12:00
How rivers freeze
Dr Ada Quill, University of Fano
What a crack remembers
Prof Ben Stone, Oakfield College
Afternoon session, 14:00 to 15:00
Snow on other moons
Dr Cara Lindqvist, Fano Observatory
"""


def _read(text: str, zone: str = "Asia/Tokyo") -> list[tuple[str | None, str, str | None, str | None]]:
    drafts = read(text, today=_TODAY, zone=zone).drafts
    return [
        (
            draft.title,
            " & ".join(person.name for person in draft.speakers),
            draft.date.isoformat() if draft.date else None,
            draft.start.strftime("%H:%M") if draft.start else None,
        )
        for draft in drafts
    ]


def test_titles_above_their_speakers_are_pairs() -> None:
    assert find_pairs(split_lines(_ICE)) == [Pair(start=2, stop=4), Pair(start=4, stop=6), Pair(start=7, stop=9)]


def test_titles_between_days_are_no_pairs_of_one_day() -> None:
    text = (
        "3 May 2026\nHow rivers freeze\nDr Ada Quill, University of Fano\n"
        "10 May 2026\nSnow on moons\nDr Ben Stone, Oakfield College\n"
    )
    assert find_pairs(split_lines(text)) == []


def test_first_talk_of_a_part_of_the_day_begins_with_it() -> None:
    assert _read(_ICE, "UTC") == [
        ("How rivers freeze", "Ada Quill", "2026-11-06", "10:00"),
        ("What a crack remembers", "Ben Stone", "2026-11-06", None),
        ("Snow on other moons", "Cara Lindqvist", "2026-11-06", "14:00"),
    ]


def test_counted_heads_open_talks_and_lose_their_numbers() -> None:
    lines = split_lines(
        "1.冰的结\n主讲人：林冰石\n时间：11月3日 10:00\n2.海的光\n主讲人：周雪岚\n时间：11月4日 10:00\n"
    )
    heads = find_counted_heads(lines)
    assert heads == [0, 3]
    assert [line.text for line in drop_counts(lines, heads)][:4:3] == ["冰的结", "海的光"]


def test_numbers_without_labels_below_are_no_heads() -> None:
    assert find_counted_heads(split_lines("1.受付は玄関です\n2.駐車場はありません\n3.昼食は各自で\n")) == []


def test_counted_rows_hold_a_name_and_more() -> None:
    lines = split_lines("発表\n1.石動 蓮（橡大学）：「氷の結び目」\n2.冬木 颯（橡大学）：「雪の音」\n")
    assert find_counted_rows(lines) == [1, 2]
    assert find_counted_rows(split_lines("1.受付は玄関です\n2.駐車場はありません\n")) == []


def test_bare_days_take_the_month_of_the_sentence_above() -> None:
    lines = spread_months(split_lines("三位教授11月9日至10日来院讲学。\n9日下午2:30，五楼\n10日上午9:00，二楼\n"))
    assert [line.text for line in lines[1:]] == ["11月9日下午2:30，五楼", "11月10日上午9:00，二楼"]


def test_dotted_span_of_days_is_no_hour() -> None:
    assert [each.text for each in find_hours("2.27~6.26，週六下午2:30-4:30")] == ["下午2:30-4:30"]
    assert [each.text for each in find_hours("14.30-16.00")] == ["14.30-16.00"]


def test_lone_marks_join_the_line_below() -> None:
    lines = join_lone_bullets(split_lines("Programme\n-\nKnots\n-\nBraids\n"))
    assert [(line.text, line.bullet) for line in lines] == [("Programme", False), ("Knots", True), ("Braids", True)]


def test_course_has_a_draft_for_each_day_of_its_label() -> None:
    text = (
        "Minicourse: How Rivers Freeze\n\nSpeaker: Ada Quill\nWhen:\nMonday 9 November 2026, 10:00-12:00\n"
        "Thursday 12 November 2026, 14:00-16:00\nWhere: Room 12\n"
    )
    title = "Minicourse: How Rivers Freeze"
    assert _read(text, "UTC") == [
        (title, "Ada Quill", "2026-11-09", "10:00"),
        (title, "Ada Quill", "2026-11-12", "14:00"),
    ]


def test_titles_above_items_are_not_those_of_the_next_item() -> None:
    text = (
        "研究会 2026年11月14日(土) 10:00から\n-\n氷の結び目について\n- 石動 蓮(橡大学)\n"
        "-\n雪の音をきく方法\n- 冬木 颯(橡大学)\n"
        "-\n川の凍りかたの研究\n- 葦原 灯(山毛欅大学)\nご参加をお待ちしています。\n"
    )
    assert [(title, who) for title, who, _, _ in _read(text)] == [
        ("氷の結び目について", "石動 蓮"),
        ("雪の音をきく方法", "冬木 颯"),
        ("川の凍りかたの研究", "葦原 灯"),
    ]


def test_words_in_fancy_letters_become_plain() -> None:
    assert mend_copy("𝗞𝗻𝗼𝘁𝘀 over 𝔽") == "Knots over 𝔽"


def test_brackets_behind_brackets_are_a_link_only_around_an_address() -> None:
    lines = split_lines("[第二部 講演](午後4時)\n[Part II](2pm)\n[Knots](knots.html)\n")
    assert [line.text for line in lines] == ["第二部 講演 (午後4時)", "Part II (2pm)", "Knots"]


def test_hours_before_a_remark_in_brackets_are_not_the_talks() -> None:
    text = "題目：冰的結與海\n主講人：林冰石教授\n時間：2026年11月14日（六）下午1:40~2:00(報到)、2:00~4:00\n"
    assert _read(text, "Asia/Taipei") == [("冰的結與海", "林冰石", "2026-11-14", "14:00")]


def test_a_day_of_a_bulletin_holds_the_talks_of_several_series() -> None:
    text = """This week at the School of Mathematics (9-13 November 2026)

MONDAY
Algebra Seminar, 15:00, Room 1.14
Ada Quill (Fano): Groups that forget
Colloquium, 16:30, Lecture Theatre A
Tobias Reed (Oakfield): How to heat a mill

WEDNESDAY
PDE Seminar, 14:00, Room 2.05
Lin Meihua (Leeds): Waves in a bathtub
"""
    drafts = read(text, today=dt.date(2026, 11, 8), zone="Europe/London").drafts
    assert [(each.title, str(each.date), str(each.start)[:5], each.venue) for each in drafts] == [
        ("Groups that forget", "2026-11-09", "15:00", "Room 1.14"),
        ("How to heat a mill", "2026-11-09", "16:30", "Lecture Theatre A"),
        ("Waves in a bathtub", "2026-11-11", "14:00", "Room 2.05"),
    ]


def test_paragraphs_that_open_with_speakers_below_a_day_are_a_talk_each() -> None:
    text = (
        "Fano Knot Webinar\n\nTwo talks per session, first at 14:00, second at 15:15.\n\n4 November 2026\n\n"
        "Ada Quill (Oakfield)\nBraids in the bog\n\nBen Stone (Fano)\nLinks that will not\n\n18 November 2026\n\n"
        "Cara Lindqvist (Fano)\nTangles at night\n\nDai Pryce-Lund (Oakfield)\nTo be announced\n"
    )
    assert _read(text, "UTC") == [
        ("Braids in the bog", "Ada Quill", "2026-11-04", "14:00"),
        ("Links that will not", "Ben Stone", "2026-11-04", "15:15"),
        ("Tangles at night", "Cara Lindqvist", "2026-11-18", "14:00"),
        (None, "Dai Pryce-Lund", "2026-11-18", "15:15"),
    ]


def test_days_with_several_talks_tell_how_others_are_read() -> None:
    text = (
        "We meet in Room 4. There are two talks each time, at 14:15 and at 15:30.\n\n"
        "Wed 4 November\nAda Quill (Fano): Trees that talk\nBen Stone (Oakfield): Graphs in the rain\n\n"
        "Wed 18 November\nCara Lindqvist (Fano): Counting on nothing\nDai Pryce-Lund (Fano): Designs for small rooms\n"
    )
    assert [each[1:] for each in _read(text, "UTC")] == [
        ("Ada Quill", "2026-11-04", "14:15"),
        ("Ben Stone", "2026-11-04", "15:30"),
        ("Cara Lindqvist", "2026-11-18", "14:15"),
        ("Dai Pryce-Lund", "2026-11-18", "15:30"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "What the faculty offers on Friday 6 November 2026\n\n* Soil Club - 10am, Elm Building 1.08. Dr Ada Quill on"
        " 'Reading the mud'\n* Dean's Lecture - 6pm, Great Hall. Prof Ben Stone (visiting from Fano) on 'Birds at"
        " night'\n",
        "Am Freitag, 6. November 2026, bei uns:\n\n- Kolloquium Boden, 10 Uhr, Raum 3: Dr. Ada Quill über „Reading the"
        " mud“\n- Ringvorlesung, 18 Uhr, Aula: Prof. Ben Stone (Fano) über „Birds at night“\n",
        'Friday, 6 November 2026\n\nSoil Tea, 10 am, Common Room: Ada Quill, "Reading the mud"\n'
        'Bird Hour, 6 pm, Room 14: Ben Stone (Fano), "Birds at night"\n',
    ],
)
def test_lines_with_hours_and_quotations_below_one_day_are_a_talk_each(text: str) -> None:
    assert _read(text, "UTC") == [
        ("Reading the mud", "Ada Quill", "2026-11-06", "10:00"),
        ("Birds at night", "Ben Stone", "2026-11-06", "18:00"),
    ]


def test_session_of_one_talk_has_its_hours_at_its_head() -> None:
    text = (
        "Meeting on Wetlands\nFano, Friday 6 November 2026\n\nKeynote, 9:15-10:15, Hall A\nProf. Ada Quill (Oakfield)\n"
        "What the polder remembers\n\nSession 1, 10:45-12:15, Room A\n10:45 Reeds that sing\n      Ben Stone (Fano)\n"
        "11:15 Counting herons at night\n      Cara Lindqvist (Fano)\n\nSession 2, 13:30-14:30, Room A\n"
        "13:30 The price of mud\n      Dai Pryce-Lund (Fano)\n"
    )
    assert _read(text, "UTC") == [
        ("What the polder remembers", "Ada Quill", "2026-11-06", "09:15"),
        ("Reeds that sing", "Ben Stone", "2026-11-06", "10:45"),
        ("Counting herons at night", "Cara Lindqvist", "2026-11-06", "11:15"),
        ("The price of mud", "Dai Pryce-Lund", "2026-11-06", "13:30"),
    ]


def test_items_counted_by_letters_lose_these() -> None:
    lines = split_lines("Our guests\n(a) Ada Quill: Knots\n(b) Ben Stone: Ropes\n\n(c) 2026 Fano")
    found = read_lettered_items(lines)
    assert [(line.text, line.bullet) for line in found[:3]] == [
        ("Our guests", False),
        ("Ada Quill: Knots", True),
        ("Ben Stone: Ropes", True),
    ]
    alone = split_lines("Knots in ice\n(c) 2026 Fano")
    assert read_lettered_items(alone) == alone


def test_head_of_a_calendar_is_no_talk_of_its_first_day() -> None:
    text = (
        "Agenda · Tech Talks (Fano Oy) · 1 Nov – 30 Nov 2026\n\nWed 4 Nov\n14:00 – 14:45   Caching is a promise\n"
        "                Speaker Ada Quill, Platform team. Room Kite (4th floor) + Teams\n"
        "Wed 11 Nov\n14:00 – 14:45   Postmortems without blood\n"
        "                Speaker Ben Stone, Operations. Room Kite (4th floor) + Teams\n"
        "Wed 25 Nov\n13:00 – 13:45   What the forklift said\n                Speaker Cara Lindqvist. Room 4\n"
    )
    assert _read(text, "UTC") == [
        ("Caching is a promise", "Ada Quill", "2026-11-04", "14:00"),
        ("Postmortems without blood", "Ben Stone", "2026-11-11", "14:00"),
        ("What the forklift said", "Cara Lindqvist", "2026-11-25", "13:00"),
    ]
