"""Two talks that a sentence half in English sets beside each other."""

from tests.seminar.chinese.sentences import read


def test_chinese_sets_two_talks_beside_each_other_in_english_words() -> None:
    assert read("黑洞那场 before or after 量子那场").compared == ("黑洞那场", "量子那场")
    assert read("黑洞那场在量子那场之前吗").compared is None
