"""What the talks lack of which a Chinese sentence asks: "哪些还没定题目"."""

import re

from seminar.questions.asked import Fact
from seminar.questions.chinese.sentence import Sentence

_NAMES = {
    Fact.TITLE: "题目|标题|讲题|主题",
    Fact.WHO: "主讲嘉宾|讲者|主讲人?|报告人|嘉宾|演讲者|speaker",
    Fact.WHEN: "具体时间|时间|钟点|几点",
    Fact.WHERE: "地点|教室|课室|场地|房间",
}
_THING = "|".join(f"(?P<{fact}>{names})" for fact, names in _NAMES.items())
_OPEN = r"(?:还|尚|仍)?(?:没有?|未|尚未|待)(?:定|确定|公布|敲定|安排)(?:好|下来)?"
_HAS_NONE = r"(?:还|尚|仍|都)(?:没有?|缺|无|空着)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_HAS_NONE}(?:{_THING})的?",
        rf"{_OPEN}的?(?:{_THING})的?",
        rf"(?:的)?(?:{_THING})(?:都)?{_OPEN}的?",
    )
)
_MANY = re.compile(r"哪些|哪几?[场个次]|哪一[场个次]|几[场个次]|多少[场个次]|有没有|有什么")


def take(sentence: Sentence, *, of_many: bool = False) -> Fact | None:
    """What is missing of the talks that are asked for; gone with its words."""
    if not of_many and not _MANY.search(sentence.plain):
        return None
    match = next((match for form in _FORMS if (match := sentence.find(form))), None)
    if not match:
        return None
    sentence.cut(*match.span())
    return Fact(match.lastgroup or "")
