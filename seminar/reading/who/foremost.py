"""The person who stands out in sentences that invite, whatever verb says that they speak."""

import re
from dataclasses import dataclass

from seminar.reading.languages import compile_when_used, gather_words, match_words
from seminar.reading.languages.groups import BY, HOSTING, OF, THE, WITH
from seminar.reading.text.quotes import find_quotes
from seminar.reading.text.sentences import split_sentences
from seminar.reading.who.eponyms import names_thing
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.hosts import names_host
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import rate_name
from seminar.reading.who.sentence_words import ROLES, TALKING

_LONGEST = 1500
_MOST_SENTENCES = 8
_LEAST = 3.0
_LEAD = 0.8
_KNOWN = 1.5
_ROOMS = match_words(word for word in gather_words(lambda words: words.rooms) if word[0] < "\u3000")
_OF = compile_when_used(rf"\b(?:{OF}|in|at|an|en)\s(?:the\s|la\s|l['’])?$", re.IGNORECASE)
# "a talk by Ada Quill", "apresentado por Ada Quill"
_BY = compile_when_used(
    rf"(?:\b(?:{TALKING})\s(?:[a-zà-þ]{{2,14}}\s){{0,2}}?(?:{BY}|{WITH}|de|du|do)"
    rf"|\b(?:by|par|por|pelo|pela|durch|dal|dalla|a\scargo\sdel?|a\scura\sdi))\s(?:{THE}\s)?$",
    re.IGNORECASE,
)
_ROOM_BEFORE = compile_when_used(rf"\b(?:{_ROOMS})\s(?:[A-Z\d]{{1,3}}\s)?$", re.IGNORECASE)
# "the geologist", "o professor da Universidade de Fano,"
_ROLE_BEFORE = compile_when_used(rf"\b(?:{ROLES})\s?(?:[^.;:“”\"«»]{{0,120}},\s)?$", re.IGNORECASE)
# "Ada Quill, professor of geology at Fano, …", "Ada Quill (Fano)"
_APPOSED = re.compile(
    r"\s?\([^()]{2,120}\)|,\s(?:[a-zà-þ]|Prof|Univ|Inst|Lehrst|Leit|Dozent|Direkt|Resear|Senior)[^.;:]{3,160}"
)
_VERB = re.compile(r",?\s(?:who\s|qui\s|que\s|che\s|der\s|die\s)?[a-zà-þ]{3,14}(?:\s|,)")
_HOSTS = re.compile(
    rf",?\s(?:will\s|wird\s|va\s|vai\s)?{HOSTING}",
    re.IGNORECASE,
)
# "diese Fragen beantwortet Professor Ada Quill"
_DOES = re.compile(r"\b[a-zà-þ]{3,16}\s$")
_PAST = re.compile(
    r"\b(?:nach|after|according\sto|secondo|segundo|según|selon|laut|said|disse|dijo|afferma|explica|destaca|opina|wie)\s$",
    re.IGNORECASE,
)
# "organized by the chair of history, led by Ada Quill"
ORGANIZED = compile_when_used(
    r"\b(?:organi[sz]ed|endowed|sponsored|funded|founded|established|underwritten|organisiert|veranstaltet|organisée?|organizad[oa]|organizzat[oa]|promoss[oa]|promovid[oa])\s"
    r"(?:by|von|vom|par|por|da|dal|dalla|pela|pelo|dall['’])[^.;:]{0,80}$",
    re.IGNORECASE,
)
_LIVED = re.compile(r"\s?\((?:\*|†|geb|né|nat|born)?\s?1\d\d\d")


@dataclass(frozen=True, slots=True)
class Standing:
    """A run of capitals that may be who speaks: where it stands, and how much speaks for it."""

    run: str
    start: int
    stop: int
    score: float


def find_foremost(text: str, runs: re.Pattern[str]) -> Standing | None:
    """Whoever is far ahead of all others whom the first sentences name; `runs` finds words that may be names.

    A name counts for its own look, for the office or the place of work beside it, for being first, and for the "by"
    before it; not within quotations, rooms and institutions, nor as a host's.
    """
    text = text[:_LONGEST]
    quoted = [(quote.start - 1, quote.stop) for quote in find_quotes(text)]
    found: dict[str, Standing] = {}
    offset = 0
    for order, sentence in enumerate(split_sentences(text)[:_MOST_SENTENCES]):
        at = max(text.find(sentence, offset), 0)
        offset = at + len(sentence)
        for run in runs.finditer(text, at, offset):
            if any(start <= run.start() < stop for start, stop in quoted):
                continue
            score = 0.0 if names_thing(text, run.start(), run.end()) else _rate(text, run, order)
            key = run[0].split()[-1].rstrip(".,")
            if score and (key not in found or found[key].score < score):
                found[key] = Standing(run[0], run.start(), run.end(), score)
    ranked = sorted(found.values(), key=lambda each: -each.score)
    if not ranked or ranked[0].score < _LEAST or (ranked[1:] and ranked[0].score - ranked[1].score < _LEAD):
        return None
    return ranked[0]


def _rate(text: str, run: re.Match[str], order: int) -> float:
    rating = rate_name(run[0].rstrip("."))
    before, after = text[max(0, run.start() - 140) : run.start()], text[run.end() : run.end() + 200]
    if rating < _KNOWN or names_host(before[-40:]) or _ROOM_BEFORE.search(before) or _LIVED.match(after):
        return 0.0
    if _PAST.search(before) or ORGANIZED.search(before) or is_institution(run[0]):
        return 0.0
    score = min(rating, 3.2) - 0.15 * order
    by, role = bool(_BY.search(before)), bool(_ROLE_BEFORE.search(before))
    apposed = _APPOSED.match(after)
    if _HOSTS.match(after, apposed.end() if apposed else 0):
        return 0.0
    acts = bool(_VERB.match(after, apposed.end() if apposed else 0))
    does = is_honored(run[0]) and bool(_DOES.search(before))
    if not (by or role or acts or does):
        return 0.0  # nothing says that they do anything
    score += 1.0 * by + 0.8 * role + 0.8 * bool(apposed) + 0.5 * (acts or does)
    if _OF.search(before) and not by and not is_honored(run[0]):
        score -= 1.5  # whom an institute or a work is named for
    return score
