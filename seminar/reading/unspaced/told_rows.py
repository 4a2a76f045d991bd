"""Chinese sentences that tell several talks, a day, a speaker and a quoted title each: as rows with labels."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import UNSPACED_TITLES
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.names import rate_name

_LEAST, _MOST = 2, 20
_SHORTEST, _LONGEST = 60, 2000
_KNOWN = 1.0
_NAME = r"[\u3400-\u9fff]{2,4}?"
# "7月11日林冰石到海岬國小，講題「冰的結」", "11月3日上午由周雪嵐教授主講《風的名字》"
_ROW = compile_when_used(
    rf"[\s(（一二三四五六日天週周星期)）]{{0,6}}(?P<hours>(?:[早上下午晚間间]{{2}})?\d{{1,2}}[:：點点時时]\d{{0,2}}分?)?[，,]?"
    rf"(?:將|将)?(?:邀請到?|邀请到?|由|請到?|请到?)?(?P<who>{_NAME}(?:(?:與|和|、|及){_NAME}){{0,2}}){UNSPACED_TITLES}?"
    r"(?=到|在|於|于|將|将|主講|主讲|談|谈|分享|以|帶來|带来|，|,)(?P<between>[^。；「『《“]{0,40}?)"
    r"(?:講題|讲题|題目|题目|主題|主题|主講|主讲|談|谈|分享|以|帶來|带来|題為|题为|演講|演讲|講|讲)[為为是：:]{0,2}"
    r"(?P<quoted>「[^「」]{3,80}」|《[^《》]{3,80}》|“[^“”]{3,80}”|『[^『』]{3,80}』)"
)


def write_told_rows(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, a sentence that tells two talks and more as their days, speakers and titles under labels."""
    told = [
        _find_rows(line.text) if _SHORTEST <= len(line.text) <= _LONGEST and not line.text.isascii() else []
        for line in lines
    ]
    titles = {title for rows in told for _, _, title in rows}
    written: list[Line] = []
    for line, rows in zip(lines, told, strict=True):
        if rows:
            for day, who, title in rows:
                labelled = (f"时间：{day}", f"主讲人：{who}", f"题目：{title}")
                written += [replace(line, text=text, raw=text, gap=not order) for order, text in enumerate(labelled)]
        elif len(line.text) < _SHORTEST or not any(title in line.text for title in titles):
            written.append(line)  # a paragraph on one of the talks only tells of it again
    return tuple(written)


def _find_rows(text: str) -> list[tuple[str, str, str]]:
    """Day with hours, speaker and title of each talk; nothing unless every day of the line leads to such words."""
    days = find_dates(text)
    if not _LEAST <= len(days) <= _MOST or len({(each.month, each.day) for each in days}) < len(days):
        return []
    rows: list[tuple[str, str, str]] = []
    known: list[bool] = []
    for order, day in enumerate(days):
        stop = days[order + 1].start if order + 1 < len(days) else len(text)
        found = _ROW.match(text[:stop], day.stop)
        names = re.split("[與和、及]", found["who"]) if found else []
        if found is None or not all(map(rate_name, names)):
            return []
        known += [rate_name(name) >= _KNOWN for name in names]
        hours = next((each.text for each in find_hours(text[day.stop : found.end()])), "")
        people = "、".join(names)
        rows.append((f"{text[day.start : day.stop].strip()} {hours}".strip(), people, found["quoted"][1:-1]))
    return rows if sum(known) * 4 >= len(known) * 3 else []
