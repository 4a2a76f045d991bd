"""What stands before a title on its line: the day, or the kind of meeting."""

import re

from seminar.reading.languages import Label
from seminar.reading.talk.label_words import name_label
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.title_parts import HEADED
from seminar.reading.text.quotes import find_quotes
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates

_SHORTEST_TITLE = 8
# A longer occasion before a colon is a part of the title.
_MOST_WORDS = 4
_OPENING_MARKS = tuple('“"„«')
_KIND_AND_DAY = compile_when_used(
    r"(?:[\w’'&-]{2,24}\s){0,4}(?:talk|lecture|seminar|colloquium|program(?:me)?|meeting|webinar|forum|caf[ée]|symposium"
    r"|vortrag|kolloquium|exposé|séminaire|charla|seminario|palestra|seminário|conferenza)(?:\s#?\d[\d./-]{0,9})?",
    re.IGNORECASE,
)
# "Abschlussvortrag Masterarbeit", "Doktorandenvortrag", "MSc thesis presentation"
_THESIS = compile_when_used(
    r"(?:(?:abschluss|zwischen|antritts|probe|gast|doktoranden|promotions|disputations|kurz|impuls|haupt)?vortrag(?:\s(?:zur\s)?|\s–\s))?"
    r"(?:(?:master|bachelor|diplom|doktor)arbeit|dissertation|promotion|disputation)"
    r"|(?:abschluss|zwischen|antritts|doktoranden|promotions|kurz|impuls)vortrag"
    r"|(?:honou?rs|master['’]?s?|ph\.?d)\s(?:presentation|talk)"
    r"|(?:(?:ph\.?d|m\.?sc|master['’]?s?|bachelor['’]?s?|honou?rs|doctoral)\s)?thesis(?:\s(?:talk|presentation|report|proposal))?"
    r"|tesi\sdi\s(?:laurea|dottorato)|mémoire\sde\smaster|tese\sde\s(?:doutorado|mestrado)|tesis\sdoctoral",
    re.IGNORECASE,
)
# Coauthors behind a title in quotes.
_WITH = re.compile(r"\s*\((?:joint\s|joint work\s)?with\s[^()]{3,120}\)")


def strip_date(title: str) -> str:
    """A title without the day that a list's or file's name puts before it."""
    dates = find_dates(title[:40])
    rest = title[dates[0].stop :].strip(" ,:;–—-|") if dates and dates[0].start == 0 else ""
    return rest if len(rest) > _SHORTEST_TITLE else title


def strip_occasion(title: str) -> str:
    """A title without "Seminar:" before it, or the quotation that follows such a word."""
    if is_unspaced(title):
        return title
    for quote in find_quotes(title):
        if quote.start == 0 and _WITH.fullmatch(title[quote.stop :]):
            return quote.inner
        outside = f"{title[: quote.start]} {title[quote.stop :]}".strip(" ,:;–—-|")
        if outside and names_occasion(outside) and len(quote.inner) > len(outside):
            return quote.inner
    head = HEADED.fullmatch(title)
    if head is None or len(head["occasion"].split()) > _MOST_WORDS or len(head["title"]) <= _SHORTEST_TITLE:
        return title
    if head["occasion"].lstrip()[:1] in _OPENING_MARKS:
        return title  # the colon stands within the quotation
    told = names_occasion(head["occasion"]) or names_kind(head["occasion"]) or _is_upcoming(head["occasion"])
    return head["title"] if told else title


def _is_upcoming(text: str) -> bool:
    """Whether words announce the next of something: "Upcoming Rock Evening"."""
    first, _, rest = text.partition(" ")
    return bool(rest) and rest[:1].isupper() and name_label(first) is Label.UPCOMING


def names_kind(text: str) -> bool:
    """Whether words only say what kind of meeting it is, and when: "LogicSoc talk 2/12"."""
    return bool(_KIND_AND_DAY.fullmatch(text) or _THESIS.fullmatch(text.strip()))
