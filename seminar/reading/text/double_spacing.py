"""Doubled line breaks, as a copy from a mail or a word processor leaves them: a blank line behind each line."""

import re
from itertools import pairwise

from seminar.reading.text.unwrapping import breaks_off

_FEWEST = 4
_RUNS = re.compile(r"\n(?:[ \t]*\n)*")
# So many lines go on with the sentence above them, where a blank line parts them by mistake.
_BROKEN = 3
_ONE_BROKEN_IN = 3


def undo_double_spacing(text: str) -> str:
    """The text with as many line breaks as it had before each was doubled; as it was where they were not.

    Doubling leaves no two lines together: one blank line where there was none, and three where there was one. Where
    there was none at all, sentences that go on behind a blank line show it.
    """
    body = text.strip("\r\n").replace("\r\n", "\n")
    runs = [match[0].count("\n") - 1 for match in _RUNS.finditer(body)]
    if len(runs) < _FEWEST or min(runs) != 1:
        return text
    doubled = all(run % 2 for run in runs) and max(runs) > 1
    if not doubled and not _breaks_sentences(body):
        return text
    return _RUNS.sub(lambda match: "\n" if match[0].count("\n") == 2 else "\n\n", body)


def _breaks_sentences(body: str) -> bool:
    lines = [line for line in body.split("\n") if line.strip()]
    broken = sum(breaks_off(above, line) for above, line in pairwise(lines))
    return broken >= _BROKEN and broken * _ONE_BROKEN_IN >= len(lines)
