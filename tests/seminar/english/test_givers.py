"""By how many people a talk is given, where that says which talks are meant."""

import pytest

from tests.seminar.english.sentences import Case, case, read

CASES = (
    case("what time is the talk with two speakers?", "when", tense="coming", givers=2),
    case("which talks have three speakers?", "list", givers=3),
    case("which of those are given by several people", "list", givers=2, reference="them"),
    case("any kelp talks by more than one person?", "list", topic="kelp", givers=2),
    case("any joint talks on kelp", "list", topic="kelp", givers=2),
    case("who gives the joint talk", "who", tense="coming", givers=2),
    case("the talk with one speaker, where?", "who where", reference="talk"),
    case("is there a talk with people from Oslo", "yesno", affiliation="Oslo"),
    case("who speaks on models with two parameters", "who", tense="coming", topic="models two parameters"),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_knows_how_many_give_a_talk(expected: Case) -> None:
    assert read(expected.said) == expected.meant
