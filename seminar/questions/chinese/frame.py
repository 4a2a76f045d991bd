"""Greetings, politeness and talk around a question, which say nothing of what is asked."""

import re

from seminar.questions.chinese import framewords
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import PARTICLES

_MENTION = re.compile(r"<[@#][!&]?\d{1,20}>|<a?:\w{1,32}:\d{1,20}>|@[\w.-]{1,40}")
# Who is spoken to is no part of a longer word: "机器人那场" is about robots, "hiv" is no "hi".
_CALLED = (
    r"(?:(?:hi|hello|hey|lectern|bot)(?![a-z0-9-])|(?:哈[喽啰囉罗]|嗨|喂|机器人|小助手|助手|亲|楼主|群主|大神|管理员)"
    r"(?=\W|$|[啊呀哦喔你您我请帮问想有在]|[今明后昨]天|[上下这][周个]))"
)
_GREETING = re.compile(
    rf"(?:^|(?<=[^\w]))(?:{_CALLED}|你好呀?|您好|大家好|各位好?|早安|早上好|下午好"
    r"|早晨(?=\W)|早(?=[\W啊呀哦喔])|晚上好|午安|晚安|同学们|各位大佬"
    r"|家人们){1,4}(?:[啊呀哦~～,，.。!！、 ]|(?:lectern|bot)(?![a-z])){0,4}"
)
_TONE = re.compile(
    rf"(?:{PARTICLES}){{1,4}}(?=$|[^\w])|[😀-🙏🚀-🛿🤀-🧿☀-➿]+|(?:哈哈|呵呵|嘻嘻|hh+|233+|orz|qaq|qwq|xd"
    rf"|lol|tat|ww+)(?=$|[^\w])"
)
# What somebody took back: "用GPS… 不对，用手机的".
_CORRECTED = re.compile(
    r"^(?:啊|哦|呃|额)?[,， ]?(?:不是|不要|不问"
    r"|别)(?![^,，]{0,8}[吗么嘛])[^,，。?？]{1,8}[,，](?:我)?(?:而)?(?:是|要|问的?是|说的?是|指的?是)(?!不)"
    r"|^.{1,40}?(?:不对|说错了?|打错了?|搞错了?)[,，。. ]{1,3}"
)
# "不是，我问的是物理的" corrects how the question before was taken.
_MEANT = re.compile(
    r"^\W{0,3}(?:不是|不对|不|错了|唔系)?[啊呀哦,，。.!！ ]{0,3}我(?:是|想)?(?:问"
    r"|说|指|要|找|讲|想问)的?(?:其实)?(?:是|系)(?!不)"
)
_UNTIL = re.compile(r"(?:^|(?<=[^\w]))距?离(?=.{1,25}(?:还有|还要|还剩|仲有|多久|几天))")
_OWN_ZONE = re.compile(
    r"[(（]?(?:以|按|用|换算成?|转成?)?(?:我(?:们)?(?:这(?:边|(?!一?个?(?:周|星期|礼拜|月|学期|场|次|位|篇|些|种|份)))|这里|这头|所在地?|当地|那边|住的地方|的?时区)"
    r"|当地|本地|我人?在)(?:[(（]?(?:[\u3400-\u9fff]{2,5}|[a-z ]{2,20})[)）])?(?:的?时间|时区)?(?:是|来说"
    r"|来看|的话|算)?[)）]?"
)


# "系办要写公告：…": what the answer is for.
_PURPOSE = re.compile(
    r"^[^:：,，。?？\x1f]{0,12}(?:要|想|准备|得|需要|正在|在)(?:写|做|填|发|贴|印|排|订|整理"
    r"|报)[^:：,，。?？]{0,10}[:：,，]"
    r"|^(?:做|写|填|印|贴|发|排)[^:：,，。?？\x1f]{1,8}(?:用|需要)[:：,，]"
    r"|(?:^|(?<=[,，。;； ]))(?:这边|我们?)?(?:做|印|贴|写|排)?(?:海报|推送|公告|新闻稿|日程表?|简报|邀请函"
    r"|桌牌|席卡|通知)"
    r"(?:上)?(?:就差[^,，。?？]{0,8}了?|要印了?|急用|要用|用(?=\W|$)|在等)[,，。 ]{0,2}"
    r"|[,，。 ](?:我|我们)?(?:要|想|准备|得)(?:写|做|填|发|贴|印|排|整理)[^?？,，]{0,10}用的?(?=\W*$)"
)
# "我是交换生，…": who asks.
_SELF = re.compile(
    r"我(?:们)?(?:[这那]边)?(?:是|系)(?!说|指|想|要|问|谁)(?:一?[个名位])?[^,，。?？!！\x1f ]{0,10}"
    r"(?:生|人|员|学者|助理|助教|博后|教授|讲师|老师|秘书|干事|主任|家长|校友|系的|专业的|新来的|组织方|主办方|志愿者"
    r"|(?<![a-z])(?:organi[sz]er|host|student|postdoc|volunteer))(?=$|\W)[,，。!！ ]{0,2}"
    r"|^(?:这里是)?(?:主办方|组织方|会务组?|系办|院办|教务|秘书处?|宣传组?)[^,，。:：?？\x1f]{0,8}[:：,，]"
    r"|^(?:本人|俺)?[\u3400-\u9fff]{2,6}(?:系|专业|学院)的[,，](?=.{0,40}(?:[那这][场次个]|读书会|论坛"
    r"|沙龙|工作坊|讨论班|讲堂|关于))"
    r"|(?:新生|萌新|新人|小白|路过)(?:报到|报道|求助|提问|一枚|一只)?[,，。!！~ ]{1,3}"
)
# What somebody knows already: "地点有换吗？平常是文学院".
_KNOWN = re.compile(r"(?<=[?？])[^\w]{0,2}(?:平常|平时|原本|本来|之前|我记得)(?:都|一直)?(?:是|在)[^?？\x1f]{2,24}$")
_ANYONE = re.compile(
    r"(?:有没有?|有无|有)(?:人|谁|哪位|大佬|同学|老师|朋友)(?:能|可以|可唔可以)?(?:知道?(?![名性识])|晓得"
    r"|清楚|记得|告诉我|讲我知)(?=.{2})"
)
_WHENEVER = re.compile(
    r"(?:不管|无论)?是?(?:过去|以前|之前|已经讲|讲过|办过)的?(?:和|跟|与|还有|以及|或者?|还是|、|,|，"
    r"| )?(?:将来|未来|以后|之后|还没讲|要讲)"
    r"的?(?:都(?:算|行|要|可以))?(?=$|[^\w])"
)
_BESIDES = re.compile(
    r"除(?!外)(?:了|咗|开|去)?(?P<besides>[^,，。?？\x1f]{1,24}?)(?:(?:以外|之外|外)[,，、]?|[,，、]"
    r"|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])"
    r"|(?=还有|还会|还|其他|其它|别的|有没有|另外|都有|谁|呢?\W*$)"
    # "除了聊斋这周还有哪些": when is no part of what is left out.
    r"|(?=(?:[这本下上今明][周年月天]|[这本下上]个?(?:星期|礼拜|月|学期)|最近|近期|接下来|之后|以后)(?:还|其他|其它|别的|有|都)))"
)
# "不算今天的,还剩几场".
_NOT_COUNTED = re.compile(
    r"(?:^|(?<=[,，、 (（]))(?:不(?:算|计|含|包括|包含)|刨(?:除|掉|去)|扣(?:除|掉))(?:上|在内)?"
    r"(?!(?:已经?|被)?(?:取消|停办))(?P<besides>[^,，。?？()（）\x1f]{1,16}?)(?:的(?:那一?[场次个])?)?(?:在内|的话)?"
    r"(?:[,，)）]|(?=\W*$)|(?<=场)(?=还有|一共))"
)


def strip_asker(sentence: Sentence) -> None:
    """Takes away who is asked and what for, which is no question of yes or no: "有没有人知道…"."""
    sentence.take(_PURPOSE)
    sentence.take(_SELF)
    sentence.take(_KNOWN)
    sentence.take(_ANYONE)
    sentence.take(_WHENEVER)


def take_besides(sentence: Sentence) -> str | None:
    """What is left out, "除了明天那场"; it is then gone."""
    match = sentence.take(_BESIDES) or sentence.take(_NOT_COUNTED)
    return sentence.said(*match.span("besides")).strip() if match else None


def strip(sentence: Sentence) -> None:
    """Takes them away from the sentence."""
    sentence.take_all(_MENTION)
    sentence.take_all(_TONE)
    sentence.take_all(_GREETING)
    sentence.take(_CORRECTED)
    sentence.take(_MEANT)
    for pattern in (
        _OWN_ZONE,
        _UNTIL,
        framewords.POLITE,
        framewords.ASK_LEAD,
        framewords.KNOWS,
        framewords.FILLERS,
        framewords.ASK_LEAD,
        framewords.KNOWS,
    ):
        sentence.take_all(pattern)
    sentence.take_all(_TONE)


def strip_requests(sentence: Sentence) -> bool:
    """Takes away that something should be given or told; whether the sentence asks for that."""
    found = sentence.take_all(framewords.GIVE)
    return bool(found + sentence.take_all(framewords.WISH))
