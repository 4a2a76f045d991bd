"""What the talks lack of which a Chinese sentence asks: "哪些还没定题目"."""

import re

from seminar.questions.asked import Fact
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

_SAID = {
    Fact.TITLE: "题目|标题|讲题|主题",
    Fact.ABSTRACT: "内容简介|内容提要|摘要|提要|abstract",
    Fact.WHO: "主讲嘉宾|讲者|主讲人?|报告人|嘉宾|演讲者|speaker",
    Fact.WHEN: "具体时间|时间|钟点|几点",
    Fact.WHERE: "地点|教室|课室|场地|房间",
}
_THING = "|".join(f"(?P<{fact}>{names})" for fact, names in _SAID.items())
_BOOK = r"""
    still = 还|尚|仍|都|依然
    done = (定|确定|公布|敲定|安排|给|交|填|报|写|想|出|提供|更新|确认) [好|下来|上来|出来|过来|上|出]
    open = [<still>|依旧] (`(?<!有)` 没[有]|未|尚未|待) [有] <done>
    to_come = [<still>] [是|为|写着|写的是|标[着]]
        (待定|未定|空着[的]|空白|空缺|缺|<abc> (tba|tbc|tbd) <abc>|没[有] -> (的|<end>))

    # "没有题目的".
    [<still>] (`(?<!有)` 没[有]|缺|`(?<!有)` 无|空着|未有) <thing> [的]

    # "没定题目的".
    <open> [的] <thing> [的]

    # "题目还没定的".
    [的] <thing> ` ?` [都] (<open>|<to_come>) [了] [的]
"""
_FORMS = tuple(map(re.compile, read_phrases(_BOOK, CHINESE, thing=f"(?:{_THING})", **NAMES)))
_TO_BE_ANNOUNCED = re.compile(r"(?<![a-z])tb[acd](?![a-z])的?")
_MANY = re.compile(r"哪些|哪几?[场个次位]|哪一[场个次位]|几[场个次位]|多少[场个次位]|有没有|有什么|场次|谁|有人|都有")


def take(sentence: Sentence, *, of_many: bool = False) -> Fact | None:
    """What is missing of the talks that are asked for; gone with its words."""
    if not of_many and not _MANY.search(sentence.plain):
        return None
    match = next((match for form in _FORMS if (match := sentence.find(form))), None)
    if not match:
        # "TBA的还有哪些": what of a talk is announced last is its title.
        return Fact.TITLE if sentence.take(_TO_BE_ANNOUNCED) else None
    sentence.cut(*match.span())
    return Fact(match.lastgroup or "")
