"""The second reader's opinion on a talk's day and hours."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.learned.odds import DOUBTFUL, beats, doubt_anew, hint_at, need
from seminar.reading.learned.tagger import LIKELY, DayGuess, HoursGuess, Tagging
from seminar.reading.when.borrowed_years import borrow_year
from seminar.reading.when.dates import DateMention
from seminar.reading.when.eras import Era
from seminar.reading.when.settled_dates import settle_date, turn_day

# An hour so few words from a day is beside it.
_NEAR = 20


def reconsider_moment(draft: Draft, tagging: Tagging, era: Era) -> Draft:
    """A text's only draft, its day and its start as they are likelier."""
    return _redate(_retime(draft, tagging), tagging, era)


def reconsider_common_moments(drafts: Sequence[Draft], tagging: Tagging, era: Era) -> list[Draft]:
    """The drafts of a list that share a start or a day, or lack one, with the only one that is likely in the text.

    An hour beside a day is the start of that day's talk alone.
    """
    likely_hours = [guess for guess in tagging.hours if guess.sure >= LIKELY]
    beside_day = any(abs(guess.start - day.start) < _NEAR for guess in likely_hours for day in tagging.days)
    likely_starts = {guess.hours.start for guess in likely_hours}
    if len(likely_starts) == 1 and not beside_day and len({draft.start for draft in drafts} - {None}) <= 1:
        drafts = [_retime(draft, tagging) for draft in drafts]
    likely_days = {(guess.day.day, guess.day.month) for guess in tagging.days if guess.sure >= LIKELY}
    if len(likely_days) == 1 and len({draft.date for draft in drafts} - {None}) <= 1:
        drafts = [_redate(draft, tagging, era) for draft in drafts]
    return list(drafts)


def _retime(draft: Draft, tagging: Tagging) -> Draft:
    guesses = tagging.hours
    chosen = rate_start(draft.start, tagging) if draft.start else 0.0
    if not guesses or guesses[0].hours.start == draft.start or not beats(guesses[0].sure, chosen, need(draft, "start")):
        return draft
    return _start_at(draft, guesses[0])


def _start_at(draft: Draft, guess: HoursGuess) -> Draft:
    hours = guess.hours
    rival = f" rather than {draft.start:%H:%M}" if draft.start else ""
    why = f"A second reading takes {hours.start:%H:%M} for the start{rival}. Check which is right."
    end = hours.end or (draft.end if draft.end and draft.end > hours.start else None)
    return doubt_anew(replace(draft, start=hours.start, end=end), "start", why, guess.line)


def _redate(draft: Draft, tagging: Tagging, era: Era) -> Draft:
    guesses = tagging.days
    chosen = rate_day(draft.date, tagging) if draft.date else 0.0
    best = next(iter(guesses), None)
    if best is None or (draft.date and may_be(best.day, draft.date)):
        return draft
    if not beats(best.sure, chosen, need(draft, "date")):
        return draft
    return _hold_on(draft, best, [guess.day for guess in guesses], era)


def _hold_on(draft: Draft, guess: DayGuess, days: list[DateMention], era: Era) -> Draft:
    mention = turn_day(guess.day, era) or guess.day
    day, _ = settle_date(mention, era, year=borrow_year(mention, days, era))
    if day is None:
        return draft
    rival = f" rather than {_tell(draft.date)}" if draft.date else ""
    why = f"A second reading takes {_tell(day)} for the day{rival}. Check which is right."
    return doubt_anew(replace(draft, date=day), "date", why, guess.line)


def weigh_moment(draft: Draft, tagging: Tagging) -> Draft:
    """The draft with a hint on its day and on its start where they are doubtful and others are not."""
    draft = weigh_start(draft, tagging)
    if draft.date and tagging.has_likely_day and rate_day(draft.date, tagging) < DOUBTFUL:
        return replace(draft, hints=(*draft.hints, hint_at("date")))
    return draft


def weigh_start(draft: Draft, tagging: Tagging) -> Draft:
    """The draft with a hint on its start where that is not likely and another hour of the text is."""
    if draft.start and tagging.has_likely_hours and rate_start(draft.start, tagging) < LIKELY:
        return replace(draft, hints=(*draft.hints, hint_at("start")))
    return draft


def rate_day(day: dt.date, tagging: Tagging) -> float:
    """How likely a talk is on that day, whatever its year."""
    return max((guess.sure for guess in tagging.days if may_be(guess.day, day)), default=0.0)


def rate_start(start: dt.time, tagging: Tagging) -> float:
    """How likely a talk begins then."""
    return max((guess.sure for guess in tagging.hours if guess.hours.start == start), default=0.0)


def may_be(mention: DateMention, day: dt.date) -> bool:
    """Whether the mention may mean that day, whatever its year; where the order of its numbers is open, in either."""
    orders = {(mention.day, mention.month), *([(mention.month, mention.day)] if mention.open else [])}
    return (day.day, day.month) in orders


def _tell(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"
