"""What series of talks are called whatever they are about, in English and in Chinese."""

import re

from seminar import words

_KIND_WORDS = """
club colloquia colloquium course day days event events forum group groups hour hours jc journal lecture lectures
lunch lunches meeting meetings one ones online presentation presentations program programme reading school
seminar seminars series session sessions slot slots talk talks tea thing webinar webinars workshop workshops
"""
_ANY_WORDS = """
day days event events group hour hours lecture lectures meeting meetings one ones online presentation
presentations program programme seminar seminars series session sessions slot slots talk talks thing
"""
_GENERIC_WORDS = """
专题 中国 交流 全球 分享 前沿 国际 大学 学术 学院 报告
活动 演讲 研究 科学 系列 线上 讲座 报告会 学术报告 系列讲座 讲座系列
"""
# What every series may be called, whatever its name: these words alone name none that others are called as well.
KINDS = frozenset(_KIND_WORDS.split())
# Of these, those by which people mean any talk.
ANY_TALK = frozenset(_ANY_WORDS.split())
# The same in Chinese: what names no series, and what may be left over beside a name.
HAN_GENERIC = frozenset(_GENERIC_WORDS.split())
_HAN_KINDS = "讨论班|研讨会|研讨班|讨论会|工作坊|报告会|读书会|午餐会|分享会|座谈会|论坛|沙龙|讲坛|组会|茶座|课程"
HAN_KIND = re.compile(_HAN_KINDS)
_HAN_KIND_LAST = re.compile(f"(?:{_HAN_KINDS})$")
HAN_LEFT = re.compile(f"{_HAN_KINDS}|讲座|系列|报告|演讲|那边|那个|这边|这个|那场|那里|最近|[的里上那系组个场边群]")
# One sign that is left beside a name goes with it: "岭南史".
HAN_SMALL = frozenset("史学类班课社会谈坛那这馆楼院系")
# What tells no series in English: words of a sentence, and stems that many names share.
SMALL = words.STOP | {"of", "on", "in", "the", "and", "for"}
ANY_STEMS = frozenset(
    words.stem(word) for word in (*KINDS, "study", "studies", "science", "research", "new", "area", "large")
)


def core(name: str) -> str:
    """What is left of a Chinese name without what any series may be called."""
    return _HAN_KIND_LAST.sub("", without_generic(name))


def without_generic(piece: str) -> str:
    for word in sorted(HAN_GENERIC, key=len, reverse=True):
        piece = piece.replace(word, "")
    return piece
