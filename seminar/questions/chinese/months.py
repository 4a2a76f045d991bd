"""Days that are told by the calendar: "十月十四号", "去年十二月", "本月最后一个星期三"."""

import re
from datetime import date, timedelta
from itertools import pairwise

from dateutil.relativedelta import relativedelta

from seminar.questions.asked import Tense
from seminar.questions.chinese.days import ONE_DAY, Calendar, Days, checked, dated, is_soon, nearest_month, one
from seminar.questions.chinese.numbers import value
from seminar.questions.chinese.vocabulary import split_words
from seminar.questions.chinese.weeks import WEEK, WEEKS, weekday_number

_YEARS = {
    "大前年": -3,
    "前年": -2,
    "去年": -1,
    "旧年": -1,
    "上年": -1,
    "今年": 0,
    "本年": 0,
    "明年": 1,
    "来年": 1,
    "出年": 1,
    "后年": 2,
}
_WORD_YEAR = "|".join(_YEARS)
YEAR = (
    rf"(?:(?P<year>(?:19|20)\d\d|[二][〇零][〇零一二三四五六七八九]{{2}}|\d\d(?=年))年?"
    rf"|(?P<word_year>{_WORD_YEAR})(?:度|之?内|以内|里(?=还|一共|总共))?)的?"
)
_MONTH_NUMBER = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_ENGLISH_MONTHS = split_words("""
    january february march april may june july august september october november december
    """)
MONTH = (
    rf"(?:(?P<month>{_MONTH_NUMBER})月份?|(?P<shift>上上|下下|上|下|这|本|今|当|呢)(?:一?个)?月|(?<![a-z])"
    rf"(?P<english>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _ENGLISH_MONTHS if name != 'may')}"
    rf"|may)(?![a-z])\.?)"
)
_DAY_NUMBER = (
    r"(?:3[01]|[12]\d|0?[1-9]|[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?"
    r"|[一二三四五六七八九])"
)
DAY = f"(?P<day>{_DAY_NUMBER})"
# "13、14、15三天", "13号、14号".
DAYS = (
    rf"(?P<days>{_DAY_NUMBER}(?: ?[号日]?(?: ?[、,和跟及与] ?){_DAY_NUMBER}(?!\d))+)"
    r" ?(?:[号日](?![语本])(?:[这那]?[两二三四五六几]天)?|[这那]?[两二三四五六几]天)"
)
# A number before these is that of a house, a line or a room, and "日" with what follows no day: "3号楼", "日本".
NO_ROOM = (
    r"(?!楼|线(?![上下性程索])|馆(?!藏)|厅|机(?![器构械理制会])|门(?!诊)|院(?!士)|教(?:室|学楼)|课室|会(?:议室|场|展)"
    r"|室(?![内外温])|公(?:馆|寓|路|交)|站|位(?![置老])|文件|报告厅)"
)
PART = r"(?P<piece>初|上旬|中旬|下旬|[上下前后]半月?|底|末|尾|月底|月初|头|中(?=[^\u4e00-\u9fff国文心医间学美英日]|$))?"
COUNTED_WEEKDAY = (
    rf"的?(?:第(?P<nth>[一二三四五12345])|(?P<final>最[后后]一|最后))(?:个"
    rf"|個)?{WEEK}(?P<weekday>[一二三四五六日天1-6])"
)


def iso(match: re.Match[str], calendar: Calendar) -> Days:
    return one(date(checked(int(match["year"])), int(match["month"]), int(match["day"])))


def slashed(match: re.Match[str], calendar: Calendar) -> Days:
    return dated(None, int(match["month"]), int(match["day"]), calendar)


def monthly(match: re.Match[str], calendar: Calendar) -> Days | None:
    """A month with or without its year and day: "去年十二月", "10月14日", "下个月3号", "十一月底"."""
    said = match.groupdict()
    year = year_of(match, calendar)
    if said.get("shift"):
        start = calendar.today.replace(day=1) + WEEKS.get(said["shift"] or "", 0) * relativedelta(months=1)
    else:
        number = _english_month(said["english"]) if said.get("english") else value(said["month"] or "")
        if not number or not 1 <= number <= 12:
            return None
        if said.get("day"):
            return dated(year, number, value(said["day"] or "") or 0, calendar)
        start = date(year, number, 1) if year else nearest_month(number, calendar)
    end = start + relativedelta(months=1)
    if said.get("day"):
        return one(start.replace(day=value(said["day"] or "") or 0))
    if said.get("nth") or said.get("final"):
        return one(_nth_weekday(match, start, end))
    if week := said.get("nth_week"):
        first = start + timedelta(weeks=(value(week) or 1) - 1)
        return Days(start=first, end=min(first + timedelta(weeks=1), end))
    if said.get("head_week"):
        return Days(start=start, end=start + timedelta(weeks=1))
    if said.get("final_week"):
        return Days(start=end - timedelta(weeks=1), end=end)
    if tens := said.get("tens"):
        first = start.replace(day=10 if tens in ("十", "1") else 20)
        return Days(start=first, end=first + timedelta(days=10))
    return _piece(said.get("piece"), start, end)


def several_days(match: re.Match[str], calendar: Calendar) -> Days | None:
    """ "3月13、14、15三天", from the first to the last; `seminar.questions.apart` leaves out what is between them."""
    numbers = day_numbers(match["days"])
    if any(other <= one for one, other in pairwise(numbers)):
        return None
    if match.groupdict().get("month"):
        first = dated(year_of(match, calendar), value(match["month"]) or 0, numbers[0], calendar)
    else:
        first = _day_alone(numbers[0], calendar)
    return Days(start=first.start, end=first.start + (numbers[-1] - numbers[0] + 1) * ONE_DAY)


def day_numbers(listed: str) -> list[int]:
    """The numbers of days that are listed: "13、14、15"."""
    return [value(one) or 0 for one in re.findall(_DAY_NUMBER, listed)]


def day_alone(match: re.Match[str], calendar: Calendar) -> Days:
    """ "14号" is that of this month, or of the one beside it where only that can be meant."""
    return _day_alone(value(match["day"]) or 0, calendar)


def bare_month_end(match: re.Match[str], calendar: Calendar) -> Days:
    start = calendar.today.replace(day=1)
    if match["unit"] == "年":
        start = date(calendar.today.year, 1, 1)
        piece = {"底": (11, 16), "末": (11, 16), "初": (1, 1)}[match["piece"]]
        first = start.replace(month=piece[0], day=piece[1])
        return Days(start=first, end=min(first + relativedelta(months=2), start + relativedelta(years=1)))
    return _piece(match["piece"], start, start + relativedelta(months=1))


def _piece(piece: str | None, start: date, end: date) -> Days:
    match piece:
        case "初" | "上旬" | "月初" | "头":
            return Days(start=start, end=start + timedelta(days=10))
        case "中旬" | "中":
            return Days(start=start + timedelta(days=10), end=start + timedelta(days=20))
        case "上半" | "上半月" | "前半" | "前半月":
            return Days(start=start, end=start + timedelta(days=15))
        case "下半" | "下半月" | "后半" | "后半月":
            return Days(start=start + timedelta(days=15), end=end)
        case "底" | "末" | "尾" | "下旬" | "月底":
            return Days(start=start + timedelta(days=20), end=end)
    return Days(start=start, end=end)


def _nth_weekday(match: re.Match[str], start: date, end: date) -> date:
    number = weekday_number(match["weekday"])
    if match["final"]:
        last = end - ONE_DAY
        return last - timedelta(days=(last.weekday() - number) % 7)
    first = start + timedelta(days=(number - start.weekday()) % 7)
    return first + timedelta(weeks=(value(match["nth"]) or 1) - 1)


def year_of(match: re.Match[str], calendar: Calendar) -> int | None:
    said = match.groupdict()
    if word := said.get("word_year"):
        return calendar.today.year + _YEARS[word]
    if not (stated := said.get("year")):
        return None
    number = value(stated) or 0
    return checked(number + 2000 if number < 100 else number)


def _english_month(said: str) -> int:
    return next(number for number, name in enumerate(_ENGLISH_MONTHS, start=1) if name.startswith(said[:3]))


def _day_alone(number: int, calendar: Calendar) -> Days:
    today = calendar.today
    months = {Tense.COMING: (0, 1, 2), Tense.PAST: (0, -1, -2), Tense.ANY: (0, 1)}[calendar.tense]
    for shift in months:
        start = today.replace(day=1) + shift * relativedelta(months=1)
        try:
            day = start.replace(day=number)
        except ValueError:
            continue
        if shift == 0 and is_soon(day, calendar):
            return one(day)
        if (calendar.tense is Tense.COMING and day < today) or (calendar.tense is Tense.PAST and day > today):
            continue
        if calendar.tense is Tense.ANY and shift == 0 and (today - day).days > 15:
            continue
        return one(day)
    raise ValueError(number)
