"""An evening's hours with what each is for behind it: "6 pm: cheese, 6.45 pm: business, 7.15 pm: lecture"."""

import re

from seminar.reading.languages import Words, compile_when_used, gather_words
from seminar.reading.languages.groups import AND, AT_HOUR, BY, FROM_HOUR
from seminar.reading.when.mentions import Mentions
from seminar.reading.when.times import Hours

_LONGEST, _LONGEST_BEFORE, _LONGEST_TOLD = 60, 60, 200
_TALK = Words(gather_words(lambda words: words.talk_words))
_SIDE = Words(gather_words(lambda words: words.side_hours))
# What is quoted may be about anything, and "by" is no deadline here.
_QUOTED = compile_when_used(rf"[“\"«„][^“”\"«»]*[”\"»“]|\b(?:{BY})\b", re.IGNORECASE)
_LEADS = re.compile(r"\s?(?:[–—:=>(-]{1,2}\s?|for\s|is\s)?(?=[^\W\d_]{2})")
# "Tea at 3:45pm, and the lecture begins at 4:00pm": the words stand before their hours.
_LEADS_ON = re.compile(rf"(?<!\w)(?:{AT_HOUR}|{FROM_HOUR}|by)\s*$", re.IGNORECASE)
_ENDS = re.compile(rf"[,;/|·•.)\n]|\s(?:{AND}|then|&|followed\sby)\s*$")


def is_named_talk(hours: Hours, mentions: Mentions) -> bool:
    """Whether each of several hours is followed by what it is for, and this one alone by the talk."""
    if len(mentions.hours) < 2:
        return False
    named = list_named(mentions)
    talks = [first for first, words in named.items() if _TALK.search(words) and not _SIDE.search(words)]
    return len(named) == len(mentions.hours) and talks == [hours.first]


def tells_talk(words: str) -> bool:
    """Whether the words behind an hour name the talk and nothing of what surrounds it."""
    plain = _QUOTED.sub(" ", words)
    return len(words) <= _LONGEST_TOLD and bool(_TALK.search(plain)) and not _SIDE.search(plain)


def list_named(mentions: Mentions) -> dict[int, str]:
    """Where hours begin, with the words that follow each, up to the next one; nothing where words lead to them."""
    text = mentions.text
    lead = text[: mentions.hours[0].first][-_LONGEST_BEFORE:]
    if _SIDE.search(lead) or _TALK.search(lead):
        return {}
    named: dict[int, str] = {}
    stops = [each.first for each in mentions.hours[1:]] + [len(text)]
    for each, stop in zip(mentions.hours, stops, strict=True):
        words = text[each.stop : stop]
        opened = _LEADS.match(words)
        ended = _ENDS.search(words[opened.end() :]) if opened else None
        if opened is None or _LEADS_ON.search(words) or (ended is None and stop < len(text)):
            return {}
        inner = words[opened.end() :]
        last = inner[: ended.start()] if ended and stop == len(text) else inner
        if len(last) > _LONGEST:
            return {}
        named[each.first] = last.strip(" ,;")
    return named
