"""Title, speakers, place and texts among the lines of a talk that carry no label: hypotheses that compete."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.talk.evidence import Evidence, gather_evidence
from seminar.reading.talk.inviting import invites, names_day
from seminar.reading.talk.led_titles import find_led_title, find_run_in_title, find_title_to_line_end
from seminar.reading.talk.links import find_email, remove_urls
from seminar.reading.talk.rooms import find_room_beside_hours, read_room_line
from seminar.reading.talk.titles import Claim, claim_titles, drop_edges
from seminar.reading.talk.traits import (
    bids_farewell,
    closes,
    find_room,
    greets,
    is_navigation,
    lists_tags,
    names_host,
    names_occasion,
    names_room,
    strip_at,
    trim,
)
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import group_paragraphs
from seminar.reading.text.parts import part_line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.dates import find_dates
from seminar.reading.when.moments import find_mentions
from seminar.reading.who.acting import Actor, find_actors, is_same_person
from seminar.reading.who.biographies import begins_biography
from seminar.reading.who.names import is_institution, is_missing, rate_name, strip_honorifics
from seminar.reading.who.people import split_people
from seminar.reading.who.performers import Performers, find_performers
from seminar.reading.who.prose import announces, find_announced_people, introduces
from seminar.reading.who.prose_titles import find_announced_title
from seminar.speaker import SpeakerName

# What a sentence calls a title beats all but the clearest heading; a mere quotation only what hardly claims to be one.
_SAID = 8.0
_QUOTED = 4.0
# What marks around the words add to what is said of them.
_FOR_MARKS = 3.0
_SHORT = 180
# Shorter lines of facts are no sentences.
_TELLING = 70
_SHORT_TELLING = 40
# The lead of what has no rival.
ALONE = 10.0
_MOST_CLAIMS = 8
# Longer paragraphs are abstracts rather than invitations.
_LONG = 350
# What a title and people gain from standing next to each other, one and two lines apart, and so on.
_NEIGHBOURS = (0.0, 2.5, 1.5, 0.8, 0.3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who plays which part among the loose lines.

    `title_lead` and `people_lead` say how far they are ahead of `rival` and `rival_people`, the next likely ones, in
    points of the score; `facts` are lines that state something, `invitations` paragraphs that invite.
    """

    title: str | None = None
    title_score: float = 0.0
    title_lead: float = ALONE
    rival: str | None = None
    speakers: tuple[SpeakerName, ...] = ()
    people_score: float = 0.0
    people_lead: float = ALONE
    rival_people: tuple[SpeakerName, ...] = ()
    speaker_source: str = ""
    affiliation: str | None = None
    venue: str | None = None
    abstract: tuple[str, ...] = ()
    biography: tuple[str, ...] = ()
    facts: tuple[Line, ...] = ()
    invitations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pair:
    """One hypothesis: this title and these speakers; either may be missing."""

    score: float
    title: Claim | None
    people: Performers | None


def cast_loose(
    loose: Sequence[Line], *, title: str | None, title_known: bool, known: tuple[SpeakerName, ...], texts: Sequence[str]
) -> Cast:
    """The likeliest part for every loose line; what a label already said is not looked for again.

    `texts` are the abstract and biography that labels gave: they tell of the title and of the speakers too.
    """
    paragraphs = group_paragraphs(loose)
    facts = [
        line
        for each in paragraphs
        if not each.prose
        for whole in each.lines
        if not is_navigation(whole)
        for line in part_line(whole)
        if not _is_idle(line.text) or ((closes(line.text) or greets(line.text)) and names_day(line.text))
    ]
    prose = [
        each.text
        for each in paragraphs
        if each.prose and (not closes(each.text) or names_day(each.text) or introduces(each.text))
    ]
    invitations = tuple(text for text in prose if invites(text))
    evidence = gather_evidence([*(text for text in prose if text not in invitations), *texts])
    led = (
        None
        if title_known
        else find_led_title(paragraphs) or find_title_to_line_end(paragraphs) or find_run_in_title(paragraphs)
    )
    lives = [text for text in prose if text not in invitations and begins_biography(text)]
    telling = [text for text in prose if text not in lives and text not in invitations]
    said = [found for text in telling if find_quotes(text) and (found := find_announced_title(text)) and found[1]]
    told = [*(line.text for line in facts if len(line.text) > _SHORT_TELLING), *prose, *texts]
    actors = () if known else find_actors(told)
    pairs = _weigh_pairs(
        facts,
        invitations,
        lives,
        evidence,
        actors,
        led=led,
        said=said,
        title_known=title_known,
        title=title,
        known=known,
    )
    chosen, people = (pairs[0].title, pairs[0].people) if pairs else (None, None)
    rival_title = next((pair for pair in pairs if pair.title and chosen and pair.title.title != chosen.title), None)
    rival_people = next((pair for pair in pairs if pair.people and _may_rival(pair.people, people)), None)
    speakers = known or (people.people if people else ())
    others = [text for text in prose if text not in invitations]
    biography = tuple(text for text in others if begins_biography(text, speakers))
    name = chosen.title if chosen else title
    return Cast(
        title=chosen.title if chosen else None,
        title_score=chosen.score if chosen else 0.0,
        title_lead=pairs[0].score - rival_title.score if rival_title else ALONE,
        rival=rival_title.title.title if rival_title and rival_title.title else None,
        speakers=() if known else speakers,
        people_score=people.score if people else 0.0,
        people_lead=pairs[0].score - rival_people.score if rival_people else ALONE,
        rival_people=rival_people.people.people if rival_people and rival_people.people else (),
        speaker_source=people.source if people else "",
        affiliation=_find_affiliation(facts, speakers, name),
        venue=_find_venue(facts, name) or next(filter(None, map(find_room, invitations)), None),
        abstract=tuple(text for text in others if text not in biography),
        biography=biography,
        facts=tuple(facts),
        invitations=invitations,
    )


def _is_idle(text: str) -> bool:
    return greets(text) or closes(text) or bids_farewell(text) or is_missing(text) or lists_tags(text)


def _weigh_pairs(
    facts: Sequence[Line],
    invitations: Sequence[str],
    lives: Sequence[str],
    evidence: Evidence,
    actors: Sequence[Actor],
    *,
    led: str | None,
    said: Sequence[tuple[str, bool]],
    title_known: bool,
    title: str | None,
    known: tuple[SpeakerName, ...],
) -> list[_Pair]:
    """Every pair of a title and speakers, the likeliest first."""
    claims: list[Claim | None] = []
    if not title_known:
        claims += _claim(facts, invitations, evidence, led, said)[:_MOST_CLAIMS]
    people: list[Performers | None] = (
        [] if known else list(find_performers(facts, invitations, lives, evidence, actors))
    )
    at = _find_place(facts, title)
    pairs = [
        pair
        for claim in (claims or [None])
        for group in (people or [None])
        if (pair := _pair(claim, group, at)) is not None
    ]
    pairs += [_pair_same_line(claim) for claim in claims if claim and claim.people]
    return sorted(pairs, key=lambda pair: -pair.score)


def _claim(
    facts: Sequence[Line],
    invitations: Sequence[str],
    evidence: Evidence,
    led: str | None,
    said_elsewhere: Sequence[tuple[str, bool]],
) -> list[Claim]:
    claims = [claim for claim in claim_titles(facts, evidence) if claim.score > 0]
    named = [*(found for found in map(find_announced_title, invitations) if found), *said_elsewhere]
    if not any(found[1] for found in named):
        telling = (
            line.text
            for line in facts
            if len(line.text) > _TELLING
            and (announces(line.text) or find_announced_people(line.text) or find_quotes(line.text))
        )
        named = [found for found in map(find_announced_title, telling) if found and found[1]] + named
    named = [found for found in named if not _says_when(found[0])]
    certain = [found[0] for found in named if found[1]]
    quoted = {quote.inner.strip(" ,.") for text in invitations for quote in find_quotes(text)}
    best = next((title for title in certain if title in quoted), next(iter(certain), None))
    said = (best, True) if best else (led, True) if led else next(iter(named), None)
    if said:
        text, sure = said
        score = _QUOTED if not sure else _SAID + _FOR_MARKS if text in quoted else _SAID
        claims.append(Claim(score=score, title=text, people=(), line=None, place=None))
    return sorted(claims, key=lambda claim: -claim.score)


def _says_when(title: str) -> bool:
    """Whether words name a day and an hour."""
    mentions = find_mentions(title)
    return bool(mentions.hours) and bool(mentions.dates)


def _pair(claim: Claim | None, group: Performers | None, at: int | None) -> _Pair | None:
    place = claim.place if claim else at
    if claim and claim.people:
        return None  # its own people stand beside it
    if claim and group and claim.line is not None and claim.line in group.lines:
        return None
    score = (claim.score if claim else 0.0) + (group.score if group else 0.0)
    if place is not None and group and group.places:
        distance = min(abs(place - each) for each in group.places)
        score += _NEIGHBOURS[distance] if distance < len(_NEIGHBOURS) else 0.0
    return _Pair(score, claim, group)


def _pair_same_line(claim: Claim) -> _Pair:
    source = claim.line.text if claim.line else ""
    sure = 1.0 + rate_name(claim.people[0].name)
    group = Performers(score=sure, people=claim.people, source=source, lines=(), places=())
    return _Pair(claim.score + _NEIGHBOURS[1], claim, group)


def _list_names(group: Performers | None) -> tuple[str, ...]:
    return tuple(person.name for person in group.people) if group else ()


def _may_rival(other: Performers, chosen: Performers | None) -> bool:
    """Whether others could speak instead: not the same people written otherwise, nor who hosts."""
    if names_host(other.source) and len(other.source) < _SHORT:
        return False
    names, known = _list_names(other), _list_names(chosen)
    return len(names) != len(known) or not all(map(is_same_person, names, known))


def _find_place(facts: Sequence[Line], title: str | None) -> int | None:
    if title is None:
        return None
    return next((place for place, line in enumerate(facts) if line.text in title or title in line.text), None)


def _find_affiliation(facts: Sequence[Line], people: tuple[SpeakerName, ...], title: str | None) -> str | None:
    """An institution on lines of its own below the speaker, or below the title where a speaker has no line."""
    for line in facts:
        for found in split_people(line.text) if len(people) == 1 and not people[0].affiliation else ():
            if found.affiliation and found.name == people[0].name:
                return found.affiliation
    anchors = [
        place for place, line in enumerate(facts) if any(each.name in strip_honorifics(line.text) for each in people)
    ]
    at = _find_place(facts, title)
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
    if not is_institution(text) or len(text) > 140:
        return False
    return not (names_occasion(text) or find_dates(text) or find_email(text))


def _find_venue(facts: Sequence[Line], title: str | None) -> str | None:
    for line in facts:
        mentions = find_mentions(line.text)
        text = remove_urls(drop_edges(mentions.rest) if mentions.dates or mentions.hours else line.text)
        if text and names_room(text) and text != title and not names_occasion(text) and not split_people(text):
            return trim(strip_at(text))
    beside = (find_room_beside_hours(line.text) for line in facts if line.text != title)
    alone = (read_room_line(line.text) for line in facts if line.text != title)
    return next(filter(None, beside), None) or next(filter(None, alone), None)
