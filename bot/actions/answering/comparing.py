"""Which of two talks comes first, and how far they are apart: both, in their order."""

from dataclasses import replace

from bot.actions.answering import deciding, naming
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import About, Answer, Kind
from seminar.questions import read
from seminar.questions.asked import Fact, Tense
from seminar.questions.commonplace import without_common
from seminar.questions.taking_over import Followed
from seminar.talk import Talk


async def about(asking: Asking) -> Answer | None:
    """Both talks; None where the question is of something else, or either of them cannot be told."""
    compared = asking.question.compared
    if compared is None or asking.followed.points:
        return None
    talks = [await _meant(asking, said) for said in compared]
    if talks[0] is None or talks[1] is None or talks[0].id == talks[1].id:
        return None
    both = sorted((talks[0], talks[1]), key=lambda talk: (talk.starts_at, talk.id))
    return asking.answer(About.TALKS, talks=tuple(both), facts=(Fact.WHEN,))


async def _meant(asking: Asking, said: str) -> Talk | None:
    """The one talk that these words of the sentence name."""
    question = read(said, zone=asking.zone, now=asking.now)
    if question.foreign or not (question.topic.strip() or question.people):
        return None
    question = replace(question, facts=(Fact.WHEN,), tense=Tense.ANY, place=None, reference=None, claim=None)
    series, topic, sure = naming.of_question(question, asking.known)
    alone = replace(
        asking,
        followed=Followed(question=question),
        series=series,
        topic=without_common(topic),
        sure=sure,
        looked_up={},
    )
    told = await deciding.decide(alone)
    return told.talks[0] if told.kind is Kind.ANSWER and len(told.talks) == 1 else None
