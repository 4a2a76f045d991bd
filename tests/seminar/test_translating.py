"""Words of one language in the other, and words that were typed by their sound."""

import pytest

from seminar import modern_words, translating


@pytest.mark.parametrize(
    ("typed", "meant"), [("登格热", "登革热"), ("量子计算", None), ("登革热", None), ("天气预抱员", "天气预报员")]
)
def test_word_typed_by_its_sound_is_mended(typed: str, meant: str | None) -> None:
    assert translating.mended(typed) == meant


def test_words_of_today_are_named_in_english() -> None:
    assert [(one.said, one.forms[0]) for one in translating.into_english("无钴电池")] == [
        ("无", "without"),
        ("钴", "cobalt"),
        ("电池", "batteri"),
    ]
    assert [one.said for one in translating.parts("假新闻")] == ["假", "新闻"]


def test_own_words_are_in_the_form_of_the_dictionary() -> None:
    pairs = modern_words.pairs()
    assert len({word for word, _ in pairs}) == len(pairs)
    assert [word for word, names in pairs if not word or not all(names)] == []
    assert [sign for sign, names in modern_words.signs() if len(sign) != 1 or not names] == []
