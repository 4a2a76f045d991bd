"""Items below a day and its title that are only the people who speak there, as one line of people."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.lists.ratings import is_aside, rate_words
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.text.lines import Line
from seminar.reading.text.trimming import trim
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import is_name

_CLEAR_TITLE = 1.0
_LONGEST_ITEM, _LONGEST_HEAD = 160, 400
_MOST = 4
_BRACKET = re.compile(r"\s*[(（][^()（）]{0,120}[)）]")


def join_speakers(lines: Sequence[Line]) -> list[Line]:
    """The lines, two to four items in a row that are people only joined where they hang below a day with its title."""
    joined: list[Line] = []
    place = 0
    while place < len(lines):
        stop = place
        if joined and lines[place].bullet and not lines[place].gap:
            while stop < len(lines) and lines[stop].bullet and stop - place <= _MOST:
                if _read_person(lines[stop]) is None:
                    break
                stop += 1
        goes_on = stop < len(lines) and lines[stop].bullet and not lines[stop].gap
        if 2 <= stop - place <= _MOST and not goes_on and _names_title(joined):
            people = "; ".join(person for line in lines[place:stop] if (person := _read_person(line)))
            joined.append(replace(lines[place], text=people, raw=people, links=(), bullet=False))
            place = stop
        else:
            joined.append(lines[place])
            place += 1
    return joined


def _names_title(above: Sequence[Line]) -> bool:
    """Whether the line above, or the line above that, holds a day and one of them a clear title."""
    head = above[-1]
    when = find_mentions(head.text[:_LONGEST_HEAD])
    if not when.dates and len(above) > 1 and not head.gap:
        when = find_mentions(above[-2].text[:_LONGEST_HEAD])
        rest = head.text
    else:
        rest = trim(_BRACKET.sub("", when.rest))
    return bool(when.dates) and not names_occasion(rest) and rate_words(rest) >= _CLEAR_TITLE


def _read_person(line: Line) -> str | None:
    """Who stands on the line with where they work, if nothing else does."""
    if len(line.text) > _LONGEST_ITEM:
        return None
    linked = {link.text for link in line.links}
    brackets = [found for found in _BRACKET.findall(line.text) if found.strip(" ()（）") not in linked]
    name, _, place = _BRACKET.sub("", line.text).strip(" ,;.").partition(", ")
    if not is_name(strip_honorifics(name)) or (place and not (is_institution(place) or is_aside(place))):
        return None
    where = place or (brackets[0].strip(" ()（）") if brackets else "")
    return f"{name} ({where})" if where else name
