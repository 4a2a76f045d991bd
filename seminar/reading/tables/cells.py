"""A table's cell whose line breaks or bare numbers say what stands where."""

import re

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.lines import tidy
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people

_BREAK = re.compile(r"\s*<br\s?/?>\s*", re.IGNORECASE)
_LONG = 200
_LAST_MONTH = 12
_EMPHASIZED = re.compile(r"(?P<mark>\*\*|__|\*|_)(?!\s)[^*_]{3,300}(?P=mark)")
# "9.18" in a column of days: the full stop says that it is one.
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")
# So does the column of "12-02", which is a day and no pair of hours there.
_DASHED = re.compile(r"(?P<one>0?[1-9]|[12]\d|3[01])\s?[-–]\s?(?P<two>0?[1-9]|[12]\d|3[01])")
# "**Talk** Knots in ice": what kind of session it is, set off from its title.
_KIND = compile_when_used(
    r"^\s{0,3}(?P<mark>\*\*|__|\*|_)(?:(?:invited|guest|contributed|special|short|research)\s)?"
    r"(?:talk|lecture|tutorial|keynote|seminar|presentation|paper|vortrag|exposé|charla|palestra):?(?P=mark):?\s+(?=\S)",
    re.IGNORECASE,
)


def drop_kind(raw: str) -> str:
    """A title's cell without what kind of session it is, in emphasis before the title."""
    return _KIND.sub("", raw, count=1)


def part_broken_cell(raw: str, label: Label | None) -> tuple[str, str]:
    """The cell's words, with a comma between a name and what stands on the line below it, and the abstract in it."""
    if label not in (Label.SPEAKER, Label.TITLE) or not _BREAK.search(raw[:2000]):
        return raw, ""
    parts = [part for part in _BREAK.split(raw) if part.strip()]
    words = [tidy(part)[0] for part in parts]
    if label is Label.SPEAKER:
        if len(words) > 1 and all(is_name(strip_honorifics(each)) for each in words):
            return "; ".join(words), ""
        named = len(words) > 1 and is_name(strip_honorifics(words[0])) and not is_name(strip_honorifics(words[1]))
        return (", ".join([words[0], *words[1:]]), "") if named else (raw, "")
    if len(parts) > 1 and _EMPHASIZED.fullmatch(parts[0].strip()) and not _EMPHASIZED.match(parts[1].strip()):
        return parts[0], " ".join(words[1:])  # a title in bold, and what is said about it
    for place in range(1, len(words)):
        headed = name_label(words[place].strip(" :")) is Label.ABSTRACT
        if headed or len(words[place]) > _LONG:
            return " ".join(parts[:place]), " ".join(words[place + headed :])
        head, colon, rest = words[place].partition(":")
        if colon and name_label(head.strip(" *_")) is Label.ABSTRACT:
            return " ".join(parts[:place]), " ".join([rest.strip(" *_"), *words[place + 1 :]])
    return raw, ""


def part_name_cell(raw: str) -> tuple[str, str] | None:
    """Who stands on the first line of a cell that has the title below it, and the rest."""
    parts = [part for part in _BREAK.split(raw) if part.strip()]
    first = tidy(parts[0])[0] if len(parts) > 1 else ""
    people = split_people(first, told=True) if first and len(first) <= _LONG else ()
    if not people or not all(is_name(person.name) for person in people) or split_people(tidy(parts[1])[0]):
        return None
    return first, "<br>".join(parts[1:])


def write_day_cell(text: str) -> str:
    """The words of a cell in a column of days, "9.18" as "9.18." and "12-02" as "12/02"."""
    if (dashed := _DASHED.fullmatch(text)) and min(int(dashed["one"]), int(dashed["two"])) <= _LAST_MONTH:
        return f"{dashed['one']}/{dashed['two']}"
    return f"{text}." if _DOTTED.fullmatch(text) else text
