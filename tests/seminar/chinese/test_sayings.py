"""Set phrases, reasons given beside a question, talks told by their neighbours, spoken Cantonese."""

import pytest

from seminar.questions.chinese.cantonese import in_mandarin
from tests.seminar.chinese.sentences import Case, case, read

CASES = (
    case("早，登革热那场在哪", "where", topic="登革热"),
    case("早茶那场在哪", "where", topic="早茶"),
    case("量子纠错有录播吗 想补课", "yesno materials", materials="recording", topic="量子纠错"),
    case("量子纠错没赶上，有录像吗", "yesno materials", materials="recording", topic="量子纠错"),
    case("帮忙查下何老师的单位，填表要用", "affiliation", people=("何",)),
    case("贸易战那场谁讲？我要接孩子", "who", topic="贸易战"),
    case("想听量子计算的，谁讲", "who", topic="量子计算"),
    case(
        "周五晚上有空，有什么讲座",
        "list",
        tense="coming",
        days=("2026-10-09", "2026-10-10"),
        span_said="周五",
        not_before=1020,
        not_after=1439,
    ),
    case("统计论坛还是老地方吗", "yesno where", series="统计论坛", gathering="论坛"),
    case("还是老时间吗", "when", reference="talk"),
    case("有没有谁在研究判刑", "who", topic="判刑"),
    case("有没有哪位讲者在研究判刑", "who", topic="判刑"),
    case("都有谁讲过候鸟", "list", tense="past", topic="候鸟"),
    case("那他大概要讲什么", "abstract", tense="coming", reference="person"),
    case("講者係咩背景嚟", "bio", reference="person", script="zh-Hant"),
    case("法学沙龙是哪些老师在张罗的", "organizers", series="法学沙龙", gathering="沙龙"),
    case("数论那场有中文口译吗", "other", topic="数论", other="有中文口译吗"),
    case("这周从现在算还剩几场", "count", tense="coming", days=("2026-10-05", "2026-10-12"), span_said="这周"),
    case("太极班的研究结果咋样", "abstract", topic="太极班"),
    case("太极那场有什么发现", "abstract", topic="太极"),
    case("讲蚊子的那个讲义有吗", "yesno materials", materials="notes slides", topic="蚊子"),
    case(
        "下周一跟周三各有谁讲",
        "list",
        tense="coming",
        days=("2026-10-12", "2026-10-15"),
        span_said="下周一",
    ),
    case(
        "20号的语言学分别是谁讲",
        "who list",
        tense="coming",
        days=("2026-10-20", "2026-10-21"),
        span_said="20号",
        topic="语言学",
    ),
    case(
        "明天中午管饭吗",
        "other",
        tense="coming",
        days=("2026-10-08", "2026-10-09"),
        span_said="明天",
        not_before=660,
        not_after=839,
        other="管饭",
    ),
    case("是讲房价的那位，哪个医院的", "affiliation", topic="房价"),
    case("超导那场在几楼", "where", topic="超导"),
    case("宋知夏係邊間大學畢業㗎", "bio", topic="宋知夏", script="zh-Hant"),
    case("章以宁是干嘛的", "bio", topic="章以宁"),
    case("那个讲猪瘟的是哪来的", "affiliation", topic="猪瘟"),
    case("海绵城市那场有几个人讲", "who", topic="海绵城市"),
    case("哪些讲座有PPT", "list", materials="slides"),
    case(
        "去年materials and energy colloquium都办过哪些",
        "list",
        tense="past",
        days=("2025-01-01", "2026-01-01"),
        span_said="去年",
        series="materials and energy colloquium",
        gathering="colloquium",
    ),
    case("还剩几场，取消的除外", "count", tense="coming", cancelled=False),
    case("不算取消的，还有几场", "count", tense="coming", cancelled=False),
    case("还有谁取消了", "list", cancelled=True),
    case("竹子那场之后是谁讲", "who", topic="竹子", reference="after"),
    case("竹子那场前一场是谁", "who", topic="竹子", reference="before"),
    case("竹子那场之后有录像吗", "yesno materials", materials="recording", tense="coming", topic="竹子"),
    case("10.16那场在哪里", "where", tense="coming", days=("2026-10-16", "2026-10-17"), span_said="10.16"),
    case("GPT-4.1那场谁讲", "who", topic="GPT-4.1"),
    case(
        "周一碳捕集那场几点",
        "when",
        tense="coming",
        days=("2026-10-12", "2026-10-13"),
        span_said="周一",
        topic="碳捕集",
    ),
    case("周一鸣老师什么时候讲", "when", people=("周一鸣",), tense="coming"),
    case("请问下周三谁讲", "who", tense="coming", days=("2026-10-14", "2026-10-15"), span_said="下周三"),
    case("请问下李沐阳是谁", "bio", people=("李沐阳",)),
    case(
        "双十一那天有讲座吗",
        "yesno list",
        tense="coming",
        days=("2026-11-11", "2026-11-12"),
        span_said="双十一那天",
    ),
    case(
        "国庆前后有讲座吗",
        "yesno list",
        days=("2026-09-27", "2026-10-12"),
        span_said="国庆前后",
    ),
    case("在伦敦的话那场是几点", "when", reference="talk", zone="Europe/London"),
    case("唔使鈷嘅電池嗰場邊個講", "who", topic="不用鈷 電池", script="zh-Hant"),
    case("体育场那场取消了吗", "yesno status", topic="体育场"),
)


@pytest.mark.parametrize("known", CASES, ids=lambda known: known.said)
def test_read_sayings(known: Case) -> None:
    assert read(known.said) == known.meant


def test_cantonese_is_written_as_titles_are() -> None:
    assert in_mandarin("細路仔瞓唔著", "細路仔瞓唔著嗰場") == "小孩失眠"
    assert in_mandarin("斬開兩截會生返個頭", "邊位研究") == "切開兩截會生 頭"
    assert in_mandarin("人工智能", "人工智能嗰場喺邊度") == "人工智能"


def test_what_is_no_cantonese_stays() -> None:
    assert in_mandarin("人工估值", "人工估值那場") == "人工估值"
