"""Questions as people put them in passing: what is left out, what is denied, how one takes part, asides."""

import pytest

from tests.seminar.english.sentences import Case, case, read

CASES = (
    case(
        "anything next week other than maths",
        "list",
        tense="coming",
        span=("2026-10-12", "2026-10-19"),
        span_said="next week",
        besides="maths",
    ),
    case(
        "everything in november except law",
        "list",
        tense="coming",
        span=("2026-11-01", "2026-12-01"),
        span_said="in november",
        besides="law",
    ),
    case(
        "what else besides biology is on next week",
        tense="coming",
        span=("2026-10-12", "2026-10-19"),
        span_said="on next week",
        besides="biology",
    ),
    case(
        "who is speaking in november besides Okafor",
        "who",
        tense="coming",
        span=("2026-11-01", "2026-12-01"),
        span_said="in november",
        besides="Okafor",
    ),
    case(
        "who else besides Okonjo was on the hospital data talk?", "who", tense="past", topic="Okonjo hospital data talk"
    ),
    case(
        "are there any online talks next week",
        "yesno",
        tense="coming",
        span=("2026-10-12", "2026-10-19"),
        span_said="next week",
        way="online",
    ),
    case(
        "anything I can attend remotely next week",
        "list",
        tense="coming",
        span=("2026-10-12", "2026-10-19"),
        span_said="next week",
        way="online",
    ),
    case("when's the next online talk", "when", tense="coming", from_now=1, way="online"),
    case("is the Meyer talk online?", "yesno where link", topic="Meyer", claim="online"),
    case(
        "is there really nothing on from 23 to 27 november?",
        "yesno",
        tense="coming",
        span=("2026-11-23", "2026-11-28"),
        span_said="from 23 to 27 november",
    ),
    case(
        "so there's nothing on friday?",
        "yesno",
        tense="coming",
        span=("2026-10-09", "2026-10-10"),
        span_said="on friday",
    ),
    case(
        "every talk that got called off so far",
        "list",
        tense="past",
        span_said="so far",
        claim="got called off",
        cancelled=True,
    ),
    case(
        "which seminars did not take place",
        "list",
        tense="past",
        claim="did not take place",
        cancelled=True,
        gathering="seminar",
    ),
    case(
        "has anything been cancelled lately",
        "yesno list",
        tense="past",
        span_said="lately",
        claim="been cancelled",
        cancelled=True,
    ),
    case(
        "Is there an address I can write to regarding next tuesday's colloquium?",
        "yesno contact",
        tense="coming",
        span=("2026-10-13", "2026-10-14"),
        span_said="next tuesday's",
        topic="colloquium",
        gathering="colloquium",
    ),
    case("where do I send questions about the maize talk", "contact", tense="coming", topic="maize"),
    case("Where did Ada Brook do her PhD?", "bio", people=("Ada Brook",)),
    case("and who employed him then?", "affiliation", reference="person"),
    case(
        "who spoke on the 14th of last month?",
        "who",
        tense="past",
        span=("2026-09-14", "2026-09-15"),
        span_said="on the 14th of last month",
    ),
    case("until when does it go, I've got a bus at 2", "when length", reference="talk"),
    case("anything on POTS? a student of mine has it", "list", topic="POTS"),
    case(
        "which biology colloquia do we have in November",
        "list",
        tense="coming",
        span=("2026-11-01", "2026-12-01"),
        span_said="in November",
        topic="biology colloquia",
        gathering="colloquium",
    ),
    case("who gave the one on gravity and did they leave any material", "who materials", tense="past", topic="gravity"),
    case("list Ada Brook's talks, old and upcoming", people=("Ada Brook",)),
    case("what did Ada Brook do last time", "title", tense="past", from_now=-1, people=("Ada Brook",)),
    case("has the deepfake talk been uploaded", "yesno materials", topic="deepfake"),
    case("is Ada's talk longer than usual", "yesno length", people=("Ada",)),
    case("when is Ada Brook back?", "when", tense="coming", from_now=1, people=("Ada Brook",)),
    case("and the one before chiplets?", topic="chiplets", reference="before"),
    case("what's the wheelchair talk about in one sentence", "abstract", topic="wheelchair"),
    case(
        "how often has the maths seminar met since september",
        "count",
        tense="past",
        span=("2026-09-01", "2026-10-07T11:30"),
        span_said="since september",
        topic="maths",
        gathering="seminar",
    ),
    case(
        "what's on in the first week of november",
        "list",
        tense="coming",
        span=("2026-11-02", "2026-11-09"),
        span_said="in the first week of november",
    ),
    case(
        "who is presenting at the end of term problem session",
        "who",
        tense="coming",
        topic="term problem",
        gathering="session",
    ),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_knows_what_is_said_in_passing(expected: Case) -> None:
    assert read(expected.said) == expected.meant
