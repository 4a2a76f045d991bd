"""Which one of what was spoken of before is meant: the other talk of a list, the second of two people, a partner."""

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from seminar.questions import nuances, personal, taking_over
from seminar.questions.asked import Fact, Language, Question, Reference
from seminar.questions.chinese import picking as chinese
from seminar.questions.chinese import places
from seminar.questions.patterns import any_of
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed, identifies
from seminar.scripts import simplify

_OTHER_TALK = any_of(chinese.OTHER_TALK)
_OTHER_TALKS = any_of(chinese.OTHER_TALKS)
_OTHER_PERSON = any_of(chinese.OTHER_PERSON)
_PARTNER = any_of(chinese.PARTNER)
_FIRST_PERSON = any_of(chinese.FIRST_PERSON)
_LAST_PERSON = any_of(chinese.LAST_PERSON)
_NTH_PERSON = re.compile(chinese.NTH_PERSON)
_THAT_PERSON = any_of(chinese.THAT_PERSON)
_WIDENS = any_of(chinese.WIDENS)
_NEXT_TIME = any_of(chinese.NEXT_TIME)
_NEXT_ISSUE = re.compile("[上下]一?期")
_BARE_WEEKDAY = any_of(chinese.BARE_WEEKDAY)
_MIDDLE = any_of(chinese.MIDDLE)
_HAS_SPOKEN = any_of(chinese.HAS_SPOKEN)
_CORRECTS = any_of(chinese.CORRECTS)
_OF_TWO = re.compile(
    r"(?:前|后|後|头|頭)(?:面|边|邊|头|頭)?(?:那|这|這|一)(?:一)?[场場次個个](?!月|学期|學期|星期|礼拜|禮拜)"
)
_COUNT = {"一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4}


def pick(question: Question, remembered: Remembered) -> Followed | None:
    """The question of the one that is meant; None where it chooses nothing."""
    if question.language is not Language.ENGLISH and (match := _WIDENS.search(question.said)):
        return _widened(question, remembered, match[0])
    if zone := _other_zone(question, remembered):
        there = replace(question, topic="", zone=zone, facts=(Fact.WHEN,))
        return taking_over.same_talk(there, Reference.TALK, remembered)
    if question.reference is Reference.THEM and identifies(question):
        return _described(question, remembered)
    if identifies(question):
        return _corrected(question, remembered)
    for step in (_of_same_series, _next_of_series, _on_weekday):
        if found := step(question, remembered):
            return found
    asked = remembered.question
    of_somebody = remembered.speaker_ids or asked.people or asked.reference is Reference.PERSON
    if question.span is None and of_somebody and _HAS_SPOKEN.search(question.said):
        return taking_over.same_person(replace(question, reference=Reference.PERSON), remembered)
    if question.cancelled and question.span is None and asked.span and len(remembered.talk_ids) > 1:
        # "取消的是哪一场" of the time whose talks were listed.
        of_time = replace(question, span=asked.span, series=asked.series, gathering=asked.gathering, reference=None)
        return Followed(question=of_time, taken=remembered)
    person = _person(question, remembered)
    if person is not None:
        of_person = replace(question, place=None, reference=Reference.PERSON)
        if not (question.facts or question.materials):
            of_person = replace(of_person, facts=asked.facts)
        return Followed(question=of_person, talks=remembered.talk_ids, people=(person,), taken=remembered)
    timed = question.span is not None or question.weekday is not None
    talks = () if timed else _talks(question, remembered)
    if not talks:
        return None
    asked = replace(question, place=None)
    if personal.asks_of_givers_talks(question) or (len(talks) == 1 and question.reference is Reference.PERSON):
        of_giver = replace(asked, reference=Reference.PERSON)
        return Followed(question=of_giver, talks=talks[:1], taken=remembered)
    if not (asked.facts or asked.materials):
        asked = replace(asked, facts=remembered.question.facts, materials=remembered.question.materials)
    if len(talks) > 1 and not asked.facts:
        asked = replace(asked, facts=(Fact.LIST,))
    one = replace(remembered, talk_ids=talks, speaker_ids=())
    reference = Reference.TALK if len(talks) == 1 else Reference.THEM
    return taking_over.same_talk(asked, reference, one)


def names_weekday(question: Question) -> bool:
    """Whether its time is a day of the week alone, in Chinese."""
    return _BARE_WEEKDAY.fullmatch(question.span_said or "") is not None


def _other_zone(question: Question, remembered: Remembered) -> ZoneInfo | None:
    """ "伦敦呢", after the hour was asked by the clocks of another place."""
    if question.language is Language.ENGLISH or remembered.question.zone is None or len(remembered.talk_ids) != 1:
        return None
    only = not (question.facts or question.people or question.series or question.span or question.place)
    return places.zone_of(question.topic) if only and question.topic else None


def _widened(question: Question, remembered: Remembered, said: str) -> Followed | None:
    """ "And next week, all series": of everything there is at that time."""
    span = question.span or remembered.question.span
    left = simplify(question.topic + (question.series or ""))
    if span is None or question.people or any(sign not in simplify(said) for sign in left):
        return None
    facts = question.facts if set(question.facts) & {Fact.LIST, Fact.COUNT} else (Fact.LIST,)
    every = replace(question, facts=facts, span=span, topic="", series=None, gathering=None, reference=None)
    return Followed(question=every, taken=remembered)


def _described(question: Question, remembered: Remembered) -> Followed | None:
    """Those of the talks that were listed that are about something: "只看计算机的"."""
    own, asked = replace(question, reference=None), remembered.question
    listed = remembered.talk_ids if len(remembered.talk_ids) > 1 else remembered.listed
    if listed:
        return Followed(question=own, talks=listed, among=True, taken=remembered)
    if asked.span is None or question.span:
        return None
    return Followed(question=replace(own, span=asked.span, span_said=asked.span_said), taken=remembered)


def _of_same_series(question: Question, remembered: Remembered) -> Followed | None:
    """What else there is in the series of the talk that was spoken of."""
    if not nuances.names_same_series(question) or len(remembered.talk_ids) != 1:
        return None
    bare = replace(remembered.question, people=(), topic="")
    place, reference = question.place, question.reference
    if place and place.from_now and abs(place.number) == 1 and not question.span:
        reference = Reference.AFTER if place.number > 0 else Reference.BEFORE
    if reference in (Reference.AFTER, Reference.BEFORE):
        again = replace(question, reference=reference)
        stepped = taking_over.step(again, reference, replace(remembered, question=bare))
        return replace(stepped, series_of=remembered.talk_ids[0])
    timely = question.span or question.place or question.weekday is not None
    if not (timely or set(question.facts) & {Fact.LIST, Fact.COUNT}):
        return None
    again = replace(question, facts=question.facts or (Fact.LIST,), reference=None)
    return Followed(question=again, taken=remembered, series_of=remembered.talk_ids[0])


def _next_of_series(question: Question, remembered: Remembered) -> Followed | None:
    """ "下次是谁", after a talk of a series that was named."""
    asked, place = remembered.question, question.place
    if question.language is Language.ENGLISH or place is None or not place.from_now or abs(place.number) != 1:
        return None
    series = bool((asked.series or asked.gathering) and not asked.topic) or _NEXT_ISSUE.search(question.said)
    named = series and not asked.people and len(remembered.talk_ids) == 1
    if not named or question.span or question.reference is Reference.PERSON or not _NEXT_TIME.search(question.said):
        return None
    reference = Reference.AFTER if place.number > 0 else Reference.BEFORE
    facts = question.facts or tuple(fact for fact in asked.facts if fact is not Fact.OTHER)
    again = replace(question, facts=facts, materials=question.materials or asked.materials)
    stepped = taking_over.step(replace(again, reference=reference), reference, remembered)
    return replace(stepped, series_of=remembered.talk_ids[0])


def _on_weekday(question: Question, remembered: Remembered) -> Followed | None:
    """ "周三那场谁", of talks that were listed of another week than this."""
    listed, asked = remembered.talk_ids if len(remembered.talk_ids) > 1 else remembered.listed, remembered.question
    if len(listed) < 2 or question.span is None or not _BARE_WEEKDAY.fullmatch(question.span_said or ""):
        return None
    if asked.span is None or asked.span.starts_at <= question.span.starts_at < asked.span.ends_at:
        return None
    facts, materials = question.facts or asked.facts, question.materials or asked.materials
    meant = replace(question, facts=facts, materials=materials)
    return taking_over.of_listed(meant, replace(remembered, talk_ids=listed))


def _filters(question: Question) -> bool:
    """Whether it asks which of several are in one language, online, or lack something."""
    chosen = question.way or question.tongue or question.lacking or question.recorded is not None
    return bool(chosen) and bool(set(question.facts) & {Fact.LIST, Fact.COUNT})


def _corrected(question: Question, remembered: Remembered) -> Followed | None:
    """ "No, I mean the one on tariffs": one of the others that were offered."""
    if not remembered.listed or remembered.ambiguous or not _CORRECTS.search(question.said):
        return None
    return taking_over.choose(question, replace(remembered, talk_ids=remembered.listed, speaker_ids=()))


def _person(question: Question, remembered: Remembered) -> int | None:
    """The one of several people who is meant."""
    company = remembered.company or remembered.speaker_ids
    if len(company) < 2:
        return None
    said, spoken_of = question.said, remembered.person
    if match := _NTH_PERSON.search(said):
        place = _COUNT.get(match["place"]) or int(match["place"])
        return company[place - 1] if place <= len(company) else None
    if _FIRST_PERSON.search(said):
        return company[0]
    if _LAST_PERSON.search(said):
        return company[-1]
    partner = bool(_PARTNER.search(said)) and Fact.WHO not in question.facts
    that = _THAT_PERSON.search(said) and personal.asks_of_company(remembered.question) and spoken_of is not None
    # "另一个呢", after one of two people was chosen.
    other = remembered.speaker_ids and len(remembered.listed) < 2 and _OTHER_TALK.search(said)
    if other or _OTHER_PERSON.search(said) or partner or that:
        others = [one for one in company if one != (spoken_of if spoken_of is not None else company[0])]
        return others[0] if len(others) == 1 else None
    return None


def _talks(question: Question, remembered: Remembered) -> tuple[int, ...]:
    """Those of the talks that were listed that are meant."""
    one = len(remembered.talk_ids) == 1
    listed, place = (remembered.listed if one else remembered.talk_ids), question.place
    if len(listed) < 2 or remembered.ambiguous:
        return ()
    if one and _filters(question):
        return listed
    others = tuple(talk for talk in listed if not one or talk != remembered.talk_ids[0])
    if one and len(others) < len(listed):
        if _OTHER_TALKS.search(question.said) and not nuances.asks_for_another(question):
            return others
        if len(others) == 1 and _OTHER_TALK.search(question.said):
            return others
    if len(listed) % 2 == 1 and _MIDDLE.search(question.said):
        return (listed[len(listed) // 2],)
    if len(listed) == 2 and (match := _OF_TWO.search(question.said)) is not None:
        chosen = listed[int(match[0][0] not in "前頭头")]
        return () if one and remembered.talk_ids == (chosen,) else (chosen,)
    giver = question.reference is Reference.PERSON or personal.asks_of_givers_talks(question)
    if place is not None and not place.from_now and (one or giver) and abs(place.number) <= len(listed):
        return (listed[place.number - 1 if place.number > 0 else place.number],)
    return ()
