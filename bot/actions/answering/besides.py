"""Talks that a question leaves out by name: "anything in December besides tomorrow's?"."""

from collections.abc import Sequence

from bot.actions.answering import sieve
from bot.actions.answering.asking import Asking
from seminar import words
from seminar.questions import read
from seminar.questions.asked import Question
from seminar.talk import Talk


def without(asking: Asking, found: Sequence[Talk]) -> list[Talk]:
    """The talks but those that are left out: of a day, a person or a title, or those that were spoken of before."""
    said = asking.question.besides
    if not said:
        return list(found)
    other = read(said, zone=asking.zone, now=asking.now)
    taken = asking.followed.taken
    before = frozenset(taken.talk_ids) if taken and not (other.span or other.people or other.topic) else frozenset()
    return [talk for talk in found if talk.id not in before and not _is_meant(talk, other, asking)]


def _is_meant(talk: Talk, other: Question, asking: Asking) -> bool:
    if other.span:
        return sieve.in_time(talk, other, asking.zone)
    names = [talk.fields.title or "", talk.series.name, *(one.name for one in talk.speakers)]
    held = words.fold("\n".join(names))
    wanted = words.fold(" ".join((*other.people, other.series or "", other.topic))).split()
    return bool(wanted) and all(word in held for word in wanted)
