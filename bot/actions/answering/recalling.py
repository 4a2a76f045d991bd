"""What is remembered beside an answer: the list from which its talk was chosen, and who of several is meant."""

from dataclasses import replace

from bot.actions.answering.values import About, Answer, Kind
from seminar import words
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed
from seminar.speaker import Speaker
from seminar.talk import Talk


def beside(told: Answer, followed: Followed, live: Remembered | None) -> Answer:
    """The answer with what a question after it may choose from; where it follows on another, that is handed on.

    `live` is what was remembered of the conversation, whether or not the question follows on it.
    """
    before = followed.taken
    listed: tuple[int, ...] = ()
    if before and len(told.talks) <= 1:
        listed = before.talk_ids if len(before.talk_ids) > 1 or followed.none else before.listed
        shown = {talk.id for talk in told.talks}
        elsewhere = told.kind is Kind.ANSWER and told.about is About.TALK and shown.isdisjoint(listed)
        if elsewhere and not followed.points and followed.question.reference is None:
            # "And next week?" is of another list.
            listed = ()
    elif live and len(told.talks) == 1:
        # One of those that were listed, though its own words alone say which.
        several = live.talk_ids if len(live.talk_ids) > 1 else live.listed
        listed = several if told.talks[0].id in several else ()
    company, person = _company(told), _person(told, followed)
    if before and not company and all(_gives(talk, before) for talk in told.talks):
        company = before.company or before.speaker_ids
    if before and person is None and before.person in company:
        person = before.person
    theirs = {one.id for talk in told.talks for one in talk.speakers} & set(company)
    if person is None and len(told.talks) == 1 and len(theirs) == 1:
        person = next(iter(theirs))
    earlier = (*live.earlier, *(live.talk_ids if len(live.talk_ids) == 1 else ())) if live else ()
    return replace(told, listed=listed, company=company, person=person, earlier=tuple(dict.fromkeys(earlier)))


def _gives(talk: Talk, before: Remembered) -> bool:
    """Whether one of the people who were spoken of gives a talk."""
    return bool({one.id for one in talk.speakers} & {*before.company, *before.speaker_ids})


def _company(told: Answer) -> tuple[int, ...]:
    """Those who were offered, or who give the one talk together."""
    if told.about is About.PERSON and told.kind is Kind.AMBIGUOUS:
        return tuple(one.speaker.id for one in told.people)
    if told.kind is Kind.AMBIGUOUS and all(len(talk.speakers) == 1 for talk in told.talks):
        # "张老师", of whom there are several, each with a talk.
        offered = tuple(dict.fromkeys(talk.speakers[0].id for talk in told.talks))
        return offered if len(offered) > 1 else ()
    together = told.talks[0].speakers if len(told.talks) == 1 else ()
    return tuple(one.id for one in together) if len(together) > 1 else ()


def _person(told: Answer, followed: Followed) -> int | None:
    """The one of whom the question was, where its words or what they point at leave no doubt."""
    if len(followed.people) == 1:
        return followed.people[0]
    if told.kind is Kind.ANSWER and told.about is About.PERSON and len(told.people) == 1:
        return told.people[0].speaker.id
    known = {one.id: one for talk in told.talks for one in talk.speakers}
    named = [number for number, one in known.items() if _is_named(one, followed)]
    return named[0] if len(named) == 1 else None


def _is_named(one: Speaker, followed: Followed) -> bool:
    said = [words.fold(name) for name in (*followed.question.people, *followed.question.topic.split())]
    name = words.fold(one.name)
    return any(len(each) > 1 and each in name for each in said)
