"""Words that are a name because of what follows at once: an institution in brackets, a student's year, a quotation."""

from seminar.reading.lists.fields import Field, Span, join_fields
from seminar.reading.lists.unspaced_names import may_be_han_name
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.families import JAPANESE
from seminar.reading.unspaced.surnames import is_grade, may_be_surnames, split_surnames
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_BRACKETED, _JOINED, _KNOWN, _GUESSED = 1.6, 3.0, 1.6, 1.2
_JOINTS = "・、,&＆ "


def find_placed_name(line: Line, lead: int, place: int, fields: tuple[Field, ...], first: int) -> Span | None:
    """The people that the field names, with what stands in brackets behind them; nothing where no such sign follows."""
    if first + 1 == len(fields):
        return None
    here, after = fields[first], fields[first + 1]
    if is_grade(after.text) and may_be_han_name(here.text, after.text):
        return _span_students(line, lead, place, fields, first)
    if may_be_han_name(here.text, after.text):
        people = split_people(join_fields(line, lead, fields, first, first + 1), told=True)
        return _make(line, lead, place, fields, (first, first + 1), people[:1], _BRACKETED) if people else None
    quoted = after.mark == '"' and after.text[:1] in "「『" and first + 2 == len(fields)
    if quoted and (here.hole or here.mark == "@") and may_be_surnames(here.text):
        names = split_surnames(here.text)
        score = _KNOWN if any(name in JAPANESE for name in names) else _GUESSED
        return _make(line, lead, place, fields, (first, first), tuple(SpeakerName(name=name) for name in names), score)
    return None


def _span_students(line: Line, lead: int, place: int, fields: tuple[Field, ...], first: int) -> Span:
    """One student and those joined to the first: "中務(M2)・逢坂(M1)"."""
    names = [fields[first].text]
    last = first + 1
    while last + 2 < len(fields) and is_grade(fields[last + 2].text):
        name = fields[last + 1].text.strip(_JOINTS)
        if not may_be_han_name(name, fields[last + 2].text):
            break
        names.append(name)
        last += 2
    people = tuple(SpeakerName(name=name) for each in names for name in split_surnames(each))
    return _make(line, lead, place, fields, (first, last), people, _JOINED if len(people) > 1 else _BRACKETED)


def _make(
    line: Line,
    lead: int,
    place: int,
    fields: tuple[Field, ...],
    bounds: tuple[int, int],
    people: tuple[SpeakerName, ...],
    score: float,
) -> Span:
    first, last = bounds
    return Span(
        line=place,
        first=first,
        last=last,
        start=fields[first].start,
        stop=fields[last].stop,
        text=join_fields(line, lead, fields, first, last),
        mark=fields[first].mark,
        score=score - place * 0.1,
        people=people,
    )
