"""Who asks, and until when they are away."""

import pytest

from tests.seminar.english.sentences import Case, case, read

_AFTER = ("2026-11-04", "2046-10-02T11:30")
_SAID = "after 3 November"
CASES = (
    case(
        "I'm at sea until 3 November, so no knitting for me. What is the first knot talk when I'm back?",
        "title",
        tense="coming",
        place=1,
        topic="knot",
        span=_AFTER,
        span_said=_SAID,
    ),
    case("Away until 3 November, what's on once we return?", "list", tense="coming", span=_AFTER, span_said=_SAID),
    case(
        "We are abroad until January. Who is first when we return?",
        "who",
        tense="coming",
        place=1,
        span=("2027-01-01", "2046-10-02T11:30"),
        span_said="starting from January",
    ),
    case(
        "I'll be back on 4 November, who is first then?",
        "who",
        tense="coming",
        place=1,
        span=("2026-11-04", "2046-10-02T11:30"),
        span_said="starting from 4 November",
    ),
    case("I host this seminar. Who is next?", "who", tense="coming", from_now=1),
    case(
        "who is first after I get back from leave on 4 November",
        "who",
        tense="coming",
        place=1,
        span=("2026-11-04", "2046-10-02T11:30"),
        span_said="starting from 4 November",
    ),
    case(
        "Secretary of the knot seminar here, who is next?",
        "who",
        tense="coming",
        from_now=1,
        topic="knot",
        gathering="seminar",
    ),
    case("I run the knot seminar. Which series are there?", "series list", gathering="series"),
    case("organizers of the knot seminar?", "organizers", series="knot seminar", gathering="seminar"),
    case(
        "want to plan my evenings, who speaks tomorrow",
        "who",
        tense="coming",
        span=("2026-10-08", "2026-10-09"),
        span_said="tomorrow",
    ),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_reads_who_asks_as_which_talks_are_meant(expected: Case) -> None:
    assert read(expected.said) == expected.meant
