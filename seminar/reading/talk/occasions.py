"""Words that name a series or a kind of meeting rather than a talk."""

import re
from functools import lru_cache

from seminar.reading.languages import Words, compile_when_used, gather_words
from seminar.reading.languages.groups import THE, A
from seminar.reading.unspaced.words import is_unspaced, names_unspaced_occasion
from seminar.reading.who.institutions import is_institution

_LONGEST_NAME = 110
# Words of many titles, "News from a young star", which name an occasion where hardly another word stands beside them.
_FREQUENT_WORDS = """
    attention information informations online live virtual event events meeting lunch forum news reminder tutorial
    panel weekly today tomorrow aujourd'hui demain heute morgen
"""
_FREQUENT = frozenset(_FREQUENT_WORDS.split())
_OCCASION_WORD = Words(gather_words(lambda words: words.occasions))
_CLEAR_OCCASION_WORD = Words(gather_words(lambda words: words.occasions) - _FREQUENT)
# What only sentences and titles hold.
_THOUGHT = compile_when_used(
    r"\b(?:is|are|was|were|can|do|does|we|our|its|their|that|which|than|without|how|why|revisited|through|towards?)\b|,\s[a-z]"
)
_ROOM_NAME = re.compile(
    r"\b(?:lecture|seminar|conference|meeting|event)s?\s(?:hall|room|theat(?:re|er)|center|centre|space|place|point|ground)s?\b",
    re.IGNORECASE,
)
# "esperimenti in laboratorio"
_WITHIN = re.compile(r"[a-zà-þ]\s(?:in|nel|em|en|im|au)\s$")
# "An invitation to tropical geometry" is what many a talk is called.
_INVITATION_TO = re.compile(
    r"^(?:an\s|eine\s|une\s|una?\s|um\s)?(?:invitation|einladung|invitación|invito|convite)\s(?:to|in|à|a|al|zur?m?)\s",
    re.IGNORECASE,
)
# "Rethinking information in mechanism design", "Counting online games and their players"
_SAID_OF = re.compile(
    r"[^\W\d_]\s(?:information|informations|virtual|live|online|panel|today|attention|tomorrow)\s(?:[\w’'-]{2,20}\s){0,2}"
    r"(?:in|of|with|from|under|beyond)\s[\w’'-]{4}",
    re.IGNORECASE,
)
# "After the festival", "Behind the forum": a thought, but not "After the talk".
_BEYOND = re.compile(
    r"(?:after|before|beyond|inside|behind|beneath|against|without|outside|nach|jenseits|hinter|après|avant|derrière|tras|detrás|dopo|dietro)"
    rf"\s(?:{THE}|{A}|del|des)\s"
    r"(?!(?:talk|seminar|lecture|vortrag|exposé|séminaire|charla|seminario|conferen)\w*\b)",
    re.IGNORECASE,
)
# "Attention: new room", but "Paying attention" and "Attention heads that count"
_PAID_ATTENTION = re.compile(r"(?<=[^\W\d_])\sattention\b|^attention(?=\s\w)(?!\splease\b)", re.IGNORECASE)
# What is summed or measured, "Diffusion models for time series", and what is disputed, "The ether debate"
_STUDIED = re.compile(
    r"\b(?:time|power|theta|infinite|fourier|taylor|dirichlet|eisenstein|poincaré|hilbert|laurent|puiseux)[\s-]series\b"
    r"|^the\s(?:[\w’'-]{2,20}\s){1,3}debate$",
    re.IGNORECASE,
)
# "Online matching in markets", "Live patching for everybody", but "Online via Zoom" and "Live stream"
_DONE_ONLINE = re.compile(
    r"^(?:online|live)\s(?!(?:via|on|at|in|from|only|and|or|also|for|with|to|by|stream\w*|broadcast\w*|zoom|teams|webex|link|access"
    r"|attendance|participa\w+|registration|event|events|meeting|format|session|edition)\b)(?=[^\W\d_]{4,20}\s\S+\s\S)",
    re.IGNORECASE,
)
_SERIES = re.compile(r"series|semin[aá]r|colloqui|col[oó]qui|\bciclo\b|rassegna", re.IGNORECASE)
_SERIES_END = re.compile(
    r"(?:ringvorlesung|vorlesungsreihe|vortragsreihe|(?<!\w)reihe|zyklus|(?<!\w)cycle|(?<!\w)ciclo|(?<!\w)rassegna|(?<!\w)series)\s*:?$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def names_occasion(text: str) -> bool:
    """Whether the words name a series or a kind of meeting rather than a talk, as "Geometry colloquium 12" does."""
    if is_unspaced(text):
        return names_unspaced_occasion(text)
    if " / " in text and len(text) < 120 and all(map(names_occasion, text.split(" / "))):
        return True  # in two languages
    plain = text
    for another in (_ROOM_NAME, _PAID_ATTENTION, _INVITATION_TO, _STUDIED, _DONE_ONLINE):
        plain = another.sub(" ", plain)
    found = _OCCASION_WORD.search(plain)
    if not found or len(text) > _LONGEST_NAME:
        return False
    if _THOUGHT.search(text) and not _CLEAR_OCCASION_WORD.search(plain):
        return False
    if _SAID_OF.search(text) and not _CLEAR_OCCASION_WORD.search(plain):
        return False
    if (found.start() and _WITHIN.search(text[: found.start()])) or _BEYOND.match(text):
        return False
    words = len(text.split())
    return words <= 6 or (words <= 14 and not text.endswith("?") and bool(is_institution(text) or _SERIES.search(text)))


def names_series(text: str) -> bool:
    """Whether the words before a quotation make it the name of a series: "Vortragsreihe", "Fortsetzung der Reihe"."""
    return bool(_SERIES_END.search(text))


def mentions_occasion(text: str) -> bool:
    """Whether a series or a kind of meeting is named anywhere in the words."""
    return bool(_OCCASION_WORD.search(text))
