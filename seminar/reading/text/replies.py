"""The message that a mail answers, quoted below its own words: "> On 3 May, Ada Quill wrote:"."""

import re

_QUOTED = re.compile(r"\s{0,3}>")
_WROTE = re.compile(
    r"[\s>]{0,12}(?:\S.{0,160}\s)?(?:wrote|writes|schrieb|a\sécrit|écrivait|escribió|escreveu|ha\sscritto)\s?:\s*"
)
# So much must stand above, or the quotation is what was pasted.
_LEAST_ABOVE = 200
# "On 3 May 2027 at 9:00, Ada Quill <aquill@fano.example>" may be wrapped before "wrote:".
_MOST_WRAPPED = 2


_QUOTE_MARKS = re.compile(r"^[ \t]{0,3}(?:>[ \t]?){1,8}", re.MULTILINE)


def strip_quote_marks(text: str) -> str:
    """The text without the marks in front of quoted lines, so that what is quoted keeps its blank lines."""
    return _QUOTE_MARKS.sub("", text) if ">" in text else text


def strip_replies(text: str) -> str:
    """The text without a quoted message at its end, where the lines above say enough of their own.

    What stands behind the quotation, a list's footer mostly, goes as well where it is short.
    """
    if "\n>" not in text and "\n >" not in text:
        return text
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if not _WROTE.fullmatch(line[:200]):
            continue
        below = [each for each in lines[place + 1 :] if each.strip()]
        quoted = sum(bool(_QUOTED.match(each)) for each in below)
        if not quoted or quoted * 2 < len(below):
            continue
        start = place
        while start and place - start < _MOST_WRAPPED and lines[start - 1].strip() and lines[start].strip():
            start -= 1
        above = "\n".join(each for each in lines[:start] if not _QUOTED.match(each))
        if len("".join(above.split())) >= _LEAST_ABOVE:
            return above
    return text
