"""The hours that a Chinese sentence names: "下午五点以后", "7點半", "今晚"."""

import re
from dataclasses import dataclass

from seminar.questions.chinese.numbers import value
from seminar.questions.chinese.sentence import Sentence

# The hours of the parts of a day.
_NAMED = {
    (0, 6): "凌晨",
    (5, 9): "清晨",
    (5, 12): "早上 早晨 朝早 朝头早 上午 上昼 早 朝 晨",
    (11, 14): "中午 晌午 正午 午 午间",
    (12, 18): "下午 午后 晏昼 下昼",
    (17, 20): "傍晚 黄昏 挨晚",
    (17, 24): "晚上 晚间 夜晚 晚 夜 晚黑",
    (22, 24): "半夜",
    (18, 24): "夜里",
}
_PARTS = {name: hours for hours, names in _NAMED.items() for name in names.split()}
_LONG_PARTS = "|".join(sorted((part for part in _PARTS if len(part) > 1), key=len, reverse=True))
_HOUR = r"(?P<hour>2[0-4]|1\d|0?\d|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])"
_MINUTE = r"(?P<rest>半|一刻|三刻|过?[0-5]?\d分?|[二三四五]?十[一二三四五六七八九]?分?|(?=\D|$))"
_SIDE = r"(?P<side>(?:下班|下课|放学)(?:以后|之后|后)|以后|之后|过后|后面|后|起|开始以后|以前|之前|前|左右|钟左右)?"
_A_LITTLE = (
    r"(?<=[\u3400-\u9fff])(?<![午上晨夜晚早天日号周末在从到是于约前后至的和或])"
    r"一点(?![钟半整零一二三四五六七八九十\d开])"
)
_AMOUNT = re.compile(
    # "涼一点", "还差一点": a little, and no hour.
    rf"(?P<part>{_LONG_PARTS}|晚|早)?的? ?(?:(?!{_A_LITTLE}){_HOUR} ?(?:点钟|点|时(?!间|候|序|代|空|态|常|期)){_MINUTE}"
    rf"|(?P<digits>[01]?\d|2[0-3])[:：](?P<minutes>[0-5]\d) ?(?P<half>[ap]m)?|(?P<short>1[0-2]"
    rf"|0?[1-9]) ?(?P<short_half>[ap]m)(?![a-z])){_SIDE}"
)
_LATER = re.compile(r"(?:待会儿?|等下|等会儿?|一会儿?|稍后|等阵|晚些时候|晚点|一阵间)(?!议)")
_PART = re.compile(rf"(?:{_LONG_PARTS})(?:的时候|以后|之后|后)?")
# Where one of these touches words on both sides it tells of what a talk is about: "古代半夜街上卖酒那场".
_WITHIN = re.compile(r"(?<=[\u3400-\u9fff])(?<![是在的有和跟与到或那这了系院天周班坊坛期会日号])$")
_GOES_ON = re.compile("(?![的那这有谁几哪讲是还办开场次啥什吗呢会要能可去来到没都和或一])[\u3400-\u9fff]")
_AT_NIGHT = frozenset({"凌晨", "清晨", "半夜", "夜里", "夜晚", "黄昏", "傍晚"})
_DAY = 24 * 60
_SPOKEN_LIMIT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Minutes after midnight between which a talk starts."""

    not_before: int | None = None
    not_after: int | None = None
    is_later_today: bool = False


def of_part(part: str) -> Clock:
    start, end = _PARTS[part]
    return Clock(not_before=60 * start, not_after=60 * end - 1)


def in_part(clock: Clock, part: str) -> Clock:
    """The hours of a day whose part was said apart from them: eight of "今晚八点" is twenty."""
    times = [one for one in (clock.not_before, clock.not_after) if one is not None]
    if not times or _PARTS[part][0] < 12 or min(times) < 60 or max(times) >= _DAY // 2:
        return clock
    return Clock(
        not_before=None if clock.not_before is None else clock.not_before + _DAY // 2,
        not_after=None if clock.not_after is None else clock.not_after + _DAY // 2,
    )


def take(sentence: Sentence) -> Clock | None:
    """The hours that are named, which are then gone from the sentence."""
    found = sentence.take_all(_AMOUNT)
    clocks = [clock for match in found if (clock := _of_hour(match))]
    if clocks:
        before = [clock.not_before for clock in clocks if clock.not_before is not None]
        after = [clock.not_after for clock in clocks if clock.not_after is not None]
        exact = len(clocks) == 2 and all(clock.not_before == clock.not_after for clock in clocks)
        if exact:
            return Clock(not_before=min(before), not_after=max(after))
        return Clock(not_before=max(before, default=None), not_after=min(after, default=None))
    if sentence.take(_LATER):
        return Clock(is_later_today=True)
    match = next((found for found in _PART.finditer(sentence.plain) if not _is_told_of(sentence.plain, found)), None)
    if match:
        sentence.cut(*match.span())
        name = re.sub("(?:的时候|以后|之后|后)$", "", match[0])
        clock = of_part(name)
        return Clock(not_before=clock.not_before) if name != match[0] and "时候" not in match[0] else clock
    return None


def _is_told_of(plain: str, match: re.Match[str]) -> bool:
    """Whether a part of the day belongs to a topic; hardly any talk is held at night."""
    start, end = match.span()
    within = match[0] in _AT_NIGHT or _WITHIN.search(plain, max(0, start - 1), start) is not None
    return within and _GOES_ON.match(plain, end) is not None


def _of_hour(match: re.Match[str]) -> Clock | None:
    minutes = _minutes(match)
    if minutes is None:
        return None
    side = match["side"] or ""
    if side.startswith(("以前", "之前", "前")):
        return Clock(not_after=minutes)
    if "左右" in side:
        return Clock(not_before=max(0, minutes - 45), not_after=min(_DAY - 1, minutes + 45))
    if side:
        return Clock(not_before=minutes)
    return Clock(not_before=minutes, not_after=minutes)


def _minutes(match: re.Match[str]) -> int | None:
    part = match["part"]
    if match["digits"]:
        hour, minute, half = int(match["digits"]), int(match["minutes"]), match["half"]
    elif match["short"]:
        hour, minute, half = int(match["short"]), 0, match["short_half"]
    else:
        hour, minute, half = value(match["hour"]) or 0, _rest(match["rest"]), None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif part and _PARTS[part][0] >= 11 and hour < 12 and not (_PARTS[part][0] == 11 and hour >= 10):
        hour += 12
    elif not part and not match["digits"] and 1 <= hour < _SPOKEN_LIMIT:
        # Nobody holds a talk at five in the morning.
        hour += 12
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _rest(said: str) -> int:
    if not said:
        return 0
    if said in ("半", "一刻", "三刻"):
        return {"半": 30, "一刻": 15, "三刻": 45}[said]
    return value(said.removeprefix("过").removesuffix("分")) or 0
