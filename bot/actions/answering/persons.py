"""Answers about people: who they are, where they work, and what of these is known."""

from dataclasses import replace

from bot.actions import profiles
from bot.actions.answering import deciding, gathering, having, sieve, whom
from bot.actions.answering.asking import Asking
from bot.actions.answering.meant import Whom
from bot.actions.answering.pool import By
from bot.actions.answering.values import About, Answer, Why
from bot.actions.profiles import Profile
from seminar import words
from seminar.questions import institutions, personal
from seminar.questions.asked import Fact, Language, Question, Reference, Tense
from seminar.scripts import is_unspaced
from seminar.speaker import Speaker
from seminar.talk import Talk
from storage import biographies, talks

OF_PEOPLE = frozenset({Fact.BIO, Fact.AFFILIATION, Fact.HOMEPAGE})
# More people than that are not offered in a question back.
MOST_OFFERED = 6
# Earlier biographies that are shown beside the present one.
MOST_BIOS = 2
# How much of a Chinese name must be in an affiliation.
MOSTLY = 0.5


async def about(asking: Asking) -> Answer:
    """Of the people who are named, else of those who give the talk that is meant."""
    pointed = asking.followed
    meant = await whom.named(asking)
    if not meant.meant and pointed.talks and not meant.topic.strip() and not meant.strangers:
        talk = (await gathering.load(asking, pointed.talks))[:1]
        return await _of_talk(asking, talk[0]) if talk else asking.unknown(Why.NOTHING_BEFORE)
    if not meant.meant:
        return _organizer(asking, meant) or await _by_talk(asking)
    people = meant.people
    if len(people) > 1 and asking.question.affiliation:
        people = await _from_there(asking, people) or people
    if pointed.talks and not asking.question.people and not pointed.among:
        people = (
            people[:1] if len(meant.meant[0].people) > 1 and asking.question.reference is Reference.PERSON else people
        )
    if meant.topic.strip() or asking.question.span or asking.question.place or asking.series:
        told = await _by_their_talk(asking, people)
        if told:
            return told
    if len(people) > 1 and any(len(set(each.people) & set(people)) > 1 for each in meant.meant):
        return asking.ask_back(About.PERSON, people=await _profiles(asking, people[:MOST_OFFERED]))
    return await tell(asking, people, now=not personal.asks_of_then(asking.question))


def _organizer(asking: Asking, meant: Whom) -> Answer | None:
    """Somebody who gives no talk here and runs a series is known by that."""
    said = set(words.split(" ".join((*meant.strangers, meant.topic)))) - words.STOP
    if not said or not asking.facts & {Fact.BIO, Fact.AFFILIATION}:
        return None
    runs = [
        one for one in asking.known if any(said <= set(words.split(person.name)) for person in one.fields.organizers)
    ]
    return asking.answer(About.SERIES, series=tuple(runs), facts=(Fact.ORGANIZERS,)) if runs else None


async def _from_there(asking: Asking, people: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    """Those of several who gave a talk when they were where the question says."""
    said = asking.question.affiliation or ""
    theirs = {one.id: await talks.of_speaker(asking.db, one.id) for one in people}
    return tuple(one for one in people if any(sieve.is_from(talk, said) for talk in theirs[one.id]))


async def tell(asking: Asking, people: tuple[Speaker, ...], *, now: bool, talk: Talk | None = None) -> Answer:
    """What is asked of these people, as they were at a `talk`; `now`: as their newest one has it."""
    found = await _profiles(asking, people[:MOST_OFFERED])
    if not found:
        return asking.unknown(Why.NO_PERSON, words=asking.topic)
    one = found[0]
    question, facts = asking.question, asking.facts
    given = sorted((*one.coming, *one.past), key=lambda each: each.starts_at)
    both = Fact.AFFILIATION in facts and personal.asks_then_and_now(question)
    earlier = talk
    if both:
        now, talk = True, None
    at = talk or (_newest(given, one.speaker) if now else _before(given, one.speaker))
    affiliation = _affiliation(at, one.speaker) if at else None
    affiliation = affiliation or (one.speaker.affiliation if now else None)
    known = {
        Fact.AFFILIATION: bool(affiliation),
        Fact.HOMEPAGE: bool(one.speaker.homepage),
        Fact.BIO: _tells_of(one.speaker, affiliation, question),
        # Whom to write to about the talk that tells where they are.
        Fact.CONTACT: at is not None
        and question.language is Language.ENGLISH
        and having.has(at, Fact.CONTACT, question, asking.now),
    }
    asked = [fact for fact in question.facts if fact not in (Fact.YESNO, Fact.WHO, Fact.LIST, Fact.TITLE)]
    missing = tuple(fact for fact in asked if not known.get(fact, fact in facts & {Fact.PAPERS}))
    rests: tuple[Talk, ...] = (at,) if at and not (missing and len(missing) == len(asked)) else ()
    if both and rests and (elsewhere := _elsewhere(given, one.speaker, affiliation, earlier)):
        rests = (elsewhere, *rests)
    bios: tuple[str, ...] = ()
    if Fact.BIO in facts and Fact.AFFILIATION not in facts and one.speaker.bio:
        of_bio = [each.talk_id for each in await biographies.of_speaker(asking.db, one.speaker.id)]
        if talk is None or talk.id not in of_bio:
            at = next((each for each in reversed(given) if each.id in of_bio), at)
    if Fact.BIO in facts and (talk is not None or not now or question.tense is Tense.PAST):
        said = await biographies.of_speaker(asking.db, one.speaker.id)
        bios = tuple(dict.fromkeys(each.text for each in said if each.text != one.speaker.bio))[-MOST_BIOS:]
    elif Fact.BIO in facts and personal.asks_of_leisure(question):
        told = [each.text for each in await biographies.of_speaker(asking.db, one.speaker.id)]
        bios = tuple(dict.fromkeys(each for each in told if personal.tells_leisure(each) and each != one.speaker.bio))
        bios = bios[-MOST_BIOS:]
    truth = None
    if Fact.YESNO in facts and Fact.AFFILIATION in facts and affiliation and question.claim:
        truth = _claimed(question.claim, affiliation)
    if asked and len(missing) == len(asked):
        why = Why.NEVER_KEPT if Fact.OTHER in missing else Why.NO_FACT
        return asking.unknown(why, about=About.PERSON, people=found, missing=missing, talks=tuple(given[-1:]))
    return asking.answer(
        About.PERSON,
        people=found,
        talks=rests,
        affiliation=affiliation,
        then=not now or talk is not None,
        missing=missing,
        truth=truth,
        bios=bios,
        facts=tuple(fact for fact in question.facts if fact not in missing),
    )


async def _by_talk(asking: Asking) -> Answer:
    """Of those who give the talk that the words describe."""
    decided = await deciding.decide(_as_talk(asking))
    if decided.about is About.TALK and len(decided.talks) == 1 and decided.kind == "answer":
        return await _of_talk(asking, decided.talks[0])
    if decided.kind == "ambiguous" and len({tuple(one.id for one in talk.speakers) for talk in decided.talks}) == 1:
        # Whichever talk is meant, the same person gives it.
        return await _of_talk(asking, max(decided.talks, key=lambda talk: talk.starts_at))
    return replace(decided, facts=asking.question.facts, question=asking.question)


async def _of_talk(asking: Asking, talk: Talk) -> Answer:
    if not talk.speakers:
        return asking.unknown(Why.NO_FACT, about=About.TALK, talks=(talk,), missing=(Fact.WHO,))
    then = personal.asks_of_then(asking.question) or (
        Fact.AFFILIATION in asking.facts and asking.question.tense is Tense.PAST
    )
    # "她以前在哪" beside a talk that is still to come asks where somebody was before; beside one that is over, at it.
    at_it = then and (talk.is_past(asking.now) or asking.question.language is Language.ENGLISH)
    told = await tell(asking, talk.speakers, now=not then, talk=talk if at_it else None)
    return replace(told, talks=told.talks or (talk,)) if told.kind == "answer" else replace(told, talks=(talk,))


async def _by_their_talk(asking: Asking, people: tuple[Speaker, ...]) -> Answer | None:
    """Where a talk of theirs is described as well: of that person, at that time."""
    pool = await gathering.gather(asking)
    if pool.by is not By.PEOPLE or pool.apart:
        return None
    decided = await deciding.decide(_as_talk(asking))
    if decided.about is not About.TALK or len(decided.talks) != 1 or decided.kind != "answer":
        return None
    talk = decided.talks[0]
    ids = {one.id for one in people}
    chosen = tuple(one for one in talk.speakers if one.id in ids)
    if chosen and personal.asks_of_present(asking.question) and not personal.asks_of_then(asking.question):
        # "Meyer, the whale expert, where is she now?": the talk says who, not when.
        return await tell(asking, chosen, now=True)
    then = asking.question.tense is not Tense.COMING or talk.is_past(asking.now)
    return await tell(asking, chosen, now=False, talk=talk if then else None) if chosen else None


def _as_talk(asking: Asking) -> Asking:
    """The same question, for the talk alone."""
    facts = tuple(fact for fact in asking.question.facts if fact is Fact.STATUS)
    question = replace(asking.question, facts=facts or (Fact.WHO,))
    if not asking.question.span:
        question = replace(question, facts=(*question.facts, Fact.AFFILIATION))
    return replace(asking, followed=replace(asking.followed, question=question))


async def _profiles(asking: Asking, people: tuple[Speaker, ...]) -> tuple[Profile, ...]:
    return tuple([await profiles.load(asking.db, asking.server_id, one.id, asking.now) for one in people])


def _tells_of(person: Speaker, affiliation: str | None, question: Question) -> bool:
    """Whether what is known of somebody answers what is asked of their life."""
    if question.claim and set(question.facts) == {Fact.YESNO, Fact.BIO}:
        # Where somebody works does not tell whether they are a professor.
        return bool(person.bio)
    if personal.asks_education(question) and set(question.facts) - {Fact.YESNO} == {Fact.BIO}:
        return bool(person.bio) and personal.tells_education(person.bio or "")
    if personal.asks_origin(question) and set(question.facts) - {Fact.YESNO} == {Fact.BIO}:
        return bool(person.bio) and personal.tells_origin(person.bio or "")
    return bool(person.bio) or (bool(affiliation) and not personal.asks_biography(question))


def _elsewhere(given: list[Talk], person: Speaker, affiliation: str | None, talk: Talk | None) -> Talk | None:
    """A talk from when they were elsewhere, if it can be the one that was named."""
    others = [one for one in given if (_affiliation(one, person) or affiliation) != affiliation]
    return talk if talk in others else others[0] if others else None


def _newest(given: list[Talk], person: Speaker) -> Talk | None:
    """The newest talk that says where they are."""
    return next((talk for talk in reversed(given) if _affiliation(talk, person)), given[-1] if given else None)


def _before(given: list[Talk], person: Speaker) -> Talk | None:
    """The newest talk at which they were elsewhere than now."""
    newest = _newest(given, person)
    now = _affiliation(newest, person) if newest else None
    said = [talk for talk in given if _affiliation(talk, person)]
    return next((talk for talk in reversed(said) if _affiliation(talk, person) != now), newest)


def _affiliation(talk: Talk, person: Speaker) -> str | None:
    return next((one.affiliation for one in talk.speakers if one.id == person.id), None)


def _claimed(claim: str, affiliation: str) -> bool:
    if institutions.is_short_for(claim.strip(), affiliation):
        return True
    wanted = {words.stem(word) for word in words.split(claim)} - words.STOP
    held = wanted & {words.stem(word) for word in words.split(affiliation)}
    # Of pairs of signs a few are alike by chance: 系 ends the name of every department.
    return len(held) > len(wanted) * MOSTLY if is_unspaced(claim[:1]) else bool(held)
