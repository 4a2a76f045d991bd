"""The people whom a line names, each with an affiliation."""

import re
from functools import lru_cache

from seminar.reading.languages import UNSPACED, gather_words
from seminar.reading.languages.groups import AND, WITH
from seminar.reading.text.placeholders import is_missing
from seminar.reading.unspaced.people import find_unspaced_person, is_list_of_unspaced, split_unspaced_people
from seminar.reading.who.affiliations import ROLE, ROLE_START, may_be_workplace, names_workplace, tidy_affiliation
from seminar.reading.who.eponyms import goes_on_with_couple
from seminar.reading.who.firms import FIRM
from seminar.reading.who.honorifics import is_honored, strip_honorifics
from seminar.reading.who.hosts import is_hosting
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_words import is_given
from seminar.reading.who.names import SURE_NAME, is_name, keep_first_script, rate_name
from seminar.reading.who.people_lines import HANGING_JOINTS, tidy_people_line
from seminar.reading.who.postnominals import are_letters, is_degree
from seminar.reading.who.professions import drop_trades, is_trade
from seminar.speaker import SpeakerName

MOST_PEOPLE = 12
_SURE_NEXT, _LIKELY_NEXT, _BARE_NEXT = 1.7, 1.2, 1.0
_LONGEST_NAME = 80
# Places that look like people.
_COUNTRIES = frozenset(
    (
        *("costa rica", "sri lanka", "san marino", "new zealand", "south africa", "south korea", "saudi arabia"),
        *("hong kong", "new york", "los angeles", "san francisco", "san diego", "santa barbara", "santa cruz"),
        *("san josé", "san jose", "são paulo", "sao paulo", "buenos aires", "tel aviv", "kuala lumpur", "el salvador"),
        *("santa fe", "ann arbor", "notre dame", "saint louis", "st. louis", "santiago de chile", "puerto rico"),
        *("porto alegre", "belo horizonte", "mar del plata", "nova scotia", "british columbia", "nueva york"),
        *("ciudad de méxico", "nouvelle calédonie", "abu dhabi", "ho chi minh", "new delhi", "cape town"),
    )
)
# "Ada Quill Professor of Geology": a copy has lost the line's end.
_RUN_INTO_ROLE = re.compile(
    rf"(?P<name>(?:[^\W\d_][\w'’-]*\.?\s){{2,4}}?)(?=(?:(?i:{ROLE}|consultant|professor|prof))\b\s+(?!for\b)[^,;()]{{3}})"
)
_CUT = re.compile(
    r"\s*(?:;|；|\n|\||｜|,|，|、|／|(?<=\x00)\s?[・＆](?=[^\s)）])|\s[-–—·•]\s|[–—]|\s/\s|\s\+\s"
    rf"|\s(?:&|{AND}|{WITH})\s)\s*"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_LATIN = re.compile(r"[A-Za-z]{2}")
_INVERTED = re.compile(r"(?P<family>[^\W\d_][\w'’-]{1,40}),\s+(?P<given>[^\W\d_][\w'’-]{1,20}(?:\s[A-Z]\.)?)")
# "Fano University, Dr. Ada Quill"
_PLACE_FIRST = re.compile(
    r"(?P<place>[A-Z][^,;()]{4,60}?),?\s(?P<who>(?:Dr|Prof|Professor|Mr|Ms|Mrs)\b\.?\s[^,;()]{4,50})"
)
# "Ada and Bo Quill"
_COUPLE = re.compile(
    rf"(?P<one>[^\W\d_]{{2,16}})\s(?:&|{AND})\s(?P<two>[^\W\d_]{{2,16}})\s(?P<family>[A-ZÀ-Þ][\w'’-]{{1,30}})(?=$|[\s,;(])"
)
_SAME = ("同", "同上", "同左", "同前", "ibid.", "ibid", "idem", "id.", "ebd.")
_CLOSING = {"&", *gather_words(lambda words: words.phrasing.and_words)}
_JOINTS = (",", "and", "&", "/")
# "(joint lecture)" is no place of work.
_JOINTLY = re.compile(r"(?:joint(?:ly)?|gemeinsam\w*|conjoint\w*|conjunt\w*|congiunt\w*)\b", re.IGNORECASE)
_FROM = re.compile(r"\s+(?:from|at|of|@)\s+(?:the\s+)?(?=[A-Z])|\s*@\s*")
# "Voids from Ice: When Do Two Melt?" is no place that somebody comes from.
_NO_PLACE = re.compile(r"[:：]\s?\S{2,}\s\S+\s|[?？]")
_BRACKETS = re.compile(r"[(\[（［【〔]([^()\[\]（）［］【】〔〕]{0,200})[)\]）］】〕]")
# "Dr. William (Bill) Quill"
_CALLED = re.compile(r"[A-ZÀ-Þ][a-zà-þ]{1,12}")
_GOES_ON = re.compile(r"\s[A-ZÀ-Þ][a-zà-þ'’-]{1,20}(?=$|[\s,;])(?!\s[a-z])")
_NAME_END = re.compile(
    r"\s+(?:will|is|are|was|gives?|presents?|speaks?|on|joint work|joint with|title[d:]|hosted)\b.*$"
)


@lru_cache(maxsize=4096)
def split_people(text: str, *, told: bool = False) -> tuple[SpeakerName, ...]:
    """The people whom the words name, each with an affiliation where one stands beside.

    `told` where a label or a column says that they are people: then the first words are a name, however they look.
    """
    text = tidy_people_line(text, told=told)
    if not text:
        return ()
    if (
        (placed := _PLACE_FIRST.fullmatch(text))
        and is_institution(placed["place"])
        and is_name(strip_honorifics(placed["who"]))
    ):
        return (SpeakerName(name=strip_honorifics(placed["who"]), affiliation=placed["place"]),)
    inverted = _INVERTED.fullmatch(text) if told else None
    if inverted and is_given(inverted["given"].split()[0]) and not is_given(inverted["family"]):
        return (SpeakerName(name=f"{inverted['given']} {inverted['family']}"),)
    if is_list_of_unspaced(text):
        return _make_people(split_unspaced_people(text, told=told), text)
    if told and (lost := _RUN_INTO_ROLE.match(text)) and is_name(lost["name"]):
        text = f"{lost['name']}, {text[lost.end('name') :].strip()}"
    text = text if is_honored(text) else drop_trades(text)
    couple = _COUPLE.match(text)
    if couple and is_given(couple["one"]) and is_given(couple["two"]):
        text = f"{couple['one']} {couple['family']}, {text[couple.start('two') :]}"
    people: list[tuple[str, list[str]]] = []
    chunks = _cut(text)
    names = [_take_brackets(chunk)[0] for chunk, _ in chunks] if len(chunks) > 2 else []
    listed = bool(names) and all(
        is_name(name) and not names_workplace(name) and name.lower() not in _COUNTRIES for name in names
    )
    closed = listed and chunks[-1][1] in _CLOSING and all(mark == "," for _, mark in chunks[1:-1])  # "A, B and C"
    least = _BARE_NEXT if closed and min(map(rate_name, names)) >= _BARE_NEXT else _LIKELY_NEXT
    listed = listed and (told or (rate_name(names[0]) >= _SURE_NEXT and max(map(rate_name, names[1:])) >= least))
    for chunk, mark in chunks:
        if _UNSPACED.search(chunk) and _LATIN.search(chunk) and rate_name(chunk) >= SURE_NAME:
            people.append((chunk, []))  # one name in two scripts
            continue
        words, inside = _take_brackets(chunk)
        if unspaced := find_unspaced_person(words) if _UNSPACED.search(words) else None:
            people.append((unspaced[0], [*filter(None, [unspaced[1]]), *inside]))
            continue
        words = HANGING_JOINTS.sub("", words).strip(" ,;:")
        head, *tail = _FROM.split(words, maxsplit=1)
        if tail and is_name(head.strip(" .")) and not _NO_PLACE.search(tail[0]):
            words, tail = head.strip(" ."), [_NAME_END.sub("", tail[0])]
        else:
            tail = []
        name = _NAME_END.sub("", words).strip()
        if told and people and not people[-1][1] and mark == "," and " " not in words and is_given(words):
            people[-1] = (f"{people[-1][0]}, {words}", [])  # "Tan Wei Jie, Ezekiel"
            continue
        if _is_next(name, words, mark, people, told=told or listed, bracketed=bool(inside) or listed):
            people.append((name, [*inside, *tail]))
        elif people and (told or rate_name(people[0][0]) >= SURE_NAME or may_be_workplace(words) or is_trade(words)):
            _add_place(people[-1][1], words, mark)
            people[-1][1].extend(inside)
        elif not told:
            return ()
    return _make_people(people, text)


def _make_people(people: list[tuple[str, list[str]]], text: str) -> tuple[SpeakerName, ...]:
    speaking = [(name, places) for name, places in people if not any(map(is_hosting, places))] or people
    found = tuple(person for name, places in speaking if (person := _make_person(name, places)))
    return _share_place(_join_scripts(_repeat_places(found), text), text)[:MOST_PEOPLE]


def _repeat_places(people: tuple[SpeakerName, ...]) -> tuple[SpeakerName, ...]:
    """The people, with the place of the one before where "the same" (同) stands for it."""
    told: list[SpeakerName] = []
    for each in people:
        same = told and each.affiliation and each.affiliation.lower() in _SAME
        told.append(SpeakerName(name=each.name, affiliation=told[-1].affiliation) if same else each)
    return tuple(told)


def _join_scripts(people: tuple[SpeakerName, ...], text: str) -> tuple[SpeakerName, ...]:
    """ "Yun Lin / 林云" is one person."""
    if len(people) != 2 or not re.search(r"[/／]", text) or _is_unspaced(people[0]) == _is_unspaced(people[1]):
        return people
    return (SpeakerName(name=people[0].name, affiliation=people[0].affiliation or people[1].affiliation),)


def _is_unspaced(person: SpeakerName) -> bool:
    return bool(_UNSPACED.search(person.name))


def _is_next(
    name: str, words: str, mark: str, people: list[tuple[str, list[str]]], *, told: bool, bracketed: bool
) -> bool:
    """Whether a piece of a list is one more person rather than the place of the one before."""
    if not people:
        return is_name(name) or (told and not is_missing(words))
    if not is_name(name) or names_workplace(words) or words.lower() in _COUNTRIES or are_letters(words):
        return False
    if told and bracketed:
        return True  # places of work have none of their own behind them
    # "Ada Quill, Konstanz" and "Ada Quill, Bo Wei": beside a comma a name must be known as one, and so behind a role.
    placed = any(tidy_affiliation(place) for place in people[-1][1])
    return mark not in (",", "，", "–", "—", "-", "/") or rate_name(words) >= _SURE_NEXT or placed


def _cut(text: str) -> list[tuple[str, str]]:
    """The text at its separators outside brackets and firms, each piece with the separator before it."""
    shielded = FIRM.sub(_shield, _BRACKETS.sub(_shield, text))
    pieces, start, before = [], 0, ""
    for found in _CUT.finditer(shielded):
        if found[0].strip().isalpha() and goes_on_with_couple(text[start : found.start()]):
            continue
        pieces.append((text[start : found.start()].strip(), before))
        start, before = found.end(), found[0].strip()
    pieces.append((text[start:].strip(), before))
    return [(piece, mark) for piece, mark in pieces if piece][:60]


def _shield(found: re.Match[str]) -> str:
    return "\x00" * len(found[0])


def _take_brackets(chunk: str) -> tuple[str, list[str]]:
    """The words without their brackets, and what stands in these; the name that somebody goes by stays."""
    inside = []
    words, place = "", 0
    for found in _BRACKETS.finditer(chunk):
        kept = _is_call_name(found)
        words += chunk[place : found.end() if kept else found.start()] + " " * (not kept)
        place = found.end()
        if not kept:
            inside.append(found[1].strip())
    words = " ".join((words + chunk[place:]).split())
    return words, [
        each for each in inside if each and strip_honorifics(f"x ({each})") != "x" and not _JOINTLY.match(each)
    ]


def _is_call_name(found: re.Match[str]) -> bool:
    """Whether brackets hold the name that somebody goes by, as in "M. J. (Marijke) Quill"."""
    words = found[1].strip()
    if " " in words or (words.isupper() and len(words) > 2):
        return False
    return is_given(words) or bool(_CALLED.fullmatch(words) and _GOES_ON.match(found.string, found.end()))


def _add_place(places: list[str], words: str, mark: str) -> None:
    """Put words behind a name with its other places; a role alone is no place to go on with."""
    if not words:
        return
    if places and mark in _JOINTS and (is_institution(places[-1]) or not ROLE_START.match(places[-1])):
        places[-1] += f", {words}" if mark == "," else f" {mark} {words}"
    else:
        places.append(words)


def _make_person(name: str, places: list[str]) -> SpeakerName | None:
    name = keep_first_script(strip_honorifics(name)).strip(' ."“”·•')
    if is_missing(name) or len(name) > _LONGEST_NAME or not re.search(r"[^\W\d_]", name):
        return None
    kept = [place for place in map(tidy_affiliation, places) if place and not is_degree(place)]
    institutions = [place for place in kept if is_institution(place)]
    return SpeakerName(name=name, affiliation=next(iter(institutions or kept), None))


def _share_place(people: tuple[SpeakerName, ...], text: str) -> tuple[SpeakerName, ...]:
    """ "A and B (Institute)" gives one place for both."""
    one_bracket = text.rstrip().endswith((")", "]", "）")) and len(_BRACKETS.findall(text)) == 1
    if len(people) < 2 or not one_bracket or any(each.affiliation for each in people[:-1]):
        return people
    return tuple(SpeakerName(name=each.name, affiliation=people[-1].affiliation) for each in people)
