"""What is asked of a talk as an occasion, of several talks by how one takes part, and of the days around them."""

import pytest

from seminar.questions.asked import Fact, Way
from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case("林若彤下周是第一次来讲吗", "count", topic="林若彤"),
    case("林若彤第一次来讲是什么时候", "when", topic="林若彤", tense="past", place=1),
    case("化学那场五点以后还在讲吗", "when length", topic="化学"),
    case("量子纠错讲完了吗", "when length", topic="量子纠错"),
    case("磁体那场是四点还是四点半", "when", topic="磁体"),
    case("化学下下次轮到谁", "who", tense="coming", from_now=2, topic="化学", reference="after"),
    case("线上讲堂几点开始", "when", tense="coming", series="线上讲堂", gathering="讲堂"),
    case("哪些讲座可以线上听", "list", way=Way.ONLINE),
    case(
        "五月不含线上的有几场",
        "count",
        days=("2026-05-01", "2026-06-01"),
        span_said="五月",
        tense="past",
        way=Way.NOT_ONLINE,
    ),
    case("银信那场能线上听吗", "yesno where link", topic="银信", claim="能线上听"),
    case("用 AI 识图那场有投影片吗", "yesno materials", materials="slides", topic="用 AI 识图"),
    case("里面哪几个是下午的", "list", not_before=720, not_after=1079, reference="them"),
    case(
        "哪些是上半年没录像的",
        "list",
        days=("2026-01-01", "2026-07-01"),
        span_said="上半年",
        tense="past",
        recorded=False,
    ),
    case(
        "超导明天几点，要提前占座吗",
        "when other",
        tense="coming",
        days=("2026-10-08", "2026-10-09"),
        span_said="明天",
        topic="超导",
        other="要提前占座",
    ),
    case("差分隐私何时讲的", "when", topic="差分隐私"),
    case("十月最后一周有什么", "list", tense="coming", days=("2026-10-25", "2026-11-01"), span_said="十月最后一周"),
    case("十月二十几号有讲座", "list", tense="coming", days=("2026-10-20", "2026-10-30"), span_said="十月二十几号"),
    case("今晚八点是谁讲", "who", days=("2026-10-07", "2026-10-08"), span_said="今晚", not_before=1200, not_after=1200),
    case("麻烦介绍一下何其申这位老师", "bio", people=("何其申",)),
    case(
        "十二月还有哪些没定题目",
        "list",
        tense="coming",
        days=("2026-12-01", "2027-01-01"),
        span_said="十二月",
        lacking=Fact.TITLE,
    ),
    case("有哪些讲座时间没定", "list", lacking=Fact.WHEN),
    case("那现在呢", "", tense="coming", reference="question"),
    case("Omar 那场几点", "when", topic="Omar"),
    case("孙蔓和谁一起讲", "who", topic="孙蔓"),
    case("罗一鸣是谁", "bio", people=("罗一鸣",)),
    case("最早的是哪一场", "title", place=1, reference="them"),
    case("何其深读博的时候导师是谁", "other", topic="何其深读博", other="导师是谁"),
    case("我上周请假了，错过了哪些讲座", "list", tense="past", days=("2026-09-28", "2026-10-05"), span_said="上周"),
)


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.said)
def test_occasions_are_understood(one: Case) -> None:
    assert read(one.said) == one.meant
