"""Numbers as Chinese writes them, in digits or in signs."""

import re

NUMBER = r"(?:\d{1,3}|[〇零一二三四五六七八九十两廿卅]{1,4})"
# Few enough to be a count: "一" of "一下" is none, which the patterns around it see to.
_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_SPELLED = re.compile(r"(?P<tens>[一二三四五六七八九])?十(?P<ones>[一二三四五六七八九])?")


def value(said: str) -> int | None:
    """What it counts, 0 to 9999; nothing where the signs make no number."""
    if said.isdecimal():
        return int(said)
    said = said.replace("廿", "二十").replace("卅", "三十")
    match = _SPELLED.fullmatch(said)
    if match:
        return 10 * _DIGITS[match["tens"] or "一"] + (_DIGITS[match["ones"]] if match["ones"] else 0)
    if said and all(sign in _DIGITS for sign in said):
        # "二〇二六" is said digit by digit.
        return int("".join(str(_DIGITS[sign]) for sign in said))
    return None
