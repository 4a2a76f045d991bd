"""Whether a question follows on the one before it in its conversation, and in which way."""

from dataclasses import replace
from datetime import datetime, timedelta

from seminar.questions import counting, in_series, inside, moving_on, nuances, personal, taking_over
from seminar.questions.asked import Fact, Language, Place, Question, Reference, Tense
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed, identifies

_A_DAY = timedelta(hours=26)


def follow(question: Question, remembered: Remembered | None, now: datetime) -> Followed:
    """What the question means after the one that is remembered; a whole new question takes nothing over."""
    alone = Followed(question=question)
    if remembered is None or remembered.is_over(now) or question.foreign:
        return alone
    if remembered.ambiguous and _chooses(question):
        return taking_over.choose(question, remembered)
    if going_on := moving_on.follow(question, remembered) or in_series.follow(question, remembered):
        return going_on
    if question.place and not identifies(question) and (chosen := _of_those(question, remembered)):
        return chosen
    if not question.facts and _asks_of_now(question) and Fact.AFFILIATION in remembered.question.facts:
        return taking_over.same_person(replace(question, facts=(Fact.AFFILIATION,), tense=Tense.ANY), remembered)
    if _asks_for_their_talk(question, remembered):
        question = replace(question, facts=(Fact.TITLE, Fact.WHEN), reference=Reference.PERSON)
        return taking_over.same_person(question, remembered)
    if (
        (_asks_of_content(question) or _asks_what_it_says(question))
        and remembered.talk_ids
        and not remembered.ambiguous
    ):
        content = replace(question, facts=(Fact.ABSTRACT,), reference=Reference.TALK, topic="")
        return taking_over.same_talk(content, Reference.TALK, remembered)
    if _is_theirs(question, remembered):
        return taking_over.same_person(replace(question, reference=Reference.PERSON), remembered)
    if _names_other_hours(question, remembered):
        return taking_over.go_on(question, _of_day_alone(remembered))
    if _names_hours_alone(question) and remembered.question.span is not None:
        return taking_over.go_on(question, remembered)
    reference = question.reference
    if reference is Reference.QUESTION and question.materials and Fact.LIST in question.facts:
        # "附海报的呢", after those with a paper.
        listed = {Fact.LIST, Fact.COUNT} & set(remembered.question.facts)
        return (
            taking_over.go_on(question, remembered) if listed else Followed(question=replace(question, reference=None))
        )
    if (
        reference in (None, Reference.QUESTION)
        and not _names_anything(question)
        and (question.facts or question.materials)
    ):
        reference = Reference.TALK
    if reference is Reference.BEFORE and _is_of_career(question, remembered):
        return taking_over.at_another_time(replace(question, reference=Reference.PERSON), remembered)
    if _asks_what_comes_next(question, remembered, now):
        return taking_over.step(question, Reference.AFTER, remembered)
    if reference in (Reference.AFTER, Reference.BEFORE) and remembered.talk_ids and not _names_its_own(question):
        return taking_over.step(question, reference, remembered)
    if (
        reference is Reference.PERSON
        and _is_same_then(question)
        and remembered.question.facts
        and _is_about(remembered)
    ):
        return taking_over.at_another_time(question, remembered)
    if reference is Reference.PERSON and not question.people and (remembered.speaker_ids or remembered.talk_ids):
        return taking_over.same_person(question, remembered)
    if reference is Reference.TALK and not identifies(question) and _spoke_of_papers(remembered, question):
        return taking_over.same_papers(question, remembered)
    if reference in (Reference.TALK, Reference.THEM) and not identifies(question) and _is_about(remembered):
        if question.span and not question.place:
            return taking_over.go_on(question, remembered)
        return taking_over.same_talk(question, reference, remembered)
    goes_on = reference is Reference.QUESTION or (reference is None and nuances.goes_on(question))
    if (
        goes_on
        and not _names_anything(question)
        and not _names_hours(question)
        and question.tense is not Tense.ANY
        and _is_about(remembered)
    ):
        return taking_over.at_another_time(question, remembered)
    if goes_on and (_names_anything(question) or _names_hours(question)):
        return taking_over.go_on(question, remembered)
    return alone


def _chooses(question: Question) -> bool:
    """Whether it only says which one was meant."""
    if not _names_anything(question) or question.reference in (Reference.AFTER, Reference.BEFORE):
        return False
    return not question.facts or nuances.goes_on(question) or set(question.facts) <= {Fact.LIST, Fact.WHO}


def _of_those(question: Question, remembered: Remembered) -> Followed | None:
    """One of the talks that were listed, by its place: "the soonest", "and the first one?" after the second."""
    place, asked = question.place, remembered.question
    if place is None or question.span or remembered.ambiguous:
        return None
    if len(remembered.talk_ids) == 1 and counting.people(question) and question.facts:
        if set(question.facts) == {Fact.WHO}:
            return taking_over.same_talk(replace(question, place=None), Reference.TALK, remembered)
        # "第二位是哪个单位的" is of those who give the talk.
        return taking_over.same_person(replace(question, place=None, reference=Reference.PERSON), remembered)
    if place.from_now and abs(place.number) == 1 and len(remembered.talk_ids) > 1 and asked.place is None:
        return Followed(question=question, talks=remembered.talk_ids, taken=remembered)
    counted = asked.place is not None and not asked.place.from_now and asked.span is not None
    if place.from_now and place.number == -1 and counted and question.language is Language.ENGLISH:
        # "And the last one?" after the first one of a month.
        place = Place(number=-1)
    if not place.from_now and len(remembered.talk_ids) == 1 and counted:
        again = replace(
            question, people=asked.people, series=asked.series, topic=asked.topic, span=asked.span,
            span_said=asked.span_said, weekday=asked.weekday, place=place, tense=Tense.ANY, reference=None,
        )  # fmt: skip
        return Followed(question=again, taken=remembered)
    return None


def _is_theirs(question: Question, remembered: Remembered) -> bool:
    """Whether "上次讲什么" is of the person who was asked about."""
    asked, place = remembered.question, question.place
    theirs = bool(asked.people or remembered.speaker_ids) or asked.reference is Reference.PERSON
    steps = place is not None and place.from_now and abs(place.number) == 1 and not question.reference
    return steps and theirs and not (question.span or identifies(question)) and counting.occasions(question)


def _asks_for_their_talk(question: Question, remembered: Remembered) -> bool:
    """Whether "and her next talk", after who she is, is of a talk and not of the same once more."""
    of_life = set(remembered.question.facts) <= {
        Fact.BIO,
        Fact.AFFILIATION,
        Fact.HOMEPAGE,
        Fact.PAPERS,
        Fact.YESNO,
        Fact.WHO,
    }
    bare = not (question.facts or question.materials or identifies(question) or question.span)
    english = question.language is Language.ENGLISH
    return (
        english
        and of_life
        and bare
        and bool(question.place and remembered.speaker_ids)
        and nuances.names_talk(question)
    )


def _asks_of_content(question: Question) -> bool:
    """Whether "how fast can she speak now" asks of what a talk told, in words of no frame."""
    named = question.people or question.series or question.affiliation or question.span or question.place
    return not question.facts and not question.materials and not named and nuances.asks_of_content(question)


def _asks_what_it_says(question: Question) -> bool:
    """ "Does the summary mention what it costs?": of the talk that was spoken of, where it names no other."""
    named = question.people or question.series or question.affiliation or question.span or question.place
    only = set(question.facts) <= {Fact.ABSTRACT, Fact.YESNO} and Fact.ABSTRACT in question.facts
    return only and not named and not question.gathering and inside.asks_of_text(question)


def _names_other_hours(question: Question, remembered: Remembered) -> bool:
    """Whether "下午那场讲什么" asks of another talk of the day than the one of which was spoken."""
    chinese = question.language is not Language.ENGLISH and question.reference in (None, Reference.QUESTION)
    of_day = remembered.question.span is not None and len(remembered.talk_ids) == 1
    return chinese and of_day and _names_hours(question) and not _names_anything(question)


def _names_hours_alone(question: Question) -> bool:
    """ "In the morning then?", after what is on tomorrow."""
    english = question.language is Language.ENGLISH and question.reference in (None, Reference.QUESTION)
    bare = not (question.facts or question.materials or question.claim or _names_anything(question))
    return english and bare and _names_hours(question)


def _of_day_alone(remembered: Remembered) -> Remembered:
    """The same, where its question was of a single day, without what the talk of that day was found by."""
    asked = remembered.question
    if asked.span is None or asked.span.ends_at - asked.span.starts_at > _A_DAY:
        return remembered
    return replace(remembered, question=replace(asked, topic="", trailing="", people=()))


def _asks_what_comes_next(question: Question, remembered: Remembered, now: datetime) -> bool:
    """ "And what is next?", after what is on tomorrow: the talk of tomorrow is known by then."""
    place, asked = question.place, remembered.question
    steps = place is not None and place.from_now and place.number == 1 and question.language is Language.ENGLISH
    bare = not (identifies(question) or question.span or question.materials or question.gathering)
    of_time = asked.span is not None and not identifies(asked) and len(remembered.talk_ids) == 1
    ahead = remembered.day is not None and remembered.day > now
    return steps and bare and of_time and ahead and set(question.facts) <= {Fact.LIST, Fact.TITLE, Fact.WHO}


def _asks_of_now(question: Question) -> bool:
    """ "And now?", after where somebody was."""
    short = len(question.said.split()) <= 3 and not identifies(question)
    return short and question.language is Language.ENGLISH and personal.asks_of_now(question)


def _names_its_own(question: Question) -> bool:
    """Whether it says itself after which talk: "the one before the chiplets", not "the one after that in maths"."""
    english = question.language is Language.ENGLISH
    return english and bool(question.topic.strip() or question.people) and not counting.from_that(question)


def _spoke_of_papers(remembered: Remembered, question: Question) -> bool:
    """Whether "it" is a paper that was shown, and what is asked is something that a paper has."""
    asked = set(question.facts) - {Fact.PAPERS}
    of_papers = Fact.PAPERS in remembered.question.facts and not remembered.talk_ids and not remembered.ambiguous
    return of_papers and bool(asked) and asked <= {Fact.ABSTRACT, Fact.WHO, Fact.TITLE} and not question.span


def _is_same_then(question: Question) -> bool:
    """Whether it asks the same of somebody as they were or will be: "他以前呢"."""
    asks = question.facts or question.materials or _names_anything(question)
    return not asks and question.tense is not Tense.ANY and nuances.goes_on(question)


def _is_of_career(question: Question, remembered: Remembered) -> bool:
    """Whether "and before that?" is about where somebody worked, as the question before it."""
    asks = question.facts or question.materials or _names_anything(question)
    return not asks and Fact.AFFILIATION in remembered.question.facts and bool(remembered.speaker_ids)


def _names_hours(question: Question) -> bool:
    return question.not_before is not None or question.not_after is not None


def _is_about(remembered: Remembered) -> bool:
    return bool(remembered.talk_ids or remembered.speaker_ids)


def _names_anything(question: Question) -> bool:
    """Whether its own words say which talks, people or days are meant."""
    return identifies(question) or bool(
        question.span or question.place or question.weekday is not None or question.most
        or question.cancelled is not None
    )  # fmt: skip
