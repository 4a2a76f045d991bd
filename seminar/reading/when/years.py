"""Which year a schedule's dates without a year fall into."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seminar.reading.languages import compile_when_used, gather_words, match_words
from seminar.reading.talk.traits import mentions_occasion
from seminar.reading.when.dates import DateMention

# Running text names a term too, but years of all kinds besides.
_LONGEST_TEXT = 400
_LONGEST_HEADING = 120
_LONGEST_STAMP = 40  # a life without blanks names years too
_LEAST_FITTING = 3
_TURN, _FISCAL_TURN = 8, 4  # the months in which academic years begin, and Japanese ones

_SEASON = match_words(gather_words(lambda words: words.seasons))
_TERM = compile_when_used(
    rf"(?P<season>{_SEASON})[\s:,'–-]{{0,3}}(?:(?:semester|term|quarter|session|de|of|del|do)\s+){{0,2}}(?P<year>20\d\d)"
    r"(?:\s?[/–-]\s?(?:20)?(?P<next>\d\d)(?!\d))?"
    r"|(?<![\d/.-])(?P<first>(?:19|20)\d\d)\s?[/–~～-]\s?(?:20)?(?P<second>\d\d)(?![\d/.-])"
    r"|(?<!\d)(?P<fiscal>20\d\d)\s?年度"
    rf"|(?<![\d/.-])(?P<before>20\d\d)\s?年?[\s:,–-]{{0,3}}(?P<named>{_SEASON})",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d./-])(20\d\d)(?![\d./-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The span that a heading names: one year, or one from its month `turn` in `first` on."""

    first: int
    academic: bool = False
    turn: int = _TURN

    def year_of(self, month: int) -> int:
        """The year of a month within the span."""
        return self.first + 1 if self.academic and month < self.turn else self.first


def find_term(texts: Iterable[str]) -> Term | None:
    """The last term that short lines such as headings name, or else the last year."""
    term = year = None
    for text in texts:
        if len(text) > _LONGEST_TEXT:
            continue
        if found := _TERM.search(text):
            if len(text) > _LONGEST_HEADING and not (found["season"] or found["named"]):
                continue
            term = _read_term(found) or term
        elif (year_found := _YEAR.search(text)) and (
            (len(text.split()) <= 4 and len(text) <= _LONGEST_STAMP) or (len(text) <= 90 and mentions_occasion(text))
        ):
            year = Term(first=int(year_found[1]))
    return term or year


def _read_term(found: re.Match[str]) -> Term | None:
    if found["fiscal"]:
        return Term(first=int(found["fiscal"]), academic=True, turn=_FISCAL_TURN)
    year = int(found["year"] or found["first"] or found["before"])
    following = found["next"] or found["second"]
    spans = bool(following) and int(following) == (year + 1) % 100
    return Term(first=year, academic=spans) if spans or not found["first"] else None


def assign_years(mentions: Sequence[DateMention | None], term: Term | None) -> list[int | None]:
    """A year for each row's date: its own, or the one that its neighbours and the term's heading suggest.

    The order of a schedule is kept over New Year: a month that falls far back opens the next year, and the reverse
    in lists that run backwards.
    """
    years: list[int | None] = []
    year = month = None
    falling = _runs_backwards(mentions)
    stated = [mention.year for mention in mentions if mention and mention.year]
    for mention in mentions:
        if mention is None or (mention.open and mention.month > 12):
            years.append(mention.year if mention else None)
            continue
        if mention.year:
            year, month = mention.year, mention.month
        elif year is not None and month is not None:
            step = mention.month - month
            if step <= -6 and not falling:
                year += 1
            elif step >= 6 and falling:
                year -= 1
            month = mention.month
        elif term:
            year, month = term.year_of(mention.month), mention.month
        elif stated:
            year, month = stated[0], mention.month
        years.append(year)
    return years


def find_fitting_year(mentions: Sequence[DateMention | None], now: int) -> Term | None:
    """The one of the years around `now` that the weekdays of most days fit, if they tell it apart from the others."""
    known = [each for each in mentions if each and each.weekday is not None and not each.open]
    if len(known) < _LEAST_FITTING or any(each and each.year for each in mentions):
        return None
    order = {year: sum(_fits(each, year) for each in _climb(known)) for year in (now - 1, now, now + 1)}
    best = max(order, key=lambda year: order[year])
    rival = max(count for year, count in order.items() if year != best)
    return Term(first=best) if order[best] * 4 >= len(known) * 3 and rival * 2 <= order[best] else None


def _climb(known: Sequence[DateMention]) -> Sequence[DateMention]:
    """The days before the turn of a year, where the order of months shows one."""
    for place, (one, two) in enumerate(pairwise(known)):
        if abs(two.month - one.month) >= 6:
            return known[: place + 1]
    return known


def _fits(mention: DateMention, year: int) -> bool:
    try:
        return dt.date(year, mention.month, mention.day).weekday() == mention.weekday
    except ValueError:
        return False


def _runs_backwards(mentions: Sequence[DateMention | None]) -> bool:
    """Whether most steps from row to row go back in time, as archives do."""
    known = [mention for mention in mentions if mention]
    steps = [(two.month * 31 + two.day) - (one.month * 31 + one.day) for one, two in pairwise(known)]
    return sum(-200 < step < 0 for step in steps) > sum(0 < step < 200 for step in steps)
