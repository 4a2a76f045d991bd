"""The same day of the week before or after, where a question names a weekday and does not say which."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from seminar.questions.asked import Question, Tense
from seminar.questions.chinese import nuances as chinese
from seminar.questions.english import nuances as english

_BARE = re.compile(f"{english.BARE_WEEKDAY}|{chinese.BARE_WEEKDAY}", re.IGNORECASE)
_A_DAY, _A_WEEK = timedelta(hours=26), timedelta(weeks=1)


def others(question: Question, now: datetime) -> Iterator[Question]:
    """The question of the week before or after, on the other side of now."""
    span, said = question.span, (question.span_said or "").strip()
    if span is None or span.ends_at - span.starts_at > _A_DAY or not _BARE.fullmatch(said):
        return
    step = -_A_WEEK if span.starts_at > now else _A_WEEK
    moved = replace(span, starts_at=span.starts_at + step, ends_at=span.ends_at + step)
    yield replace(question, span=moved, tense=Tense.ANY)
