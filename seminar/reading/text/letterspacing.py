"""Words whose letters a poster sets apart, and the dots that lead the eye from a label to its value."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used

_STOPS = "，。、；：？！…"
# "冰 川 退 后 ，": the gaps of one word are alike.
_SIGNS = compile_when_used(
    rf"(?<!\S)[{UNSPACED}](?P<gap>[ \u3000]{{1,3}})[{UNSPACED}](?:(?:(?P=gap)[{UNSPACED}]|[ \u3000]?[{_STOPS}])"
    rf"(?=[ \u3000]|$|[{_STOPS}:])){{1,60}}",
    re.MULTILINE,
)
# "E I N L A D U N G" among other words, and a line of nothing but single letters.
_LETTERS = re.compile(r"(?<!\S)[A-ZÀ-ÖØ-Þ](?: [A-ZÀ-ÖØ-Þ]){3,40}(?!\S)")
_LINE = re.compile(r"^[ \t]{0,60}[^\W\d_](?: {1,5}[^\W\d_]){4,60}(?: ?[!?:.,])?[ \t]*$", re.MULTILINE)
_NUMBERS = re.compile(r"(?<![\d.])(\d{4}|\d{1,2}) ([./]) (\d{1,2}) \2 (\d{4}|\d{1,2})(?!\d)")
# "Raum.........: MW 2.11", "Raum ......... MW 2.11"
_LEADERS = compile_when_used(
    r"^(?P<head>[ \t]{0,40}[^\W\d_][^.:：\n]{1,40}?)[ \t]?"
    r"(?:\.{4,60}|…{2,30}|(?:\. ){4,60}\.?)[ \t]?:?[ \t]{0,4}(?=\S)",
    re.MULTILINE,
)


def close_spacing(text: str) -> str:
    """The text with such words and dates closed up, and a colon in the place of leading dots."""
    if "...." in text or "……" in text or ". . . ." in text:
        text = _LEADERS.sub(r"\g<head>: ", text)
    text = _NUMBERS.sub(r"\1\2\3\2\4", text)
    if not text.isascii():
        text = _SIGNS.sub(lambda found: re.sub(r"[ \u3000]", "", found[0]), text)
    text = _LINE.sub(_close_line, text)
    return _LETTERS.sub(_close_word, text)


def _close_line(found: re.Match[str]) -> str:
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", found[0].strip()))


def _close_word(found: re.Match[str]) -> str:
    letters = found[0].split(" ")
    return "".join(letters) if len(set(letters)) > 2 else found[0]
