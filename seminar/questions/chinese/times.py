"""When the talks are that a Chinese sentence means: the stretch of days, the hours, and whether it is past."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from seminar import wall
from seminar.questions.asked import Tense
from seminar.questions.chinese import clocks, periods
from seminar.questions.chinese.clocks import Clock
from seminar.questions.chinese.days import FIRST, LAST, Calendar, Days, one
from seminar.questions.chinese.sentence import GAP, Sentence
from seminar.spans import Span

_FAR_PAST, _FAR_FUTURE = date(FIRST, 1, 1), date(LAST, 1, 1)
_BETWEEN = re.compile(r" ?(?:到|至|-|~|～|—|–|直到){1,6} ?")
_AND = re.compile(r" ?(?:的?那一?[场次个])?(?:和|或者?|跟|与|及|同埋?|还是|、|，|,|/) ?")
_SINCE = re.compile(r"的?(?:以来|至今|到现在|到目前|到今天为止|起|开始(?!几|的?时)|(?:以后|之后|过后|后)(?!天|来))")
_BEFORE = re.compile(r"的?(?:以前|之前|前(?![天日年沿端景言额])|为止|结束前|到来前)")
_AROUND = re.compile(r"的?(?:那?几天)?(?:前后|左右|附近|那几天)")
# Minutes that a talk goes on, and mostly no longer.
_A_TALK = 90
_A_FEW_DAYS = timedelta(days=4)
_INSIDE = re.compile(
    r"的?(?:期间|之内|以内|之间|里面|当天|当日|那天|全天|整天|这天|那会儿?|那阵[子时]?|那时候?|那排|的时候)"
)
_LEAD = re.compile(r"(?:自从|自|从|由|截至|截止到?|直到|到|在|于)$")
_LEAD_SINCE = re.compile(r"(?:自从|自|从|由)$")
_WEEKDAYS = "一二三四五六日天"
_WEEKDAY_ALONE = re.compile(
    r"(?P<to>到|至|-|~|～)?(?P<weekday>[一二三四五六日天])(?=$|\W|有|都|的|晚|下午|上午|早|讲|哪|什|还|这|那|之|里|谁)"
)
_LEAD_UNTIL = re.compile(r"(?:截至|截止到?|直到|到|至)$")
_TAKEN = re.compile(rf"{GAP}+")
_SAYS_IT_IS = re.compile(r"(?:会不会是|是不是|不是|是否|是|定在|改到|改在|排在)(?:在|改到|定在)?$")
_ASKS_IT = re.compile(r"(?:[啊呀呢]?[,，]|(?:的|开始|举行|讲|开)?(?:[吗吧么嘛?？]|还是|对吧|对吗|没错吧|$))")
_THAT_WEEK = re.compile(r"(?:那|这|当)一?(?:周|星期|礼拜)(?![一二三四五六日天末])")
_SOON = re.compile(
    r"(?:这几天|这两天|这阵子|这段时间|近期|近来|最近)(?!刚?才?(?:结束|办完|讲完|开完|过去)的|的?[一两三四五六七八九十几\d]{1,2}[场次个位讲期]|[场次])"
)
_LONG_AGO = re.compile(r"(?<![这那此场次])(?:之前|以前|从前|先前|早前|前阵子|前段时间|前几天|不久前)(?!的?报名)")
_JUST_NOW = re.compile(r"刚才|刚刚(?!讲完|结束|办完|过去|完)|啱啱|头先")
_UNTIL_NOW = re.compile(
    r"(?:一直)?(?:从[\u3400-\u9fff]{1,3})?(?:截[至止]到?|直?到|至)?(?:现在|目前|今天"
    r"|今日|而家|如今|今)为止|截[至止]到?(?:现在|目前|今天)|迄今"
)
# "今年还剩几场,算上今天": today is in it anyway.
_TODAY = r"(?:今[天日晚]|当天|本日)(?:这|那|的)?(?:一?场)?"
_COUNTED_IN = (
    r"(?:也|都|要|得|一起|一并|一同)*(?:算|计|包括|包含|统计)(?:在内|上|入|进去|进来|了)?(?:计之)?|在内|计之|在内计"
)
_TODAY_TOO = re.compile(
    rf"[,，、 (（]{{0,2}}(?:要|得|请)?(?:算|计|连同?|加|包括|包含|包|含|并|(?<![a-z])includ(?:e"
    rf"|ing)(?![a-z]))(?:了|上|入|进)? ?"
    rf"{_TODAY}(?:(?:{_COUNTED_IN})(?:的话|上)?|的话)?[)）]?(?=$|\W|还|尚|一共|总共|共|都|有)"
    rf"|[,，、 (（]{{0,2}}{_TODAY}(?:{_COUNTED_IN})(?:的话)?[)）]?(?=$|\W)"
)
# "现在有讲座在进行吗": what began a short while ago.
_NOW_ON = re.compile(
    r"(?:现在|此刻|目前|这会儿|而家|依家)(?:有|有没有)(?:什么|哪些|啥|咩)?(?:讲座"
    r"|报告|演讲|活动)?(?:正?在(?:进行|举行|讲|开|办))"
)
_RIGHT_NOW = re.compile(r"此刻|正在(?:进行|讲|直播)?|目前正|(?:而家|依家|宜家|现在)?讲紧|(?:而家|依家|宜家)")
_LATER_ON = re.compile(
    r"(?:之后|以后|今后|往后|将来|日后|接下来|随后|后面|后续"
    r"|未来)(?<![久耐完]之后)(?<![久耐完]以后)(?!的?[那这]?(?:\d{1,2}"
    r"|[一二两三四五六七八九十几])?(?:[场次个位期节]|讲(?![座堂坛台课者员师义])))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What was said of time; `days` are the asker's."""

    days: Days | None = None
    said: str | None = None
    clock: Clock | None = None
    tense: Tense = Tense.ANY
    just_now: bool = False
    claimed: str | None = None


def read(sentence: Sentence, *, tense: Tense, hint: Tense, asks: bool, zone: ZoneInfo, now: datetime) -> When:
    """Takes all days and hours from the sentence.

    `tense` is what its other words say and `hint` what they may say, by which a month or a day finds its year.
    """
    sentence.take(_UNTIL_NOW)
    sentence.take(_TODAY_TOO)
    whole, today = sentence.plain, wall.shown(now, zone).date()
    days, said = _take_days(sentence, _calendar(today, tense, hint))
    clock = clocks.take(sentence)
    claimed = _claimed(sentence, whole) if (asks or "不是" in whole) and (days or clock) else None
    if days and days.part:
        clock = clocks.in_part(clock, days.part) if clock else clocks.of_part(days.part)
    if not (days or clock) and sentence.take(_NOW_ON):
        minutes = 60 * wall.shown(now, zone).hour + wall.shown(now, zone).minute
        days, clock = one(today), Clock(not_before=max(0, minutes - _A_TALK), not_after=minutes)
    if clock and clock.is_later_today and not days:
        days, said = Days(start=today, end=today + timedelta(days=1)), said or ""
        tense = Tense.COMING if tense is Tense.ANY else tense
    just_now = sentence.take(_JUST_NOW) is not None
    tense = Tense.PAST if just_now else _loose_tense(sentence, tense, named=days is not None)
    if claimed:
        return When(tense=tense, claimed=claimed)
    if days and days.weekday is None:
        # Days that are wholly past or to come tell more than the words around them.
        if days.end <= today:
            tense = Tense.PAST
        elif days.start > today:
            tense = Tense.COMING
    return When(days=days, said=said, clock=clock, tense=tense, just_now=just_now and not days)


def _calendar(today: date, tense: Tense, hint: Tense) -> Calendar:
    return Calendar(today=today, tense=hint if tense is Tense.ANY else tense, sure=tense is not Tense.ANY)


def _claimed(sentence: Sentence, whole: str) -> str | None:
    """The time that a yes/no question asserts, "是下周三吗", rather than by which it finds the talk."""
    for match in _TAKEN.finditer(sentence.plain):
        start, end = match.span()
        if _SAYS_IT_IS.search(whole, max(0, start - 6), start) and _ASKS_IT.match(whole, end):
            return sentence.said(start, end).strip()
    return None


def span_of(days: Days, zone: ZoneInfo) -> Span | None:
    if days.weekday is not None:
        return None
    return Span(starts_at=wall.start_of_day(days.start, zone), ends_at=wall.start_of_day(days.end, zone))


def _loose_tense(sentence: Sentence, tense: Tense, *, named: bool) -> Tense:
    """Takes the words for a time that name no day, such as "最近" and "之前"."""
    if sentence.take(_LONG_AGO) and not named:
        return Tense.PAST
    if sentence.take(_LATER_ON) and tense is not Tense.PAST:
        return Tense.COMING
    if sentence.take(_SOON):
        return Tense.COMING if tense is Tense.ANY else tense
    sentence.take(_RIGHT_NOW)
    return tense


def _take_days(sentence: Sentence, calendar: Calendar) -> tuple[Days | None, str | None]:
    found: list[tuple[Days, int, int]] = []
    at = 0
    while at < len(sentence.plain):
        joins = found and sentence.plain[at] in "周星礼" and _AND.fullmatch(sentence.plain[found[-1][2] : at])
        seen = _seen_from(found[-1][0], sentence.plain[at], calendar) if joins else calendar
        piece = periods.read_at(sentence.plain, at, seen) if sentence.plain[at] != GAP else None
        if not piece:
            at += 1
            continue
        days, end = piece
        days, start, end = _widened(sentence.plain, days, at, end, calendar)
        found.append((days, start, end))
        at = end
    for _, start, end in found:
        sentence.cut(start, end)
    if not found:
        return None, None
    whole, first_end = found[0][0], found[0][2]
    for days, start, end in found[1:]:
        joined = _AND.fullmatch(sentence.plain[first_end:start]) if start > first_end else None
        whole = _hull(whole, days) if joined else _both(whole, days)
        first_end = end
    return whole, sentence.said(found[0][1], found[0][2])


def _widened(plain: str, days: Days, start: int, end: int, calendar: Calendar) -> tuple[Days, int, int]:
    """The days with what stands beside them: "从…到…", "…以来", "…前"."""
    lead = _LEAD.search(plain, max(0, start - 3), start)
    # A year before its month is one piece already; a range ends in a second piece.
    between = _BETWEEN.match(plain, end)
    if between and between.end() < len(plain):
        other = periods.read_at(plain, between.end(), _seen_from(days, plain[between.end()], calendar))
        if other and other[0].end > days.start:
            days, end = Days(start=days.start, end=other[0].end), other[1]
            inside = _INSIDE.match(plain, end)
            return days, lead.start() if lead else start, inside.end() if inside else end
    if to := _WEEKDAY_ALONE.match(plain, end):
        # "下周一到三", "周四五".
        ahead = (_WEEKDAYS.index(to["weekday"]) - days.start.weekday()) % 7
        one_day = days.weekday is None and days.end - days.start == timedelta(days=1)
        if one_day and plain[end - 1] in _WEEKDAYS and (ahead == 1 or (ahead and to["to"])):
            return Days(start=days.start, end=days.end + timedelta(days=ahead)), start, to.end()
    week = _THAT_WEEK.match(plain, end)
    if week and days.weekday is None:
        monday = days.start - timedelta(days=days.start.weekday())
        days, end = Days(start=monday, end=monday + timedelta(weeks=1)), week.end()
    around = _AROUND.match(plain, end)
    if around and days.weekday is None:
        days = Days(start=days.start - _A_FEW_DAYS, end=days.end + _A_FEW_DAYS, part=days.part)
        return days, lead.start() if lead else start, around.end()
    if days.weekday is None:
        since = _SINCE.match(plain, end)
        before = _BEFORE.match(plain, end)
        if since or (lead and _LEAD_SINCE.search(plain, max(0, start - 3), start)):
            end = since.end() if since else end
            days = _from(days, since[0] if since else "起", calendar)
        elif before:
            days, end = _until(days, calendar, whole=plain[end - 1] in "底末尾"), before.end()
        elif lead and _LEAD_UNTIL.search(plain, max(0, start - 3), start):
            days = _until(days, calendar, whole=True)
    inside = _INSIDE.match(plain, end)
    return days, lead.start() if lead else start, inside.end() if inside else end


def _seen_from(days: Days, sign: str, calendar: Calendar) -> Calendar:
    """The end of "下周一到周五" is the next after its beginning, unless it says itself how far from today it is."""
    return calendar if sign in "今明昨前后本这下上去未" else Calendar(today=days.start, tense=Tense.COMING)


def _from(days: Days, word: str, calendar: Calendar) -> Days:
    is_after = "后" in word
    start = days.end if is_after else days.start
    until_now = "来" in word or "今" in word or "现在" in word
    if days.start <= calendar.today and (until_now or calendar.tense is Tense.PAST):
        return Days(start=min(start, calendar.today), end=calendar.today + timedelta(days=1))
    return Days(start=start, end=_FAR_FUTURE)


def _until(days: Days, calendar: Calendar, *, whole: bool = False) -> Days:
    """Before those days; from today on where they are to come and nothing says that the past is meant."""
    end = days.end if whole else days.start
    if end > calendar.today and calendar.tense is not Tense.PAST:
        return Days(start=calendar.today, end=max(end, calendar.today + timedelta(days=1)))
    return Days(start=_FAR_PAST, end=end)


def _hull(one: Days, other: Days) -> Days:
    return Days(start=min(one.start, other.start), end=max(one.end, other.end))


def _both(one: Days, other: Days) -> Days:
    """What they have in common, such as "这学期" and "十月"; else the first."""
    if one.weekday is not None or other.weekday is not None:
        return one
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Days(start=start, end=end, part=one.part or other.part) if start < end else one
