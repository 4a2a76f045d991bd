"""Which words of a question something holds of which an answer to it tells."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.actions.answering.values import Answer
from seminar.questions.asked import Question
from seminar.questions.learned import strange
from seminar.questions.learned.strange import Stems
from seminar.scripts import simplify
from seminar.talk import Talk

_MOST_TALKS = 8


@dataclass(frozen=True)
class Beside:
    """A question's words beside an answer to it."""

    question: Question
    told: Answer

    @cached_property
    def units(self) -> Sequence[str]:
        return strange.units(self.question.said)

    @cached_property
    def strange(self) -> Sequence[str]:
        """Words that people hardly use of what is stored."""
        when = simplify(self.question.span_said or "").lower()
        return [unit for unit in strange.strange(self.question.said) if unit not in when]

    @cached_property
    def unheld(self) -> Sequence[str]:
        """Those of them that nothing holds of which the answer tells."""
        return [unit for unit in self.strange if not strange.holds(self._whole, unit)]

    @cached_property
    def topic(self) -> Sequence[str]:
        return strange.units(self.question.topic)

    @cached_property
    def off_topic(self) -> Sequence[str]:
        """Words of the topic that nothing holds of which the answer tells."""
        return [unit for unit in self.topic if not strange.holds(self._whole, unit)]

    @cached_property
    def not_literal(self) -> Sequence[str]:
        """Words of the topic that stand there in no form."""
        return [unit for unit in self.topic if not strange.is_there(self._whole, unit)]

    @cached_property
    def untitled(self) -> Sequence[str]:
        titles = strange.stems_of(*(talk.fields.title for talk in self.told.talks[:_MOST_TALKS]))
        return [unit for unit in self.topic if not strange.is_there(titles, unit)]

    @cached_property
    def unnamed(self) -> Sequence[str]:
        """Parts of names that were said and that nobody has of whom the answer tells."""
        names = strange.stems_of(*(f"{one.name} {one.affiliation or ''}" for one in self.told.speakers))
        said = strange.units(" ".join(self.question.people))
        return [unit for unit in said if not strange.is_there(names, unit)]

    @cached_property
    def _whole(self) -> Stems:
        return held_by(self.told)


def held_by(told: Answer) -> Stems:
    """What is said in that of which an answer tells: its talks with their speakers, and the people's talks."""
    talks, people = told.talks[:_MOST_TALKS], told.speakers
    of_talks = [text for talk in talks for text in _texts(talk)]
    of_people = [text for one in people for text in (one.name, one.affiliation, one.bio)]
    more = [text for one in told.people for talk in (*one.coming, *one.past) for text in _texts(talk)]
    return strange.stems_of(*of_talks, *of_people, *more)


def _texts(talk: Talk) -> list[str | None]:
    return [talk.fields.title, talk.fields.abstract, talk.venue, f"{talk.series.name} {talk.series.key}"]
