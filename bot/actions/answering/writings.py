"""Answers about papers: who wrote what, what a paper says, and what somebody works on."""

from dataclasses import replace

from bot.actions import profiles
from bot.actions.answering import deciding, finding, gathering, persons, whom
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import About, Answer, Kind, Why, Written
from seminar.material import MaterialKind
from seminar.questions import institutions, nuances, personal
from seminar.questions.asked import Fact, Reference, Tense
from seminar.speaker import Speaker
from seminar.talk import Talk
from storage import papers as paper_rows
from storage import speakers

HINT, CLEAR, LISTED = 0.3, 0.38, 0.7


async def about(asking: Asking) -> Answer:
    meant = await whom.named(asking)
    people = meant.people
    topic = " ".join((*meant.strangers, meant.topic)).strip()
    if Fact.BIO in asking.facts and _is_taken_over(asking):
        # "Who gives it, and what do they work on?": of what the talk is about no paper is asked for.
        topic = ""
    if not people and asking.followed.talks and not topic:
        talk = (await gathering.load(asking, asking.followed.talks))[:1]
        people = talk[0].speakers if talk else ()
    if topic and not people and asking.question.reference is Reference.PERSON:
        # "Has she a paper on bots?" is of her who was spoken of.
        people = await _spoken_of(asking)
    if not topic and not people and asking.question.affiliation:
        people = await _from_there(asking, asking.question.affiliation)
    if not topic and not people:
        return asking.unknown(Why.NOTHING_BEFORE)
    if not topic:
        if len(people) > 1 and meant.meant and len(meant.meant[0].people) > 1:
            found = [await profiles.load(asking.db, asking.server_id, one.id, asking.now) for one in people]
            return asking.ask_back(About.PERSON, people=tuple(found))
        return await _of_people(asking, tuple(one.id for one in people))
    # "Who gives the one on salt, and what do they work on?"
    of_both = {Fact.WHO, Fact.BIO} <= asking.facts and nuances.names_talk(asking.question)
    if not people and (of_both or personal.asks_of_giver(asking.question)) and Fact.YESNO not in asking.facts:
        given = await _described(asking)
        if given and given.speakers:
            told = await _of_people(asking, tuple(one.id for one in given.speakers))
            return replace(told, talks=(given,)) if of_both and told.kind == Kind.ANSWER else told
    return await _on_topic(asking, topic, tuple(one.id for one in people))


def _is_taken_over(asking: Asking) -> bool:
    """Whether its topic is that of the question before it, which led to the talk at which it points."""
    taken, question = asking.followed.taken, asking.question
    return taken is not None and question.reference is Reference.TALK and question.topic == taken.question.topic


async def _spoken_of(asking: Asking) -> tuple[Speaker, ...]:
    pointed = asking.followed
    known = [await speakers.get(asking.db, asking.server_id, one) for one in pointed.people]
    shown = await gathering.load(asking, pointed.talks[:1]) if not known else ()
    return tuple(one for one in known if one) or tuple(one for talk in shown for one in talk.speakers)


async def _from_there(asking: Asking, affiliation: str) -> tuple[Speaker, ...]:
    """Those who gave a talk as somebody of a place: "papers by people from Oslo"."""
    given = await finding.talks_from(asking, affiliation)
    people = [one for talk in given for one in talk.speakers if institutions.is_named(affiliation, one.affiliation)]
    return tuple({one.id: one for one in people}.values())


async def _described(asking: Asking) -> Talk | None:
    """The talk that the words describe."""
    question = replace(asking.question, facts=(Fact.WHO, Fact.AFFILIATION), materials=(), tense=Tense.ANY)
    told = await deciding.decide(asking.instead(question))
    found = told.kind == Kind.ANSWER and told.about is About.TALK and len(told.talks) == 1
    return told.talks[0] if found else None


async def _of_people(asking: Asking, ids: tuple[int, ...]) -> Answer:
    stored = await paper_rows.of_speakers(asking.db, asking.server_id, ids)
    found = tuple([await profiles.load(asking.db, asking.server_id, one, asking.now) for one in ids])
    papers = tuple(Written(id=one.id, paper=one.paper, authors=one.authors) for one in stored)
    if Fact.BIO in asking.facts:
        told = await persons.tell(asking, tuple(one.speaker for one in found), now=True)
        if told.kind == Kind.ANSWER or not papers:
            return replace(told, papers=papers)
    if not papers:
        if Fact.COUNT in asking.facts:
            return asking.answer(About.PERSON, people=found, count=0)
        beside = await _beside_talk(asking)
        return beside or asking.unknown(Why.NO_PAPERS, about=About.PERSON, people=found, missing=(Fact.PAPERS,))
    return asking.answer(
        About.PAPERS, people=found, papers=papers, count=len(papers) if Fact.COUNT in asking.facts else None
    )


async def _of_talk(asking: Asking) -> Answer | None:
    """The paper that goes with a talk, where the words mean one."""
    if Fact.WHO in asking.facts and nuances.names_talk(asking.question):
        # "Who presents the finerenone paper?" asks for the talk in which it is read.
        told = await deciding.decide(asking.asking_for(Fact.WHO))
        return told if told.kind == Kind.ANSWER and told.about is About.TALK else None
    if asking.facts - {Fact.PAPERS, Fact.LINK, Fact.YESNO}:
        return None
    question = replace(asking.question, facts=(Fact.MATERIALS,), materials=(MaterialKind.PAPER,))
    told = await deciding.decide(replace(asking, followed=replace(asking.followed, question=question)))
    return told if told.kind == Kind.ANSWER and told.about is About.TALK else None


async def _beside_talk(asking: Asking) -> Answer | None:
    """The paper that goes with the one talk that was spoken of: "has he put the paper up somewhere?"."""
    taken = asking.followed.taken
    if taken is None or len(taken.talk_ids) != 1:
        return None
    return await _of_talk(replace(asking, followed=replace(asking.followed, talks=taken.talk_ids, people=())))


async def _goes_with(asking: Asking, topic: str, paper: Written) -> bool:
    """Whether an author of the nearest paper gave the talk that is about the words: both make each other likelier."""
    talks = finding.about(await finding.talks_about(asking, topic), finding.PRESUPPOSED)
    authors = {one.id for one in paper.authors}
    return bool(talks) and bool(authors & {one.id for one in talks[0].what.speakers})


async def _on_topic(asking: Asking, topic: str, people: tuple[int, ...]) -> Answer:
    found = await finding.papers_about(asking, topic)
    if people:
        found = [one for one in found if any(author.id in people for author in one.what.authors)]
    about = finding.covering(found, HINT if people else finding.LEAST)
    if not about and found and found[0].coverage >= CLEAR:
        about = found[:1] if len(found) == 1 or found[1].strength <= found[0].strength * 0.65 else []
    if not about:
        if people:
            return await _of_people(asking, people)
        of_talk = await _of_talk(asking)
        if of_talk:
            return of_talk
        if found and await _goes_with(asking, topic, found[0].what):
            return asking.answer(About.PAPERS, papers=(found[0].what,))
        return asking.unknown(Why.NO_PAPERS, words=topic, papers=tuple(one.what for one in found[:1]))
    several = asking.facts & {Fact.LIST, Fact.COUNT} or nuances.asks_for_several_papers(asking.question)
    chosen = [one.what for one in about if one.strength >= about[0].strength * LISTED] if several else [about[0].what]
    missing: tuple[Fact, ...] = ()
    if Fact.ABSTRACT in asking.facts and not chosen[0].paper.abstract:
        missing = (Fact.ABSTRACT,)
        if not asking.facts & {Fact.WHO, Fact.TITLE}:
            return asking.unknown(Why.NO_FACT, about=About.PAPERS, papers=tuple(chosen), missing=missing)
    return asking.answer(
        About.PAPERS,
        papers=tuple(chosen),
        missing=missing,
        count=len(chosen) if Fact.COUNT in asking.facts else None,
    )
