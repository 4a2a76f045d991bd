"""Where the speakers come from of whom a Chinese sentence speaks: "来自北屿的讲者", "那家公司的人"."""

import re

from seminar.questions.chinese.sentence import GAP, Sentence
from seminar.questions.chinese.vocabulary import SPEAKER

_LETTERS = rf"[^{GAP}\s,，。、?？!！的：:（）()「」『』《》“”]"
_FROM = re.compile(
    rf"来自(?!哪|边|何|什么)(?P<place>{_LETTERS}{{1,20}}?)的?(?={SPEAKER}|老师|教授|学者|人(?=$|\W)|专家"
    rf"|同学|报告|讲座|\x1f|$)"
)
_OF_SCHOOL = re.compile(
    r"(?<![哪个间所家边])(?P<place>(?:(?!哪|什么|边|那|个|是|者的|讲|跟|与"
    r"|来自)[\u3400-\u9fffa-z .]){0,24}?(?:大学|学院|研究所|研究院|实验室|公司"
    r"|医院|中心|科大|理工|师范|(?<![最巨扩重远])[\u3400-\u9fff](?<![最巨扩重远伟强])大"
    r"|中研院|中科院|(?<!是)业界|(?<!是)工业界|(?<!是)企业))(?:来|自己|本身|本校|校内|自家){0,2}的?(?=自己人|自家人|讲者|报告人|主讲|嘉宾"
    r"|老师|教授|学者|专家"
    r"|医生|医师|研究员|博士|主任|那位|那个人|同学|(?<=的)\x1f|(?<=大学的)(?:报告"
    r"|讲座|演讲)(?![^\x1f,，。]{0,3}(?:在|哪里|几点))"
    r"|的人|人(?=$|\W)|有(?!关|(?:没有?)?(?:[两三四几哪什啥多]{1,2}[些么]?)?(?:场|讲座|报告|活动|演讲))"
    r"|还有|都有|来过)(?:医生|医师|研究员|主任)?"
)
# "云汀那家公司的人", "栖梧自己人".
_THEIRS = re.compile(
    r"(?<![\u3400-\u9fff])(?P<place>(?:(?![那这哪边什是在他她人])[\u3400-\u9fff]){2,8}?)"
    r"(?:[那这](?:家|间|所|个)(?:公司|学校|大学|单位|机构|研究所|研究院|医院)的?(?=$|\W|人|老师|讲者|教授|学者|来|派|有)"
    r"(?:人(?=来|要|会|$|\W))?"
    r"|自(?:己|家)的?(?:人|老师|教授|教员|学者|(?<![a-z])(?:faculty|people|staff)(?![a-z])))"
)
# "斯坦福来的老师".
_COMES_FROM = re.compile(
    r"(?<![\u3400-\u9fff])从?(?P<place>(?!新|刚|后|请|邀|外|哪|从|上|下|第|要|会|谁"
    r"|有|之)(?:[\u3400-\u9fff]{2,8}?|(?<![a-z])[a-z][a-z .'-]{2,30}?)) ?(?:那边)?(?:过)?来的"
    r"(?=(?:老师|教授|讲者|那位|这位|学者|嘉宾|专家|人(?=$|\W)))"
)
# "波兰来的Kłosowska": who is named already.
_LAND_OF_SOMEBODY = re.compile(r"[\u3400-\u9fff]{2,6}(?:过|请)?来的(?=[a-z\u00c0-\u024f]{3})")
# What stands before the name of a place.
_LEAD = re.compile(
    r"^(?:由|是|我们?|咱们?|你们|给|请|没?有|听说|想听|找|和|跟|从|在|最近"
    r"|[哪几]*[位名些])+(?=[\u3400-\u9fff]{2})"
)


def take(sentence: Sentence) -> str | None:
    """The place as it was typed, which is then gone with the words around it."""
    sentence.take(_LAND_OF_SOMEBODY)
    match = next((match for form in (_FROM, _THEIRS, _OF_SCHOOL, _COMES_FROM) if (match := sentence.take(form))), None)
    if not match:
        return None
    start, end = match.span("place")
    lead = _LEAD.match(match["place"])
    return sentence.said(start + (lead.end() if lead else 0), end).strip(" 的") or None
