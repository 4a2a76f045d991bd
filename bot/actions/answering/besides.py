"""Talks that a question leaves out by name: "anything in December besides tomorrow's?"."""

from collections.abc import Sequence

from bot.actions.answering import naming, sieve
from bot.actions.answering.asking import Asking
from seminar import words
from seminar.questions import nuances, read
from seminar.questions.asked import Fact, Question, Reference
from seminar.questions.commonplace import is_common
from seminar.talk import Talk


def without(asking: Asking, found: Sequence[Talk]) -> list[Talk]:
    """The talks but those that are left out: of a day, a person, a series or a title, or those spoken of before."""
    spoken = asking.followed.taken.talk_ids if asking.followed.taken else ()
    if asking.question.reference is Reference.PERSON and len(spoken) == 1 and nuances.asks_for_another(asking.question):
        # "Has she given any other?", after one of hers.
        found = [talk for talk in found if talk.id not in spoken]
    for part in nuances.parts_left_out(asking.question):
        found = _without(asking, found, part)
    return list(found)


def _without(asking: Asking, found: Sequence[Talk], said: str) -> list[Talk]:
    other = read(said, zone=asking.zone, now=asking.now)
    taken = asking.followed.taken
    before = frozenset(taken.talk_ids) if taken and not (other.span or other.people or other.topic) else frozenset()
    series = naming.named(said, asking.known)
    if other.materials and not (other.span or other.people or other.topic or other.series):
        # "除了录像，有没有论文": a thing beside the talk, and no talk.
        return list(found)
    # Of "the one for the chemistry people" the last word says no more than anybody may say.
    if series and all(is_common(word) for word in words.split(series.rest)) and not (other.span or other.people):
        return [talk for talk in found if talk.series.id != series.series.id]
    return [talk for talk in found if talk.id not in before and not _is_meant(talk, other, asking)]


def _is_meant(talk: Talk, other: Question, asking: Asking) -> bool:
    if other.span:
        return sieve.in_time(talk, other, asking.zone)
    names = [talk.fields.title or "", talk.series.name, *(one.name for one in talk.speakers)]
    held = words.fold("\n".join(names))
    wanted = words.fold(" ".join((*other.people, other.series or "", other.topic))).split()
    given_by = words.fold("\n".join(one.name for one in talk.speakers))
    if Fact.WHO in asking.facts and len(talk.speakers) > 1 and all(word in given_by for word in wanted):
        # Of a talk of several those are wanted whom nobody named: "apart from Liang, who gave it?".
        return False
    return bool(wanted) and all(word in held for word in wanted)
