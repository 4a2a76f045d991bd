"""Questions whose words lead to no talk, or to another than the one at which they point."""

from dataclasses import replace

from bot.actions.answering.values import Answer, Kind, Why
from seminar import words
from seminar.questions import unmarked
from seminar.questions.asked import Fact, Question, Reference
from seminar.questions.commonplace import is_common
from seminar.talk import Talk

# What may be asked of any number of talks, or of none.
_OF_NO_TALK = frozenset({Fact.LIST, Fact.SERIES, Fact.COUNT, Fact.YESNO, Fact.OTHER})
_OF_WORDS = frozenset({Why.NO_TALK, Why.NO_PAPERS, Why.NO_PERSON})


def pointed(question: Question, told: Answer) -> Question | None:
    """The question without the words beside its "it", where no talk that they led to is called so.

    "Sounds fun, whose talk is it" is of the talk that was spoken of, though another one tells of fun.
    """
    if Fact.OTHER in question.facts and told.why is Why.NEVER_KEPT:
        return _beside_what_nobody_keeps(question, told)
    asks = set(question.facts) - _OF_NO_TALK or question.materials
    points = (
        question.points_too or _person_beside(question) or (Reference.TALK if unmarked.asks_of_one(question) else None)
    )
    if points is None or not asks:
        return None
    found = told.talks if told.kind is not Kind.UNKNOWN or told.why is Why.NO_FACT else ()
    elsewhere = bool(found) and not told.people and not any(_is_called(talk, question.topic) for talk in found)
    if not elsewhere and told.why not in _OF_WORDS:
        return None
    return replace(question, topic="", reference=points, points_too=None)


def _beside_what_nobody_keeps(question: Question, told: Answer) -> Question | None:
    """ "那栋楼轮椅进得去吗": beside such a thing, words by which no talk is called leave it to what was spoken of."""
    said = unmarked.without_topic(question) if question.topic.strip() else None
    if said is None or unmarked.is_marked(question) or any(_is_called(talk, question.topic) for talk in told.talks):
        return None
    return replace(said, reference=question.reference or Reference.TALK)


def _person_beside(question: Question) -> Reference | None:
    """Whom it points at before words of a topic: "is she at some big tech place"."""
    person = question.reference is Reference.PERSON and question.topic.strip() and not question.people
    return Reference.PERSON if person else None


def tells(told: Answer) -> bool:
    """Whether something is known, or only this fact of what was spoken of is not."""
    return told.kind is not Kind.UNKNOWN or told.why in (Why.NO_FACT, Why.NEVER_KEPT)


def _is_called(talk: Talk, topic: str) -> bool:
    """Whether its title, its speakers or its series have a word of the topic that not anybody may say."""
    names = (talk.fields.title or "", *(one.name for one in talk.speakers), *talk.fields.tags, talk.series.name)
    said = {words.stem(word) for word in words.split(topic) if not is_common(word)}
    return bool(said & {words.stem(word) for name in names for word in words.split(name)})
