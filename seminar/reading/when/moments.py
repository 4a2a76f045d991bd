"""Day, hours and zone of one talk, out of all that a text says about time."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.draft import Doubt, hours_fit
from seminar.reading.talk.cancelling import says_cancelled
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.borrowed_years import borrow_year
from seminar.reading.when.chosen_hours import choose_hours
from seminar.reading.when.chosen_zones import choose_zone
from seminar.reading.when.dates import DateMention
from seminar.reading.when.day_hints import LONGEST_HINT, NEW_DAY, OTHER_DAY
from seminar.reading.when.disputes import doubt_night, doubt_season
from seminar.reading.when.eras import Era
from seminar.reading.when.mentions import Mentions, Statement, find_mentions
from seminar.reading.when.settled_dates import settle_date
from seminar.reading.when.times import Hours

# "次回の勉強会は1/15": the next one is another talk's where this one's day is named as well.
_COMING = compile_when_used(
    r"(?:次回|下次|下一次)[^。.;]{0,20}$|\bnext\sweek\b[^.;:!?|]{0,30}$"
    r"|\b(?:(?:our|the)\snext|pr[óo]xim[oa]|siguiente|prochaine?|prossim[oa]|nächste[nrs]?)\s[^\W\d_]{4,16}\s[^.;:!?|]{0,50}$",
    re.IGNORECASE,
)
# "por último, el próximo 25 de abril"
_COMES = compile_when_used(
    r"\b(?:pr[óo]xim[oa]|prochaine?|prossim[oa]|kommende[nr]?|nächste[nr]?|coming)\s(?:d[ií]a\s)?$", re.IGNORECASE
)
# Mails and servers write seconds, nobody else does.
_STAMP = re.compile(r"\b\d\d:\d\d:(?!00)\d\d\b")

# What a day needs to be taken for the talk's, and what to be told to the organizer beside another.
_LEAST, _RIVAL = 1, 4
# Days whose weights differ by more are no rivals.
_FAR_BEHIND = 6


@dataclass(frozen=True, slots=True)
class _Day:
    """A day that a statement names, the likelier the talk's the higher its score."""

    score: float
    mention: DateMention
    around: Mentions


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When a talk takes place, as far as the text says it, with the words that say it."""

    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    timezone: str | None = None
    doubts: tuple[Doubt, ...] = ()
    date_source: str = ""
    time_source: str = ""
    zone_source: str = ""


def settle_moment(statements: Sequence[Statement], era: Era, *, year: int | None = None) -> Moment:
    """The moment that the statements agree on best; where they disagree, a doubt says so."""
    found = [(statement, find_mentions(statement.text, told=statement.told)) for statement in statements]
    doubts: list[Doubt] = []
    days = _list_days(found)
    chosen = days[0] if days else None
    date = None
    if chosen:
        others = [mention for _, mentions in found for mention in mentions.dates]
        year = year or borrow_year(chosen.mention, others, era)
        date, whys = settle_date(chosen.mention, era, year=year)
        doubts += [Doubt(field="date", why=why) for why in whys]
        doubts += _doubt_rivals(days, date, era, year)
    hours, mentions, rival = choose_hours(found, chosen.around if chosen else None, chosen.mention if chosen else None)
    zone, zone_source = choose_zone(found, hours, mentions, era, date, doubts)
    if hours:
        doubts += _doubt_hours(hours, rival, zone, zone_source, date)
    return Moment(
        date=date,
        start=hours.start if hours else None,
        end=hours.end if hours else None,
        timezone=zone,
        doubts=tuple(doubts),
        date_source=chosen.mention.text if chosen else "",
        time_source=hours.text if hours else "",
        zone_source=zone_source,
    )


def _list_days(found: Sequence[tuple[Statement, Mentions]]) -> list[_Day]:
    """The days that may be the talk's, the likeliest first."""
    days = [
        _Day(_weigh_date(mention, statement, mentions) - place / 100, mention, mentions)
        for place, (statement, mentions) in enumerate(found)
        for mention in mentions.dates
    ]
    kept = [each for each in days if each.score > _LEAST]
    if not kept:
        coming = [each for each in days if _COMING.search(each.around.text[: each.mention.start])]
        alone = len({(each.mention.day, each.mention.month) for each in days}) == 1
        kept = coming if alone or all(each.around.hours for each in coming) else []
    return sorted(kept, key=lambda each: -each.score)


def _weigh_date(mention: DateMention, statement: Statement, mentions: Mentions) -> float:
    before = _take_before(mention, mentions)
    score = (
        statement.weight + (mention.weekday is not None) + 2 * bool(mentions.hours) + 0.5 * (mention.year is not None)
    )
    if _STAMP.search(mentions.text):
        score -= 6
    if NEW_DAY.search(before):
        return score + 4
    if says_cancelled(mentions.text):
        return score + 2  # what is cancelled was planned for the day of the talk
    return score - 8 if OTHER_DAY.search(before) and not _COMES.search(before) else score


def _doubt_rivals(days: Sequence[_Day], date: dt.date | None, era: Era, year: int | None) -> list[Doubt]:
    """A doubt where another day is nearly as likely as the first one."""
    best = days[0]
    for rival in days[1:]:
        if rival.score < _RIVAL or rival.score < best.score - _FAR_BEHIND:
            break
        bare = rival.mention.weekday is None and not rival.around.hours
        if bare and best.around.hours and best.mention.weekday is not None:
            continue  # as that of a press note
        other, _ = settle_date(rival.mention, era, year=year)
        if other and date and other != date and not NEW_DAY.search(_take_before(best.mention, best.around)):
            return [Doubt(field="date", why=f"The text also names “{rival.mention.text}”. Check which day is meant.")]
    return []


def _doubt_hours(
    hours: Hours, rival: Hours | None, zone: str | None, zone_source: str, date: dt.date | None
) -> list[Doubt]:
    """What an organizer should look at in the chosen hours."""
    doubts = []
    if hours.guessed:
        doubts.append(Doubt(field="start", why=f"“{hours.text}” says neither am nor pm; the afternoon was assumed."))
    if zone and (why := doubt_season(zone_source, zone, date, hours.start)):
        doubts.append(Doubt(field="timezone", why=why))
    if why := doubt_night(hours.start):
        doubts.append(Doubt(field="start", why=why))
    if rival:
        doubts.append(Doubt(field="start", why=f"The text also names “{rival.text}”. Check when the talk starts."))
    if hours.end and not hours_fit(hours.start, hours.end):
        doubts.append(Doubt(field="end", why=f"“{hours.text}” ends before it starts. Check both times."))
    return doubts


def _take_before(mention: DateMention, around: Mentions) -> str:
    """The words before a day that may be about it."""
    return around.text[max(0, mention.start - LONGEST_HINT) : mention.start]
