from seminar import words
from seminar.questions import kindred


def test_words_for_the_same_find_each_other() -> None:
    found = [
        words.stem(other) in kindred.of_stem(words.stem(one))
        for one, other in (("kid", "children"), ("children", "kid"), ("fish", "cod"), ("cod", "fish"), ("boat", "ship"))
    ]
    assert found == [True] * 5


def test_kinds_do_not_stand_for_each_other() -> None:
    assert "salmon" not in kindred.of_stem("cod")


def test_terms_of_several_words_are_stems_with_blanks() -> None:
    assert "self drive" in kindred.of_stem(words.stem("driverless"))


def test_chinese_words_find_each_other_and_english_names() -> None:
    assert ("孤独" in kindred.of_han("寂寞"), "preterm" in kindred.of_han("早产")) == (True, True)


def test_chinese_calls_kinds_of_animals_by_one_sign() -> None:
    assert [*kindred.of_han("蝴蝶"), *kindred.of_han("蝶")] == ["蝶", "蝴蝶"]


def test_no_word_stands_for_itself_and_unknown_ones_for_nothing() -> None:
    english, chinese = kindred._groups()
    assert [one for table in (english, chinese) for one, others in table.items() if one in others] == []
    assert (kindred.of_stem("zzyzx"), kindred.of_han("龘")) == (frozenset(), frozenset())


def test_two_words_together_have_kindred_of_their_own() -> None:
    found = kindred.of_phrase(words.stem("self"), words.stem("driving"))
    assert ("autonom" in found, kindred.of_phrase("self", "self")) == (True, frozenset())
