"""What English calls series of talks whatever they are about, and how it varies the words of their names."""

from seminar import words

_KIND_WORDS = """
club colloquia colloquium course day days event events forum group groups hour hours jc journal lecture lectures
lunch lunches meeting meetings one ones online presentation presentations program programme reading school
seminar seminars series session sessions slot slots talk talks tea thing webinar webinars workshop workshops
"""
_ANY_WORDS = """
day days event events group hour hours lecture lectures meeting meetings one ones online presentation
presentations program programme seminar seminars series session sessions slot slots talk talks thing
"""
# What every series may be called, whatever its name: these words alone name none that others are called as well.
KINDS = frozenset(_KIND_WORDS.split())
# Of these, those by which people mean any talk.
ANY_TALK = frozenset(_ANY_WORDS.split())
# What tells no series: words of a sentence, and stems that many names share.
SMALL = words.STOP | {"of", "on", "in", "the", "and", "for"}
ANY_STEMS = frozenset(
    words.stem(word) for word in (*KINDS, "study", "studies", "science", "research", "new", "area", "large")
)
_ONE_OF = {"colloquia": "colloquium", "lunches": "lunch", "symposia": "symposium", "fora": "forum"}
# What may follow on a word of a name and leave it that word: "algebraic", but "earthquake" is no earth.
_ENDINGS = frozenset(
    ("s", "es", "ic", "ics", "ical", "al", "ian", "ians", "ist", "ists", "y", "ies", "er", "ers", "ing", "ed", "ly",
     "able",
     "istic", "istics", "ics'", "tion", "ation", "ity", "ive", "ous", "or", "ary", "ory", "an", "ish", "en", "ese")
)  # fmt: skip
_CRAFTS = {"lawyer": "law", "jurist": "law", "barrister": "law", "solicitor": "law", "physician": "medic",
           "doctor": "medic", "medic": "medic", "coder": "comput", "programmer": "comput"}  # fmt: skip
_WHO_DOES = ("ician", "ian", "ist", "ologist", "er")


def singular(word: str) -> str:
    """One of what is called by a plural that is not made by an "s"."""
    return _ONE_OF.get(word, word)


def goes_on(ending: str) -> bool:
    """Whether a word that ends so after one of a name may still be that word."""
    return ending in _ENDINGS or len(ending) <= 2


def of_craft(word: str) -> list[str]:
    """How the field of those may begin who are called so: "statisticians", "biologists"."""
    plain = word.removesuffix("s")
    return [
        plain.removesuffix(ending)
        for ending in _WHO_DOES
        if plain.endswith(ending) and len(plain) - len(ending) >= (4 if ending != "er" else 6)
    ]


def roots_of(word: str) -> list[str]:
    """How the field may begin of one of a few people who is called so: "the lawyer", "the geologist" of geophysics."""
    roots = [*of_craft(word), *([_CRAFTS[word]] if word in _CRAFTS else ())]
    plain = word.removesuffix("s")
    return [*roots, plain.removesuffix("logist")] if plain.endswith("ologist") else roots
