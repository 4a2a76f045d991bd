"""Japanese surnames without given names, as a group writes its own people: "岩切", "都築・三条", "中務（M2）"."""

import re

from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.words import holds_thought, names_unspaced_institution, names_unspaced_occasion

_HAN = "\u3005\u30f6\u4e00-\u9fff"
_SURNAME = rf"[{_HAN}]{{1,3}}"
_LISTED = compile_when_used(rf"{_SURNAME}(?:[・、]{_SURNAME}){{0,3}}(?:さん|氏|先生)?")
# Signs with which Chinese writes the sounds of foreign names: "约翰・史密斯" is one person.
_SOUNDS = frozenset(
    "克斯尔爾特兰蘭德尼亚亞布罗羅姆瑞维維奥奧弗拉卡莱萊希巴塔诺諾森贝貝约約翰查丹费費格哈杰凯凱马瑪玛麦乔喬汉漢伊尤娜莎茨"
)
_HONOR = re.compile("(?:さん|氏|先生)$")
_LONGEST_NAME = 24
_PARTS = re.compile("[・、;；&＆]")
_GRADE = re.compile(
    r"[(（]\s?(?:[BMDＢＭＤ]\s?[1-6１-６]|(?:学部|修士|博士|博士課程|修士課程)\s?[1-6]年|[硕碩]士生|博士生|[硕碩]士研究生|博士研究生|博士[后後]|本科生|研究生"
    r"|[硕碩博]士班|PhD|PD|ポスドク|学振PD)\s?[)）]"
)


def may_be_surnames(text: str) -> bool:
    """Whether the words may be surnames alone, one or some."""
    if _LISTED.fullmatch(text) is None or len(text) < 2 or holds_thought(text):
        return False
    return not names_unspaced_occasion(text) and not names_unspaced_institution(text)


def are_two_surnames(text: str) -> bool:
    """Whether a dot joins the surnames of two people rather than the parts of one foreign name."""
    return "・" in text and may_be_surnames(text) and not _SOUNDS & set(text)


def is_grade(text: str) -> bool:
    """Whether a bracket says how far a student is: "(M2)", "（博士生）"."""
    return _GRADE.fullmatch(text.strip()) is not None


def ends_on_grade(text: str) -> bool:
    """Whether words end with such a bracket behind a name of one word: "真壁（D3）", "Dufour (PD)"."""
    head, opening, tail = text.replace("（", "(").rpartition("(")
    return bool(opening) and is_grade(f"({tail.replace('）', ')')}") and 1 < len(head.strip()) <= _LONGEST_NAME


def split_surnames(text: str) -> tuple[str, ...]:
    """Each of the surnames, without what honours them."""
    return tuple(_HONOR.sub("", part) for part in re.split("[・、]", text) if part)


def list_surnames(text: str) -> tuple[str, ...]:
    """The surnames of words that are said to be people, where they are two and more of these and nothing else."""
    parts = [_HONOR.sub("", part.strip()) for part in _PARTS.split(text)]
    alike = len(parts) > 1 and all(1 < len(part) < 4 and may_be_surnames(part) for part in parts)
    return tuple(parts) if alike else ()
