"""Which talks fit what a question says of time, status and affiliation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.actions.answering import having
from seminar import wall, words
from seminar.material import MaterialKind
from seminar.questions import apart, institutions, languages, nuances, timely
from seminar.questions.asked import Fact, Question, Tense, Way
from seminar.spans import Span
from seminar.talk import Talk

_DAY = timedelta(days=1)
A_QUARTER = 15  # minutes


def sift(talks: Sequence[Talk], question: Question, zone: ZoneInfo, now: datetime, *, tense: Tense) -> list[Talk]:
    """Those that fit all that is said, in the order in which they came; days are those of the asker's zone.

    Where no talk fits a single day in that zone, those count that are on it where they take place.
    """
    fitting = [talk for talk in talks if _fits(talk, question, now, tense)]
    kept = [talk for talk in fitting if in_time(talk, question, zone)]
    if not kept and (question.span and question.span.ends_at - question.span.starts_at <= _DAY * 1.1):
        kept = [
            talk
            for talk in fitting
            if _on_day_there(talk, question.span, zone) and _within_hours(talk, question, talk.zone)
        ]
    if not kept and question.not_before is not None and question.not_before == question.not_after:
        # "The four o'clock talk" may begin at a quarter past.
        later = replace(question, not_after=question.not_before + A_QUARTER)
        kept = [talk for talk in fitting if in_time(talk, later, zone)]
    if not kept and question.weekday is not None:
        # "On Saturdays" is said of the days on which a series meets where it is.
        kept = [talk for talk in fitting if in_time(talk, question, talk.zone)]
    return kept


def in_time(talk: Talk, question: Question, zone: ZoneInfo) -> bool:
    if question.span and not _within(talk, question.span):
        return False
    # "In April or June": the span that was read holds May as well.
    months = apart.months(question.said) if question.span else frozenset()
    if months and wall.shown(talk.starts_at, zone).month not in months:
        return False
    days = apart.days(question.said) if question.span else frozenset()
    if days and wall.shown(talk.starts_at, zone).day not in days:
        return False
    if question.weekday is not None and wall.shown(talk.starts_at, zone).weekday() != question.weekday:
        return False
    return _within_hours(talk, question, zone)


def _within_hours(talk: Talk, question: Question, zone: ZoneInfo) -> bool:
    if question.not_before is None and question.not_after is None:
        return True
    shown = wall.shown(talk.starts_at, zone)
    minutes = shown.hour * 60 + shown.minute
    return talk.fields.hour_known and (question.not_before or 0) <= minutes <= (question.not_after or 1440)


def fits_tense(talk: Talk, tense: Tense, now: datetime) -> bool:
    if tense is Tense.ANY:
        return True
    return talk.is_past(now) if tense is Tense.PAST else not talk.is_past(now)


def is_recorded(talk: Talk) -> bool:
    return any(one.kind is MaterialKind.RECORDING for one in talk.materials)


def goes(talk: Talk, way: Way) -> bool:
    """Whether one can take part in it so; what has both a room and a link goes both ways."""
    if way is Way.ELSEWHERE:
        usual = talk.series.fields.venue
        return usual is not None and talk.venue is not None and words.fold(talk.venue) != words.fold(usual)
    venue = words.fold(talk.venue or "").strip()
    afar = timely.is_afar(venue)
    if way is Way.ON_SITE:
        return bool(venue) and not afar
    return (bool(talk.join) or afar) == (way is Way.ONLINE)


def is_from(talk: Talk, affiliation: str) -> bool:
    """Whether a speaker comes from there."""
    return any(institutions.is_meant(affiliation, one.affiliation) for one in talk.speakers)


def _fits(talk: Talk, question: Question, now: datetime, tense: Tense) -> bool:
    if question.cancelled is not None and talk.cancelled is not question.cancelled:
        return False
    if question.recorded is not None and is_recorded(talk) is not question.recorded:
        return False
    if (
        question.facts
        and Fact.MATERIALS not in (*question.facts, question.lacking)
        and not _has_any(talk, question.materials, every=nuances.asks_for_both(question))
    ):
        return False
    if question.lacking and having.has(talk, question.lacking, question, now):
        return False
    if question.givers is not None and len(talk.speakers) < question.givers:
        return False
    if question.way is not None and not goes(talk, question.way):
        return False
    if question.tongue is not None and not _is_in(talk, question.tongue):
        return False
    if question.affiliation and not is_from(talk, question.affiliation):
        return False
    return fits_tense(talk, tense, now)


def _is_in(talk: Talk, tongue: str) -> bool:
    """Whether a talk is in that language, as its title tells."""
    return talk.fields.title is not None and (languages.of_title(talk.fields.title) or "en") == tongue


def _has_any(talk: Talk, kinds: Sequence[MaterialKind], *, every: bool = False) -> bool:
    """Whether it has one of the kinds, or `every` one of them."""
    there = {one.kind for one in talk.materials}
    return not kinds or (set(kinds) <= there if every else bool(there & set(kinds)))


def _within(talk: Talk, span: Span) -> bool:
    """A talk whose hour is not known is where its noon is."""
    at = talk.starts_at if talk.fields.hour_known else talk.starts_at + timedelta(hours=12)
    return span.starts_at <= at < span.ends_at


def _on_day_there(talk: Talk, span: Span, zone: ZoneInfo) -> bool:
    return wall.shown(talk.starts_at, talk.zone).date() == wall.shown(span.starts_at, zone).date()
