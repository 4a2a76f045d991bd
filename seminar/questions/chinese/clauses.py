"""The clauses of a Chinese question, and what is left of it without those that only tell of the asker.

"懒得出寝室了 zoom直接贴给我呗": what bears the topic only the store can tell; this says which clauses may be left out,
for where the whole leads nowhere.
"""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions import leaving_out
from seminar.questions.asked import Question, Tense
from seminar.questions.chinese.reading import read
from seminar.questions.chinese.vocabulary import SPEAKER, TALK, THAT
from seminar.questions.leaving_out import Clause

MOST = 7  # clauses; what has more is no question
_END = re.compile(
    r"[,，。;；?？!！~～…\n]+\s*|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])|(?<=[了吧呢啊吗嗎呀嘛啦])\s+"
    r"|(?<=[A-Za-z0-9])\s+(?=[\u3400-\u9fff])(?![的之那這这是和与與跟及同里裡上下等])"
)
# A clause with such words names talks, whoever it tells of.
_NAMES = re.compile(rf"{THAT}|[那這这](?:个|個|种|種)|{TALK}|{SPEAKER}|老师|老師|教授|博士|讲|講|报告|報告")
_OWN = re.compile(
    r"^\W*(?:我|俺|咱|偶|本人|人家|想(?!听|聽|问|問|知|了解)|要不|打算|准备|準備|懒得|懶得|算了|省得|免得|没空|沒空|冇空"
    r"|刚好|剛好|正好)|(?:我|俺|咱|哋)(?:就|才|先|要|得|去|在|也|还|還|想|怕|要|好|们|們|哋)"
)
# What was named already, in other words: "就成天漏水那个".
_AGAIN = re.compile(r"^\W*(?:就|也就是)是?.{2,16}(?:那|這|这)(?:个|個|场|場|种|種)\W*$")
_WISHES = re.compile(r"关于|關於|有关|有關|方面|方向|研究|感兴趣|感興趣|对.{1,20}(?:好奇|有兴趣)|想(?:听|聽|了解|知道)")


def shorter(said: str, zone: ZoneInfo, now: datetime) -> list[tuple[str, bool]]:
    """The question without some of its clauses, as `leaving_out.shorter` has it."""
    parts = split(said)
    if not 2 <= len(parts) <= MOST:
        return []
    clauses = [Clause(text=part, loose=_may_go(part, zone, now), own=_is_own(part)) for part in parts]
    return [(kept, bears) for kept, bears in leaving_out.shorter(clauses, "，") if kept]


def split(said: str) -> list[str]:
    """The clauses, without the signs between them."""
    return [part for part in _END.split(said) if re.search(r"\w", part)]


def _may_go(part: str, zone: ZoneInfo, now: datetime) -> bool:
    """Whether a clause by itself asks nothing, names no talk, and says nothing of when, where and by whom."""
    if _AGAIN.search(part):
        return True
    if _NAMES.search(part):
        return False
    asked = read(part, zone=zone, now=now)
    bare = replace(asked, said="", topic="", trailing="", tense=Tense.ANY, foreign=False)
    return bare == Question(said="", language=asked.language)


def _is_own(part: str) -> bool:
    return _OWN.search(part) is not None and _WISHES.search(part) is None
