"""Who speaks on what in a list's line that says so in a sentence."""

import re
from collections.abc import Sequence

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.languages.groups import ABOUT, AND, PERFORMS
from seminar.reading.lists.fields import Span
from seminar.reading.talk.labels import Piece
from seminar.reading.text.addresses import has_url
from seminar.reading.text.lines import Line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.text.sentences import count_sentences
from seminar.reading.unspaced.surnames import ends_on_grade
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.acting import find_actors, take_together
from seminar.reading.who.name_runs import NAME_RUN, cut_name, pass_office
from seminar.reading.who.names import rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.prose_titles import find_announced_title
from seminar.speaker import SpeakerName

# "葦原 灯（橡大） 氷の結び目"
_PLACED_FIRST = compile_when_used(
    r"(?P<who>[^（()）]{2,24}\s?[（(][^（()）]{2,40}[)）])\s+(?P<title>[^:：（(「『《]{4,120})"
)
_SHORTEST, _LONGEST, _LONGEST_PLAIN = 50, 500, 180
# So far into a sentence its subject stands, behind who that is.
_SHORTEST_SENTENCE, _LONGEST_LEAD = 40, 60
_SHORTEST_UNSPACED = 20
# A day at the head of a line ends before this.
_HEAD, _LONGEST_HEAD = 24, 60
_KNOWN, _LIKELY = 1.7, 0.9
_WITH_PEOPLE = compile_when_used(
    r"(?P<title>[^\W\d_a-zà-þ«“\"].{10,200}?)[.,]?\s(?:[Cc]on|[Mm]it|[Aa]vec|[Cc]om|[Ww]ith|[Bb]y|presented\sby|[Pp]ar)\s"
    r"(?P<who>[A-ZÀ-Þ].{4,90})"
)
_BEHIND_DAY = re.compile(r"[\s,:|–—-]{1,4}(?=\S)")
# "Ada Quill (Fano), lecture on ‘Knots in ice’"
_LECTURING = compile_when_used(
    r"(?P<who>[A-ZÀ-Þ][^“”\"‘:;]{4,90}?),?\s(?:(?:an?|public|guest|keynote)\s){0,2}(?:lecture|talk|seminar|paper|presentation|keynote|vortrag)"
    rf"(?:\s(?:{ABOUT}|entitled|titled|called))?\s?:?\s(?P<title>[“\"‘].{{6,200}}[”\"’])\W{{0,3}}$"
)
# "Staff Tea Room. Ada Quill (Fano) on ‘Knots in ice’"
_ON = compile_when_used(
    rf"(?P<who>{NAME_RUN}(?:\s\([^()]{{2,60}}\))?),?\s{ABOUT}:?\s(?P<title>[“\"‘'«„][^“”\"«»„]{{5,200}}[”\"’'»“])\W{{0,3}}$"
)
# "Ada Quill reads from THE LONG THAW", "Ada Quill liest aus ihrem Roman „Eis“": what is not quoted ends the line
_PERFORMING = compile_when_used(
    rf"(?P<who>{NAME_RUN}(?:\s\([^()]{{2,60}}\))?)\s(?:{PERFORMS})\s"
    r"(?:(?:[a-zà-þ]{2,14}\s(?:[\w-]{2,20}\s){0,3}?)?(?P<title>[“\"‘«„][^“”\"«»„]{3,200}[”\"’»“])(?!.{80})|(?P<plain>[A-ZÀ-Þ][^“”\"«»„]{6,100})$)"
)
_AND = rf"\s(?:&|{AND})\s"
_GIVEN = r"[A-ZÀ-Þ][a-zà-þ]{2,14}"
_NICKNAMED = compile_when_used(
    rf"(?P<who>{_GIVEN}(?:{_AND}{_GIVEN})?)(?:\s(?:from|\()\s?[^“\"‘«„:]{{2,30}}?)?\s{ABOUT}:?\s"
    r"(?P<title>[“\"‘'«„][^“”\"«»„]{5,200}[”\"’'»“])\W{0,3}"
)
# “Knots in ice”. Moderated by Bo Stone, with contributions from Ada Quill and Cy Fern
_CONTRIBUTED = compile_when_used(
    r"\b(?:contributions|presentations|talks|papers|short\stalks|beiträge[n]?|interventions|contribuciones)\s(?:from|by|von|de)\s"
    r"(?P<who>[A-ZÀ-Þ].{4,200})$",
    re.IGNORECASE,
)
# "With Ada Quill, chaired by Bo Stone"
_HOSTED = compile_when_used(
    r"(?:chaired|moderated|hosted|introduced|organi[sz]ed|sponsored|moderiert|animée?s?|présidée?s?)$", re.IGNORECASE
)
# "Houses with Soul Prof. Ada Quill"
_TITLE_INSIDE = re.compile(r"\s(?:Prof|Dr)\b")
# Places behind all fields of a line, in the order of the line's words.
BEYOND = 1000


def find_accompanied(line: Line, place: int, lead: int = 0) -> tuple[Span, Span] | None:
    """The parts of "Knots and Mills, con Ada Quill": a title and the people behind a little word.

    They may stand behind a day; the first `lead` signs of the line are one that only its list makes a day.
    """
    begin = _skip_day(line.text, lead)
    found = _WITH_PEOPLE.fullmatch(line.text[:_LONGEST], begin)
    if not found or has_url(found["who"]) or count_sentences(found["who"] if begin else line.text) > 1:
        return None
    people = split_people(found["who"])
    least = _LIKELY if lead else _KNOWN
    if not people or rate_name(people[0].name) < least or find_dates(found["title"]):
        return None
    if _HOSTED.search(found["title"]) or _TITLE_INSIDE.search(people[0].name):
        return None
    start, stop = found.span("title")
    person = _span(place, stop, found.end(), mark="&", score=2.5, people=people)
    return person, _span(place, start, stop, mark="&", score=3.0, text=found["title"])


def _skip_day(text: str, lead: int) -> int:
    """Where the words begin behind a day at the head of a line."""
    if not lead:
        days = find_dates(text[:60])
        lead = days[0].stop if days and days[0].start < 2 else 0
    behind = _BEHIND_DAY.match(text, lead) if lead else None
    return behind.end() if behind else 0


def find_lecturing(line: Line, place: int) -> tuple[Span, Span] | None:
    """The parts of "Ada Quill (Fano), lecture on ‘Knots in ice’", and of a round table "with contributions from"."""
    text = line.text[:_LONGEST]
    dates, hours = find_dates(text), find_hours(text)
    behind = max([each.stop for each in dates] + [each.stop for each in hours], default=0)
    behind = len(text) - len(text[behind:].lstrip(" :,;–—-"))
    if found := _LECTURING.match(text, behind):
        people, title = split_people(found["who"]), found.span("title")
    elif found := _ON.search(text, behind):
        start = pass_office(text, *found.span("who"))[0]
        people, title = split_people(text[start : found.end("who")]), found.span("title")
    elif (found := _CONTRIBUTED.search(text)) and (quotes := find_quotes(text[: found.start()])):
        people, title = split_people(found["who"]), (quotes[-1].start, quotes[-1].stop)
    else:
        return _find_nicknamed(text, behind, place)
    if not people or rate_name(people[0].name) < _LIKELY:
        return _find_nicknamed(text, behind, place)
    start, stop = found.span("who")
    words = text[title[0] : title[1]].strip("“”\"‘’'«»„")
    person = _span(place, start, stop, mark="~", score=3.0, people=people)
    return person, _span(place, *title, mark="~", score=4.0, text=words)


def _find_nicknamed(text: str, behind: int, place: int) -> tuple[Span, Span] | None:
    """The parts of "14 Jan: Ada & Ben on ‘Knots in ice’", where colleagues go by their given names."""
    found = _NICKNAMED.fullmatch(text, behind) if behind else None
    if not found:
        return None
    people = tuple(SpeakerName(name=each) for each in re.split(_AND, found["who"]))
    person = _span(place, *found.span("who"), mark="~", score=2.0, people=people)
    title = found.span("title")
    return person, _span(place, *title, mark="~", score=4.0, text=text[slice(*title)].strip("“”\"‘’'«»„"))


def find_performing(line: Line, place: int) -> tuple[Span, Span] | None:
    """The parts of "Ada Quill reads from THE LONG THAW", perhaps behind a day and hours: a name, a verb, a title."""
    text = line.text[:_LONGEST]
    stops = [*(day.stop for day in find_dates(text)), *(hours.stop for hours in find_hours(text))]
    behind = max((stop for stop in stops if stop < _LONGEST_HEAD), default=0)
    behind = len(text) - len(text[behind:].lstrip(" :,;)–—|-"))
    found = _PERFORMING.match(text, behind)
    name = cut_name(found["who"]) if found else None
    if not found or not name or " " not in name or rate_name(name) < _LIKELY:
        return None
    title = found.span("title") if found["title"] else found.span("plain")
    if not found["title"] and (text[-1:] == "." or find_dates(found["plain"]) or find_hours(found["plain"])):
        return None
    start, stop = found.span("who")
    people = split_people(found["who"]) or (SpeakerName(name=name),)
    person = _span(place, start, stop, mark="~", score=3.0, people=people)
    words = text[title[0] : title[1]].strip("“”\"‘’'«»„")
    return person, _span(place, *title, mark="~", score=4.0 if found["title"] else 3.5, text=words)


def find_acting(line: Line, place: int) -> Span | None:
    """Who does what talks do in a whole sentence below a title: "Carpenter Ada Quill shows how knots are tied."."""
    text = line.text
    if text[-1:] != "." or not _SHORTEST_SENTENCE <= len(text) <= _LONGEST or text[:1] in '“"«„‘':
        return None
    actor = next(iter(find_actors([text])), None)
    start = text.find(actor.person.name) if actor else -1
    if actor is None or not 0 <= start <= _LONGEST_LEAD:
        return None
    stop = start + len(actor.person.name)
    return _span(place, start, stop, mark="~", score=3.0, people=take_together(actor))


def open_labels(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces of a line, without labels where one holds a talk's speaker and title: "Guest: Ada Quill, “Knots”"."""
    last = pieces[-1] if pieces else None
    if last is None or last.label is not Label.SPEAKER:
        return pieces
    if not find_dates(last.line.text[:_HEAD], told=True) and not find_hours(last.line.text[:_HEAD]):
        return pieces
    if (row := _PLACED_FIRST.fullmatch(last.text)) and split_people(row["who"]) and not split_people(row["title"]):
        return ()  # "講演：葦原 灯（橡大） 氷の結び目"
    quotes = find_quotes(last.text)
    if len(quotes) != 1 or len(last.text) - quotes[0].stop > 1:
        return pieces
    who = last.text[: quotes[0].start].strip()
    return () if split_people(who) or ends_on_grade(who) else pieces


def find_told(line: Line, place: int) -> tuple[Span, Span] | None:
    """The speakers and the title that the sentence of a line names, as values of their own.

    A title that is not quoted ends the line: "Ada Quill will tell us about knots in ice."
    """
    unspaced = is_unspaced(line.text)
    if not (_SHORTEST_UNSPACED if unspaced else _SHORTEST) <= len(line.text) <= _LONGEST:
        return None
    quotes = [quote for quote in find_quotes(line.text) if len(quote.inner) > (3 if unspaced else 5)]
    plain = not quotes and not unspaced and len(line.text) <= _LONGEST_PLAIN
    people = find_announced_people(line.text) if quotes or plain else ()
    named = find_announced_title(line.text) if people else None
    if named is None:
        return None
    start, stop = next(
        ((quote.start, quote.stop) for quote in quotes if quote.inner.strip(" ,.") == named[0]),
        (line.text.find(named[0]), len(line.text.rstrip(" .")) if plain else -1),
    )
    at = line.text.find(people[0].name)
    if at < 0 or start <= at < stop or (not quotes and start + len(named[0]) != stop) or stop < 0:
        return None
    last = line.text.find(people[-1].name)
    person = _span(place, at, max(last, at) + len(people[-1].name), mark="~", score=3.0, people=people)
    sure = 2.6 if plain else 4.0 if named[1] else 3.0
    return person, _span(place, start, stop, mark="~", score=sure, text=named[0])


def _span(
    line: int, start: int, stop: int, *, mark: str, score: float, text: str = "", people: tuple[SpeakerName, ...] = ()
) -> Span:
    """Words of a line as a value, with places behind all of its fields."""
    at = BEYOND + start
    return Span(line=line, first=at, last=at, start=start, stop=stop, text=text, mark=mark, score=score, people=people)
