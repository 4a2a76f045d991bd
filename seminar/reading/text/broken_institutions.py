"""Names of departments that a poster breaks before an "and", joined again."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import AND
from seminar.reading.text.lines import Line
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.people import split_people

_LONGEST = 60
_GOES_ON = compile_when_used(rf"(?:{AND}|&)\s(?P<rest>[A-ZÀ-Þ][^\d@:.;|]{{3,50}})", re.IGNORECASE)


def join_institutions(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, "AND SOCIOLOGY" behind the "DEPARTMENT OF ANTHROPOLOGY" right above it."""
    joined: list[Line] = []
    for line in lines:
        if joined and _goes_on(line) and _may_go_on(joined[-1]) and not line.gap:
            above = joined.pop()
            text, raw = f"{above.text} {line.text}", f"{above.raw} {line.raw.strip()}"
            line = replace(above, text=text, raw=raw, links=(*above.links, *line.links))
        joined.append(line)
    return joined


def _goes_on(line: Line) -> bool:
    found = _GOES_ON.fullmatch(line.text)
    return found is not None and found["rest"][0].isupper() and not split_people(found["rest"])


def _may_go_on(line: Line) -> bool:
    text = line.text
    return len(text) <= _LONGEST and text[-1:].isalpha() and not line.bullet and is_institution(text)
