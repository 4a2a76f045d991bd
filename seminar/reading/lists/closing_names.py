"""A speaker at the end of a line behind the title: "Knots in ice. By Ada Quill, Fano", "Knots in ice Dr Ada Quill"."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import BY, THE, UNSPACED_TITLES, WITH
from seminar.reading.lists.fields import Span
from seminar.reading.lists.ratings import rate_words
from seminar.reading.lists.shields import QUOTES
from seminar.reading.text.addresses import has_url
from seminar.reading.text.lines import Line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.times import find_hours
from seminar.reading.who.honorifics import COMMON_WORDS, strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import cut_name
from seminar.reading.who.names import rate_name
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_LONGEST = 300
_SHORTEST_TITLE, _SHORTEST_UNSPACED = 8, 4
_LONGEST_BETWEEN = 6
_LEAST_WORDS = -2.5
_KNOWN, _LIKELY = 1.7, 0.9
# Places behind all fields of a line, in the order of the line's words.
BEYOND = 1000
_BARE = rf"{BY}|{WITH}|de|del|della"
# Words of several parts that hand over to a speaker, as "a cargo de" and "presented by" do.
_GIVEN = match_any(
    word
    for word in gather_words(lambda words: (*words.gives, *words.welcomes, *words.leads))
    if re.search(r"\s(?:by|von|par|por|pela|pelo|de|del|di|da|dal|dalla|do)$", word) and len(word) > 6
)
_LED = compile_when_used(
    rf"(?:(?P<ended>[.?!…»”\"’])\s{{1,3}}(?P<bare>(?i:{_BARE}))|(?:[.?!…»”\"’,;)]|\s[–—-])\s{{1,3}}(?P<given>(?i:{_GIVEN}))|,\s{{1,3}}(?P<by>(?i:{BY}|pel[ao])))"
    rf"\s*:?\s+(?P<who>(?:(?i:{THE})\s)?[A-ZÀ-Þ].{{3,160}})$"
)
_TITLES = match_any(
    word
    for word in gather_words(lambda words: words.honorifics)
    if word[0] < "\u3000" and len(word) > 1 and word not in COMMON_WORDS
)
_HONORED = compile_when_used(
    rf"(?<=[^\W_]|[”\"’»?!.)])(?P<gap>\s+)(?P<who>(?i:{_TITLES}|sir|dame|lord|lady|rev|reverend)\b\.?\s+[A-ZÀ-Þ].{{3,160}})$"
)
# "冰的結與海 葦原燈教授"
_HAN_HONORED = compile_when_used(
    rf"(?<=[{UNSPACED}？?！!」』》”)）])(?P<gap>[\s/／]{{1,6}})"
    rf"(?P<who>[\u3400-\u9fff々]{{2,4}}(?:\s[\u3400-\u9fff々]{{1,4}})?\s?{UNSPACED_TITLES})$"
)
_HAN_OFFICE = compile_when_used(
    r"(?:主席|主任|[院所會会系館馆部校處局科課][長长]|[委會会][員员]|主持|[持言談评評]人|秘[書书])$"
)
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
# "The strange case of Dr Quill", "Ada Quill and Dr Stone"
_HANGS = compile_when_used(
    r"(?:^|\s)(?:[a-zà-þ]{1,4}|about|after|before|without|between|under|about|meet(?:ing)?|remembering|introducing|über|nach|gegen"
    r"|unter|ohne|contre|depuis|entre|sobre|contra|desde|senza|contro)$|[,;:&/+–—-]$",
)

# "Prof. Dr. Ada Quill"
_AFTER_TITLE = compile_when_used(rf"(?:^|[\s,])(?:{_TITLES})\.?$", re.IGNORECASE)


def find_closing(line: Line, place: int) -> tuple[Span, Span] | None:
    """The speaker at the line's end and the title before them, as values of their own."""
    text = line.text[:_LONGEST]
    behind = _find_head(text)
    found = _LED.search(text, behind)
    if found:
        least = _LIKELY if found["given"] or found["by"] else _KNOWN
        start, stop = found.start("who"), found.end("ended") if found["ended"] else found.start()
        stop += 0 if found["ended"] or text[stop] not in '.?!…»”"’)' else 1
    elif (found := _find_honored(text, behind) or _HAN_HONORED.search(text, behind)) is not None:
        least, start, stop = _LIKELY, found.start("who"), found.start("gap")
    else:
        return None
    begin = behind + len(text[behind:]) - len(text[behind:].lstrip(" :,;.–—-"))
    title = text[begin:stop].rstrip(" ,;–—-")
    people = _name_people(found["who"])
    if is_unspaced(title) and (is_institution(title) or _HAN_OFFICE.search(title)):
        return None
    shortest = _SHORTEST_UNSPACED if is_unspaced(title) else _SHORTEST_TITLE
    if len(title) < shortest or not people or rate_name(people[0].name) < least or has_url(text):
        return None
    rest = find_mentions(title).rest.strip(" ,;:.()")
    led_by = found.groupdict().get("by")  # then the words before are no name: "Speaking Stones, by Ada Quill"
    named = split_people(title) and not led_by
    if named or len(rest) < shortest or rate_words(rest) < _LEAST_WORDS:
        return None
    person = Span(
        line=place,
        first=BEYOND + start,
        last=BEYOND + start,
        start=start,
        stop=len(text),
        text="",
        mark="/",
        score=4.0,
        people=people,
    )
    quotes = find_quotes(title)
    words = title if title[:1] in QUOTES and quotes and quotes[0].stop >= len(title) else title.rstrip(" .,;:")
    at = BEYOND + begin
    stop = begin + len(words)
    return person, Span(line=place, first=at, last=at, start=begin, stop=stop, text=words, mark="/", score=4.5)


def _find_head(text: str) -> int:
    """Where the words begin behind the days and hours at a line's head."""
    spans = [(each.start, each.stop) for each in find_dates(text)] + [
        (each.first, each.stop) for each in find_hours(text)
    ]
    head = 0
    for start, stop in sorted(spans):
        if start - head > _LONGEST_BETWEEN:
            break
        head = max(head, stop)
    return head


def _find_honored(text: str, behind: int) -> re.Match[str] | None:
    """The first title such as "Dr" that no little word ties to what stands before it."""
    for found in _HONORED.finditer(text, behind):
        before = text[behind : found.start()]
        if not _HANGS.search(before) and not _AFTER_TITLE.search(before) and len(before.split()) > 1:
            return found
    return None


def _name_people(text: str) -> tuple[SpeakerName, ...]:
    """The people at the head of the words; what cannot be split is one name and what they are."""
    words = text.rstrip(" .")
    if people := split_people(words):
        return people
    head = re.split(r"[,;(]", words)[0]
    if people := split_people(head):
        return people[:1]
    name = cut_name(head[:80])
    return (SpeakerName(name=strip_honorifics(name)),) if name and _CAPITAL.match(name) else ()
