"""The people whom a line of facts names, without what stands before them."""

import re

from seminar.reading.languages import compile_when_used, gather_words, match_words
from seminar.reading.languages.groups import BY, JURORS, WITH
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.title_heads import strip_occasion
from seminar.reading.text.addresses import has_url
from seminar.reading.text.lines import Line
from seminar.reading.text.logistics import is_postal
from seminar.reading.text.quotes import strip_quotes
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_LONGEST = 200
_GIVING = match_words(word for word in gather_words(lambda words: words.gives))
LED = compile_when_used(
    rf"^(?:(?:an?|the)\s+)?(?:[a-zäöüß-]{{3,24}}\s+){{0,2}}?(?:{BY}|{WITH}|speaker|featuring|{_GIVING})[\s:]+",
    re.IGNORECASE,
)
# "with naturalist and diver Ada Quill"
_TRADE = re.compile(r"^(?:[a-zà-þ-]{2,20}\s+){1,4}(?=[A-ZÀ-Þ])")
# "Ada and Bo Quill Professor of Geology": whom a chair is named for.
_ENDOWED = compile_when_used(
    r"(?:the\s)?(?:[A-Z][\w.'’-]{0,20}\s){1,3}(?:and|&)\s(?:[A-Z][\w.'’-]{0,20}\s){1,4}?(?:Professor|Chair|Fellow)\s(?:of|in|for)\s"
)
# Who sits on the jury of a thesis is named with the part that he plays there.
_JUDGES = compile_when_used(
    rf"\b(?:(?:co-?)?{JURORS}|[(](?:pr[ée]sidente?|vorsitz(?:ende[rn]?)?)[)])\b",
    re.IGNORECASE,
)
# "203 Ada Quill (Fano)": the number of a session
_NUMBERED = re.compile(r"(?:#|No\.?\s?|Nr\.?\s?|N[º°]\s?)?\d{1,4}[.:)]?\s+(?=[^\W\d_a-z])")


def read_line_people(line: Line) -> tuple[SpeakerName, ...]:
    """The people of a line that holds no more than an occasion or a day beside; nobody of a jury or a quotation."""
    if strip_quotes(line.text) != line.text:
        return ()  # what is quoted is no name
    mentions = find_mentions(line.text)
    stated = mentions.rest if mentions.dates else line.text
    if (
        mentions.hours
        and not mentions.dates
        and (people := split_people(line.text[: mentions.hours[0].first].rstrip(" ,;|–—-")))
    ):
        return people  # "Ada Quill (Fano), 10:15 in the hall"
    whole = strip_occasion(stated.strip(" ,:;–—-|■●◆◇○□▼▲★☆◎▪▶►"))
    text = LED.sub("", whole)
    if text != whole and not split_people(text):
        text = _TRADE.sub("", text)
    if (
        len(text) > _LONGEST
        or has_url(text)
        or names_occasion(text)
        or _JUDGES.search(stated)
        or is_postal(stated)
        or _ENDOWED.match(text)
    ):
        return ()
    if (numbered := _NUMBERED.match(text)) and is_name(
        text[numbered.end() :].partition("(")[0].partition(",")[0].strip()
    ):
        text = text[numbered.end() :]
    return split_people(text)
