"""Universities and series as Chinese calls them in short or in another language."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions.answering import naming, sieve
from seminar.questions import read
from seminar.series import Series, SeriesFields
from seminar.speaker import Speaker, SpeakerName
from tests.seminar import stored

SHANGHAI = ZoneInfo("Asia/Shanghai")


def _series(number: int, key: str, name: str, *organizers: str) -> Series:
    people = tuple(SpeakerName(name=one) for one in organizers)
    return Series(id=number, server_id=1, key=key, fields=SeriesFields(name=name, zone=SHANGHAI, organizers=people))


KNOWN = (
    _series(1, "cs", "计算机学院学术报告", "尹若谷"),
    _series(2, "phys", "物理系学术沙龙", "卢千帆"),
    _series(3, "health", "Public Health Grand Rounds", "Kevin Tse 謝凱文"),
    _series(4, "history", "史学工作坊", "薛映雪", "吴桐"),
)


@pytest.mark.parametrize(
    ("said", "key", "topic"),
    [
        ("五一之后计院还安排了几场报告", "cs", ""),
        ("明天的公卫讲什么", "health", ""),
        ("公共卫生 grand rounds 一般礼拜几", "health", ""),
        ("谢凯文组织的系列下一场是啥", "health", ""),
        ("薛映雪和吴桐办的系列有几场", "history", ""),
        ("最近的一次历史讲座是什么时候", "history", ""),
        ("下周的锂电池那场谁讲", None, "锂电池"),
    ],
)
def test_series_is_known_by_what_chinese_calls_it(said: str, key: str | None, topic: str) -> None:
    question = read(said, zone=SHANGHAI, now=datetime(2026, 3, 25, 2, tzinfo=UTC))

    found, left, _ = naming.of_question(question, KNOWN)

    assert (found.key if found else None, left) == (key, topic)


@pytest.mark.parametrize(
    ("affiliation", "said", "fits"),
    [
        ("澄江大学数据科学学院", "澄大", True),
        ("國立清嵐大學", "清大", True),
        ("University of Michigan", "密歇根大学", True),
        ("University of Toronto", "多伦多", True),
        ("香江理工学院", "香江理工", True),
        ("东澜大学", "澄大", False),
        ("University of Chicago", "密歇根大学", False),
    ],
)
def test_speaker_is_from_where_chinese_says(affiliation: str, said: str, fits: bool) -> None:
    talk = stored.talk(speakers=(Speaker(id=1, name="Wei", affiliation=affiliation),))
    assert sieve.is_from(talk, said) == fits
