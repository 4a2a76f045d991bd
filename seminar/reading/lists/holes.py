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
    r"|relazione\s(?:invitata|introduttiva)|(?P<han>(?:招待|特別|基調|依頼|記念|一般|全体|企画|学生)講演|キーノート|チュートリアル"
    r"|(?:特邀|大会|大會|邀请|邀請|主题|主題|主旨|专题|專題|开场|開場|学术|學術|青年|学生|學生)(?:报告|報告|演讲|演講|讲座|講座)))"
    r"\s?(?:[!:：–—.-]|(?<=[\u3040-\u9fff])(?:\s|(?=[「『《“【])))\s*)(?=\S)",
    re.IGNORECASE,
)
# "The Kennedy Memorial Lecture: Ada Quill": what the lecture is called, before who gives it.
_NAMED_KIND = re.compile(
    r"(?:(?<=\x00)|^|(?<=[\"”]))[\s:,.|–—-]{0,6}(?:The\s)?(?:[A-ZÀ-Þ][\w.'’&-]{0,20}\s(?:(?:of|and|in|for|the)\s){0,2}){1,6}"
    r"(?:Lecture|Keynote|Address|Talk|Seminar|Colloquium|Vortrag|Vorlesung)\s?:\s+(?P<who>[^,;:()|“\"–—]{4,50})"
)
# "【12-02】"
_BOXED_DAY = re.compile(r"\s?[【［\[]\d{1,2}\s?[-./月]\s?\d{1,2}日?[】］\]]\s*(?=\S)")
_OPEN_END = re.compile(r"\s?[～〜~](?=\s|$)")
# A name on some site, beside the real one.
_HANDLE = re.compile(r"(?<![^\s(（])@[A-Za-z][\w-]{1,38}(?=[\s)）]|$)")


@lru_cache(maxsize=8192)
def blank_moment(text: str, lead: int = 0) -> str:
    """The text with holes where days and hours stood, and where its first `lead` signs did."""
    text = HOLE * lead + text[lead:]
    spans = [(each.start, each.stop) for each in find_dates(text)]
    hours = find_hours(text)
    spans += [(each.first, _pass_open_end(text, each.stop)) for each in hours]
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


def _pass_open_end(text: str, stop: int) -> int:
    """Where hours with an open end stop, "16:00～"."""
    found = _OPEN_END.match(text, stop)
    return found.end() if found else stop


def _find_count(text: str) -> re.Match[str] | None:
    return (_COUNTED.match(text) if _MAY_COUNT.match(text) else None) or _COUNTED_ALONE.match(text)
