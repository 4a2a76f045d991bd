"""Rows of a Japanese programme that name the lecturer by rank, then the title: as title and lecturer."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.text.lines import Line
from seminar.reading.who.names import rate_name

_LEAST = 2
_RANK = r"(?:特任|特別|名誉|客員)?(?:教授|准教授|助教|講師|研究員)"
_SPAN = r"(?P<span>\d{1,2}[:：]\d\d\s?(?:[-–—~〜～]{1,3}\s?\d{1,2}[:：]\d\d)?)"
_NAME = (
    r"[\u3400-\u9fff々]{1,3}[ \u3000][\u3040-\u30ff\u3400-\u9fff々]{1,4}|[ァ-ー]{2,10}[・ ][ァ-ー]{2,10}"
    r"|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}"
)
# "氷の" / "結び目": what a line had no room for
_CUT_OFF = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{1,10}")
_HANGS = re.compile(r"[のとをがにはで、・]$")
_PARTICLE = re.compile(r"[\u3040-\u309f]{1,2}")
_ROW = compile_when_used(
    rf"{_SPAN}\s*(?:{_RANK}\s+(?P<who>{_NAME})|(?P<named>{_NAME})\s+{_RANK})\s+(?P<title>[^「『]{{3,120}})"
)


def quote_ranked_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, "10:00-12:30 教授 葦原 灯 氷の結び目" of a list as "10:00-12:30 「氷の結び目」 葦原 灯 教授"."""
    rows = [_ROW.fullmatch(line.text) if not line.text.isascii() else None for line in lines]
    found = [row for row in rows if row]
    if len(found) < _LEAST or sum(rate_name(row["who"] or row["named"]) > 0 for row in found) * 2 < len(found):
        return list(lines)
    written: list[Line] = []
    joined = -1
    for place, (line, row) in enumerate(zip(lines, rows, strict=True)):
        if row:
            title = row["title"].strip()
            if place + 1 < len(lines) and _goes_on(title, lines[place + 1]):
                title, joined = f"{title}{lines[place + 1].text}", place + 1
            text = f"{row['span'].strip()} 「{title}」 {row['who'] or row['named']} 教授"
            written.append(replace(line, text=text, raw=text))
        elif place != joined:
            written.append(line)
    return written


def _goes_on(title: str, line: Line) -> bool:
    """Whether a line holds the last signs of the title above it."""
    cut_off = not line.gap and not line.level and not line.bullet and _CUT_OFF.fullmatch(line.text)
    return bool(cut_off and (_HANGS.search(title) or _PARTICLE.fullmatch(line.text)))
