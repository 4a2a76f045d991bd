"""The ways in which Chinese names days: the days that start at one place of a sentence."""

import re
from collections.abc import Callable

from seminar.questions.chinese import english_days, festivals, months, terms, weeks
from seminar.questions.chinese.days import Calendar, Days
from seminar.questions.chinese.months import COUNTED_WEEKDAY, DAY, DAYS, MONTH, NO_ROOM, PART, YEAR
from seminar.questions.chinese.weeks import COUNT, NO_NAME, SHIFTS, UNIT, WEEK, WEEKDAY


def read_at(plain: str, at: int, calendar: Calendar) -> tuple[Days, int] | None:
    """The days that are named at this place of a folded sentence, and where their name ends."""
    if plain[at] not in _FIRST_SIGNS:
        return None
    for form, settle in _FORMS:
        match = form.match(plain, at)
        if match and match.end() > at:
            try:
                days = settle(match, calendar)
            except (ValueError, OverflowError):
                continue
            if days and days.start < days.end:
                return days, match.end()
    return None


_Settle = Callable[[re.Match[str], Calendar], Days | None]
# "四月十六凝聚态谁讲", but not "四月十二场".
_NO_COUNT = (
    r"(?=[\u4e00-\u9fff])(?![一二三四五六七八九十\d场个次位点周楼多几余届期讲人分岁年级月日号天小度元块千万百"
    r"篇节堂回集轮成倍])"
)
_FORMS: tuple[tuple[re.Pattern[str], _Settle], ...] = tuple(
    (re.compile(form), settle)
    for form, settle in (
        (r"(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)", months.iso),
        (rf"(?:{YEAR} ?)?{MONTH}{COUNTED_WEEKDAY}", months.monthly),
        (rf"(?:{YEAR} ?)?{MONTH}的? ?{DAYS}", months.several_days),
        (rf"(?:{YEAR} ?)?{MONTH}的? ?{DAY} ?(?:日|号|(?=[^\d\u4e00-\u9fff:]|$|那|的))", months.monthly),
        (
            rf"{MONTH}(?=(?:十|二十|廿|三十|[12])[一二三四五六七八九\d])(?!.{{2,3}}(?:几|多|余)){DAY}{_NO_COUNT}",
            months.monthly,
        ),
        (
            rf"(?:{YEAR} ?)?{MONTH}的?(?:第(?P<nth_week>[一二三四五1-5])|(?P<final_week>最后一)"
            r"|(?P<head_week>[头首]一?))个?(?:周|星期|礼拜)(?![一二三四五六日天])",
            months.monthly,
        ),
        (rf"(?:{YEAR} ?)?{MONTH}的?(?P<tens>二十|廿|十|[12])几(?:号|日)", months.monthly),
        (rf"(?:{YEAR} ?)?{MONTH}{PART}", months.monthly),
        (r"(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d|0?[1-9])(?![\d/])", months.slashed),
        (
            r"(?<![a-z0-9.-])(?P<month>1[0-2]|0?[1-9])\.(?P<day>3[01]|[12]\d|0?[1-9])(?![\d.a-z%])(?=[^\w]|$"
            r"|[那的号日有是下上中晚早在谁讲])",
            months.slashed,
        ),
        (
            # "12.10人工智能论坛", and no "2.5万人".
            r"(?<![^\s,，。:：])(?P<month>1[0-2]|0?[1-9])\.(?P<day>3[01]|[12]\d)(?=[\u4e00-\u9fff])"
            r"(?![倍%度米秒元块万亿千百个岁折寸节年天周公亩克吨分小]|人(?![工类文口机]))",
            months.slashed,
        ),
        (r"(?P<year>(?:19|20)?\d\d)[-/–](?:19|20)?\d\d ?(?P<academic>学年)", terms.yearly),
        (rf"(?:{YEAR})?(?P<feast>{'|'.join(festivals.NAMES)})(?:节|假期)?", terms.feast),
        (
            rf"{YEAR}(?: ?(?P<piece>上半年|下半年|年底|年末|年初|底|末|尾|初|头)|(?P<season>[春夏秋冬])(?:季"
            rf"|天)?(?:学期)?"
            r"|(?P<academic>学年))?(?:(?<=[\u3400-\u9fff])(?!\d)|(?![\da-z]))",
            terms.yearly,
        ),
        (r"(?P<half>[上下])半年", terms.half_year),
        (r"(?P<shift>上上|下下|上|下|这|本|今|呢)(?:一)?(?:个)?(?P<unit>学期|学年|季度)", terms.of_term),
        (r"(?P<season>[春夏秋冬])(?:季学期|学期|季(?![\u4e00-\u9fff]))", terms.term_named),
        (
            r"(?:[这今上]个?)?(?P<season>[春夏秋冬])[天季]的?(?:时候)?(?=[那这]一?[次场回个位]|来(?:的|过|讲)"
            r"|[讲办开请]过|都?有(?:哪|几|过|什么(?:讲座|报告|活动))|讲的|办的|期间)",
            terms.season_alone,
        ),
        (
            rf"(?P<way>未来|接下来|今后|往后|之后|后面|接着|过去|最近|近|前|这|往前"
            rf"|随后)的?(?:这)?{COUNT}(?:个)?{UNIT}(?:以内|之内|里面|内|里|间)?",
            weeks.ahead,
        ),
        (rf"(?<![同那这]){COUNT}(?:个)?{UNIT}(?P<side>以后|之后|后|以前|之前|前)", weeks.away),
        (rf"{COUNT}(?:个)?{UNIT}(?:以内|之内|内)", weeks.within),
        (
            rf"(?P<shift>上上|下下|上|下|这|本|今|呢)(?:一)?(?:个)?{WEEK}(?P<weekday>{WEEKDAY}(?!次|场"
            rf"|回(?![收家响声归馈忆路顾])|共(?![享振生同轭鸣])|些))?",
            weeks.of_week,
        ),
        (rf"(?P<every>[每逢])?(?:星期|礼拜)(?P<weekday>{WEEKDAY})", weeks.weekday_alone),
        (
            rf"(?P<every>[每逢])?(?<![一两二三四五六七八九十几\d])周(?P<weekday>[二三四五六日末]|{WEEKDAY}{NO_NAME})",
            weeks.weekday_alone,
        ),
        (rf"(?P<word>{'|'.join(sorted(SHIFTS, key=len, reverse=True))})", weeks.shifted),
        (r"(?P<word>[今昨明])(?P<other>[今明后])(?:两|二|这两)?[天日]", weeks.two_days),
        (r"(?:[这本]个?)?学期(?P<piece>末|底|结束|初|开始)", terms.of_term_end),
        (r"开学(?:典礼)?(?:第一天|那天|当天|初)?", terms.term_start),
        (r"(?P<word>[今明昨听寻琴当后前])(?P<part>晚上|晚|早上|早|朝早|朝|晨|夜|午(?=\W|$|有|的|那))", weeks.shortly),
        (DAYS, months.several_days),
        (rf"{DAY} ?(?:号|日(?![语本记常程期报])){NO_ROOM}", months.day_alone),
        (r"(?P<unit>月|年)(?P<piece>底|末|初)", months.bare_month_end),
        (english_days.OF_WEEK, english_days.shifted),
        (english_days.WEEKDAY, english_days.weekday),
    )
)
_FIRST_SIGNS = frozenset(
    "0123456789二一三四五六七八九十两廿卅几半多〇零今明昨听寻琴噚尋当后前大"
    "本即去旧上来出下这呢未接往之过最近随每逢星礼周学"
    "jfmasondcextylw春夏秋冬月年农圣国元新情清劳儿教双万平跨暑寒端中黄除感复放聖初开"
)
