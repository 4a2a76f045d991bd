"""Other readings of a question: what it may ask for, which of its words may tell, what it may point at."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from seminar.questions import nuances
from seminar.questions.asked import Question, Reference
from seminar.questions.learned.tagger import Weighed
from seminar.questions.learned.trimming import without
from seminar.questions.learned.wishes import Guess, asking_for, wish_of

# How many other wishes are tried, and how likely they must be; how likely a word of a topic must tell something.
MOST_WISHES, LEAST_WISH, TELLS = 2, 0.08, 0.5


def others(question: Question, guess: Guess, weighed: Sequence[Weighed], *, follows: bool) -> list[Question]:
    """Each once; `follows`: something was spoken of before it, at which it may point."""
    every = [
        reading
        for wished in _wished(question, guess)
        for said in _with_topics(wished, weighed)
        for reading in (said, *_granted(said), *_pointing(said, follows=follows))
    ]
    return list(dict.fromkeys(every))


def keeps_topic(question: Question, reading: Question) -> bool:
    """Whether a reading is of the topic that the question names as such, if it does.

    "Who speaks about dolphins?" is of no talk but one on them, whether or not there is one.
    """
    named = nuances.names_topic(question) or nuances.calls_talk_by_topic(question)
    return not named or bool(reading.topic.strip())


def _wished(question: Question, guess: Guess) -> Iterator[Question]:
    yield question
    own = wish_of(question)
    likeliest = list(guess.wishes.items())[:MOST_WISHES]
    yield from (asking_for(question, wish) for wish, sure in likeliest if wish != own and sure >= LEAST_WISH)


def _with_topics(question: Question, weighed: Sequence[Weighed]) -> Iterator[Question]:
    yield question
    if question.topic.strip():
        yield replace(question, topic=without(question, weighed, TELLS), trailing="")
        yield replace(question, topic="", trailing="")


def _granted(question: Question) -> Iterator[Question]:
    if question.topic.strip():
        yield replace(question, granted=True)


def _pointing(question: Question, *, follows: bool) -> Iterator[Question]:
    if not follows:
        yield replace(question, reference=None)
        return
    # Of the other ways to point hardly any is ever the right one that no grammar has read.
    for one in (Reference.TALK, Reference.PERSON):
        yield replace(question, reference=one, topic="", trailing="")
    yield replace(question, reference=Reference.AFTER)
