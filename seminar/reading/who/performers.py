"""Groups of people among a talk's lines and sentences who may be its speakers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import BY, WITH
from seminar.reading.talk.evidence import Evidence
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.signatures import signs_with_office
from seminar.reading.text.addresses import find_email, has_url
from seminar.reading.text.asides import is_aside
from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.acting import Actor, is_same_person, take_together
from seminar.reading.who.announcing import announces
from seminar.reading.who.biographies import begins_biography, find_subject, find_workplace
from seminar.reading.who.clubs import names_club
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.hosts import leads_with_host, names_host
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.line_people import LED, read_line_people
from seminar.reading.who.named_people import find_named_people
from seminar.reading.who.names import rate_name
from seminar.reading.who.people_groups import goes_on
from seminar.reading.who.prose import find_announced_people, find_speaking
from seminar.reading.who.sentence_words import GIVING
from seminar.speaker import SpeakerName

# Among so many lines a club's meeting is looked for.
_LONGEST, _MOST_HEADS = 200, 60
# "the drove told by Ada Quill, herdsman"
_GIVEN = compile_when_used(rf"[a-zà-þ]\s(?:{GIVING})\s(?-i:[A-ZÀ-Þ])", re.IGNORECASE)
# "Knots in ice @ Guild of Stone Masons": behind the sign of a calendar stands a place.
_PLACED_AT = re.compile(r"\s@\s")
# Who signs, asks or organizes stands with a mail address, or adds an office to a name in the last line.
_FOR_ADDRESS = _FOR_OFFICE = -2.5
# "Ada Quill spricht am ..." can hardly be about anybody else.
_FOR_VERB = 1.5
# "Logan Hall", "Chaired by Ada Quill"
_FOR_HALL, _FOR_HOST = 1.5, -3.0
# Who acts by the sentences of the text alone, and what each point of their signs is worth.
_ACTING, _FOR_ACTING = 2.0, 0.5
_FOR_WHOLE = 0.3
# "by our head gardener" above the name
_FOR_LEAD = 1.5
_LEADS = compile_when_used(rf"(?:{BY}|{WITH})\s[^:;.?!]{{3,60}}", re.IGNORECASE)
# A name among other words of its line may be that of anybody.
_FOR_EMBEDDED = -1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Performers:
    """People who may be the speakers, with the words that name them and the places of their lines among the facts."""

    score: float
    people: tuple[SpeakerName, ...]
    source: str
    lines: tuple[Line, ...]
    places: tuple[int, ...]


def find_performers(
    facts: Sequence[Line],
    invitations: Sequence[str],
    lives: Sequence[str],
    evidence: Evidence,
    actors: Sequence[Actor] = (),
) -> tuple[Performers, ...]:
    """Every group of people, the likeliest first.

    `lives` are paragraphs that tell of a person's life, `actors` who speaks by all sentences of the text.
    """
    found = _find_in_lines(facts, evidence)
    for order, text in enumerate(invitations):
        if people := find_announced_people(text):
            score = 4.5 - order * 0.5 + min(rate_name(people[0].name), 3) * 0.3
            found.append(Performers(score=score, people=people, source=text, lines=(), places=()))
    for text in lives[:3]:
        if subject := find_subject(text):
            person = SpeakerName(name=subject, affiliation=find_workplace(text))
            score = 3.0 + min(rate_name(subject), 3) * 0.3
            found.append(Performers(score=score, people=(person,), source=text, lines=(), places=()))
    return tuple(sorted(_raise_whole(_add_actors(found, actors)), key=lambda group: -group.score))


def _raise_whole(groups: Sequence[Performers]) -> list[Performers]:
    """The groups, those of several people above these people where two of them stand alone elsewhere."""
    alone = {group.people[0].name: group.score for group in reversed(groups) if len(group.people) == 1}
    raised = []
    for group in groups:
        single = [alone[person.name] for person in group.people if person.name in alone]
        least = max(single) + _FOR_WHOLE if len(group.people) > 1 and len(single) > 1 else group.score
        raised.append(replace(group, score=max(group.score, least)))
    return raised


def _add_actors(found: Sequence[Performers], actors: Sequence[Actor]) -> list[Performers]:
    """The groups, more for who acts by the sentences, and those who act and are in none."""
    raised = []
    for group in found:
        signs = max(
            (actor.signs for actor in actors if is_same_person(actor.person.name, group.people[0].name)), default=0.0
        )
        raised.append(replace(group, score=group.score + signs * _FOR_ACTING))
    for actor in actors[:3]:
        if not any(is_same_person(actor.person.name, person.name) for group in found for person in group.people):
            score = _ACTING + actor.signs * _FOR_ACTING + min(rate_name(actor.person.name), 3) * 0.3
            people = take_together(actor)
            raised.append(Performers(score=score, people=people, source=actor.source, lines=(), places=()))
    return raised


def _find_in_lines(facts: Sequence[Line], evidence: Evidence) -> list[Performers]:
    found: list[Performers] = []
    heads = [line.text for line in facts[:_MOST_HEADS]]
    place = 0
    while place < len(facts):
        line = facts[place]
        people = () if names_club(line.text, heads) else read_line_people(line)
        if is_aside(line.text):
            place += 1
            continue
        if not people:
            said = find_announced_people(line.text) if len(line.text) > 40 and _invites(line.text) else ()
            speaking = () if has_url(line.text) else find_speaking(line.text)
            if named := said or speaking or _read_named(line):
                score = (0.0 if said or speaking else _FOR_EMBEDDED) + _weigh(named, (line,), place, "", evidence)
                found.append(Performers(score=score, people=named, source=line.text, lines=(), places=(place,)))
            place += 1
            continue
        stop = place + 1
        gathered = list(people)
        while stop < len(facts) and goes_on(facts[stop - 1], facts[stop]) and (more := read_line_people(facts[stop])):
            gathered += more
            stop += 1
        after = facts[stop].text if stop < len(facts) else ""
        led = (
            place > 0
            and not line.gap
            and _LEADS.fullmatch(facts[place - 1].text)
            and not read_line_people(facts[place - 1])
        )
        score = _weigh(tuple(gathered), facts[place:stop], place, after, evidence) + _FOR_LEAD * bool(led)
        found.append(
            Performers(
                score=score,
                people=tuple(gathered),
                source=" ".join(line.text for line in facts[place:stop]),
                lines=tuple(facts[place:stop]),
                places=tuple(range(place, stop)),
            )
        )
        place = stop
    return found


def _invites(text: str) -> bool:
    """Whether a line announces, tells a day and an hour, or says of something by whom it is told."""
    mentions = find_mentions(text)
    return announces(text) or bool(mentions.dates and mentions.hours) or bool(_GIVEN.search(text))


def _read_named(line: Line) -> tuple[SpeakerName, ...]:
    """A person whom a line names among other words, as in "with the geologist Ada Quill (Fano)"."""
    text = line.text
    if len(text) > _LONGEST or has_url(text) or names_host(text) or names_room(text) or find_mentions(text).hours:
        return ()
    return find_named_people(_PLACED_AT.split(text)[0])


def _weigh(people: tuple[SpeakerName, ...], lines: Sequence[Line], place: int, after: str, evidence: Evidence) -> float:
    first, text = people[0], lines[0].text
    score = 1.0 + min(rate_name(first.name), 3.0) - place / 40
    score += 1.5 if strip_honorifics(text) != text else 0
    score += 1.0 if lines[0].level or lines[0].strong else 0
    score += 1.0 if first.affiliation or is_institution(after) else 0
    if names_room(text) and len(people) == 1 and not first.affiliation and strip_honorifics(text) == text:
        score -= _FOR_HALL
    hosting = leads_with_host(text)
    score += _FOR_HOST if hosting else 1.5 if LED.match(text) else 0
    score += _FOR_VERB if not has_url(text) and find_speaking(text) else 0
    if evidence.folded:
        score += 1.2 if evidence.tells_of(first.name) else 0
        score -= 3.0 if not first.affiliation and evidence.writes_small(first.name) else 0
    if any(find_email(line.text) for line in lines) or find_email(after):
        score += _FOR_ADDRESS
    score += _FOR_OFFICE if not after and signs_with_office(text) else 0
    if begins_biography(text, people) and len(text) > 80:
        score -= 1
    return score
