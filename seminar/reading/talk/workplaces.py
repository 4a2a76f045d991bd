"""Where a speaker works, from the lines around the name."""

from collections.abc import Sequence

from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.title_lines import find_title_line
from seminar.reading.text.addresses import find_email, remove_urls
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_LONGEST = 140


def find_affiliation(facts: Sequence[Line], people: tuple[SpeakerName, ...], title: str | None) -> str | None:
    """An institution on lines of its own below the speaker, or below the title where a speaker has no line."""
    for line in facts:
        for found in split_people(line.text) if len(people) == 1 and not people[0].affiliation else ():
            if found.affiliation and found.name == people[0].name:
                return found.affiliation
    anchors = [
        place for place, line in enumerate(facts) if any(each.name in strip_honorifics(line.text) for each in people)
    ]
    at = find_title_line(facts, title)
    if not anchors and at is not None:
        anchors = [at]
    for anchor in anchors[:3]:
        gathered: list[str] = []
        for line in facts[anchor + 1 : anchor + 4]:
            if not _is_place_of_work(line.text):
                break
            gathered.append(remove_urls(line.text).strip("()（） "))
        if gathered:
            return ", ".join(gathered)
    return None


def _is_place_of_work(text: str) -> bool:
    if not is_institution(text) or len(text) > _LONGEST:
        return False
    return not (names_occasion(text) or find_dates(text) or find_hours(text) or find_email(text))
