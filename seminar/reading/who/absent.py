"""Sentences without those who do not speak after all: "This replaces the talk by Ada Quill"."""

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import BY, OF, THE, WITH, A
from seminar.reading.who.name_runs import NAME_RUN
from seminar.reading.who.sentence_words import TALKING

_INSTEAD = match_any(gather_words(lambda words: words.phrasing.instead_of))
# "instead of the talk by Ada Quill", "ersetzt den angekündigten Vortrag von Ada Quill", "replaces Ada Quill's lecture"
_ABSENT = compile_when_used(
    rf"\b(?i:{_INSTEAD})\s(?i:(?:{THE}|{A}|his|her|our|seinen|ihren)\s)?(?:[a-zà-þ]{{3,16}}\s){{0,2}}"
    rf"(?:(?i:{TALKING})\s(?:[a-zà-þ]{{3,16}}\s)?(?:{BY}|{OF}|{WITH}|from|de|di)\s(?:{THE}\s)?)?(?P<who>{NAME_RUN})"
)


def drop_absent(text: str) -> str:
    """The words without those whom others replace."""
    return _ABSENT.sub("", text)
