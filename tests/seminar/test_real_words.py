from seminar import real_words


def test_words_are_real_and_misspelt_ones_are_not() -> None:
    said = ["neutrino", "nuetrino", "step", "stem", "setp", "hydrology"]
    assert [one for one in said if real_words.is_one(one)] == ["neutrino", "step", "stem", "hydrology"]
