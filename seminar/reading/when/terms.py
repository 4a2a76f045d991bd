"""What the lines above a list say about its years: the term that they name, or when they were written."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seminar.reading.languages import compile_when_used, gather_words, match_any, match_words
from seminar.reading.languages.groups import PAST, THROUGH
from seminar.reading.talk.occasions import mentions_occasion
from seminar.reading.text.lines import Line
from seminar.reading.text.sentences import split_sentences
from seminar.reading.when.date_forms import MONTHS
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.han_years import write_han_years

# Running text names a term too, but years of all kinds besides.
_LONGEST_TEXT = 400
_LONGEST_HEADING = 120
_LONGEST_STAMP = 40  # a life without blanks names years too
_LONGEST_LINE = 90
_TURN, _FISCAL_TURN = 8, 4  # the months in which academic years begin, and Japanese ones

_SEASON = match_words(gather_words(lambda words: words.seasons))
_TERM = compile_when_used(
    rf"(?P<season>{_SEASON})[\s:,'’–-]{{0,3}}(?:(?:semester|term|quarter|session|de|of|del|do)\s+){{0,2}}"
    r"(?P<year>(?:19|20)\d\d|(?<=['’])\d\d(?!\d))(?:\s?[/–-]\s?(?:20)?(?P<next>\d\d)(?!\d))?"
    r"|(?<![\d/.-])(?P<first>(?:19|20)\d\d)\s?[/–~～-]\s?(?:20)?(?P<second>\d\d)(?![\d/.-])"
    r"|(?<!\d)(?P<fiscal>20\d\d)\s?年度"
    rf"|(?<![\d/.-])(?P<before>20\d\d)\s?年?[\s:,–-]{{0,3}}(?P<named>{_SEASON})",
    re.IGNORECASE,
)
# "the 2021/22 academic year", "for our 2023-2024 season"
_YEARLY = compile_when_used(
    r"\s(?:season|academic|school\s?year|session|program|series|lecture|colloqui|seminar|year)"
    r"|(?:academic\syear|ann[ée]e\s(?:universitaire|académique)|studienjahr|akademischen?\sjahr|curso(?:\sacadémico)?"
    r"|anno\saccademico|ano\s(?:letivo|lectivo|académico))\s$",
    re.IGNORECASE,
)
# "fano2006@mail.org" names no year.
_YEAR = re.compile(
    r"(?<![\d./A-Za-z_-])(20\d\d)(?![\d./@A-Za-z_-]|\s?年\s?(?:から|より|以[来來降后後]|起|に?(?:発足|設立|創設)|[创創成]立))"
)
# "salle 2015"
_ROOM_NUMBER = re.compile(
    r"\b(?:room|rm|hall|bldg|building|office|suite|salle|bureau|amphi|raum|saal|zimmer|aula|sala|stanza|sal[óo]n)\.?\s?(?:n[o°º]\.?\s?)?"
    r"(?:19|20)\d\d(?!\d)",
    re.IGNORECASE,
)
_MONTH = compile_when_used(
    rf"(?<![^\W\d_])(?P<month>{match_any(name for name in MONTHS if len(name) > 2)})\.?(?:,|\s(?:de|del|do))?\s"
    r"(?P<year>(?:19|20)\d\d)(?![\d./-])",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"\s{{0,2}}(?:[–—~～〜-]|至|到|から|{THROUGH})\s{{0,2}}(?:the\s)?", re.IGNORECASE)
# "2026年3月4日至6月1日"
_HAN_SPAN = re.compile(r"日\s?[至到~～〜–—-]\s?(1[0-2]|0?[1-9])\s?月")
# "2026年4月～7月", "2025年10月至2026年1月"
_HAN_MONTHS = re.compile(
    r"(?<!\d)(?P<first>20\d\d)\s?年\s?(?P<turn>1[0-2]|0?[1-9])\s?月\s?[～〜~至到–—-]\s?(?:20\d\d\s?年\s?)?(?P<last>1[0-2]|0?[1-9])\s?月"
)
# "the 2021 Ada Quill Memorial Symposium", "a series of lectures in 2013"
_TOLD = re.compile(
    r"\b(?:the|our|this\syear['’]s|in|for|during)\s(?P<year>(?:19[89]|20\d)\d)(?=[\s.,;:)]|$)", re.IGNORECASE
)
_MENU_SIGN = re.compile(r"\s[|·•»«]\s|\]\s{0,3}\[")
# "FANO, March 1, 2011 -- The museum ..."
_OPENING = 30
_DASH = re.compile(r"\s?\)?\s?(?:--|[–—-])\s")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|[Cc]opyright)\s{0,2}(?P<year>20\d\d)(?!\s?[-–]\s?\d)")
_DIGITS = re.compile(r"\d\d")
_LEADING_DAY = re.compile(r"\W{0,3}\d{1,2}(?:st|nd|rd|th|\.)?\s?[^\W\d_]{3,10}\.?,?\s\d{4}[\s:,–-]")
_PAST = compile_when_used(
    rf"\b(?:{PAST}|previous|last|was|were|had)\b",
    re.IGNORECASE,
)


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
    """The last term that short lines such as headings name, or else the last span of days, or else the last year."""
    term = span = year = None
    for text in texts:
        if len(text) > _LONGEST_TEXT:
            continue
        text = _ROOM_NUMBER.sub(" ", write_han_years(text))
        if (found := _TERM.search(text)) and not _offers_terms(text):
            if len(text) > _LONGEST_HEADING and not (found["season"] or found["named"] or _is_yearly(found)):
                continue
            term = _read_term(found) or term
        if ranged := _find_span(text):
            span = ranged
        elif found:
            continue
        elif len(text) <= _LONGEST_LINE and not find_dates(text) and (month := _MONTH.search(text)):
            year = Term(first=int(month["year"]))
        elif (year_found := _YEAR.search(text)) and (
            (len(text.split()) <= 4 and len(text) <= _LONGEST_STAMP and text[-1] not in "。．")
            or (len(text) <= _LONGEST_LINE and mentions_occasion(text))
        ):
            year = Term(first=int(year_found[1]))
    return term or span or year


def _offers_terms(text: str) -> bool:
    """Whether a line is a menu of terms, of which the page shows one: "Fall 2026 | Spring 2027 | Archive"."""
    terms = {(each.first, each.academic) for found in _TERM.finditer(text) if (each := _read_term(found))}
    return len(terms) > 1 and bool(_MENU_SIGN.search(text))


def find_headed_years(lines: Iterable[Line]) -> frozenset[int]:
    """All years of the terms that headings and sentences on a season name."""
    years: set[int] = set()
    for line in lines:
        if len(line.text) > _LONGEST_TEXT or not _DIGITS.search(line.text) or _LEADING_DAY.match(line.text):
            continue  # rows state their own
        if term := find_term([line.text]):
            years |= {term.first, term.first + term.academic}
    return frozenset(years)


def gather_stated_years(mentions: Iterable[DateMention]) -> Mapping[frozenset[int], frozenset[int]]:
    """The years with which the text names a day somewhere, by the day's two numbers in whatever order."""
    years: dict[frozenset[int], frozenset[int]] = {}
    for each in mentions:
        if each.year is not None:
            days = frozenset((each.day, each.month))
            years[days] = years.get(days, frozenset()) | {each.year}
    return years


def find_written(texts: Sequence[str]) -> dt.date | None:
    """About when the lines around a list were written, by a stamp, a sentence's year or the year of a copyright.

    It is no more than a hint: days that name no year still are in doubt.
    """
    for text in texts:
        dates = [date for date in find_dates(text) if date.year and not date.open]
        opens = bool(dates) and dates[0].start <= _OPENING and _DASH.match(text, dates[0].stop)
        if dates and (len(text) <= _LONGEST_LINE or opens) and (day := read_whole_day(dates[0])):
            return day
        for sentence in split_sentences(text[:2000]):
            told = _TOLD.search(sentence)
            if told and mentions_occasion(sentence) and not _PAST.search(sentence):
                return dt.date(int(told["year"]), 4, 1)
    foot = next((found for text in texts if (found := _COPYRIGHT.search(text))), None)
    return dt.date(int(foot["year"]), 4, 1) if foot else None


def _is_yearly(found: re.Match[str]) -> bool:
    """Whether "2021-2022" in running text are the years of a season."""
    behind, ahead = found.string[found.end() :], found.string[max(0, found.start() - 24) : found.start()]
    return bool(found["first"]) and bool(_YEARLY.match(behind) or _YEARLY.search(f"{ahead}"))


def _find_span(text: str) -> Term | None:
    """The span from one day to another, as in "from 5 October 2021 to 7 June 2022"."""
    dates = find_dates(text)
    for one in dates:
        if one.year and not one.open and (month := _HAN_SPAN.search(one.text)):
            turns = int(month[1]) < one.month
            return Term(first=one.year, academic=turns, turn=one.month)
    if months := _HAN_MONTHS.search(text):
        turn = int(months["turn"])
        return Term(first=int(months["first"]), academic=int(months["last"]) < turn, turn=turn)
    for one, two in pairwise(dates):
        if one.open or two.open or not _RANGE.fullmatch(text[one.stop : two.start]):
            continue
        turns = one.month > two.month
        last = two.year or (one.year + turns if one.year else None)
        first = one.year or (two.year - turns if two.year else None)
        if first and last and (first, one.month) < (last, two.month) and last - first < 2:
            return Term(first=first, academic=last > first, turn=one.month)
    return None


def read_whole_day(date: DateMention) -> dt.date | None:
    """The day that is written with its year and beyond doubt; nothing where it does not exist."""
    if date.year is None or date.open:
        return None
    try:
        return dt.date(date.year, date.month, date.day)
    except ValueError:
        return None


def _read_term(found: re.Match[str]) -> Term | None:
    if found["fiscal"]:
        return Term(first=int(found["fiscal"]), academic=True, turn=_FISCAL_TURN)
    year = int(found["year"] or found["first"] or found["before"])
    if year < 100:
        year += 1900 if year >= 70 else 2000
    following = found["next"] or found["second"]
    spans = bool(following) and int(following) == (year + 1) % 100
    return Term(first=year, academic=spans) if spans or not found["first"] else None
