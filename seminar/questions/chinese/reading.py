"""One Chinese sentence, read from its frame inwards until the topic is left."""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Place, Question, Reference, Tense
from seminar.questions.chinese import (
    affiliations,
    asides,
    beyond,
    cantonese,
    claims,
    facts,
    frame,
    guarded,
    lacking,
    leftovers,
    materials,
    narrowing,
    occasions,
    order,
    people,
    places,
    pointing,
    references,
    settling,
    spoken,
    states,
    tenses,
    times,
    two_talks,
    ways,
)
from seminar.questions.chinese.facts import Asked
from seminar.questions.chinese.script import script_of
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.english import two_talks as english_two_talks

_UNRECORDED = re.compile("(?:(?<!有)[没沒](?:有|存|留)?|未|[无無])(?:有)?(?:录|錄|回放|重播)")
_AND_NOW = re.compile(r"^\W{0,3}那?(?:现在|目前|如今|而家|依家|现时)呢?\W{0,3}$")
_AND_EARLIER = re.compile(r"^\W{0,3}那?(?:原来|原先|原本|从前|早先|早年|本来)呢\W*$")
_OWN_CLOCK = re.compile(
    r"^\W{0,3}那?(?:换成?|按|换算成?|算成?)?(?:我们?(?:这边?|这里|这头|当地)|本地)(?:的)?(?:时间|时区)?(?:呢|是?几点钟?)\W*$"
)
_CLAUSE_ENDS = re.compile("[,，。;；?？!！]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")


def read(said: str, *, zone: ZoneInfo, now: datetime) -> Question:
    """What a Chinese sentence asks. Days and hours are those of `zone`, the asker's."""
    sentence = Sentence(said)
    language = script_of(sentence.typed)
    whole = sentence.plain
    if _AND_NOW.search(whole):
        return Question(said=said, language=language, tense=Tense.COMING, reference=Reference.QUESTION)
    if _AND_EARLIER.search(whole):
        return Question(said=said, language=language, tense=Tense.PAST, reference=Reference.QUESTION)
    if order.goes_on(whole):
        return Question(said=said, language=language, tense=Tense.COMING, reference=Reference.AFTER)
    quoted = leftovers.take_quoted(sentence)
    foreign = beyond.is_foreign(whole)
    narrows = narrowing.take(sentence)
    asides.take(sentence)
    whole_series = leftovers.take_latin_series(sentence)
    frame.strip_asker(sentence)
    besides = frame.take_besides(sentence)
    asks = claims.asks(sentence)
    zone_named = places.take(sentence)
    frame.strip(sentence)
    if _OWN_CLOCK.search(whole) or (zone_named and beyond.is_small_talk(sentence.plain)):
        # "北京时间呢", "我这边呢": the same hour by another clock.
        zone_there = zone_named[0] if zone_named else None
        return Question(said=said, language=language, facts=(Fact.WHEN,), reference=Reference.TALK, zone=zone_there)
    if foreign or (beyond.is_small_talk(sentence.plain) and not (quoted or besides)):
        return Question(said=said, language=language, foreign=True)
    guarded.hide(sentence)
    tense, hint = tenses.read(sentence), tenses.hint(sentence)
    tenses.take_until_now(sentence)
    other = beyond.take_other(sentence)
    first_time = occasions.takes_first_time(sentence)
    still_on = occasions.take_still_on(sentence)
    which_hour = occasions.take_which_hour(sentence)
    beside = order.take_beside(sentence)
    when = times.read(sentence, tense=tense, hint=hint, asks=asks, zone=zone, now=now)
    placed = beside or order.take(sentence, when.tense)
    if when.just_now and not placed.place:
        placed = order.Order(place=Place(number=-1, from_now=True), says=Tense.PAST)
    author = claims.take_author(sentence) if asks else None
    named = people.take(sentence)
    way, lacks = ways.take(sentence, of_many=narrows.only), lacking.take(sentence, of_many=narrows.only)
    tongue = spoken.take(sentence, of_many=narrows.only)
    cancelled = states.takes_cancelled(sentence)
    state = states.take(sentence)
    moved = states.takes_moved_room(sentence)
    things = materials.take(sentence)
    described = bool(things) and materials.describes(sentence)
    without = materials.takes_lack(sentence) if things else None
    those = bool(things) and materials.names_those(sentence)
    given = frame.strip_requests(sentence)
    affiliation = affiliations.take(sentence)
    whole_series = whole_series or leftovers.take_run_by(sentence)
    asked = facts.take(sentence)
    claim = claims.take(sentence, asks=asks)
    if other and claim.said and not _asks_apart(sentence, other[0], claim.said):
        # "能寄存在门口不" asserts nothing of the room.
        claim = claims.Claim(asks=True)
    if author:
        claim = claims.Claim(asks=True, said=author)
    elif when.claimed and not claim.said:
        claim = claims.Claim(asks=True, said=when.claimed)
        asked.add(Fact.WHEN, 15_000)
    if those:
        asked.add(Fact.LIST, 0)
    elif things and not described and without is None:
        asked.add(Fact.MATERIALS, things[1])
    elif still_on is not None:
        asked.add(Fact.WHEN, still_on)
        asked.add(Fact.LENGTH, still_on + 1)
    if which_hour is not None:
        asked.add(Fact.WHEN, which_hour)
    if state:
        asked.add(Fact.STATUS, state[0])
    if other:
        asked = _of_other_clauses(sentence, asked, other[0])
        asked.add(Fact.OTHER, other[0])
    if zone_named and not asked.places:
        asked.add(Fact.WHEN, zone_named[1])
    before = references.takes_before(sentence)
    person = references.takes_person(sentence)
    same = references.takes_same(sentence)
    them = references.takes_them(sentence) or narrows.only
    series, gathering = whole_series or leftovers.take_series(sentence)
    pointed = references.takes_it(sentence)
    left, trailing = leftovers.topic_of(sentence, quoted, asks=bool(things or asked.places or claim.said))
    if not (left or when.days or when.clock or named or series or affiliation or placed.place or placed.most):
        left = leftovers.called_topic(sentence)
    if narrows.only and not asked.places and not things:
        asked.add(Fact.LIST, 0)
    topic = cantonese.in_mandarin(left, sentence.typed)
    question = Question(
        said=said,
        language=language,
        materials=things[0] if things else (),
        tense=placed.says if when.tense is Tense.ANY else when.tense,
        span=times.span_of(when.days, zone) if when.days else None,
        span_said=(when.said or None) if when.days and when.days.weekday is None else None,
        not_before=when.clock.not_before if when.clock else None,
        not_after=when.clock.not_after if when.clock else None,
        weekday=when.days.weekday if when.days else None,
        place=placed.place,
        most=placed.most,
        people=named,
        series=series,
        affiliation=affiliation,
        topic=topic,
        trailing=trailing,
        claim=claim.said,
        cancelled=cancelled,
        reference=placed.reference or (Reference.BEFORE if before else Reference.QUESTION if those else None),
        other=other[1] if other else None,
        gathering=gathering,
        besides=besides,
        way=narrows.way(way),
        tongue=narrows.tongue(tongue),
        lacking=lacks,
        # Half in English: "黑洞那场 before or after 量子那场".
        compared=two_talks.find(said) or english_two_talks.find(said),
        zone=zone_named[0] if zone_named else None,
    )
    if narrows.without and not (way or tongue or lacks or cancelled is not None):
        # "不算数学的": all but those that these words mean.
        question = replace(
            question, besides=narrows.without, people=(), series=None, affiliation=None, topic="", gathering=None,
            span=None, span_said=None,
        )  # fmt: skip
    if first_time:
        question = replace(question, span=None, span_said=None, tense=Tense.ANY, place=None)
        asked.add(Fact.COUNT, 0)
        claim = claims.Claim()
    if without is not None:
        timed = question.span or question.tense is not Tense.ANY
        # What is still to come has no recording anyway.
        recording = question.materials == (MaterialKind.RECORDING,)
        tense = question.tense if timed else Tense.PAST if recording else without
        question = replace(question, lacking=None if recording else Fact.MATERIALS, tense=tense)
        if Fact.COUNT not in asked:
            asked.add(Fact.LIST, 20_000)
    days = (when.days.end - when.days.start).days if when.days else 0
    asked_before = dict(asked.places)
    of_recorded = described or bool(asked.places.keys() & {Fact.LIST, Fact.COUNT})
    if question.materials == (MaterialKind.RECORDING,) and of_recorded:
        question = replace(question, materials=(), recorded=without is None and not _UNRECORDED.search(sentence.typed))
        asked.drop(Fact.MATERIALS)
    question = replace(
        question,
        facts=settling.settle(
            sentence,
            question,
            asked,
            claim=claim,
            days=days,
            state=bool(state),
            moved=moved,
            given=given,
            person=person,
        ),
    )
    if Fact.MATERIALS in question.facts and Fact.MATERIALS not in asked_before and not question.materials:
        question = replace(question, materials=(MaterialKind.PAPER,))
    reference = pointing.reference_of(
        sentence, question, person=person, same=same, them=them, pointed=pointed, speaker=asked.names_speaker
    )
    question = replace(question, reference=reference)
    return replace(question, points_too=pointing.points_beside_topic(sentence, question))


def _asks_apart(sentence: Sentence, place: int, said: str) -> bool:
    """Whether what is asserted stands in another clause than what is asked at that place, and that asks as well."""
    at = max(sentence.typed.find(said), 0)
    start, end = sorted((place, at))
    ends = [match.start() for match in _CLAUSE_ENDS.finditer(sentence.typed, at)]
    clause = sentence.typed[at : ends[0] + 1 if ends else None]
    return _CLAUSE_ENDS.search(sentence.typed, start, end) is not None and claims.asks(Sentence(clause))


def _of_other_clauses(sentence: Sentence, asked: Asked, place: int) -> Asked:
    """What is asked before or after the clause in which something is asked that nobody stores."""
    kept = Asked(names_speaker=asked.names_speaker)
    for fact, at in asked.places.items():
        start, end = sorted((place, at))
        if _CLAUSE_ENDS.search(sentence.typed, start, end):
            kept.add(fact, at)
    return kept
