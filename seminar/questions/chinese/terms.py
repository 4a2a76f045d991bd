"""Years, terms, seasons and feasts: "上学期", "2026年春", "国庆"."""

import re
from datetime import date

from dateutil.relativedelta import relativedelta

from seminar.questions.chinese import festivals
from seminar.questions.chinese.days import Calendar, Days, nearest, one
from seminar.questions.chinese.months import year_of
from seminar.questions.chinese.weeks import WEEKS


def yearly(match: re.Match[str], calendar: Calendar) -> Days | None:
    """A year with or without its half, season, term or end."""
    year, said = year_of(match, calendar), match.groupdict()
    if year is None:
        return None
    start, end = date(year, 1, 1), date(year + 1, 1, 1)
    match said.get("piece"):
        case "上半年":
            return Days(start=start, end=date(year, 7, 1))
        case "下半年":
            return Days(start=date(year, 7, 1), end=end)
        case "底" | "末" | "年底" | "年末" | "尾":
            return Days(start=date(year, 11, 16), end=end)
        case "初" | "年初" | "头":
            return Days(start=start, end=date(year, 3, 1))
    if season := said.get("season"):
        return _season(season, year, is_term=("天" not in match[0] and season in "春秋") or "学期" in match[0])
    if said.get("academic"):
        return Days(start=date(year, 8, 1), end=date(year + 1, 8, 1))
    return Days(start=start, end=end)


def half_year(match: re.Match[str], calendar: Calendar) -> Days:
    """Of this year."""
    year = calendar.today.year
    if match["half"] == "上":
        return Days(start=date(year, 1, 1), end=date(year, 7, 1))
    return Days(start=date(year, 7, 1), end=date(year + 1, 1, 1))


def of_term(match: re.Match[str], calendar: Calendar) -> Days:
    start, end = festivals.term_of(calendar.today)
    shift = WEEKS[match["shift"]]
    if match["unit"] == "学年":
        start, end = festivals.year_of(calendar.today)
        return Days(start=start + shift * relativedelta(years=1), end=end + shift * relativedelta(years=1))
    if match["unit"] == "季度":
        start = date(calendar.today.year, (calendar.today.month - 1) // 3 * 3 + 1, 1)
        start += shift * relativedelta(months=3)
        return Days(start=start, end=start + relativedelta(months=3))
    start += shift * relativedelta(months=6)
    return Days(start=start, end=start + relativedelta(months=6))


def term_named(match: re.Match[str], calendar: Calendar) -> Days:
    """ "秋季学期", "春季": the one around today, or the nearest that fits the tense."""
    ways = [_season(match["season"], calendar.today.year + shift, is_term=True) for shift in (-1, 0, 1)]
    return nearest(ways, calendar)


def season_alone(match: re.Match[str], calendar: Calendar) -> Days:
    """ "春天那次", "冬天办过哪些": the season around today, or the nearest that fits the tense."""
    ways = [_season(match["season"], calendar.today.year + shift, is_term=False) for shift in (-1, 0, 1)]
    return nearest(ways, calendar)


def term_start(match: re.Match[str], calendar: Calendar) -> Days:
    """ "开学": the day on which the present term began."""
    start, _ = festivals.term_of(calendar.today)
    return one(start)


def of_term_end(match: re.Match[str], calendar: Calendar) -> Days:
    """ "学期末", "学期初": the last or the first four weeks of the present term."""
    start, end = festivals.term_of(calendar.today)
    month = relativedelta(weeks=4)
    return Days(start=start, end=start + month) if match["piece"] in "初开始" else Days(start=end - month, end=end)


def feast(match: re.Match[str], calendar: Calendar) -> Days | None:
    years = [year_of(match, calendar)] if match["year"] or match["word_year"] else None
    found = [
        Days(start=days[0], end=days[1])
        for year in years or [calendar.today.year + shift for shift in (-1, 0, 1)]
        if year and (days := festivals.days_of(match["feast"], year))
    ]
    return nearest(found, calendar) if found else None


def _season(season: str, year: int, *, is_term: bool) -> Days:
    if is_term:
        starts = {"春": (year, 2), "夏": (year, 6), "秋": (year, 8), "冬": (year, 11)}
        lengths = {"春": 6, "夏": 3, "秋": 6, "冬": 4}
    else:
        starts = {"春": (year, 3), "夏": (year, 6), "秋": (year, 9), "冬": (year, 12)}
        lengths = {"春": 3, "夏": 3, "秋": 3, "冬": 3}
    start = date(*starts[season], 1)
    return Days(start=start, end=start + relativedelta(months=lengths[season]))
