"""Days that are told from today: "下周三", "听日", "未来两周", "三天前"."""

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from seminar.questions.asked import Tense
from seminar.questions.chinese.days import FIRST, LAST, ONE_DAY, Calendar, Days, one
from seminar.questions.chinese.numbers import NUMBER, value

WEEK = r"(?:周|星期|礼拜|拜)"
WEEKDAY = "[一二三四五六日天末1-7]"
# "周一鸣" is a person: without 星期 or 礼拜 a weekday ends the word.
NO_NAME = (
    r"(?=[^\u4e00-\u9fff]|$"
    r"|(?![\u4e00-\u9fff](?:[讲老教博先女院研同主在是有那这来什何下上去说做报演谈分的和跟与现目如几哪谁多还也会"
    r"都今明昨写发]|[^\u4e00-\u9fff]|$))[\u4e00-\u9fff]{3}"
    r"|[的上下中早晚有那讲谁在是几要会和或到之前后午傍凌晨哪什做一跟与及、还我能办开这听安可吗呢嗎吧没多哪儿各都来])"
)
_SHIFTED = {
    -3: "大前天",
    -2: "前天 前日",
    -1: "昨天 昨日 昨儿个 昨儿 寻日 琴日 噚日 尋日 yesterday",
    0: "今天 今日 今儿个 今儿 本日 当天 即日 today 今次",
    1: "明天 明日 明儿个 明儿 听日 tomorrow tmr",
    2: "后天 后日 后儿个 后儿",
    3: "大后天 大后日",
}
SHIFTS = {name: days for days, names in _SHIFTED.items() for name in names.split()}
_SHORT = {"今": 0, "明": 1, "昨": -1, "听": 1, "寻": -1, "琴": -1, "当": 0, "后": 2, "前": -2}
WEEKS = {"上上": -2, "上": -1, "前": -1, "这": 0, "本": 0, "今": 0, "呢": 0, "下": 1, "下下": 2}
UNIT = r"(?P<unit>天|日|周|星期|礼拜|月|年|学期|weeks?|days?|months?)"
COUNT = rf"(?P<count>{NUMBER}|几|半|多)"


def of_week(match: re.Match[str], calendar: Calendar) -> Days:
    shift = WEEKS[match["shift"]]
    monday = calendar.today - timedelta(days=calendar.today.weekday()) + timedelta(weeks=shift)
    named = match["weekday"]
    if not named:
        return Days(start=monday, end=monday + timedelta(weeks=1))
    if named == "末":
        return Days(start=monday + timedelta(days=5), end=monday + timedelta(weeks=1))
    return one(monday + timedelta(days=weekday_number(named)))


def weekday_alone(match: re.Match[str], calendar: Calendar) -> Days:
    """The coming one, today counting; of what is past the last one."""
    named = match["weekday"]
    number = 5 if named == "末" else weekday_number(named)
    if match["every"]:
        return Days(start=date(FIRST, 1, 1), end=date(LAST, 1, 1), weekday=number)
    start = calendar.today + timedelta(days=(number - calendar.today.weekday()) % 7)
    if named == "末" and calendar.today.weekday() == 6:
        start = calendar.today - ONE_DAY
    if calendar.tense is Tense.PAST:
        start -= timedelta(days=0 if start == calendar.today else 7)
    return Days(start=start, end=start + timedelta(days=2 if named == "末" else 1))


def shifted(match: re.Match[str], calendar: Calendar) -> Days:
    said = match["word"]
    return one(calendar.today + timedelta(days=SHIFTS[said]), part=None)


def shortly(match: re.Match[str], calendar: Calendar) -> Days:
    """ "今晚", "明早": a day and its part in one word."""
    return one(calendar.today + timedelta(days=_SHORT[match["word"]]), part=match["part"])


def two_days(match: re.Match[str], calendar: Calendar) -> Days | None:
    """ "今明两天"."""
    first, last = _SHORT[match["word"]], _SHORT[match["other"]]
    if last <= first:
        return None
    return Days(start=calendar.today + timedelta(days=first), end=calendar.today + timedelta(days=last + 1))


def ahead(match: re.Match[str], calendar: Calendar) -> Days:
    """ "未来两周", "过去三个月", "这几天", "近两周"."""
    length, today = _length(match), calendar.today
    back = match["way"][:1] in "过最近前" and calendar.tense is not Tense.COMING and match["way"] not in ("最近", "近")
    if match["way"] in ("最近", "近"):
        back = calendar.tense is Tense.PAST or match["count"] != "几"
    if match["way"].startswith("上"):
        back = True
    if back:
        return Days(start=today - length, end=today + ONE_DAY)
    # The last day counts: "未来两周" asked on a Wednesday reaches to the second Wednesday.
    last = ONE_DAY if match["unit"] not in ("天", "日") else timedelta(0)
    return Days(start=today, end=today + max(length, relativedelta(days=1), key=lambda one: today + one) + last)


def away(match: re.Match[str], calendar: Calendar) -> Days:
    """ "两周后", "三天前": around that day, as exactly as the unit is."""
    length, unit = _length(match), match["unit"]
    at = calendar.today + length if "后" in match["side"] else calendar.today - length
    if unit in ("天", "日"):
        return one(at)
    if unit in ("周", "星期", "礼拜"):
        monday = at - timedelta(days=at.weekday())
        return Days(start=monday, end=monday + timedelta(weeks=1))
    if unit == "月":
        return Days(start=at.replace(day=1), end=at.replace(day=1) + relativedelta(months=1))
    return Days(start=date(at.year, 1, 1), end=date(at.year + 1, 1, 1))


def within(match: re.Match[str], calendar: Calendar) -> Days:
    """ "两周内", "一个月以内"."""
    if calendar.tense is Tense.PAST:
        return Days(start=calendar.today - _length(match), end=calendar.today + ONE_DAY)
    return Days(start=calendar.today, end=calendar.today + _length(match))


def _length(match: re.Match[str]) -> relativedelta:
    said, unit = match["count"], match["unit"]
    count = {"几": 3, "多": 3, "半": 0}.get(said)
    if count is None:
        count = min(value(said) or 0, 400)
    if unit[:3] in ("天", "日", "day"):
        return relativedelta(days=5 if said == "几" else count)
    if unit[:3] in ("周", "星期", "礼拜", "wee"):
        return relativedelta(weeks=count)
    if unit[:3] in ("月", "mon"):
        return relativedelta(days=15) if said == "半" else relativedelta(months=count)
    if unit == "学期":
        return relativedelta(months=6 * count)
    return relativedelta(months=6) if said == "半" else relativedelta(years=min(count, 50))


def weekday_number(said: str) -> int:
    return {"日": 6, "天": 6, "7": 6}.get(said, (value(said) or 1) - 1)
