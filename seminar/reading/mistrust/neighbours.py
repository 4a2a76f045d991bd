"""Signs that one draft of a text was read otherwise than its neighbours, or misses what the text has."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.reading.draft import Draft, Hint
from seminar.reading.mistrust import FAINT, GRAVE, STRONG, WEAK
from seminar.reading.mistrust.addresses import mistrust_links
from seminar.reading.mistrust.days import mistrust_days
from seminar.reading.mistrust.places import find_titles
from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import find_mentions
from seminar.talk import Status

_LONGEST = 2000
# Fewer talks have hardly a form in common.
_FEW = 3
_SHORTEST_MARK = 3
_MANY = 3
# The line that explains a mark.
_NOTE = re.compile(r"\s*(?:\*(?!\*)(?![^*\n]{1,200}\*)|[†‡])\s?\w")
# "Knots, part 2": titles of one course begin alike.
_NUMBERED = re.compile(r"\W+(?:\w{1,8}\s)?(?:\d{1,2}|[IVX]{1,4})\W*$")
_ASKING = frozenset(("what", "what’s", "what's", "how", "why", "who", "when", "where", "wie", "warum", "comment"))
_MARK_ENDS = re.compile(r"(?<=\S)[*†‡](?!\S)|(?<!\S)[*†‡](?!\S)")

_HOURLESS = "No hour was found in the text. Add it once it is known: reminders need it."
_UNTOLD = "An hour stands in the text, but not with this talk. Check when it starts."
_UNLIKE = {
    "start": "No hour was found for this talk, unlike for the others of the text. Check when it starts.",
    "link": "No address to join was found for this talk, unlike for the others of the text. Check how to join it.",
}
_ALIKE = "The title begins with the same word as others of the text. Check where it starts."
_TWICE = "Another talk of the text has the same title. Check whether both are meant."
_SCARCE = "The text tells of few talks, each in its own way. Check what this one's title is."
_NOTED = "A mark beside the talk leads to a note below. Check whether the note changes its day or hour."
_AT_ONCE = "Another talk of the text begins at the same hour and place. Check when this one starts."
_UNPLACED = "All others of the text say where they work. Check whether this is a talk like theirs."


def mistrust_list(drafts: Sequence[Draft], lines: Sequence[Line]) -> list[list[Hint]]:
    """What speaks against each of the drafts of one text, seen beside the others and the whole text."""
    if not drafts:
        return []
    titles = find_titles(drafts, lines)
    links, days = mistrust_links(drafts, titles, lines), mistrust_days(drafts, titles, lines)
    hourless = sum(draft.start is None for draft in drafts)
    untold = hourless > 0 and _has_spare_hours(drafts, lines)
    noted = sum(bool(_NOTE.match(line.raw)) for line in lines) == 1
    usual = _count(drafts)
    found = []
    for place, draft in enumerate(drafts):
        hints = [*links[place], *days[place], *_compare(draft, usual)]
        if any(_are_at_once(draft, other) for other in drafts if other is not draft):
            hints.append(Hint(field="start", odds=STRONG, why=_AT_ONCE))
        if draft.date and draft.start is None and draft.status is Status.SCHEDULED and (untold or hourless < _FEW):
            hints.append(Hint(field="start", odds=GRAVE, why=_UNTOLD if untold else _HOURLESS))
        if noted and _is_marked(draft, titles[place], lines):
            hints.append(Hint(field="start", odds=STRONG, why=_NOTED))
        found.append(hints)
    return found


def _are_at_once(one: Draft, two: Draft) -> bool:
    """Whether both begin at one hour of one day, and nobody says that they do so in different rooms."""
    if one.start is None or one.date is None or (one.date, one.start, one.venue) != (two.date, two.start, two.venue):
        return False
    return one.title != two.title and one.speakers != two.speakers


def _has_spare_hours(drafts: Sequence[Draft], lines: Sequence[Line]) -> bool:
    """Whether the text names an hour that no draft has."""
    known = {clock for draft in drafts for clock in (draft.start, draft.end)}
    short = (line.text for line in lines if len(line.text) < _LONGEST)
    return any(hours.start not in known for text in short for hours in find_mentions(text).hours)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Usual:
    """What the drafts of a text have in common, in numbers of drafts and of people."""

    drafts: int
    stated: Counter[str]
    titles: Counter[str]
    openings: Counter[str]
    leads: Counter[str]
    people: int
    placed: int
    course: bool = False


def _count(drafts: Sequence[Draft]) -> _Usual:
    people = [person for draft in drafts for person in draft.speakers]
    titles = [draft.title for draft in drafts if draft.title]
    return _Usual(
        drafts=len(drafts),
        stated=Counter(field for draft in drafts for field in _UNLIKE if getattr(draft, field)),
        titles=Counter(titles),
        openings=Counter(map(_open, titles)),
        leads=Counter(map(_lead, titles)),
        people=len(people),
        placed=sum(person.affiliation is not None for person in people),
        course=len({(draft.title, draft.speakers, draft.venue, draft.abstract) for draft in drafts}) == 1
        and bool(drafts[0].speakers)
        and len({draft.date for draft in drafts}) == len(drafts),
    )


def _compare(draft: Draft, usual: _Usual) -> Iterator[Hint]:
    others = usual.drafts - 1
    if not others:
        return
    for field, why in _UNLIKE.items():
        if not getattr(draft, field) and usual.stated[field] * (2 if field == "start" else 1.5) >= others:
            yield Hint(field=field, odds=GRAVE if field == "start" else WEAK, why=why)
    if others < _FEW:
        yield Hint(field="title", odds=FAINT, why=_SCARCE)
    own = [person.affiliation is None for person in draft.speakers]
    if own and all(own) and usual.placed > 1 and usual.placed == usual.people - len(own):
        yield Hint(field="title", odds=WEAK, why=_UNPLACED)
    if draft.title is None:
        return
    if usual.titles[draft.title] > 1:
        if usual.course:
            return  # one talk on several days
        yield Hint(field="title", odds=STRONG, why=_TWICE)
    elif _NUMBERED.search(draft.title) or draft.title.split()[0].lower() in _ASKING:
        return  # "What is a knot?", "What is a braid?": a series of questions
    elif usual.leads[_lead(draft.title)] > 1 or _is_habit(draft.title, usual):
        yield Hint(field="title", odds=STRONG, why=_ALIKE)


def _is_habit(title: str, usual: _Usual) -> bool:
    """Whether at least half of the titles begin with the same word or sign."""
    alike = usual.openings[_open(title)] - 1
    return alike >= (_FEW - 1 if title[0].isalpha() else 1) and alike * 2 >= usual.titles.total() - 1


def _open(title: str) -> str:
    """The first word of a title; with the second where the first is an article or such."""
    words = title.lower().split()[:2]
    return words[0] if len(words[0]) > _SHORTEST_MARK or not words[0].isalpha() else " ".join(words)


def _lead(title: str) -> str:
    """The first words of a title, as many as two titles hardly share."""
    return " ".join(title.lower().split()[:_MANY])


def _is_marked(draft: Draft, at: int | None, lines: Sequence[Line]) -> bool:
    """Whether a note's mark ends a word beside the title, as in "3 March*"."""
    if at is None:
        return False
    rest = lines[at].raw.replace("**", "").replace(draft.title or "", " ").strip()
    return not _NOTE.match(rest) and bool(_MARK_ENDS.search(rest))
