"""Signs that names are not those of who speaks, or not all and only of them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from seminar.reading.draft import Hint
from seminar.reading.languages.groups import AND
from seminar.reading.mistrust import GRAVE, STRONG, WEAK
from seminar.reading.text.lines import Line
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_words import is_given
from seminar.reading.who.names import is_name
from seminar.reading.who.professions import leads_with_profession
from seminar.speaker import SpeakerName

# "Dra.", "PD", "M.A", "TU": of a title or of a place; "Cl. Abitbol" is short for a name.
_ABBREVIATED = re.compile(
    r"(?<!\w)(?!(?:St|Jr|Sr|Ste|Mc|Th|Ch|Ph|Cl|Fr|Wm|Yu|Ju)\.)(?:[^\W\d_]{2,}\.|[A-Z]{2,4}(?!\w)|[A-Z]\.[A-Z]\b)"
)
# "Songtao LU", "NI Wei"
_FAMILY_LAST = re.compile(r"[A-Z][\w-]*[a-z] [A-Z]{2,4}|(?!TU|FU|LMU|ETH|MIT|US|UK)[A-Z]{2,4} [A-Z][a-z-]+")
# "Ada Quill's Zoom"
_OWNS = re.compile(r"\w['’]s(?:\s|$)")
_SHOUTED = re.compile(r"[A-ZÀ-Þ]{5}")
_SMALL = re.compile(r"[a-zà-þ]")
_SCRIPT = re.compile(r"[\u2e80-\uffef]")
_BARE = re.compile(r"\s*[,，(（/|]\s*")
_AND = rf"(?:{AND}|[&＆・、])"
# "and Prof. Dr. Ada Quill"
_HONORS = r"(?:(?:[A-Z][a-z]{1,5}\.(?:-[A-Z][a-z]{1,8}\.)?|PD|Professor[a]?|Doctora?)\s){0,3}"
_AND_BEFORE = re.compile(rf"[A-ZÀ-Þ][\w'’.-]{{1,40}}\W{{0,4}}\s{_AND}\s\W{{0,4}}{_HONORS}$")
_AND_BEHIND = re.compile(
    rf"(?:\s?[(（][^()（）]{{1,60}}[)）])?\W{{0,4}}\s?{_AND}\s?\W{{0,4}}{_HONORS}[A-ZÀ-Þ][\w'’.-]{{1,40}}\s[A-ZÀ-Þ]"
)
_PARTICLES = frozenset(
    ("van", "den", "der", "von", "vom", "zur", "dos", "das", "del", "della", "mac", "ter", "ten", "bin")
)
_MOST_NAMES = 3
_MOST_LINES = 60
_LONGEST = 3000
# Letters before a name among which another's last name and an "and" stand.
_AROUND = 60

_SPELT = "“{}” may hold more than a name. Check how it is written."
_SECOND = "“{}” may be a place rather than a second speaker. Check who speaks."
_ANOTHER = "Another name stands beside {}. Check whether both speak."


def mistrust_people(people: Sequence[SpeakerName], lines: Sequence[Line]) -> Iterator[Hint]:
    """What speaks against the people who were read in these lines."""
    for person in people:
        if odds := _weigh_name(person.name):
            yield Hint(field="speakers", odds=odds, why=_SPELT.format(person.name[:80]))
    for one, two in pairwise(people):
        if _stand_bare(one.name, two.name, lines, alone=len(people) == 2):
            yield Hint(field="speakers", odds=STRONG, why=_SECOND.format(two.name[:80]))
    if len(people) == 1 and (_has_company(people[0].name, lines) or _is_person(people[0].affiliation)):
        yield Hint(field="speakers", odds=STRONG, why=_ANOTHER.format(people[0].name[:80]))


def _weigh_name(name: str) -> float | None:
    if _SCRIPT.search(name):
        return None
    shouted = _SHOUTED.search(name) or _FAMILY_LAST.fullmatch(name)
    if (_SMALL.search(name) and not shouted and _ABBREVIATED.search(name)) or _OWNS.search(name):
        return GRAVE
    if leads_with_profession(name):
        return GRAVE
    full = [word for word in name.split() if word[:1].isupper() and len(word) > 2 and word.lower() not in _PARTICLES]
    if len(full) > _MOST_NAMES:
        return STRONG
    # "Monsieur Ilyès Marchandise": a title that is none in the vocabulary
    return WEAK if len(full) > 2 and is_given(full[1]) and not is_given(full[0]) else None


def _stand_bare(one: str, two: str, lines: Sequence[Line], *, alone: bool) -> bool:
    """Whether only a comma or a bracket stands between the two, as between a name and a place."""
    for line in lines[:_MOST_LINES]:
        at = line.text.find(one)
        if at >= 0 and (stop := line.text.find(two, at + len(one))) >= 0:
            between = line.text[at + len(one) : stop]
            return between.strip() in ("(", "（") or (alone and bool(_BARE.fullmatch(between)))
    return False


def _has_company(name: str, lines: Sequence[Line]) -> bool:
    """Whether "and" and another capitalised word stand around the name."""
    for line in lines[:_MOST_LINES]:
        text = line.text[:_LONGEST]
        at = text.find(name)
        while at >= 0:
            stop = at + len(name)
            if _AND_BEFORE.search(text, max(0, at - _AROUND), at) or _AND_BEHIND.match(text, stop):
                return True
            at = text.find(name, stop)
    return False


def _is_person(affiliation: str | None) -> bool:
    """Whether a place of work is a name with a place of its own: "Ada Quill, Ben Stone (Fano)"."""
    first, _, place = (affiliation or "").partition(",")
    return bool(place) and is_name(first.strip()) and not is_institution(first)
