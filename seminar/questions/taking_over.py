"""What a question takes over from the one before it, for each way in which it may follow."""

from dataclasses import dataclass, replace

from seminar.questions import nuances
from seminar.questions.asked import Fact, Question, Reference, Tense
from seminar.questions.remembering import Remembered

_OF_NO_TIME = frozenset({Fact.PAPERS, Fact.BIO, Fact.HOMEPAGE, Fact.CONTACT})


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
    none: bool = False  # of those that were listed its words choose none
    after: int | None = None
    before: int | None = None
    series_of: int | None = None  # the talk whose series is meant
    taken: Remembered | None = None
    kept: Question | None = None  # what to remember in the question's place: which talks were spoken of, all in all

    @property
    def points(self) -> bool:
        return bool(self.talks or self.people or self.after or self.before or self.none)


def choose(question: Question, remembered: Remembered) -> Followed:
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


def of_listed(question: Question, remembered: Remembered) -> Followed:
    """One of those that were listed, where its day fits; else as a question by itself."""
    return Followed(question=question, talks=remembered.talk_ids, among=True, taken=remembered)


def step(question: Question, reference: Reference, remembered: Remembered) -> Followed:
    """To the next or the last talk of the same kind, counted from the one that was spoken of."""
    asked = remembered.question
    forwards = reference is Reference.AFTER
    meant = replace(
        question,
        people=question.people or asked.people,
        # Other words may name another series.
        series=question.series or (None if question.topic.strip() else asked.series),
        topic=question.topic or ("" if question.people or question.series else asked.topic),
        gathering=question.gathering or asked.gathering,
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


def same_person(question: Question, remembered: Remembered) -> Followed:
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


def same_papers(question: Question, remembered: Remembered) -> Followed:
    """The same question of papers, for other facts of these."""
    asked = remembered.question
    facts = tuple(dict.fromkeys((*question.facts, Fact.PAPERS)))
    again = replace(question, facts=facts, people=asked.people, topic=asked.topic, series=asked.series, reference=None)
    return Followed(question=again, people=remembered.speaker_ids, taken=remembered)


def same_talk(question: Question, reference: Reference, remembered: Remembered) -> Followed:
    """About the talk that was spoken of, or about all that were listed."""
    asked, talks = remembered.question, () if question.place else remembered.talk_ids
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


def at_another_time(question: Question, remembered: Remembered) -> Followed:
    """The same of the same people or talk as it was or will be: "and before that?"."""
    asked = remembered.question
    meant = replace(question, facts=question.facts or asked.facts, materials=question.materials or asked.materials)
    if remembered.speaker_ids:
        return same_person(meant, remembered)
    return same_talk(meant, Reference.TALK, remembered)


def go_on(question: Question, remembered: Remembered) -> Followed:
    """The same question of other days, another person, another series or another topic."""
    asked = remembered.question
    new = identifies(question)
    place = question.place
    bare_step = place and place.from_now and abs(place.number) == 1 and not new and not question.span
    counts_on = len(remembered.talk_ids) == 1 or (asked.topic and remembered.talk_ids)
    if place and bare_step and not asked.people and counts_on:
        # "And the next one?" is no more of that topic, and not the one that was spoken of.
        asked_before = () if nuances.asks_reason(asked) else asked.facts
        again = replace(question, facts=question.facts or asked_before, materials=question.materials or asked.materials)
        return step(again, Reference.AFTER if place.number > 0 else Reference.BEFORE, remembered)
    # Hours alone are those of the days that were spoken of.
    timely = bool(question.span or question.place or question.weekday is not None)
    other_series = bool(question.series) and not (question.people or question.topic)
    keeps_time = not timely and (not (asked.people or asked.topic) or other_series)
    facts = question.facts or asked.facts
    if timely and not new and not question.facts and set(asked.facts) & _OF_NO_TIME:
        # "And next week?" after somebody's papers asks what is on.
        facts, asked = (Fact.LIST,), replace(asked, people=(), topic="", materials=())
    meant = replace(
        question,
        facts=facts,
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
    if not question.facts:
        # "And in law?" after those that were cancelled.
        meant = replace(
            meant,
            cancelled=asked.cancelled if question.cancelled is None else question.cancelled,
            recorded=asked.recorded if question.recorded is None else question.recorded,
            way=question.way or asked.way,
        )
    return Followed(question=meant, taken=remembered)


def identifies(question: Question) -> bool:
    return bool(question.people or question.series or question.affiliation or question.topic.strip())
