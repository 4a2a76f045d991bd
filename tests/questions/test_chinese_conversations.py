"""What a Chinese conversation chooses of what was listed in it, over the talks of one server."""

import tempfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from benchmarks.questions import corpus
from benchmarks.questions.corpus import Half
from benchmarks.questions.stocking import SERVER, stocked
from bot.actions import answering
from bot.actions.answering import Kind
from seminar.questions.remembering import Remembered

ZONE = ZoneInfo("Asia/Shanghai")
Turns = Sequence[tuple[str, tuple[str, ...]]]

LISTED: Turns = (
    ("三月下旬有哪些活动", ("life@2026-03-24", "ai@2026-03-26")),
    ("做江豚的那位是哪个所的", ("life@2026-03-24",)),
    ("另外那场两位讲者都是谁", ("ai@2026-03-26",)),
    ("后面那位什么单位", ("ai@2026-12-03",)),
)
NARROWED: Turns = (
    ("这周有啥讲座", ("econ@2026-03-18", "overseas@2026-03-19", "hist@2026-03-20")),
    ("只看线下的", ("econ@2026-03-18", "hist@2026-03-20")),
    ("第二场呢", ("hist@2026-03-20",)),
    ("主讲人之前来过没有", ("hist@2025-12-05",)),
)
STEPPED: Turns = (
    ("慕容采薇十一月讲什么", ("life@2026-11-10",)),
    ("同一个系列上一场呢", ("life@2026-10-20",)),
    ("往前一场呢", ("life@2026-10-13",)),
)
STEPPED_DAYS: Turns = (
    ("后天有什么", ("econ@2026-03-18",)),
    ("再后一天呢", ("overseas@2026-03-19",)),
    ("北京时间几点", ("overseas@2026-03-19",)),
    ("伦敦呢", ("overseas@2026-03-19",)),
)
LEFT_OUT: Turns = (
    ("这周有啥讲座", ("econ@2026-03-18", "overseas@2026-03-19", "hist@2026-03-20")),
    ("不想听文史的", ("econ@2026-03-18", "overseas@2026-03-19")),
)
LEFT_OUT_BY_DAY: Turns = (
    ("这周有啥讲座", ("econ@2026-03-18", "overseas@2026-03-19", "hist@2026-03-20")),
    ("除了周四那场呢", ("econ@2026-03-18", "hist@2026-03-20")),
)
NEXT_DAY: Turns = (
    ("经管双周谈碳交易那场还办吗", ("econ@2026-03-18",)),
    ("第二天下午那场呢，谁讲的", ("overseas@2026-03-19",)),
    ("隔天晚上有什么", ("hist@2026-03-20",)),
)
AFTER_IN_SERIES: Turns = (
    ("高温超导那场几点", ("overseas@2026-03-19",)),
    ("这场之后，文史沙龙的下一场是哪天", ("hist@2026-03-20",)),
    ("这场之后，机器人的下一场呢", ("ai@2026-03-26",)),
)
LISTED_AGAIN: Turns = (
    ("这周有啥讲座，我要贴公告", ("econ@2026-03-18", "overseas@2026-03-19", "hist@2026-03-20")),
    ("按时间排，附上地点", ("econ@2026-03-18", "overseas@2026-03-19", "hist@2026-03-20")),
)
OF_ITS_ORGANIZERS: Turns = (
    ("文史沙龙是谁负责的", ()),
    ("怎么联系他", ("hist@2026-03-20",)),
)
POINTED_BESIDE_A_REMARK: Turns = (
    ("高温超导那场几点", ("overseas@2026-03-19",)),
    ("这场的链接发来呗，躺平听", ("overseas@2026-03-19",)),
    ("敢祈惠赐入会链接", ("overseas@2026-03-19",)),
)
NEXT_OF_SERIES_TOLD: Turns = (
    ("文史沙龙是谁负责的", ()),
    ("下一场讲什么", ("hist@2026-03-20",)),
)

SAID_BESIDE: Turns = (
    ("高温超导那场几点", ("overseas@2026-03-19",)),
    ("腿摔伤了下不了床，链接发一个呗", ("overseas@2026-03-19",)),
    ("看着挺有意思 主讲的是谁", ("overseas@2026-03-19",)),
)

BEYOND_THE_SAME: Turns = (
    ("后天经管双周谈讲什么", ("econ@2026-03-18",)),
    ("经管双周谈下一场是哪天", ("econ@2026-04-01",)),
)


OF_THE_SAME_PLACE: Turns = (
    ("竹简医方那场谁讲的", ("hist@2026-06-12",)),
    ("他们单位还有别的人来讲吗", ("life@2026-06-16",)),
    ("跟她一个单位的还有谁", ("hist@2026-03-06", "hist@2026-06-12")),
)
OF_THEIRS_IN_A_SERIES: Turns = (
    ("竹简医方那场是谁讲的，研究什么的", ("hist@2026-06-12",)),
    ("他在文史沙龙讲过吗", ("hist@2026-03-06",)),
    ("虞景和是哪里的", ("econ@2026-11-11",)),
    ("他在文史沙龙讲过吗", ()),
)
OF_A_PAST_NAME: Turns = (
    ("高温超导那场几点", ("overseas@2026-03-19",)),
    ("竹简医方的也说一下", ("hist@2026-06-12",)),
)

ELSEWHERE: Turns = (
    (
        "十一月有哪些讲座",
        ("ai@2026-11-05", "life@2026-11-10", "econ@2026-11-11", "overseas@2026-11-12", "hist@2026-11-20"),
    ),
    ("其中哪场不在老地方", ("ai@2026-11-05",)),
)
MORE_THAN_ONCE: Turns = (
    (
        "生命科学那边谁讲过两回",
        (
            "life@2025-12-02", "life@2025-12-16", "life@2026-01-06", "life@2026-10-20", "life@2026-11-10",
            "life@2026-12-15",
        ),
    ),
    ("第二场是谁", ("life@2025-12-16",)),
)  # fmt: skip


async def conversed(turns: Turns, now: datetime) -> list[tuple[str, tuple[str, ...]]]:
    """What was asked, one after the other, with the talks on which the answers rest."""
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == "jinghu")
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "conversed.sqlite3") as stock:
            names = {number: name for name, number in stock.talks.items() if "T" not in name}
            before: Remembered | None = None
            found = []
            for step, (said, _) in enumerate(turns):
                at = now + timedelta(minutes=step)
                told = await answering.answer(stock.database, SERVER, said, now=at, zone=ZONE, before=before)
                before = told.remembered
                found.append((said, tuple(names[talk.id] for talk in told.talks)))
            return found


CONVERSATIONS = (
    LISTED, NARROWED, STEPPED, STEPPED_DAYS, LEFT_OUT, LEFT_OUT_BY_DAY, NEXT_DAY, AFTER_IN_SERIES, LISTED_AGAIN,
    OF_ITS_ORGANIZERS, NEXT_OF_SERIES_TOLD, SAID_BESIDE, POINTED_BESIDE_A_REMARK, BEYOND_THE_SAME,
    OF_THE_SAME_PLACE, OF_THEIRS_IN_A_SERIES, OF_A_PAST_NAME, ELSEWHERE, MORE_THAN_ONCE,
)  # fmt: skip


@pytest.mark.parametrize("turns", CONVERSATIONS)
async def test_conversation_chooses_of_what_was_listed(turns: Turns) -> None:
    now = datetime(2026, 3, 16, 9, tzinfo=ZONE)
    assert await conversed(turns, now) == list(turns)


async def test_that_there_is_a_talk_is_no_answer_to_what_it_tells() -> None:
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == "jinghu")
    now = datetime(2026, 3, 16, 9, tzinfo=ZONE)
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "told.sqlite3") as stock:
            told = await answering.answer(stock.database, SERVER, "高温超导那场要穿羽绒服吗", now=now, zone=ZONE)
    assert (told.kind, told.truth) == (Kind.UNKNOWN, None)


async def test_one_of_several_from_a_place_is_asked_back() -> None:
    server = next(one for one in corpus.servers(Half.TUNING) if one.name == "jinghu")
    now = datetime(2026, 3, 16, 9, tzinfo=ZONE)
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "told.sqlite3") as stock:
            said = "清洲考古科学中心来的那位，报告是哪天"
            told = await answering.answer(stock.database, SERVER, said, now=now, zone=ZONE)
    assert (told.kind, len(told.talks)) == (Kind.AMBIGUOUS, 3)
