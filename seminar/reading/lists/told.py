"""Who speaks on what in a list's line that says so in a sentence."""

import re

from seminar.reading.lists.fields import Span
from seminar.reading.talk.links import has_url
from seminar.reading.talk.traits import count_sentences
from seminar.reading.text.lines import Line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.dates import find_dates
from seminar.reading.who.names import rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people, find_announced_title

_SHORTEST, _LONGEST = 50, 500
_KNOWN = 1.7
_WITH_PEOPLE = re.compile(
    r"(?P<title>[^\W\d_a-zà-þ«“\"].{10,200}?),?\s(?:con|mit|avec|com|with|by|presented\sby|par)\s"
    r"(?P<who>[A-ZÀ-Þ].{4,90})"
)
# Places behind all fields of a line, in the order of the line's words.
BEYOND = 1000


def find_accompanied(line: Line, place: int) -> tuple[Span, Span] | None:
    """The parts of "Knots and Mills, con Ada Quill": a title and the people behind a little word."""
    found = _WITH_PEOPLE.fullmatch(line.text[:_LONGEST])
    people = (
        split_people(found["who"]) if found and not has_url(found["who"]) and count_sentences(line.text) < 2 else ()
    )
    if not found or not people or rate_name(people[0].name) < _KNOWN or find_dates(found["title"]):
        return None
    start, stop = found.span("title")
    person = Span(
        line=place,
        first=BEYOND + stop,
        last=BEYOND + stop,
        start=stop,
        stop=found.end(),
        text="",
        mark="&",
        score=2.5,
        people=people,
    )
    title = Span(
        line=place, first=BEYOND, last=BEYOND, start=start, stop=stop, text=found["title"], mark="&", score=3.0
    )
    return person, title


def find_told(line: Line, place: int) -> tuple[Span, Span] | None:
    """The speakers and the quoted title that the sentence of a line names, as values of their own."""
    if not _SHORTEST <= len(line.text) <= _LONGEST:
        return None
    quotes = [quote for quote in find_quotes(line.text) if len(quote.inner) > 5]
    people = find_announced_people(line.text) if quotes else ()
    named = find_announced_title(line.text) if people else None
    quote = next((quote for quote in quotes if named and quote.inner.strip(" ,.") == named[0]), None)
    at = line.text.find(people[0].name) if people else -1
    if named is None or quote is None or at < 0 or quote.start <= at < quote.stop:
        return None
    last = line.text.find(people[-1].name)
    stop = (max(last, at)) + len(people[-1].name)
    person = Span(
        line=place,
        first=BEYOND + at,
        last=BEYOND + at,
        start=at,
        stop=stop,
        text="",
        mark="~",
        score=3.0,
        people=people,
    )
    title = Span(
        line=place,
        first=BEYOND + quote.start,
        last=BEYOND + quote.start,
        start=quote.start,
        stop=quote.stop,
        text=named[0],
        mark="~",
        score=4.0 if named[1] else 3.0,
    )
    return person, title
