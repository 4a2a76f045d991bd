"""Clauses beside a Chinese question that say why it is asked: "白天要上班", "想补课", "填表要用"."""

import re

from seminar.questions.chinese import affiliations
from seminar.questions.chinese.asidewords import (
    ASKS,
    AWAY,
    DAYS,
    FREE,
    MISSED,
    NAMES,
    OF_FIELD,
    OF_OTHERS,
    OWN_LIFE,
    SAME_FIELD,
    SAYS_WHY,
    SEEKS,
    STAYS,
    THAT_FIELD,
)
from seminar.questions.chinese.sentence import GAP, Sentence

_ENDS = rf"{GAP},，。;；!！?？~～"
_CLAUSE = re.compile(rf"[^{_ENDS}]+?(?=[{_ENDS}]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])|$)")
_QUESTION_OR_NAME = re.compile("[的不吧]$|对吗$")
_CERTAIN, _PERHAPS = 2, 1


def take(sentence: Sentence) -> None:
    """Takes such clauses away where another one asks."""
    clauses = _clauses(sentence.plain)
    why = [_is_why(said) for _, _, said in clauses]
    if any(not is_why and len(said.strip()) > 2 for is_why, (_, _, said) in zip(why, clauses, strict=True)):
        others = "".join(said for is_why, (_, _, said) in zip(why, clauses, strict=True) if not is_why)
        told = "".join(said for is_why, (_, _, said) in zip(why, clauses, strict=True) if is_why)
        missed = (MISSED.search(others) or AWAY.search(told)) is not None and not DAYS.search(others)
        asks, names = ASKS.search(others) is not None, NAMES.search(others) is not None
        for is_why, (start, end, said) in zip(why, clauses, strict=True):
            if is_why and affiliations.IS_THERE.match(f"{said},") and affiliations.OF_THERE.search(others):
                # Where somebody is says of which school is asked: "她们学校有人来讲吗".
                continue
            field = None if SAME_FIELD.search(said) else OF_FIELD.match(said)
            if field and THAT_FIELD.search(others):
                # "我主要做淤泥，有这方面的报告吗": what somebody does is the topic.
                sentence.cut(start, start + field.end())
                continue
            if not is_why or (is_why == _PERHAPS and not (asks and names)):
                continue
            free = FREE.search(said)
            days = DAYS.search(said) if missed else None
            if days:
                sentence.cut(start, start + days.start())
                start += days.end()
            # "周五晚上有空" says when the talk is to be.
            sentence.cut(start + free.start() if free else start, end)


# A blank beside letters parts clauses only where the first of them is sure to have ended.
_BESIDE_LETTERS = re.compile("(?<=[了呢吧啊]) (?=[a-z0-9])|(?<=[a-z0-9]) (?=[\u3400-\u9fff])")


def _clauses(plain: str) -> list[tuple[int, int, str]]:
    found = []
    for match in _CLAUSE.finditer(plain):
        start, said = match.start(), match[0]
        for gap in _BESIDE_LETTERS.finditer(said):
            if _is_why(plain[start : match.start() + gap.start()]):
                found.append((start, match.start() + gap.start(), plain[start : match.start() + gap.start()]))
                start = match.start() + gap.start()
                break
        found.append((start, match.end(), plain[start : match.end()]))
    return found


def _is_why(said: str) -> int:
    """How surely a clause says only why it is asked; 0 where it does not."""
    if SAME_FIELD.search(said):
        return _CERTAIN
    if ASKS.search(said):
        return 0
    if SAYS_WHY.search(said):
        return _CERTAIN
    if SEEKS.search(said) or _QUESTION_OR_NAME.search(said) or STAYS.search(said):
        return 0
    if OWN_LIFE.search(said):
        return _CERTAIN
    return _PERHAPS if OF_OTHERS.search(said) else 0
