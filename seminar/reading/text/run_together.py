"""Announcements that a copy ran into one line, cut again at their labels and rules."""

import re

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.talk.inner_labels import list_inner_labels

_SHORTEST, _LONGEST = 240, 20_000
_LEAST_KINDS = 3
_RULES = ("_" * 6, "=" * 6, "*" * 6, "-" * 8, "~" * 6)
_RULE = re.compile(r"\s*(?:_{6,}|={6,}|\*{6,}|-{8,}|~{6,})\s*")
# "Dr Ada Quill, Fano University, presents: Knots in ice"
_PRESENTS = compile_when_used(
    r",?\s(?:will\s)?(?:presents?|speaks?\s(?:on|about)|talks?\s(?:on|about))\s?:\s+(?=[A-ZÀ-Þ“\"])"
)
_PARAGRAPHS = (Label.ABSTRACT, Label.BIO)


def cut_run_together(text: str) -> str:
    """The text with a long line that holds several labels, or rules between its parts, cut before each of them."""
    if len(text) < _SHORTEST:
        return text
    return "\n".join(_cut_line(line) if _may_hold(line) else line for line in text.split("\n"))


def _may_hold(line: str) -> bool:
    return _SHORTEST < len(line) < _LONGEST and line.count("|") < 2 and "\t" not in line.strip()


def _cut_line(line: str) -> str:
    parts = _RULE.split(line) if any(mark in line for mark in _RULES) else [line]
    cut = [part for part in map(_cut_at_labels, parts) if part.strip()]
    if len(cut) > 1 and len(parts[0]) < _SHORTEST * 2:
        cut[0] = _cut_at_labels(parts[0], least=1)
    return "\n\n".join(cut)


def _cut_at_labels(part: str, least: int = _LEAST_KINDS) -> str:
    if part.count(":") < least:
        return part
    found = list_inner_labels(part)
    kinds = {label for label, _ in found}
    if len(kinds) < least:
        return part
    pieces, start = [], 0
    for label, place in found:
        pieces.append(part[start:place].rstrip())
        pieces.append("\n\n" if label in _PARAGRAPHS else "\n")
        start = place
    pieces.append(part[start:])
    cut = "".join(pieces).lstrip("\n")
    return cut if Label.TITLE in kinds else _PRESENTS.sub("\nTitle: ", cut, count=1)
