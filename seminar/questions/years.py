"""The same days of another year, where a question names a month or a day and no year."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from seminar.questions.asked import Language, Question, Tense
from seminar.questions.chinese import nuances as chinese
from seminar.questions.english import nuances as english
from seminar.questions.english import tense
from seminar.spans import Span

_OF_ONE_YEAR = re.compile(rf"\d{{4}}|{english.OF_ONE_YEAR}|{chinese.OF_ONE_YEAR}", re.IGNORECASE)
_OF_YEAR = re.compile(f"{english.OF_YEAR}|{chinese.OF_YEAR}", re.IGNORECASE)
_LONGEST = timedelta(days=120)


def others(question: Question, now: datetime) -> Iterator[Question]:
    """The question of the year before and of the year after, the likelier one first."""
    span, said = question.span, question.span_said or ""
    if span is None or span.ends_at - span.starts_at > _LONGEST:
        return
    if not _OF_YEAR.search(said) or _OF_ONE_YEAR.search(said):
        return
    steps = (-1, 1) if span.starts_at > now else (1, -1)
    for step in steps:
        if step > 0 and _looks_back(question):
            continue
        moved = Span(starts_at=_shift(span.starts_at, step), ends_at=_shift(span.ends_at, step))
        yield replace(question, span=moved, tense=Tense.ANY)


def _looks_back(question: Question) -> bool:
    """Whether the words say that it is over; "is there one in May?" may be of the next as well as of the last."""
    if question.language is Language.ENGLISH and tense.read(question.said.casefold()) is not Tense.PAST:
        return False
    return question.tense is Tense.PAST and (question.language is Language.ENGLISH or _is_over(question.said))


def _is_over(said: str) -> bool:
    """Whether Chinese words say that it is over, which "是谁讲的" does not."""
    return re.search(chinese.OVER, said) is not None


def _shift(at: datetime, years: int) -> datetime:
    try:
        return at.replace(year=at.year + years)
    except ValueError:
        return at.replace(year=at.year + years, day=28)
