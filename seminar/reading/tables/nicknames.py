"""Cells in which a reading group names its members: by a given name, an account's name, or several of these."""

import re
from collections.abc import Sequence

from seminar.reading.uncompiled import compile_when_used

_NICKNAME = r"(?:@[\w.-]{2,30}|[A-ZÀ-ÞŁŚŽŠČĆĐİŞŐŰ][\w’'-]{1,24})"
_TOGETHER = re.compile(r"\s*(?:,|;|&|\+|/|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*")
# "Hedvig (2/1)", "Torsten?", "Åke [3]": how often somebody spoke, and that it is not certain.
_COUNT = re.compile(r"\s*(?:[(\[]\d{1,2}(?:\s?/\s?\d{1,2})?[)\]]|\?|\*{1,2})$")
_ALONE = compile_when_used(_NICKNAME)
_NOBODY = compile_when_used(
    r"(?:everyone|everybody|all|anyone|open|free|holiday|break|none|nobody|alle|tous|todos|tutti|tb[acd]|n/?a|canceled|cancelled|easter"
    r"|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yes|no|online|zoom|hybrid|room|recording|slides|paper|talk|pdf)$",
    re.IGNORECASE,
)
_SHARE = 0.75


def part_nicknames(cell: str) -> tuple[str, ...]:
    """The people whom a cell names by single words, in its order; nothing where it says anything else."""
    bare = _COUNT.sub("", cell.strip().lstrip("?").strip())
    parts = [_COUNT.sub("", part) for part in _TOGETHER.split(bare)]
    if not all(_ALONE.fullmatch(part) and not _NOBODY.match(part) for part in parts):
        return ()
    return tuple(part.lstrip("@") for part in parts)


def are_nicknames(cells: Sequence[str]) -> bool:
    """Whether a column without a head seems to hold such people: most of its cells, and not the same one in all."""
    filled = [cell for cell in cells if cell.strip(" .-–")]
    named = [part_nicknames(cell) for cell in filled]
    return len(set(filled)) > 1 and sum(map(bool, named)) >= _SHARE * len(filled)
