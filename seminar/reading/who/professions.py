"""What stands before a name in one run of capitals without being part of it: a profession, the end of a sentence."""

import re

from seminar.reading.languages import compile_when_used, gather_words
from seminar.reading.who.known_names import GIVEN
from seminar.speaker import fold_name

_ROLES = gather_words(lambda words: words.roles)
# German writes professions with capitals: "die Geologin Ada Quill", "Geologie-Professorin Ada Quill".
_PROFESSION = compile_when_used(
    r"(?:.*(?:professor|wissenschaftler|wissenschafter|forscher|historiker|physiker|chemiker|mathematiker|informatiker|"
    r"techniker|politiker|musiker|mediziner|ökonom|log|loge|psychologe|arzt|ärzt|pfleger|kundler|künstler|autor|leiter|"
    r"berater|förster|jäger|kantor|organist|journalist|jurist|linguist|germanist|romanist|anglist|philosoph|geograf|geograph|fotograf|"
    r"archivar|kurator|direktor|architekt|ingenieur|referent|dozent|redner|pädagog|therapeut|schriftsteller|publizist|"
    r"expert|doktorand|kandidat|präsident|mitglied|biolog|lehrer|rektor|restaurator|botaniker|astronom|gärtner|meister|rätin)"
    r"(?:in|innen|e|en|s|n)?|gast|gastes|gästen|vortragend(?:e|er|en)|referierend(?:e|er|en)|kollege|kollegin|kollegen)",
    re.IGNORECASE,
)
# In English they stand before names in capitals at the head of a sentence: "Historian Ada Quill will".
_ENGLISH = re.compile(
    r".+(?:istorian|usician|inician|ematician|echnician|hysician|olitician|brarian|ologist|onomist|emist|otanist|allurgist|ralogist|ournalist"
    r"|ovelist|inguist|hysicist|uralist|iatrist|ographer|osopher|stronomer|omposer|onservator|urator|rchitect|ducator"
    r"|eneticist|tatistician|ctivist|ngineer|esigner|hotographer|rchivist|wright|smith|maker|keeper|builder)"
    r"|(?:author|poet|writer|artist|novelist|attorney|lawyer|naturalist|explorer|editor|translator|essayist|playwright|scholar"
    r"|ranger|gardener|beekeeper|diver|chef|physician|surgeon|veterinarian|reporter|columnist|filmmaker|painter|sculptor|potter|dancer|actor|actress|singer|director|laureate|governor|senator|mayor"
    r"|minister|ambassador|judge|justice|commissioner|secretary|activist|entrepreneur|composer|pianist|veteran|consultant|advocate|critic)",
    re.IGNORECASE,
)
# "Bridge Professor in Cold Security and Policy"
_IN_FIELD = compile_when_used(
    r"\b(?:Professor|Chair|Director|Dean|Lecturer|Fellow|Head|Curator|Scholar|Scientist)\s(?:Emerit\w{1,3}\s)?(?:in|of|for)\s(?:the\s)?(?:[^.;:,()]{0,100}\s)?$"
)
_CAPITALIZED = re.compile(r"[A-ZÀ-Þ][\w'’-]+")
_MOST_OF_TRADE = 5
_HONOR_WORDS = """
prof professor professorin dr doktor pd herr herrn frau mme madame monsieur mlle univ.-prof jun.-prof apl.-prof
dipl.-ing priv.-doz jprof professeur professeure univ.-prof.in prof.in dr.in
"""
_HONORS = frozenset(_HONOR_WORDS.split())


# Months and weekdays that are nobody's name.
_DAYS = gather_words(lambda words: (*words.weekdays, *words.months)) - {
    "april",
    "august",
    "may",
    "june",
    "jan",
    "mai",
    "avril",
}
# German writes nouns of time with capitals: "diese Woche Ada Quill", "um 18 Uhr Ada Quill".
_TIMES = """
woche wochen uhr abend morgen vormittag nachmittag mittag semester wintersemester sommersemester jahr monat mal
stunde heute diesmal anschließend zuerst danach zunächst sitzung termin treffen
"""
_BEFORE_NAMES = _DAYS.union(_TIMES.split())
_SHORTENED = frozenset(("univ", "dipl", "phil", "theo", "chr", "alex", "wilh", "joh", "priv"))


def begin_at_name(words: list[str]) -> list[str]:
    """The words from the one on with which a name may begin."""
    for place in range(len(words) - 1, 0, -1):
        if _ends_sentence(words[place - 1]) or (_honors(words[place]) and not _honors(words[place - 1])):
            words = words[place:]
            break
    while len(words) > 2 and words[0].lower().strip(".,") in _BEFORE_NAMES:
        words = words[1:]  # "on 2 December Ada Quill"
    owned = max((place for place, word in enumerate(words[:-2]) if word.endswith(("'s", "’s"))), default=-1)
    words = words[owned + 1 :]  # "Fano University’s Ada Quill"
    numbered = max((place for place, word in enumerate(words[:3]) if any(map(str.isdigit, word))), default=-1)
    if 0 <= numbered < len(words) - 2:
        words = words[numbered + 1 :]  # "in Aula B1 Ada Quill"
    while len(words) > 2 and _is_profession(words[0]):
        words = words[1:]
    office = max((place for place, word in enumerate(words[:-2]) if _ENGLISH.fullmatch(word)), default=-1)
    return words[office + 1 :]  # "Nobel Laureate Ada Quill"


def leads_with_profession(name: str) -> bool:
    """Whether a name's first word says what somebody does and is nobody's given name: "Judge Quill"."""
    first = name.split()[0] if name else ""
    return first[:1].isupper() and fold_name(first) not in GIVEN and _is_profession(first)


def drop_profession(name: str) -> str:
    """The name without such words, as long as two are left: "Metallurgist Ada Quill"."""
    words = name.split()
    while len(words) > 2 and words[1][:1].isupper() and leads_with_profession(words[0]):
        words = words[1:]
    return " ".join(words) if len(words) < len(name.split()) else name


def skip_field(text: str, start: int, stop: int) -> int:
    """Where the name begins in capitals that first end somebody's field: "Professor of Ice and Snow Ada Quill"."""
    if not _IN_FIELD.search(text[max(0, start - 140) : start]):
        return start
    words = list(_CAPITALIZED.finditer(text, start, stop))
    return next((word.start() for word in words[:-1] if fold_name(word[0]) in GIVEN), start)


def names_office(run: str) -> bool:
    """Whether capitalised words end with what somebody is rather than with a name: "Fano County Governor"."""
    last = run.split()[-1].rstrip(",")
    return _is_profession(last)


def drop_trades(text: str) -> str:
    """The words from the name on behind what the person does: "Attorney and birder Ada Quill"."""
    words = text.split()
    for place, word in enumerate(words[:6]):
        if place and word[:1].isupper():
            before = words[:place]
            named = any(_is_profession(each.strip(",")) for each in before)
            full = len(words) > place + 1 and words[place + 1][:1].isupper()
            return " ".join(words[place:]) if named and full else text
        if place and word[:1].isdigit():
            break
    return text


def is_trade(words: str) -> bool:
    """Whether a few words in small letters say what somebody does: "agronomist", "writer and translator"."""
    parts = words.split()
    return (
        words[:1].islower() and len(parts) <= _MOST_OF_TRADE and any(_is_profession(part.strip(",")) for part in parts)
    )


def _honors(word: str) -> bool:
    return word.rstrip(".,").lower() in _HONORS


def _ends_sentence(word: str) -> bool:
    bare = word[:-1]
    return (
        word.endswith(".")
        and len(bare) >= 3
        and bare.isalpha()
        and not _honors(word)
        and bare.lower() not in _SHORTENED
    )


def _is_profession(word: str) -> bool:
    return word.lower() in _ROLES or bool(_PROFESSION.fullmatch(word) or _ENGLISH.fullmatch(word))
