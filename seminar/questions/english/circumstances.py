"""What a long sentence tells before it asks, read apart from what it asks.

"I was on call last Thursday, when the colloquium dealt with drones; who spoke?" asks for no hour: what is told says
which talk is meant, and only what follows says what is asked of it.
"""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.questions.asked import Fact, Question, Reference, Tense
from seminar.questions.english import absences, askers
from seminar.questions.english.reading import read as read_whole
from seminar.questions.english.told import split, without_reactions
from seminar.questions.english.vocabulary import GATHERING, SEVERAL

# Of a topic that is said as such.
LEAST_TOPIC = 2
# Of fewer words beside it none is one.
LEAST_TOLD_TOPIC = 4
_WHO = re.compile(
    r"\bwho (?:is|was|were|are|will be) (?:the )?(?:presenters?|speakers?|lecturers?|it|that)\b", re.IGNORECASE
)
_EXISTS = re.compile(
    r"\bany of (?:the|your|our|these)\b|\b(?:there (?:be(?:en)? )?|been )(?:one|any(?:thing|one|body)?|some(?:thing"
    r"|one|body)?|such)\b",
    re.IGNORECASE,
)
# What says by itself what a talk is on, up to the next clause.
_TOPICAL = re.compile(
    rf"\b(?:{GATHERING}|evening|morning|afternoon|guest|someone|somebody|one|speaker|hear|learn|lectur(?:e[sd]?|ing)"
    rf"|speaks?|spoke"
    r"|speaking|talks?|talked|talking|deals?|dealt|dealing|presents?|presented|presenting|discuss(?:es|ed)?|work)"
    r"(?: (?:here|again|for us|to us|you have|you had|planned|given|held))? (?:on|about|with|concerning|regarding|of"
    r" whether|whether)"
    r" (?P<topic>(?!(?:it|that|this|him|her|them|me|us|you|mon|tues|wednes|thurs|fri|satur|sun|the \d)\w*\b)"
    r"(?:(?!, (?:and|but|so|though|although|because|since|as|given|which|who|when|where|if|on|in|at|for)"
    r" )[^;.!?:]){8,200})",
    re.IGNORECASE,
)
# What the asker is, does and has: "Three of us cannot manage stairs", "In order to write an invitation".
_OWN = re.compile(
    r"^\W*(?:(?:and|but|so|as|because|since|before|while|if|although|though|after|when|now that) )?"
    r"(?:i|we|my|our|(?:one|two|three|four|some|many|most|both|all|half|several|none) of (?:us|my|our))\b"
    r"|^\W*(?:in order to|so as to|to \w+ (?:an?|the|my|our)|for (?:the|my|our|an?)|being an?|having|on \w+ (?:i|we)"
    r" (?:am|are|shall|will))\b",
    re.IGNORECASE,
)
_OF_TALKS = re.compile(
    rf"\b(?:{GATHERING}|speakers?|lecturers?|presenters?|guests?|visitors?|professors?|dr|prof|she|he|her|him|they"
    rf"|them|it|one|ones|about"
    r"|speak\w*|spoke\w*|talk\w*|present\w*|explain\w*|show(?:s|ed|n)|gave|gives?|works? on|evening|programme|the"
    r" (?:\w+ ){1,2}(?:who|that|which))\b",
    re.IGNORECASE,
)
# Points at the time that was told.
_THEN = re.compile(
    r"\b(?:then|meanwhile|(?:on|in|during|over|within|at) (?:those|that|these|this|the) (?:days?|weeks?|times?|hours?"
    r"|mornings?|afternoons?"
    r"|evenings?|period|dates?))\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:any(?:thing|one|body)?|some(?:thing|one|body)|everything|what(?:ever)? (?:else )?(?:is|are|your|you|do)"
    r"|whatever)\b",
    re.IGNORECASE,
)
_GATHERING = re.compile(rf"\b{GATHERING}\b", re.IGNORECASE)
_FOUND = re.compile(
    r"\b(?:where|how) (?:can|could|may|might|is|are) (?:it|this|that|they|those|one|i|we)(?: to)? (?:be )?(?:found"
    r"|had|read|obtained?|get|find"
    r"|downloaded?|seen?|consulted?|accessed?|borrowed?|borrow)\b",
    re.IGNORECASE,
)
_WHERE_IT_IS = re.compile(
    r"\W*(?:and |so |but )?where (?:is|are|was|were) (?:it|that|they|those)"
    r"(?: (?:now|then|please|kept|stored|hosted))*\W*$",
    re.IGNORECASE,
)
# "Ada Quill. What did she do before?": only a name goes before.
_NAME = re.compile(
    r"\W*(?:(?:[Ss]orry|[Nn]o|[Oo]k|[Oo]h|[Aa]h|[Rr]ather|[Ww]ait|I mean|I meant|i mean|i meant)\W+)*"
    r"(?P<name>[^\W\d_a-z][\w'’-]+(?: (?:van|de|der|von|la|el|al|bin|den))*(?: [^\W\d_a-z][\w'’-]+){1,3})\W*"
)
_ADDRESS = re.compile(r"\baddress\b", re.IGNORECASE)
_ONLINE = re.compile(r"\b(?:zoom|online|remotely|video ?link|link|stream\w*|teams)\b", re.IGNORECASE)
_WHERE_IS = re.compile(r"\bwhere (?:is|are|was) (?:he|she|they)\b", re.IGNORECASE)
_LIVED = re.compile(
    r"\b(?:he|she|they) (?:has |have |had |ever |once |also ){0,4}(?:worked|studied|trained|taught|written|practised"
    r"|practiced|been|served|founded)\b",
    re.IGNORECASE,
)
# What beside other facts only a text can say.
_CONTENT = re.compile(
    r"\b(?:of|in|with|by|from|to|on|for|at) (?:which|what) (?!(?:day|date|time|hour|room|hall|building|place|venue"
    r"|title|topic|subject|link|series"
    r"|address|university|institut\w+|institution|hospital|company|o'clock|matter|means|month|year|week|is|was|does"
    r"|did|extent)\b)\w{3,}"
    r"|\bis it true that (?:the|its|their|they|it)\b(?![^?.]*\b(?:cancel|mov|post|record|talk|speak|spoke)\w*)"
    r"|\b(?:which|what) (?:share|part|portion|fraction|species|kinds?|sorts?|countr(?:y|ies)|material|method)s?\b"
    r"|\bwhat (?:is|was) it that\b",
    re.IGNORECASE,
)
_THEY = re.compile(r"\b(?:what|which|who) (?:are|were|will) (?:they|these|those|both|the two)\b", re.IGNORECASE)
_LISTED = re.compile(
    rf"(?:^|(?<=[.;:] ))[^.;:,]*\b(?:two|three|four|both|several|some)\b[^.;:,]*\b{SEVERAL}\b[^.;:,]*", re.IGNORECASE
)
# Facts that say only what an answer looks like.
_SHAPES = frozenset({Fact.YESNO, Fact.LIST})


def read(said: str, *, zone: ZoneInfo, now: datetime) -> Question:
    """What is asked; never raises."""
    if (outright := askers.told(said) or absences.told(said)) is not None:
        return replace(read(outright, zone=zone, now=now), said=said)
    parts = split(said)
    if parts is None:
        return read_whole(said, zone=zone, now=now)
    told, asks = without_reactions(parts[0]), parts[1]
    asked = read_whole(asks, zone=zone, now=now)
    if (name := _NAME.fullmatch(parts[0])) and asked.reference is Reference.PERSON and not asked.people:
        return replace(asked, said=said, people=(name["name"],), reference=None)
    if not told:
        pointing = asked.reference is not None and not asked.foreign
        return replace(asked, said=said) if pointing else read_whole(said, zone=zone, now=now)
    before = read_whole(told, zone=zone, now=now)
    named = before.span or before.people or before.series or before.place
    if before.other and asked.reference is Reference.TALK and not named:
        # "I left a scarf in the annex. Who has got it?"
        return read_whole(said, zone=zone, now=now)
    of_asker = not named and _OWN.search(told) and not _OF_TALKS.search(told)
    if of_asker and (asked.reference is not None or asked.topic or asked.people or asked.series):
        # "My camera is broken. Is there a link for the kelp talk?"
        return replace(asked, said=said)
    if _is_then(before, asked, told, asks):
        asked = asked if set(asked.facts) - {Fact.YESNO} else replace(asked, facts=(Fact.LIST,), foreign=False)
        if Fact.WHO not in asked.facts:
            asked = replace(asked, topic="")
        return _joined(replace(before, topic="", affiliation=None, people=(), reference=None), asked, said)
    if (_FOUND.search(asks) or _WHERE_IT_IS.match(asks)) and before.materials:
        asked = replace(asked, facts=(Fact.MATERIALS,), materials=before.materials, foreign=False)
    if Fact.WHERE in asked.facts and _ADDRESS.search(asks) and _ONLINE.search(told):
        asked = replace(asked, facts=tuple(Fact.LINK if fact is Fact.WHERE else fact for fact in asked.facts))
    if _THEY.search(asks) and (listed := _LISTED.search(told)):
        first = read_whole(listed[0], zone=zone, now=now)
        facts = (Fact.LIST,)
        return replace(first, said=said, facts=facts, materials=(), foreign=False)
    bare = not (set(asked.facts) - _SHAPES or asked.materials or _EXISTS.search(asks))
    if asked.foreign or bare:
        return read_whole(said, zone=zone, now=now)
    if match := _TOPICAL.search(told):
        on = read_whole(f"a talk on {match['topic']}", zone=zone, now=now)
        if len(on.topic.split()) >= LEAST_TOPIC:
            before = replace(before, topic=on.topic)
            if len(asked.topic.split()) < LEAST_TOLD_TOPIC:
                asked = replace(asked, topic="")
    return _joined(before, asked, said)


def _is_then(told: Question, asked: Question, before: str, asks: str) -> bool:
    """Whether what is told says only when: "I am in town on Monday; is anything on then?"."""
    timed = told.span or told.not_before is not None or told.not_after is not None
    listed = Fact.LIST in asked.facts or Fact.WHO in asked.facts or _GATHERING.search(asks)
    own = _OWN.search(before) and not _TOPICAL.search(before)
    return bool(timed and listed and own and _THEN.search(asks) and _OPEN.search(asks))


def _joined(told: Question, asked: Question, said: str) -> Question:
    """What is asked, of what both parts name."""
    if told.place and not told.place.from_now and asked.reference in (Reference.TALK, Reference.THEM):
        # "The earlier of them is not in the usual room, so where is it?"
        return replace(asked, said=said, place=told.place, reference=Reference.THEM)
    people = tuple(dict.fromkeys((*told.people, *asked.people)))
    # In such sentences "by tiny shakes" names nobody.
    words = [one for one in people if one.islower()]
    timed = asked.span or asked.not_before is not None or asked.not_after is not None or asked.weekday is not None
    when = asked if timed else told
    names = bool(told.topic.strip() or told.people or told.series or told.affiliation or told.span or told.place)
    reference = asked.reference
    if reference in (Reference.TALK, Reference.PERSON) and names and told.reference is None:
        reference = None
    facts = asked.facts
    if names and asked.reference is Reference.PERSON and facts == (Fact.BIO,) and _WHO.search(asked.said):
        # "Who was the presenter" of what is told: the talk says it.
        facts = (Fact.WHO,)
    if asked.reference is Reference.PERSON and Fact.WHERE in facts and _WHERE_IS.search(asked.said):
        facts = tuple(Fact.AFFILIATION if fact is Fact.WHERE else fact for fact in facts)
        facts = (*facts, Fact.BIO) if _LIVED.search(asked.said) else facts
    elif names and not set(facts) & {Fact.ABSTRACT, Fact.BIO} and _CONTENT.search(asked.said):
        facts = (*facts, Fact.ABSTRACT)
    if not set(facts) - _SHAPES and asked.topic.strip():
        # "I am after a local voice; has anyone spoken on qubits?" asks of what it names itself.
        told = replace(told, topic="")
    # Days tell more surely than verbs.
    tense = told.tense if told.span and not timed and told.tense is not Tense.ANY else asked.tense
    return replace(
        asked,
        said=said,
        facts=facts,
        tense=tense if tense is not Tense.ANY else told.tense,
        span=when.span,
        span_said=when.span_said,
        not_before=when.not_before,
        not_after=when.not_after,
        weekday=when.weekday,
        place=asked.place or told.place,
        most=asked.most or told.most,
        people=tuple(one for one in people if not one.islower()),
        series=asked.series or told.series,
        affiliation=asked.affiliation or told.affiliation,
        topic=" ".join((told.topic, *words, asked.topic)).strip(),
        cancelled=asked.cancelled if asked.cancelled is not None else told.cancelled,
        reference=reference,
        gathering=asked.gathering or told.gathering,
        besides=asked.besides or told.besides,
        zone=asked.zone or told.zone,
    )
