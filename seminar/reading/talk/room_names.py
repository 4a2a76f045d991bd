"""Words that name a room or another place to go to."""

import re

from seminar.reading.languages import Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.languages.groups import AND, OR
from seminar.reading.unspaced.words import find_unspaced_room, is_unspaced, names_unspaced_room

# Longer lines are no names of rooms; beyond the second a sentence is searched for none.
_LONGEST_NAME, _LONGEST_PROSE = 120, 1000
_LONGEST_LED = 9
_ROOMS = gather_words(lambda words: words.rooms)
_ROOM = match_words(_ROOMS)
_ROOM_WORD = Words(_ROOMS | {f"{word}s" for word in _ROOMS if word.isascii()})
_NUMBERED = re.compile(r"\b[A-Z]{1,5}[\s-]?\d{1,4}[A-Za-z]?\b|\b\d{1,4}[A-Z]?\b|\b[A-Z]\d[./]\d{2}")
# "A history of cold rooms, 1850–1920"
_YEARS = re.compile(r"[\s,:(]{1,3}(?:1[0-9]|20)\d\d\s?[-–—]\s?(?:1\d|20)?\d\d\)?$")
# "North Science 276": a building and its room; "Rome Before 1870" ends on a year.
_BUILDING = re.compile(r"(?:[A-Z][a-z’'-]{2,15}\s){2,3}(?!1[4-9]\d\d|20\d\d)[A-Z]?\d{3,4}[A-Za-z]?")
# "Towers of trees with leaves" is no place: these words join thoughts, hardly ever the parts of a place.
_TITLED_BY = compile_when_used(
    r"(?<!\w)(?:with|for|from|how|why|what|that|which|who|whose|when|between|without|under|as|als|für|mit|wie|ohne|comme|avec|sans|como|para|con|sin"
    r"|com|sem|come|senza|per)(?!\w)",
    re.IGNORECASE,
)
# "Sums over towers", "The geometry of halls": rooms in small letters behind such a word are what a thought is about.
_OF_SMALL_PLACES = compile_when_used(
    r"\s(?:of|on|in|over|and|to|em|en|im|au|nel)\s(?:(?:[a-z-]{2,20}\s){0,2}|l['’])(?:laborat\w{3,5}|labor|lab)$"
    r"|\s(?:of|on|in|over|and|to)\s(?:[a-z-]{2,20}\s){0,2}"
    rf"(?:{match_any(f'{word}s' for word in _ROOMS if word.isascii())})$"
    r"|\s(?:of|on|in|over|and|to|for|from)\s(?:[a-z-]{2,20}\s){0,2}"
    rf"(?:{match_any(word for word in _ROOMS if word.isascii())})\s[a-z]{{4,14}}$"
)
# "The barometer in the parlour"
_THING_IN_PLACE = compile_when_used(
    r"^(?:The|An?)\s(?:[\w’'-]{3,20}\s){1,3}(?:in|behind|under|on|above|outside)\s(?:the|an?|every|your|my)\s"
    rf"(?:[a-z-]{{2,20}}\s){{0,2}}(?:{match_any(word for word in _ROOMS if word.isascii())})s?$"
)
# "Gravity's noise floor", "Mapping the commons"
_SMALL_THOUGHT = compile_when_used(
    r"^[A-Z][\w-]{2,20}(?:['’]s\s[a-z-]{3,20}|ing\s(?:the|a|an|our|your))\s(?:[a-z-]{3,20}\s){0,2}[a-z]{4,20}$"
)
# "Frogs of Hall County ponds": what English rooms are called ends on a capital
_OF_PLACE = re.compile(
    r"[a-z]\s(?:in|on|of|from|across)\s(?:[A-Z][\w’'-]{2,20}\s){1,3}(?!magna|grande|principale|maggiore|building|floor|campus)[a-z]{4,20}$"
)
# Things of rooms, "Street Lamps", what builds, "reef-building corals", "Building a Skiff"; "to rule the floor", "of a
# quiet street"
_ASCII_ROOMS = [word for word in _ROOMS if word.isascii()]
_NO_ROOM = compile_when_used(
    rf"(?<=[a-z])-(?:{match_any(_ASCII_ROOMS)})\b"
    r"|^Building\s(?:an?|the|your|our|for|from|with|[A-Z][a-z]{2,14}[^su\W]s)\b"
    r"|\b(?:Street|Floor|Tower|Block|Library|Museum)\s(?:[A-Z][a-z]{2,14}[^su\W]s)\b"
    rf"|\b(?:{match_any(f'{word.title()}s' for word in _ASCII_ROOMS)})(?=\s(?:in|you|You|we|that|and\sthe)\s)"
    r"|\sto\s(?!the\b|a\b|our\b)[a-z]{3,12}\s(?:the|an?|our|your)\s.*"
    r"|(?<=[a-zà-þ])\s(?:en|a|em|in|de|para|hacia)\scasa$"
    rf"|\sof\s(?:an?|every|each|no)\s(?:[a-z-]{{2,20}}\s){{0,2}}(?:{match_any(_ASCII_ROOMS)})$"
)
# A street in Italian, a way in English: "Treewidth via cliques"
_VIA = re.compile(r"(?<=[a-z])\s(?:via|cf)\s(?=[a-z])")
_ROOM_IN_PROSE = compile_when_used(
    rf"\b(?:in|at)\s+(?:the\s+)?(?P<place>(?:[A-Z][\w.'’-]*\s+){{0,4}}(?i:{_ROOM})\b\.?"
    r"(?:\s+[A-Z]{0,3}-?\d[\w/:-]*(?:\.\w+)*){0,2})"
)
# "nella sala Pietro Leopoldo", "en el Aula 0.05": Romance languages put the kind of room first.
_NO_HALL = {"via", "corso", "studio", "ufficio", "local", "ex", "casa", "piano", "corridoio", "largo", "sede", "spazio"}
_ROMANCE_ROOM = compile_when_used(
    r"\b(?:en|no|na|em|nel|nella|nell['’]|presso|in|alla|al|all['’]|dans)\s*(?:(?:el|la|lo|il|l['’])\s*)?"
    rf"(?P<place>(?i:{match_words(word for word in _ROOMS if len(word) > 3 and word not in _NO_HALL)})"
    r"(?:\s(?:(?:de|del|de\sla|della|do|da|dos|das|di|delle|dei|degli)\s|(?:d|dell)['’])?(?:[A-ZÀ-Þ0-9«“][\w.'’»”-]*)){1,7}"
    r"(?:\s\([^()]{1,60}\))?)"
)
# "Recital Room, Bell Building / Zoom"
_PARTS = re.compile(rf"\s?[,/+&]\s?|\s(?:{AND}|{OR})\s")
_ONLINE = re.compile(
    r"(?:on\s|via\s|also\s|ms\s)?(?:zoom|teams|webex|skype|online|hybrid|virtual(?:ly)?|live[\s-]?stream|youtube)",
    re.IGNORECASE,
)
_AT = re.compile(r"^(?:in|at|im|in der|in aula|en|em|presso|à|dans|venue|room:|where:)\s+(?=\S)", re.IGNORECASE)


def names_room(text: str) -> bool:
    """Whether a short line names a place to go to."""
    if is_unspaced(text):
        return names_unspaced_room(text)
    text = _YEARS.sub("", text)
    if _BUILDING.fullmatch(text):
        return True
    if len(text) > _LONGEST_NAME or text.endswith("?") or not _ROOM_WORD.search(_NO_ROOM.sub(" ", _VIA.sub(" ", text))):
        return False
    if _NUMBERED.search(text):
        return True
    parts = _PARTS.split(text)
    if len(parts) > 1 and all(
        _ONLINE.fullmatch(part) or (_ROOM_WORD.search(part) and part.count(" ") < 5) for part in parts
    ):
        return True
    led = "," in text and ":" not in text and _ROOM_WORD.match(text)  # "Salle des Actes, esc. B, 1er étage"
    return (
        len(text.split()) <= (_LONGEST_LED if led else 6)
        and not _TITLED_BY.search(text)
        and not _OF_SMALL_PLACES.search(text)
        and not _THING_IN_PLACE.search(text)
        and not _OF_PLACE.search(text)
        and not _SMALL_THOUGHT.match(text)
    )


def find_room(text: str) -> str | None:
    """The room that a sentence names, as in "we meet in Hall B-12"."""
    begun = text[:_LONGEST_PROSE]
    if is_unspaced(text):
        return find_unspaced_room(begun)
    found = _ROOM_IN_PROSE.search(begun)
    if found and _NUMBERED.search(found["place"]):
        return found["place"].strip(" .,")
    found = _ROMANCE_ROOM.search(begun)
    return found["place"].strip(" .,") if found else None


def strip_at(text: str) -> str:
    """A place without the "in" or "venue:" before it."""
    return _AT.sub("", text)
