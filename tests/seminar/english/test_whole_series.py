"""Questions of all talks of a time or series: without the cancelled ones, their recordings, the most recent of them."""

import pytest

from tests.seminar.english.sentences import Case, case, read

CASES = (
    case(
        "how many talks in May, without the ones that were called off",
        "count",
        tense="past",
        span=("2026-05-01", "2026-06-01"),
        span_said="in May",
        cancelled=False,
    ),
    case(
        "talks this month minus the cancelled one",
        span=("2026-10-01", "2026-11-01"),
        span_said="this month",
        cancelled=False,
    ),
    case("how many cancelled talks are there", "count", claim="cancelled", cancelled=True),
    case(
        "recordings from spring",
        "list",
        materials="recording",
        tense="past",
        span=("2026-03-01", "2026-06-01"),
        span_said="from spring",
        recorded=True,
    ),
    case("all slides of the algebra seminar", "list", materials="slides", topic="algebra", gathering="seminar"),
    case(
        "were any of the law forums recorded",
        "yesno list",
        tense="past",
        topic="law forums",
        recorded=True,
        gathering="forum",
    ),
    case("the three most recent talks", tense="past", most=3),
    case("who's behind the algebra seminar", "organizers", series="algebra seminar", gathering="seminar"),
    case("who is behind the brain implant", "who", topic="brain implant"),
    case(
        "anything between Christmas and New Year",
        "list",
        tense="coming",
        span=("2026-12-25", "2027-01-02"),
        span_said="between Christmas and New Year",
    ),
    case(
        "anything in the new year",
        "list",
        tense="coming",
        span=("2027-01-01", "2028-01-01"),
        span_said="in the new year",
    ),
    case(
        "who spoke two Tuesdays ago",
        "who",
        tense="past",
        span=("2026-09-29", "2026-09-30"),
        span_said="two Tuesdays ago",
    ),
    case(
        "is the lunch free tomorrow",
        "yesno other",
        tense="coming",
        span=("2026-10-08", "2026-10-09"),
        span_said="tomorrow",
        topic="lunch",
        other="lunch free",
        gathering="lunch",
    ),
    case(
        "does it cost anything to attend the colloquium",
        "yesno other",
        tense="coming",
        topic="colloquium",
        other="cost anything",
        gathering="colloquium",
        points_too="talk",
    ),
    case("has anyone ever spoken twice", "yesno other", tense="past", other="anyone ever spoken twice"),
    case(
        "does the forum meet every week",
        "yesno other",
        topic="forum",
        other="meet every week",
        gathering="forum",
    ),
    case("can you tell me where Meyer works", "affiliation", people=("Meyer",)),
    case("which Liu spoke about drift", "who", tense="past", topic="Liu drift"),
    case(
        "potassium binders - was it moved? to when",
        "yesno status when",
        tense="past",
        topic="potassium binders",
        claim="moved",
        points_too="talk",
    ),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_reads_questions_of_all_talks(expected: Case) -> None:
    assert read(expected.said) == expected.meant
