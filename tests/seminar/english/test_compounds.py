"""Two nouns that name one thing together."""

from seminar.questions.english.compounds import names_another


def test_noun_makes_another_thing_of_the_one_beside_it() -> None:
    pairs = ["potato blight", "ice skates", "barn paintings", "mule deer"]
    assert [names_another(*pair.split()[::-1]) for pair in pairs] == [True] * 4


def test_what_only_describes_a_thing_makes_no_other_of_it() -> None:
    described = ["printed lace", "spinning flax", "toothless whales", "tidal energy", "Sicilian salt"]
    assert [names_another(*pair.lower().split()) for pair in described] == [False] * 5


def test_misspelt_words_names_and_kinds_of_talks_make_no_other_thing() -> None:
    said = [("blihgt", "potato"), ("quillon", "salt"), ("webinar", "salt"), ("good", "salt")]
    assert [names_another(*each) for each in said] == [False] * 4
