"""Names of people, told from all other words."""

import re
from functools import lru_cache

from seminar.reading.languages import UNSPACED, compile_when_used
from seminar.reading.text.placeholders import is_missing
from seminar.reading.unspaced.names import rate_unspaced_name
from seminar.reading.who.honorifics import HONORIFICS, UNSPACED_TITLED, is_honored, strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.known_names import FAMILY
from seminar.reading.who.name_words import (
    JOINING_WORDS,
    PARTICLES,
    TITLE_WORDS,
    is_capitalised,
    is_given,
    is_initial,
    is_name_word,
)
from seminar.speaker import fold_name

# "Floor van der Quill"
_DOUBLE_PARTICLE = re.compile(r"\s(?:van|op)\s(?:de[rn]?|het|['’]t)\s[A-Z]")
# "Hrytsenko-Vale": few words but families are written so.
_DOUBLE = re.compile(r"[A-ZÀ-Þ][a-zà-þß-ÿ'’]+-[A-ZÀ-Þ][a-zà-þß-ÿ'’]+")
_FOR_DOUBLE = 0.5
_UNSPACED = re.compile(f"[{UNSPACED}]")
# "张三 (Zhang San)", "Wei Zhang 张伟": one person in two scripts.
_TWO_SCRIPTS = compile_when_used(
    rf"(?P<latin>[A-Za-zÀ-ž](?:[^\W\d]|['’.\- ]){{2,40}}?)[\s,]*[(（]?\s*(?P<sign>[{UNSPACED}·・ ]{{2,9}})\s*[)）]?"
    rf"|(?P<first>[{UNSPACED}·・ ]{{2,9}}?)\s*[(（]?\s*(?P<second>[A-Za-zÀ-ž](?:[^\W\d]|['’.,\- ]){{2,40}})\s*[)）]?"
)
# "San Diego" and "Fort Collins" are places.
_PLACE_STARTS = frozenset(("San", "Santa", "Los", "Las", "Fort", "Mount", "Saint", "St."))
# "Wed Jan", before the day's number
_DAY = re.compile(
    r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:[a-z]{0,6}day)?[.,]{0,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?$"
)
# "Weighing Groundwater", "Spotting Cloned Singers"; families are called so, people's first names are not
_DOING = re.compile(r"(?:Qu|[A-PR-WY])[a-z]{3,}ing")
_ARTICLES = frozenset(("A", "The", "Der", "Die", "Das", "Les", "Los", "Las", "Il", "Gli"))
# How sure a name must look to be taken for one, and to be taken for one beside words that could be a title.
_NAME = 0.5
SURE_NAME = 2.0
_LONGEST = 70


def is_name(text: str) -> bool:
    """Whether the words look like one person's name: two to five capitalised words that are no words of titles."""
    return rate_name(text) >= _NAME


@lru_cache(maxsize=8192)
def rate_name(text: str) -> float:
    """How much the words look like one person's name; 0 and less for what does not."""
    if len(text) > _LONGEST:
        return 0
    if _UNSPACED.search(text):
        return _rate_unspaced(text)
    if _DAY.match(text):
        return 0
    bare = strip_honorifics(text)
    words = bare.split()
    honored = is_honored(text)
    if not (2 <= len(words) <= 5 or (honored and len(words) == 1)):
        return 0
    if words[0].lower().rstrip(".") in HONORIFICS and not all(map(is_initial, words[:2])):
        return 0  # but "M. K. Quill" is no Monsieur
    if sum(word[-1] == "," for word in words) > 1:
        return 0  # "Mills, Locks, Canals"
    if any(word.endswith(("'s", "’s")) for word in words[:-1]):
        return 0  # "Mrs Quill's Lodger"
    words = [*(word.rstrip("’'") or word for word in words[:-1]), words[-1]]  # "Juma Otieng’ Nyang’o"
    rest = [word.strip("\"“”'(),") for place, word in enumerate(words) if not place or word.lower() not in PARTICLES]
    if words[-1].lower() in PARTICLES or not rest:
        return 0
    if not all(map(is_capitalised, rest)) or all(map(is_initial, rest)):
        return 0
    if bare.isupper() and any(word.lower() in JOINING_WORDS for word in rest[:-1]):
        return 0
    if any(len(word) > 5 and word[-1] == "." and not is_initial(word) for word in rest[:-1]):
        return 0  # a sentence ends there
    if not honored and is_institution(bare):
        return 0
    full = [word for word in rest if not is_initial(word)]
    folded = [fold_name(word).strip(".") for word in full]
    given = sum(is_given(word) for word in folded)
    family = sum(word in FAMILY for word in folded)
    strange = sum(not is_name_word(word) for word, plain in zip(full, folded, strict=True) if plain not in FAMILY)
    if _DOUBLE_PARTICLE.search(bare):
        strange = max(strange - 1, 0)
    if words[0] in _ARTICLES and not (words[0] in ("A", "Il") and (given or family)):
        return 0
    if _DOING.fullmatch(rest[0]) and not given and folded[0] not in FAMILY:
        return 0
    if words[0] in _PLACE_STARTS and len(words) == 2 and not honored and folded[-1] not in FAMILY:
        return 0
    score = 1.0 + 2.0 * honored + 1.2 * bool(given) + 0.8 * bool(family) + 0.7 * (len(full) < len(rest))
    score += _FOR_DOUBLE * (len(full) > 1 and _DOUBLE.fullmatch(full[-1]) is not None)
    score -= strange * (0.5 if given and strange < len(full) else 2.0)
    if len(rest) > 4 and not given:
        score -= 1
    return score


def keep_first_script(name: str) -> str:
    """Of "张三 (Zhang San)" the first writing; any other name as it is."""
    if not _UNSPACED.search(name) or not (both := _TWO_SCRIPTS.fullmatch(name.strip())):
        return name
    return (both["latin"] or both["first"]).strip(" ,(（")


def _rate_unspaced(text: str) -> float:
    """As `rate_name`, for names written in Han signs, kana or Hangul."""
    titled = UNSPACED_TITLED.fullmatch(text.strip())
    bare = (titled["name"] if titled else text).strip(" ,、·　")
    if both := _TWO_SCRIPTS.fullmatch(bare):
        latin = (both["latin"] or both["second"]).strip(" ,")
        sign = (both["sign"] or both["first"]).strip()
        known = rate_unspaced_name(sign, titled=bool(titled)) > 0.4 and _is_unspaced_name(sign)
        return max(rate_name(latin), 1.0) + 1 if known else 0
    return rate_unspaced_name(bare, titled=bool(titled)) if _is_unspaced_name(bare) else 0


def _is_unspaced_name(bare: str) -> bool:
    return not is_missing(bare) and bare not in TITLE_WORDS
