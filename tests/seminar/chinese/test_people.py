"""People whom sentences name, and what is asked of them."""

import pytest

from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case("Dr. Wong 几时讲", "when", tense="coming", people=("Wong",)),
    case("王教授的报告题目是啥", "title", people=("王",)),
    case("张老师是哪个学校的", "affiliation", people=("张",)),
    case("李博士是谁", "bio", people=("李",)),
    case("李明是谁", "bio", people=("李明",)),
    case("周若彤也会来讲吗", "yesno list", tense="coming", people=("周若彤",)),
    case("铃木美绪什么时候讲", "when", tense="coming", people=("铃木美绪",)),
    case("松山大学什么时候讲", "when", tense="coming", topic="松山大学"),
    case("生命科学论坛的组织者是谁", "organizers", series="生命科学论坛", gathering="论坛"),
    case("张伟发过哪些论文", "papers", tense="past", people=("张伟",)),
    case("张伟的研究方向是什么", "papers bio", topic="张伟"),
    case("王立衡是做什么的", "papers bio", topic="王立衡"),
    case("有来自京都大学的讲者吗", "yesno list", affiliation="京都大学"),
    case("业界的讲者有哪些", "list", affiliation="业界"),
    case("北京大学的老师讲过什么", "list", tense="past", affiliation="北京大学"),
    case("周若彤 论文", "papers", people=("周若彤",)),
    case("Tomáš Bělohrad 是谁", "bio", people=("Tomáš Bělohrad",)),
    case("王老师呢", people=("王",)),
    case("李雅雯讲过几次", "count", tense="past", people=("李雅雯",)),
    case("谁的论文是关于隐私的", "who papers", topic="隐私"),
    case("我想知道 speculative decoding 那場的講者背景", "bio", topic="speculative decoding", script="zh-Hant"),
    case("徐啟航現在在哪裡任教", "affiliation", topic="徐啟航", script="zh-Hant"),
    case("徐启航有主页吗", "yesno homepage", topic="徐启航"),
    case("請問徐啟航的email", "contact", topic="徐啟航", script="zh-Hant"),
    case("那场关于睡眠的讲座主讲人邮箱多少", "contact", topic="睡眠"),
    case("陳教授最近在做什麼研究", "papers bio", tense="coming", people=("陳",), script="zh-Hant"),
    case("林書瑋教授有哪些著作", "papers", people=("林書瑋",), script="zh-Hant"),
    case("請問王立衡老師的研究興趣", "papers bio", people=("王立衡",), script="zh-Hant"),
    case("听说她自己也唱戏，唱什么行当", "bio", reference="person"),
    case(
        "三月讲木船的是谁？是不是还会自己造船",
        "who bio",
        days=("2027-03-01", "2027-04-01"),
        tense="coming",
        topic="木船",
        span_said="三月",
    ),
    case("他本人会哪些方言", "bio", reference="person"),
    case("他会什么时候来", "when", tense="coming", reference="person"),
    case("古籍沙龙由谁以及哪个学院承办", "organizers", series="古籍沙龙", gathering="沙龙"),
    case("这个论坛哪个学校主办的", "organizers", reference="talk"),
    case("数学讨论班的负责人是谁，邮箱是什么", "organizers contact", series="数学讨论班", gathering="讨论班"),
    case("谁负责ds讲座", "organizers", topic="ds"),
    case("有人知道 Hannah 什麼時候講嗎", "when", tense="coming", people=("Hannah",), script="zh-Hant"),
    case("Hannah Oyelaran-Beck 是哪個公司的", "affiliation", people=("Hannah Oyelaran-Beck",), script="zh-Hant"),
    case("何詠琳老師的 email 有嗎", "yesno contact", people=("何詠琳",), script="zh-Hant"),
    case("介绍下徐启航", "bio", people=("徐启航",)),
    case("徐启航的简历", "bio", topic="徐启航"),
    case("徐启航教授主页链接", "homepage", people=("徐启航",)),
    case("赵明哲还在北岭吗", "yesno affiliation", claim="北岭", topic="赵明哲"),
    case("李雅雯写了几篇论文", "papers count", people=("李雅雯",)),
)


@pytest.mark.parametrize("asked", CASES, ids=lambda asked: asked.said)
def test_read_people_of_a_sentence(asked: Case) -> None:
    assert read(asked.said) == asked.meant
