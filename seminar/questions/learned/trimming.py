"""A question without those words of its topic that hardly tell what it is about."""

from collections.abc import Sequence
from dataclasses import replace

from seminar.questions import nuances
from seminar.questions.asked import Fact, Language, Question, Reference
from seminar.questions.learned.held import Held
from seminar.questions.learned.tagger import Weighed, weigh
from seminar.scripts import is_han, simplify

# How likely the words of a topic must be to tell something beside a talk that was spoken of, where none is so likely
# the question is of that talk; and how unlikely those are that may be left out of a question by itself.
SURE, HARDLY = 0.7, 0.1
_OF_SOMETHING = frozenset({Fact.YESNO, Fact.LIST, Fact.COUNT, Fact.OTHER})


def of_talk_spoken_of(question: Question, held: Held) -> Question | None:
    """The same of what was spoken of before, where no word of the topic is likely to name a talk; else None."""
    if not question.topic.strip() or not _asks_what_is_stored(question, bare=True):
        return None
    if nuances.names_topic(question) or nuances.calls_talk_by_topic(question):
        # "Who speaks about dolphins?" asks for a talk on them, whether or not there is one.
        return None
    if without(question, _weighed(question, held, follows=True), SURE):
        return None
    bare = replace(question, topic="", trailing="")
    named = bare.people or bare.series or bare.affiliation or bare.span or bare.place or bare.weekday is not None
    return bare if named or bare.reference else replace(bare, reference=Reference.TALK)


def of_telling_words(question: Question, held: Held) -> Question | None:
    """The same of the words that surely tell something, where all others surely do not; else None."""
    if not question.topic.strip() or not _asks_what_is_stored(question, bare=False):
        return None
    weighed = _weighed(question, held, follows=False)
    topic = without(question, weighed, SURE)
    if not topic or topic == question.topic or topic != without(question, weighed, HARDLY):
        return None
    return replace(question, topic=topic, trailing=question.trailing if topic.endswith(question.trailing) else "")


def _asks_what_is_stored(question: Question, *, bare: bool) -> bool:
    """Whether it asks for a fact of a talk or a person, so that a wrong guess at its topic says nothing untrue.

    "Anything on dark matter?" without its topic would be answered with yes. `bare`: it may ask for nothing.
    """
    if Fact.OTHER in question.facts:
        return False
    return bool(set(question.facts) - _OF_SOMETHING) or (bare and not question.facts)


def _weighed(question: Question, held: Held, *, follows: bool) -> list[Weighed]:
    return weigh(question.said, held, follows=follows, chinese=question.language is not Language.ENGLISH)


def without(question: Question, weighed: Sequence[Weighed], least: float) -> str:
    """The topic without words of less probability; of Chinese runs the ends."""
    said, start = simplify(question.said).lower(), 0
    left = []
    for word in question.topic.split():
        plain = simplify(word).lower()
        at = said.find(plain, start)
        at = said.find(plain) if at < 0 else at
        within = [one for one in weighed if at <= one.start < at + len(plain)] if at >= 0 else []
        sure = [one for one in within if one.telling >= least]
        if within and not sure:
            continue
        if sure and is_han(word):
            word = word[sure[0].start - at : sure[-1].end - at]
        left.append(word)
        start = max(at + len(plain), start)
    return " ".join(left)
