"""Answers about the series themselves: which there are, and who runs them."""

from bot.actions.answering import gathering
from bot.actions.answering.asking import Asking
from bot.actions.answering.pool import By
from bot.actions.answering.values import About, Answer, Why
from seminar import words
from seminar.questions.asked import Fact, Reference
from seminar.series import Series


def concerns(asking: Asking) -> bool:
    """Whether the question is about series, and not about the talks of one."""
    question, facts = asking.question, asking.facts
    if Fact.ORGANIZERS in facts:
        # Whom to write to about one talk is a question about that talk.
        return Fact.CONTACT not in facts or not (question.topic.strip() or question.people or question.span)
    if Fact.CONTACT in facts and asking.series and not asking.topic and not (question.people or question.span):
        # Whom to write to about a series are those who run it.
        return not (question.place or asking.followed.points)
    described = question.topic.strip() or question.people or question.span or question.place or asking.followed.points
    if question.weekday is not None:
        # "Which series meets on Mondays" is told by its talks.
        return False
    return Fact.SERIES in facts and not described and facts <= {Fact.SERIES, Fact.LIST, Fact.COUNT, Fact.YESNO}


async def about(asking: Asking) -> Answer:
    if not asking.facts & {Fact.ORGANIZERS, Fact.CONTACT}:
        return _list(asking)
    series = asking.series
    if series is None and (led := _led_by(asking)):
        chosen = led
    elif series is None:
        pool = await gathering.gather(asking)
        if asking.question.series and asking.topic.strip() and pool.by is By.TOPIC and not pool.talks:
            return asking.unknown(Why.NO_TALK, words=asking.topic, series=asking.known)
        found = {talk.series.id: talk.series for talk in pool.talks}
        by_talk = pool.by is not By.TIME or asking.question.span is not None
        chosen = list(found.values()) if by_talk and found else list(asking.known)
    else:
        chosen = [series]
    organized = [one for one in chosen if one.fields.organizers]
    if not organized:
        return asking.unknown(Why.NO_FACT, about=About.SERIES, series=tuple(chosen[:1]), missing=(Fact.ORGANIZERS,))
    shown = await gathering.load(asking, asking.followed.talks[:1])
    if shown and Fact.YESNO in asking.facts and asking.question.reference is Reference.PERSON:
        # "Is the speaker the head of that series as well?"
        names = {words.fold(one.name) for one in shown[0].speakers}
        runs = any(words.fold(person.name) in names for one in organized for person in one.fields.organizers)
        return asking.answer(
            About.SERIES, series=tuple(organized), talks=shown, truth=runs, facts=(Fact.YESNO, Fact.ORGANIZERS)
        )
    return asking.answer(About.SERIES, series=tuple(organized), facts=(Fact.ORGANIZERS,))


def _led_by(asking: Asking) -> list[Series]:
    """The series of an organizer who is named: "what does Meyer run?"."""
    said = set(words.split(" ".join((*asking.question.people, asking.topic)))) - words.STOP
    if not said:
        return []
    return [
        one for one in asking.known if any(said <= set(words.split(person.name)) for person in one.fields.organizers)
    ]


def _list(asking: Asking) -> Answer:
    if not asking.known:
        return asking.unknown(Why.NO_TALK)
    count = len(asking.known) if Fact.COUNT in asking.facts else None
    return asking.answer(About.SERIES, series=asking.known, count=count)
