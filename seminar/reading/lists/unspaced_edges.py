"""Where a name follows a Chinese or Japanese title behind nothing but a blank: "冰的結 葦原燈 (橡田大學)"."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used
from seminar.reading.lists.holes import HOLE
from seminar.reading.lists.unspaced_names import HAN_NAME, KNOWN, SIGN, SURE, fills_title
from seminar.reading.who.names import rate_name

_BEHIND = compile_when_used(
    rf"(?<=[{UNSPACED}A-Za-z0-9）)」』》”?？!！])\s+(?P<names>{HAN_NAME}(?:[、・，,]\s?{HAN_NAME}){{0,3}})"
    rf"(?=\s?[(（〔]|\s(?:老師|老师|教授|副教授|助理教授|博士|先生|氏|さん)|(?:老師|老师|教授|博士|先生|氏)|\s*$|{HOLE})"
)
_PARTS = re.compile(r"[、・，,]\s?")


def find_names_behind(text: str, shielded: list[bool]) -> list[int]:
    """The place where such a name begins; none where the words before it are too few for a title."""
    for found in _BEHIND.finditer(text):
        place = found.start("names")
        before = text[: found.start()].rpartition(HOLE)[2]
        latin = not SIGN.search(before)
        if shielded[place] or not fills_title(before) or (not latin and rate_name(before.strip()) > 0):
            continue
        if all(rate_name(name) >= (KNOWN if latin else SURE) for name in _PARTS.split(found["names"])):
            return [place]
    return []
