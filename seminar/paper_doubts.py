"""What looks wrong in a paper that was read from a list of titles and abstracts."""

import re

from seminar import people
from seminar.people import Fit
from seminar.reading.draft import PaperDraft

SHORT, LONG = 200, 4000  # characters of an abstract: with fewer a piece may be missing, with more it may be two
LONGEST_TITLE = 250

_ENDING = re.compile(r"[.!?。！？…:)\]”’\"'」』]\s*\Z|https?://\S+\s*\Z")
_LATEX = re.compile(r"\\[A-Za-z]{2,20}|\$[^$\n]{1,80}\$")


def doubts(paper: PaperDraft, owner: str) -> tuple[str, ...]:
    """Sentences for the person who brought the paper; `owner` is whose it is said to be."""
    found = []
    title, abstract = paper.title or "", paper.abstract or ""
    if not abstract:
        found.append("There is no abstract.")
    elif len(abstract) < SHORT:
        found.append("The abstract is very short: is a piece missing?")
    elif len(abstract) > LONG:
        found.append("The abstract is very long: are these two papers?")
    if abstract and not _ENDING.search(abstract):
        found.append("The abstract ends within a sentence.")
    if len(title) > LONGEST_TITLE or (title.endswith(".") and len(title) > 120):
        found.append("The title looks like a sentence of an abstract.")
    if _LATEX.search(title) or _LATEX.search(abstract):
        found.append("A formula could not be made readable.")
    if paper.speakers and not any(_is(owner, one.name) for one in paper.speakers):
        names = ", ".join(one.name for one in paper.speakers[:3])
        found.append(f"Its authors are others: {names}.")
    return tuple(found)


def _is(owner: str, author: str) -> bool:
    """Whether an author may be this person: with initials, in another order or script."""
    for one, other in ((author, owner), (owner, author)):
        sought = people.seek(one)
        fitting = people.fit(sought, [other]) if sought else None
        if fitting is not None and fitting.fit >= Fit.INITIALS:
            return True
    return False
