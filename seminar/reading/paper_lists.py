"""Papers in a plain list: a title a line, or a title above each paragraph, without the word Abstract."""

import re

from seminar.reading.draft import PaperDraft

LONGEST_TITLE = 250
SHORTEST_ABSTRACT = 200
MOST = 500

_BULLET = re.compile(r"^\s{0,20}(?:[-*•‣◦]|\[?\d{1,3}[\].):])\s{1,5}")
_WORDS = re.compile(r"[^\W\d_]{2,}")


def find_listed(text: str) -> tuple[PaperDraft, ...]:
    """The papers of a list; empty where the text looks like something else. Doubts tell what each of them lacks."""
    blocks = [block.strip() for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")) if block.strip()]
    with_abstracts = [_with_abstract(block) for block in blocks]
    if blocks and all(with_abstracts):
        return tuple(paper for paper in with_abstracts if paper)[:MOST]
    lines = [_BULLET.sub("", line).strip() for line in text.splitlines() if line.strip()]
    if lines and all(_is_title(line) for line in lines):
        return tuple(PaperDraft(title=line, abstract=None) for line in lines[:MOST])
    return ()


def _with_abstract(block: str) -> PaperDraft | None:
    """A short line, then a long paragraph."""
    title, _, rest = block.partition("\n")
    title, abstract = _BULLET.sub("", title).strip(), " ".join(rest.split())
    if not _is_title(title) or len(abstract) < SHORTEST_ABSTRACT:
        return None
    return PaperDraft(title=title, abstract=abstract)


def _is_title(line: str) -> bool:
    """Whether a line may be a title: a few words, or in a script without blanks a few signs."""
    return len(line) <= LONGEST_TITLE and (len(_WORDS.findall(line)) > 1 or (len(line) >= 4 and not line.isascii()))
