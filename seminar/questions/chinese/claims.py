"""Whether a Chinese sentence wants yes or no, and what it asserts of a talk."""

import re
from dataclasses import dataclass

from seminar.questions.chinese.sentence import GAP, Sentence
from seminar.questions.chinese.vocabulary import THAT
from seminar.scripts import simplify

_ENDS = re.compile(
    r"(?:吗|(?<!干)嘛|(?<![什甚怎这那多])么(?=[^\w]|$)|没有?|未|否|不|对(?:吧|吗|不对)|是(?:吧|吗|不是)"
    r"|吧)[啊呀的了呢 ]{0,3}(?=[?？!！。~～\s\x1f]|$)|(?<=[行对是在变了])(?<!算了)吧(?=[,，])"
)
_WHETHER = re.compile(
    r"是不是|是否|是咪|有没有?(?!意思)|会不会|能不能|可不可以|可唔可以|要不要|需不需要|能否|可否|是没是"
    r"|对不对|还在不在|在不在|使唔使|用不用|办不办|开不开|讲不讲"
)
# "他现在还在波兰？" needs no word that asks.
_STILL_THERE = re.compile(
    r"(?:他|她|老师|教授|讲者|博士)[^,，。?？]{0,4}(?:还|仍然?|依然)(?:是)?在(?!哪|什|啥)[^,，。?？]{2,14}[?？]\W*$"
)
# "10号论坛在302？": a room before a question mark.
_ROOM_ASKED = re.compile(r"(?:在|是|去|^|(?<=[,，。 ]))[a-z]{0,2}-?\d{3,4}(?:室|教室)?[?？]\W*$")
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
# With what a talk is given, where "用" asserts anything of it.
_TOOL = (
    r"(?:zoom|腾讯|teams|飞书|钉钉|voov|webex|google|meet|b站|直播|线上|在线|网上"
    r"|网络|英[文语]|中[文国]|双语|粤语|广东话"
    r"|普通话|国语|日[文语]|德[文语]|法[文语])"
)
# What a talk is about holds such words as well: "关于用卫星传密钥的".
_ABOUT = re.compile(
    r"(?:关于|有关|涉及|研究|怎么|怎样|如何|为什么|为何|(?:有没有?|有无|有人|想听"
    r"|要听)[^\x1f,，。]{0,3}讲(?![座者义]))[^\x1f,，。?？ ]{0,16}$"
)
_IN_PLACE = re.compile(
    rf"(?:是不是|是否|是|都)?(?:也|还)?(?:在(?!研究|做|搞|讲|谈|聊|说|介绍|讨论)|用(?={_TOOL})"
    r"|去(?!听|看|参加))(?P<claim>[\u3400-\u9fffa-z0-9\u00c0-\u024f .·'-]{1,40}?)(?:上)?(?:举行|进行|举办|开|办|讲|听"
    r"|上)?的?(?=是?[吗吧么嘛没对\x1f?？]|咩?$)"
)
# "地点还是物理馆吗".
_IN_ROOM = re.compile(
    r"(?:的)?(?:地点|教室|课室|会场|场地|地方|房间)(?:还|仍|依然|依旧|照旧|也|都){0,3}(?:是不是|是否|是|在){1,2}"
    r"(?P<claim>[\u3400-\u9fffa-z0-9\u00c0-\u024f .·'-]{1,30}?)(?=[吗吧么嘛对\x1f?？])"
)
# "平时是不是102".
_ROOM_NUMBER = re.compile(
    r"(?:是不是|是否|还是|是|不?(?:还)?在|(?:直接)?[去到]|老地方|(?<=[\x1f,， ])|(?:[搬换改移]|又)?回(?:到|去)?)(?:在)?"
    r"(?P<claim>[a-z]{0,2}-?\d{3,4}[a-z]?)(?:室|教室|那[边里儿])?(?:等|听|坐|集合|上课|找){0,2}(?:就(?:行|可以|好|对|成))?了?"
    r"(?=[吗吧么嘛没啊呀\x1f?？,，]|\W*$)"
)
# "是不是去香港了", of a person.
_MOVED_TO = re.compile(
    r"(?:是不是|是否|已经|现在|好像){0,3}(?:去|跳槽到|跳槽去|调到|调去|转到|转去|换到)(?P<claim>(?!哪"
    r"|上|听|看|参加|现场|线)"
    r"[\u3400-\u9fffa-z .·'-]{2,16}?)(?<![楼室厅馆线])(?:工作|任教|那边|教书)?了(?=[吗吧么嘛没\x1f?？]|$)"
)
# "她是远川科技的吗", and what is said of a person: "他不是在澄大吗".
_IS_OF = re.compile(
    r"(?<=[\u3400-\u9fff\x1f])(?:也|都|还|不|就)?是(?:不是|否)?(?:来自)?(?P<claim>(?![讲谈做说关由])"
    r"[\u3400-\u9fffa-z .·'-]{2,20}?)(?:那边"
    r"|这边)?的"
    r"(?:人|老师|教授|学者)?(?=[吗吧么嘛\x1f?？]|$)"
)
# Its end may have been taken for a particle.
_CAME_FROM = re.compile(
    r"(?:是不是|是否|是)从(?P<claim>[\u3400-\u9fffa-z .·'-]{2,20}?)(?:过?来的|过?来|\x1f{2,3})(?=[吗吧么嘛\x1f?？]|$)"
)
# Signs of a place that is neither a room nor a school.
_LONGEST = 7
_PERSON = re.compile(r"(?:他|她|佢|[那这]位|(?<![a-z])ta(?![a-z])|老师|教授|博士|讲者|主讲人?)[^,，。?？]{0,5}$")
_ROOM = re.compile(r"\d|楼|室|厅|馆|线|网|zoom|腾讯|会议|礼堂|现场", re.IGNORECASE)
_OR_ELSE = re.compile(r"(?:还是|抑或|定是)[^,，。?？!！\x1f]{0,40}")
_RIVAL = re.compile(r"(?<=[?？,，\x1f ])还是(?:只|就|要|得|仅)?有?[^,，。?？!！\x1f]{0,20}(?=\W*$)")
_QUESTION = re.compile(r"谁|什么|哪|几|多少|怎|何|啥|咩|边个|边度|吗|^(?:同一|[一两三四多])个?[人位]")
# "用 AI 识图那场有": words that say which talk is meant are nothing that is asserted of it.
_OF_TALK = re.compile(rf"{THAT}|[有过录]$|有人|应用|方面")
_SCHOOL = re.compile(
    "大学|大學|学院|學院|研究所|研究院|公司|科技|理工|师范|師範|医院|醫院|[\u3400-\u9fff]{2}院$|系$|大$"
    "|中心|实验室|實驗室|[我咱你][们們校]|本校|university|institute",
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
    r"|(?:能不能|可不可以|可唔可以|可以|能|可)(?:直接)?在(?:家里?|宿舍里?|外地|国外"
    r"|校外|公司)(?:线上|在线|网上)?(?:看|听|参加|收看)(?:到|得到)?"
    r"|(?:有没有|有|是否|会不会|会)?(?:开放|提供)(?:线上|在线|网上|直播|远程)(?:参加"
    r"|参与|听|观看|会议|的)?(?=[吗么嘛吧没不\x1f?？]|\W*$)"
    r"|(?:是不是|是否|是|用)(?:用)?(?:腾讯会议|zoom|teams|飞书|钉钉|webex|voov|线上会议)(?:开"
    r"|讲|进行|上)?的?(?:来)?(?=[吗么嘛吧\x1f?？]|\W*$)"
    r"|(?:线上|在线|网上|远程|online)(?:也|就)?(?:能不能|可不可以|能|可以|可)(?:看|听|参加|收看|进|旁听)(?:到|去|来)?"
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
    return bool(
        sentence.find(_ENDS) or sentence.find(_WHETHER) or sentence.find(_STILL_THERE) or sentence.find(_ROOM_ASKED)
    )


def take_author(sentence: Sentence) -> str | None:
    """Who is said to speak, "陈子轩讲的": the person of a claim is none by whom the talk is found."""
    match = sentence.find(_IS_BY)
    if not match or GAP in match[0] or _QUESTION.search(match["claim"]):
        return None
    sentence.cut(*match.span())
    return sentence.said(match.start("claim"), match.end()).strip()


def take(sentence: Sentence, *, asks: bool) -> Claim:
    """What is asserted and the words that ask, which are then gone. `Sentence` holds its facts no longer."""
    claim, home, how = None, None, False
    match = sentence.find(_ONLINE)
    if match and (asks or "还是" in match[0] or match[0].startswith(("有", "可以", "能"))):
        claim, how, asks = sentence.said(*match.span()).strip(" ,，"), True, True
        sentence.cut(*match.span())
    if asks and claim is None:
        for pattern in (_IN_ROOM, _ROOM_NUMBER, _AT_HOME, _MOVED_TO, _IS_OF, _CAME_FROM, _IN_PLACE):
            match = sentence.find(pattern)
            if not match or not _is_claim(match["claim"]) or _ABOUT.search(sentence.plain, 0, match.start()):
                continue
            claim = sentence.said(*match.span("claim")).strip()
            home = _is_of_home(pattern, simplify(sentence.typed[: match.start()]), claim)
            if home is None:
                claim = None
                continue
            sentence.cut(*match.span())
            sentence.take(_OR_ELSE)
            # No record says in which city somebody is.
            claim = None if home and pattern in (_MOVED_TO, _IN_PLACE) and not _SCHOOL.search(claim) else claim
            break
    sentence.take(_RIVAL)
    sentence.take_all(_WHETHER)
    sentence.take_all(_ENDS)
    return Claim(asks=asks, said=claim or None, how=how, home=home is True, room=home is False)


def _is_of_home(pattern: re.Pattern[str], before: str, claim: str) -> bool | None:
    """Whether a claim is about where somebody works, and not where a talk is; None where it can be neither."""
    of_person, of_school = _PERSON.search(before) is not None, _SCHOOL.search(claim) is not None
    if pattern is _AT_HOME:
        return of_school or of_person or not _ROOM.search(claim)
    if pattern is _MOVED_TO:
        return True
    if pattern in (_IS_OF, _CAME_FROM):
        return True if of_person or of_school else None
    return pattern is _IN_PLACE and (of_school or (of_person and not _ROOM.search(claim)))


def _is_claim(said: str) -> bool:
    if len(said) > _LONGEST and said[:1] > "\u3400" and not (_ROOM.search(said) or _SCHOOL.search(said)):
        # "在家上班影响创新不" asserts nothing of a place.
        return False
    return GAP not in said and bool(said.strip()) and not _QUESTION.search(said) and not _OF_TALK.search(said)
