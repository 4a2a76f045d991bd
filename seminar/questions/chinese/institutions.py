"""How Chinese names institutions: in full, by some of their signs, or as those that are written in English."""

import re

from seminar import translating, words

# "东峰科大", "清岚大".
_SHORT = re.compile("科大(?!学)|大$")
_CALLED_SHORT = re.compile("[\u3400-\u9fff]{1,3}大")
_ANY_SCHOOL = frozenset(("大学", "学院", "研究所", "研究院", "大學", "學院"))


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


def _in_full(match: re.Match[str]) -> str:
    return "科技大学" if match[0] == "科大" else "大学"


def _is_called(said: str, stated: str) -> bool:
    """Whether an affiliation is what a Chinese name is called in English: 密歇根大学, 多伦多."""
    stems = {words.stem(word) for word in words.split(stated)}
    named = [one for one in translating.into_english(said) if one.said not in _ANY_SCHOOL]
    return bool(named) and all(any(set(form.split()) <= stems for form in one.forms[:2]) for one in named)
