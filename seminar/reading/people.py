"""The people whom a line names, each with an affiliation."""

import re
from functools import lru_cache

from seminar.reading.languages import gather_words, match_any
from seminar.reading.names import is_honored, is_institution, is_missing, is_name, strip_honorifics
from seminar.speaker import SpeakerName

MOST_PEOPLE = 12
_LONGEST_LIST = 1500
_LONGEST_NAME = 80
_LONGEST_PLACE = 200

_ROLE = match_any(gather_words(lambda words: words.roles))
_ROLE_START = re.compile(
    rf"^(?:(?:an?|the)\s+)?(?:(?:{_ROLE})s?(?:\s+(?:and|&|/)\s+|\s+|$|,\s*))+(?:(?:of|in|for|at)\s+(?:the\s+)?|(?=$))?",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s*(?:;|\n|\||,|\s[-–—]\s|[–—]|\s/\s|\s(?:and|&|und|et)\s)\s*")
_JOINTS = (",", "and", "&", "/")
_FROM = re.compile(r"\s+(?:from|at|of|@)\s+(?:the\s+)?(?=[A-Z])|\s*@\s*")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{0,200})[)\]]")
_NAME_END = re.compile(
    r"\s+(?:will|is|are|was|gives?|presents?|speaks?|on|joint work|joint with|title[d:]|hosted)\b.*$"
)


@lru_cache(maxsize=4096)
def split_people(text: str, *, told: bool = False) -> tuple[SpeakerName, ...]:
    """The people whom the words name, each with an affiliation where one stands beside.

    `told` where a label or a column says that they are people: then the first words are a name, however they look.
    """
    text = re.sub(r"\s+", " ", text).strip(" ,;:*")
    if is_missing(text) or len(text) > _LONGEST_LIST:
        return ()
    people: list[tuple[str, list[str]]] = []
    for chunk, mark in _cut(text):
        words, inside = _take_brackets(chunk)
        head, *tail = _FROM.split(words, maxsplit=1)
        if tail and is_name(head.strip(" .")):
            words = head.strip(" .")
        else:
            tail = []
        name = _NAME_END.sub("", words).strip()
        if (is_name(name) and not (people and _is_place(words))) or (told and not people and not is_missing(words)):
            people.append((name, [*inside, *tail]))
        elif people:
            _add_place(people[-1][1], words, mark)
            people[-1][1].extend(inside)
        elif not told:
            return ()
    found = tuple(person for name, places in people if (person := _make_person(name, places)))
    return _share_place(found, text)[:MOST_PEOPLE]


def tidy_affiliation(text: str) -> str | None:
    """The institution without the person's role in it; nothing where only a role is named."""
    text = text.strip(" ,;:.–-")
    rest = _ROLE_START.sub("", text).strip(" ,;:")
    if rest != text and is_institution(text) and not is_institution(rest):
        rest = text
    subject, _, place = rest.partition(" at ")
    if place and is_institution(place) and not is_institution(subject):
        rest = place.removeprefix("the ")  # "Professor of Geology at Fano University"
    rest = rest.strip('"“”')
    return None if is_missing(rest) or len(rest) > _LONGEST_PLACE else rest


def _cut(text: str) -> list[tuple[str, str]]:
    """The text at its separators outside brackets, each piece with the separator before it."""
    shielded = _BRACKETS.sub(lambda found: "\x00" * len(found[0]), text)
    pieces, start, before = [], 0, ""
    for found in _CUT.finditer(shielded):
        pieces.append((text[start : found.start()].strip(), before))
        start, before = found.end(), found[0].strip()
    pieces.append((text[start:].strip(), before))
    return [(piece, mark) for piece, mark in pieces if piece][:60]


def _take_brackets(chunk: str) -> tuple[str, list[str]]:
    inside = [found[1].strip() for found in _BRACKETS.finditer(chunk)]
    words = _BRACKETS.sub(" ", chunk).strip()
    return words, [each for each in inside if each and strip_honorifics(f"x ({each})") != "x"]


def _is_place(words: str) -> bool:
    return is_institution(words) or (bool(_ROLE_START.match(words)) and not is_honored(words))


def _add_place(places: list[str], words: str, mark: str) -> None:
    """Put words behind a name with its other places; a role alone is no place to go on with."""
    if not words:
        return
    if places and mark in _JOINTS and (is_institution(places[-1]) or not _ROLE_START.match(places[-1])):
        places[-1] += f", {words}" if mark == "," else f" {mark} {words}"
    else:
        places.append(words)


def _make_person(name: str, places: list[str]) -> SpeakerName | None:
    name = strip_honorifics(name).strip(' ."“”')
    if is_missing(name) or len(name) > _LONGEST_NAME or not re.search(r"[^\W\d_]", name):
        return None
    kept = [place for place in map(tidy_affiliation, places) if place]
    institutions = [place for place in kept if is_institution(place)]
    return SpeakerName(name=name, affiliation=next(iter(institutions or kept), None))


def _share_place(people: tuple[SpeakerName, ...], text: str) -> tuple[SpeakerName, ...]:
    """ "A and B (Institute)" gives one place for both."""
    one_bracket = text.rstrip().endswith((")", "]")) and len(_BRACKETS.findall(text)) == 1
    if len(people) < 2 or not one_bracket or any(each.affiliation for each in people[:-1]):
        return people
    return tuple(SpeakerName(name=each.name, affiliation=people[-1].affiliation) for each in people)
