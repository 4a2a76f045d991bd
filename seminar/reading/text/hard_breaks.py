"""The backslashes with which some Markdown ends its lines and the cells of its plain tables."""

import re

_ENDED = re.compile(r"(?<=\S)\\[ \t]*$", re.MULTILINE)
# "May 5, 2027\   Ada Quill (Fano)\", "&nbsp;\   TBA\"
_CELL = re.compile(r"(?<![\\$])\\(?=[ \t]{2,})")
_BLANKS = re.compile(r"(?:&nbsp;\s?)+")
_FEWEST = 2
_LONGEST = 200_000


def undo_hard_breaks(text: str) -> str:
    """The text without backslashes at the ends of lines and cells, where there are several."""
    if "\\" not in text or "\\\\" in text or "\\begin" in text or "\\item" in text or len(text) > _LONGEST:
        return text  # LaTeX has its own
    if len(_ENDED.findall(text)) < _FEWEST:
        return text
    return "\n".join(_BLANKS.sub(" ", _CELL.sub(" ", _ENDED.sub("", line))) for line in text.split("\n"))
