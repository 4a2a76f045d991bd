"""Days that are counted from what was spoken of: "and the week after?", "on Thursday" of the week that was listed."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from seminar import wall
from seminar.questions import nuances
from seminar.questions.asked import Language, Question, Reference, Tense
from seminar.questions.chinese import shifting as chinese
from seminar.questions.english import nuances as english_nuances
from seminar.questions.english import shifting as english
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import identifies
from seminar.spans import Span

_RELATIVE = re.compile(english.COUNTED_FROM, re.IGNORECASE)
_HALF = re.compile(english.HALF, re.IGNORECASE)
_WHOLE = re.compile(english.WHOLE_STRETCH, re.IGNORECASE)
_WHOLE_WORDS = frozenset(("whole", "entire", "full", "week", "month"))
_SAME_SERIES = re.compile(english_nuances.SAME_SERIES, re.IGNORECASE)
_WEEKDAY = re.compile(english_nuances.BARE_WEEKDAY, re.IGNORECASE)
_IN_CHINESE = re.compile(chinese.COUNTED_FROM)
_UNITS = {"month": "月", "week": "周週星礼禮"}
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4}
_A_DAY = timedelta(hours=26)
_WEEK, _HALF_A_WEEK = 7, 3  # days
# The longest stretch in which a day of the week is looked for.
_STRETCH = timedelta(days=15)
_A_YEAR = timedelta(days=367)


def shifted(question: Question, before: Remembered | None, now: datetime, zone: ZoneInfo) -> Question:
    """The question with the days that it means after what was spoken of; the same where it counts from nothing."""
    if before is None or before.is_over(now):
        return question
    if question.language is not Language.ENGLISH:
        return _in_chinese(question, before, now, zone)
    match = _RELATIVE.search(question.said)
    if match and (span := _counted(match, before, zone)):
        tense = Tense.PAST if span.ends_at <= now else Tense.COMING if span.starts_at > now else Tense.ANY
        same = _SAME_SERIES.search(question.said) is not None
        return replace(
            question,
            span=span,
            span_said=match[0],
            tense=tense,
            weekday=None,
            place=None,
            topic=" ".join(word for word in question.topic.split() if word.lower() not in match[0].lower().split()),
            series=None if same else question.series,
            gathering=None if same else question.gathering,
            reference=Reference.QUESTION,
        )
    if span := _whole(question, before, zone):
        words = [word for word in question.topic.split() if word.lower() not in _WHOLE_WORDS]
        topic = " ".join(words)
        return replace(
            question, span=span, span_said="whole", tense=Tense.ANY, topic=topic, reference=Reference.QUESTION
        )
    if span := _part(question, before, zone):
        return replace(question, span=span, span_said="half", tense=Tense.ANY, place=None, reference=Reference.QUESTION)
    if span := _claimed(question, before, zone):
        return replace(question, span=span, tense=Tense.ANY)
    return _in_past(_within(question, before, zone), before, now, zone)


def _in_chinese(question: Question, before: Remembered, now: datetime, zone: ZoneInfo) -> Question:
    """ "再后一天呢", where nothing else is named."""
    match = _IN_CHINESE.search(question.said)
    if match is None:
        return question
    if question.topic == match["next"]:
        # "第二天晚上那场": the words for the day are no topic.
        question = replace(question, topic="")
    if identifies(question) or not (match["next"] or nuances.goes_on(question)):
        return question
    way = match["again"] or match["way"] or ""
    unit = next((name for name, signs in _UNITS.items() if any(sign in match[0] for sign in signs)), "day")
    span = _stepped(unit, -1 if way in chinese.BACK else 1, before, zone)
    if span is None:
        return question
    tense = Tense.PAST if span.ends_at <= now else Tense.COMING if span.starts_at > now else Tense.ANY
    reference = Reference.QUESTION
    return replace(question, span=span, span_said=match[0], tense=tense, place=None, reference=reference)


def counts_on(question: Question, after: Question) -> bool:
    """Whether days were counted from what was spoken of."""
    return after is not question and after.reference is Reference.QUESTION and after.span is not None


def _counted(match: re.Match[str], before: Remembered, zone: ZoneInfo) -> Span | None:
    unit = (match["unit"] or match["other"] or match["later"]).lower()
    counted, backwards = match["count"], match["back"] or match["earlier"]
    step = (_COUNTS.get(counted.lower()) or int(counted)) if counted else 1
    # "A week earlier" than a day is a day.
    exact = bool(counted) or match[0].lower().startswith("a ")
    return _stepped(unit, -step if backwards else step, before, zone, exact=exact)


def _stepped(unit: str, step: int, before: Remembered, zone: ZoneInfo, *, exact: bool = False) -> Span | None:
    """The day, week or month beside the time that was asked about, or beside the day of the talk that was.

    `exact`: of a day the same day of another week.
    """
    asked = before.question.span
    back = step < 0
    if asked is not None and asked.ends_at - asked.starts_at <= timedelta(days=32):
        at = asked.starts_at if back else asked.ends_at - timedelta(minutes=1)
    elif before.day is not None:
        at = before.day
    else:
        return None
    day = wall.shown(at, zone).date()
    if unit == "day":
        first = day + timedelta(days=step)
        return _days(first, first, zone)
    if exact and unit == "week" and (asked is None or asked.ends_at - asked.starts_at <= _A_DAY):
        first = day + timedelta(days=7 * step)
        return _days(first, first, zone)
    if unit == "month":
        first = (day.replace(day=1) + timedelta(days=32 if step > 0 else -1)).replace(day=1)
        return _days(first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1), zone)
    monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * step)
    if unit == "weekend":
        return _days(monday + timedelta(days=5), monday + timedelta(days=6), zone)
    return _days(monday, monday + timedelta(days=6), zone)


def _whole(question: Question, before: Remembered, zone: ZoneInfo) -> Span | None:
    """The week or month of the day that was spoken of."""
    asked, match = before.question.span, _WHOLE.search(question.said)
    at = asked.starts_at if asked else before.day
    if match is None or at is None:
        return None
    day = wall.shown(at, zone).date()
    if match["unit"].lower() == "week":
        first = day - timedelta(days=day.weekday())
        return _days(first, first + timedelta(days=6), zone)
    first = day.replace(day=1)
    return _days(first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1), zone)


def _in_past(question: Question, before: Remembered, now: datetime, zone: ZoneInfo) -> Question:
    """ "And Monday's?", after yesterday's: the Monday that is over."""
    asked, own = before.question, question.span
    over = asked.span is not None and asked.span.ends_at <= now and asked.tense is Tense.PAST
    if not over or own is None or own.starts_at <= now or not _WEEKDAY.fullmatch((question.span_said or "").strip()):
        return question
    day = wall.shown(own.starts_at, zone).date() - timedelta(days=7)
    return replace(question, span=_days(day, day, zone), tense=Tense.PAST)


def _claimed(question: Question, before: Remembered, zone: ZoneInfo) -> Span | None:
    """ "Is that already Tuesday for me?", of one talk: the Tuesday that is nearest to it."""
    own, said = question.span, (question.span_said or "").strip()
    of_it = question.reference is Reference.TALK and question.claim is not None and question.claim == question.span_said
    if own is None or before.day is None or len(before.talk_ids) != 1 or not (of_it and _WEEKDAY.fullmatch(said)):
        return None
    day = wall.shown(before.day, zone).date()
    ahead = (wall.shown(own.starts_at, zone).weekday() - day.weekday() + _HALF_A_WEEK) % _WEEK - _HALF_A_WEEK
    nearest = day + timedelta(days=ahead)
    return _days(nearest, nearest, zone)


def _part(question: Question, before: Remembered, zone: ZoneInfo) -> Span | None:
    """The first or the second half of the month, or of what else was spoken of."""
    asked, match = before.question.span, _HALF.search(question.said)
    if match is None or asked is None or not _STRETCH <= asked.ends_at - asked.starts_at <= _A_YEAR:
        return None
    first, last = (
        wall.shown(asked.starts_at, zone).date(),
        wall.shown(asked.ends_at - timedelta(minutes=1), zone).date(),
    )
    middle = first + timedelta(days=14 if (last - first).days < 31 else (last - first).days // 2)
    return _days(first, middle, zone) if match["first"] else _days(middle + timedelta(days=1), last, zone)


def _within(question: Question, before: Remembered, zone: ZoneInfo) -> Question:
    """A day of the week alone, in the week or fortnight that was spoken of."""
    asked, own = before.question.span, question.span
    if asked is None or own is None or own.ends_at - own.starts_at > _A_DAY:
        return question
    if not _A_DAY < asked.ends_at - asked.starts_at <= _STRETCH or not _WEEKDAY.fullmatch(
        (question.span_said or "").strip()
    ):
        return question
    if asked.starts_at <= own.starts_at < asked.ends_at:
        return question
    wanted = wall.shown(own.starts_at, zone).weekday()
    first, last = (
        wall.shown(asked.starts_at, zone).date(),
        wall.shown(asked.ends_at - timedelta(minutes=1), zone).date(),
    )
    days = [first + timedelta(days=one) for one in range((last - first).days + 1)]
    found = [day for day in days if day.weekday() == wanted]
    if len(found) != 1:
        return question
    return replace(question, span=_days(found[0], found[0], zone), tense=Tense.ANY)


def _days(first: date, last: date, zone: ZoneInfo) -> Span:
    return Span(starts_at=wall.start_of_day(first, zone), ends_at=wall.start_of_day(last + timedelta(days=1), zone))
