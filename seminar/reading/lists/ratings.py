"""How much words beside others look like a person, a title, or neither."""

import re
from functools import lru_cache

from seminar.reading.languages import UNSPACED, Label, Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.languages.groups import AND, BY, OR, THE, WITH, A
from seminar.reading.lists.shields import QUOTES
from seminar.reading.lists.unspaced_names import HAN_SIGNS
from seminar.reading.talk.intervals import says_break
from seminar.reading.talk.label_words import name_label
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.surroundings import closes, greets
from seminar.reading.talk.title_heads import names_kind
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.addresses import find_email, has_url
from seminar.reading.text.buttons import is_button
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.terms import find_term
from seminar.reading.who.honorifics import is_honored, strip_honorifics
from seminar.reading.who.hosts import follow_host, names_host
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import cut_name
from seminar.reading.who.names import is_name, rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.placed_people import part_from_places
from seminar.reading.who.postnominals import are_letters
from seminar.speaker import SpeakerName

_LEADS = gather_words(lambda words: (*words.gives, *words.welcomes, *words.leads))
# Where several talk with each other: "Podiumsdiskussion mit Ada Quill"
_ROUND = (
    r"(?:panel(?:\sdiscussion)?|roundtable|round\stable|podiumsdiskussion|podiumsgespräch|podium|diskussion|gespräch|table\sronde"
    r"|mesa[\s-]redonda|tavola\srotonda|debate|débat|conversation|conversatorio|dialogue)"
)
# "Ada Quill with respondent Bo Stone"
_ANSWERED = compile_when_used(
    rf",?\s(?:{WITH}|and)\s(?:(?:{THE}|{A})\s)?(?:respondents?|discussants?|commentators?|commentary|comments|response"
    rf"|chair|moderator|moderation|diskutantin?|moderatorin?|discutante?|moderador[a]?|moderatore)\b(?:\s(?:{BY}|de)\b)?:?\s(?=[A-ZÀ-Þ]).*$"
)
_LED_BY = Words(_LEADS | {"con", "com"}, within=rf"(?:an?\s|the\s)?(?:{_ROUND}\s)?(?:%s)\s*:?\s+(?=\S)")
# "di Ada Quill", "por Ada Quill"; a name may begin with "de" itself
_BARE_LEAD = re.compile(r"(?:di|por)\s(?=[A-ZÀ-Þ][\w.'’-]{1,20}\s[A-ZÀ-Þ])")
_ROLE = Words(gather_words(lambda words: words.roles))
_OFFICE = compile_when_used(
    r"(?:[A-Z][\w.'’-]*\s){0,5}(?:Professor|Lecturer|Reader|Fellow|Director|Scholar|Chair|Scientist|Engineer|Curator|Candidate)"
    r"(?:$|,|\s(?:of|in|for|at|and|Emerit\w+)\b)|(?:Program|Programme|Section|Unit|Division|Group)\s(?:in|of|for|on)\s[A-Z]"
)
_ASIDE = Words(
    gather_words(lambda words: (*words.joins, *words.joins_not, *words.breaks, *words.cancelled, *words.postponed))
    | {"slides", "video", "recording", "notes", "pdf", "abstract", "paper", "in person", "hybrid", "host"}
    | {"note", "please note", "nb", "attention", "achtung", "hinweis", "nota", "starts", "special", "unusual"}
)
_HAN_LINKS = compile_when_used(
    match_any(word for word in gather_words(lambda words: (*words.joins, *words.joins_not)) if word[0] >= "\u3000")
)
_HAN_START = compile_when_used(r"[\u3040-\u30ff\u3400-\u9fff々]")
_BRACKETED_END = re.compile(r"\s?[(（][^()（）]{1,120}[)）]$")
_ORDINAL = compile_when_used(
    r"^(?:[^\W\d_]{2,14}\s){0,2}[^\W\d_]{1,14}\s?(?:#\s?|n[o°º]?\.?\s?)?\d{1,3}(?:st|nd|rd|th)?\s?[.:)–—-]?\s*$|^#?\d{1,3}[.)]?$"
    r"|^(?i:\d{1,2}(?:st|nd|rd|th|\.|[ºªe°])\s"
    rf"(?:{match_words(gather_words(lambda words: words.counted))}|week|woche|semaine|semana|settimana))$"
    r"|^第\s?[\d一二三四五六七八九十]{1,4}\s?[回場场次期讲講届屆]$"
)
# "La Jolla, CA"
_CITY = compile_when_used(r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2},\s[A-Z]{2}")
_ANY_WORD = compile_when_used(rf"[^\W\d_]{{4}}|[{UNSPACED}]{{2}}|\$")
# "The Quill Lecture in Life Sciences" is who it is named for.
_NAMED_LECTURE = compile_when_used(
    r"(?:The\s(?:(?:19|20)\d\d\s)?|(?:19|20)\d\d(?:[/–-]\d{2,4})?\s(?:Annual\s)?)(?:[A-Z][\w.'’-]{0,20}\s){1,4}Lecture(?:s|ship)?(?:\s(?:in|on|for|of)\s[A-Z][\w\s&,-]{2,40})?"
)
# "Past symposia: 2023-24, 2022-23"
_YEARS = re.compile(r"[^\d:]{3,40}:?\s(?:(?:19|20)\d\d(?:[/–-]\d{2,4})?(?:[,;|\s]{1,3}|$)){2,40}")
# "will be presented by Ada Quill" goes on with a sentence.
_VERBAL = re.compile(r"(?:will|is|are|were|has|wird|sera|será|sarà)\s[a-zà-þ]")
# "Next session on 12 March"
_BREAKS_OFF = re.compile(r"^[^“”\"?]{0,60}\s(?:on|at|am|um|le|el|il|den|dem)$")
# "Seminar Room 5, and online"
_AND_ONLINE = re.compile(
    rf"[\s,;]{{1,3}}(?:{AND}|{OR}|[&/+])\s(?:also\s)?(?:online|zoom|virtual(?:ly)?|hybrid|on\szoom)$",
    re.IGNORECASE,
)
# "Javier Merino-Salas" is no room.
_COMPOUND = re.compile(r"(?<=[^\W\d_]{3})[-‐][A-ZÀ-Þ][^\W\d_]{2,20}")
_UNKNOWN = 1.0
_LONGEST_HEAD = 30
# A Chinese or Japanese remark of so many signs may be one that names a map, slides or a recording.
_LONGEST_HAN_ASIDE = 8
_LONGEST_TERM = 24
_LONGEST_HOST, _LONGEST_PEOPLE = 90, 220
_MARKS = '“”„"«» '
CLOSING_QUOTES = '”“»«」』》"'


@lru_cache(maxsize=8192)
def rate_person(text: str) -> tuple[float, tuple[SpeakerName, ...]]:
    """How much the words look like people, from 0 on, and whom they name."""
    bare = text.strip(" .*")
    if len(bare) > 2 and bare[0] in "(（" and bare[-1] in ")）":
        bare = bare[1:-1].strip()
    if bare[:1] in QUOTES and bare[-1:] in CLOSING_QUOTES and bare[1:].find(QUOTES[bare[0]][0]) == len(bare) - 2:
        return 0.0, ()  # a name in quotation marks is what the talk is called
    bare = _ANSWERED.sub("", bare) if len(bare) <= _LONGEST_PEOPLE else bare
    if len(bare) <= _LONGEST_HOST and follow_host(bare) and _tells_host(bare):
        return 0.0, ()
    bare = _drop_lead(bare)
    if len(bare) > _LONGEST_PEOPLE or has_url(bare) or is_missing(bare):
        return 0.0, ()
    people = split_people(bare)
    if not people and bare != text.strip(" .*()（）") and (name := cut_name(bare[:80])) and not name[0].islower():
        people = (SpeakerName(name=name),)  # "with Ada Quill, who answers questions too"
    if not people:
        people = part_from_places(bare)
    if not people:
        return 0.0, ()
    outside = _BRACKETED_END.sub("", bare) if people[0].affiliation and _HAN_START.match(bare) else bare
    if names_occasion(outside) or (names_room(_COMPOUND.sub("", bare)) and not people[0].affiliation):
        return 0.0, ()
    titled = HAN_SIGNS.fullmatch(bare) and bare.startswith(people[0].name) and bare != people[0].name
    titled = titled and rate_name(people[0].name) >= _UNKNOWN  # "葦原燈教授"
    score = 1.8 if HAN_SIGNS.fullmatch(bare) and not titled else 2.5 + bool(titled)
    if is_honored(bare) or strip_honorifics(people[0].name) != people[0].name:
        score += 1
    if people[0].affiliation and is_institution(people[0].affiliation):
        score += 1
    if len(people) == 2 and not any(each.affiliation or rate_name(each.name) > _UNKNOWN for each in people):
        score -= 1.5  # "Cool Roofs and Warm Nights"
    if bare != text:
        score += 0.5
    return score, people


@lru_cache(maxsize=8192)
def rate_words(text: str) -> float:
    """How much the words look like a title; in scripts without blanks two signs count for a word."""
    bare = text.strip()
    if (
        not bare
        or len(bare) > 400
        or closes(bare)
        or greets(bare)
        or has_url(bare)
        or find_email(bare)
        or is_button(bare)
    ):
        return -4.0
    quoted = bare[0] in QUOTES and bare[-1] in CLOSING_QUOTES
    signs = len(re.findall(f"[{UNSPACED}]", bare))
    if signs * 2 > len(bare):
        score = 2.0 if signs > 8 else 1.0 if signs > 4 else 0.0
        if names_occasion(bare) or (is_institution(bare) and signs < 14):
            score -= 3
        if rate_person(bare)[0]:
            score -= 2
        if names_room(bare):
            score -= 3
    else:
        score = rate_title(bare.strip("".join(QUOTES) + CLOSING_QUOTES)) + 0.5
    if (len(bare) <= 40 and _ROLE.match(bare)) or _is_office(bare):
        score -= 3
    if len(bare) <= 30 and len(bare.split()) <= 3 and _ASIDE.search(_drop_links(bare, quoted)):
        score -= 3
    if _ORDINAL.fullmatch(bare) or are_letters(bare) or any(map(_tells_host, bare.split("; "))):
        score -= 5
    if _CITY.fullmatch(bare) or not _ANY_WORD.search(bare):
        score -= 3
    if says_break(bare) or (names_kind(bare) and "meeting" not in bare.lower()):
        score -= 2
    if score > 0 and len(bare) <= _LONGEST_TERM and find_term([bare]):
        score -= 4  # "2e semestre 2025-2026"
    if _BREAKS_OFF.search(bare) or ((both := _AND_ONLINE.search(bare)) and names_room(bare[: both.start()])):
        score -= 4
    if _VERBAL.match(bare) or _NAMED_LECTURE.fullmatch(bare.strip(_MARKS)) or _YEARS.fullmatch(bare):
        score -= 4
    called = quoted and is_name(bare[1:-1].strip())  # "Moby Dick" is a title where it is quoted
    return score + (2.5 if quoted else 0) + (2.5 if called else 0)


@lru_cache(maxsize=4096)
def is_aside(text: str) -> bool:
    """Whether a field is neither a person nor a title but a remark, a place, a role or a link's word."""
    bare = text.strip("()[]（） ")
    return (
        len(bare) < 3
        or is_missing(bare)
        or is_institution(bare)
        or names_room(bare)
        or names_occasion(bare)
        or bool(
            _ORDINAL.fullmatch(bare) or _CITY.fullmatch(bare) or (len(bare) <= 6 and name_label(bare) is Label.SPEAKER)
        )
        or are_letters(bare)
        or _tells_host(bare)
        or (len(bare) <= 60 and bool(_ROLE.match(bare)))
        or _is_office(bare)
        or (len(bare) <= 40 and len(bare.split()) <= 3 and bool(_ASIDE.search(bare)))
    )


def _drop_links(text: str, quoted: bool) -> str:
    """The words without those of links, "地図" or "資料", in a quotation and in what is more than a remark."""
    return _HAN_LINKS.sub(" ", text) if quoted or len(text) > _LONGEST_HAN_ASIDE else text


def _is_office(text: str) -> bool:
    """Whether words in capitals name an office or a unit: "Ada Quill Professor of Geology", "Program in Law"."""
    return len(text) <= 80 and bool(_OFFICE.match(text))


def looks_like_name(text: str) -> bool:
    """Whether up to five words in capitals could be a name where others of the list have theirs."""
    bare = strip_honorifics(_drop_lead(text)).strip(" .")
    words = bare.split()
    return is_name(bare) or (
        2 <= len(words) <= 5
        and len(bare) <= 50
        and not is_missing(bare)
        and not names_occasion(bare)
        and not says_break(bare)
        and all(word[:1].isupper() or len(word) <= 3 for word in words)
        and not re.search(r"\d", bare)
    )


def strip_lead(text: str) -> str:
    """The words without "by", "with" and the like before a name."""
    return _drop_lead(text.strip())


def _drop_lead(text: str) -> str:
    found = _LED_BY.match(text) or _BARE_LEAD.match(text)
    return text[found.end() :] if found else text


def _tells_host(text: str) -> bool:
    """Whether words such as "discussant: Prof. Ada Quill" name somebody who does not speak."""
    if (led := follow_host(text)) and is_name(led.partition(",")[0].partition("(")[0].strip()):
        return True  # "introduced by Ada Quill"
    head, colon, people = text.partition(":")
    return bool(colon) and len(head) <= _LONGEST_HEAD and names_host(head) and rate_person(people.strip())[0] > 0
