"""Chinese and Japanese names beside other words of a row: how they look, and what may be a title beside them."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.unspaced.surnames import is_grade, may_be_surnames
from seminar.reading.who.institutions import is_institution

HAN = "\u3005\u4e00-\u9fff"
# "葦原燈", "葦原 灯", "葦原 あかり"
HAN_NAME = rf"(?:[{HAN}]{{2,4}}|[{HAN}]{{1,3}}\s[{HAN}\u3040-\u30ff]{{1,4}})"
SIGN = re.compile(f"[{UNSPACED}]")
WORD = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
# So sure must a name be where only a blank parts it from a title, and where more does.
SURE, KNOWN = 1.6, 1.0
HAN_SIGNS = compile_when_used(r"[\u3400-\u9fff]{2,5}")  # as many as names have
_LATIN_PLACE = re.compile(r"[(（][A-Z][A-Za-z]{1,20}(?:[\s&-]{1,3}[A-Z][A-Za-z]{1,20}){0,4}[)）]")
_CAPITAL_WORD = re.compile(r"[A-ZÀ-Þ][\w'’-]{1,20}")
_HAN_WORD = compile_when_used(r"[\u3040-\u30ff\u3400-\u9fff々][\u3040-\u30ff\u3400-\u9fff々 ]{1,6}")
_FEWEST_SIGNS, _FEWEST_WORDS = 4, 3


def fills_title(text: str) -> bool:
    """Whether words are enough for a title."""
    return len(SIGN.findall(text)) >= _FEWEST_SIGNS or len(WORD.findall(text)) >= _FEWEST_WORDS


def may_be_han_name(text: str, after: str) -> bool:
    """Whether two to seven Han or kana signs, a blank among them, stand before a bracket with an institution.

    Words in capitals in the bracket are one too, "葦原灯(Fano Tech)"; behind one word a student's year: "葦原(M2)".
    """
    if is_grade(after) and (may_be_surnames(text) or _CAPITAL_WORD.fullmatch(text)):
        return True
    abroad = HAN_SIGNS.fullmatch(text) and not names_occasion(text) and _LATIN_PLACE.fullmatch(after)
    return bool(abroad) or (
        bool(_HAN_WORD.fullmatch(text)) and after[:1] in "(（" and is_institution(after.strip("()（）"))
    )
