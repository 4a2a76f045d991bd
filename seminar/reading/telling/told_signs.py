"""The days, names and quoted titles that running text holds."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from seminar.reading.languages import compile_when_used, match_any
from seminar.reading.languages.groups import OF, THE, WORKS
from seminar.reading.lists.own_days import find_own_days
from seminar.reading.talk.room_names import names_room
from seminar.reading.telling.told_groups import Sign
from seminar.reading.text.blanks import blank
from seminar.reading.text.quotes import Quote, find_quotes
from seminar.reading.text.sentences import count_sentences
from seminar.reading.when.date_forms import MONTHS, WEEKDAYS
from seminar.reading.who.eponyms import names_thing
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import RUN, cut_name
from seminar.reading.who.names import rate_name

_SHORTEST_TITLE = 8
# Sentences longer than this are an abstract, quoted or not.
_LONGEST_TITLE = 80
_CLEAR_NAME = 0.9
# "in the Quill Center. Dr. Ada Stone", "by Jan Ek. Ada Stone": capitals that go on behind the end of a sentence.
_SENTENCE_END = re.compile(
    r"(?<=[a-zà-þ]{3})\.\s+|(?<=[^\W\d_]\s[A-ZÀ-Þ][a-zà-þ])(?<!Dr|St|Jr|Sr|Fr|Mr|Ms|Hr|Sc|Ph|Ed)\.\s+(?=[A-ZÀ-Þ][a-zà-þ]{2})"
)
_LEAST_NAME = -0.3
_HONORED = 1.0
_MONTH = compile_when_used(rf"(?<![^\W\d_])(?P<month>{match_any(MONTHS)})(?![^\W\d_])", re.IGNORECASE)
# "el lunes 17", "le mardi 9": a day of the month that was named before.
_BARE_DAY = compile_when_used(
    rf"(?<![^\W\d_])(?:{match_any(WEEKDAYS)}),?\s(?:(?:{THE}|dia|día|giorno)\s){{0,2}}(?P<day>[0-3]?\d)"
    r"(?:st|nd|rd|th|\.)?(?![\d/]|[:.h]\d|\s?(?:h|uhr|horas?|heures?|ore)\b)",
    re.IGNORECASE,
)
_TWO_WORDS = re.compile(r"[^\d]{2,40}\s(?:[^\d\s]\.\s?){0,3}[A-ZÀ-Þ][^\d\s]{1,30}")
# What such words quote is a series, a book or an exhibition.
_NAMED = compile_when_used(
    r"(?:ciclo|serie|series|reihe|vortragsreihe|veranstaltungsreihe|rassegna|cycle|série|programa?|programme?|programm|festival|proyecto"
    rf"|projekt|project|edición\sde|jornadas?|{WORKS})(?:\s(?:{OF}|titulad[oa]|called))?\s*$"
    rf"|\b(?:{WORKS}|wrote|writes|says|said|author\sof),?\s*$",
    re.IGNORECASE,
)
# What somebody said of a person is no title.
_SAYS = re.compile(r"(?:He|She|They|We|I|It|Er|Sie|Il|Elle|Él|Ella)\s[a-z]+\s[^:?]+$")

# "Ada Quill, Jasper K. Pennock Professor of Law": whom a chair is named for.
_CHAIR = re.compile(r"\s(?:(?:Distinguished|Endowed|Memorial|Visiting)\s)?(?:Professor|Chair|Scholar|Fellow|Reader)\b")


def list_signs(text: str) -> list[Sign]:
    """All three in the order of the text."""
    days = _list_days(text)
    said = Counter(quote.inner for quote in list_titles(text))
    titles = [Sign("t", quote.start, quote.stop, quote.inner) for quote in list_titles(text) if said[quote.inner] == 1]
    # The capitals of a day are no part of a name behind it.
    people = _list_people(blank(text, [day.span for day in days], "_"), titles)
    return sorted([*days, *titles, *people], key=lambda sign: sign.start)


def list_titles(text: str) -> list[Quote]:
    """What the text quotes but names of series and books; a quotation within one of the same signs is a part of it."""
    found = [*find_quotes(text), *_find_nested(text)]
    outer = [one for one in found if not any(two.start < one.start and one.stop < two.stop for two in found)]
    outer = sorted(outer, key=lambda quote: quote.start)
    return [
        quote
        for quote in outer
        if len(quote.inner) >= _SHORTEST_TITLE
        and " " in quote.inner
        and not _SAYS.match(quote.inner)
        and not (len(quote.inner) > _LONGEST_TITLE and count_sentences(quote.inner) > 1)
        and not _NAMED.search(text[max(0, quote.start - 40) : quote.start])
    ]


def _find_nested(text: str) -> list[Quote]:
    """Quotations in bent ticks that hold another one."""
    found = []
    opened: list[int] = []
    for place, sign in enumerate(text):
        if sign == "‘" and not text[max(0, place - 1) : place].isalnum():
            opened.append(place)
        elif sign == "’" and opened and not text[place + 1 : place + 2].isalnum():
            start = opened.pop()
            if not opened and "‘" in text[start + 1 : place]:
                found.append(Quote(start, place + 1, text[start + 1 : place].strip()))
    return found


def _list_days(text: str) -> list[Sign]:
    """The days of a text, those without a month with the one named last."""
    days = [Sign("d", each.start, each.stop, each.text, (each.month, each.day)) for each in find_own_days(text)]
    months = [(each.start(), each["month"]) for each in _MONTH.finditer(text)]
    bare = []
    for found in _BARE_DAY.finditer(text):
        if any(each.start < found.end() and found.start() < each.stop for each in days):
            continue
        named = next((word for place, word in reversed(months) if place < found.start()), "")
        number = int(found["day"])
        if named and 1 <= number <= 31:
            said = f"{number} {named}"
            bare.append(Sign("d", found.start(), found.end(), said, (MONTHS[named.lower()], number)))
    return [*days, *bare]


def _list_people(text: str, titles: Sequence[Sign]) -> list[Sign]:
    found = []
    for words, start in _list_runs(text):
        if any(title.start <= start < title.stop for title in titles) or _stands_in_brackets(text, start):
            continue
        name = cut_name(words)
        if not name or not _TWO_WORDS.fullmatch(name) or is_institution(words):
            continue
        if names_room(words) and rate_name(name) < _CLEAR_NAME:
            continue
        honored = is_honored(words) or bool(re.search(r"\b(?:Dr|Prof)\b", words))
        first = start + max(words.find(name.split()[0]), 0)
        stop = first + len(name)
        if names_thing(text, start, stop) or _CHAIR.match(text, stop):
            continue
        if honored or rate_name(name) >= _LEAST_NAME:
            found.append(Sign("p", first, stop, name, clear=rate_name(name) + _HONORED * honored))
    return found


def _list_runs(text: str) -> Iterator[tuple[str, int]]:
    """Words in capitals that may be a name, none of them over the end of a sentence, and where each begins."""
    for run in RUN.finditer(text):
        start = 0
        for end in [found.end() for found in _SENTENCE_END.finditer(run[0])] + [len(run[0])]:
            yield run[0][start:end].rstrip(), run.start() + start
            start = end


def _stands_in_brackets(text: str, place: int) -> bool:
    """Whether a bracket is open: it holds where somebody works."""
    before = text[max(0, place - 60) : place]
    return before.rfind("(") > before.rfind(")")
