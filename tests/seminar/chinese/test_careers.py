"""Where somebody works or worked, and who is meant by that, in Chinese."""

import pytest

from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case("她是远川科技的吗", "yesno affiliation", reference="person", claim="远川科技"),
    case("她以前不是在澄大吗", "yesno affiliation", tense="past", reference="person", claim="澄大"),
    case("缪可欣是澄江大学的吗", "yesno affiliation", topic="缪可欣", claim="澄江大学"),
    case("林雅雯是不是从凤山大学来的", "yesno affiliation", topic="林雅雯", claim="凤山大学"),
    case("刘思源是不是去香港了", "yesno affiliation", topic="刘思源"),
    case("顾念慈老师有没有简介", "bio", people=("顾念慈",)),
    case("这位老师的自我介绍有吗", "bio", reference="person"),
    case("她老家是哪个省的", "bio", reference="person"),
    case("他以前都做过哪些工作", "bio", tense="past", reference="person"),
    case("这位之前搞过什么", "bio", tense="past", reference="person"),
    case("主讲人的职称是什么", "bio", reference="person"),
    case("她全名和头衔是啥", "who bio", reference="talk"),
    case("主讲人是山东人吗", "bio", reference="person"),
    case("周怀瑾闲暇时都干嘛", "bio", topic="周怀瑾"),
    case("顾念慈老师行医多少年了", "bio", people=("顾念慈",)),
    case("他拿的博士是哪年拿的学位", "bio", reference="person"),
    case("講者是中文系的嗎", "yesno affiliation", reference="person", claim="中文系", script="zh-Hant"),
    case("地点还是物理馆吗", "yesno where", reference="talk", claim="物理馆"),
    case("现在还在高岭吗", "yesno affiliation", reference="talk", claim="高岭"),
    case("沈懷瑾老師來現在這個單位之前在哪裡任教", "affiliation", tense="past", people=("沈懷瑾",), script="zh-Hant"),
    case("周怀瑾去东屿大学前是哪的", "affiliation", topic="周怀瑾"),
    case("佟若曦老师是不是换单位了，之前在哪里来着", "yesno affiliation", tense="past", people=("佟若曦",)),
    case("黃士軒現在在香港還是台灣", "affiliation", topic="黃士軒", script="zh-Hant"),
    case("張愛玲那位老師後來跳去哪裡", "affiliation", people=("張愛玲",), script="zh-Hant"),
    case("周啟明跟羅伊一起講的那場在哪裡", "where", people=("周啟明", "羅伊"), script="zh-Hant"),
    case("讲者之前讲过什么", "list", tense="past", reference="person"),
    case("下次什么时候来", "when", tense="coming", from_now=1, reference="person"),
    case("斯坦福来的老师有谁", "list", affiliation="斯坦福"),
    case("我妹妹在北屿大学读研，她们学校有人来讲吗", "yesno list", affiliation="北屿大学"),
    case("表哥在东栖博物馆上班，他那边有谁来讲过", "list", tense="past", affiliation="东栖博物馆"),
    case("澄大的老师都讲过什么", "list", tense="past", affiliation="澄大"),
    case(
        "澄江大学的报告今年一共几场",
        "count",
        days=("2026-01-01", "2027-01-01"),
        span_said="今年",
        affiliation="澄江大学",
    ),
    case("珠江师范学院的何老师后来去哪了", "affiliation", people=("何",), affiliation="珠江师范学院"),
    case("何嘉敏负责哪个系列", "bio", topic="何嘉敏"),
    case(
        "郭颖芝同方启明搞的系列下个月有几场",
        "count",
        tense="coming",
        days=("2026-11-01", "2026-12-01"),
        span_said="下个月",
        series="郭颖芝同方启明",
        gathering="系列",
    ),
)


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.said)
def test_careers_are_understood(one: Case) -> None:
    assert read(one.said) == one.meant
