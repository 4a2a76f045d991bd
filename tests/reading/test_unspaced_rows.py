"""Chinese and Japanese rows and headlines: names before titles, blanks for borders, days, surnames and topics."""

import datetime as dt

import pytest

from seminar.reading.languages import Label
from seminar.reading.lists.fields import split_fields
from seminar.reading.tables.blank_rows import read_blank_rows
from seminar.reading.talk.cancelling import only_calls_off
from seminar.reading.talk.label_words import guess_label
from seminar.reading.text.lines import split_lines
from seminar.reading.text.placeholders import is_missing
from seminar.reading.text.postings import strip_posting
from seminar.reading.unspaced.headlines import mend_headlines
from seminar.reading.unspaced.meeting_topics import drop_meeting_topics
from seminar.reading.unspaced.surnames import are_two_surnames, list_surnames, may_be_surnames
from seminar.reading.when.bare_days import write_bare_days
from seminar.reading.when.dates import find_dates
from seminar.reading.when.terms import Term, find_term
from seminar.reading.who.both_scripts import join_both_scripts
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName


@pytest.mark.parametrize(
    "line, parts",
    [
        ("3月5日 沈未 冰层里的气泡有多老", ["沈未", "冰层里的气泡有多老"]),
        ("3月5日 12:10，张弛，冰层里的气泡有多老", ["张弛", "冰层里的气泡有多老"]),
        ("3月5日 顾清野 临浦大学 冰层里的气泡有多老", ["顾清野", "临浦大学", "冰层里的气泡有多老"]),
        ("3月5日 郭砚 教授 Bubbles in old ice", ["郭砚 教授", "Bubbles in old ice"]),
        ("3月5日 Bubbles in old ice 郭砚", ["Bubbles in old ice", "郭砚"]),
        ("3月5日 致远楼 208 Ada Quill（Fano）", ["致远楼 208", "Ada Quill", "（Fano）"]),
        ("3月5日 沈未 助研究員（中央冰雪院）", ["沈未 助研究員", "（中央冰雪院）"]),
        ("3月5日 冰层里 的气泡有多老", ["冰层里 的气泡有多老"]),
        ("10/7（火） 岩切「氷の継ぎ目を読む」", ["岩切", "「氷の継ぎ目を読む」"]),
        ("4/8（水）16:00～ Ada Quill（Fano） Knots in ice", ["Ada Quill", "（Fano）", "Knots in ice"]),
        ("14:20-15:00 招待講演「雪音の数え方」 佐藤 灯（橡大学）", ["「雪音の数え方」", "佐藤 灯", "（橡大学）"]),
    ],
)
def test_row_is_cut_behind_the_name_that_opens_it(line: str, parts: list[str]) -> None:
    assert [field.text for field in split_fields(split_lines(line)[0])] == parts


def test_words_between_blanks_are_dealt_to_the_columns() -> None:
    text = (
        "讲次 时间 主讲人 主讲人单位 题目 地点\n"
        "1 3月11日 15:00 关雎 教授 岚山大学 台风眼里的盐 观澜楼 204\n"
        "2 3月25日 15:00 Torvald Ness Institute for Ice Studies The slow ice 观澜楼 204\n"
        "3 4月8日 暂停\n"
    )
    table = read_blank_rows(split_lines(text), 0)
    assert table is not None
    assert [(row.certain, [(cell.label, cell.line.text) for cell in row.cells]) for row in table.rows] == [
        (
            True,
            [
                (None, "1"),
                (Label.WHEN, "3月11日 15:00"),
                (Label.SPEAKER, "关雎 教授"),
                (Label.AFFILIATION, "岚山大学"),
                (Label.TITLE, "台风眼里的盐"),
                (Label.VENUE, "观澜楼 204"),
            ],
        ),
        (
            False,
            [
                (None, "2"),
                (Label.WHEN, "3月25日 15:00"),
                (Label.SPEAKER, "Torvald Ness"),
                (Label.AFFILIATION, "Institute for Ice Studies"),
                (Label.TITLE, "The slow ice"),
                (Label.VENUE, "观澜楼 204"),
            ],
        ),
    ]


def test_a_sentence_is_no_head_of_columns() -> None:
    assert read_blank_rows(split_lines("时间 不会 停\n3月5日 15:00 沈未 冰的结"), 0) is None


@pytest.mark.parametrize(
    "text, days",
    [
        ("周一（11.3）", [(11, 3)]),
        ("星期三 11/5 下午", [(11, 5)]),
        ("周三 10.30-12.00", []),
        ("周六 14/9", []),
    ],
)
def test_day_may_follow_its_weekday(text: str, days: list[tuple[int, int]]) -> None:
    assert [(each.month, each.day) for each in find_dates(text)] == days


@pytest.mark.parametrize(
    "text, term",
    [
        ("物理系 114學年度第1學期 書報討論", Term(first=2025, academic=True)),
        ("114-2 專題演講", Term(first=2025, academic=True)),
        ("週一演講（115年5月）", Term(first=2026)),
        ("二〇二六年春季 讲座系列", Term(first=2026)),
        ("2026年4月～7月 火曜 10:40-12:10 氷棟 7", Term(first=2026, turn=4)),
        ("2025年10月至2026年1月", Term(first=2025, academic=True, turn=10)),
        ("房间 114-2", None),
    ],
)
def test_heading_tells_the_years_of_a_term(text: str, term: Term | None) -> None:
    assert find_term([text]) == term


def test_dotted_days_right_before_words_are_days_but_sections_are_none() -> None:
    talks = "3.12 沈未（橡大学）\n3.19 停一次\n3.26 郭砚（橡大学）\n4.10 顾清野"
    assert [line.text[:5] for line in write_bare_days(split_lines(talks))] == [
        "3月12日",
        "3月19日",
        "3月26日",
        "4月10日",
    ]
    sections = "1.1 冰的引言\n1.2 冰的方法\n2.1 冰的结果\n2.13 附录"
    assert [line.text for line in write_bare_days(split_lines(sections))] == sections.split("\n")


def test_days_under_labels_of_several_talks_are_no_stamps() -> None:
    text = "讨论班\n日期：2026-03-18\n报告人：沈未\n题目：冰\n\n日期：2026-03-25\n报告人：郭砚\n题目：雪"
    lines = split_lines(text)
    assert strip_posting(lines) == (tuple(lines), None)


def test_day_above_its_hours_is_no_stamp() -> None:
    below = "市民会館\n締切：2月12日"
    lines = split_lines(f"講師：葦原灯\n氷の会\n2027年2月20日\n14:00開演\n{below}")
    assert strip_posting(lines) == (tuple(lines), None)
    alone = split_lines(f"講師：葦原灯\n氷の会\n2027年2月20日\n{below}")
    assert strip_posting(alone)[1] == dt.date(2027, 2, 20)


@pytest.mark.parametrize(
    "text, label",
    [("3月8日 主讲人", None), ("本期主讲人", Label.SPEAKER), ("16:30 报告人", None)],
)
def test_a_day_before_a_label_is_no_part_of_it(text: str, label: Label | None) -> None:
    assert guess_label(text) is label


@pytest.mark.parametrize("text", ["講題未定", "题目：待定", "タイトル未定", "報告題目待定"])
def test_open_titles_are_missing(text: str) -> None:
    assert is_missing(text)


@pytest.mark.parametrize(
    "text, alone",
    [
        ("取消", True),
        ("（已取消）", True),
        ("延期", True),
        ("取消抵抗的诗学", False),
        ("Cancelled", True),
        ("Cancelled debts", False),
    ],
)
def test_words_that_only_call_off_are_no_title(text: str, alone: bool) -> None:
    assert only_calls_off(text) is alone


@pytest.mark.parametrize(
    "text, surnames",
    [("岩切", True), ("都築・三条", True), ("休憩", True), ("講演会", False), ("氷の家", False), ("橡大学", False)],
)
def test_surnames_alone_are_a_few_signs(text: str, surnames: bool) -> None:
    assert may_be_surnames(text) is surnames


def test_dot_joins_two_surnames_or_one_foreign_name() -> None:
    assert (are_two_surnames("都築・三条"), are_two_surnames("约翰・史密斯")) == (True, False)
    assert list_surnames("都築・三条") == ("都築", "三条")
    assert [person.name for person in split_people("都築・三条", told=True)] == ["都築", "三条"]


@pytest.mark.parametrize(
    "headline, mended",
    [
        ("【讲座通知】10月23日 | 冰层的账本：江边的气候", "【讲座通知】冰层的账本：江边的气候"),
        ("【讲座】沈未 | 冰层的账本：江边的气候", "【讲座】沈未：冰层的账本：江边的气候"),
        ("周四讲座 ▏冰层的账本", "周四讲座 | 冰层的账本"),
        ("冰与火 | 江边的气候", "冰与火 | 江边的气候"),
    ],
)
def test_headline_leaves_its_day_to_the_lines_below(headline: str, mended: str) -> None:
    lines = split_lines(f"{headline}\n时间：2025年10月23日 18:30")
    assert mend_headlines(lines)[0].text == mended


@pytest.mark.parametrize(
    "above, topic, kept",
    [
        ("题目：冰的结", "橡大学讲座", None),
        ("冰层的账本：江边的气候", "冰层的账本", None),
        ("报告人：沈未", "沈未的快速会议", None),
        ("报告人：沈未", "讨论班：冰的结与雪", "主题：冰的结与雪"),
        ("报告人：沈未", "冰的结与雪", "会议主题：冰的结与雪"),
    ],
)
def test_topic_of_a_virtual_room_gives_way_to_the_title(above: str, topic: str, kept: str | None) -> None:
    lines = split_lines(
        f"{above}\n会议主题：{topic}\n会议时间：2026/03/05 09:00-10:00 (GMT+08:00)\n腾讯会议：398-442-017"
    )
    assert [line.text for line in drop_meeting_topics(lines)][1:-2] == ([kept] if kept else [])


def test_name_in_two_scripts_is_one_person() -> None:
    han, latin = SpeakerName(name="林冰石"), SpeakerName(name="Lam Ping Shek", affiliation="Oakfield")
    below = split_lines("林冰石博士\nDr. Lam Ping Shek")
    assert join_both_scripts((han, latin), below) == (SpeakerName(name="林冰石", affiliation="Oakfield"),)
    apart = split_lines("林冰石博士\n冰的结\nDr. Lam Ping Shek")
    assert join_both_scripts((han, latin), apart) == (han, latin)
