"""Years of two digits since 1912, as Taiwan wrote them until 2010: "98年3月11日", "98/3/11(三)", "九十八年三月"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line

# Signs that neither the mainland nor Japan writes so.
_TRADITIONAL = frozenset("學會國說與對這個來點號樓廳區應變發經濟醫藝為廣圖證歡處黨")
_ENOUGH = 2
_KANA = re.compile(r"[\u3040-\u30ff]")
_NAMED = re.compile(
    r"(?<![\d０-９國国年度./-])(?:[89]\d|[八九]十[一二三四五六七八九]?)\s?年(?=\s?(?:\d{1,2}|十?[一二三四五六七八九十])\s?月)"
)
_NUMBERED = re.compile(
    r"(?<![\d./-])(?P<year>[89]\d)(?P<mark>[/.])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<day>[12]\d|3[01]|0?[1-9])(?![\d./:-])"
)


def write_republic_years(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, such years with the republic's name before them; as they are unless all is in traditional signs."""
    found = [line for line in lines if _NAMED.search(line.text) or _NUMBERED.search(line.text)]
    if not found or any(_KANA.search(line.text) for line in lines):
        return tuple(lines)
    if len({sign for line in lines for sign in line.text if sign in _TRADITIONAL}) < _ENOUGH:
        return tuple(lines)
    return tuple(
        replace(line, text=_write(line.text), raw=_write(line.raw)) if line in found else line for line in lines
    )


def _write(text: str) -> str:
    text = _NAMED.sub(lambda match: f"民國{match[0]}", text)
    return _NUMBERED.sub(lambda match: f"民國{match['year']}年{match['month']}月{match['day']}日", text)
