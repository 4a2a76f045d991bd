"""How Chinese names institutions: in full, by some of their signs, or as those that are written in English."""

import re

from seminar import translating, words

# "东峰科大", "清岚大".
_SHORT = re.compile("科大(?!学)|大$")
_CALLED_SHORT = re.compile("[\u3400-\u9fff]{1,3}大")
_ANY_SCHOOL = frozenset(("大学", "学院", "研究所", "研究院", "大學", "學院"))

_SCHOOL = re.compile(
    "(?:大学|学院|学校|中学|研究所|研究院|研究中心|实验室|公司|集团|银行|医院|博物馆|图书馆|出版社|基金会|理工|师范|科技|科大)$"
)
_UNIVERSITY = re.compile("[\u3400-\u9fff]{2,12}?(?:大学|大學)")
_LEAST, _LEAST_SHORT = 3, 2
# What the full name goes on with where it was left out: "青屿" of 青屿大学.
_REST = re.compile(
    "(?:大|科大|学院|学校|研究所|研究院|研究中心|实验室|公司|集团|银行|医院|博物馆|科技|理工|师范|数据|智能)"
)
# Of somebody who comes from a place, right behind its name.
_OF_SOMEBODY = (
    "(?:的?(?:老师|教授|讲者|学者|专家|人|同学|研究员)|(?:那边|那儿)?(?:一共|总共|前后|到现在|目前|也|都|有没有|是不是|会不会|会|要|有|还){0,3}"
    "(?:(?:派|请)?人|老师)?(?:来|去|过来)?(?:讲[过了]|来过|来讲|要来|会来|派人|有人))"
)
# Who comes from there: "远川科技的工程师".
_TRADE = re.compile(
    "(?:的| )(?:首席|高级)?(?:工程师|分析师|研究员|科学家|设计师|产品经理|经理|律师|记者|编辑|专家|负责人)$"
)


def is_meant(said: str, stated: str) -> bool:
    """Words without blanks are compared as they stand: pairs of their signs would need what follows on them."""
    folded = words.fold(said)
    held = words.fold(stated)
    in_full = _SHORT.sub(_in_full, folded)
    return folded in held or in_full in held or is_short_for(folded, stated) or _is_called(said, stated)


def is_short_for(said: str, stated: str) -> bool:
    """Whether a university is called by some of its signs: "澄大" for 澄江大学."""
    if not _CALLED_SHORT.fullmatch(said):
        return False
    inner = "".join(f"{sign}[\u3400-\u9fff]{{0,3}}?" for sign in said[:-1])
    return re.search(rf"(?<![\u3400-\u9fff])(?:国立|國立)?{inner}大[学學]", stated) is not None


def whole_of(stated: str) -> str:
    """The university alone of a place within it."""
    school = _UNIVERSITY.match(stated)
    return school[0] if school else stated


def without_trade(said: str) -> str:
    """The place alone of "远川科技的工程师"."""
    return _TRADE.sub("", said.strip())


def is_name_of(said: str, stated: str) -> bool:
    """Whether words of no other frame are the name of a place: the whole of it, or its beginning up to such a noun."""
    folded, held = words.fold(said), words.fold(stated)
    if len(folded) < _LEAST or not held.startswith(folded):
        return False
    return folded == held or _SCHOOL.search(folded) is not None


def is_short_name_of(name: str, stated: str, said: str) -> bool:
    """Whether it is a place without its noun, of which a whole sentence says that somebody comes from there."""
    folded, held = words.fold(name), words.fold(stated)
    if len(folded) < _LEAST_SHORT or not held.startswith(folded) or not _REST.match(held, len(folded)):
        return False
    return re.search(re.escape(folded) + _OF_SOMEBODY, words.fold(said)) is not None


def _in_full(match: re.Match[str]) -> str:
    return "科技大学" if match[0] == "科大" else "大学"


def _is_called(said: str, stated: str) -> bool:
    """Whether an affiliation is what a Chinese name is called in English: 密歇根大学, 多伦多."""
    stems = {words.stem(word) for word in words.split(stated)}
    named = [one for one in translating.into_english(said) if one.said not in _ANY_SCHOOL]
    return bool(named) and all(any(set(form.split()) <= stems for form in one.forms[:2]) for one in named)
