"""How one takes part in the talks of which a Chinese sentence asks for several: "哪些可以线上听"."""

import re

from seminar.questions.asked import Way
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import THAT

_AFAR = r"(?:线上|在线|网上|网络|远程|云端|zoom|腾讯会议|teams|webex|直播|online)"
_THERE = r"(?:线下|现场|实体|面授|到场)"
_HOW = (
    rf"(?P<no>不是|不能|不可以|不含|不包括|非|除了)?(?:只能|仅限|只|可以|能够?|支持"
    rf"|可|在|有|是|要|需要|必须|去|用|通过|走|上){{0,3}}"
    rf"(?:(?P<afar>{_AFAR})|(?P<there>{_THERE}))"
)
_MANY = re.compile(r"哪些|哪几|几[场个次]|多少[场个次]|有什么|有啥|都有|(?<!系)列|有没有|有无")
# Of any talks at all these ask only where a talk is named so: "有线上讲座吗".
_TAKES_PART = re.compile(
    rf"{_HOW}(?:听|参加|参与|收看|看|旁听|举行|举办|办|进行|开)?(?:得?到)?的?(?=讲座"
    rf"|报告|演讲|活动|场|[^\w]|$|有|还|都|吗)"
)
_CALLED = re.compile(rf"{_HOW}的?(?=讲座|报告|演讲|活动|seminar|talk)")
_ANY = re.compile(r"有.{0,16}(?:吗|么|嘛|没有?)\W*$|有没有|有无")
_ONE = re.compile(THAT)
_ASKED_WHICH = re.compile(
    r"哪些|哪几|哪一?[场个次]|几[场个次]|多少[场个次]|有没有|有无|有.{0,16}(?:吗|么|嘛|没有?)\W*$"
)
# "哪几场不在老地方", "其中哪场没在平时的教室".
_ELSEWHERE = re.compile(
    r"(?:[没不](?:是|会)?(?:在|用)|不同于|换掉?了?(?:平时|常用|原来))(?:该|本|这个)?(?:系列)?(?:的)?"
    r"(?:(?:平时|平常|往常|通常|一般|常规|惯常|日常|固定|常用|原来|惯用)(?:那个|用)?的?"
    r"(?:地点|地方|教室|课室|场地|会场|会议室|房间|报告厅)|老地方|老教室)(?:讲|办|开|举行)?的?"
)


def take(sentence: Sentence, *, of_many: bool = False) -> Way | None:
    """The way, which is then gone with its words; None where one talk is asked about.

    `of_many`: that it is of several was said already.
    """
    if (of_many or _ASKED_WHICH.search(sentence.plain)) and sentence.take(_ELSEWHERE):
        return Way.ELSEWHERE
    if _ONE.search(sentence.plain):
        return None
    many = of_many or (_MANY.search(sentence.plain) and "有没有" not in sentence.plain)
    match = sentence.find(_TAKES_PART) if many else None
    match = match or (sentence.find(_CALLED) if _ANY.search(sentence.plain) else None)
    if not match:
        return None
    sentence.cut(*match.span())
    if match["there"]:
        return Way.ONLINE if match["no"] else Way.ON_SITE
    return Way.NOT_ONLINE if match["no"] else Way.ONLINE
