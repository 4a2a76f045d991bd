"""In which language a talk is given."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.questions import languages, read


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("what language is it in", True),
        ("is that talk in Chinese?", True),
        ("那场是用中文讲的吗", True),
        ("用什麼語言講", True),
        ("anything on language models?", False),
        ("the history of science in Chinese courts", False),
        ("有没有讲中文分词的", False),
    ],
)
def test_question_of_language_is_told(said: str, asks: bool) -> None:
    question = read(said, zone=ZoneInfo("Asia/Taipei"), now=datetime(2026, 10, 20, tzinfo=UTC))
    assert languages.asks(question) == asks


@pytest.mark.parametrize(
    ("title", "tag"),
    [("缺失数据的多重插补", "zh"), ("データの話", "ja"), ("데이터", "ko"), ("Missing data", None), (None, None)],
)
def test_script_of_title_tells_language(title: str | None, tag: str | None) -> None:
    assert languages.of_title(title) == tag
