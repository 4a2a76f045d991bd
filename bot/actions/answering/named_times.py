"""Series with an hour or a weekday in their name: "who is next in the Noon Seminar?"."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions import read
from seminar.questions.asked import Question
from seminar.scripts import simplify
from seminar.series import Series


def apart(question: Question, known: Iterable[Series], zone: ZoneInfo, now: datetime) -> Question:
    """The question with the series whose whole name it says, and without what was read of that name.

    A noon seminar is not at noon by the clock of whoever asks from elsewhere.
    """
    if question.not_before is None and question.not_after is None and question.weekday is None:
        return question
    said = simplify(question.said).casefold()
    names = (simplify(series.name).casefold() for series in known)
    named = max((name for name in names if name in said), key=len, default=None)
    bare = read(said.replace(named, " "), zone=zone, now=now) if named else question
    if (bare.not_before, bare.not_after, bare.weekday) == (question.not_before, question.not_after, question.weekday):
        return question
    return replace(
        question,
        not_before=bare.not_before,
        not_after=bare.not_after,
        weekday=bare.weekday,
        series=named,
        topic=bare.topic,
        people=bare.people,
        gathering=bare.gathering,
    )
