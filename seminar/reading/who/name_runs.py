"""A name among the capitalised words of a sentence: where it begins and ends."""

import re

from seminar.reading.languages import compile_when_used
from seminar.reading.who.eponyms import end_at_thing
from seminar.reading.who.honorifics import HONORIFIC, HONORIFICS, strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.leading_names import lead_name
from seminar.reading.who.name_words import PARTICLES
from seminar.reading.who.names import is_name, rate_name
from seminar.reading.who.professions import begin_at_name, names_office, skip_field

UPPER = "A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐİŞŐŰ"
PARTICLE = (
    r"de\slos|de\slas|wa|ka|bint|van\s['’]t|de|del|della|dos|da|das|do|van|von|der"
    r"|den|di|la|le|bin|al|el|ter|ten|zu|y|af|av|ibn"
)
# Capitalised words that begin with a name; `cut_name` finds where it ends.
NAME_RUN = (
    rf"(?<![^\W\d_])(?<!\bi\.\s)(?:(?:(?i:{HONORIFIC}))(?![^\W\d_])\.?,?\s+){{0,4}}[{UPPER}][\w'’.-]*"
    rf"(?:\s+(?:[{UPPER}][\w'’-]{{0,4}}\.|[{UPPER}][\w'’-]*|[dl]['’][{UPPER}][\w'’-]*|(?:{PARTICLE})(?=\s))){{0,6}}"
)
RUN = compile_when_used(NAME_RUN)
# "Fano County Governor, Prof. Ada Quill"
_BEHIND_OFFICE = compile_when_used(rf",?\s(?P<who>{NAME_RUN})")
_FAMILY_PARTICLES = frozenset(
    ("Lo", "La", "De", "Di", "Del", "Della", "Van", "Von", "Da", "Dos", "Le", "El", "Al", "Ter")
)
_NO_NAME = re.compile(
    r"^(?:V\.?\s?(?:Ex|S)\.?\s?(?:a|as|ª|cia)\b\.?|Unfortunately|Sadly|BUT|AND|NOW|WITH|ALSO|Join|Meet|Hear|Regrettably|However|Leider|Malheureusement|Lamentablemente|Purtroppo|The|Our|Next|This|Today"
    r"|With|By|On|Am|Der|Die|Le|La|El|Il|Em|En|Em|Expone|Imparte|Diserta|Habla|Interviene|Introduce|Introducono|Dicta|Ofrece|Fala|Apresenta|Parla|Parlano|Intervengono|Relatore|Relatrice|Relatori|Spricht|Sprechen|Hablan|Intervienen|Falam|Interviennent|Con|Mit|Avec|[LD]['’][a-zà-þ-]{3,20}|Speaker|Speakers)(?:\s+|$)"
)

_SENTENCE_END = re.compile(r"(?P<word>[^\W\d_]{0,20}[a-zà-þ]{3})\.\s+(?=[A-ZÀ-Þ])")
# "von der Professur"
_LONGEST_LEAD = 3
_OWNER = re.compile(r"[^\W\d_][\w-]+['’]s")


def rate_run(run: str) -> float:
    """How much capitalised words look like a name, with the honorific that may stand within them."""
    words = run.split()
    name = begin_at_name(words)
    told = 1.0 if 1 < len(name) < len(words) and name == words[-len(name) :] else 0.0
    return max(rate_name(run), rate_name(" ".join(name)) + told)


def cut_name(run: str) -> str | None:
    """The name with which a run of capitalised words begins, without honorifics."""
    words = _end_at_workplace(_end_at_owner(end_at_thing(begin_at_name(_NO_NAME.sub("", run).split()))))
    words = _NO_NAME.sub("", " ".join(words)).split()
    if not words:
        return None
    rated = [
        (rate_name(" ".join(words[:stop])) + stop / 4 + 0.3 * (2 < stop == len(words) < 5), stop)
        for stop in range(len(words), 0, -1)
    ]
    best, stop = max(rated, default=(0.0, 0))
    if best >= 0.5:
        stop += stop < len(words) and words[stop - 1] in _FAMILY_PARTICLES  # "Ada Lo Verde"
        return strip_honorifics(" ".join(words[:stop])).rstrip(".,")
    name, _, _ = lead_name(run)
    return re.sub(r"(?<=\w\w)[.,]$", "", strip_honorifics(name)) if is_name(name) else None


def _end_at_owner(words: list[str]) -> list[str]:
    """The words up to one that owns what follows: "Ada Quill's Zoom lecture"."""
    for place, word in enumerate(words[:-1]):
        if place and _OWNER.fullmatch(word):
            return [*words[:place], word[:-2]]
    return words


def _end_at_workplace(words: list[str]) -> list[str]:
    """The words up to where somebody works: "Ada Quill von der Professur Fano"."""
    for place, word in enumerate(words):
        if place > 1 and word.lower() in PARTICLES and is_institution(" ".join(words[place : place + _LONGEST_LEAD])):
            return words[:place]
    return words


def find_name_end(run: str, name: str, start: int) -> int:
    """Where a name ends in the text in which its run of words begins at `start`."""
    last = name.split()[-1]
    return start + run.find(last) + len(last)


def pass_sentence(text: str, start: int, stop: int) -> int:
    """Where the run begins behind the end of a sentence: "in 105 Moss Hall. Ada Quill will"."""
    for found in reversed(list(_SENTENCE_END.finditer(text, start, stop))):
        if found["word"].lower() not in HONORIFICS:
            return found.end()
    return start


def end_sentence(text: str, start: int, stop: int) -> int:
    """Where the sentence ends with whose verb or noun a run follows: "hear Ada Quill. Bo Stone will"."""
    ends = (found for found in _SENTENCE_END.finditer(text, start, stop) if found["word"].lower() not in HONORIFICS)
    return next((found.end("word") for found in ends if is_name(text[start : found.end("word")])), stop)


def pass_office(text: str, start: int, stop: int) -> tuple[int, int]:
    """Where the name begins and ends beside an office or a field: "Fano County Governor, Ada Quill"."""
    start = skip_field(text, pass_sentence(text, start, stop), stop)
    behind = _BEHIND_OFFICE.match(text, stop) if names_office(text[start:stop]) else None
    return behind.span("who") if behind else (start, stop)
