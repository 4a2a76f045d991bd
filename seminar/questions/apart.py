"""Two months that a question names apart from each other: "in April or June" leaves May out."""

import re

_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HAN = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_MONTH = (
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|(?:nov|dec)(?:ember)?)\b"
)
_OR = re.compile(
    rf"(?<!between )(?P<one>{_MONTH}) or (?:in |during )?(?P<other>{_MONTH})"
    "|(?P<first>十?[一二三四五六七八九十]|1?[0-9])月份?(?:的?那一?[场場次个個])?(?:或者?|还是|還是|和|跟|与|與|、|定系|定係)"
    "(?P<second>十?[一二三四五六七八九十]|1?[0-9])月",
    re.IGNORECASE,
)


def months(said: str) -> frozenset[int]:
    """The numbers of the two months; none where it names no two months in this way."""
    match = _OR.search(said)
    if not match:
        return frozenset()
    found = {_number(one) for one in match.groups() if one}
    return frozenset(found) if 0 not in found and len(found) == 2 else frozenset()


def _number(month: str) -> int:
    if month.isascii() and month.isdigit():
        return int(month) if int(month) <= 12 else 0
    if month in _HAN:
        return _HAN.index(month) + 1
    short = month[:3].casefold()
    return _ENGLISH.index(short) + 1 if short in _ENGLISH else 0
