"""Names of people and of institutions, told from all other capitalised words."""

import re
from functools import lru_cache

from seminar.missing import stated
from seminar.reading.languages import UNSPACED, Words, compile_when_used, gather_words, match_any
from seminar.reading.unspaced.names import rate_unspaced_name
from seminar.reading.unspaced.words import names_unspaced_institution
from seminar.reading.who.known_names import FAMILY, GIVEN
from seminar.reading.who.postnominals import drop_letters
from seminar.speaker import fold_name

_TITLE_WORDS = gather_words(lambda words: words.title_words) | {
    word
    for word in gather_words(lambda words: (*words.occasions, *words.rooms, *words.roles))
    if " " not in word and (word in ("hall", "park") or (word not in GIVEN and word not in FAMILY))
}
_TITLE_WORDS |= {
    word
    for word in gather_words(lambda words: words.small_words)
    if len(word) > 3 and word not in ("della", "delle", "degli", "dello")
}
_TITLE_WORDS |= {
    f"{word}s" for word in gather_words(lambda words: words.occasions) if word.isascii() and " " not in word
}
_MISSING = gather_words(lambda words: words.missing)
# "TBA in 3316 EECS", "t.b.a. (in inglese)"
_OPEN_YET = re.compile(
    r"(?:tb[acd]|t\.b\.[acd]\.?|n\.\s?n\.)[\s,]{1,3}(?:\([^()]{1,60}\)|(?:in|at|en|im)\s.{2,24}|[-–]\s.{2,40})",
    re.IGNORECASE,
)
_INSTITUTIONS = gather_words(lambda words: words.institutions)
# Short forms of titles in one language that are common words of another: they are no titles.
COMMON_WORDS = frozenset(("des", "on", "me", "frei"))
_HONORIFIC = match_any(
    word for word in gather_words(lambda words: words.honorifics) if word[0] < "\u3000" and word not in COMMON_WORDS
)
_HONORIFICS = gather_words(lambda words: words.honorifics)
_DEGREE = match_any(gather_words(lambda words: words.degrees))

_HONOR_END = r"(?:\.\s?|,?\s+(?=\S))"
_HONORED = compile_when_used(
    rf"^(?:{_HONORIFIC}|(?-i:Me|Mᵉ)(?=\s))(?:\.-ing)?{_HONOR_END}(?:(?:{_HONORIFIC}|h\.?\s?c|rer|nat|phil|med|habil|des){_HONOR_END})*",
    re.IGNORECASE,
)
_GRADED = re.compile(rf"(?:\s*,\s*|\s+)(?:{_DEGREE})\.?(?=$|[,;(\s])", re.IGNORECASE)
_PRONOUNS = re.compile(r"\s*[\[(](?:she|he|they)(?:\s?/\s?\w{2,6}){0,3}[\])]", re.IGNORECASE)
# "Ada Quill ’04": the year in which somebody left a college.
_CLASS = re.compile(r"(?<=[^\W\d_])\s['’]\d\d(?=$|[\s,;(])")
_LONG_INSTITUTION = Words(word for word in _INSTITUTIONS if len(word) > 4 and word[0] < "\u3000")
# "MIT" is an institute and "mit" is German: short ones count as they are usually written.
_SHORT = [
    form
    for word in _INSTITUTIONS
    if len(word) <= 4 and word[0] < "\u3000"
    for form in (word.upper(), word.title())
    if form.isupper() or word not in _TITLE_WORDS
]
_SHORT_INSTITUTION = compile_when_used(rf"(?<![^\W_])(?:{match_any(_SHORT)}|Labs)(?![^\W_])")
# "U. de Chile", "U Alberta"
_SHORT_UNIVERSITY = re.compile(r"U\.?\s(?:(?:de|of|do|di)\s)?[A-ZÀ-Þ][a-zà-þ]+$")
_PARTICLE_WORDS = """
de del della der den di da do dos das du van von vom zu zur la le los las y e i bin ibn ben al el ter ten te af av st
st. d' o' abu mac mc'
"""
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_DOUBLE_PARTICLE = re.compile(r"\s(?:van|op)\s(?:de[rn]?|het|['’]t)\s[A-Z]")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-‐‑](?=[^\W\d_])|\.)*")
# Endings of English and Romance nouns and adjectives that names hardly have.
_NOUN = re.compile(
    r"(?:tions?|sions?|ments?|olog(?:y|ies)|ities|[^c]ity|isms?|ness|ics|ical|ative|iz(?:ing|ation|ed)|ise[ds]|able|ible|"
    r"ous|ively|graphs?|ings"
    r"|[a-zäöü]{4}ung|ungen|[hk]eit|[hk]eiten|schaft|schaften|haft(?:e[rsnm]?)?|isch(?:e[rsnm]?)?|lich(?:e[rsnm]?)?"
    r"|(?:[aeiouy]t|st|nt|an|hn|am|om|ys|us|th|og|pt|in)ik|tum|logie|ität|"
    r"ismus|ción|ciones|ção|ções|zione|zioni|dades?|tà|logía|(?<!^[Ss]ar)(?<!^[Nn]asci)mento|miento|mientos|menti|ique|iques|ité|ités|gramm|seminar|vortrag)$"
)
_PARTICIPLE = re.compile(r"^.{5,}(?:ing|ed|al|ic|ive|ly|ful|less)$")
_UNSPACED = re.compile(f"[{UNSPACED}]")
# "张三 (Zhang San)", "Wei Zhang 张伟": one person in two scripts.
_TWO_SCRIPTS = compile_when_used(
    rf"(?P<latin>[A-Za-zÀ-ž](?:[^\W\d]|['’.\- ]){{2,40}}?)[\s,]*[(（]?\s*(?P<sign>[{UNSPACED}·・ ]{{2,9}})\s*[)）]?"
    rf"|(?P<first>[{UNSPACED}·・ ]{{2,9}}?)\s*[(（]?\s*(?P<second>[A-Za-zÀ-ž](?:[^\W\d]|['’.,\- ]){{2,40}})\s*[)）]?"
)
_UNSPACED_TITLES = match_any(
    word for word in gather_words(lambda words: words.honorifics) if re.match(f"[{UNSPACED}]", word)
)
_TITLED = compile_when_used(rf"(?P<name>.{{1,30}}?)[\s,、/()（）]*(?:(?:{_UNSPACED_TITLES})[\s,、/・()（）]*)+")
# "San Diego" and "Fort Collins" are places.
_PLACE_STARTS = frozenset(("San", "Santa", "Los", "Las", "Fort", "Mount", "Saint", "St."))
_ARTICLES = frozenset(("A", "The", "Der", "Die", "Das", "Les", "Los", "Las", "Il", "Gli"))
# How sure a name must look to be taken for one, and to be taken for one beside words that could be a title.
_NAME = 0.5
SURE_NAME = 2.0


def is_missing(text: str) -> bool:
    """Whether the words only say that there is nothing to say yet."""
    if _OPEN_YET.fullmatch(text.strip()):
        return True
    words = re.sub(r"[\[\](){}*<>\"“”]", "", text).strip().rstrip(".:!").strip().lower()
    return not words.strip("-–—… ?.") or words in _MISSING or stated(words) is None


@lru_cache(maxsize=4096)
def is_institution(text: str) -> bool:
    """Whether the words name a university, a department, a firm or the like."""
    if _UNSPACED.search(text) and names_unspaced_institution(text):
        return True
    return bool(_LONG_INSTITUTION.search(text) or _SHORT_INSTITUTION.search(text) or _SHORT_UNIVERSITY.match(text))


def strip_honorifics(name: str) -> str:
    """The name without titles before it, degrees behind it, and pronouns."""
    name = _CLASS.sub("", _PRONOUNS.sub("", name)).strip(" ,;:*")
    if _UNSPACED.search(name) and (titled := _TITLED.fullmatch(name)):
        name = titled["name"].strip(" ,、")
    name = drop_letters(name)
    for _ in range(4):
        shorter = _GRADED.sub("", _HONORED.sub("", name)).strip(" ,;:")
        if shorter == name or not shorter:
            break
        name = shorter
    return name


def is_name(text: str) -> bool:
    """Whether the words look like one person's name: two to five capitalised words that are no words of titles."""
    return rate_name(text) >= _NAME


@lru_cache(maxsize=8192)
def rate_name(text: str) -> float:
    """How much the words look like one person's name; 0 and less for what does not."""
    if len(text) > 70:
        return 0
    if _UNSPACED.search(text):
        return _rate_unspaced(text)
    bare = strip_honorifics(text)
    words = bare.split()
    honored = is_honored(text)
    if not (2 <= len(words) <= 5 or (honored and len(words) == 1)) or words[0].lower().rstrip(".") in _HONORIFICS:
        return 0
    words = [*(word.rstrip("’'") or word for word in words[:-1]), words[-1]]  # "Juma Otieng’ Nyang’o"
    rest = [word.strip("\"“”'(),") for place, word in enumerate(words) if not place or word.lower() not in _PARTICLES]
    if words[-1].lower() in _PARTICLES or not rest:
        return 0
    if not all(map(_is_capitalised, rest)) or all(map(_is_initial, rest)):
        return 0
    if any(len(word) > 5 and word[-1] == "." and not _is_initial(word) for word in rest[:-1]):
        return 0  # a sentence ends there
    if not honored and is_institution(bare):
        return 0
    full = [word for word in rest if not _is_initial(word)]
    folded = [fold_name(word).strip(".") for word in full]
    given = sum(is_given(word) for word in folded)
    family = sum(word in FAMILY for word in folded)
    strange = sum(not is_name_word(word) for word, plain in zip(full, folded, strict=True) if plain not in FAMILY)
    if _DOUBLE_PARTICLE.search(bare):
        strange = max(strange - 1, 0)  # "Floor van der Quill"
    if words[0] in _ARTICLES and not (words[0] in ("A", "Il") and (given or family)):
        return 0  # an article
    if words[0] in _PLACE_STARTS and len(words) == 2 and not honored and folded[-1] not in FAMILY:
        return 0
    score = 1.0 + 2.0 * honored + 1.2 * bool(given) + 0.8 * bool(family) + 0.7 * (len(full) < len(rest))
    score -= strange * (0.5 if given and strange < len(full) else 2.0)
    if len(rest) > 4 and not given:
        score -= 1
    return score


def is_given(word: str) -> bool:
    """Whether a word is known as a given name."""
    word = fold_name(word)
    return word in GIVEN or any(part in GIVEN for part in word.split("-"))


def _rate_unspaced(text: str) -> float:
    """As `rate_name`, for names written in Han signs, kana or Hangul."""
    titled = _TITLED.fullmatch(text.strip())
    bare = (titled["name"] if titled else text).strip(" ,、·　")
    if both := _TWO_SCRIPTS.fullmatch(bare):
        latin = (both["latin"] or both["second"]).strip(" ,")
        sign = (both["sign"] or both["first"]).strip()
        known = rate_unspaced_name(sign, titled=bool(titled)) > 0.4 and _is_unspaced_name(sign)
        return max(rate_name(latin), 1.0) + 1 if known else 0
    return rate_unspaced_name(bare, titled=bool(titled)) if _is_unspaced_name(bare) else 0


def _is_unspaced_name(bare: str) -> bool:
    return not is_missing(bare) and bare not in _TITLE_WORDS


def keep_first_script(name: str) -> str:
    """Of "张三 (Zhang San)" the first writing; any other name as it is."""
    if not _UNSPACED.search(name) or not (both := _TWO_SCRIPTS.fullmatch(name.strip())):
        return name
    return (both["latin"] or both["first"]).strip(" ,(（")


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
    return bool(re.fullmatch(r"(?:[^\W\d_]\.-?){1,4}|[^\W\d_]", word))


def _may_be_third(word: str, after: str) -> bool:
    """Whether a third capitalised word belongs to the name: a title in lower case begins with its one capital."""
    if not is_name_word(word) or word.isupper() or "-" in word or _PARTICIPLE.match(word.lower()):
        return False
    return bool(after) and (after[0].isupper() or not after[0].isalpha())
