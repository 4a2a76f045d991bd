"""Which kind of answer a question wants: about series, papers, people, or talks."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.actions.answering import (
    clashing,
    comparing,
    deciding,
    finding,
    gathering,
    named_times,
    naming,
    of_both,
    persons,
    programmes,
    repeating,
    sameness,
    sieve,
    unheard_of,
    whom,
    writings,
)
from bot.actions.answering.asking import Asking, Refine
from bot.actions.answering.values import Answer, Why
from seminar import words
from seminar.questions import grounding, institutions, languages, nuances, personal
from seminar.questions.asked import Fact, Question, Reference, Tense
from seminar.questions.commonplace import is_common, without_common
from seminar.questions.taking_over import Followed
from storage import series as series_rows
from storage.database import Connection

# What somebody wants to know of the next talk who says "it" before anything was spoken of.
_OF_THE_NEXT = frozenset({Fact.WHO, Fact.WHEN, Fact.UNTIL, Fact.WHERE, Fact.LINK, Fact.TITLE, Fact.LENGTH})
# How strongly a talk must be about a word: its title, tags or abstract hold it.
TOLD = 0.72
_BACK = frozenset({Reference.TALK, Reference.PERSON, Reference.THEM, Reference.QUESTION})


async def respond(
    db: Connection, server_id: int, now: datetime, zone: ZoneInfo, followed: Followed, refine: Refine | None
) -> Answer:
    """The answer to a question with all that it takes over from the one before; `db` sees what was just indexed."""
    known = tuple(await series_rows.of_server(db, server_id))
    question = named_times.apart(followed.question, known, zone, now)
    followed = replace(followed, question=question)
    series, topic, sure = naming.of_question(question, known)
    asking = Asking(
        db=db,
        server_id=server_id,
        now=now,
        zone=zone,
        followed=followed,
        known=known,
        series=series,
        sure=sure,
        topic=without_common(topic),
        refine=refine,
    )
    if followed.series_of:
        asking = await _in_its_series(asking, followed.series_of)
        question = asking.question
    if question.foreign:
        return asking.unknown(Why.FOREIGN)
    if same := await sameness.about(asking) or await comparing.about(asking):
        return same
    if both := await of_both.about(asking) or await repeating.about(asking):
        return both
    asking = _of_every(await _as_topic(await _as_place(await _as_series(await _as_giver(asking)))))
    facts = asking.facts
    if none := unheard_of.organizers(asking):
        return none
    if programmes.concerns(asking):
        return await programmes.about(asking)
    points_nowhere = question.reference in _BACK and not followed.points and _points_only(question)
    if points_nowhere and (personal.names_person(question) or not facts & _OF_THE_NEXT):
        return asking.unknown(Why.NOTHING_BEFORE)
    if facts == {Fact.WHO} and not personal.asks_of_company(question) and await _only_names(asking):
        return await persons.about(asking.asking_for(Fact.BIO))
    if facts == {Fact.WHERE} and await _asks_where_somebody_works(asking):
        return await persons.about(asking.asking_for(Fact.AFFILIATION))
    if Fact.PAPERS in facts:
        return await writings.about(asking)
    if facts & persons.OF_PEOPLE and not (facts & {Fact.WHEN, Fact.WHERE} or _asks_of_talk_too(asking)):
        return await persons.about(asking)
    told = await unheard_of.instead(asking, await clashing.about(asking) or await deciding.decide(asking))
    if told.why is Why.NOTHING_THEN and Fact.CONTACT in facts and asking.series:
        # Whom to write to about "the Friday workshop" is who runs it, also where none is on that day.
        return await programmes.about(asking)
    return told


async def _in_its_series(asking: Asking, number: int) -> Asking:
    """The same of the series in which a talk is that was spoken of."""
    talk = next(iter(await gathering.load(asking, [number])), None)
    if talk is None:
        return asking
    named = replace(asking.question, series=talk.series.name)
    return replace(asking.instead(named), series=talk.series, sure=True, topic="")


def _of_every(asking: Asking) -> Asking:
    """ "Recordings from the brown bag": where a series and nothing else is named, of all its talks that have such."""
    question = asking.question
    described = (
        asking.topic.strip() or question.people or question.place or question.reference or asking.followed.points
    )
    if (
        not asking.series
        or described
        or asking.facts != {Fact.MATERIALS}
        or not nuances.asks_for_several_materials(question)
    ):
        return asking
    return asking.instead(replace(question, facts=(Fact.LIST,), tense=Tense.PAST))


async def _as_series(asking: Asking) -> Asking:
    """Where nobody here is called what can only be somebody, but a series is: "how often did astronomy meet?"."""
    question = asking.question
    if question.affiliation and not asking.series and (called := naming.named(question.affiliation, asking.known)):
        # "Who was here from number theory yesterday?"
        there = await finding.talks_from(asking, question.affiliation)
        if not (called.rest or any(sieve.is_from(talk, question.affiliation) for talk in there)):
            return replace(asking.instead(replace(question, affiliation=None)), series=called.series, sure=True)
    if asking.series or len(question.people) != 1:
        return asking
    found = naming.named(question.people[0], asking.known)
    if found is None or found.rest or await whom.find(asking, question.people[0]):
        return asking
    return replace(asking.instead(replace(question, people=())), series=found.series, sure=True)


async def _as_giver(asking: Asking) -> Asking:
    """Where nobody comes from what is named and somebody is called so: "the talk from Ada Quill"."""
    question = asking.question
    if not question.affiliation or question.people:
        return asking
    there = await finding.talks_from(asking, question.affiliation)
    if any(sieve.is_from(talk, question.affiliation) for talk in there):
        return asking
    if not await whom.find(asking, question.affiliation):
        return asking
    return asking.instead(replace(question, people=(question.affiliation,), affiliation=None))


async def _as_place(asking: Asking) -> Asking:
    """Where what seemed to be a topic is the name of where speakers come from: "清洲数据有人来讲吗"."""
    question = asking.question
    # The name of a place may hold a series' in the midst of it.
    said = institutions.without_trade(question.topic)
    if question.series or asking.followed.points or question.affiliation or question.people or not said:
        return asking
    there = await finding.talks_from(replace(asking, series=None), said)
    places = {one.affiliation for talk in there for one in talk.speakers}
    if not any(
        institutions.is_name_of(said, place) or institutions.is_short_name_of(said, place, question.said)
        for place in places
    ):
        return asking
    from_there = replace(question, affiliation=said, topic="", reference=None, claim=None)
    return replace(asking.instead(from_there), series=None, topic="", sure=False)


async def _as_topic(asking: Asking) -> Asking:
    """Where a talk is about what seemed to be nothing that is stored, such as coffee, that talk is meant."""
    question = asking.question
    said = (question.other or "").split()
    telling = [word for word in said if not is_common(words.fold(word)) and words.fold(word) not in words.STOP]
    is_served = nuances.asks_what_is_served(question) or grounding.asks(question) or languages.asks(question)
    if Fact.OTHER not in asking.facts or not telling or nuances.asks_of_no_topic(question) or is_served:
        return asking
    if question.reference is Reference.PERSON and asking.followed.points:
        # What somebody earns is no talk on wages.
        return asking
    other = " ".join(telling)
    # Where its speaker works says nothing of it: "Linden Park" is no parking.
    held = [one for one in await finding.talks_about(asking, other) if one.coverage >= 0.9 and one.strength >= TOLD]
    topic = f"{other} {asking.topic}".strip()
    both = finding.covering(await finding.talks_about(asking, topic), 0.75)
    if not both or both[0].what.id not in {one.what.id for one in held}:
        return asking
    facts = tuple(fact for fact in question.facts if fact is not Fact.OTHER)
    changed = replace(question, facts=facts, topic=topic, other=None)
    return replace(asking, topic=topic, followed=replace(asking.followed, question=changed))


async def _only_names(asking: Asking) -> bool:
    """Whether nothing but a person is named: "who is this Baek?" asks for no talk."""
    question = asking.question
    if question.span or question.place or question.reference or asking.series or question.weekday is not None:
        return False
    if personal.asks_with_whom(question):
        return False
    meant = await whom.named(asking)
    return bool(meant.meant) and not meant.topic.strip()


async def _asks_where_somebody_works(asking: Asking) -> bool:
    """ "Where is she now?", "where was X before …?": of a person's life, not of a talk's room."""
    question = asking.question
    if question.span or question.place or not (personal.asks_of_then(question) or personal.asks_of_now(question)):
        return False
    if nuances.names_talk(question) or question.gathering:
        return False
    return question.reference is Reference.PERSON or bool((await whom.named(asking)).meant)


def _points_only(question: Question) -> bool:
    return not (
        question.topic.strip() or question.people or question.series or question.span or question.place
        or question.weekday is not None or question.affiliation
    )  # fmt: skip


def _asks_of_talk_too(asking: Asking) -> bool:
    """Whether what a talk of some time is about and where its speaker works are asked together."""
    asked = asking.facts - {Fact.WHO}
    of_both = Fact.AFFILIATION in asked and len(asked) > 1 and asked <= {Fact.TITLE, Fact.ABSTRACT, Fact.AFFILIATION}
    return of_both and asking.question.span is not None and not asking.question.people
