"""Days and stretches that are counted from the asker's present: "tomorrow", "next week", "two weeks ago"."""

import re
from datetime import timedelta

from seminar.dayforms import weekday_number
from seminar.questions.asked import Tense
from seminar.questions.english import stretches
from seminar.questions.english.datewords import PARTS, number, unit_of
from seminar.questions.english.stretches import Present, Stretch


def shifted(here: Present, match: re.Match[str]) -> Stretch | None:
    shifts = {"yesterday": -1, "tomorrow": 1, "day after tomorrow": 2, "day before yesterday": -2}
    return _with_part(stretches.one_day(here, shifts.get(match["day"], 0)), match["part"])


def tonight(here: Present, match: re.Match[str]) -> Stretch | None:
    day = stretches.one_day(here, -1 if "last" in match[0] else 1 if "tomorrow" in match[0] else 0)
    return _with_part(day, "night")


def this_part(here: Present, match: re.Match[str]) -> Stretch | None:
    return _with_part(stretches.one_day(here), match["part"])


def rest(here: Present, match: re.Match[str]) -> Stretch | None:
    unit = unit_of(match["unit"]) if match["unit"] else "day"
    whole = stretches.of_unit(here, unit, 0)
    return Stretch(start=here.now, end=whole.end, tense=Tense.COMING)


def later_today(here: Present, _: re.Match[str]) -> Stretch | None:
    return Stretch(start=here.now, end=stretches.one_day(here).end, tense=Tense.COMING)


def earlier_today(here: Present, _: re.Match[str]) -> Stretch | None:
    return Stretch(start=stretches.one_day(here).start, end=here.now, tense=Tense.PAST)


def week_after(here: Present, _: re.Match[str]) -> Stretch | None:
    return stretches.of_unit(here, "week", 2)


def earlier(here: Present, match: re.Match[str]) -> Stretch | None:
    start = stretches.of_unit(here, unit_of(match["unit"]), 0).start if match["unit"] else stretches.one_day(here).start
    return Stretch(start=start, end=here.now, tense=Tense.PAST)


def at_present(here: Present, _: re.Match[str]) -> Stretch | None:
    return Stretch(start=here.now, end=here.now + timedelta(minutes=1))


def unit_near(here: Present, match: re.Match[str]) -> Stretch | None:
    near = {"this": 0, "current": 0, "present": 0, "next": 1, "coming": 1, "following": 1, "upcoming": 1}
    shift = near.get(match["which"], -1)
    unit = unit_of(match["unit"])
    if unit == "fall":
        unit = "autumn"
    if unit == "weekend" and match["which"] in ("coming", "upcoming"):
        shift = 0
    found = stretches.of_unit(here, unit, shift)
    if shift == 0 and here.tense is Tense.PAST and found.start and found.start > here.now:
        # "This winter", said of what was, in the spring after it.
        return stretches.of_unit(here, unit, -1)
    return found


def this_unit(here: Present, match: re.Match[str]) -> Stretch | None:
    return stretches.of_unit(here, unit_of(match["unit"]), 0)


def next_year(here: Present, _: re.Match[str]) -> Stretch | None:
    """ "The new year": this one in its first weeks, else the next."""
    return stretches.of_unit(here, "year", 0 if here.today.month == 1 else 1)


def beside_this(here: Present, match: re.Match[str]) -> Stretch | None:
    """ "The week after this one"."""
    return stretches.of_unit(here, unit_of(match["unit"]), 1 if match["which"] == "after" else -1)


def after_next(here: Present, match: re.Match[str]) -> Stretch | None:
    return stretches.of_unit(here, unit_of(match["unit"]), 2)


def count_ahead(here: Present, match: re.Match[str]) -> Stretch | None:
    return stretches.ahead(here, number(match["count"] or "a"), unit_of(match["unit"]))


def some_ahead(here: Present, match: re.Match[str]) -> Stretch | None:
    return stretches.ahead(here, 3, unit_of(match["unit"]))


def count_behind(here: Present, match: re.Match[str]) -> Stretch | None:
    count = match["count"] or ("few" if match["unit"].endswith("s") else "a")
    return stretches.behind(here, number(count), unit_of(match["unit"]))


def in_units(here: Present, match: re.Match[str]) -> Stretch | None:
    return stretches.away(here, number(match["count"]), unit_of(match["unit"]))


def in_part(here: Present, match: re.Match[str]) -> Stretch | None:
    """ "In half an hour"."""
    minutes = {"half": 30, "a quarter": 15, "quarter": 15, "three quarters": 45}
    return stretches.away(here, minutes.get(match["part"], 90), "minute")


def ago(here: Present, match: re.Match[str]) -> Stretch | None:
    return stretches.away(here, -number(match["count"]), unit_of(match["unit"]))


def some_ago(here: Present, match: re.Match[str]) -> Stretch | None:
    """ "A few days ago" is no day of its own."""
    days = 7 if match["unit"] == "week" else 1
    return stretches.of_days(here, here.today - timedelta(days=10 * days), here.today)


def to_the_day(here: Present, match: re.Match[str]) -> Stretch | None:
    days = number(match["count"]) * (7 if match["unit"] == "week" else 1)
    if match["ahead"]:
        return stretches.one_day(here, days + ("tomorrow" in match[0]))
    return stretches.one_day(here, -days - ("yesterday" in match[0]))


def weekday(here: Present, match: re.Match[str]) -> Stretch | None:
    stretch = stretches.weekday(here, weekday_number(match["weekday"]), match["which"] or "")
    return _with_part(stretch, match["part"])


def weekday_ago(here: Present, match: re.Match[str]) -> Stretch | None:
    """ "Two Tuesdays ago"."""
    weekday = weekday_number(match["weekday"])
    day = here.today - timedelta(days=((here.today.weekday() - weekday) % 7 or 7) + 7 * (number(match["count"]) - 1))
    return stretches.of_days(here, day, day + stretches.DAY)


def weekdays(here: Present, match: re.Match[str]) -> Stretch | None:
    return Stretch(weekday=weekday_number(match["weekday"]), every=True, **_part(match.groupdict().get("part")))  # type: ignore[arg-type]


def weekday_of_week(here: Present, match: re.Match[str]) -> Stretch | None:
    said = match.groupdict()
    shift = {"this": 0, "next": 1, "after next": 2}.get(said["which"] or said["which2"], -1)
    monday = here.today - timedelta(days=here.today.weekday()) + timedelta(days=7 * shift)
    day = monday + timedelta(days=weekday_number(said["weekday"] or said["weekday2"]))
    return stretches.of_days(here, day, day + stretches.DAY)


def _part(name: str | None) -> dict[str, int | None]:
    before, after = PARTS.get(name or "", (None, None))
    return {"not_before": before, "not_after": after}


def _with_part(stretch: Stretch | None, name: str | None) -> Stretch | None:
    if stretch is None or name is None:
        return stretch
    return Stretch(start=stretch.start, end=stretch.end, weekday=stretch.weekday, **_part(name))  # type: ignore[arg-type]
