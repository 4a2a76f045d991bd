"""What a Chinese sentence points at that was spoken of before."""

import re

from seminar.questions.chinese.sentence import Sentence

_PERSON = re.compile(
    r"(?:另外?(?:的|那)?(?:一?位|一?个人)(?:老师|讲者|教授)?|(?:[这那]一?[位个]|他的?|她的?)?(?:搭档|合作者|合讲人)"
    r"(?!叫|有谁|讲|是谁)(?:自己|本人)?|他|她|牠|(?<![a-z])ta(?![a-z])|这(?:一)?位(?:老师|教授|讲者|学者|博士)?|那(?:一)?位(?:老师|教授|讲者"
    r"|学者|博士)?|这个人|那个人|此人|本人)"
    "(?!们|山|人)"
)
_THEM = re.compile(
    r"(?:这|那|以上|上述|上面|前面)(?:些|几场|几个|两场|三场|几位)(?:讲座|报告|演讲|talks?)?|它们|(?<![师授士生人长])(?:他们|她们)(?!那边)"
    r"|上面(?:那)?(?:些|几场)"
    # "附上地点", to what was listed.
    r"|(?:附上|附带|标上|标注|注明|带上|加上|写上)(?=\x1f|[\u3400-\u9fff]{0,2}\W*$)"
    r"|(?:^|(?<=[^\w]))(?:那|这)?(?:里面?|里头|其中|当中|之中)的?(?=[^\w]|有|哪|几|多少|谁|都|是|还)"
)
# In which language it is says nothing of what it is about: "那个英文报告".
_IT = re.compile(
    r"(?:这|那|该|此|本|同一)(?:一)?(?:场|次|讲|节|个(?:讲座|报告|演讲|talk)?|期|篇)"
    r"(?:(?:全?英[文语]|全?中文|双语)(?:授课)?的?(?=讲座|报告|演讲|talk))?|它|这(?=是|讲|报告|在"
    r"|有)|那(?=是|在哪|有|谁|几|什么|讲者|题|摘|地|时)|其(?=主讲|摘要|题)"
)
_SAME_SERIES = re.compile(
    r"(?:同|该|(?<![\u3400-\u9fffa-z])[这那])一?个?(?:系列|讨论班|工作坊|论坛|沙龙|讲堂|讲坛|读书会|讲座系列)的?(?:里)?"
)
_BEFORE_THAT = re.compile(r"在?(?:这|那|此)(?:一?(?:场|次))?(?:之前|以前)(?!还?讲过[^,，。吗吧没]{2})")
_SAME_DAY = re.compile(r"(?:同一?天|当天|那天|那一天|同日)(?:还)?(?:的)?")


def takes_before(sentence: Sentence) -> bool:
    """ "那之前"."""
    return bool(sentence.take(_BEFORE_THAT))


def takes_person(sentence: Sentence) -> bool:
    return bool(sentence.take_all(_PERSON))


def takes_them(sentence: Sentence) -> bool:
    return bool(sentence.take_all(_THEM))


def takes_it(sentence: Sentence) -> bool:
    return bool(sentence.take_all(_IT))


def takes_same(sentence: Sentence) -> bool:
    """ "同一个系列", "那天"."""
    return bool(sentence.take_all(_SAME_SERIES) + sentence.take_all(_SAME_DAY))
