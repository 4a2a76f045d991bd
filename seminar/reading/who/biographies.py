"""Whom a biography is about, and where that person works."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used, gather_words, match_any
from seminar.reading.unspaced.prose import (
    begins_unspaced_biography,
    find_unspaced_subject,
    find_unspaced_workplace,
)
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.affiliations import tidy_affiliation
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import NAME_RUN, cut_name
from seminar.speaker import SpeakerName

_VERB = match_any(
    word for word in gather_words(lambda words: words.person_verbs) if not re.search(f"[{UNSPACED}]", word)
)
_START = compile_when_used(rf"(?P<who>{NAME_RUN})(?:\s*\([^()]{{0,80}}\)|,[^,.;]{{0,80}},)?\s+(?i:{_VERB})\b")
_PRONOUN_START = compile_when_used(rf"(?:He|She|They)\s+(?:{_VERB})\b")
# "Was der Wind schreibt", "Wie der Wald arbeitet" are titles.
_ASKS = re.compile(
    r"(?:Was|Wer|Wie|Warum|Weshalb|Wohin|Wann|Wenn|What|How|Why|When|Where|Who|Comment|Pourquoi|Quand|Cómo|Qué|Perché|Quando)\s"
)
# "Rock Night is where the rock people meet", "Stein Abend ist eine Reihe": no person is that.
_IS_THING = compile_when_used(
    r"\s(?:where\b|when\b|(?:an?|our|the)\s(?:[\w’'-]{2,16}\s){0,3}?(?:evening|night|series|place|event|gathering|meeting|group|festival|club|circle"
    r"|forum|podcast|program(?:me)?|network|space|chance|opportunity|get-together|café|cafe)\b"
    r"|(?:eine?|unsere?)\s(?:[\w-]{2,16}\s){0,2}?(?:\w*[Rr]eihe|\w*[Aa]bend|\w*[Tt]reffen|Veranstaltung|Verein|Ort)\b"
    r"|(?:une?|le|la)\s(?:[\w-]{2,16}\s){0,2}?(?:soirée|série|rendez-vous|cycle|rencontre|lieu)\b"
    r"|(?:una?|el|la|il|uma?|o|a)\s(?:[\w-]{2,16}\s){0,2}?(?:ciclo|serie|encuentro|espacio|velada|serata|rassegna|incontro|série|encontro|espaço)\b)"
)
_FIRST_SENTENCE = re.compile(r"(?<=[a-z)]{2})\.\s+(?=[A-Z])")
_INTO_PLACE = re.compile(r"\b(?P<hinge>at|with|from|of|in|for|joined)\s+(?:the\s+)?(?=[A-Z])")
_ON_TO_PLACE = re.compile(r"[^.;]{0,40}?\b(?:at|of)\s+(?:the\s+)?(?=[A-Z])|,\s+(?:the\s+)?(?=[A-Z])")
_PLACE_RUN = compile_when_used(
    r"(?:[A-ZÀ-Þ0-9&][\w'’&.-]*(?<![.])|[A-Z]\.)"
    r"(?:\s+(?:(?:of|for|and|the|de|la|du|des|der|für|in|at|on|&|-)\s+){0,2}(?:[A-Z]\.|[A-ZÀ-Þ&][\w'’&-]*|of\b(?=\s[A-Z])))*"
)
_WITHIN = re.compile(r"\s(?:at|in)\s+(?:the\s+)?")
_DEPARTMENT = re.compile(r"\b(?:Department|Dept|Division|Faculty)\b")


def begins_biography(text: str, known: tuple[SpeakerName, ...] = ()) -> bool:
    """Whether a paragraph tells of a person: one of the known ones, or anybody under a full name."""
    if is_unspaced(text[:200]):
        return begins_unspaced_biography(text, known)
    if _PRONOUN_START.match(text):
        return True
    found = _match_start(text)
    who = strip_honorifics(found["who"]) if found else ""
    if not who or _ASKS.match(who):
        return False
    last = who.split()[-1].casefold()
    if any(who in each.name or each.name.split()[-1].casefold() == last for each in known):
        return True
    return cut_name(who) is not None and " " in who


def find_subject(biography: str) -> str | None:
    """Whom a biography is about, from its first words."""
    if is_unspaced(biography[:200]):
        return find_unspaced_subject(biography)
    found = _match_start(biography[:400])
    return cut_name(found["who"]) if found else None


def _match_start(text: str) -> re.Match[str] | None:
    """The name and the verb with which a text begins, if what it goes on with may be said of a person."""
    found = _START.match(text)
    return None if found and _IS_THING.match(text, found.end()) else found


def find_workplace(biography: str) -> str | None:
    """Where the person of a biography works or studies, from its first sentence."""
    if is_unspaced(biography[:200]):
        return find_unspaced_workplace(biography)
    sentence = _FIRST_SENTENCE.split(biography[:800])[0]
    for found in _INTO_PLACE.finditer(sentence):
        run = _PLACE_RUN.match(sentence, found.end())
        place = run[0].strip(" ,.") if run else ""
        if not run or not (is_institution(place) or found["hinge"] == "at"):
            continue
        inner, *outer = _WITHIN.split(place)
        if outer and is_institution(outer[0]):
            return tidy_affiliation(outer[0])
        further = _find_further(sentence, run.end()) if _DEPARTMENT.search(inner) else None
        return further or tidy_affiliation(inner)
    return None


def _find_further(sentence: str, start: int) -> str | None:
    """The university behind a department."""
    found = _ON_TO_PLACE.match(sentence, start)
    run = _PLACE_RUN.match(sentence, found.end()) if found else None
    place = _WITHIN.split(run[0])[0].strip(" ,.") if run else ""
    return place if is_institution(place) else None
