"""Where the speakers come from of whom a Chinese sentence speaks: "来自北屿的讲者", "那家公司的人"."""

import re

from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

_FROM, _OF_SCHOOL, _THEIRS, _COMES_FROM, _LAND_OF_SOMEBODY, _LEAD, IS_THERE, OF_THERE = map(
    re.compile,
    read_phrases(
        r"""
        person = 老师|教授|学者|专家

        # "来自北屿的讲者".
        来自 -/> (哪|边|何|什么) {`[^\x1f\s,，。、?？!！的：:（）()「」『』《》“”]{1,20}?`} [的]
            -> (<speaker>|<person>|人 -> <end>|同学|报告|讲座|·|`$`)

        # "云汀大学的老师", "业界的人".
        big = `(?<![最巨扩重远])[\u3400-\u9fff](?<![最巨扩重远伟强])大`
        school = 大学|学院|研究所|研究院|实验室|公司|医院|中心|科大|理工|师范|<big>|中研院|中科院
            |</- (是)(业界|工业界|企业)
        doctor = 医生|医师|研究员|主任
        of_them = 自己人|自家人|讲者|报告人|主讲|嘉宾|<person>|<doctor>|博士|那位|那个人|同学|<- (的)·
        given = <- (大学的)(报告|讲座|演讲) -/> (`[^\x1f,，。]{0,3}` (在|哪里|几点))
        no_talks = 有 -/> (关|[没[有]] [`[两三四几哪什啥多]{1,2}[些么]?`] (场|讲座|报告|活动|演讲))
        `(?<![哪个间所家边])` {`(?:(?!哪|什么|边|那|个|是|者的|讲|跟|与|来自)[\u3400-\u9fffa-z .]){0,24}?` <school>}
            [来|自己|本身|本校|校内|自家] [来|自己|本身|本校|校内|自家] [的]
            -> (<of_them>|<given>|的人|人 -> <end>|<no_talks>|还有|都有|来过) [<doctor>]

        # "云汀那家公司的人", "栖梧自己人".
        house = 公司|学校|大学|单位|机构|研究所|研究院|医院
        </- (<sign>) {`(?:(?![那这哪边什是在他她人])[\u3400-\u9fff]){2,8}?`}
            ((那|这)(家|间|所|个)<house>[的] -> (<end>|人|老师|讲者|教授|学者|来|派|有) [人 -> (来|要|会|<end>)]
            |自(己|家)[的](人|老师|教授|教员|学者|<abc>(faculty|people|staff)<abc>))

        # "斯坦福来的老师".
        </- (<sign>) [从] {-/> (新|刚|后|请|邀|外|哪|从|上|下|第|要|会|谁|有|之)
            (`[\u3400-\u9fff]{2,8}?`|`(?<![a-z])[a-z][a-z .'-]{2,30}?`)}
            ` ?` [那边] [过] 来的 -> (老师|教授|讲者|那位|这位|学者|嘉宾|专家|人 -> <end>)

        # "波兰来的Kłosowska": who is named already.
        `[\u3400-\u9fff]{2,6}` [过|请] 来的 -> `[a-z\u00c0-\u024f]{3}`

        # What stands before the name of a place.
        small = 由|是|我[们]|咱[们]|你们|给|请|[没]有|听说|想听|找|和|跟|从|在|最近|`[哪几]*[位名些]`
        ^ <small> [<small>]* -> `[\u3400-\u9fff]{2}`

        # "我女儿在北屿大学读书，她们学校有人来讲吗".
        is_there = 念|读|上学|上班|工作|任教|教书|当|做|就读|进修|访学|实习
        house = <school>|天文台|博物馆|图书馆|银行
        `(?:^|(?<=[\x1f,，。 ]))[^\x1f,，。?？]{0,8}?` 在 {`[\u3400-\u9fff]{2,10}?` <house>}
            [里|那边] (<is_there>) `[^\x1f,，。?？]{0,4}[,，。 ]{1,2}`

        (他|她)[们][的](学校|大学|学院|单位|公司|那边|那儿) | 该校 | (那|这)(所|个|家)(学校|大学|单位|公司)
        """,
        CHINESE,
        **NAMES,
    ),
)


def take(sentence: Sentence) -> str | None:
    """The place as it was typed, which is then gone with the words around it."""
    sentence.take(_LAND_OF_SOMEBODY)
    if (there := sentence.find(IS_THERE)) and OF_THERE.search(sentence.plain, there.end()):
        sentence.cut(*there.span())
        sentence.take(OF_THERE)
        return sentence.said(*there.span("take")).strip()
    match = next((match for form in (_FROM, _THEIRS, _OF_SCHOOL, _COMES_FROM) if (match := sentence.take(form))), None)
    if not match:
        return None
    start, end = match.span("take")
    lead = _LEAD.match(match["take"])
    return sentence.said(start + (lead.end() if lead else 0), end).strip(" 的") or None
