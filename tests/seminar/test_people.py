import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar import people
from seminar.names import LONGEST_WORD
from seminar.people import Fit


def how(typed: str, *names: str) -> Fit | None:
    sought = people.seek(typed)
    found = people.fit(sought, names) if sought else None
    return found.fit if found else None


@pytest.mark.parametrize(
    "typed, name, fit",
    [
        ("Fanghui Liu", "Fanghui Liu", Fit.SAME),
        ("josé ÁLVAREZ", "Jose Alvarez", Fit.SAME),
        ("liu, fanghui", "Fanghui Liu", Fit.WHOLE),
        ("Prof. Dr. Fanghui Liu", "Fanghui Liu", Fit.WHOLE),
        ("Liu Fang-Hui", "Fanghui Liu", Fit.WHOLE),
        ("fang hui liu", "Fanghui Liu", Fit.WHOLE),
        ("liufanghui", "Fanghui Liu", Fit.WHOLE),
        ("Jan Berg", "Jan van der Berg", Fit.WHOLE),
        ("fanghui", "Fanghui Liu", Fit.WORDS),
        ("fanghui", "Fang-Hui Liu", Fit.WORDS),
        ("van der Berg", "Jan van der Berg", Fit.WORDS),
        ("garcia marquez", "Gabriel García Márquez", Fit.WORDS),
        ("mueller", "Jörg Müller", Fit.WORDS),
        ("Müller", "Joerg Mueller", Fit.WORDS),
        ("obrien", "Sean O’Brien", Fit.WORDS),
        ("fangh", "Fanghui Liu", Fit.BEGINNING),
        ("Liu F.", "Fanghui Liu", Fit.INITIALS),
        ("F. Liu", "Fanghui Liu", Fit.INITIALS),
        ("FH Liu", "Fang-Hui Liu", Fit.INITIALS),
        ("J.-P. Serre", "Jean-Pierre Serre", Fit.INITIALS),
        ("Fanghui Liu", "F. Liu", Fit.INITIALS),
        ("berg", "Åsa Öberg", Fit.INSIDE),
        ("Fanghiu", "Fanghui Liu", Fit.TYPO),
        ("Schoenhuebr", "Eva Schönhuber", Fit.TYPO),
        ("Liu X.", "Fanghui Liu", None),
        ("Wei Liu", "Fanghui Liu", None),
        ("Bob", "Robert Ek", None),
        ("Lin", "Liu Yi", None),
    ],
)
def test_a_name_in_letters_fits(typed: str, name: str, fit: Fit | None) -> None:
    assert how(typed, name) == fit


@pytest.mark.parametrize(
    "typed, name, fit",
    [
        ("劉方慧", "刘方慧", Fit.SAME),
        ("刘方慧教授", "刘方慧", Fit.WHOLE),
        ("刘", "刘方慧", Fit.WORDS),
        ("方慧", "刘方慧", Fit.WORDS),
        ("刘老师", "刘方慧", Fit.WORDS),
        ("刘方", "刘方慧", Fit.BEGINNING),
        ("Liu Fanghui", "刘方慧", Fit.ALOUD),
        ("fang hui liu", "刘方慧", Fit.ALOUD),
        ("fanghui", "刘方慧", Fit.SOUND),
        ("liu", "劉方慧", Fit.SOUND),
        ("F. Liu", "刘方慧", Fit.INITIALS),
        ("FH Liu", "刘方慧", Fit.INITIALS),
        ("Fanghiu", "刘方慧", Fit.TYPO),
        ("刘方慧", "Fanghui Liu", Fit.ALOUD),
        ("方慧", "Fanghui Liu", Fit.SOUND),
        ("刘", "Fanghui Liu", Fit.SOUND),
        ("Zeng", "曾国", Fit.SOUND),
        ("ouyang", "欧阳修", Fit.SOUND),
        ("歐陽", "欧阳修", Fit.WORDS),
        ("张伟", "Wei Zhang (张伟)", Fit.WHOLE),
        ("Wei Zhang 张伟", "Wei Zhang (张伟)", Fit.WHOLE),
        ("田中太郎", "田中 太郎", Fit.WHOLE),
        ("Ivanov", "Пётр Иванов", Fit.SOUND),
        ("刘", "王方慧", None),
        ("刘方慧", "刘芳慧", Fit.TYPO),
        ("刘方慧", "Fenghui Liu", None),
        ("Wang", "刘方慧", None),
    ],
)
def test_a_name_in_another_script_fits(typed: str, name: str, fit: Fit | None) -> None:
    assert how(typed, name) == fit


def test_the_best_of_several_names_counts() -> None:
    assert how("Liu", "F. Ng", "Fanghui Liu") == Fit.WORDS


def test_a_title_alone_is_what_was_typed() -> None:
    assert how("Don", "Don Ek") == Fit.WORDS


@pytest.mark.parametrize("typed", ["", " ", "%", "🎉", "--", "'\"()"])
def test_nothing_is_sought_without_a_word(typed: str) -> None:
    assert people.seek(typed) is None


@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_is_typed_fits_or_does_not(typed: str, name: str) -> None:
    how(typed, name)
    assert {len(key) <= LONGEST_WORD for key in people.keys(name)} <= {True}
    assert people.spellings(name) <= people.keys(name)


@given(st.lists(st.sampled_from(["Ada", "Lind", "van", "Öberg", "刘方慧", "李", "O’Brien", "J.", "Пётр"]), min_size=1))
def test_every_name_is_the_same_as_itself(words: list[str]) -> None:
    name = " ".join(words)
    assert how(name, name) == Fit.SAME


def test_no_name_takes_long() -> None:
    assert how("a" * 5000, "b" * 5000) is None
    assert how("刘" * 5000, "刘" * 40) is not None
