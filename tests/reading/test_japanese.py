"""Japanese announcements of one talk."""

import datetime as dt

import pytest

from seminar.reading.when.times import find_hours
from seminar.reading.who.people import split_people
from tests.reading.shown import name_people, read_shown

COLLOQUIUM = """\
2026年度　第8回　数学談話会

日　時　　2026年12月4日（金）16:00 ～ 17:00
　　　　　（15:30 ～ ラウンジにてティータイム）
場　所　　数学棟201
講演者　　葉山　聡太　氏　（北峰大学）
題　目　　結び目を平らに折る
概　要　　紙の帯を結んで押しつぶすと多角形が現れる。この談話会では、その辺の数を結び目の言葉で説明する。

担当：諸星
"""

MARKED = """\
■■ 図書館トークイベント「方言の地図をひらく」 ■■

■日時　2027年2月6日（土）14:00～16:00（開場13:30）
■会場　中央図書館 多目的ホール
■講師　真栄田 結衣（琉南大学 准教授）、庄司 瑛太（言語資源機構 研究員）
■対象　どなたでも
■申込　不要（当日先着60名）
"""

CIRCULAR = """\
皆様

物理学科の木島です。
下記の要領でセミナーを開催いたします。

記

日　時：令和８年１２月１１日（金）１５時００分～１６時３０分
場　所：総合研究棟 5階 セミナー室
講　師：大和田 颯 准教授（東雲工業大学）
題　目：薄い膜のなかの波

Zoom: https://us02web.zoom.us/j/84455667788?pwd=abc
ミーティングID: 844 5566 7788
パスコード topo26

参加をご希望の方は12月4日（金）までにご連絡ください。

以上

木島 直人
kijima@phys.example.ac.jp
"""

PROSE = """\
サイエンスカフェを開催します

10月30日（金）18時から、環境学習館のカフェスペースにて、\
里山生態研究センターの八乙女 葵さんをお招きし、\
「菌類がつなぐ森」と題してお話しいただきます。

参加費：500円
2026年10月1日 更新
"""

MEETING = """\
地域史研究会　12月例会のご案内

日時：2026年12月19日（土）14時開会（13時30分受付開始）
会場：武蔵野台大学 文学部棟 第２会議室
報告：久保寺 宗一郎（武蔵野台大学）「薬を運んだ人びと」
コメント：三枝 琴音（県立文書館）
"""


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            COLLOQUIUM,
            {
                "title": "結び目を平らに折る",
                "speakers": "葉山 聡太 (北峰大学)",
                "date": "2026-12-04",
                "start": "16:00",
                "end": "17:00",
                "venue": "数学棟201",
                "abstract": "紙の帯を結んで押しつぶすと多角形が現れる。"
                "この談話会では、その辺の数を結び目の言葉で説明する。",
            },
        ),
        (
            MARKED,
            {
                "title": "方言の地図をひらく",
                "speakers": "真栄田 結衣 (琉南大学 准教授); 庄司 瑛太 (言語資源機構 研究員)",
                "date": "2027-02-06",
                "start": "14:00",
                "end": "16:00",
                "venue": "中央図書館 多目的ホール",
            },
        ),
        (
            CIRCULAR,
            {
                "title": "薄い膜のなかの波",
                "speakers": "大和田 颯 (東雲工業大学)",
                "date": "2026-12-11",
                "start": "15:00",
                "end": "16:30",
                "venue": "総合研究棟 5階 セミナー室",
                "link": "https://us02web.zoom.us/j/84455667788?pwd=abc",
                "meeting_id": "844 5566 7788",
                "passcode": "topo26",
            },
        ),
        (
            PROSE,
            {
                "title": "菌類がつなぐ森",
                "speakers": "八乙女 葵 (里山生態研究センター)",
                "date": "2026-10-30",
                "start": "18:00",
                "venue": "環境学習館のカフェスペース",
            },
        ),
        (
            MEETING,
            {
                "title": "薬を運んだ人びと",
                "speakers": "久保寺 宗一郎 (武蔵野台大学)",
                "date": "2026-12-19",
                "start": "14:00",
                "venue": "武蔵野台大学 文学部棟 第２会議室",
            },
        ),
    ],
)
def test_announcement_is_read_whole(text: str, stated: dict[str, str]) -> None:
    (found,) = read_shown(text, zone="Asia/Tokyo")
    assert {name: value for name, value in found.items() if name not in ("doubts", "contact")} == stated


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("15時00分～16時30分", [(dt.time(15), dt.time(16, 30))]),
        ("午後2時〜3時半", [(dt.time(14), dt.time(15, 30))]),
        ("下午四時至五時三十分", [(dt.time(16), dt.time(17, 30))]),
        ("晚上七点", [(dt.time(19), None)]),
        ("第3時限、5時間", []),
    ],
)
def test_hours_in_signs_are_read(text: str, hours: list[tuple[dt.time, dt.time | None]]) -> None:
    assert [(each.start, each.end) for each in find_hours(text)] == hours


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("佐藤花子氏（東原工業大学大学院理学院）", "佐藤花子 (東原工業大学大学院理学院)"),
        ("ジュリアン・モレル 博士（リヨン都市気候研究所）", "ジュリアン・モレル (リヨン都市気候研究所)"),
        ("日下部 修 先生", "日下部 修"),
    ],
)
def test_people_are_cut_from_titles_and_places(text: str, people: str) -> None:
    assert name_people(split_people(text, told=True)) == people
