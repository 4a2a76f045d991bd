"""A line as a title alone, or as a title and speakers in either order."""

import re

from seminar.reading.languages import UNSPACED, Words, compile_when_used, gather_words
from seminar.reading.languages.groups import ABOUT, BY, COAUTHORED, THE, WITH
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.quotes import find_quotes, strip_quotes
from seminar.reading.unspaced.titles import part_unspaced_title
from seminar.reading.when.dates import find_dates
from seminar.reading.who.affiliations import tidy_affiliation
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.named_people import find_named_people
from seminar.reading.who.names import SURE_NAME, is_name, rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people
from seminar.speaker import SpeakerName

# "joint work with Bo Stone"
SHARED = compile_when_used(
    rf"(?:{COAUTHORED}|this\sis\sjoint|based\son|in\scollaboration)\b",
    re.IGNORECASE,
)
# "PhD defence: Knots in ice"
HEADED = re.compile(r"(?P<occasion>[^:–—|]{4,80}?)(?::\s+|\s+[–—|-]\s+)(?P<title>.{6,})")
# "by Ada Quill", "a cura di Ada Quill"
LED_BY = compile_when_used(
    rf"^(?:(?:{BY}|{WITH}|speaker|de|a\scura\sdi|a\scargo\sde)\s+)"
    rf"(?:{THE}\s+(?=[A-ZÀ-Þ]))?",
    re.IGNORECASE,
)
# "Colloquium by Ada Quill", "Conférence de Ada Quill"
_HELD_BY = compile_when_used(
    rf"(?P<occasion>[^:“”\"(),]{{4,60}}?)\s(?:(?P<by>{BY}|{WITH})|de)\s(?P<who>.{{5,120}})", re.IGNORECASE
)
# "Knots in ice" (with Bo Stone and Cy Reed)
_WITH_OTHERS = re.compile(
    r"(?:(?<=[”\"»])\s\(with\s(?=[A-ZÀ-Þ])[^()]{3,160}\)|\s\(joint(?:ly)?\s(?:work\s)?with\s(?=[A-ZÀ-Þ])[^()]{3,160}\))\s*$",
    re.IGNORECASE,
)
# "Geometry seminar (Ada Quill) - Knots in ice"
_GUEST = re.compile(r"\((?P<who>[^(),\d]{4,50})\)$")
# What may stand behind a quoted title: "(Nature 2026)"
_CLOSES = re.compile(r"[”\"»“]?\s?(?:\([^()]{2,60}\))?[.!]?")
_VERB = re.compile(r"[\w)]\s(?:is|are|was|were|will|has|have)\s[a-z]")
_QUOTES = ' “”"'
_LIKELY = 1.0
_PARTED = re.compile(
    r"\s+(?:[–—|]|//)\s+|\s+-\s+|\s*[–—]\s*(?=[“\"A-Z])|:\s+|\s*\|\s*|;\s+|,\s+(?=[“\"«])|\s+(?=[“\"«„])"
)
_BY_END = re.compile(
    r"(?P<title>.{8,280}?)[,:]?\s+(?:by|speaker:|presented by|with)\s+(?P<who>.{3,120})", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"(?P<title>.{8,240}?)\s\((?P<who>[^()]{4,60})\)")
_HOUR = re.compile(
    r"(?:an?\s)?(?:[a-z]{3,12}\s)?(?:evening|afternoon|morning|hour|conversation|reading)|in\sconversation",
    re.IGNORECASE,
)
# "An evening at the mill: Dr. Ada Quill on Dead Stars"
_NAME_ON = re.compile(
    rf"(?:[^:]{{3,60}}:\s)?(?P<who>[^:,;]{{4,50}}?)\s{ABOUT}\s(?P<title>(?!Zoom|Teams|Monday|Tuesday|Wednesday|Thursday|Friday)[A-Z“\"].{{4,160}})"
)
# "Next up: Ada Quill of Fano asks Does Ice Dream?"
_NAME_ASKS = re.compile(
    r"(?:[^:]{3,60}:\s)?(?P<who>[A-Z][^:;?!]{4,70}?)\s(?:asks|answers|explores|explains|presents|discusses|(?:talks|speaks|lectures)\s(?:about|on)"
    r"|fragt|erklärt|spricht\süber|présente|parle\sde|explique|presenta|habla\sde|explica|parla\sdi|spiega|apresenta|fala\sde)[:\s]\s?"
    r"(?P<title>[A-ZÀ-Þ“\"¿].{4,160})"
)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_FROM = re.compile(r"(?P<who>[^,;()]{4,50})\sfrom\s(?P<what>[^,;()]{3,60})")
_LED = re.compile(r"(?P<who>[^,(]{4,60}?)\s*(?P<place>\([^()]{1,120}\))?(?:,\s*|(?<=\))\s+)(?P<title>[“\"A-Z].{3,})")
# Auditorium “Ada Quill”
_ROOM_BEFORE = Words(
    (word for word in gather_words(lambda words: words.rooms) if len(word) > 3 and word[0] < "\u3000"),
    within=r"(?:%s)\s?[“„«\"]?$",
)
# Quoted words beside one of these are the name of a series.
_SERIES = re.compile(
    r"ringvorlesung|\b(?:our|the|this)\sseries\b"
    r"|reihe\b|zyklus\b|\bcycle\b|\bciclo\b|\bserie\b|semester|studium generale",
    re.IGNORECASE,
)


def part_title(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    """A line as a title alone, or as title and speakers in either order."""
    if re.search(f"[{UNSPACED}]", text):
        return part_unspaced_title(text)
    text = _WITH_OTHERS.sub("", text)
    head = HEADED.fullmatch(text)
    if head and names_occasion(head["occasion"]) and not names_occasion(head["title"]):
        text = head["title"]
        if (who := _GUEST.search(head["occasion"])) and is_name(who["who"]) and not split_people(text):
            return [(strip_quotes(text), split_people(who["who"]))]
        if (holders := _find_holders(head["occasion"])) and not split_people(text):
            return [(strip_quotes(text), holders)]
    quoted = next((quote for quote in find_quotes(text) if " " in quote.inner or len(quote.inner) > 8), None)
    if quoted and _ROOM_BEFORE.search(text[: quoted.start - 1]):
        return []
    if quoted and _SERIES.search(f"{text[: quoted.start]} {text[quoted.stop :]}"):
        return []
    if quoted:
        outside = f"{text[: quoted.start]} {text[quoted.stop :]}".strip(" ,.:;–—-|")
        people = _find_people(LED_BY.sub("", outside)) or find_named_people(outside)
        if people or not outside or (names_occasion(outside) and len(outside) < 60):
            return [(quoted.inner.strip(" ,."), people)]
    if (
        quoted
        and _CLOSES.fullmatch(text, quoted.stop)
        and text[: quoted.start].rstrip()[-1:] == ":"
        and " " in quoted.inner
    ):
        return [(quoted.inner.strip(" ,."), find_announced_people(text[: quoted.start]))]
    if asked := _part_at_question(text) or _part_at_bracket(text):
        return [asked]
    parts = _part_at_separators(text) or _part_at_words(text)
    return parts or [(strip_quotes(text), ())]


def _part_at_separators(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    parts = []
    for found in list(_PARTED.finditer(text))[:6]:
        left, right = text[: found.start()].strip(_QUOTES), text[found.end() :].strip(_QUOTES)
        led = next((quote for quote in find_quotes(text) if quote.start == found.end()), None)
        right = led.inner.strip(" ,") if led else right
        if not left or not right:
            continue
        if len(left) < 160 and rate_title(right) > -2 and (people := split_people(left)) and not is_made_from(left):
            parts.append((right, people))
        elif (
            len(right) < 160
            and ":" not in found[0]
            and not _VERB.search(right)
            and rate_title(left) > 0
            and (people := split_people(right))
        ):
            parts.append((left, people))
    return parts


def is_made_from(text: str) -> bool:
    """Whether two words in capitals "from" something are a thought, "Quick Maps from Ice", rather than somebody from
    a place."""
    found = _FROM.fullmatch(text)
    return found is not None and rate_name(found["who"]) < SURE_NAME and not is_institution(found["what"])


def _part_at_words(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    """ "Knots by Ada Quill", and "Ada Quill (Fano), Knots" where the name leads for certain."""
    closed = _IN_BRACKETS.fullmatch(text)
    if closed and _names_somebody(closed["who"]) and rate_title(closed["title"]) > 0:
        return [(closed["title"].strip(_QUOTES), split_people(closed["who"]))]
    by = _BY_END.fullmatch(text)
    if by and not SHARED.match(text) and (people := split_people(by["who"])):
        # "An evening with Ada Quill" is called so where nothing else is its title.
        return [(text if _HOUR.fullmatch(by["title"]) else by["title"].strip(_QUOTES), people)]
    about = _NAME_ON.fullmatch(text)
    if about and rate_name(about["who"]) >= SURE_NAME and not find_dates(about["title"]):
        return [(about["title"].strip(_QUOTES).rstrip("."), split_people(about["who"]))]
    led = _LED.fullmatch(text)
    if led and is_name(led["who"]) and _may_be_title(led["title"]):
        return [(led["title"].strip(_QUOTES), split_people(led["who"] + (led["place"] or "")))]
    return []


def _part_at_question(text: str) -> tuple[str, tuple[SpeakerName, ...]] | None:
    """What a line says that somebody asks or presents, where it is written as titles are."""
    found = _NAME_ASKS.fullmatch(text)
    people = split_people(found["who"]) if found else ()
    if not found or not people or rate_name(people[0].name) < 1 or find_dates(found["title"]):
        return None
    title = found["title"].strip(_QUOTES)
    words = _LONG_WORD.findall(title)
    capitals = sum(word[0].isupper() for word in words)
    return (title, people) if "." not in title and capitals * 4 >= len(words) * 3 else None


def _part_at_bracket(text: str) -> tuple[str, tuple[SpeakerName, ...]] | None:
    """ "Ada Quill (Fano), Knots: what holds" at the bracket, whatever signs the title has."""
    found = _LED.fullmatch(text)
    if not found or not found["place"] or not is_name(found["who"]) or not is_institution(found["place"]):
        return None
    title = found["title"].strip(_QUOTES)
    return (
        (title, split_people(found["who"] + found["place"])) if rate_title(title) > 0 and _may_be_title(title) else None
    )


def _names_somebody(words: str) -> bool:
    """Whether words in brackets are surely a name, or likely one with a place of work."""
    people = split_people(words)
    if not people or len(people) > 1:
        return rate_name(words) >= SURE_NAME
    return rate_name(people[0].name) >= (_LIKELY if people[0].affiliation and "," in words else SURE_NAME)


def _find_holders(occasion: str) -> tuple[SpeakerName, ...]:
    """Who gives the talk that the words before a title's colon announce."""
    held = _HELD_BY.fullmatch(occasion)
    if not held or not names_occasion(held["occasion"]):
        return ()
    people = split_people(held["who"])
    least = 0 if held["by"] else SURE_NAME
    return people if people and " " in people[0].name and rate_name(people[0].name) > least else ()


def _find_people(outside: str) -> tuple[SpeakerName, ...]:
    if not outside:
        return ()
    groups = [group for group in map(split_people, _PARTED.split(outside)) if group]
    return split_people(outside) or max(groups, key=lambda group: rate_name(group[0].name), default=())


def _may_be_title(text: str) -> bool:
    """Whether what stands behind a name in a row can be the title, a single word too."""
    return (
        rate_title(text) > -4 and not is_institution(text) and not split_people(text) and bool(tidy_affiliation(text))
    )
