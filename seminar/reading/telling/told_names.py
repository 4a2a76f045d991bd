"""Who speaks among the names that stand in the words about a talk."""

from seminar.reading.telling.told_groups import Group, Sign, has_border
from seminar.reading.who.acting import find_actors, is_same_person
from seminar.reading.who.affiliations import read_place
from seminar.reading.who.names import rate_name
from seminar.reading.who.prose import find_announced_people

_CLEAR_NAME = 0.9
# What speaks for a name among several: a verb, the title in the same sentence, how clear it is; and against it.
_SPOKEN, _BESIDE_TITLE, _CLEARER, _LATER = 1.0, 1.0, 0.5, 0.3
_LEAD = 0.5


def say_who(name: Sign, behind: str) -> str:
    """The name with the place that stands right behind it in brackets."""
    place = read_place(behind)
    return f"{name.said} ({place})" if place else name.said


def choose_name(text: str, group: Group, part: tuple[int, int]) -> tuple[Sign, bool]:
    """Who speaks in the words about a talk, and whether that is clear."""
    said = text[part[0] : part[1]]
    lines = text.count
    beside = [each for each in group.names if lines("\n", 0, each.start) == lines("\n", 0, group.title.start)]
    beside = beside or list(group.names)
    apart = lines("\n", 0, beside[0].start) != lines("\n", 0, group.title.start)
    spoken = [person.name for person in find_announced_people(said)]
    spoken += [actor.person.name for actor in find_actors([said])[:1]]
    rated = [
        _SPOKEN * sum(is_same_person(one, name.said) for one in spoken)
        + _BESIDE_TITLE * (not has_border(text, name, group.title))
        + _CLEARER * (name.clear >= _CLEAR_NAME)
        - _LATER * place
        for place, name in enumerate(beside)
    ]
    best, second = sorted([*rated, 0.0], reverse=True)[:2]
    name = beside[rated.index(max(rated))]
    return name, not apart and best - second >= _LEAD and rate_name(name.said) >= _CLEAR_NAME
