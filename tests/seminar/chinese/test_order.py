"""The next, the last and the second talk."""

import pytest

from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case(
        "这场听完了，海洋论坛下一场是谁", "who", tense="coming", series="海洋论坛", gathering="论坛", reference="after"
    ),
    case("这之后法学沙龙是几号", "when", series="法学沙龙", gathering="沙龙", reference="after"),
    case("最后的讲座是谁讲的", "who", place=-1, reference="them"),
    case("接下来的讲座里有没有讲海藻的", "yesno list", tense="coming", topic="海藻"),
    case("代数论坛last talk讲了啥", "abstract", tense="past", from_now=-1, series="代数论坛", gathering="论坛"),
    case("下一场是什么时候", "when", tense="coming", from_now=1),
    case("下场几点开始啊", "when", tense="coming", from_now=1),
    case("下次seminar系几时", "when", tense="coming", from_now=1),
    case("上一场是谁讲的", "who", tense="past", from_now=-1),
    case("最近一场讲座在哪办", "where", tense="coming", from_now=1),
    case("接下来三场都有什么", "list", tense="coming", most=3),
    case("下一场还有多久", "until", tense="coming", from_now=1),
    case("代数讨论班下次讲什么", "abstract", tense="coming", from_now=1, series="代数讨论班", gathering="讨论班"),
    case("下一场 math", tense="coming", from_now=1, topic="math"),
    case("ds 下一場", tense="coming", from_now=1, topic="ds", script="zh-Hant"),
    case("李雅雯下次什么时候讲", "when", tense="coming", from_now=1, topic="李雅雯"),
    case("李雅雯上次讲了什么", "abstract", tense="past", from_now=-1, topic="李雅雯"),
    case("下次 colloquium 系边个讲？", "who", tense="coming", from_now=1, gathering="colloquium"),
    case("刚刚讲完的那场有录像没", "yesno materials", materials="recording", tense="past", from_now=-1),
    case("刚才那位老师叫什么", "who", tense="past", from_now=-1),
    case("几何群论 下一场", tense="coming", from_now=1, topic="几何群论"),
    case("几何分析讨论班下次什么时候", "when", tense="coming", from_now=1, series="几何分析讨论班", gathering="讨论班"),
    case("what time 係下一場", "when", tense="coming", from_now=1, script="zh-Hant"),
    case("气候系列下一场", tense="coming", from_now=1, series="气候", gathering="系列"),
    case("上一次讲深度学习是什么时候", "when", tense="past", from_now=-1, topic="深度学习"),
    case("离下一场还有几天", "until", tense="coming", from_now=1),
    case("教授說下次演講在線上，連結在哪？", "link", tense="coming", from_now=1, script="zh-Hant"),
    case(
        "剛剛的演講投影片會公開嗎", "yesno materials", materials="slides", tense="past", from_now=-1, script="zh-Hant"
    ),
    case("仲有幾耐先到下一場", "until", tense="coming", from_now=1, script="zh-Hant"),
    case("啱啱嗰場嘅 slides 喺邊度搵", "materials", materials="slides", tense="past", from_now=-1, script="zh-Hant"),
    case("跟住落嚟嗰場邊個講", "who", tense="coming", from_now=1, script="zh-Hant"),
    case("下一场", tense="coming", from_now=1),
)


@pytest.mark.parametrize("asked", CASES, ids=lambda asked: asked.said)
def test_read_order_of_a_sentence(asked: Case) -> None:
    assert read(asked.said) == asked.meant
