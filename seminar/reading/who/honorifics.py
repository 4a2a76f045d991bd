"""Titles before a name, degrees behind it, and a name without them."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import UNSPACED_TITLES
from seminar.reading.unspaced.families import JAPANESE
from seminar.reading.who.known_names import HAN_FAMILY
from seminar.reading.who.postnominals import drop_letters
from seminar.reading.who.professions import drop_profession

# Short forms of titles in one language that are common words of another: they are no titles.
COMMON_WORDS = frozenset(("des", "on", "me", "frei"))
HONORIFICS = gather_words(lambda words: words.honorifics)
HONORIFIC = match_any(word for word in HONORIFICS if word[0] < "\u3000" and word not in COMMON_WORDS)
_DEGREE = match_any(gather_words(lambda words: words.degrees))
# "MSc Thesis Defence" is nobody called so.
_HONOR_END = (
    r"(?:\.\s?|,?\s+(?=\S))(?!(?:thes[ie]s|defen[cs]e|dissertation|degree|project|program(?:me)?|students?|candidates?|exam(?:ination)?"
    r"|verteidigung|disputation|seminar|colloquium|kolloquium|talks?|lectures?|presentations?)\b)"
)
# "Dipl.-Geogr.", "Mag.-Arch. (FH)", "M. Sc.": a degree and its subject
_TRAINED = (
    r"(?:(?:dipl|mag|bacc|lic)\.?-[^\W\d_]{2,14}(?:\.?\s?\((?:fh|ba|uni|dh|tu)\)(?=\s))?|[mb]\.\s(?:sc|eng|ed)(?=\.))"
)
# The "M." of "M. K. Quill" is no Monsieur.
_NO_INITIAL = r"(?!(?-i:M\.\s?[A-Z]\.))"
HONORED = compile_when_used(
    rf"^{_NO_INITIAL}(?:{_TRAINED}|{HONORIFIC}|(?-i:Me|Mᵉ)(?=\s))(?:\.-ing)?{_HONOR_END}(?:{_NO_INITIAL}(?:{_TRAINED}|{HONORIFIC}|h\.?\s?c|rer|nat|phil|med|habil|des){_HONOR_END})*",
    re.IGNORECASE,
)
_GRADED = re.compile(rf"(?:\s*,\s*|\s+)(?:{_DEGREE})\.?(?=$|[,;(\s])", re.IGNORECASE)
_MOST_TITLES = 4
_PRONOUNS = re.compile(r"\s*[\[(](?:she|he|they)(?:\s?/\s?\w{2,6}){0,3}[\])]", re.IGNORECASE)
# "Dr. (Mrs.) Ada Quill", "Prof. (Dr.) Ada Quill", "Lt Col (Retd) Ada Quill"
_BRACKETED = compile_when_used(
    rf"(?<=[^\W\d_]|\.)\s?\((?:{HONORIFIC}|ret(?:d|ired)?)\.?\)\s(?=[^\W\d_])", re.IGNORECASE
)
# "Ada Quill ’04": the year in which somebody left a college.
_CLASS = re.compile(r"(?<=[^\W\d_])\s['’]\d\d(?=$|[\s,;(])")
_UNSPACED = re.compile(f"[{UNSPACED}]")
# "黃怡君" is a whole name, "高橋君" a family name with a title.
_JAPANESE_PAIR = match_any(family for family in JAPANESE if len(family) == 2)
_WHOLE = rf"(?!{_JAPANESE_PAIR})[{''.join(sorted(HAN_FAMILY))}][\u4e00-\u9fff]君$"
UNSPACED_TITLED = compile_when_used(
    rf"(?!{_WHOLE})(?P<name>.{{1,30}}?)[\s,、/()（）]*(?:{UNSPACED_TITLES}[\s,、/・()（）]*)+"
)


def strip_honorifics(name: str) -> str:
    """The name without titles before it, degrees behind it, and pronouns."""
    name = _CLASS.sub("", _PRONOUNS.sub("", name)).strip(" ,;:*")
    if (bracketed := _BRACKETED.search(name)) and HONORED.match(f"{name[: bracketed.start()]} x"):
        name = f"{name[: bracketed.start()]} {name[bracketed.end() :]}"
    if _UNSPACED.search(name) and (titled := UNSPACED_TITLED.fullmatch(name)):
        name = titled["name"].strip(" ,、")
    name = drop_profession(drop_letters(name))
    for _ in range(_MOST_TITLES):
        shorter = _GRADED.sub("", HONORED.sub("", name)).strip(" ,;:")
        if shorter == name or not shorter:
            break
        name = shorter
    return name


def is_honored(text: str) -> bool:
    """Whether a title such as "Dr." stands before the words."""
    return bool(HONORED.match(text.strip()))
