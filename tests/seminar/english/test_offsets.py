"""Stretches that are counted from another day or another month."""

import pytest

from tests.seminar.english.sentences import case, read


@pytest.mark.parametrize(
    "expected",
    [
        case("anything a week on Monday", "list", span=("2026-10-19T00:00", "2026-10-20T00:00")),
        case("talks two weeks from Friday", span=("2026-10-23T00:00", "2026-10-24T00:00")),
        case("the Tuesday after next", span=("2026-10-20T00:00", "2026-10-21T00:00")),
        case("is there a lecture on Friday next?", "yesno list", span=("2026-10-16T00:00", "2026-10-17T00:00")),
        case("talks in Q1 2027", span=("2027-01-01T00:00", "2027-04-01T00:00")),
        case("talks from monday to wednesday next week", span=("2026-10-12T00:00", "2026-10-15T00:00")),
        case("what is on in the fourth quarter of 2026", "list", span=("2026-10-01T00:00", "2027-01-01T00:00")),
    ],
    ids=lambda expected: expected.said,
)
def test_english_counts_from_other_days(expected: object) -> None:
    assert read(expected.said).span == expected.meant.span  # type: ignore[attr-defined]


def test_english_bounds_by_a_month_of_a_year() -> None:
    before, since = read("talks before June 2026").span, read("talks since June 2026").span
    assert before is not None
    assert since is not None
    assert before.ends_at == since.starts_at
