"""Chinese questions that name a place or a department, over the talks of one server."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.questions.telling import told

ZONE = ZoneInfo("Asia/Shanghai")


async def test_speakers_are_found_by_where_they_come_from() -> None:
    wanted = {
        "松风智能公司讲过几场": (None, ["ai@2026-09-24", "econ@2026-09-30"]),
        "松风智能公司的工程师来讲过吗": (True, ["ai@2026-09-24", "econ@2026-09-30"]),
        "清洲水生生物研究所是不是有人来讲？哪天": (True, ["life@2026-03-24"]),
        "西陵农业研究院谁来讲": (None, ["life@2026-11-10"]),
    }
    now = datetime(2026, 10, 14, 9, tzinfo=ZONE)
    assert await told("jinghu", wanted, now=now, zone=ZONE) == wanted


async def test_department_names_its_series_beside_a_time() -> None:
    wanted = {
        "这个月历史系还有讲座吗": (True, ["history@2026-10-16", "history@2026-10-30"]),
        "周五晚上历史系的讲座在几楼": (None, ["history@2026-10-16"]),
        "下周化学讲的是啥，老师哪来的": (None, ["chem@2026-10-22"]),
    }
    now = datetime(2026, 10, 13, 9, tzinfo=ZONE)
    assert await told("chengdu", wanted, now=now, zone=ZONE) == wanted


async def test_one_talk_of_several_from_there_is_asked_back() -> None:
    wanted = {
        "海曲大学那场题目是什么": (None, ["hist@2025-12-05", "econ@2026-01-14", "life@2026-03-10"]),
        "西陵农业研究院那场几点开始": (None, ["life@2026-11-10"]),
    }
    now = datetime(2026, 10, 14, 9, tzinfo=ZONE)
    assert await told("jinghu", wanted, now=now, zone=ZONE) == wanted


async def test_two_talks_are_on_one_day_or_not() -> None:
    wanted = {"11月土木的两场是同一天吗": (False, ["civil@2026-11-10", "civil@2026-11-24"])}
    now = datetime(2026, 10, 13, 9, tzinfo=ZONE)
    assert await told("chengdu", wanted, now=now, zone=ZONE) == wanted


async def test_title_that_may_not_be_out_is_of_a_talk_to_come() -> None:
    wanted = {"郭佩玲老師題目出來了嗎": (None, ["chem@2027-01-07"]), "郭佩玲上次的題目": (None, ["chem@2026-04-16"])}
    now = datetime(2026, 11, 18, 9, tzinfo=ZONE)
    assert await told("taipei", wanted, now=now, zone=ZONE) == wanted
