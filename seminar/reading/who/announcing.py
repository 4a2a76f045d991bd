"""Whether a paragraph announces a talk, or introduces who gives it."""

import re
from functools import lru_cache

from seminar.reading.languages import Words, compile_when_used, gather_words
from seminar.reading.text.quotes import find_quotes
from seminar.reading.who.defences import names_defence
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.sentence_words import GIVING

_LONGEST_FACT = 240
_LONGEST_SEARCHED = 1200
_LONGEST_START = 300
# "Referentin ist", "La charla estará a cargo de"
_INTRODUCES = compile_when_used(
    rf"(?:the\s|our\s|la\s|le\s|el\s|l['’])?(?:[^\W\d_]{{1,14}}\s){{0,3}}?(?:{GIVING})[\s:]", re.IGNORECASE
)
# "Please join us for a talk by"
_JOINS = compile_when_used(
    r"(?:please\s|do\s)?(?:join\sus|come\salong|be\sour\sguest)\s(?:for|to|in|at|as|next|this|on|and)\s[^.!?]{0,90}\b(?:by|with|from|featuring|hear|welcome|welcoming)\s",
    re.IGNORECASE,
)
_ANNOUNCES = Words(gather_words(lambda words: words.announces))
# An abstract says "I will present" as well.
_PHRASES = [each for each in gather_words(lambda words: words.speaks) if " " in each]
_OTHERS_SPEAK = Words(_PHRASES, within=r"(?<!\bI\s)(?<!\b[Ww]e\s)(?:%s)")
_CALLS = re.compile(
    r"""
      (?<!\bI\s)(?<!\bwe\s)\bwill\s(?:be\s)?(?:giv|speak|present|deliver|host|tak|hold|held|meet)
    | \b(?:speaker|presenter|lecturer)\b[^.;!?]{0,80}\swill\sbe\s
    | \b(?:presents|speaks\son|talks\sabout|lectures\son)\s[“"„«]
    | \b(?:this|next)\s(?:week|monday|tuesday|wednesday|thursday|friday) | \bnext\s(?:talk|speaker|seminar|session)\b
    | \b(?:talk|seminar|lecture|colloquium)\b.{0,150}\b(?:cancel|postpon|moved|rescheduled)
    """,
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=4096)
def announces(text: str) -> bool:
    """Whether a paragraph invites to a talk rather than summing it up."""
    head = text[:_LONGEST_SEARCHED]
    return bool(_ANNOUNCES.search(head) or _OTHERS_SPEAK.search(head) or _CALLS.search(head) or names_defence(head))


def introduces(text: str) -> bool:
    """Whether a paragraph begins by saying who speaks ("The speaker is Ada Quill."), or says that of a quoted title."""
    if len(text) < _LONGEST_FACT and find_quotes(text) and find_announced_people(text):
        return True
    if _JOINS.match(text) and find_announced_people(text[:_LONGEST_START]):
        return True
    return _INTRODUCES.match(text) is not None and bool(find_announced_people(text[:_LONGEST_START]))
