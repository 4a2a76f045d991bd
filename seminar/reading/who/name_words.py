"""Which single words may be part of a name."""

import re

from seminar.reading.languages import gather_words
from seminar.reading.who.known_names import FAMILY, GIVEN
from seminar.speaker import fold_name

_OCCASIONS = gather_words(lambda words: words.occasions)
_THINGS = gather_words(lambda words: (*words.occasions, *words.rooms, *words.roles))
_SMALL_WORDS = gather_words(lambda words: words.small_words)
# Words that are no part of a name: those of titles, and of places and roles unless some people are called so.
TITLE_WORDS = frozenset(
    (
        *gather_words(lambda words: words.title_words),
        *(
            word
            for word in _THINGS
            if " " not in word and (word in ("hall", "park") or not (word in GIVEN or word in FAMILY))
        ),
        *(word for word in _SMALL_WORDS if len(word) > 3 and word not in ("della", "delle", "degli", "dello")),
        *(f"{word}s" for word in _OCCASIONS if word.isascii() and " " not in word),
    )
)
_PARTICLE_WORDS = """
de del della der den di da do dos das du van von vom zu zur la le los las y e i bin ibn ben al el ter ten te af av st
st. d' o' abu mac mc' los wa ka bint 't ’t
"""
PARTICLES = frozenset(_PARTICLE_WORDS.split())
# Words between others, as no name has them: "DREAM AND FORGET".
JOINING_WORDS = frozenset(
    word for word in _SMALL_WORDS if len(word) > 2 and word not in PARTICLES and (word == "per" or word not in GIVEN)
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-‐‑](?=[^\W\d_])|\.)*")
# Endings of English and Romance nouns and adjectives that names hardly have.
_NOUN = re.compile(
    r"(?:tions?|sions?|ments?|olog(?:y|ies)|ities|[^ac]ity|isms?|ness|ics|ical|ative|iz(?:ing|ation|ed)|ise[ds]|able|ible|"
    r"ous|ively|graphs?|ings|metry|atteries|[ac]tors|olvents|waves"
    r"|[a-zäöü]{4}ung|ungen|[hk]eit|[hk]eiten|schaft|schaften|haft(?:e[rsnm]?)?|isch(?:e[rsnm]?)?|lich(?:e[rsnm]?)?"
    r"|(?:[aeiouy]t|st|nt|an|hn|am|om|ys|us|th|og|pt|in)ik|tum|logie|ität|"
    r"ismus|ción|ciones|ção|ções|zione|zioni|dades?|tà|logía|(?<!^[Ss]ar)(?<!^[Nn]asci)mento|miento|mientos|menti|ique|iques|ité|ités|gramm|seminar|vortrag|[a-zäöüß]{4}(?:saal|gebäude|zentrum|bibliothek|straße))$"
)

# Families and women called for a feast or a virtue.
_NAMING_WORDS = """
assunção conceição encarnação anunciação ascensão consolação purificação trindade piedade natividade caridade livramento
sacramento concepción encarnación asunción anunciación consolación purificación visitación ascensión presentación
"""
_NAMING_NOUNS = frozenset(_NAMING_WORDS.split())


def is_given(word: str) -> bool:
    """Whether a word is known as a given name."""
    word = fold_name(word)
    return word in GIVEN or any(part in GIVEN for part in word.split("-"))


def is_name_word(word: str) -> bool:
    """Whether a capitalised word may be part of a name; those of `Vocabulary.title_words` may not."""
    plain = word.lower().rstrip(".").replace("’", "'")
    if plain in _NAMING_NOUNS:
        return True
    first = plain.removesuffix("'s").split("-")[0]
    if plain in TITLE_WORDS or (first != plain and first in TITLE_WORDS) or _NOUN.search(plain):
        return False
    return not (word.isupper() and len(word) > 2 and not re.search(r"[AEIOUYÀ-Ý]", word))


def is_capitalised(word: str) -> bool:
    """Whether a word is written as names are: "Quill", "d'Alembert", "al-Razi"."""
    if not _WORD.fullmatch(word):
        return False
    elided = word[1:2] in ("'", "’") and word[2:3].isupper()
    return word[0].isupper() or elided or word.startswith(("al-", "el-"))


def is_initial(word: str) -> bool:
    """Whether a word is one letter or several with full stops: "A.", "J.-P."."""
    return bool(re.fullmatch(r"(?:[^\W\d_]\.-?){1,4}|[^\W\d_]", word))
