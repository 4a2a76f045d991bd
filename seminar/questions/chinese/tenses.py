"""Whether a sentence speaks of what was or of what is to come, by its small words."""

import re

from seminar.questions.asked import Tense
from seminar.questions.chinese.sentence import Sentence
from seminar.scripts import simplify

_COMING = re.compile(
    r"即将|将要?(?=在|于|会|讲|来|由|举|办)|还会|会不会(?=来|再|讲|有)|还有(?=哪|什|几|多少|讲|没|报|talk"
    r"|seminar)|接下来|接着|未来|今后|往后|之后还|将来|后续(?!研究|工作|实验)|还剩|剩下|[剩余](?=几[场个次]|多少[场个次])|还能(?:再)?(?:听|去|参加|赶)"
    r"|准备讲|打算讲|要讲|(?<![组例年书论讨享告餐谈话])会讲|会来|来不来|还要等|快(?:要)?(?:开始|到)|预告|upcoming|coming|下次"
    r"|下一[场次个讲位期]|下个(?!月|周|星|礼|学)|下场"
    r"|还办|还开|还来(?!得|不)|再来(?=[吗嘛么不没\W]|$)|照常|几时讲|什么时候(?:会"
    r"|要|来)?讲(?!过|的)|几点(?:开始|开讲)|什么时候(?:再)?来(?!过|的"
    r"|讲的|讲过|做的)|有什么(?:可以|能|好)?听|可以去听"
)
_PAST = re.compile(
    r"[讲办来做开发写说谈搞听提请邀分享介绍演报告](?:论文)?过|曾|后来(?!还[会要讲来]|跳|去|转|在|换|的?单位|到)|上次"
    r"|上一[场次个讲位期]|上回|上场|错过|以前|从前|当时|那时|讲[咗了]|说了|谈了|[办做]了|(?<![出下起过])来了"
    r"|以来|至今|迄今|(?<![号日月天年周期始起])到(?:现在|目前|今天|如今)(?![的几上下早晚])|(?:现在|目前|今天|而家|如今)为止|截[至止]到?(?:现在|目前|今天)"
    r"|回顾|最近一次(?!是什么|什么时候?[有会])|刚才|刚刚|(?<![底末初月日号节假期天年周尾])之前(?!的?报名)"
    r"|[办做开]成|来着|讲得"
    r"|往期|第一次来|(?<![主举承协])办的(?=$|\W|[吗呢啊呀来吧])|讲了"
)

# What is mostly said of the past: enough to tell which March is meant.
_MAYBE_PAST = re.compile(
    r"那次|的时候|讲的(?!有|吗|么)|报告的是|slides?|ppt|recording|poster|海报|壁报|幻灯|投影片|课件|录[像影制]|回放"
    r"|重[温播]|补看|讲义"
    r"|笔记|在哪(?:里)?办的|怎么说的"
)

# "讲的啥来着", whose end is gone by then.
_SAID_WHAT = re.compile("[讲说](?:的|了)(?:是|些|点)?(?:啥|什么|咩|甚么)(?:来着|来著)")
_ASKS_DAY = re.compile(r"几号|几点|什么时候|何时|几时|哪天|哪一天|哪日|边日")


_UNTIL_NOW = re.compile(r"(?<![号日月天年周期始起])(?:截[至止]|直)?到(?:现在|目前|如今)(?:为止)?(?![的几上下早晚])")


def take_until_now(sentence: Sentence) -> None:
    """Takes away "到现在", which says that it asks of the past."""
    sentence.take(_UNTIL_NOW)


def hint(sentence: Sentence) -> Tense:
    """What the words may say of the year that goes with a month or a day."""
    if sentence.find(_MAYBE_PAST):
        return Tense.PAST
    return Tense.COMING if sentence.find(_ASKS_DAY) else Tense.ANY


def read(sentence: Sentence) -> Tense:
    """What the words say; the days that are named may say it as well."""
    coming, past = sentence.find(_COMING), sentence.find(_PAST)
    past = past or _SAID_WHAT.search(simplify(sentence.typed))
    if past and not coming:
        return Tense.PAST
    if coming and not past:
        return Tense.COMING
    return Tense.ANY
