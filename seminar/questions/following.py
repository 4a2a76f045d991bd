"""Conversations: what is remembered of a question that was answered, and what a later one takes over from it."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from seminar.questions.asked import Fact, Language, Question, Reference, Tense

_THAT = re.compile(
    r"\b(?:that|this|it|then|those|them|afterwards)\b|\b(?:after|before|next|following)\b(?= (?:in|at|of|for"
    r"|from|by)\b| ?[?.!]*$)",
    re.IGNORECASE,
)
LASTS = timedelta(minutes=10)

# What goes on from the question before without pointing at anything: "and by Meyer?", "what about Friday?".
_GOES_ON = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|so|well|hm+|oh|ah|thanks|thx|ty|thank you|cheers|great|cool|perfect|nice|lovely|kk?|yep"
    r"|lol|right|alright)\b[\s,.!]{1,4}){0,2}(?:and|also|or|but|what about|how about|"
    r"wat about|what abt|how abt|same for|i mean(?:t)?|no,? i mean(?:t)?|sorry,? i mean(?:t)?|"
    r"the one (?:by|on|about|with)|then)\b"
    r"|^\W*(?:那么|那麼|那|咁|噉|还有|還有|以及|同埋|我是说|我是說|我指|我說的是|我说的是|是指)"
    r"|呢\W*$",
    re.IGNORECASE,
)


_OF_PEOPLE = re.compile("第[一二两三四]位")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What was asked last in a conversation, and what the answer rested on, in its order.

    `ambiguous` says that the answer was a question back, and the talks or people are those that it offered.
    """

    question: Question
    talk_ids: tuple[int, ...] = ()
    speaker_ids: tuple[int, ...] = ()
    ambiguous: bool = False
    asked_at: datetime

    def is_over(self, now: datetime) -> bool:
        return not timedelta(0) <= now - self.asked_at <= LASTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A question with all that it takes over.

    `talks` and `people` are those that it points at. `among` says that its own words choose from these; `after` and
    `before` are the talk from which the order of time is counted. `taken` is what was remembered, where it counts.
    """

    question: Question
    talks: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    among: bool = False
    after: int | None = None
    before: int | None = None
    taken: Remembered | None = None
    kept: Question | None = None  # what to remember in the question's place: which talks were spoken of, all in all

    @property
    def points(self) -> bool:
        return bool(self.talks or self.people or self.after or self.before)


def follow(question: Question, remembered: Remembered | None, now: datetime) -> Followed:
    """What the question means after the one that is remembered; a whole new question takes nothing over."""
    alone = Followed(question=question)
    if remembered is None or remembered.is_over(now) or question.foreign:
        return alone
    if remembered.ambiguous and _chooses(question):
        return _choose(question, remembered)
    if question.place and not _identifies(question) and (chosen := _of_those(question, remembered)):
        return chosen
    reference = question.reference
    if (
        reference in (None, Reference.QUESTION)
        and not names_anything(question)
        and (question.facts or question.materials)
    ):
        reference = Reference.TALK
    if reference in (Reference.AFTER, Reference.BEFORE) and remembered.talk_ids and not _names_its_own(question):
        return _step(question, reference, remembered)
    if reference is Reference.PERSON and not question.people and (remembered.speaker_ids or remembered.talk_ids):
        return _same_person(question, remembered)
    if reference is Reference.TALK and not _identifies(question) and _spoke_of_papers(remembered, question):
        return _same_papers(question, remembered)
    if reference in (Reference.TALK, Reference.THEM) and not _identifies(question) and _is_about(remembered):
        if question.span and not question.place:
            return _go_on(question, remembered)
        return _same_talk(question, reference, remembered)
    goes_on = reference is Reference.QUESTION or (reference is None and _GOES_ON.search(question.said))
    if goes_on and not names_anything(question) and question.tense is not Tense.ANY and _is_about(remembered):
        return _at_another_time(question, remembered)
    if goes_on and names_anything(question):
        return _go_on(question, remembered)
    return alone


def _spoke_of_papers(remembered: Remembered, question: Question) -> bool:
    """Whether "it" is a paper that was shown, and what is asked is something that a paper has."""
    asked = set(question.facts) - {Fact.PAPERS}
    of_papers = Fact.PAPERS in remembered.question.facts and not remembered.talk_ids and not remembered.ambiguous
    return of_papers and bool(asked) and asked <= {Fact.ABSTRACT, Fact.WHO, Fact.TITLE} and not question.span


def _same_papers(question: Question, remembered: Remembered) -> Followed:
    """The same question of papers, for other facts of these."""
    asked = remembered.question
    facts = tuple(dict.fromkeys((*question.facts, Fact.PAPERS)))
    again = replace(question, facts=facts, people=asked.people, topic=asked.topic, series=asked.series, reference=None)
    return Followed(question=again, people=remembered.speaker_ids, taken=remembered)


def _names_its_own(question: Question) -> bool:
    """Whether it says itself after which talk: "the one before the chiplets", not "the one after that in maths"."""
    english = question.language is Language.ENGLISH
    return english and bool(question.topic.strip() or question.people) and not _THAT.search(question.said)


def _of_those(question: Question, remembered: Remembered) -> Followed | None:
    """One of the talks that were listed, by its place: "the soonest", "and the first one?" after the second."""
    place, asked = question.place, remembered.question
    if place is None or question.span or remembered.ambiguous:
        return None
    if len(remembered.talk_ids) == 1 and _OF_PEOPLE.search(question.said) and question.facts:
        # "第二位是哪个单位的" is of those who give the talk.
        return _same_person(replace(question, place=None, reference=Reference.PERSON), remembered)
    if place.from_now and abs(place.number) == 1 and len(remembered.talk_ids) > 1 and asked.place is None:
        return Followed(question=question, talks=remembered.talk_ids, taken=remembered)
    if not place.from_now and len(remembered.talk_ids) == 1 and asked.place and not asked.place.from_now and asked.span:
        again = replace(
            question, people=asked.people, series=asked.series, topic=asked.topic, span=asked.span,
            span_said=asked.span_said, reference=None,
        )  # fmt: skip
        return Followed(question=again, taken=remembered)
    return None


def names_anything(question: Question) -> bool:
    """Whether its own words say which talks, people or days are meant."""
    return _identifies(question) or bool(
        question.span or question.place or question.weekday is not None or question.most
        or question.cancelled is not None
    )  # fmt: skip


def _identifies(question: Question) -> bool:
    return bool(question.people or question.series or question.affiliation or question.topic.strip())


def _is_about(remembered: Remembered) -> bool:
    return bool(remembered.talk_ids or remembered.speaker_ids)


def _chooses(question: Question) -> bool:
    """Whether it only says which one was meant."""
    if not names_anything(question) or question.reference in (Reference.AFTER, Reference.BEFORE):
        return False
    return not question.facts or bool(_GOES_ON.search(question.said)) or set(question.facts) <= {Fact.LIST, Fact.WHO}


def _choose(question: Question, remembered: Remembered) -> Followed:
    asked = remembered.question
    own = not set(question.facts) <= {Fact.LIST, Fact.WHO}
    meant = replace(
        question,
        facts=question.facts if own else asked.facts,
        materials=question.materials or asked.materials,
        tense=asked.tense if question.tense is Tense.ANY else question.tense,
        claim=question.claim or asked.claim,
    )
    return Followed(
        question=meant, talks=remembered.talk_ids, people=remembered.speaker_ids, among=True, taken=remembered
    )


def _step(question: Question, reference: Reference, remembered: Remembered) -> Followed:
    """To the next or the last talk of the same kind, counted from the one that was spoken of."""
    asked = remembered.question
    forwards = reference is Reference.AFTER
    meant = replace(
        question,
        people=question.people or asked.people,
        series=question.series or asked.series,
        topic=question.topic or ("" if question.people or question.series else asked.topic),
        place=None,
        reference=reference,
    )
    talk = remembered.talk_ids[-1 if forwards else 0]
    return Followed(
        question=meant,
        after=talk if forwards else None,
        before=None if forwards else talk,
        taken=remembered,
    )


def _same_person(question: Question, remembered: Remembered) -> Followed:
    asked = remembered.question
    kept = replace(
        question,
        people=question.people or asked.people,
        series=question.series or asked.series,
        topic=question.topic or asked.topic,
    )
    return Followed(
        question=question, talks=remembered.talk_ids, people=remembered.speaker_ids, taken=remembered, kept=kept
    )


def _same_talk(question: Question, reference: Reference, remembered: Remembered) -> Followed:
    """About the talk that was spoken of, or about one or all of those that were listed."""
    asked, talks = remembered.question, remembered.talk_ids
    if question.place and not question.place.from_now and len(talks) > 1:
        place = question.place.number
        index = place - 1 if place > 0 else place
        talks = talks[index : index + 1 or None] if -len(talks) <= index < len(talks) else ()
    elif question.place:
        talks = ()
    meant = replace(
        question,
        people=question.people or asked.people,
        series=question.series or asked.series,
        topic=question.topic or asked.topic,
        span=question.span or asked.span,
        reference=reference,
    )
    if not talks and question.place:
        return Followed(question=replace(meant, reference=None), people=remembered.speaker_ids, taken=remembered)
    return Followed(question=meant, talks=talks, people=remembered.speaker_ids, taken=remembered)


def _at_another_time(question: Question, remembered: Remembered) -> Followed:
    """The same of the same people or talk as it was or will be: "and before that?"."""
    asked = remembered.question
    meant = replace(question, facts=question.facts or asked.facts, materials=question.materials or asked.materials)
    if remembered.speaker_ids:
        return _same_person(meant, remembered)
    return _same_talk(meant, Reference.TALK, remembered)


def _go_on(question: Question, remembered: Remembered) -> Followed:
    """The same question of other days, another person, another series or another topic."""
    asked = remembered.question
    new = _identifies(question)
    place = question.place
    if place and place.from_now and abs(place.number) == 1 and not new and asked.topic and not asked.people:
        # "And the next one?" is no more of that topic.
        again = replace(question, facts=question.facts or asked.facts, materials=question.materials or asked.materials)
        return _step(again, Reference.AFTER if place.number > 0 else Reference.BEFORE, remembered)
    timely = bool(question.span or question.place or question.weekday is not None or question.not_before is not None)
    other_series = bool(question.series) and not (question.people or question.topic)
    keeps_time = not timely and (not (asked.people or asked.topic) or other_series)
    meant = replace(
        question,
        facts=question.facts or asked.facts,
        materials=question.materials or asked.materials,
        tense=question.tense if timely or question.tense is not Tense.ANY else asked.tense,
        people=question.people or (() if new else asked.people),
        series=question.series or (None if new else asked.series),
        topic=question.topic or ("" if new else asked.topic),
        affiliation=question.affiliation or (None if new else asked.affiliation),
        span=question.span or (asked.span if keeps_time else None),
        span_said=question.span_said or (asked.span_said if keeps_time else None),
        place=question.place or (asked.place if keeps_time else None),
        most=question.most or (asked.most if keeps_time else None),
        claim=question.claim,
        reference=None,
    )
    return Followed(question=meant, taken=remembered)
