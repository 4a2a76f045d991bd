"""Brackets in a line that hold no speaker though they look like one: a place of work, or whose student somebody is."""

from seminar.reading.lists.fields import Field
from seminar.reading.lists.ratings import rate_person
from seminar.reading.who.honorifics import is_honored, strip_honorifics


def names_place_or_teacher(fields: tuple[Field, ...], first: int, last: int) -> bool:
    """Whether a bracket stands right behind a name, or is a lone "(Dr. Quill)" behind somebody's full name."""
    text = fields[first].text
    if not first or first != last or text[:1] not in "(（":
        return False
    bare = text.strip("(（)） ")
    teaches = is_honored(bare) and " " not in strip_honorifics(bare)
    return any(rate_person(each.text)[0] > 0 for each in fields[0 if teaches else first - 1 : first])
