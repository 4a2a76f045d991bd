"""A page's headline apart from the names of its series and its site: "Knots in ice | Geometry Seminar | Fano"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import AND, PAGES
from seminar.reading.talk.label_words import name_label
from seminar.reading.talk.occasions import mentions_occasion, names_occasion
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.people import split_people

_LONGEST, _LONGEST_TAIL = 240, 90
_MOST_LINES = 3
_DASHES = "-–—"
_SIGNS = re.compile(r"\s(?P<sign>\||-|–|—|::|·|•)\s")
_ALL_SIGNS = re.compile(r"\s(?P<sign>\||-|–|—|::|·|•|»|>)\s")
_TAG = re.compile(r"\[(?P<tag>[^\[\]]{2,40})\]\s{1,3}(?=[^\W\d_“\"«])")
# "Events", "News and Events", "Talks": parts of a site
_SITE = compile_when_used(
    r"(?:(?:upcoming|all|past|our|the)\s)?"
    rf"{PAGES}(?:\s(?:&|{AND})\s\w{{4,12}})?",
    re.IGNORECASE,
)


def part_site_tails(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, a title at their top apart from such names behind it."""
    lines = [*map(_drop_tag, lines[:1]), *lines[1:]]
    for place, line in enumerate(lines[:_MOST_LINES]):
        found = _find_tail(line.text)
        if not found:
            continue
        title, tail = line.text[: found.start()].rstrip(), line.text[found.end() :].strip()
        head = replace(line, text=title, raw=title)
        rest = replace(line, text=tail, raw=tail, level=0, strong=False, bullet=False, gap=True, links=())
        return [*lines[:place], head, rest, *lines[place + 1 :]]
    return lines


def _drop_tag(line: Line) -> Line:
    """The line without "[Events]" before its words."""
    found = _TAG.match(line.text)
    if not found or not _SITE.fullmatch(found["tag"]):
        return line
    text = line.text[found.end() :]
    return replace(line, text=text, raw=text)


def _find_tail(text: str) -> re.Match[str] | None:
    """The sign behind which nothing but a series, an institution or a part of a site is named."""
    if len(text) > _LONGEST or is_unspaced(text):
        return None
    signs = _SIGNS if "«" in text else _ALL_SIGNS
    for found in signs.finditer(text):
        title, tails = text[: found.start()].strip(), _split(signs, text[found.end() :])
        if not _may_be_title(title):
            return None
        if all(_names_site(tail) for tail in tails) and (found["sign"] not in _DASHES or _is_name(tails[0])):
            return found
    return None


def _split(signs: re.Pattern[str], text: str) -> list[str]:
    return [each.strip() for each in signs.split(text)[::2]]


def _is_name(text: str) -> bool:
    """Whether words behind a dash are written as names are: in capitals, or a seminar "of" something."""
    words = [word for word in text.split() if len(word) > 3]
    return mentions_occasion(text.split()[0]) or all(word[:1].isupper() for word in words)


def _may_be_title(text: str) -> bool:
    if names_occasion(text) or split_people(text) or name_label(text) or find_mentions(text).dates:
        return False
    return rate_title(text) >= 1


def _names_site(text: str) -> bool:
    if not 1 < len(text) <= _LONGEST_TAIL or find_mentions(text).dates or find_mentions(text).hours:
        return False
    return names_occasion(text) or is_institution(text) or bool(_SITE.fullmatch(text))
