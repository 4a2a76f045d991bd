"""In which language the talks are of which a Chinese sentence asks for several: "有几场英文报告"."""

import re

from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import THAT

_NAMES = {"en": "全英文|全英|英文|英语", "zh": "中文|普通话|国语|华语"}
_NAME = "|".join(f"(?P<{tag}>{names})" for tag, names in _NAMES.items())
# "英文写作" and "中文阅读" are topics.
_SPOKEN = re.compile(
    rf"(?:是|用|以)?(?:{_NAME})(?:来)?(?:主讲|授课|讲|做|报告)?的?(?=讲座|报告|演讲"
    rf"|活动|talk|seminar|场|[^\w]|$|[吗么嘛没]|有(?:没有|哪|几|什么|吗)|是哪)"
)
_MANY = re.compile(
    r"哪些|哪几|哪一?[场个次]|几[场个次]|多少[场个次]|有什么|有啥|都有|(?<!系)列|有没有|有无|有.{0,8}(?:吗|么|嘛|没有?)\W*$"
)
_ONE = re.compile(THAT)


def take(sentence: Sentence, *, of_many: bool = False) -> str | None:
    """The tag of the language, which is then gone with its words; None where one talk is asked about."""
    match = sentence.find(_SPOKEN)
    if not match or _ONE.search(sentence.plain) or not (of_many or _MANY.search(sentence.plain)):
        return None
    sentence.cut(*match.span())
    return match.lastgroup
