"""Speakers whom a row names with a label in brackets or before a slash: "Knots (speaker: Ada Quill)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import UNSPACED, Label, compile_when_used
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line

_LONGEST = 240
_BRACKETED = compile_when_used(
    r"\s?[(（【\[](?P<label>[^\W\d_][^()（）【】\[\]:：]{1,24})[:：]\s?(?P<who>[^:：]{2,90})[)）】\]][.。]?$"
)
# "冰的结 主讲/连城"
_SLASHED = compile_when_used(rf"\s(?P<label>[{UNSPACED}]{{2,5}})\s?[/／]\s?(?P<who>[^/／]{{2,60}})$")


def part_bracketed_labels(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such a label behind a blank and before a colon."""
    return [_part(line) if len(line.text) <= _LONGEST and not line.links else line for line in lines]


def _part(line: Line) -> Line:
    found = _BRACKETED.search(line.text) or _SLASHED.search(line.text)
    if not found or not found.start() or name_label(found["label"]) is not Label.SPEAKER:
        return line
    who = found["who"].strip()
    if who.count("(") < who.count(")") or who.count("（") < who.count("）"):
        return line
    sign = "：" if re.match(f"[{UNSPACED}]", found["label"]) else ": "
    text = f"{line.text[: found.start()]} {found['label']}{sign}{who}"
    return replace(line, text=text, raw=text)
