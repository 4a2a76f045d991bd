"""Names of universities, departments, firms and the like."""

import re
from functools import lru_cache

from seminar.reading.languages import UNSPACED, Words, compile_when_used, gather_words, match_any
from seminar.reading.unspaced.words import names_unspaced_institution
from seminar.reading.who.firms import NAMED as NAMED_FIRM
from seminar.reading.who.name_words import TITLE_WORDS

_INSTITUTIONS = gather_words(lambda words: words.institutions)
_LONG_INSTITUTION = Words(word for word in _INSTITUTIONS if len(word) > 4 and word[0] < "\u3000")
# "MIT" is an institute and "mit" is German: short ones count as they are usually written.
_SHORT = [
    form
    for word in _INSTITUTIONS
    if len(word) <= 4 and word[0] < "\u3000"
    for form in (word.upper(), word.title())
    if form.isupper() or word not in TITLE_WORDS
]
_SHORT_INSTITUTION = compile_when_used(rf"(?<![^\W_])(?:{match_any(_SHORT)}|Labs)(?![^\W_])")
# "U. de Chile", "U Alberta"
_SHORT_UNIVERSITY = re.compile(r"U\.?\s(?:(?:de|of|do|di)\s)?[A-ZÀ-Þ][a-zà-þ]+$")
# "Bank Runs", "School Choice": what titles tell of such places
_OF_INSTITUTIONS = re.compile(
    r"\b(?:bank(?:ing)?|school|college|university|hospital|museum|library|company|firm|laboratory|church|court|telecom)\s(?:runs?|lending|credit|capital|loans?"
    r"|deposits?|failures?|regulation|crises|crisis|panics?|mergers?|choice|admissions?|segregation|attendance|closures?|dropouts?|rankings?|teachers?"
    r"|cables?|networks?|data|infrastructures?|equipment|students?|collections|objects|experiments?|dynamics|growth|entry|towns?|culture|life|lives|bells?|records|politics|reforms?)\b",
    re.IGNORECASE,
)
# "How signs are read in small museum shops": in small letters between others, before what is of it
_COMMON = re.compile(
    r"(?<=[a-z]\s)(?:bank|school|college|university|hospital|museum|laboratory|lab|department|society|foundation"
    r"|observatory|center|centre|council|agency)(?=\s(?!(?:of|for|in|at|and|or|library)\b)[a-z]{3})"
)
# "Fair division", "what laboratories hide", "The Amazon's rivers", "From Farm to Hospital"
_NO_PLACE = re.compile(
    r"(?<=[a-z]\s)division\b(?!\sof\s[A-Z])|\blaboratories\b|\bThe\sAmazon\b"
    r"|\b[Ff]rom\s(?:the\s)?[\w-]{3,15}\sto\s(?:the\s)?(?:School|College|University|Hospital|Museum|Library|Bank|Laboratory|Lab)$"
)
# "School Lunches", "Foundation Models": several things of such places
_THINGS_OF = re.compile(
    r"\b(?:School|Foundation|Library|Laboratory|Museum|College|Hospital|Bank|Agency|Council|Department)\s"
    r"(?!Studies|Physics|Mathematics|Sciences|Economics|Humanities|Partners|Labs|Athens|Paris|Wales|Naples|Brussels)"
    r"(?:[A-Z][a-z]{3,14}[^su\W]s|Automation)\b"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")


@lru_cache(maxsize=4096)
def is_institution(text: str) -> bool:
    """Whether the words name a university, a department, a firm or the like."""
    if _UNSPACED.search(text) and names_unspaced_institution(text):
        return True
    for another in (_NO_PLACE, _THINGS_OF, _OF_INSTITUTIONS, _COMMON):
        text = another.sub(" ", text)
    named = (_LONG_INSTITUTION.search, _SHORT_INSTITUTION.search, _SHORT_UNIVERSITY.match, NAMED_FIRM.search)
    return any(finds(text) for finds in named)
