"""Whether Han signs look like a person's name: a family name with a few signs of a given one."""

import re
from functools import cache

from seminar import glossary
from seminar.han_families import DOUBLE, FREQUENT
from seminar.scripts import simplify

# Signs that given names hardly ever have, and topics, verbs and frames often.
_NEVER = frozenset(
    "的了吗呢吧在是有讲说谁哪什么和与或及跟把被给对从到用为不没会能要这那个场次上下里外前后中面边多少几很更最都"
    "也还就才又各既们曾"
    "论化度量数型统性谱算码核素酶胞蛋药病菌毒症网络器析率"
)
_HAN = re.compile(r"[\u3400-\u9fff·]{2,5}")
# Behind what is a family name and a town's: 松山湖.
_OF_PLACES = frozenset("县市路湖湾站山川港城区岛号家史式院寺流江河桥村町")


def is_name(text: str) -> bool:
    """Whether it may be a whole name: "王立衡", "歐陽娜", "李明"."""
    if not _HAN.fullmatch(text):
        return False
    plain = simplify(text)
    if plain[:2] in _japanese() and _is_given_to_japanese(plain[2:]):
        return True
    family = 2 if plain[:2] in DOUBLE and len(plain) > 2 else 1
    if family == 1 and plain[0] not in FREQUENT:
        return False
    given = plain[family:]
    return 1 <= len(given) <= 2 and not _NEVER & set(given)


def _is_given_to_japanese(signs: str) -> bool:
    """Whether these may be a given name behind a family's: 真由 and 耀司, no 大学 behind 中山."""
    if not 1 <= len(signs) <= 3 or signs in _OF_PLACES or _NEVER & set(signs):
        return False
    return not any(known and end - start > 1 for start, end, known in glossary.pieces(signs))


@cache
def _japanese() -> frozenset[str]:
    from seminar.reading.unspaced.families import JAPANESE

    return frozenset(simplify(one) for one in JAPANESE if len(one) == 2)


def is_family(text: str) -> bool:
    plain = simplify(text)
    return plain in DOUBLE or (len(plain) == 1 and plain in FREQUENT)
