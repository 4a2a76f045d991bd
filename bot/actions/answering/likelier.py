"""A paper that is likelier meant than the talks that were found, where nobody said which of both."""

from bot.actions.answering import by_topic, finding
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import About, Answer
from seminar.questions import nuances
from seminar.questions.asked import Fact

# How much stronger a paper must be than the best talk.
BETTER = 0.12
_OF_EITHER = frozenset({Fact.WHO, Fact.TITLE, Fact.ABSTRACT, Fact.LIST, Fact.YESNO})


async def paper(asking: Asking, strength: float) -> Answer | None:
    """The paper, where one is better about the words than any talk; `strength` is that of the best talk."""
    question = asking.question
    fits = asking.facts <= _OF_EITHER and not (
        nuances.names_talk(question) or question.gathering or question.span or question.place or question.weekday
    )
    topic = " ".join((*question.people, asking.question.topic)).strip()
    if not fits or not topic or asking.followed.points:
        return None
    found = finding.about(await finding.papers_about(asking, topic), by_topic.least_likely(asking))
    if not found or found[0].strength < strength + BETTER:
        return None
    return asking.answer(About.PAPERS, papers=(found[0].what,))
