"""Whether words of a Chinese question are said of a talk, or only stand beside what it asks."""

import re

from seminar.scripts import simplify

_BEFORE = "(?:关于|有关|涉及|讲|谈|聊|说|介绍|研究|做|叫|名为|题为|by|about|on)"
_GIVEN = "讲座|报告|演讲|讲题|课题|专题|论文|研究|老师|教授|讲者|那位|talk|seminar"
_BEHIND = f"(?:的?(?:那|这)?一?(?:场|个|讲|次|位|篇|期)|的?(?:{_GIVEN})|方面|相关|有关|主题|领域)"


def marks(said: str, topic: str) -> bool:
    """Whether a part of the topic follows "关于" or the like, stands before "的报告" or the like, is quoted, or is
    a name in Latin letters."""
    text = simplify(said)
    return any(part != part.lower() or _marks(text, simplify(part)) for part in topic.split())


def _marks(text: str, part: str) -> bool:
    it = re.escape(part)
    return bool(
        re.search(rf"{_BEFORE}[过了的]?\W?{it}|{it}\W?{_BEHIND}", text, re.IGNORECASE)
        or re.search(rf"[“「『《\"][^”」』》\"]*{it}[^“「『《]*[”」』》\"]", text)
    )
