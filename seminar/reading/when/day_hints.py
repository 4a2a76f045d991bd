"""Words before a day that say whether it is the talk's: "moved to", "born on", "register by"."""

import re

from seminar.reading.languages import compile_when_used, gather_words, match_words
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import LONGEST_STATEMENT

_OTHER = match_words(gather_words(lambda words: words.other_days))
_MOVED = match_words(gather_words(lambda words: words.moved))
_NEW = match_words(gather_words(lambda words: words.new_days))
# Each is searched in the words before a day or an hour.
OTHER_DAY = compile_when_used(
    rf"(?:(?:{_OTHER})(?:\s(?:Nr|No|N|nº)\.)?[^.;。；]{{0,30}}|\bnext\sweek(?:\s?[(:–—-]|['’]s\b)[^.;]{{0,30}}|\borig\.\s+|\b(?:by|before)\s+|\bfrom\s+(?=\S+$)"
    r"|(?<!\d\s)(?<!\d\.\s)\b(?:bis(?:\szum)?|entro(?:\sil)?|avant\sle|jusqu['’]au|hasta\sel|antes\sdel?|até(?:\s[oa])?(?:\sdia)?)\s)$",
    re.IGNORECASE,
)
NEW_DAY = compile_when_used(
    rf"(?:(?:{_MOVED})[^.;]{{0,30}}(?:\b(?:to|auf|au|al|para|a)\b|→|➔|->)|(?:{_NEW}))[^.;]{{0,12}}$", re.IGNORECASE
)
# "11月9日（月）に延期"
_NEW_BEFORE = re.compile(
    r"\s?(?:[（(][^（）()]{1,4}[)）])?\s?[にへ](?:延期|変更|移動|順延|振替|振り替え|繰り上げ|繰り下げ|日程変更)"
)

# Words so far before a day may still be about it; its hours stand so near behind it.
LONGEST_HINT, _HOURS_BEHIND = 60, 24


def find_new_day(text: str) -> str | None:
    """The words of a remark that name the day that holds now: "moved to 12 May, 5 pm"."""
    for date in find_dates(text[:LONGEST_STATEMENT], told=True):
        begin = max(0, date.start - LONGEST_HINT)
        if found := NEW_DAY.search(text[begin : date.start]):
            return text[begin + found.start() : date.stop + _HOURS_BEHIND]
        if found := _NEW_BEFORE.match(text, date.stop):
            return text[date.start : found.start()]
    return None
