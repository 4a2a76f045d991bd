"""Which language a question is read in."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.questions import read
from seminar.questions.asked import Language


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("who speaks tomorrow", Language.ENGLISH),
        ("", Language.ENGLISH),
        ("when does 刘方慧 speak next?", Language.ENGLISH),
        ("徐若兰 affiliation?", Language.ENGLISH),
        ("remind me what 王思远讲的 was about", Language.ENGLISH),
        ("明天谁讲", Language.SIMPLIFIED),
        ("LoRA 那场几点", Language.SIMPLIFIED),
        ("有 slides 吗", Language.SIMPLIFIED),
        ("代数那边last talk的title是什么", Language.SIMPLIFIED),
        ("wet paint 那個 talk，speaker 跟日期給我一下", Language.TRADITIONAL),
        ("刘方慧 next talk", Language.ENGLISH),
    ],
)
def test_question_is_read_in_its_language(said: str, language: Language) -> None:
    now = datetime(2026, 10, 7, 9, 30, tzinfo=UTC)
    assert read(said, zone=ZoneInfo("Asia/Hong_Kong"), now=now).language is language
