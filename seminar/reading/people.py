"""Names of people with their affiliations, told from all other capitalised words."""

import re
from functools import lru_cache

from seminar.missing import stated
from seminar.reading.languages import gather_words, match_any
from seminar.speaker import SpeakerName

_TITLE_WORDS = gather_words(lambda words: words.title_words)
_MISSING = gather_words(lambda words: words.missing)
_HONORIFIC = match_any(gather_words(lambda words: words.honorifics))
_DEGREE = match_any(gather_words(lambda words: words.degrees))
_ROLE = match_any(gather_words(lambda words: words.roles))

_HONORED = re.compile(
    rf"^(?:(?:{_HONORIFIC})(?:\.-ing)?(?:\.\s?|\s+(?=\S)))(?:(?:{_HONORIFIC}|h\.?\s?c|rer|nat|phil|med|habil)(?:\.\s?|\s+(?=\S)))*",
    re.IGNORECASE,
)
_GRADED = re.compile(rf"(?:\s*,\s*|\s+)(?:{_DEGREE})\.?(?=$|[,;(\s])", re.IGNORECASE)
_PRONOUNS = re.compile(r"\s*[\[(](?:she|he|they)(?:\s?/\s?\w{2,6}){0,3}[\])]", re.IGNORECASE)
_INSTITUTION = re.compile(
    rf"(?<![^\W_])(?:{match_any(word for word in gather_words(lambda words: words.institutions) if len(word) > 4)})(?![^\W_])",
    re.IGNORECASE,
)
_SHORT_INSTITUTION = re.compile(
    rf"(?<![^\W_])(?:{match_any(word.upper() for word in gather_words(lambda words: words.institutions) if len(word) <= 4)}|ETH|Tech|Labs?|Inc|Univ|Dept|Yale|Bank|Sony|Bosch)(?![^\W_])"
)
_ROLE_START = re.compile(
    rf"^(?:(?:an?|the)\s+)?(?:(?:{_ROLE})s?(?:\s+(?:and|&|/)\s+|\s+|$|,\s*))+(?:(?:of|in|for|at)\s+(?:the\s+)?|(?=$))?",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    ["de", "del", "della", "der", "den", "di", "da", "do", "dos", "das", "du", "van", "von", "vom", "zu", "zur", "la", "le", "los", "las", "y", "e", "i", "bin", "ibn", "ben", "al", "el", "ter", "ten", "te", "af", "av", "st", "st.", "d'", "o'", "abu", "mac", "mc'"]
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-‐‑](?=[^\W\d_])|\.)*")
_NOUN = re.compile(
    r"(?:tions?|sions?|ments?|olog(?:y|ies)|ities|[^c]ity|isms?|ness|ics|ical|ative|iz(?:ing|ation|ed)|ise[ds]|able|ible|ous|ively|graphs?|ings)$"
)
_PARTICIPLE = re.compile(r"^.{5,}(?:ing|ed|al|ic|ive|ly|ful|less)$")
_CJK_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\uac00-\ud7a3]{2,4}|[\u3040-\u30ff\u4e00-\u9fff]{2,8}")
_CUT = re.compile(r"\s*(?:;|\n|\||,|\s[-–—]\s|[–—]|\s/\s|\s(?:and|&|und|et)\s)\s*")
_FROM = re.compile(r"\s+(?:from|at|of|@)\s+(?:the\s+)?(?=[A-Z])|\s*@\s*")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{0,200})[)\]]")
_LIST_END = re.compile(
    r"\s+(?:will|is|are|was|gives?|presents?|speaks?|on|joint work|joint with|title[d:]|hosted)\b.*$"
)


def is_missing(text: str) -> bool:
    """Whether the words only say that there is nothing to say yet."""
    words = re.sub(r"[\[\](){}*<>\"“”]", "", text).strip().rstrip(".:!").strip().lower()
    return not words.strip("-–—… ?.") or words in _MISSING or stated(words) is None


@lru_cache(maxsize=4096)
def is_institution(text: str) -> bool:
    """Whether the words name a university, a department, a firm or the like."""
    return bool(_INSTITUTION.search(text) or _SHORT_INSTITUTION.search(text))


def strip_honorifics(name: str) -> str:
    """The name without titles before it, degrees behind it, and pronouns."""
    name = _PRONOUNS.sub("", name).strip(" ,;:*")
    for _ in range(4):
        shorter = _GRADED.sub("", _HONORED.sub("", name)).strip(" ,;:")
        if shorter == name or not shorter:
            break
        name = shorter
    return name


@lru_cache(maxsize=4096)
def is_name(text: str) -> bool:
    """Whether the words look like one person's name: two to five capitalised words that are no words of titles."""
    if len(text) > 60:
        return False
    bare = strip_honorifics(text)
    if _CJK_NAME.fullmatch(bare.replace(" ", "").replace("·", "")) and len(bare) <= 12:
        return not re.search(r"[大学學系院所研究]", bare)
    words = bare.split()
    honored = bare != text.strip() and bool(_HONORED.match(text.strip()))
    if not (2 <= len(words) <= 5 or (honored and len(words) == 1)):
        return False
    full = 0
    for place, word in enumerate(words):
        word = word.strip("\"“”'")
        if word.lower() in _PARTICLES and place > 0:
            continue
        if not _WORD.fullmatch(word):
            return False
        if (
            not word[0].isupper()
            and not (word[1:2] in "'’" and word[2:3].isupper())
            and not word.startswith(("al-", "el-"))
        ):
            return False
        if _is_initial(word):
            continue
        if not is_name_word(word):
            return False
        full += 1
    return full >= 1 and not (is_institution(bare) and not honored)


def is_name_word(word: str) -> bool:
    """Whether a capitalised word may be part of a name; those of `Vocabulary.title_words` may not."""
    plain = word.lower().rstrip(".").replace("’", "'")
    first = plain.split("-")[0]
    if plain in _TITLE_WORDS or (first != plain and first in _TITLE_WORDS) or _NOUN.search(plain):
        return False
    return not (word.isupper() and len(word) > 2 and not re.search(r"[AEIOUYÀ-Ý]", word))


def lead_name(text: str) -> tuple[str, str, bool]:
    """A row "Ada Quill Knots and Braids" as name, rest, and whether the cut is certain.

    The name is the leading run of two words, or three where the third is no word of titles either; initials and
    particles do not count.
    """
    honor = _HONORED.match(text)
    words = (text[honor.end() :] if honor else text).split()
    taken, full = 0, 0
    for word in words[:7]:
        if word.lower() in _PARTICLES and full:
            taken += 1
            continue
        if not _WORD.fullmatch(word) or not word[0].isupper():
            break
        if _is_initial(word):
            taken += 1
            continue
        if full >= 2 and (full >= 3 or not _may_be_third(word, words, taken)):
            break
        if (full and word.lower() in _TITLE_WORDS and full >= 2) or (not is_name_word(word) and full != 0):
            break
        taken, full = taken + 1, full + 1
    while taken and (words[taken - 1].lower() in _PARTICLES):
        taken -= 1
    name, rest = " ".join(words[:taken]), " ".join(words[taken:]).lstrip(" ,:–-")
    return name, rest, full == 2 or (full == 1 and taken > 1)


@lru_cache(maxsize=4096)
def split_people(text: str, *, told: bool = False) -> tuple[SpeakerName, ...]:
    """The people whom the words name, each with an affiliation where one stands beside.

    `told` where a label or a column says that they are people: then the first words are a name, however they look.
    """
    text = re.sub(r"\s+", " ", text).strip(" ,;:*")
    if is_missing(text) or len(text) > 1500:
        return ()
    people: list[tuple[str, list[str]]] = []
    for chunk, comes_after in _cut(text):
        words, inside = _take_brackets(chunk)
        parts = _FROM.split(words, maxsplit=1)
        head = parts[0].strip(" .")
        tail = parts[1:] if len(parts) > 1 and is_name(head) else []
        if tail:
            words = head
        starts = is_name(_LIST_END.sub("", words)) if not people or not _only_place(words) else False
        if starts or (told and not people and words and not is_missing(words)):
            people.append((_LIST_END.sub("", words).strip(), [*inside, *tail]))
        elif people and words:
            _append(people[-1][1], words, comes_after, inside)
        elif people and inside:
            people[-1][1].extend(inside)
        elif not told:
            return ()
    found = [_make_person(name, places) for name, places in people]
    named = [person for person in found if person and len(person.name) <= 80]
    if (
        len(named) > 1
        and named[-1].affiliation
        and _shares_last(text)
        and not any(each.affiliation for each in named[:-1])
    ):
        named = [SpeakerName(name=each.name, affiliation=named[-1].affiliation) for each in named]
    return tuple(named[:12])


def tidy_affiliation(text: str) -> str | None:
    """The institution without the person's role in it; nothing where only a role is named."""
    text = text.strip(" ,;:.–-")
    rest = _ROLE_START.sub("", text).strip(" ,;:")
    if rest and rest != text and not is_institution(rest) and is_institution(text):
        rest = text
    if not rest or is_missing(rest) or len(rest) > 200:
        return None
    return rest


def _is_initial(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[^\W\d_]\.?-?){1,3}", word)) and (len(word) == 1 or "." in word)


def _may_be_third(word: str, words: list[str], taken: int) -> bool:
    if not is_name_word(word) or word.isupper() or _PARTICIPLE.match(word.lower()):
        return False
    after = words[taken + 1] if taken + 1 < len(words) else ""
    # A title in lower case begins with its one capital: "Knots in space".
    return bool(after) and (after[0].isupper() or not after[0].isalpha()) and "-" not in word


def _cut(text: str) -> list[tuple[str, str]]:
    """The text at its separators outside brackets, each piece with the separator before it."""
    shielded = _BRACKETS.sub(lambda found: "\x00" * len(found[0]), text)
    pieces, start, before = [], 0, ""
    for found in _CUT.finditer(shielded):
        pieces.append((text[start : found.start()], before))
        start, before = found.end(), found[0].strip()
    pieces.append((text[start:], before))
    return [(piece.strip(), mark) for piece, mark in pieces if piece.strip()][:60]


def _take_brackets(chunk: str) -> tuple[str, list[str]]:
    inside = [found[1].strip() for found in _BRACKETS.finditer(chunk)]
    return _BRACKETS.sub(" ", chunk).strip(), [each for each in inside if each and not _PRONOUNS.fullmatch(f"({each})")]


def _only_place(words: str) -> bool:
    return is_institution(words) or (bool(_ROLE_START.match(words)) and not _HONORED.match(words))


def _append(places: list[str], words: str, mark: str, inside: list[str]) -> None:
    if places and mark in (",", "and", "&", "/") and (is_institution(places[-1]) or not _ROLE_START.match(places[-1])):
        joint = ", " if mark == "," else f" {mark} "
        places[-1] = f"{places[-1]}{joint}{words}"
    else:
        places.append(words)
    places.extend(inside)


def _make_person(name: str, places: list[str]) -> SpeakerName | None:
    name = strip_honorifics(name).strip(' ."“”')
    if (not name.endswith((" J", " Jr")) and is_missing(name)) or not re.search(r"[^\W\d_]", name):
        return None
    cleaned = [tidy_affiliation(place) for place in places]
    kept = [place for place in cleaned if place]
    institutions = [place for place in kept if is_institution(place)]
    return SpeakerName(name=name, affiliation=(institutions or kept or [None])[0])


def _shares_last(text: str) -> bool:
    """Whether "A and B (Institute)" gives one place for both."""
    return text.rstrip().endswith((")", "]")) and len(_BRACKETS.findall(text)) == 1
