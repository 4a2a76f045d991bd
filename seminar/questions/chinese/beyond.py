"""What no seminar's records say: chat, weather, lunch, opinions, reasons."""

import re

from seminar.questions.chinese import foreign, unkept, unstored
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import TALK, THAT

# About talks, but nothing that is stored.
_OTHER = re.compile("|".join(unkept.PATTERNS))
# About nothing that a seminar has.
_FOREIGN = re.compile("|".join(foreign.PATTERNS))
# "咖啡对心脏好不好那场是谁讲的": what stands before such words says which talk is meant.
_OF_TALK = re.compile(
    rf"[\u3400-\u9fffa-z ]{{0,12}}?(?:{THAT}|的(?:{TALK}|夜谈|沙龙|论坛|工作坊)).{{0,12}}?"
    r"(?:谁|什么|哪|几|多少|怎|咩|叫|链接|link|ppt)"
)
_SERVED_ALONE = re.compile("咖啡|奶茶|饮料|水果|食物|零食|早餐|晚餐|午餐|披萨|点心|food|coffee|lunch|pizza")
_TELLS = re.compile("讲(?!座|者)|谈|关于|有关|研究|[那这]场")
_QUESTION = re.compile("谁|什么|哪|几|多少|怎|咩|点解|为何|为什么|最|你|您")
_SMALL_TALK = re.compile(
    r"^[\W\x1f]*(?:你|您)?(?:好|在吗|在不在|早|晚安|再见|拜拜|谢谢|多谢|哈+|嗯+|ok|好的|收到|明白|赞|牛|厉害"
    r"|辛苦了|好嘢|测试|test)?[\W\x1f]*$"
)
_TALKS = re.compile(
    rf"{TALK}|讨论班|工作坊|论坛|系列|讲者|报告人|主讲|slides|投影片|幻灯|录像|录影|回放|论文|那场|这场"
    rf"|下一?场|上一?场|讲的|主讲|讲过|谁讲|摘要|题目|讲义|[最上下]近?一次"
    r"|(?:讲|谈).{1,12}的(?:是|那|人|老师|在|几|什么|谁)"
)


def is_foreign(plain: str) -> bool:
    """Whether a folded sentence has nothing to do with talks."""
    return _FOREIGN.search(plain) is not None and not _TALKS.search(plain)


def is_small_talk(plain: str) -> bool:
    """Whether nothing is left of a sentence but a greeting."""
    return _SMALL_TALK.search(plain) is not None


def take_other(sentence: Sentence) -> tuple[int, str] | None:
    """What is asked of a talk that nothing stored says, with its place; it is then gone."""
    match = _longest(sentence.find(_OTHER), unstored.find(sentence))
    if match and _SERVED_ALONE.fullmatch(match[0]) and _TELLS.search(sentence.plain):
        # "咖啡跟心脏病有讲过吗" is no question of what is served.
        return None
    if not match or (not _QUESTION.search(match[0]) and _OF_TALK.match(sentence.plain, match.end())):
        return None
    sentence.cut(*match.span())
    sentence.take_all(_OTHER)
    return match.start(), sentence.said(*match.span()).strip()


def _longest(one: re.Match[str] | None, other: re.Match[str] | None) -> re.Match[str] | None:
    """The first, or the other one where it says more of the same: "着装有要求吗" rather than "着装"."""
    if one and other and one.start() == other.start():
        return max(one, other, key=re.Match.end)
    return one or other
