"""Numbered items whose first one stands on the line of their label: "発表：1.葦原燈（橡田大学）" above "2.…"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import Line

_LONGEST_LABEL = 24
# So many lines below its first item a list has its second.
_NEAR = 6
_FIRST = re.compile(
    r"(?P<label>[^:：\d]{2,24})[:：]\s{0,3}(?P<item>[(（]?(?:1|①|一)\s?[.．、)）]?\s{0,3}(?=[^\d\s:：.]).{2,400})$"
)
_SECOND = re.compile(r"\s{0,3}[(（]?(?:2\s?[.．、)）]|②|二\s?[、.．)）])")
_COUNTED = re.compile(r"[(（]?(?:1\s?[.．、)）]|①|一\s?[、.．)）])")


def part_led_counts(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each such label apart from its first item; as they are where no second item follows."""
    parted: list[Line] = []
    for place, line in enumerate(lines):
        found = _FIRST.match(line.text) if len(line.text) <= 450 else None
        if (
            found
            and _COUNTED.match(found["item"])
            and len(found["label"]) <= _LONGEST_LABEL
            and name_label(found["label"].strip())
            and any(_SECOND.match(below.raw) for below in lines[place + 1 : place + 1 + _NEAR])
        ):
            label, item = line.text[: found.start("item")].rstrip(), found["item"]
            parted += [replace(line, text=label, raw=label), replace(line, text=item, raw=item, gap=False)]
        else:
            parted.append(line)
    return tuple(parted)
