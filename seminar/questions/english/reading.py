"""An English sentence -> what it asks: the frame is taken off part by part, and what is left is the topic."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from seminar.questions.asked import Fact, Question, Tense
from seminar.questions.english import (
    asides,
    claims,
    deciding,
    doings,
    excluding,
    facts,
    foreign,
    frame,
    givers,
    lacking,
    leftovers,
    order,
    references,
    series,
    stating,
    tense,
    times,
    topical,
    two_talks,
    zones,
)
from seminar.questions.english.datewords import NUMBERS
from seminar.questions.english.draft import Draft
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.stretches import Present
from seminar.questions.english.times import Times

_TAG = (
    r"[,-] (?:right|correct|is (?:it|there|that)(?: not)?|are there(?: not)?|was there|were there|do we|did we|have we"
    r"|yes|no|yeah|or not|isn't it|innit|ok|am i right|true"
    r"|(?:has|have|had|did|does|do|is|was|are|were|will|would|can|could|should) (?:he|she|it|they|we|there"
    r"|that)(?: not)?|is that (?:so|true|right|correct|the case))(?= ?[?.!]| ?$)"
)
_OF_PEOPLE = frozenset((Fact.AFFILIATION, Fact.BIO, Fact.PAPERS, Fact.CONTACT, Fact.HOMEPAGE))
_DOES = re.compile(r"(?<![^ ])what (?:did|is|was|will|does) (?:[^ ]+ ){1,5}(?:do|doing|up to)(?![^ ])")
# Till when something was cancelled says nothing of when it would have been.
_TO_NOW = re.compile(r"(?i)\b(?:so far|until now|till now|up to now|to date)\b")
_MISSED = re.compile(r"(?<![^ ])(?:i|we) (?:have )?missed(?![^ ])")


def read(said: str, *, zone: ZoneInfo, now: datetime) -> Question:
    """What is asked; days and hours in `zone`, the asker's, where the present is `now`. Never raises."""
    draft = Draft(sentence=Sentence(said))
    is_foreign = foreign.is_foreign(draft.sentence)
    _take_frame(draft)
    _take_times(draft, zone, now)
    lacking.take(draft)
    draft.givers = givers.take(draft.sentence)
    stating.take_other(draft)
    stating.take_claims(draft)
    stating.take_materials(draft)
    stating.take_join(draft)
    stating.take_people(draft)
    draft.order = order.take(draft.sentence, draft.tense, spanned=draft.when.span is not None)
    draft.tense = draft.order.tense or draft.tense
    named = series.take(draft.sentence)
    # "Any of your six series" names none.
    draft.series = None if named and named.lower() in NUMBERS else named
    draft.found += facts.take(draft.sentence, facts.RULES)
    stating.take_thing(draft)
    deciding.drop_mere_status(draft)
    asked = deciding.facts(draft)
    pointed_at = deciding.find_reference(draft)
    draft.topic = leftovers.topic(draft.sentence)
    if draft.zone and not asked and not draft.names_something:
        # "And in Tokyo?", "Tokyo time?"
        asked = (Fact.WHEN,)
    reference = deciding.reference(draft, asked, pointed_at)
    asked = deciding.fill(draft, asked)
    says_nothing = not (asked or draft.names_something or draft.pointing or draft.goes_on)
    if is_foreign or says_nothing:
        return Question(said=said, foreign=True, topic=draft.topic, tense=draft.tense)
    span = draft.when.span
    never_held = " not " in f" {draft.claim} "
    over = span is not None and span.ends_at <= now
    long_over = draft.when.said is not None and span is None and not _TO_NOW.search(draft.when.said)
    if draft.cancelled and draft.tense is Tense.PAST and not (over or long_over or never_held):
        # "Was anything cancelled this year?" may be asked of what was to come.
        draft.tense = Tense.ANY
    if span and span.ends_at - span.starts_at <= timedelta(minutes=1) and _OF_PEOPLE & set(asked):
        # "Where is she at the moment" asks for no talk of this minute.
        draft.when = Times()
    brief = span is not None and span.ends_at - span.starts_at <= timedelta(days=32)
    if asked == (Fact.BIO,) and (draft.order.place or brief) and _DOES.search(draft.sentence.whole):
        # "What did she do last time", "what is she up to in May": which talk.
        asked = (Fact.TITLE,)
    if set(asked) == {Fact.BIO}:
        # "What did she do before": who she is, not who she was at some talk.
        draft.tense = Tense.ANY if draft.tense is Tense.PAST else draft.tense
    if deciding.asserts_time(draft, asked):
        draft.claim, asked = draft.when.said, tuple(dict.fromkeys((*asked, Fact.WHEN)))
        if draft.when.not_before == draft.when.not_after:
            # An hour that is asserted chooses no talk.
            draft.when = replace(draft.when, not_before=None, not_after=None)
    return Question(
        said=said,
        facts=asked,
        materials=tuple(kind for _, kind in sorted(draft.kinds)),
        tense=draft.tense,
        span=draft.when.span,
        span_said=draft.when.said,
        not_before=draft.when.not_before,
        not_after=draft.when.not_after,
        weekday=draft.when.weekday,
        place=draft.order.place,
        most=draft.order.most,
        people=tuple(draft.people),
        series=draft.series,
        affiliation=draft.affiliation,
        topic=draft.topic,
        claim=draft.claim,
        cancelled=draft.cancelled,
        recorded=draft.recorded,
        reference=reference,
        points_too=deciding.points_too(draft, reference),
        other=draft.other,
        gathering=draft.gathering,
        besides=draft.besides,
        way=draft.way,
        lacking=draft.lacking,
        givers=draft.givers,
        tongue=draft.tongue,
        compared=two_talks.find(said),
        zone=draft.zone,
    )


def _take_frame(draft: Draft) -> None:
    sentence = draft.sentence
    unwanted = excluding.take_unwanted(sentence)
    asides.take(sentence)
    doings.take(sentence)
    if excluding.take_cancelled(sentence):
        draft.cancelled = False
    draft.besides = excluding.take(sentence) or unwanted
    draft.goes_on = references.goes_on(sentence)
    draft.asks = frame.take(sentence)
    draft.asks = bool(sentence.take(_TAG)) or draft.asks
    asserts = claims.opens_with_auxiliary(sentence) or claims.denies(sentence) or claims.concludes(sentence)
    draft.asks = asserts or draft.asks
    draft.gathering = series.called(sentence, left=draft.besides is not None)
    stating.take_alone(draft)


def _take_times(draft: Draft, zone: ZoneInfo, now: datetime) -> None:
    sentence = draft.sentence
    draft.zone = zones.take(sentence)
    draft.found += facts.take(sentence, facts.EARLY)
    stating.take_order(draft)
    leaning = Tense.PAST if _MISSED.search(sentence.whole) else tense.read(topical.without_clauses(sentence.text))
    sentence.take(f"(?:both )?(?:the )?{tense.EITHER.pattern}(?: ones)?")
    draft.when = times.take(sentence, Present(now=now, zone=zone, tense=leaning))
    if draft.asks and (draft.claim or "").lower().startswith(("before or after", "after or before")):
        # The day with which it is compared chooses no talk.
        draft.when = Times(said=draft.when.said, tense=leaning)
    # Days tell more surely than verbs whether the past or what is to come is meant.
    draft.tense = draft.when.tense or leaning
