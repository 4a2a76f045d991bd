"""Days and stretches by the calendar: "14 October", "March 2026", "winter term", "before Easter"."""

import re
from datetime import date, timedelta

from seminar.dayforms import month_number, weekday_number
from seminar.questions.asked import Tense
from seminar.questions.english import stretches, terms
from seminar.questions.english.datewords import HALVES, unit_of
from seminar.questions.english.stretches import Present, Stretch


def nth_weekday(here: Present, match: re.Match[str]) -> Stretch | None:
    place = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}.get(
        match["nth"], -1
    )
    month = month_number(match["month"])
    every = [stretches.month_days(year, month) for year in _years(here, match["year"])]
    whole = stretches.nearest(here, every)
    chosen = next((days for days in every if whole and stretches.of_days(here, *days) == whole), None)
    return stretches.nth_weekday(here, weekday_number(match["weekday"]), place, chosen) if chosen else None


def nth_week(here: Present, match: re.Match[str]) -> Stretch | None:
    """The first week is that of which most days are in the month, the last holds its last day."""
    place = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}.get(match["nth"])
    month = month_number(match["month"])
    every = []
    for year in _years(here, match["year"]):
        start, end = stretches.month_days(year, month)
        day = end - stretches.DAY if place is None else start + (3 + place * 7) * stretches.DAY
        monday = day - timedelta(days=day.weekday())
        every.append((monday, monday + 7 * stretches.DAY))
    return stretches.nearest(here, every)


def part_of_year(here: Present, match: re.Match[str]) -> Stretch | None:
    year = int(match["year"])
    if abs(year - here.today.year) > 25:
        return None
    months = {"first half": (1, 6), "second half": (7, 12), "early": (1, 3), "mid": (5, 8), "late": (10, 12)}
    first, last = months[HALVES[match["half"]]]
    return stretches.of_days(here, date(year, first, 1), stretches.month_days(year, last)[1])


def day_of_year(here: Present, match: re.Match[str]) -> Stretch | None:
    return _one_date(here, month_number(match["month"]), int(match["day"]), match.groupdict().get("year"))


def days_of_year(here: Present, match: re.Match[str]) -> Stretch | None:
    """ "14-16 October"."""
    month, days = month_number(match["month"]), (int(match["day"]), int(match["until"]))
    every = []
    for year in _years(here, match["year"]):
        start, end = (stretches.safe(lambda y=year, d=day: date(y, month, d)) for day in sorted(days))  # type: ignore[misc]
        every.append((start, end + stretches.DAY) if start and end else None)
    return stretches.nearest(here, every)


def weekday_and_day(here: Present, match: re.Match[str]) -> Stretch | None:
    """ "Tuesday the 10th": the nearest 10th that is a Tuesday, the coming one first."""
    weekday, day = weekday_number(match["weekday"]), int(match["day"])
    month = here.today.year * 12 + here.today.month - 1
    every = [stretches.safe(lambda m=at: date(m // 12, m % 12 + 1, day)) for at in range(month - 8, month + 9)]  # type: ignore[misc]
    return stretches.nearest(here, [(at, at + stretches.DAY) for at in every if at and at.weekday() == weekday])


def iso(here: Present, match: re.Match[str]) -> Stretch | None:
    return _one_date(here, int(match["month"]), int(match["day"]), match["year"])


def slashed(here: Present, match: re.Match[str]) -> Stretch | None:
    one, other = int(match["one"]), int(match["other"])
    # Only Americans set the month first.
    if (here.zone.key.startswith(("America/", "US/")) and one <= 12) or other > 12:
        one, other = other, one
    return _one_date(here, other, one, match["year"]) if other <= 12 else None


def day_of_month(here: Present, match: re.Match[str]) -> Stretch | None:
    first = here.today.replace(day=1)
    every = []
    for shift in range(-13, 14):
        months = first.year * 12 + first.month - 1 + shift
        at = stretches.safe(lambda m=months: date(m // 12, m % 12 + 1, int(match["day"])))  # type: ignore[misc]
        every.append((at, at + stretches.DAY) if at else None)
    if here.tense is Tense.PAST:
        return stretches.nearest(here, every)
    return stretches.of_days(here, *next(days for days in every if days and days[1] > here.today))


def day_of_near_month(here: Present, match: re.Match[str]) -> Stretch | None:
    """ "The 14th of last month"."""
    shift = {"this": 0, "next": 1, "coming": 1}.get(match["which"], -1)
    months = here.today.year * 12 + here.today.month - 1 + shift
    day = stretches.safe(lambda: date(months // 12, months % 12 + 1, int(match["day"])))
    return stretches.of_days(here, day, day + stretches.DAY) if day else None


def month(here: Present, match: re.Match[str]) -> Stretch | None:
    said = match.groupdict()
    month = month_number(said["month"] or "")
    part = HALVES.get(said.get("half") or "", "")
    every = [stretches.month_days(year, month, part) for year in _years(here, said.get("year"))]
    # Beside a year the word chooses nothing: "next May 2026" may be over.
    which = None if said.get("year") else said.get("which")
    if which in ("last", "past"):
        return stretches.of_days(here, *[days for days in every if days[1] <= here.today][-1])
    if which in ("next", "coming"):
        return stretches.of_days(here, *next(days for days in every if days[0] > here.today))
    if which == "this":
        return stretches.of_days(here, *next(days for days in every if days[0].year == here.today.year))
    return stretches.nearest(here, every)


def months(here: Present, match: re.Match[str]) -> Stretch | None:
    """ "Feb till April 2026", "November to January"; "April and May", where they follow on each other."""
    first, last = month_number(match["month"]), month_number(match["until"])
    if match["to"] in ("and", "or", "&") and (last - first) % 12 != 1:
        return None
    year = match["year"]
    every = []
    for end in _years(here, year):
        start = end - (last < first)
        every.append((stretches.month_days(start, first)[0], stretches.month_days(end, last)[1]))
    return stretches.nearest(here, every)


def month_of_year(here: Present, match: re.Match[str]) -> Stretch | None:
    year = here.today.year + {"last": -1, "next": 1}.get(match["which"], 0)
    return stretches.of_days(here, *stretches.month_days(year, month_number(match["month"])))


def part_of_unit(here: Present, match: re.Match[str]) -> Stretch | None:
    shift = {"next": 1, "last": -1, "coming": 1}.get(match["which"], 0)
    whole = stretches.of_unit(here, unit_of(match["unit"]), shift)
    if whole.start is None or whole.end is None:
        return None
    part, length = HALVES[match["half"]], whole.end - whole.start
    cuts = {"first half": (0, 2), "second half": (2, 4), "early": (0, 1), "mid": (1, 3), "late": (3, 4)}[part]
    return Stretch(start=whole.start + length * cuts[0] / 4, end=whole.start + length * cuts[1] / 4)


def season_term(here: Present, match: re.Match[str]) -> Stretch | None:
    said = match.groupdict()
    season = {"ws": "winter", "ss": "summer", "sose": "summer", "wise": "winter"}.get(
        said["season"] or "", said["season"]
    )
    years = _years(here, said["year"])
    return stretches.nearest(here, [terms.named(here.zone, season or "winter", year) for year in years])


def season(here: Present, match: re.Match[str]) -> Stretch | None:
    return stretches.nearest(here, [terms.season_of(match["season"], year) for year in _years(here, match["year"])])


def feast(here: Present, match: re.Match[str]) -> Stretch | None:
    return stretches.nearest(here, [terms.feast(match["feast"], year) for year in terms.years_near(here.today)])


def year(here: Present, match: re.Match[str]) -> Stretch | None:
    year = int(match["year"])
    if abs(year - here.today.year) > 25:
        return None
    return stretches.of_days(here, date(year, 1, 1), date(year + 1, 1, 1))


def academic_year(here: Present, match: re.Match[str]) -> Stretch | None:
    year = int(match["year"])
    return stretches.academic_year(here, year) if abs(year - here.today.year) < 25 else None


def _years(here: Present, said: str | None) -> list[int]:
    if not said:
        return list(terms.years_near(here.today))
    year = int(said)
    return [year + 2000 if year < 100 else year]


def _one_date(here: Present, month: int, day: int, year: str | None) -> Stretch | None:
    every = [stretches.safe(lambda y=at: date(y, month, day)) for at in _years(here, year)]  # type: ignore[misc]
    return stretches.nearest(here, [(at, at + stretches.DAY) if at else None for at in every])
