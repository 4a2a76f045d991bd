"""Questions around which more is told: who came once, why leaves fall, where she was when she spoke, only thanks."""

import pytest

from tests.seminar.english.sentences import Case, case, read

CASES = (
    case(
        "someone from Lund University came here once. who was that again?",
        "who",
        tense="past",
        affiliation="Lund University",
    ),
    case(
        "we had a visitor from Lund University a while back, what was the name",
        "who",
        tense="past",
        affiliation="Lund University",
    ),
    case("who explained why leaves fall", "who", topic="leaves fall"),
    case("who asked whether bees sleep", "who", topic="bees sleep"),
    case("who gave the talk about how many eggs owls lay", "who", tense="past", topic="eggs owls lay"),
    case(
        "who gave the lecture on trusting experts", "who", tense="past", topic="trusting experts", gathering="lecture"
    ),
    case("what did Lindt talk about the first time", "title", tense="past", people=("Lindt",), place=1),
    case("what is Lindt's job title", "bio", people=("Lindt",)),
    case("where did Lindt use to work", "affiliation", tense="past", people=("Lindt",)),
    case(
        "was Lindt already at Lund when she gave the owl talk",
        "yesno affiliation",
        tense="past",
        people=("Lindt",),
        topic="owl",
        claim="already at Lund",
    ),
    case("does Lindt work at Lund?", "yesno affiliation", people=("Lindt",), claim="work at Lund"),
    case("slides that accompanied the owl talk", "materials", materials="slides", topic="owl"),
    case("the paper which went with the owl talk", "materials", materials="paper", topic="owl"),
    case("any talk at 8 in the morning", "list", not_before=480, not_after=480, span_said="at 8 in the morning"),
    case("any talk at 3 in the afternoon", "list", not_before=900, not_after=900, span_said="at 3 in the afternoon"),
    case("why do owls leave so soon", "other", topic="owls leave", other="why"),
    case("something on whether smart watches fail", "list", topic="smart watches fail"),
    case("which talk dealt with owls", "title", topic="dealt owls"),
    case("has there been anything on how a text was written", "yesno list", tense="past", topic="text"),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_reads_what_is_told_around_a_question(expected: Case) -> None:
    assert read(expected.said) == expected.meant


@pytest.mark.parametrize(
    "said",
    ["cheers mate, you saved my day", "ok thanks that helped a lot", "you're a lifesaver",
     "thanks a million, that saved me",
     "great, that's all i need"],
)  # fmt: skip
def test_english_takes_mere_thanks_for_no_question(said: str) -> None:
    assert read(said).foreign


@pytest.mark.parametrize(
    "said", ["thanks! and the room?", "thanks, that helped. who's next?", "thanks for the owl slides"]
)
def test_english_hears_what_is_asked_beside_thanks(said: str) -> None:
    assert not read(said).foreign
