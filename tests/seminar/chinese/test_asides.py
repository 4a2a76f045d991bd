"""What stands around a Chinese question: who asks, what for, what is left out, and what is known already."""

import pytest

from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case("邮箱里没收到，链接发我一下", "link", reference="talk"),
    case(
        "婆婆说周末她来带娃，那下周有哪些", "list", tense="coming", days=("2026-10-12", "2026-10-19"), span_said="下周"
    ),
    case("柏林半夜两点还睡不着，海藻那场是几号", "when", topic="海藻"),
    case("修古钟那场我盼了好久了，是哪天", "when", topic="修古钟"),
    case("我是交换生，素数那场谁讲", "who", topic="素数"),
    case("我主要做珊瑚，有没有这方面的报告", "yesno list", topic="珊瑚"),
    case("我的研究方向是贝壳，有类似的讲座吗", "yesno list", topic="贝壳"),
    case("我儿子六点放学，素数那场几点结束", "when length", topic="素数"),
    case("老公六点要接娃，素数那场几点完", "when length", topic="素数"),
    case("可惜没赶上，录像现在能看吗", "yesno materials", materials="recording", reference="talk"),
    case("新生報到！請問聊齋那場幾點", "when", topic="聊齋", script="zh-Hant"),
    case("系辦要寫公告：紅樓夢那場在哪", "where", topic="紅樓夢", script="zh-Hant"),
    case("刚才和同事吵了半天，候鸟那场是谁讲的", "who", topic="候鸟"),
    case("楼主问一下，珊瑚那场谁讲", "who", topic="珊瑚"),
    case(
        "有冇人知聽日邊個講",
        "who",
        tense="coming",
        days=("2026-10-08", "2026-10-09"),
        span_said="聽日",
        script="zh-Hant",
    ),
    case("有没有人讲过量子计算", "yesno list", tense="past", topic="量子计算"),
    case(
        "除了明天那場，化學系十二月還有什麼",
        "list",
        tense="coming",
        days=("2026-12-01", "2027-01-01"),
        span_said="十二月",
        topic="化學系",
        besides="明天那場",
        script="zh-Hant",
    ),
    case("梁偉豪除了疊衣服還講過什麼", "list", tense="past", topic="梁偉豪", besides="疊衣服", script="zh-Hant"),
    case("影展跟钱那场几点", "when", topic="影展 钱"),
    case("鳥類追蹤與遷徙那場幾點", "when", topic="鳥類追蹤 遷徙", script="zh-Hant"),
    case("請問聲影講座平時在哪裡舉行", "where", topic="聲影", script="zh-Hant"),
    case(
        "有錄影嗎？還是只有投影片", "yesno materials", materials="recording slides", reference="talk", script="zh-Hant"
    ),
    case("咖啡对心脏好不好那场是谁讲的", "who", topic="咖啡对心脏好不好"),
    case("有咖啡吗", "other", reference="talk", other="有咖啡"),
    case("候鸟导航的报告几点", "when", topic="候鸟导航"),
    case("教育午餐會係邊個搞㗎", "organizers", topic="教育午餐會", script="zh-Hant"),
    case("有冇嘢可以下載", "yesno materials", reference="talk", script="zh-Hant"),
    case("那有影片可看嗎", "yesno materials", materials="recording", reference="talk", script="zh-Hant"),
    case("地鐵乘客那篇論文在哪裡下載", "papers link", topic="地鐵乘客", script="zh-Hant"),
    case("葉致遠換單位了嗎？現在在哪", "yesno affiliation", topic="葉致遠", script="zh-Hant"),
    case("沈若蘭現任職於何處", "affiliation", topic="沈若蘭", script="zh-Hant"),
    case("邱郁庭來自哪裡", "affiliation", topic="邱郁庭", script="zh-Hant"),
    case("東峰科大有誰來過", "list", tense="past", affiliation="東峰科大", script="zh-Hant"),
    case(
        "九月有哪些讲座没办成",
        "list",
        tense="past",
        days=("2026-09-01", "2026-10-01"),
        span_said="九月",
        cancelled=True,
    ),
    case("下半年有哪些讲座", "list", days=("2026-07-01", "2027-01-01"), span_said="下半年"),
    case("下一場呢，幾點鐘", "when", tense="coming", from_now=1, reference="question", script="zh-Hant"),
    case("題目公布了嗎", "title", reference="talk", script="zh-Hant"),
    case("今晚食咩好", foreign=True),
    case("懒得出寝室了 zoom直接贴给我呗", "link", reference="talk"),
    case("珊瑚那场几点开始 老板让我去占座", "when", tense="coming", topic="珊瑚"),
    case("孩子怕黑 谁讲的", "who", topic="孩子怕黑"),
    case("借贷契约 谁讲的", "who", topic="借贷契约"),
    case("有没有讲情感分析的 我毕设做这个", "yesno list", topic="情感分析"),
    case("室友拉我去听讲幻觉的那场，谁讲", "who", topic="幻觉"),
    case("海藻那场一共给多少只装的标签", "abstract", topic="海藻 装 标签", trailing="装 标签"),
    case("黑洞那场没变动吧", "yesno status", topic="黑洞"),
    case("蒋维桢和方玉衡谁讲得更有意思", "other", tense="past", topic="蒋维桢 方玉衡", other="谁讲得更有意思"),
    case("明年有安排了吗", "yesno list", tense="coming", days=("2027-01-01", "2028-01-01"), span_said="明年"),
    case("哪场最长", "other", other="哪场最长"),
    case("科学夜谈在哪", "where", topic="科学夜谈"),
)


@pytest.mark.parametrize("asked", CASES, ids=lambda asked: asked.said)
def test_read_what_stands_around_a_question(asked: Case) -> None:
    assert read(asked.said) == asked.meant
