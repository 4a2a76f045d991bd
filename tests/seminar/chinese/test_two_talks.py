"""Two talks that a Chinese sentence sets beside each other."""

import pytest

from tests.seminar.chinese.sentences import read


def test_chinese_sets_two_talks_beside_each_other_in_english_words() -> None:
    assert read("黑洞那场 before or after 量子那场").compared == ("黑洞那场", "量子那场")


@pytest.mark.parametrize(
    "said",
    [
        "黑洞那场和量子那场哪个先",
        "请问黑洞那场在量子那场之前还是之后",
        "哪场更早,黑洞那场还是量子那场",
        "先讲黑洞那场还是先讲量子那场",
        "黑洞那场跟量子那场隔几天",
        "黑洞那场比量子那场晚多久",
    ],
)
def test_chinese_sets_two_talks_beside_each_other(said: str) -> None:
    assert read(said).compared == ("黑洞那场", "量子那场")


@pytest.mark.parametrize("said", ["黑洞那场在量子那场之前吗", "黑洞和量子有什么关系", "量子那场之后还有谁"])
def test_what_compares_no_two_talks_is_left(said: str) -> None:
    assert read(said).compared is None
