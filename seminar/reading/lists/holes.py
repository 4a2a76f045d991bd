"""A line without its days, hours and number, where holes stay in their place."""

import re
from functools import lru_cache

from seminar.reading.languages import Words, gather_words
from seminar.reading.text.blanks import blank
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.times import find_hours
from seminar.reading.who.names import is_name

HOLE = "\x00"
# What kind of talk it is stands at the head of its line.
_LONGEST_KIND, _LONGEST_NAMED = 160, 400
# "Lecture 2. ", "Talk #3: ", "第1回 "
_COUNTED_WORDS = gather_words(lambda words: (*words.occasions, *words.talk_words, *words.counted))
_COUNT = r"\d{1,3}\s?(?:[.:：、)|]|[–—-](?=\s))\s*(?=\S)"
# None of the words holds a digit: the first number of the text must be the count.
_MAY_COUNT = re.compile(rf"\D{{1,200}}{_COUNT}")
_COUNTED = Words(_COUNTED_WORDS, within=rf"(?:[^\W\d_]{{2,14}}\s)?(?:%s)\s?(?:#\s?|n[o°º]?\.?\s?)?{_COUNT}")
_COUNTED_ALONE = re.compile(
    r"\s?第\s?[\d一二三四五六七八九十]{1,4}\s?[回場场次期讲講届屆][\s:：]*(?=\S)|#\d{1,3}[.:)]?\s+(?=\S)"
)
# "Guest talk! Ada Quill": what kind of talk it is, before who gives it.
_KIND = re.compile(
    r"(?:(?<=\x00)|^)[\s:,|–—-]{0,6}(?:(?:(?:guest|invited|special|extra|bonus|joint|keynote|plenary|opening|closing)\s"
    r"(?:talk|lecture|seminar|colloquium|session|speaker|address)|keynote|(?:gast|sonder|haupt|plenar|fest|eröffnungs)vortrag"
    r"|conf[ée]rence\s(?:invit[ée]e|inaugurale|plénière|d['’]ouverture|de\sclôture)|lectio\smagistralis"
    r"|conferencia\s(?:invitada|plenaria|magistral|inaugural|de\sclausura|de\sapertura)"
    r"|conferência\s(?:convidada|plenária|magna|inaugural|de\sabertura|de\sencerramento)|palestra\s(?:convidada|de\sabertura)"
    r"|relazione\s(?:invitata|introduttiva)|特邀报告|大会报告|招待講演|特別講演|基調講演)"
    r"\s?[!:：–—.-]\s*)(?=\S)",
    re.IGNORECASE,
)
# "The Kennedy Memorial Lecture: Ada Quill": what the lecture is called, before who gives it.
_NAMED_KIND = re.compile(
    r"(?:(?<=\x00)|^|(?<=[\"”]))[\s:,.|–—-]{0,6}(?:The\s)?(?:[A-ZÀ-Þ][\w.'’&-]{0,20}\s(?:(?:of|and|in|for|the)\s){0,2}){1,6}"
    r"(?:Lecture|Keynote|Address|Talk|Seminar|Colloquium|Vortrag|Vorlesung)\s?:\s+(?P<who>[^,;:()|“\"–—]{4,50})"
)
# "【12-02】"
_BOXED_DAY = re.compile(r"\s?[【［\[]\d{1,2}\s?[-./月]\s?\d{1,2}日?[】］\]]\s*(?=\S)")
# A name on some site, beside the real one.
_HANDLE = re.compile(r"(?<![^\s(（])@[A-Za-z][\w-]{1,38}(?=[\s)）]|$)")


@lru_cache(maxsize=8192)
def blank_moment(text: str, lead: int = 0) -> str:
    """The text with holes where days and hours stood, and where its first `lead` signs did."""
    text = HOLE * lead + text[lead:]
    spans = [(each.start, each.stop) for each in find_dates(text)]
    hours = find_hours(text)
    spans += [(each.first, each.stop) for each in hours]
    for zone in find_mentions(text).zones if hours else ():
        if any(0 <= zone.start - each.stop <= 3 for each in hours):
            spans.append((zone.start, zone.stop))
    spans += [found.span() for found in _HANDLE.finditer(text)] if "@" in text else []
    if boxed := _BOXED_DAY.match(text):
        spans.append(boxed.span())
    ahead = boxed.end() if boxed else 0
    if counted := _find_count(text[ahead:]):
        spans.append((counted.start() + ahead, counted.end() + ahead))
    text = blank(text, spans, HOLE)
    if kind := _KIND.search(text[:_LONGEST_KIND]):
        text = blank(text, [kind.span()], HOLE)
    if (named := _NAMED_KIND.search(text[:_LONGEST_NAMED])) and is_name(named["who"].split(" - ")[0].strip()):
        text = blank(text, [(named.start(), named.start("who"))], HOLE)
    return text


def _find_count(text: str) -> re.Match[str] | None:
    return (_COUNTED.match(text) if _MAY_COUNT.match(text) else None) or _COUNTED_ALONE.match(text)
