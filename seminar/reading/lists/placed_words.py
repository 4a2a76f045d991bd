"""Words that stand where the other talks of a list have their speaker or title."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label
from seminar.reading.lists.fields import Span
from seminar.reading.lists.ratings import looks_like_name, rate_person
from seminar.reading.lists.sights import Sight
from seminar.reading.lists.votes import Votes, agree
from seminar.reading.talk.room_names import names_room
from seminar.reading.text.logistics import is_hosted, names_term
from seminar.reading.text.placeholders import is_missing
from seminar.reading.who.names import rate_name
from seminar.reading.who.people import split_people

# Less than this is hardly known for a name: where the titles stand, it is one of them.
_KNOWN_NAME = 1.5


def widen(sight: Sight, votes: Votes, *, agenda: bool) -> Sight:
    """The sight with what stands where other units have speaker or title, though it does not look like one."""
    people = _find_placed(sight, votes, "person", sight.people)
    if agenda:
        people = [span for span in people if _has_bracket(sight, span)]
    titles = [*_find_placed(sight, votes, "title", sight.titles), *_find_wholes(sight, votes)]
    if not people and not titles:
        return sight
    return replace(sight, people=[*sight.people, *people], titles=[*sight.titles, *titles])


def _find_wholes(sight: Sight, votes: Votes) -> list[Span]:
    """Lines that begin like a person and stand where the list has its titles, its speakers being elsewhere."""
    person_at, title_at = (agree(votes.get(f"{role} line")) for role in ("person", "title"))
    elsewhere = Label.SPEAKER in sight.labels or (person_at is not None and person_at != title_at)
    if not elsewhere or len({span.line for span in sight.wholes if span.last > span.first}) > 1:
        return []  # "Ada Quill: Knots", "Bo Stone: Rivers": two talks
    return [span for span in sight.wholes if span.line - sight.anchor == title_at]


def _find_placed(sight: Sight, votes: Votes, role: str, known: Sequence[Span]) -> list[Span]:
    """The fields on the line and behind the mark at which most units have the role."""
    least = 1 if role == "title" and agree(votes.get("person mark")) is not None else 2
    line_at, mark_at = (agree(votes.get(f"{role} {name}"), least) for name in ("line", "mark"))
    found: list[Span] = []
    for place, fields in sight.heads if line_at is not None else ():
        if place - sight.anchor != line_at:
            continue
        for order, each in enumerate(fields):
            if each.mark != mark_at or any(span.line == place and span.first == order for span in known):
                continue
            span = Span(
                line=place,
                first=order,
                last=order,
                start=each.start,
                stop=each.stop,
                text=each.text,
                mark=each.mark,
                score=1.2 if role == "person" else 0.6,
                emphasis=each.emphasis,
            )
            if role == "title":
                named = rate_person(each.text)[0] and rate_name(each.text) >= _KNOWN_NAME
                other = is_missing(each.text) or names_room(each.text) or names_term(each.text) or named
                if each.mark != "(" and not other:
                    found.append(span)
            elif looks_like_name(each.text) and not is_hosted(each.text):
                people = split_people(each.text, told=True)
                found += [replace(span, people=people)] if people else []
    return found


def _has_bracket(sight: Sight, span: Span) -> bool:
    """Whether a bracket, with an institution mostly, follows at once."""
    fields = next(fields for place, fields in sight.heads if place == span.line)
    return span.last + 1 < len(fields) and fields[span.last + 1].text[:1] in "(（["
