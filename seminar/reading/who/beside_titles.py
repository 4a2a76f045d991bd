"""Names that stand right before a title in a sentence, as patterns."""

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.who.name_runs import NAME_RUN, UPPER

_DAY_NAMES = gather_words(lambda words: (*words.weekdays, *words.months))
# "at 2pm (Room 1.17): Dr Ada Quill, “Knots in ice”"
NAME_AND_QUOTE = compile_when_used(
    rf"[:–—]\s(?P<who>{NAME_RUN})(?:\s?\([^()]{{2,80}}\))?\s?[,:]?\s(?=[“\"„«]\S[^“”\"„«»]{{6}})"
)
# "this week: Ada Quill (Fano) on Knots in ice"
ON_TOPIC = compile_when_used(
    rf"(?:^|[:–—-]\s)(?P<who>{NAME_RUN})(?:\s?\([^()]{{2,80}}\))?\s(?:on|über|sur|sobre|su)\s(?=[“\"„«{UPPER}])(?!(?:Zoom|Teams|YouTube|(?i:{match_any(_DAY_NAMES)}))\b)"
)
