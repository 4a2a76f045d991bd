"""The same days of another year, where a question names a month or a day and no year."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from seminar.questions.asked import Question, Tense
from seminar.spans import Span

# What leaves no doubt about the year.
_SURE = re.compile(
    r"\d{4}|\b(?:this|next|last|past|previous|coming|today|tomorrow|tonight|yesterday|now|ago|since|until|till|week|weekend|"
    r"semester|term|year|quarter|recent|soon|days?|hours?)\b|[今明昨前去后後]|[本这這上下]|周|週|禮拜|礼拜|星期|学期|學期|以来|以來|最近|未来|未來",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|月|\bspring|\bsummer|\bautumn|\bfall\b|\bwinter|[春夏秋冬]",
    re.IGNORECASE,
)
_LONGEST = timedelta(days=120)


def others(question: Question, now: datetime) -> Iterator[Question]:
    """The question of the year before and of the year after, the likelier one first."""
    span, said = question.span, question.span_said or ""
    if span is None or span.ends_at - span.starts_at > _LONGEST or not _MONTH.search(said) or _SURE.search(said):
        return
    steps = (-1, 1) if span.starts_at > now else (1, -1)
    for step in steps:
        if question.tense is Tense.PAST and step > 0:
            continue
        moved = Span(starts_at=_shift(span.starts_at, step), ends_at=_shift(span.ends_at, step))
        yield replace(question, span=moved, tense=Tense.ANY)


def _shift(at: datetime, years: int) -> datetime:
    try:
        return at.replace(year=at.year + years)
    except ValueError:
        return at.replace(year=at.year + years, day=28)
