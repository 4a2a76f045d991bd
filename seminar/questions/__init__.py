"""A question in a person's words -> what is asked of which talks."""

from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions.asked import Question


def read(said: str, *, zone: ZoneInfo, now: datetime) -> Question:
    """What a sentence asks, in the language that it is written in; `zone` is the asker's. Never raises."""
    if _is_chinese(said):
        from seminar.questions import chinese

        return chinese.read(said, zone=zone, now=now)
    from seminar.questions import english

    return english.read(said, zone=zone, now=now)


def _is_chinese(said: str) -> bool:
    """Whether Chinese characters hold it together; a Chinese name in an English sentence does not make it Chinese."""
    from seminar.questions.tongue import is_chinese

    return is_chinese(said)
