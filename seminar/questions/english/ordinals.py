"""Days of a month that are written in words: "the sixteenth of February"."""

import re
from dataclasses import replace

from seminar.dayforms import MONTH
from seminar.questions.english.tokens import Token

_SMALL_WORDS = """
first second third fourth fifth sixth seventh eighth ninth
"""
_TEEN_WORDS = """
tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
"""
_SMALL = _SMALL_WORDS.split()
_DAYS = {word: number for number, word in enumerate((*_SMALL, *_TEEN_WORDS.split()), start=1)}
_DAYS |= {f"twenty-{word}": 20 + number for number, word in enumerate(_SMALL, start=1)}
_DAYS |= {"thirtieth": 30, "thirty-first": 31}
_MONTH = re.compile(MONTH)


def in_figures(tokens: list[Token]) -> list[Token]:
    """The words of a sentence with such days as they are written in figures."""
    return [
        replace(token, plain=f"{_DAYS[token.plain]}th") if token.plain in _DAYS and _is_day(tokens, place) else token
        for place, token in enumerate(tokens)
    ]


def _is_day(tokens: list[Token], place: int) -> bool:
    """ "The second of May", "May the second"; what May's second talk is, it does not say."""
    before = [token.plain for token in tokens[max(0, place - 2) : place] if token.plain != "the"]
    after = [token.plain for token in tokens[place + 1 : place + 4]]
    if before and _MONTH.fullmatch(before[-1]):
        return not after or not after[0].isalpha() or after[0] in ("at", "and", "in", "on", "by")
    if after[:1] == ["of"]:
        after = after[1:]
    return bool(after) and _MONTH.fullmatch(after[0]) is not None and after[1:] != ["'s"]
