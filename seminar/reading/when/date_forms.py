"""The forms in which days are written, as patterns."""

import re

from seminar.reading.languages import LANGUAGES, SPACED_SIGN, compile_when_used, match_any
from seminar.reading.languages.groups import AND

MONTHS = {name: number for language in reversed(LANGUAGES) for name, number in language.months.items()}
WEEKDAYS = {name: number for language in reversed(LANGUAGES) for name, number in language.weekdays.items()}
SIGNS = {sign: number for number, sign in enumerate("一二三四五六日")} | {"天": 6}
SIGNS |= {sign: number for number, sign in enumerate("月火水木金土日")}

# "21.V.2027"
ROMANS = {
    sign: number
    for number, sign in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], 1)
}

# Full-width signs as their narrow twins, one for one, so that places in the text stay.
NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {0x3000: " ", 0x301C: "~", 0x2010: "-", 0x2011: "-"}
HAN_DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
# The years before the first of each era.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "中華民國": 1911, "中華民国": 1911}

_M = rf"(?P<month>{match_any(MONTHS)})(?![^\W\d_])\.?"
_W = rf"(?:{match_any(WEEKDAYS)})(?![^\W\d_])\.?"
_Y = r"(?P<year>(?:19|20)\d\d|['’]\d\d)(?!\d)"
_OF = r"(?:\s{0,2}(?:of|de|do|di|del))?"
_ORDINAL = r"(?:st|nd|rd|th|er|ère|º|°|ª|\.º|\.)"
_BEFORE = (
    rf"(?:\(?(?P<before>{_W})\)?,?\s{{0,2}}(?:(?:the|der|den|dem|le|el|día|dia|il|giorno)\s)?(?:[-–,|·/!:]\s{{0,2}})?)?"
)
# "2026-11-23 Do we know": two letters behind a day are a weekday only where nothing goes on.
_W_AFTER = rf"(?!(?:do|so|di|mi|mo|fr|sa|me|ma|ve|lu|je|do|se|te|qu)\s[^\W\d_]){_W}"
_AFTER = rf"(?:,?\s{{0,2}}[-–]?\s{{0,2}}\(?(?P<after>{_W_AFTER})\)?)?"
_NO_CLOCK = r"(?!\d|[:.]\d\d|\s?[ap]\.?m\b|\s?h\d)"
_TO_DAY = rf"(?:\s?(?:[-–]|to|and|&)\s?\d{{1,2}}{_ORDINAL}?(?!\d|:|\s?[ap]\.?m\b))?"
# (火), (星期二), 周二, 火曜日, (Tue), (二), and (水・祝)
_SIGNED = (
    rf"(?:[\s,]{{0,2}}\(?\s?(?:星期|周|週|禮拜|礼拜)?(?P<sign>[一二三四五六日天月火水木金土])(?:曜日|曜)?(?:[・･/]祝?)?\s?(?:\)|(?<=曜日)|(?<=星期.)|(?<=周.)|(?<=週.)|(?<=拜.))"
    rf"|[\s,]{{0,2}}\(?\s?(?P<after>{_W_AFTER})\s?\)?)?"
)

_HAN = (
    # 2025年3月10日(月), 令和7年3月10日, 民國114年3月10日, 3月10日, 2025年 3月 10号
    r"(?:(?P<era>令和|平成|昭和|(?:中華)?民[國国])\s?(?P<reign>\d{1,3}|元)\s?年\s?|(?<!\d)(?P<year>(?:19|20)\d\d|1[0-3]\d)\s?[年년]\s?)?"
    rf"(?<![\d.])(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?(?:[日号號일]|(?=[\s(]))(?:\s?[-–~至到、及]\s?(?:\d{{1,2}}\s?月\s?)?\d{{1,2}}\s?[日号號])?{_SIGNED}",
    # 二〇二五年三月十日, 三月十日
    r"(?:(?P<year>[二][〇零○一二三四五六七八九]{3})\s?年\s?|(?P<era>(?:中華)?民[國国]|令和|平成)(?P<reign>[一二三四五六七八九十○〇零]{1,5})年\s?)?(?P<month>十?[一二三四五六七八九十])月(?P<day>[一二三四五六七八九十廿卅]{1,3})[日号號]"
    rf"{_SIGNED}",
)
_NAMED = (
    # 10-Mar-97, 10/Mar/25
    rf"(?<![\w.:/]){_BEFORE}(?<![\d.:/])(?P<day>[0-3]?\d)(?P<mark>[-/.]){_M}(?P=mark)(?P<year>\d\d)(?![\d:/-]|\.\d){_AFTER}",
    # 10 March 2025 (Monday); 10-12 March; 10.Mar.2025; 16 de abril de 2024; 1er avril; not "1. March 10, 2025"
    rf"(?<![\w.:/]){_BEFORE}(?<![\d.:/])(?P<day>[0-3]?\d){_ORDINAL}?(?:\s?(?:[-–/&]|bis|{AND}|au|al)\s?\d{{1,2}}{_ORDINAL}?)?"
    rf"{_OF}[\s,/-]{{0,2}}(?<![^\W\d_]){_M}(?!\s\d{{1,2}}(?:st|nd|rd|th)?,\s?(?:19|20)\d\d)(?:(?:[\s,./'’-]|\s?(?:de|of|do|del)\s){{0,3}}{_Y})?{_AFTER}",
    # Monday, March 10th, 2025; Mar 10 (Mon) 2025; March, 10th 2025
    rf"(?<!\w){_BEFORE}\(?(?<!\w){_M}(?:,(?=\s\d{{1,2}}(?:[snrt][tdh]\b|,?\s20\d\d(?!\d))))?\s{{0,2}}(?:the\s)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?{_NO_CLOCK}{_TO_DAY}"
    rf"(?:,?\s{{0,2}}\(?(?P<inner>{_W})\)?(?=,?\s{{0,2}}20\d\d))?(?:(?:,|\.)?\s{{0,2}}{_Y})?{_AFTER}",
)
_ROMAN = (
    rf"(?<![\w./-]){_BEFORE}(?<![\d./-])(?P<day>[0-3]?\d)(?P<mark>\.\s?|[/-])(?P<month>(?-i:{match_any(ROMANS)}))(?P=mark)(?P<year>(?:19|20)\d\d)(?!\d){_AFTER}",
)
_NUMBERED = (
    # 2025-03-10, 2025/3/10, 2025.03.10
    rf"(?<![\d./-]){_BEFORE}(?<![\d./-])(?P<year>(?:19|20)\d\d)\s?[-/.]\s?(?P<month>\d{{1,2}})\s?[-/.]\s?(?P<day>\d{{1,2}})(?!\d)\.?"
    rf"{_SIGNED}",
    # 114/03/10(一), of the years since 1912
    rf"(?<![\d./-])(?P<year>1[01]\d)(?P<mark>[/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?![\d/]){_SIGNED}",
    # 10/03/2025, 10.3.25
    rf"(?<![\w./-]){_BEFORE}(?<![\d./-])(?P<first>\d{{1,2}})(?P<mark>[./-])\s?(?P<second>\d{{1,2}})(?P=mark)\s?"
    rf"(?P<year>(?:19|20)?\d\d)(?![\w/-]|\.\d|:\d|\s?(?:Uhr|h\b|hrs?\b|[ap]\.?m\b)){_AFTER}",
    # 3/10(月), 03/10 (一)
    rf"(?<!{SPACED_SIGN})(?<![./-])(?P<month>\d{{1,2}})[/.](?P<day>\d{{1,2}})\s?\((?:星期|周|週)?(?P<sign>[一二三四五六日天月火水木金土])(?:曜日?)?(?:[・･/]祝?)?\)",
    # 12.19 周六
    rf"(?<!{SPACED_SIGN})(?<![./-])(?P<month>\d{{1,2}})[/.](?P<day>\d{{1,2}})\s?(?:星期|周|週|禮拜|礼拜)(?P<sign>[一二三四五六日天])",
    # 周一(11.3); 星期三 11/5
    r"(?:星期|周|週|禮拜|礼拜)(?P<sign>[一二三四五六日天])\s?\(\s?(?P<month>\d{1,2})[/.](?P<day>\d{1,2})\s?\)",
    r"(?:星期|周|週|禮拜|礼拜)(?P<sign>[一二三四五六日天])\s{0,2}(?P<month>\d{1,2})/(?P<day>\d{1,2})(?![\d/])",
)

# Nothing else can hold a day.
WORTH = re.compile(r"\d|月")
# Each group of forms with what a text must hold to be worth the search.
FORMS = tuple(
    (compile_when_used(hint, re.IGNORECASE), tuple(compile_when_used(form, re.IGNORECASE) for form in forms))
    for hint, forms in (
        ("[月월]", _HAN),
        (rf"(?<![^\W\d_])(?:{match_any(MONTHS)})(?![^\W\d_])", _NAMED),
        (r"\d(?:\.\s?|[/-])(?-i:[IVX])", _ROMAN),
        (r"\d\s?[-/.]\s?\d", _NUMBERED),
    )
)
SHORT_HINT = re.compile(r"\d[/.]\d")
# 10/3 or 10.3. stand for a day only where a label or a weekday says so.
SHORT = compile_when_used(
    rf"(?<![\w./=<>≤≥±^-])(?<![=≤≥]\s){_BEFORE}\(?(?<![\d./-])(?P<first>\d{{1,2}})(?:/(?P<second>\d{{1,2}})|\.(?P<dotted>\d{{1,2}})\.?(?!\d))(?![\w/]|:\d|\.\d)"
    rf"{_AFTER}",
    re.IGNORECASE,
)
# "24 November (Fri) at 14:00 – 15:15, 2023": the year behind the hours
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?"
YEAR_BEHIND = re.compile(
    rf"[\s,)]{{0,3}}(?:(?:at|from|um|[àa]|alle)\s)?{_CLOCK}(?:\s?(?:[-–—]|to)\s?{_CLOCK})?,\s(?P<year>(?:19|20)\d\d)(?![\d:./-])",
    re.IGNORECASE,
)
# "1月29日(金)17時まで", "4月12日前报名": what one does until then is not the talk.
DEADLINE = re.compile(
    r"\s?\)?\s?(?:\d{1,2}\s?[時时点:]\s?\d{0,2}分?)?\s?(?:まで|必着|〆切|締切|締め切り|截止|前报名|前報名|前登记|前登記|之前|以前|前(?![后後往来來台端夕半])"
    r"|(?:[早上下午晚]{2})?(?:\d{1,2}[時时点點])?(?:起|开始|開始)(?!演讲|演講|举行|舉行)[^，。；\s]{0,24}(?:报名|報名|登记|登記|申请|申請|申込|派发|派發|领取|領取|索取|预约|預約))"
)
