"""Sentences without those who only invited the speaker: "Ada Quill, invited by Bo Stone (Fano), will speak"."""

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import AND, THE
from seminar.reading.who.name_runs import NAME_RUN

_INVITED = rf"(?i:{match_any(gather_words(lambda words: words.phrasing.invited_by))})"
_ONE = rf"(?:(?:{THE}|our|l['’])\s?)?{NAME_RUN}(?:\s\([^()\n]{{2,80}}\))?"
_ASIDE = compile_when_used(
    rf"(?:(?P<set>\s?,\s){_INVITED}\s{_ONE}(?:\s{AND}\s{_ONE})?(?=,|$|[.;])"
    rf"|(?:^|\s){_INVITED}\s{_ONE}(?:\s{AND}\s{_ONE})?|\s\({_INVITED}\s[^()\n]{{3,100}}\))"
)


def drop_inviters(text: str) -> str:
    """The words without who is said to have invited the speaker."""
    return _ASIDE.sub("", text)
