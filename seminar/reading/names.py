"""Names of people and of institutions, told from all other capitalised words."""

import re
from functools import lru_cache

from seminar.missing import stated
from seminar.reading.languages import gather_words, match_any

_TITLE_WORDS = gather_words(lambda words: words.title_words)
_MISSING = gather_words(lambda words: words.missing)
_INSTITUTIONS = gather_words(lambda words: words.institutions)
_HONORIFIC = match_any(gather_words(lambda words: words.honorifics))
_DEGREE = match_any(gather_words(lambda words: words.degrees))

_HONOR_END = r"(?:\.\s?|\s+(?=\S))"
_HONORED = re.compile(
    rf"^(?:{_HONORIFIC})(?:\.-ing)?{_HONOR_END}(?:(?:{_HONORIFIC}|h\.?\s?c|rer|nat|phil|med|habil){_HONOR_END})*",
    re.IGNORECASE,
)
_GRADED = re.compile(rf"(?:\s*,\s*|\s+)(?:{_DEGREE})\.?(?=$|[,;(\s])", re.IGNORECASE)
_PRONOUNS = re.compile(r"\s*[\[(](?:she|he|they)(?:\s?/\s?\w{2,6}){0,3}[\])]", re.IGNORECASE)
_LONG_INSTITUTION = re.compile(
    rf"(?<![^\W_])(?:{match_any(word for word in _INSTITUTIONS if len(word) > 4)})(?![^\W_])", re.IGNORECASE
)
# "MIT" is an institute and "mit" is German: short ones count as they are usually written.
_SHORT = [form for word in _INSTITUTIONS if len(word) <= 4 for form in (word.upper(), word.title())]
_SHORT_INSTITUTION = re.compile(rf"(?<![^\W_])(?:{match_any(_SHORT)}|Labs)(?![^\W_])")
_PARTICLE_WORDS = """
de del della der den di da do dos das du van von vom zu zur la le los las y e i bin ibn ben al el ter ten te af av st
st. d' o' abu mac mc'
"""
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-‐‑](?=[^\W\d_])|\.)*")
# Endings of English and Romance nouns and adjectives that names hardly have.
_NOUN = re.compile(
    r"(?:tions?|sions?|ments?|olog(?:y|ies)|ities|[^c]ity|isms?|ness|ics|ical|ative|iz(?:ing|ation|ed)|ise[ds]|able|ible|"
    r"ous|ively|graphs?|ings)$"
)
_PARTICIPLE = re.compile(r"^.{5,}(?:ing|ed|al|ic|ive|ly|ful|less)$")
_CJK_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\uac00-\ud7a3]{2,4}|[\u3040-\u30ff\u4e00-\u9fff]{2,8}")


def is_missing(text: str) -> bool:
    """Whether the words only say that there is nothing to say yet."""
    words = re.sub(r"[\[\](){}*<>\"“”]", "", text).strip().rstrip(".:!").strip().lower()
    return not words.strip("-–—… ?.") or words in _MISSING or stated(words) is None


@lru_cache(maxsize=4096)
def is_institution(text: str) -> bool:
    """Whether the words name a university, a department, a firm or the like."""
    return bool(_LONG_INSTITUTION.search(text) or _SHORT_INSTITUTION.search(text))


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
    if len(bare) <= 12 and _CJK_NAME.fullmatch(bare.replace(" ", "").replace("·", "")):
        return not re.search(r"[大学學系院所研究]", bare)
    words = bare.split()
    honored = is_honored(text)
    if not (2 <= len(words) <= 5 or (honored and len(words) == 1)):
        return False
    rest = [word.strip("\"“”'") for place, word in enumerate(words) if not place or word.lower() not in _PARTICLES]
    if not all(_is_capitalised(word) and (_is_initial(word) or is_name_word(word)) for word in rest):
        return False
    return not all(map(_is_initial, rest)) and (honored or not is_institution(bare))


def is_honored(text: str) -> bool:
    """Whether a title such as "Dr." stands before the words."""
    return bool(_HONORED.match(text.strip()))


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
    taken = full = 0
    certain = True
    for word in words[:7]:
        if full and word.lower() in _PARTICLES:
            taken += 1
            continue
        if not _is_capitalised(word):
            break
        if not _is_initial(word):
            after = words[taken + 1] if taken + 1 < len(words) else ""
            enough = 1 if _is_initial(words[0]) else 2
            if full >= 3 or (full >= enough and not _may_be_third(word, after)):
                break
            certain = certain and is_name_word(word)
            full += 1
        taken += 1
    while taken and words[taken - 1].lower() in _PARTICLES:
        taken -= 1
    rest = " ".join(words[taken:]).lstrip(" ,:–-")
    return " ".join(words[:taken]), rest, certain and (full == 2 or (full == 1 and taken > 1))


def _is_capitalised(word: str) -> bool:
    if not _WORD.fullmatch(word):
        return False
    elided = word[1:2] in ("'", "’") and word[2:3].isupper()  # d'Alembert
    return word[0].isupper() or elided or word.startswith(("al-", "el-"))


def _is_initial(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[^\W\d_]\.?-?){1,3}", word)) and (len(word) == 1 or "." in word)


def _may_be_third(word: str, after: str) -> bool:
    """Whether a third capitalised word belongs to the name: a title in lower case begins with its one capital."""
    if not is_name_word(word) or word.isupper() or "-" in word or _PARTICIPLE.match(word.lower()):
        return False
    return bool(after) and (after[0].isupper() or not after[0].isalpha())
