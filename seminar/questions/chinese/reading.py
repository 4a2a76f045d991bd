"""One Chinese sentence, read from its frame inwards until the topic is left."""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Place, Question, Reference, Tense
from seminar.questions.chinese import (
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
    occasions,
    order,
    people,
    places,
    references,
    settling,
    spoken,
    states,
    tenses,
    times,
    ways,
)
from seminar.questions.chinese.facts import Asked
from seminar.questions.chinese.script import script_of
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.surnames import is_name
from seminar.questions.chinese.vocabulary import SPEAKER
from seminar.questions.english import two_talks
from seminar.scripts import simplify

_GOES_ON = re.compile(r"^\W{0,3}(?:那|咁|噉|甘|还有|還有|以及|and\b)|呢\W{0,3}$", re.IGNORECASE)
_PLACE_GOES_ON = re.compile("[场場次个個]呢[ ,，?？]")
_WHICH = re.compile("[哪谁誰]")
_UNRECORDED = re.compile("(?:(?<!有)[没沒](?:有|存|留)?|未|[无無])(?:有)?(?:录|錄|回放|重播)")
_AND_NOW = re.compile(r"^\W{0,3}那?(?:现在|目前|如今|而家|依家|现时)呢?\W{0,3}$")
_CLAUSE_ENDS = re.compile("[,，。;；?？!！]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
# "讲者之前讲过什么" is of the one who gives the talk that was spoken of.
_SPEAKERS_OWN = re.compile(
    rf"(?:{SPEAKER}|[这那]场的?(?:老师|教授|人)|[这那]个?(?:老师|教授))(?!们|有|是|都).{{0,6}}(?:[讲来]过|还[会有讲来]|再来)"
)
# Only somebody comes: "下次什么时候来".
_COMES = re.compile(
    r"^\W{0,3}(?:那|那么)?(?:[上下]一?[次回]|最近一次|什么时候|几时|何时)(?:是|会"
    r"|要|再|还|又|什么时候|几时|何时|哪天|几号){0,4}来(?!说|自|着|的)"
)
_OF_MANY = frozenset({Fact.SERIES, Fact.LIST, Fact.COUNT})


def read(said: str, *, zone: ZoneInfo, now: datetime) -> Question:
    """What a Chinese sentence asks. Days and hours are those of `zone`, the asker's."""
    sentence = Sentence(said)
    language = script_of(sentence.typed)
    whole = sentence.plain
    if _AND_NOW.search(whole):
        return Question(said=said, language=language, tense=Tense.COMING, reference=Reference.QUESTION)
    if order.goes_on(whole):
        return Question(said=said, language=language, tense=Tense.COMING, reference=Reference.AFTER)
    quoted = leftovers.take_quoted(sentence)
    foreign = beyond.is_foreign(whole)
    asides.take(sentence)
    whole_series = leftovers.take_latin_series(sentence)
    frame.strip_asker(sentence)
    besides = frame.take_besides(sentence)
    asks = claims.asks(sentence)
    zone_named = places.take(sentence)
    frame.strip(sentence)
    if foreign or (beyond.is_small_talk(sentence.plain) and not quoted):
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
    way, lacks = ways.take(sentence), lacking.take(sentence)
    tongue = spoken.take(sentence)
    cancelled = states.takes_cancelled(sentence)
    state = states.take(sentence)
    moved = states.takes_moved_room(sentence)
    things = materials.take(sentence)
    given = frame.strip_requests(sentence)
    affiliation = leftovers.take_affiliation(sentence)
    whole_series = whole_series or leftovers.take_run_by(sentence)
    asked = facts.take(sentence)
    claim = claims.take(sentence, asks=asks)
    if other and claim.how and len(claim.said or "") <= 2:
        claim = claims.Claim(asks=True)
    if author:
        claim = claims.Claim(asks=True, said=author)
    elif when.claimed and not claim.said:
        claim = claims.Claim(asks=True, said=when.claimed)
        asked.add(Fact.WHEN, 15_000)
    if things:
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
    them = references.takes_them(sentence)
    series, gathering = whole_series or leftovers.take_series(sentence)
    pointed = references.takes_it(sentence)
    left, trailing = leftovers.topic_of(sentence, quoted)
    if not (left or when.days or when.clock or named or series or affiliation or placed.place or placed.most):
        left = leftovers.called_topic(sentence)
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
        reference=placed.reference or (Reference.BEFORE if before else None),
        other=other[1] if other else None,
        gathering=gathering,
        besides=besides,
        way=way,
        tongue=tongue,
        lacking=lacks,
        # Half in English: "黑洞那场 before or after 量子那场".
        compared=two_talks.find(said),
        zone=zone_named[0] if zone_named else None,
    )
    if first_time:
        question = replace(question, span=None, span_said=None, tense=Tense.ANY, place=None)
        asked.add(Fact.COUNT, 0)
        claim = claims.Claim()
    days = (when.days.end - when.days.start).days if when.days else 0
    asked_before = dict(asked.places)
    if question.materials == (MaterialKind.RECORDING,) and asked.places.keys() & {Fact.LIST, Fact.COUNT}:
        question = replace(question, materials=(), recorded=not _UNRECORDED.search(sentence.typed))
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
    return replace(
        question,
        reference=_reference(
            sentence, question, person=person, same=same, them=them, pointed=pointed, speaker=asked.names_speaker
        ),
    )


def _of_other_clauses(sentence: Sentence, asked: Asked, place: int) -> Asked:
    """What is asked before or after the clause in which something is asked that nobody stores."""
    kept = Asked(names_speaker=asked.names_speaker)
    for fact, at in asked.places.items():
        start, end = sorted((place, at))
        if _CLAUSE_ENDS.search(sentence.typed, start, end):
            kept.add(fact, at)
    return kept


def _reference(
    sentence: Sentence, question: Question, *, person: bool, same: bool, them: bool, pointed: bool, speaker: bool
) -> Reference | None:
    if question.reference:
        return question.reference
    identified = bool(question.people or question.series or question.affiliation or question.topic)
    if person and not question.people and not any(is_name(word) for word in question.topic.split()):
        return Reference.PERSON
    if them:
        return Reference.THEM
    if identified:
        return None
    if question.place and not question.place.from_now and not question.span:
        return Reference.THEM
    if same:
        return Reference.TALK
    if not question.span and _COMES.search(simplify(sentence.typed)):
        return Reference.PERSON
    timed = bool(
        question.span
        or question.place
        or question.weekday is not None
        or question.most
        or question.not_before is not None
        or question.not_after is not None
    )
    place_goes_on = question.place and _PLACE_GOES_ON.search(sentence.typed)
    if timed:
        bare = not (question.facts or question.materials) or bool(place_goes_on)
        goes_on = _GOES_ON.search(sentence.typed) or place_goes_on
        return Reference.QUESTION if bare and (goes_on or not question.place) else None
    if speaker and Fact.YESNO in question.facts:
        return Reference.PERSON
    if _SPEAKERS_OWN.search(simplify(sentence.typed)):
        return Reference.PERSON
    if set(question.facts) & _OF_MANY or (question.other and _WHICH.search(question.other)):
        return None
    if speaker and set(question.facts) & {Fact.AFFILIATION, Fact.BIO, Fact.HOMEPAGE, Fact.PAPERS, Fact.CONTACT}:
        return Reference.PERSON
    if question.facts or pointed or same:
        return Reference.TALK
    return None
