"""What Chinese asks of an occasion as such: whether somebody speaks for the first time, whether a talk is still on."""

import re

from seminar.questions.chinese.sentence import Sentence

_YES = r"(?:吗|嘛|么|不(?:是)?|没有?|吧|对吧|对吗|呢)"
_FIRST = r"(?:第一次|第一回|头一次|头一回|首次|初次)"
_COMES = (
    r"(?:来|到|受邀|被邀|参加|在|登台|给|上)?(?:咱们?|我们|你们)?(?:这里|这边|这儿|这|学校|系里|本系|讨论班)?"
    r"(?:来)?(?:主讲|讲|做?报告|演讲|开讲|分享|做讲座)?的?"
)
_FIRST_TIME = re.compile(
    rf"(?:是不是|是否){_FIRST}{_COMES}{_YES}?|(?:是|算)?{_FIRST}{_COMES}{_YES}(?=$|[^\w])"
    rf"|(?:以前|之前|曾经?|从来|从)?没(?:有)?(?:来)?[讲来]过{_YES}(?=$|[^\w])"
)
_CLOCK = (
    r"(?:早上|上午|中午|下午|傍晚|晚上)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点半?"
    r"|[:：]\d\d)(?:钟|\d{1,2}分?)?"
)
_ENDED = r"(?:讲得?完|结束|散场|散会|开完|完事)"
_STILL_ON = re.compile(
    rf"{_CLOCK}(?:以后|之后|过后|后|的?时候|时|以前|之前|前)?(?:能不能|会不会|是不是)?(?:还在(?:讲"
    rf"|开|进行)?|还没(?:有)?{_ENDED}"
    rf"|(?:能|会|可以|应该|就)?{_ENDED})(?:得?了)?{_YES}?(?=$|[^\w])"
    rf"|(?:会不会|会|要|是不是)?(?:讲|开|持续|拖|报告)到{_CLOCK}(?:以后|之后|过后|后)?{_YES}(?=$|[^\w])"
    rf"|(?:现在|目前|这会儿)?(?:是不是)?(?:还在(?:讲|开|进行)(?:着)?|还没(?:有)?{_ENDED}|{_ENDED}了){_YES}(?=$|[^\w])"
)


_WHICH_HOUR = re.compile(
    rf"(?:是|在|到底|究竟){{0,2}}{_CLOCK}(?:开始|开讲|讲|开)?[,，]?(?:还是|抑或|定是){_CLOCK}(?:开始|开讲|讲|开)?的?"
)


def take_which_hour(sentence: Sentence) -> int | None:
    """The place where two hours are offered: "是四点还是四点半"; gone with its words."""
    match = sentence.take(_WHICH_HOUR)
    return match.start() if match else None


def takes_first_time(sentence: Sentence) -> bool:
    """Whether all talks of somebody tell the answer: "是第一次来讲吗"; gone with its words."""
    return sentence.take(_FIRST_TIME) is not None


def take_still_on(sentence: Sentence) -> int | None:
    """The place where it is asked whether a talk goes on or is over at some time, by its hours: "五点还在讲吗"."""
    match = sentence.take(_STILL_ON)
    return match.start() if match else None
