"""What Chinese calls series of talks whatever they are about, and how it shortens their names."""

import re

from seminar.scripts import simplify

_GENERIC_WORDS = """
专题 中国 交流 全球 分享 前沿 国际 大学 学术 学院 报告
活动 演讲 研究 科学 系列 线上 讲座 报告会 学术报告 系列讲座 讲座系列
"""
# What names no series, and what may be left over beside a name.
GENERIC = frozenset(_GENERIC_WORDS.split())
_KINDS = "讨论班|研讨会|研讨班|讨论会|书报讨论|工作坊|报告会|读书会|午餐会|分享会|座谈会|论坛|沙龙|讲坛|组会|茶座|课程"
KIND = re.compile(_KINDS)
_KIND_LAST = re.compile(f"(?:{_KINDS})$")
LEFT = re.compile(f"{_KINDS}|讲座|系列|报告|演讲|那边|那个|这边|这个|那场|那里|最近|[的里上那系组个场边群]")
# One sign that is left beside a name goes with it: "岭南史".
SMALL = frozenset("史学类班课社会谈坛那这馆楼院系")
# Between the names of several people.
AND = re.compile("[和跟与與及同、]")
# What fields are called in short, where no series has the words of which that is made.
_IN_SHORT = {"公卫": "公共卫生", "计科": "计算机科学", "生医": "生物医学", "生科": "生命科学"}
_DEPARTMENT = re.compile("(?<=[\u3400-\u9fff]{2})(?:系|学院|专业|学部)(?=$|\\W)")
# "计院" for 计算机学院.
_FACULTY = re.compile(r"(?<![\u3400-\u9fff])([\u3400-\u9fff])[\u3400-\u9fff]{1,5}?学院")

_LATIN_LAST = re.compile(r"[\sA-Za-z]+$")
# Roots and galaxies, "根系" and "星系", are no departments.
_OF_DEPARTMENT = re.compile(
    "[\u3400-\u9fff](?:(?![根体星河阳水谱关联派山色世母父标考品株菜])[\u3400-\u9fff]系|学院|学部|研究所|专业)$"
)


def names_series(said: str) -> bool:
    """Whether it can hardly be anything but a series, or those of a department: "心理学工作坊", "化学学院"."""
    plain = _LATIN_LAST.sub("", simplify(said))
    return (_KIND_LAST.search(plain) is not None and len(core(plain)) > 1) or _OF_DEPARTMENT.search(plain) is not None


def core(name: str) -> str:
    """What is left of a name without what any series may be called."""
    return _KIND_LAST.sub("", without_generic(name))


def without_generic(piece: str) -> str:
    for word in sorted(GENERIC, key=len, reverse=True):
        piece = piece.replace(word, "")
    return piece


def without_series(name: str) -> str:
    """The name without the word for a series at its end."""
    return name.removesuffix("系列").strip()


def in_full(said: str) -> str:
    """With the names of fields in full, "公卫" is 公共卫生, and without what a department is called: "历史系"."""
    for short, full in _IN_SHORT.items():
        said = said.replace(short, full)
    return _DEPARTMENT.sub("", said)


def faculties(name: str) -> set[str]:
    """What the faculties of a name are called in short."""
    return {match[1] + "院" for match in _FACULTY.finditer(name)}
