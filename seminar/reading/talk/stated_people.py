"""The people whom labels name as speakers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import OF
from seminar.reading.talk.sections import Gathered, Labelled
from seminar.reading.text.quotes import find_quotes
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.affiliations import ROLE, tidy_affiliation
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import cut_name
from seminar.reading.who.names import SURE_NAME, is_name, rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people
from seminar.speaker import SpeakerName, fold_name

# Labels that hold a title as often as who speaks.
VAGUE = (
    *("talk", "lecture", "what", "theme", "vortrag", "conferenza", "lezione", "intervento", "relazione"),
    *(
        "conferencia",
        "charla",
        "conférence",
        "exposé",
        "causerie",
        "leçon",
        "palestra",
        "conferência",
        "lição",
        "lección",
    ),
)
_LIKELY_PERSON = SURE_NAME - 0.3
_LONGEST_NAMED, _LONGEST_BEFORE = 120, 120
# "Professor of Geology at", "Pesquisadora do Instituto"
_OFFICE = compile_when_used(
    rf"(?:{ROLE})s?(?:\s[a-zà-þ'’-]{{2,20}}){{0,3}}\s(?:(?:{OF}|at|for|in|dell|für|am|an|en|em|no|na)\s|d['’])",
    re.IGNORECASE,
)
# Shorter lines tell nothing.
_LEAST_TELLING = 60


def complete_name(person: SpeakerName, gathered: Gathered) -> SpeakerName:
    """A person with the given name, or the second family name, that stands elsewhere in the text."""
    if is_unspaced(person.name):
        return person
    if person.name.count(" ") == 1:
        return _add_second_family(person, gathered)
    if " " in person.name or len(person.name) < 4:
        return person
    fuller = re.compile(rf"(?:[A-ZÀ-Þ][\w.'’-]{{0,20}}\s){{1,3}}{re.escape(person.name)}(?!\w)")
    for line in gathered.loose:
        if (found := fuller.search(line.text[:2000])) and (name := cut_name(found[0])) and " " in name:
            return replace(person, name=name)
    return person


def _add_second_family(person: SpeakerName, gathered: Gathered) -> SpeakerName:
    """A person with the second family name with which a sentence of the text has the name of the subject's line."""
    longer = re.compile(rf"(?<!\w){re.escape(person.name)}\s(?P<more>[A-ZÀ-Þ][a-zà-þ]{{3,20}})(?=,|\s\(|\s[a-zà-þ])")
    for line in gathered.loose:
        found = longer.search(line.text[:2000]) if len(line.text) > _LEAST_TELLING else None
        if found and is_name(found[0]) and rate_name(found[0]) >= SURE_NAME and not is_institution(found["more"]):
            return replace(person, name=found[0])
    return person


def names_only_person(part: Labelled) -> bool:
    """Whether "Lecture: Ada Quill" says who speaks rather than on what."""
    if part.words.lower() not in VAGUE or len(part.text) > _LONGEST_NAMED or find_quotes(part.text):
        return False
    people = split_people(part.text)
    return (
        len(people) == 1
        and max(rate_name(people[0].name), rate_name(part.text)) >= _LIKELY_PERSON
        and (is_name(part.text) or rate_name(part.text.split("(")[0].split(",")[0]) >= _LIKELY_PERSON)
    )


def join_texts(part: Labelled) -> str:
    """What stands behind a label, on one line."""
    return ", ".join(text.strip(" ,;") for text in part.paragraphs)


def _join_people(part: Labelled) -> str:
    """What stands behind a label, on one line; a line of what the person above does there names nobody else."""
    first, *below = [text.strip(" ,;") for text in part.paragraphs] or [""]
    offices = [bool(_OFFICE.match(text)) and not re.search(r"[;\n]", text) for text in below]
    if not any(offices) or len(split_people(first, told=True)) != 1 or "(" in first:
        return join_texts(part)
    told = [
        f" ({re.sub(r'[ ]?[()]', ', ', text).strip(' ,')})" if office else f", {text}"
        for text, office in zip(below, offices, strict=True)
    ]
    return first + "".join(told)


def read_speakers(stated: Sequence[Labelled], places: Sequence[Labelled]) -> tuple[SpeakerName, ...]:
    people: dict[str, SpeakerName] = {}
    for part in _drop_translations(stated):
        text = _join_people(part)
        told = find_announced_people(text) if _tells(text) else split_people(text, told=True)
        for person in told:
            people.setdefault(fold_name(person.name), person)
    found = [place for part in places if (place := tidy_affiliation(join_texts(part)))]
    if not found:
        return tuple(people.values())
    return tuple(
        person if person.affiliation else replace(person, affiliation=found[min(index, len(found) - 1)])
        for index, person in enumerate(people.values())
    )


def _tells(text: str) -> bool:
    """Whether a sentence stands behind "Who:" rather than names: "The event is hosted by the department." """
    people = split_people(text, told=True)
    return len(text) > _LEAST_TELLING and text[-1:] == "." and not (people and is_name(people[0].name))


def _drop_translations(stated: Sequence[Labelled]) -> Sequence[Labelled]:
    """The parts without those that name the same people again under another language's label."""
    if len(stated) != 2 or is_unspaced(stated[0].words) == is_unspaced(stated[1].words):
        return stated
    counts = [len(split_people(join_texts(part), told=True)) for part in stated]
    return stated[:1] if counts[0] == counts[1] else stated


def read_before_title(source: str, title: str) -> tuple[SpeakerName, ...]:
    """Who is named right before the title that a label gives: "Lecture: Ada Quill (Fano): “Knots in ice”"."""
    before, _, _ = source.partition(title)
    return split_people(before.rstrip(" :,–—-“”\"„«'")) if before != source and len(before) <= _LONGEST_BEFORE else ()
