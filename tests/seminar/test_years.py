from datetime import UTC, datetime

from seminar.questions import years
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
