"""The one person whom a text names, where nothing in it says who speaks."""

import re
from collections.abc import Sequence

from seminar.reading.who.affiliations import read_place
from seminar.reading.who.eponyms import names_thing
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.hosts import names_host
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import RUN, cut_name, find_name_end
from seminar.reading.who.names import SURE_NAME, rate_name
from seminar.reading.who.performers import Performers
from seminar.speaker import SpeakerName, fold_name

_LONGEST, _MOST_TEXTS = 1500, 8
# "in the Quill Dome"
_PLACED = re.compile(r"\b(?:in|at|the|of|im|am|der|à|au|en|el|la|nel|no|na)\s$", re.IGNORECASE)
# So little is said of such a person that a doubt remains.
_SCORE = 1.0


def find_sole_person(texts: Sequence[str]) -> Performers | None:
    """The person whom sentences name in full and again by one name, or beyond doubt, if there is only one."""
    texts = [text[:_LONGEST] for text in texts[:_MOST_TEXTS]]
    whole = "\n".join(texts)
    found: dict[str, tuple[SpeakerName, str]] = {}
    for text in texts:
        for run in RUN.finditer(text):
            name = cut_name(run[0])
            if not name or " " not in name or is_institution(run[0]) or names_host(text[: run.start()][-40:]):
                continue
            if _PLACED.search(text[: run.start()][-10:]) and not is_honored(run[0]):
                continue
            stop = find_name_end(run[0], name, run.start())
            sure = is_honored(run[0]) or rate_name(name) >= SURE_NAME or (rate_name(name) > 0 and _recurs(name, whole))
            if sure and not names_thing(text, run.start(), stop):
                found.setdefault(fold_name(name), (SpeakerName(name=name, affiliation=read_place(text[stop:])), text))
    if len(found) != 1:
        return None
    person, source = next(iter(found.values()))
    return Performers(score=_SCORE, people=(person,), source=source, lines=(), places=())


def _recurs(name: str, whole: str) -> bool:
    """Whether the first or the last word of a name stands alone elsewhere."""
    rest = whole.replace(name, " ")
    words = name.split()
    return any(len(word) > 2 and re.search(rf"\b{re.escape(word)}\b", rest) for word in (words[0], words[-1]))
