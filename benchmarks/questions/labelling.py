"""What each word of a question with known truth tells, as the tagger of questions is to learn it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.questions.corpus import Asked
from seminar import words
from seminar.questions.asked import Question
from seminar.questions.commonplace import is_common
from seminar.questions.learned import held
from seminar.questions.learned.held import Field
from seminar.questions.learned.tagger import Part
from seminar.questions.learned.tokens import Token, cut

SHORTEST = 3
_NAMING = frozenset({Part.TOPIC, Part.NAME, Part.SERIES})
_ALL = Field.TITLE  # one text is looked at as a whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A question as the grammars read it, and whether the answer by them is right."""

    asked: Asked
    question: Question
    right: bool


class _Labels:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self.parts = [Part.IDLE] * len(tokens)

    def mark(self, part: Part, *texts: str | None, telling: bool = False) -> None:
        """Labels what stands in these texts and is not labelled yet; `telling`: no words that anybody may use."""
        text = " ".join(filter(None, texts))
        if not text:
            return
        known = held.of({_ALL: text})
        for at, token in enumerate(self._tokens):
            idle = is_common(token.plain) or token.plain in words.STOP or len(token.plain) < SHORTEST
            if self.parts[at] is not Part.IDLE or (telling and token.is_word and idle):
                continue
            if known.fields(self._tokens, at) or (not telling and token.is_han and token.plain in text.split()):
                self.parts[at] = part

    @property
    def name_something(self) -> bool:
        return not _NAMING.isdisjoint(self.parts)


def label(read: Read, same: Read | None, texts: Sequence[Mapping[Field, str]]) -> list[Part] | None:
    """The parts of its tokens, or None where they are not known.

    `same` is the question that it asks in another way, `texts` are those of the talks that a right answer rests on.
    What a right reading took for people, a series or a time is taken for these.
    """
    source = same or read
    if not source.right:
        return None
    labels, question = _Labels(cut(read.question.said)), read.question
    if read.right:
        _mark_reading(labels, question)
    talks = {field: " ".join(text[field] for text in texts) for field in Field}
    labels.mark(Part.NAME, talks[Field.PEOPLE], *read.asked.speakers, telling=True)
    if same:
        labels.mark(Part.NAME, *same.question.people, same.question.affiliation)
        labels.mark(Part.SERIES, same.question.series)
        labels.mark(Part.OTHER, same.question.other)
    labels.mark(Part.TOPIC, talks[Field.TITLE], telling=True)
    labels.mark(Part.SERIES, talks[Field.SERIES], telling=True)
    if has_topic := _has_topic(source.question):
        if same:
            labels.mark(Part.TOPIC, same.question.topic, telling=bool(texts))
        labels.mark(Part.TOPIC, talks[Field.ABSTRACT], telling=True)
    if read.right and (read.asked.kind != "answer" or not texts or not labels.name_something):
        labels.mark(Part.TOPIC, question.topic, telling=True)
    if same and has_topic and not read.right and not labels.name_something:
        # It says its topic in words of its own.
        return None
    return labels.parts


def _mark_reading(labels: _Labels, question: Question) -> None:
    labels.mark(Part.NAME, *question.people)
    labels.mark(Part.NAME, question.affiliation)
    labels.mark(Part.SERIES, question.series)
    labels.mark(Part.GATHERING, question.gathering)
    labels.mark(Part.TIME, question.span_said)
    labels.mark(Part.OTHER, question.other)
    labels.mark(Part.CLAIM, question.claim)
    labels.mark(Part.TOPIC, question.besides, *(question.compared or ()))


def _has_topic(question: Question) -> bool:
    return bool(question.topic.strip() or question.compared or question.besides)
