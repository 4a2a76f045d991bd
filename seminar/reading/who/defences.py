"""Whose exam or inaugural lecture it is, by the words that name it: "Disputation von Frau Ada Quill"."""

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import BY, DEFENCES, OF, THE
from seminar.reading.who.name_runs import NAME_RUN
from seminar.reading.who.sentence_words import ROLES

# What is defended, before whose it is.
_DEGREE = (
    r"(?:Disserta|Tes[ei]|Thes|Mestrado|Ma(?:gi)?st[eé]r|Doutora(?:do|mento)|Docto(?:rado|rat)|Dottorato|Licencia|Laurea"
    r"|Promotion|Habilita|Doktor[ap])"
)
# "Verteidigung der Dissertation von", "defesa da Dissertação de Mestrado da aluna"
DEFENDED = compile_when_used(
    rf"(?i:\b{DEFENCES}\b)[^.;:“”„\"«»]{{0,80}}?\s(?i:{OF}|{BY}|des|del|della|dell['’]|dott|of\sthe)\s"
    rf"(?i:{THE}\s)?(?i:(?:{ROLES})\s)?(?!{_DEGREE})(?P<who>{NAME_RUN})"
)


def names_defence(text: str) -> bool:
    """Whether a line says whose exam or inaugural lecture it announces."""
    return DEFENDED.search(text) is not None
