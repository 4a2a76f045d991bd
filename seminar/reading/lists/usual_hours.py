"""What the lines around a list say about the hours of all its talks."""

import datetime as dt
import re
from collections.abc import Sequence

from seminar.reading.languages import Label, compile_when_used, gather_words, match_any, match_words
from seminar.reading.languages.groups import AT_HOUR, FROM_HOUR
from seminar.reading.lists.own_days import find_own_days
from seminar.reading.talk.sections import Gathered
from seminar.reading.text.lines import Line, join_wrapped
from seminar.reading.text.sentences import split_sentences
from seminar.reading.when.date_forms import WEEKDAYS
from seminar.reading.when.dates import find_dates
from seminar.reading.when.eras import Era
from seminar.reading.when.mentions import Statement
from seminar.reading.when.moments import Moment, settle_moment

_MONTHS = gather_words(lambda words: words.months)
# "Fridays 12-1": bare numbers, but no room's, right behind the days of the week.
_WEEKLY = compile_when_used(
    rf"(?<![^\W\d_])(?:{match_any(WEEKDAYS)})s?,?\s{{1,2}}(?:from\s|von\s)?"
    rf"(\d{{1,2}}\s?(?:[-–]|to|till|until|bis)\s?\d{{1,2}})(?![\d/:]|\.\d|\s?(?:{match_any(_MONTHS)})\b)",
    re.IGNORECASE,
)
# Hours beside such a word hold for all days of a series, as do those of its first day: "from 9 October on, at 6 pm".
_RECURS = compile_when_used(
    rf"{match_words(gather_words(lambda words: words.phrasing.habits))}"
    r"|(?<![^\W\d_])(?:all\stalks|starting\s(?:on|from)|beginning\son|onwards?|ab\sdem|à\spartir\sd[ue]|dès\sle|a\spartir\sd[eo]l?|desde\sel|a\spartire\sda(?:l|ll['’])?)(?![^\W\d_])",
    re.IGNORECASE,
)
# The end of a line that names its hour on the next one: "on Wednesdays at"
_BREAKS_OFF = re.compile(
    rf"(?<![^\W\d_])(?:{AT_HOUR}|{FROM_HOUR}|de|h)\s*$",
    re.IGNORECASE,
)
_STARTS = re.compile(r"\s*\d")
# "The Feb. 26 talk", "The talk on Feb. 26", "On Feb. 26"
_ONE_TALK = compile_when_used(
    r"\W{0,3}(?:(?:the|our|note\sthat\sthe)\s.{3,24}?\s(?:talk|seminar|lecture|colloquium|session|meeting)\b"
    r"|the\s(?:talk|seminar|lecture|colloquium|session|meeting)\s(?:on|of)\s|only\son\s|on\s)(?=.{0,60}\d)",
    re.IGNORECASE,
)
# So many sentences around a list are read for a day with its hours.
_MOST_TOLD = 40


def settle_usual(lines: Sequence[Line], gathered: Gathered, era: Era) -> Moment:
    """Hours and zone that hold for every talk of the list which does not state its own."""
    texts = _join_hours(lines)
    statements = [Statement(text=part.text, weight=8, told=True) for part in gathered.of(Label.TIME, Label.WHEN)]
    statements += [Statement(text=text, weight=3) for text in texts if not find_dates(text)]
    apart = [each for text in texts if find_dates(text) for each in split_sentences(text)]
    statements += [Statement(text=each, weight=2.6) for each in apart if not find_dates(each) or _RECURS.search(each)]
    weekly = (_WEEKLY.search(text) for text in texts)
    statements += [Statement(text=found[1], weight=2, told=True) for found in weekly if found]
    moment = settle_moment(statements, era)
    return moment if moment.start else _settle_told(apart, era) or moment


def holds_for_a_day(text: str) -> bool:
    """Whether words tell of one day's talk alone: "The colloquium of 4 May will be on Zoom"."""
    begins = _ONE_TALK.match(text)
    return bool(begins) and len(find_own_days(text)) == 1 and not _RECURS.search(text)


def _settle_told(sentences: Sequence[str], era: Era) -> Moment | None:
    """The hours that sentences name beside a day, all of them the same."""
    moments = [
        moment
        for each in sentences[:_MOST_TOLD]
        if find_own_days(each) and (moment := settle_moment([Statement(text=each, weight=4)], era)).start
    ]
    starts: set[dt.time | None] = {moment.start for moment in moments}
    return moments[0] if len(starts) == 1 else None


def _join_hours(lines: Sequence[Line]) -> list[str]:
    """The lines' texts, those joined that a copy has broken before an hour."""
    joined: list[str] = []
    for line in lines:
        if joined and not line.gap and _BREAKS_OFF.search(joined[-1][-12:]) and _STARTS.match(line.text):
            joined[-1] = join_wrapped([joined[-1], line.text])
        else:
            joined.append(line.text)
    return joined
