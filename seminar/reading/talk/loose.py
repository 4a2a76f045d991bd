"""Title, speakers, place and texts among the lines of a talk that carry no label: hypotheses that compete."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.talk.evidence import Evidence, gather_evidence
from seminar.reading.talk.led_titles import find_led_title, find_title_to_line_end
from seminar.reading.talk.links import find_email, remove_urls
from seminar.reading.talk.rooms import find_room_beside_hours, read_room_line
from seminar.reading.talk.titles import Claim, claim_titles, drop_edges
from seminar.reading.talk.traits import (
    bids_farewell,
    closes,
    count_sentences,
    find_room,
    greets,
    is_navigation,
    lists_tags,
    mentions_occasion,
    names_occasion,
    names_room,
    split_sentences,
    strip_at,
    trim,
)
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import group_paragraphs
from seminar.reading.text.parts import part_line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.dates import find_dates
from seminar.reading.when.moments import find_mentions
from seminar.reading.who.biographies import begins_biography
from seminar.reading.who.names import is_institution, is_missing, rate_name, strip_honorifics
from seminar.reading.who.people import split_people
from seminar.reading.who.performers import Performers, find_performers
from seminar.reading.who.prose import announces, find_announced_people, find_announced_title, introduces
from seminar.speaker import SpeakerName

# What a sentence calls a title beats all but the clearest heading; a mere quotation only what hardly claims to be one.
_SAID = 8.0
_QUOTED = 4.0
_SHORT = 180
# Shorter lines of facts are no sentences.
_TELLING = 70
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
        if not _is_idle(line.text) or ((closes(line.text) or greets(line.text)) and _states_when(line.text))
    ]
    prose = [each.text for each in paragraphs if each.prose and (not closes(each.text) or _states_when(each.text))]
    invitations = tuple(text for text in prose if _invites(text))
    evidence = gather_evidence([*(text for text in prose if text not in invitations), *texts])
    led = None if title_known else find_led_title(paragraphs) or find_title_to_line_end(paragraphs)
    lives = [text for text in prose if text not in invitations and begins_biography(text)]
    telling = [text for text in prose if text not in lives and text not in invitations]
    said = [found for text in telling if find_quotes(text) and (found := find_announced_title(text)) and found[1]]
    pairs = _weigh_pairs(
        facts, invitations, lives, evidence, led=led, said=said, title_known=title_known, title=title, known=known
    )
    chosen, people = (pairs[0].title, pairs[0].people) if pairs else (None, None)
    rival_title = next((pair for pair in pairs if pair.title and chosen and pair.title.title != chosen.title), None)
    rival_people = next(
        (pair for pair in pairs if pair.people and _list_names(pair.people) != _list_names(people)), None
    )
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


def _invites(text: str) -> bool:
    """Whether a paragraph invites; a long one that names no day only sounds like it."""
    if _tells_when(text) and (find_announced_people(text) or ((said := find_announced_title(text)) and said[1])):
        return True
    if len(text) < _SHORT and mentions_occasion(text) and count_sentences(text) < 2:
        people = find_announced_people(text)
        if people and people[0].affiliation and rate_name(people[0].name) >= 1:
            return True  # "Botany seminar with Ada Quill, Fano University."
    if introduces(text) or (text[-1:] == ":" and len(text) < _LONG * 2 and find_announced_people(text)):
        return True
    return _states_when(text) or (announces(text) and (len(text) < _LONG or bool(find_dates(text))))


def _tells_when(text: str) -> bool:
    """Whether a paragraph names a day in one sentence and an hour in another."""
    if len(text) > _LONG * 3 or not find_dates(text):
        return False
    return any(find_mentions(sentence).hours for sentence in split_sentences(text)[:12])


def _states_when(text: str) -> bool:
    """Whether one sentence of a paragraph names a day and an hour."""
    for sentence in split_sentences(text)[:20]:
        mentions = find_mentions(sentence)
        if mentions.dates and mentions.hours:
            return True
    return False


def _weigh_pairs(
    facts: Sequence[Line],
    invitations: Sequence[str],
    lives: Sequence[str],
    evidence: Evidence,
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
    people: list[Performers | None] = [] if known else list(find_performers(facts, invitations, lives, evidence))
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
    named = [found for found in map(find_announced_title, invitations) if found] or list(said_elsewhere)
    if not any(found[1] for found in named):
        telling = (
            line.text
            for line in facts
            if len(line.text) > _TELLING and (announces(line.text) or find_announced_people(line.text))
        )
        named = [found for found in map(find_announced_title, telling) if found and found[1]] + named
    said = next((found for found in named if found[1]), (led, True) if led else next(iter(named), None))
    if said:
        text, certain = said
        claims.append(Claim(score=_SAID if certain else _QUOTED, title=text, people=(), line=None, place=None))
    return sorted(claims, key=lambda claim: -claim.score)


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
