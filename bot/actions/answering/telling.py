"""One talk as an answer: the facts of it that were asked, or that they are not known."""

from dataclasses import replace

from bot.actions.answering import claimed_hours, having
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import About, Answer, Why
from seminar.material import MaterialKind
from seminar.questions import grounding, inside, languages, nuances
from seminar.questions.asked import Fact
from seminar.talk import Talk

# Facts that are answered though something that nobody stores was asked as well.
FIRM = frozenset({Fact.WHEN, Fact.WHERE, Fact.LINK, Fact.TITLE, Fact.ABSTRACT, Fact.MATERIALS})
# Signs of what is said behind "that talk" that are no remark.
LONG = 4


def tell(asking: Asking, talk: Talk, *, truth: bool | None = None) -> Answer:
    """The asked facts of one talk, or that they are not known."""
    question = asking.question
    if _watches(asking, talk):
        asking = asking.asking_for(Fact.LINK)
        question = asking.question
    if talk.cancelled and talk.cancel_reason and Fact.STATUS in asking.facts and nuances.asks_reason(question):
        asking = asking.asking_for(Fact.STATUS)
        question = asking.question
    if Fact.OTHER in asking.facts and languages.asks(question) and languages.of_title(talk.fields.title):
        question = replace(question, facts=tuple(fact for fact in question.facts if fact is not Fact.OTHER))
        asking = asking.instead(question)
    if asking.facts <= having.SHAPES | {Fact.OTHER} and grounding.told(question, talk.fields.abstract or ""):
        # "Do I need any physics for it?" is answered by an abstract that says so.
        asking, truth = asking.asking_for(Fact.ABSTRACT), None
        question = asking.question
    if asking.facts and asking.facts <= having.SHAPES and len(question.trailing) >= LONG:
        # "甲骨文那场要懂甲骨文吗": that there is such a talk is no answer, and what it tells may be.
        asking = asking.asking_for(Fact.ABSTRACT)
        question = asking.question
        if not quotes(asking, talk):
            return asking.unknown(Why.NEVER_KEPT, about=About.TALK, talks=(talk,), missing=(Fact.OTHER,))
    held = claimed_hours.holds(asking, talk)
    truth = truth if held is None else held
    if _tells_content(asking, talk):
        question = replace(question, facts=tuple(Fact.ABSTRACT if one is Fact.TITLE else one for one in question.facts))
        asking = asking.instead(question)
    if asking.series and not asking.topic.strip():
        # What only named the series tells nothing of what the talk is about.
        question = replace(question, topic="")
    missing = having.missing(talk, question, asking.now)
    if Fact.OTHER in missing and not asking.facts & FIRM:
        return asking.unknown(Why.NEVER_KEPT, about=About.TALK, talks=(talk,), missing=missing)
    asked = [fact for fact in question.facts if fact not in having.SHAPES]
    if asked and len(missing) == len(asked):
        why = Why.NEVER_KEPT if Fact.OTHER in missing else Why.NO_FACT
        return asking.unknown(why, about=About.TALK, talks=(talk,), missing=missing)
    known = tuple(fact for fact in question.facts if fact not in missing)
    quote = quotes(asking, talk)
    if (
        not quote
        and set(known) - having.SHAPES == {Fact.ABSTRACT}
        and inside.asks_number(question)
        and inside.needs_number(question)
    ):
        return asking.unknown(Why.NO_FACT, about=About.TALK, talks=(talk,), missing=(Fact.ABSTRACT,))
    return asking.answer(About.TALK, talks=(talk,), facts=known, missing=missing, truth=truth, quote=quote)


def quotes(asking: Asking, talk: Talk) -> str | None:
    """What the abstract says of what was asked, else what the speaker's life does."""
    if Fact.ABSTRACT not in asking.facts or not inside.asks(asking.question):
        return None
    if said := grounding.told(asking.question, talk.fields.abstract or ""):
        return said
    texts = (talk.fields.abstract, *(one.bio for one in talk.speakers))
    return next((said for text in texts if text and (said := inside.sentence(asking.question, text))), None)


def _tells_content(asking: Asking, talk: Talk) -> bool:
    """Whether "what will she speak about" is told by the abstract of a talk that has no title yet."""
    untitled = Fact.TITLE in asking.facts and not talk.fields.title and bool(talk.fields.abstract)
    return untitled and not inside.asks_title(asking.question)


def _watches(asking: Asking, talk: Talk) -> bool:
    """Whether somebody who asks how to watch a talk means to join one that is still to come."""
    recording = asking.question.materials == (MaterialKind.RECORDING,) and asking.facts <= {Fact.MATERIALS, Fact.YESNO}
    return recording and not talk.is_past(asking.now) and not talk.materials and nuances.asks_to_watch(asking.question)
