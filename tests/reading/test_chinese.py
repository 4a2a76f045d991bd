"""Chinese announcements of one talk, in both scripts."""

import pytest

from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.who.people import split_people
from tests.reading.shown import name_people, read_shown

NOTICE = """\
首页 > 学术活动 > 正文

【几何系列报告】折纸与平坦锥面

发布时间：2026-10-08　　浏览次数：96

报告题目：折纸与平坦锥面
报 告 人：柯望舒 教授（澄江理工大学）
报告时间：10月21日（周三）15:00-16:00
报告地点：理学楼B座306会议室
报告摘要：
一张纸沿着几条折痕可以变成许多锥面。报告说明哪些锥面能够折成，并给出两种折法之间的距离。
报告人简介：
柯望舒，澄江理工大学数学学院教授，主要研究离散几何。

上一条：随机曲面讲座
"""

WITHOUT_LABELS = """\
生命科学学院
“观澜”青年论坛
第十七期

苔藓怎样度过旱季
——细胞壁的收缩与复原

冉云起 博士
雾山植物研究院

2026.11.27（周五）14:30
生科楼 A304

欢迎各位老师、同学参加！
"""

INVITATION = """\
学术讲座通知

应我院邀请，白沙大学地理系祁山月教授将于2026年12月18日（星期五）上午9:30在文科楼五层大会议室作题为《河流如何改写地图》的学术讲座。

欢迎感兴趣的师生踊跃参加。

地理学院
2026年12月8日
"""

TAIWANESE = """\
國立蘭陽大學海洋系　專題演講公告

講　　題：潮間帶的夜間聲音
講　　者：簡若庭 教授 (國立東岸大學海洋研究所)
時　　間：115年11月10日(二) 14:10~15:00
地　　點：海科大樓 210 演講廳
茶　　會：13:40 (系辦公室)
主 持 人：溫行遠 教授
"""

NUMBERED = """\
研究生院论坛第九十期

  一、题  目：从噪声里听出裂缝
  二、主讲人：宁可为（西陵地质大学教授）
  三、时  间：2026年12月3日（星期四）下午2点半
  四、地  点：科研楼第二会议室（腾讯会议，会议号 812 345 667，密码：3344）

                         研究生院
                         2026年11月24日
"""

BILINGUAL = """\
Title: Fair Shares from Few Questions
题目：少问几句也能分得公平
Speaker: Yihan Luo (Larkfield University)
报告人：骆一涵
Time: 10:00-11:00, December 22, 2026 (Tuesday)
时间：2026年12月22日（周二）10:00-11:00
"""


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            NOTICE,
            {
                "title": "折纸与平坦锥面",
                "speakers": "柯望舒 (澄江理工大学)",
                "date": "2026-10-21",
                "start": "15:00",
                "end": "16:00",
                "venue": "理学楼B座306会议室",
                "abstract": "一张纸沿着几条折痕可以变成许多锥面。报告说明哪些锥面能够折成，并给出两种折法之间的距离。",
                "bio": "柯望舒，澄江理工大学数学学院教授，主要研究离散几何。",
            },
        ),
        (
            WITHOUT_LABELS,
            {
                "title": "苔藓怎样度过旱季 ——细胞壁的收缩与复原",
                "speakers": "冉云起 (雾山植物研究院)",
                "date": "2026-11-27",
                "start": "14:30",
                "venue": "生科楼 A304",
            },
        ),
        (
            INVITATION,
            {
                "title": "河流如何改写地图",
                "speakers": "祁山月 (白沙大学地理系)",
                "date": "2026-12-18",
                "start": "09:30",
                "venue": "文科楼五层大会议室",
            },
        ),
        (
            TAIWANESE,
            {
                "title": "潮間帶的夜間聲音",
                "speakers": "簡若庭 (國立東岸大學海洋研究所)",
                "date": "2026-11-10",
                "start": "14:10",
                "end": "15:00",
                "venue": "海科大樓 210 演講廳",
            },
        ),
        (
            BILINGUAL,
            {
                "title": "Fair Shares from Few Questions",
                "speakers": "Yihan Luo (Larkfield University)",
                "date": "2026-12-22",
                "start": "10:00",
                "end": "11:00",
            },
        ),
    ],
)
def test_announcement_is_read_whole(text: str, stated: dict[str, str]) -> None:
    (found,) = read_shown(text, zone="Asia/Shanghai")
    assert {name: value for name, value in found.items() if name != "doubts"} == stated


def test_posted_day_settles_the_year() -> None:
    (found,) = read_shown(NOTICE, zone="Asia/Shanghai")
    assert (found["date"], found.get("doubts", "")) == ("2026-10-21", "")


def test_tencent_meeting_without_address_has_no_link() -> None:
    (found,) = read_shown(NUMBERED, zone="Asia/Shanghai")
    assert [found.get(name) for name in ("title", "date", "start", "link", "meeting_id", "passcode")] == [
        "从噪声里听出裂缝",
        "2026-12-03",
        "14:30",
        None,
        "812 345 667",
        "3344",
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("南渡大学钮书白教授", "钮书白 (南渡大学)"),
        ("盛夏（东滩大学 教授）、端木川（镜湖大学 副教授）", "盛夏 (东滩大学 教授); 端木川 (镜湖大学 副教授)"),
        ("中原大学几何中心 费翊 特任研究员", "费翊 (中原大学几何中心)"),
        ("戴维·克劳福德（David Crawford）教授，Northmoor University", "戴维·克劳福德 (Northmoor University)"),
    ],
)
def test_people_stand_before_and_behind_their_places(text: str, people: str) -> None:
    assert name_people(split_people(text, told=True)) == people


@pytest.mark.parametrize("text", ["植物如何记住冬天", "冻土，碳与微生物", "大学生活的开始"])
def test_titles_name_nobody(text: str) -> None:
    assert split_people(text) == ()


def test_kind_of_line_is_told_by_its_end() -> None:
    lines = ["几何讨论班（2026年秋季第9次）", "讲座通知", "火山活动的监测", "图书馆的未来", "生科楼 A304"]
    assert [(names_occasion(line), names_room(line)) for line in lines] == [
        (True, False),
        (True, False),
        (False, False),
        (False, False),
        (False, True),
    ]
