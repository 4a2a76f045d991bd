"""Whether a sentence speaks of what was or of what is to come, by its small words."""

import re

from seminar.questions.asked import Tense
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE, finds
from seminar.questions.phrases import read_phrases
from seminar.scripts import simplify

_COMING, _PAST, _UNTIL_NOW, _MAYBE_PAST, _ASKS_DAY = map(
    re.compile,
    read_phrases(
        r"""
        talk = 场|次|个|讲|位|期
        # "到现在", and not "十号到现在" or "到现在的".
        no_end = </- (号|日|月|天|年|周|期|始|起)
        no_more = -/> `[的几上下早晚]`

        # What is to come.
        即将|接下来|接着|未来|今后|往后|之后还|将来|后续 -/> (研究|工作|实验)
        将[要] -> (在|于|会|讲|来|由|举|办)
        还会|会不会 -> (来|再|讲|有)
        还有 -> (哪|什|几|多少|讲|没|报|talk|seminar)
        还剩|剩下|(剩|余) -> ((几|多少)(场|个|次))
        还能 [再] (听|去|参加|赶)
        准备讲|打算讲|要讲|<will>讲|会来|来不来|还要等
        快[要](开始|到)
        预告|upcoming|coming
        下次|下一<talk>|下个 -/> (月|周|星|礼|学)|下场
        还办|还开|还来 -/> (得|不)|再来 => |照常
        几时讲|几点(开始|开讲)|什么时候[会|要|来]讲 -/> (过|的)
        什么时候[再]来 -/> (过|的|讲的|讲过|做的)
        有什么[可以|能|好]听|可以去听

        # What was.
        does = `[讲办来做开发写说谈搞听提请邀分享介绍演报告]`
        <does> [论文] 过
        曾
        后来 -/> (还(会|要|讲|来)|跳|去|转|在|换|[的]单位|到)
        上次|上一<talk>|上回|上场|错过|以前|从前|当时|那时
        已[经] (办|讲|开|举行|结束)[完|过] [了] -> (的|却|但|而)
        讲(咗|了)|说了|谈了|(办|做)了|</- (出|下|起|过)来了
        以来|至今|迄今
        <no_end>到(现在|目前|今天|如今) <no_more>
        (现在|目前|今天|而家|如今)为止
        截(至|止)[到](现在|目前|今天)
        回顾|最近一次 -/> (是什么|什么时[候](有|会))|刚才|刚刚
        `(?<![底末初月日号节假期天年周尾])`之前 -/> ([的]报名)
        (办|做|开)成|来着|讲得|往期|第一次来
        </- (主|举|承|协)办的 -> (<end>|吗|呢|啊|呀|来|吧)

        # The same where it says nothing else.
        <no_end>[截(至|止)|直]到(现在|目前|如今)[为止] <no_more>

        # What is mostly said of the past: enough to tell which March is meant.
        那次|的时候|讲的 -/> (有|吗|么)|报告的是|在哪[里]办的|怎么说的
        slide[s]|ppt|recording|poster|海报|壁报|幻灯|投影片|课件|讲义|笔记
        录(像|影|制)|回放|重(温|播)|补看

        # A day that is sought is mostly to come.
        几号|几点|什么时候|何时|几时|哪天|哪一天|哪日|边日
        """,
        CHINESE,
        **NAMES,
    ),
)
# "讲的啥来着", whose end is gone by then.
_SAID_WHAT = finds("(讲|说)(的|了) [是|些|点] (啥|什么|咩|甚么) 来(着|著)")


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
