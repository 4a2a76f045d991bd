"""Where a name follows a Chinese or Japanese title behind nothing but a blank: "冰的結 葦原燈 (橡田大學)"."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used
from seminar.reading.lists.holes import HOLE
from seminar.reading.who.names import rate_name

# So sure must a name be that no sign parts from the title.
_LEAST = 1.6
_KNOWN = 1.0
_FEWEST_SIGNS, _FEWEST_WORDS = 4, 3
_HAN = "\u3005\u4e00-\u9fff"
_NAME = rf"(?:[{_HAN}]{{2,4}}|[{_HAN}]{{1,3}}\s[{_HAN}\u3040-\u30ff]{{1,4}})"
_BEHIND = compile_when_used(
    rf"(?<=[{UNSPACED}A-Za-z0-9）)」』》”?？!！])\s+(?P<names>{_NAME}(?:[、・，,]\s?{_NAME}){{0,3}})"
    rf"(?=\s?[(（〔]|\s(?:老師|老师|教授|副教授|助理教授|博士|先生|氏|さん)|(?:老師|老师|教授|博士|先生|氏)|\s*$|{HOLE})"
)
_PARTS = re.compile(r"[、・，,]\s?")
_WORD = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
_SIGN = re.compile(f"[{UNSPACED}]")


def find_names_behind(text: str, shielded: list[bool]) -> list[int]:
    """The place where such a name begins; none where the words before it are too few for a title."""
    for found in _BEHIND.finditer(text):
        place = found.start("names")
        before = text[: found.start()].rpartition(HOLE)[2]
        latin = len(_WORD.findall(before)) >= _FEWEST_WORDS and not _SIGN.search(before)
        short = not latin and len(_SIGN.findall(before)) < _FEWEST_SIGNS
        if shielded[place] or short or (not latin and rate_name(before.strip()) > 0):
            continue
        if all(rate_name(name) >= (_KNOWN if latin else _LEAST) for name in _PARTS.split(found["names"])):
            return [place]
    return []
