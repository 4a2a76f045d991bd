"""Title, speakers, place and texts among the lines of a talk that carry no label: hypotheses that compete."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.talk.evidence import gather_evidence
from seminar.reading.talk.inviting import invites, names_day
from seminar.reading.talk.led_titles import find_led_title, find_run_in_title, find_title_to_line_end
from seminar.reading.talk.pairs import may_rival, weigh_pairs
from seminar.reading.talk.room_names import find_room
from seminar.reading.talk.rooms import find_room_behind_hours, find_venue
from seminar.reading.talk.said_titles import gather_claims
from seminar.reading.talk.surroundings import bids_farewell, closes, greets, is_navigation, lists_tags
from seminar.reading.talk.title_lines import find_title_line
from seminar.reading.talk.titles import Claim
from seminar.reading.talk.workplaces import find_affiliation
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import group_paragraphs
from seminar.reading.text.parts import part_line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.text.quotes import find_quotes
from seminar.reading.text.sentences import split_sentences
from seminar.reading.who.acting import find_actors, is_same_person
from seminar.reading.who.announcing import introduces
from seminar.reading.who.biographies import begins_biography, find_subject
from seminar.reading.who.performers import find_performers
from seminar.reading.who.prose_titles import find_announced_title
from seminar.reading.who.sole_people import find_sole_person
from seminar.speaker import SpeakerName

# Shorter lines of facts say of nobody what he does.
_SHORT_TELLING = 40
# The lead of what has no rival.
ALONE = 10.0
# Claims to be the title that are weighed with every speaker.
_MOST_CLAIMS = 8
_SIGNS = " .,;:“”„\"«»‘’'*_"


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
    invitations = tuple(text for text in prose if invites(text, title))
    evidence = gather_evidence([*(text for text in prose if text not in invitations), *texts])
    led = (
        None
        if title_known
        else find_led_title(paragraphs) or find_title_to_line_end(paragraphs) or find_run_in_title(paragraphs)
    )
    lives = [text for text in prose if text not in invitations and begins_biography(text)]
    telling = [text for text in prose if text not in lives and text not in invitations]
    said = [
        found
        for text in telling
        if (found := find_announced_title(text)) and found[1] and (find_quotes(text) or found[0].isupper())
    ]
    naming = [each for text in telling for title, _ in said for each in split_sentences(text) if title in each]
    told = [*(line.text for line in facts if len(line.text) > _SHORT_TELLING), *prose, *texts]
    actors = () if known else find_actors(told)
    claims = [] if title_known else gather_claims(facts, invitations, evidence, led, said)
    claims = ([claim for claim in claims if not known or _may_be_of(claim, known)] or claims)[:_MOST_CLAIMS]
    performers = [] if known else find_performers(facts, [*invitations, *naming], lives, evidence, actors)
    told_of = [*lives, *filter(find_subject, texts)]
    if not (known or performers or told_of) and (sole := find_sole_person([*prose, *(line.text for line in facts)])):
        performers = (sole,)
    pairs = weigh_pairs(claims, performers, find_title_line(facts, title))
    chosen, people = (pairs[0].title, pairs[0].people) if pairs else (None, None)
    rival_title = next(
        (pair for pair in pairs if pair.title and chosen and _differ(pair.title.title, chosen.title)), None
    )
    rival_people = next((pair for pair in pairs if pair.people and may_rival(pair.people, people)), None)
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
        affiliation=find_affiliation(facts, speakers, name),
        venue=find_venue(facts, name)
        or next(filter(None, (find_room_behind_hours(text) or find_room(text) for text in invitations)), None),
        abstract=tuple(text for text in others if text not in biography),
        biography=biography,
        facts=tuple(facts),
        invitations=invitations,
    )


def _may_be_of(claim: Claim, known: tuple[SpeakerName, ...]) -> bool:
    """Whether a title's line names no other people than those who are known to speak."""
    return not claim.people or any(is_same_person(one.name, two.name) for one in claim.people for two in known)


def _differ(one: str, two: str) -> bool:
    """Whether two titles are not the same words, whatever signs stand around them."""
    return one.strip(_SIGNS).casefold() != two.strip(_SIGNS).casefold()


def _is_idle(text: str) -> bool:
    return greets(text) or closes(text) or bids_farewell(text) or is_missing(text) or lists_tags(text)
