"""Forms whose values stand in a column of their own, each title joined that goes on in the column a line below."""

import re

from seminar.reading.languages import UNSPACED, Label, compile_when_used
from seminar.reading.languages.groups import BY, HOSTED_BY, WITH
from seminar.reading.talk.label_words import name_label

_FIELD = re.compile(r"\s*(?P<label>[^\W\d_][^:：\n]{0,40}?)\s*[:：]\s+(?=\S)")
_UNSPACED = re.compile(f"[{UNSPACED}]")
# "by Ada Quill", "with an answer of Bo Stone"
_NAMES_PEOPLE = compile_when_used(rf"(?:{BY}|{WITH}|{HOSTED_BY})\s", re.IGNORECASE)
# Who breaks a title has about so many signs in a line.
_FULL = 64
# Further right than any paragraph is indented.
_LEAST_COLUMN = 6


def join_aligned_titles(text: str) -> str:
    """The text, each line below a title's label joined to it that begins just where the title does."""
    joined: list[str] = []
    column = 0
    for line in text.split("\n"):
        field = _FIELD.match(line)
        if column and not field and len(line) - len(line.lstrip()) == column and _is_wrapped(joined[-1], line.strip()):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
            continue
        titled = field is not None and name_label(field["label"]) is Label.TITLE and field.end() >= _LEAST_COLUMN
        column = field.end() if field and titled else 0
        joined.append(line)
    return "\n".join(joined)


def _is_wrapped(above: str, words: str) -> bool:
    """Whether the title goes on: in small letters, or as the line above was full.

    A translation may stand below as well, most often of what is written without blanks.
    """
    if _UNSPACED.search(above + words) or _NAMES_PEOPLE.match(words):
        return False
    return words[:1].islower() or (bool(words) and len(above.rstrip()) + len(words.split()[0]) >= _FULL)
