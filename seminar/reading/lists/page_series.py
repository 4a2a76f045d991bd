"""What a page says of the whole series: its name, its organizers, and what is usual for its talks."""

import re
from collections.abc import Sequence

from seminar.reading.draft import Draft, SeriesDraft
from seminar.reading.languages import Label
from seminar.reading.lists.anchors import leads_with_date
from seminar.reading.lists.usual_hours import holds_for_a_day, settle_usual
from seminar.reading.lists.usual_sentences import list_usual
from seminar.reading.tables.finding import stands_in_row
from seminar.reading.talk.intervals import names_side
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.links import find_joining
from seminar.reading.talk.room_names import find_room
from seminar.reading.talk.rooms import find_room_beside_hours
from seminar.reading.talk.sections import gather
from seminar.reading.talk.surroundings import greets
from seminar.reading.text.addresses import remove_urls
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.text.trimming import trim
from seminar.reading.when.eras import Era
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_SERIES_WORD = re.compile(
    r"\b(?:series|seminars?|colloqui(?:um|a)|talks|workshop|lectures|reading group)\b", re.IGNORECASE
)


def read_usual(preamble: Sequence[Line], era: Era) -> Draft:
    """Hours, zone, room and link that hold for every talk which does not state its own."""
    lines = list_usual(preamble)
    gathered = gather(mark_labels(lines))
    moment = settle_usual(lines, gathered, era)
    joining = find_joining([line for line in preamble if not greets(line.text) and not holds_for_a_day(line.text)])
    stated = (trim(find_mentions(remove_urls(part.text)).rest) for part in gathered.of(Label.VENUE))
    sentences = (sentence for line in lines for sentence in re.split(r"(?<=[.!?])\s+", remove_urls(line.text)))
    rooms = (find_room(sentence) for sentence in sentences if not names_side(sentence))
    beside = (find_room_beside_hours(line.text) for line in lines)
    venue = next((text for text in (*stated, *rooms, *beside) if text and not is_missing(text)), None)
    return Draft(
        start=moment.start,
        end=moment.end,
        timezone=moment.timezone,
        link=joining.link,
        meeting_id=joining.meeting_id,
        passcode=joining.passcode,
        venue=venue,
    )


def read_series(
    top: Sequence[Line], organizing: Sequence[Line], lines: Sequence[Line], *, is_page: bool
) -> SeriesDraft | None:
    """The series of a page; `top` stands above all talks, `organizing` under a heading for organizers."""
    organizers = _read_organizers(organizing, lines)
    name = _name_series(top) if is_page else None
    return SeriesDraft(name=name, organizers=organizers) if name or organizers else None


def _read_organizers(organizing: Sequence[Line], lines: Sequence[Line]) -> tuple[SpeakerName, ...]:
    people: list[SpeakerName] = []
    for line in organizing:
        found = split_people(line.text)
        if not found and people:
            break
        people += found
    if not organizing:
        for part in gather(mark_labels(lines)).of(Label.ORGANIZERS):
            people += [person for text in part.paragraphs for person in split_people(text)]
    return tuple(people)


def _name_series(top: Sequence[Line]) -> str | None:
    """The first heading, or the first line that says what kind of series it is; a name stands above its subtitle."""
    heading = next((line for line in top[:8] if line.level and _may_be_name(line)), None)
    if heading is None:
        lines = [line for line in top[:3] if _may_be_name(line)]
        if not lines or lines[0] is not top[0]:
            return None
        heading = next((line for line in lines if _SERIES_WORD.search(line.text)), lines[0])
        if heading.number == lines[0].number + 1:
            heading = lines[0]
    return heading.text.rstrip(" :")


def _may_be_name(line: Line) -> bool:
    if not 4 <= len(line.text) <= 100 or line.text.endswith((".", ",")) or stands_in_row(line):
        return False
    return not (greets(line.text) or leads_with_date(line) or mark_labels((line,))[0].label)
