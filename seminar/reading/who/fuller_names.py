"""Names as the rest of the text has them in full, or by their last word again."""

import re

from seminar.reading.who.affiliations import read_place
from seminar.reading.who.eponyms import names_thing
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import cut_name, pass_sentence
from seminar.reading.who.professions import leads_with_profession, skip_field
from seminar.speaker import SpeakerName


def recurs(run: str, whole: str) -> bool:
    """Whether two or three words that look like no name have the last of them alone elsewhere, as people do."""
    words = run.split()
    if not 2 <= len(words) <= 3 or is_institution(run) or not all(word.isalpha() and word.istitle() for word in words):
        return False
    return bool(
        re.search(
            rf"(?:^|[.!?]\s|,\s){re.escape(words[-1])}(?:['’]s\s[a-z]|,\s(?:an?|who|the)\s|\s[a-z]+(?:s|ed)\s)",
            whole,
            re.MULTILINE,
        )
    )


def complete(single: str, whole: str, *, honored: bool) -> SpeakerName | None:
    """A family name with the given name that stands elsewhere in the text; without that only one with a title."""
    for found in re.finditer(rf"(?:[A-ZÀ-Þ][\w.'’-]{{0,20}}\s){{1,3}}{re.escape(single)}(?!\w)", whole):
        start = skip_field(whole, pass_sentence(whole, found.start(), found.end()), found.end())
        name = cut_name(whole[start : found.end()])
        if name and " " in name and name.endswith(single) and not names_thing(whole, found.start(), found.end()):
            return SpeakerName(name=name, affiliation=read_place(whole[found.end() :]))
    return SpeakerName(name=single) if honored else None


def complete_office(name: str, whole: str) -> SpeakerName | None:
    """The full name that stands elsewhere of a family behind an office: "Ada Quill" of "Judge Quill"."""
    return complete(name.split(" ", 1)[1], whole, honored=False) if leads_with_profession(name) else None
