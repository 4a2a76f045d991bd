"""Turns of phrase: possessive days, ends, former places, openers, names of months, and short follow-ups."""

import pytest

from tests.seminar.english.sentences import Case, case, read

CASES = (
    case("what time", "when", reference="talk"),
    case("on what", "title", reference="talk"),
    case("until when does it run", "when length", reference="talk"),
    case("how many minutes do the forum talks last", "length", topic="forum", gathering="forum"),
    case("what time does the place names talk finish", "when length", tense="coming", topic="place names"),
    case("at what time, IST?", "when", reference="talk", zone="Asia/Kolkata"),
    case("and in tokyo", "when", reference="talk", zone="Asia/Tokyo"),
    case("where was Tobias Solheim before Kestrel?", "affiliation", tense="past", people=("Tobias Solheim",)),
    case("June Castellan speaks about what?", "title", tense="coming", topic="June Castellan"),
    case("what did Carnegie-Voss write abt LDA", "papers", tense="past", people=("Carnegie-Voss",), topic="LDA"),
    case("where is the later one", "where", tense="coming", place=-1, reference="them"),
    case("tl;dr of the kelp lecture", "abstract", topic="kelp", gathering="lecture"),
    case("which dude covered kelp", "who", tense="past", topic="kelp"),
    case("handout kelp", "materials", materials="notes", topic="kelp"),
    case("who opened the statistics series", "who", place=1, series="statistics", gathering="series"),
    case(
        "when is maths on",
        "when",
        tense="coming",
        topic="maths",
    ),
    case(
        "talks feb till april 2026",
        tense="past",
        span=("2026-02-01", "2026-05-01"),
        span_said="feb till april 2026",
    ),
    case(
        "talks in march this year",
        tense="past",
        span=("2026-03-01", "2026-04-01"),
        span_said="in march this year",
    ),
    case(
        "zoom for fridays maths",
        "link",
        tense="coming",
        span=("2026-10-09", "2026-10-10"),
        span_said="for fridays",
        topic="maths",
    ),
    case(
        "did anyone cancel in november?",
        "yesno list",
        tense="coming",
        span=("2026-11-01", "2026-12-01"),
        span_said="in november",
        cancelled=True,
    ),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_knows_turns_of_phrase(expected: Case) -> None:
    assert read(expected.said) == expected.meant
