"""Whether a Chinese sentence wants yes or no, and what it asserts of a talk."""

import re
from dataclasses import dataclass

from seminar.questions.chinese.sentence import GAP, Sentence
from seminar.questions.chinese.vocabulary import THAT

_ENDS = re.compile(
    r"(?:吗|嘛|(?<![什甚怎这那多])么(?=[^\w]|$)|没有?|未|否|不|对(?:吧|吗|不对)|是(?:吧|吗|不是)"
    r"|吧)[啊呀的了呢 ]{0,3}(?=[?？!！。~～\s\x1f]|$)"
)
_WHETHER = re.compile(
    r"是不是|是否|是咪|有没有?(?!意思)|会不会|能不能|可不可以|可唔可以|要不要|需不需要|能否|可否|是没是"
    r"|对不对|还在不在|在不在|使唔使|用不用|办不办|开不开|讲不讲"
)
# "是陈子轩讲的吧": what is said to be so, up to the word that asks.
_IS_BY = re.compile(
    r"(?:是不是|是否|是|係|由)(?:由)?(?P<claim>[\u3400-\u9fffa-z\u00c0-\u024f .·'-]{2,40}?)(?:来)?(?:主讲|讲"
    r"|报告|做|演讲|写)的?(?=[吗吧么嘛对\s\x1f?？]|$)"
)
_AT_HOME = re.compile(
    r"(?:(?:还|仍然?|依然|现在|目前)(?:是)?在|(?:仍然|依然|现在|目前|(?<=[他她师授士])还)是)"
    r"(?P<claim>[\u3400-\u9fffa-z\u00c0-\u024f .·'-]{2,40}?)(?:工作|任教|的)?(?=[吗吧么嘛没\s\x1f,，?？]"
    r"|$)"
)
_IN_PLACE = re.compile(
    r"(?:是不是|是否|是|都)?(?:也|还)?(?:在|用"
    r"|去)(?P<claim>[\u3400-\u9fffa-z0-9\u00c0-\u024f .·'-]{1,40}?)(?:上)?(?:举行|进行|举办|开|办|讲|听"
    r"|上)?的?(?=[吗吧么嘛没对\x1f?？]|$)"
)
_OR_ELSE = re.compile(r"(?:还是|抑或|定是)[^,，。?？!！\x1f]{0,40}")
_RIVAL = re.compile(r"(?<=[?？,，\x1f ])还是(?:只|就|要|得|仅)?有?[^,，。?？!！\x1f]{0,20}(?=\W*$)")
_QUESTION = re.compile(r"谁|什么|哪|几|多少|怎|何|啥|咩|边个|边度|吗")
# "用 AI 识图那场有": words that say which talk is meant are nothing that is asserted of it.
_OF_TALK = re.compile(rf"{THAT}|[有过录]$|有人|应用|方面")
_SCHOOL = re.compile(
    "大学|大學|学院|學院|研究所|研究院|公司|中心|实验室|實驗室|[我咱你][们們校]|本校|university|institute",
    re.IGNORECASE,
)
_ONLINE = re.compile(
    r"(?:(?<!大)家(?!人|长|的)|在?宿舍|人?不在学校|在外地|在国外)(?:里)?(?:也)?(?:能不能|可不可以|能|可以"
    r"|可)(?:看|听|参加|收看)|(?:需?要|得"
    r"|必须)(?:不要|不需要)?(?:亲自|本人)?(?:到|去|来)(?:现场|教室|学校|场)(?:听|参加)?(?:吗|么"
    r"|嘛)?(?:[,，]? ?(?:还是|或者?|定系|抑或)[,， ]?(?:在)?(?:线上|在线|网上|远程|online|zoom)(?:就)?(?:可以"
    r"|行|能|得)?(?:参加|听|的)?)?|(?:需?要|得|可以|能|支持|是|有)?(?:不?可以|不能)?(?:亲自|本人|亲身|现场"
    r"|实体|线下)(?:到场|到现场|去|出席|参加|来|讲座|活动|的)?(?:吗|么|嘛)?(?:[,，]? ?(?:还是|或者?|定系"
    r"|抑或)[,， ]?(?:在)?(?:线上|在线|网上|远程|online|zoom)(?:就)?(?:可以|行|能|得)?(?:参加|听|的)?)?"
    r"|(?:线上|在线|网上|远程|online)(?:的)?(?:还是|或者?|定系|抑或)(?:是)?(?:线下|现场|实体|面授"
    r"|offline)(?:的)?|(?:可以|能|能不能|可不可以|支持|有没有|是不是|是)?(?:在|有得|没得)?(?:线上|在线|网上"
    r"|上网|远程|online"
    r"|hybrid|混合)(?:就)?(?:参加|听|看|参与|收看|旁听|直播|同步|进行|举行|讲座|会议"
    r"|的)?(?=[吗吧么嘛\x1f?？\s]|$)|有(?:没有?)?(?:直播|线上(?:会议|讲座|参与|参加|听|方式"
    r"|直播)?)(?=[吗么嘛没\x1f?？\s]|$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`asks` says that yes or no is wanted; `how` that it is about being there or joining from afar."""

    asks: bool = False
    home: bool = False
    room: bool = False
    said: str | None = None
    how: bool = False


def asks(sentence: Sentence) -> bool:
    """Whether yes or no is wanted, by the words of the whole sentence."""
    return bool(sentence.find(_ENDS) or sentence.find(_WHETHER))


def take_author(sentence: Sentence) -> str | None:
    """Who is said to speak, "陈子轩讲的": the person of a claim is none by whom the talk is found."""
    match = sentence.find(_IS_BY)
    if not match or GAP in match[0] or _QUESTION.search(match["claim"]):
        return None
    sentence.cut(*match.span())
    return sentence.said(match.start("claim"), match.end()).strip()


def take(sentence: Sentence, *, asks: bool) -> Claim:
    """What is asserted and the words that ask, which are then gone. `Sentence` holds its facts no longer."""
    claim = None
    how = home = room = False
    match = sentence.find(_ONLINE)
    if match and (asks or "还是" in match[0] or match[0].startswith(("有", "可以", "能"))):
        claim, how, asks = sentence.said(*match.span()).strip(" ,，"), True, True
        sentence.cut(*match.span())
    if asks and claim is None:
        for pattern in (_AT_HOME, _IN_PLACE):
            match = sentence.find(pattern)
            if match and _is_claim(match["claim"]):
                claim = sentence.said(*match.span("claim")).strip()
                sentence.cut(*match.span())
                sentence.take(_OR_ELSE)
                home = pattern is _AT_HOME or _SCHOOL.search(claim) is not None
                room = not home
                break
    sentence.take(_RIVAL)
    sentence.take_all(_WHETHER)
    sentence.take_all(_ENDS)
    return Claim(asks=asks, said=claim or None, how=how, home=home, room=room)


def _is_claim(said: str) -> bool:
    return GAP not in said and bool(said.strip()) and not _QUESTION.search(said) and not _OF_TALK.search(said)
