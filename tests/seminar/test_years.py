from datetime import UTC, datetime

from seminar.questions import chinese, years
from tests.seminar.chinese.sentences import HONG_KONG
from tests.seminar.chinese.sentences import NOW as CHINESE_NOW
from tests.seminar.english.sentences import BERLIN, NOW, read


def starts(said: str) -> list[datetime]:
    """When the other spans begin that its month may mean."""
    found = [one.span for one in years.others(read(said), NOW)]
    return [one.starts_at.astimezone(BERLIN).replace(tzinfo=UTC) for one in found if one]


def test_month_that_is_over_may_be_that_of_next_year_unless_words_look_back() -> None:
    asked = ("is there a kelp talk in august?", "was there a kelp talk in august?", "is there a kelp talk in 2026?")
    assert [starts(said) for said in asked] == [
        [datetime(2027, 8, 1, tzinfo=UTC), datetime(2025, 8, 1, tzinfo=UTC)],
        [datetime(2025, 8, 1, tzinfo=UTC)],
        [],
    ]


def test_chinese_word_for_a_talk_to_come_does_not_look_back() -> None:
    asked = ("十二月许老师那场是谁主持讲的", "十二月那场办过了吗")
    read = [chinese.read(said, zone=HONG_KONG, now=CHINESE_NOW) for said in asked]
    found = [
        [one.span.starts_at.astimezone(HONG_KONG).year for one in years.others(each, CHINESE_NOW) if one.span]
        for each in read
    ]
    assert found == [[2026, 2024], [2024]]
