"""Sentences without those who do not speak there: "Ada Quill, invited by Bo Stone (Fano), will speak"."""

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import AND, THE
from seminar.reading.who.name_runs import NAME_RUN

_INVITED = rf"(?i:{match_any(gather_words(lambda words: words.phrasing.invited_by))})"
_ONE = rf"(?:(?:{THE}|our|l['’])\s?)?{NAME_RUN}(?:\s\([^()\n]{{2,80}}\))?"
_ASIDE = compile_when_used(
    rf"(?:(?P<set>\s?,\s){_INVITED}\s{_ONE}(?:\s{AND}\s{_ONE})?(?=,|$|[.;])"
    rf"|(?:^|\s){_INVITED}\s{_ONE}(?:\s{AND}\s{_ONE})?|\s\({_INVITED}\s[^()\n]{{3,100}}\))"
)
# "no tea this time, but in February Ada Quill will be back"
_LATER = compile_when_used(
    r",?\s\b(?:but|and)\s(?:in\s(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    rf"|next\s(?:week|month|time|term|year)),?\s{NAME_RUN}\s(?:will|is|takes|comes|returns)\b[^.!?]*"
)


def drop_later_ones(text: str) -> str:
    """The words without the end of a sentence that tells who comes another time."""
    return _LATER.sub("", text)


def drop_inviters(text: str) -> str:
    """The words without who is said to have invited the speaker."""
    return _ASIDE.sub("", text)
