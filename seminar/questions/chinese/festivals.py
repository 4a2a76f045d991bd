"""Feasts, holidays and terms by which students name days."""

from datetime import date, timedelta

from dateutil.easter import easter

from seminar.questions.chinese.vocabulary import split_words

# By the moon's calendar, from 2020 on: month and day of the year's feast.
_NEW_YEAR = split_words("""
    0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208
    """)
_DRAGON_BOAT = split_words("""
    0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610
    """)
_MID_AUTUMN = split_words("""
    1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916
    """)
_MOON = {"春节": _NEW_YEAR, "端午": _DRAGON_BOAT, "中秋": _MID_AUTUMN}
_FIRST_MOON = 2020

# Each as (month, day, days long).
_FIXED = {
    "元旦": (1, 1, 1),
    "情人节": (2, 14, 1),
    "清明": (4, 4, 2),
    "劳动节": (5, 1, 5),
    "儿童节": (6, 1, 1),
    "教师节": (9, 10, 1),
    "国庆": (10, 1, 7),
    "双十": (10, 10, 1),
    "双十一": (11, 11, 1),
    "双十二": (12, 12, 1),
    "万圣": (10, 31, 1),
    "平安夜": (12, 24, 1),
    "圣诞": (12, 25, 2),
    "跨年": (12, 31, 1),
    "暑假": (7, 1, 62),
}
_ALSO = dict(
    each.split(":")
    for each in split_words("""
    新年:元旦 过年:春节 农历新年:春节 新春:春节 除夕:春节 五一:劳动节 六一:儿童节 十一假期:国庆 黄金周:国庆
    中秋节:中秋 端午节:端午 清明节:清明 国庆节:国庆 圣诞节:圣诞 万圣节:万圣 双十节:双十 复活节:复活节 寒假:寒假
    感恩节:感恩节 国庆假期:国庆 暑期:暑假 国庆长假:国庆 圣诞假期:圣诞 christmas:圣诞 xmas:圣诞 easter:复活节
    聖誕:圣诞 放暑假:暑假 放寒假:寒假 国庆日:双十 春假:清明 光棍节:双十一 双11:双十一 双12:双十二
    """)
)
NAMES = tuple(sorted({*_FIXED, *_MOON, *_ALSO}, key=len, reverse=True))


def days_of(name: str, year: int) -> tuple[date, date] | None:
    """A feast's first day in a year and the day after it; nothing where the moon's calendar is not known."""
    name = _ALSO.get(name, name)
    if name in _FIXED:
        month, day, length = _FIXED[name]
        start = date(year, month, day)
        return start, start + timedelta(days=length)
    if name in _MOON:
        place = year - _FIRST_MOON
        if not 0 <= place < len(_MOON[name]):
            return None
        said = _MOON[name][place]
        start = date(year, int(said[:2]), int(said[2:]))
        return start, start + timedelta(days=7 if name == "春节" else 1)
    if name == "复活节":
        return easter(year), easter(year) + timedelta(days=2)
    if name == "寒假":
        return date(year, 1, 16), date(year, 2, 16)
    # The fourth Thursday of November.
    first = date(year, 11, 1)
    thursday = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    return thursday, thursday + timedelta(days=1)


def term_of(day: date) -> tuple[date, date]:
    """The half of the academic year around a day: from August to January, or from February to July."""
    if 2 <= day.month <= 7:
        return date(day.year, 2, 1), date(day.year, 8, 1)
    year = day.year if day.month >= 8 else day.year - 1
    return date(year, 8, 1), date(year + 1, 2, 1)


def year_of(day: date) -> tuple[date, date]:
    """The academic year around a day, from one August to the next."""
    year = day.year if day.month >= 8 else day.year - 1
    return date(year, 8, 1), date(year + 1, 8, 1)
