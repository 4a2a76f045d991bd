"""How Chinese chooses from what was listed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.questions import read, selecting
from seminar.questions.asked import Place
from seminar.questions.picks import How, Pick

NOW = datetime(2026, 10, 7, 1, 30, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")
FIRST, SECOND, LAST = Place(number=1), Place(number=2), Place(number=-1)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("另一场呢", Pick(how=How.OTHER, of_two=True, person=False)),
        ("另一个呢", Pick(how=How.OTHER, of_two=True)),
        ("另外几场呢", Pick(how=How.OTHER)),
        ("中间那场", Pick(how=How.MIDDLE, person=False)),
        ("後面那場呢", Pick(place=LAST, of_two=True, person=False)),
        ("第二场呢", Pick(place=SECOND)),
        ("最后一场谁讲", Pick(place=LAST)),
        ("回到第一场", Pick(place=FIRST, back=True)),
        ("两个都说说", Pick(how=How.EVERY)),
        ("另外一位呢", Pick(how=How.OTHER, person=True)),
        ("他的搭档是哪个单位的", Pick(how=How.PARTNER, person=True)),
        ("那位是哪个单位的", Pick(how=How.PARTNER, person=True, company=True)),
        ("前面那位呢", Pick(place=FIRST, person=True)),
        ("第二位是哪里的", Pick(place=SECOND, person=True)),
        ("只看计算机的", Pick(how=How.SEVERAL, inside=True)),
        ("其中哪几场在线上", Pick(how=How.SEVERAL, inside=True)),
        ("有录像的有几场", Pick(how=How.SEVERAL, inside=True, chosen=True)),
        ("讲法律的那场几点", Pick(inside=True)),
        ("周三那场谁", Pick(inside=True)),
        ("22号那场呢", Pick(inside=True)),
        ("啊不是,我要的是讲关税的那个", Pick(inside=True, chosen=True)),
    ],
)
def test_chinese_chooses_from_what_was_listed(said: str, found: Pick) -> None:
    assert selecting.find(read(said, zone=ZONE, now=NOW)) == found


@pytest.mark.parametrize(
    "said", ["明天有什么讲座", "这个系列下一场是谁", "下周第二场是谁", "他的搭档是谁", "讲鲸鱼的是谁", "她在哪里"]
)
def test_chinese_chooses_nothing_where_it_names_its_own(said: str) -> None:
    assert selecting.find(read(said, zone=ZONE, now=NOW)) is None
