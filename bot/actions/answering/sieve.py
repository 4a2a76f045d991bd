"""Which talks fit what a question says of time, status and affiliation."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.actions.answering import having, short_places
from seminar import translating, wall, words
from seminar.material import MaterialKind
from seminar.questions import apart, languages
from seminar.questions.asked import Fact, Question, Tense, Way
from seminar.scripts import is_unspaced
from seminar.spans import Span
from seminar.talk import Talk

# "东峰科大", "清岚大".
_SHORT = re.compile("科大(?!学)|大$")
_ANY_SCHOOL = frozenset(("大学", "学院", "研究所", "研究院", "大學", "學院"))
_CALLED_SHORT = re.compile("[\u3400-\u9fff]{1,3}大")
_DAY = timedelta(days=1)
A_QUARTER = 15  # minutes
_BOTH = re.compile(r"\bboth\b", re.IGNORECASE)
# Venues that are none.
_AFAR = frozenset(("online", "zoom", "virtual", "remote", "线上", "网上"))


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
    venue = words.fold(talk.venue or "").strip()
    afar = venue in _AFAR
    if way is Way.ON_SITE:
        return bool(venue) and not afar
    return (bool(talk.join) or afar) == (way is Way.ONLINE)


def is_from(talk: Talk, affiliation: str) -> bool:
    """Whether a speaker comes from there: every telling word of it stands in one of their affiliations."""
    wanted = set(words.split(affiliation)) - words.STOP - {"university", "institute", "the"} or set(
        words.split(affiliation)
    )
    if is_unspaced(affiliation[:1]):
        # Words without blanks are compared as they stand: pairs of their signs would need what follows on them.
        said = words.fold(affiliation)
        names = (said, _SHORT.sub(_in_full, said))
        return any(
            name in words.fold(one.affiliation or "") or is_short_for(said, one.affiliation or "")
            for one in talk.speakers
            for name in names
        ) or any(_is_called(affiliation, one.affiliation or "") for one in talk.speakers)
    return any(
        wanted <= set(words.split(one.affiliation or "")) or short_places.is_short_for(affiliation, one.affiliation)
        for one in talk.speakers
    )


def _is_called(said: str, affiliation: str) -> bool:
    """Whether an affiliation is what a Chinese name is called in English: 密歇根大学, 多伦多."""
    stems = {words.stem(word) for word in words.split(affiliation)}
    named = [one for one in translating.into_english(said) if one.said not in _ANY_SCHOOL]
    return bool(named) and all(any(set(form.split()) <= stems for form in one.forms[:2]) for one in named)


def is_short_for(said: str, affiliation: str) -> bool:
    """Whether a university is called by some of its signs: "澄大" for 澄江大学."""
    if not _CALLED_SHORT.fullmatch(said):
        return False
    inner = "".join(f"{sign}[\u3400-\u9fff]{{0,3}}?" for sign in said[:-1])
    return re.search(rf"(?<![\u3400-\u9fff])(?:国立|國立)?{inner}大[学學]", affiliation) is not None


def is_from_there(stated: str | None, affiliation: str) -> bool:
    """Whether what is stated of one person holds every telling word of a place."""
    wanted = set(words.split(affiliation)) - words.STOP - {"university", "institute"}
    return bool(wanted) and wanted <= set(words.split(stated or ""))


def _in_full(match: re.Match[str]) -> str:
    return "科技大学" if match[0] == "科大" else "大学"


def _fits(talk: Talk, question: Question, now: datetime, tense: Tense) -> bool:
    if question.cancelled is not None and talk.cancelled is not question.cancelled:
        return False
    if question.recorded is not None and is_recorded(talk) is not question.recorded:
        return False
    if (
        {Fact.LIST, Fact.COUNT} & set(question.facts)
        and Fact.MATERIALS not in question.facts
        and not _has_any(talk, question.materials, every=_BOTH.search(question.said) is not None)
    ):
        return False
    if question.lacking and having.has(talk, question.lacking, question, now):
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
