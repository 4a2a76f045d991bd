"""What speaks for an answer and against it, beside other answers to the same question read otherwise."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.actions.answering.holding import Beside
from bot.actions.answering.values import Answer, Kind
from seminar.questions.asked import Fact, Question
from seminar.questions.learned.tagger import Weighed
from seminar.questions.learned.tokens import Token, cut
from seminar.questions.learned.wishes import AMBIGUOUS, UNKNOWN, Guess, facts_of, wish_of
from seminar.scripts import simplify

_LEAST, _LEAST_VOTE = 0.001, 0.02
_LONG, _MANY = 30, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A reading of a question and what it leads to."""

    reading: Question
    told: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A question as it was said and as the models take it; `follows`: something was spoken of before it."""

    said: str
    guess: Guess
    weighed: Sequence[Weighed]
    follows: bool


def describe(heard: Heard, first: Tried, others: Sequence[Tried]) -> list[dict[str, float]]:
    """The signs of each answer, of the `first` one, that the grammars' reading leads to, before those of the others."""
    votes: defaultdict[object, float] = defaultdict(float)
    for one in others:
        votes[_gist(one.told)] += max(_LEAST_VOTE, heard.guess.wishes.get(wish_of(one.reading), 0.0))
    shares = {gist: vote / sum(votes.values()) for gist, vote in votes.items()}
    tokens, own = cut(heard.said), Beside(first.reading, first.told)
    return [
        _signs(heard, tokens, one, first, shares.get(_gist(one.told), 0.0), is_first=place == 0)
        | _of_strange(Beside(first.reading, one.told), own)
        for place, one in enumerate((first, *others))
    ]


def _of_strange(one: Beside, first: Beside) -> dict[str, float]:
    """How much of what people hardly use nothing holds of which an answer tells."""
    kind, count = one.told.kind, len(one.unheld)
    found = {
        f"strange, {kind}": min(count, _MANY),
        f"any strange, {kind}": count > 0,
        f"strange held, {kind}": len(one.strange) - count,
        "strange beyond the first": max(-_MANY, min(_MANY, count - len(first.unheld))),
    }
    return {name: float(value) for name, value in found.items() if value}


def _gist(told: Answer) -> object:
    if told.kind is Kind.UNKNOWN:
        return told.kind, told.why
    return told.kind, tuple(talk.id for talk in told.talks)


def _signs(
    heard: Heard, tokens: Sequence[Token], one: Tried, first: Tried, share: float, *, is_first: bool
) -> dict[str, float]:
    told, reading, kind = one.told, one.reading, one.told.kind
    signs: defaultdict[str, float] = defaultdict(float)

    def add(name: str, value: float) -> None:
        signs[name] += value
        signs[f"{name}, {kind}"] += value

    add("first", is_first)
    add("vote", share)
    add("long", min(len(tokens), _LONG) / _LONG)
    signs[f"{kind}, follows {heard.follows}"] = 1.0
    signs[f"{kind} for {first.told.why or first.told.kind}"] = not is_first
    signs[f"why {told.why}"] = told.kind is Kind.UNKNOWN
    signs[f"why {told.why}, first {is_first}"] = told.kind is Kind.UNKNOWN
    signs["as first"] = _gist(told) == _gist(first.told) and told.facts == first.told.facts
    signs["no"] = told.truth is False
    signs["no talk of the topic"] = told.truth is False and bool(reading.topic.strip())
    signs["none"] = told.count == 0
    signs["quote"] = told.quote is not None
    signs["missing"] = bool(told.missing)
    signs[f"about {told.about}"] = 1.0
    signs[f"{kind} {min(len(told.talks), 3)}"] = 1.0
    signs[f"{reading.reference}, follows {heard.follows}"] = 1.0
    signs[f"{kind}, span {reading.span is not None}, topic {bool(reading.topic.strip())}"] = 1.0
    add("people", bool(reading.people))
    add("likely", told.likely)
    if kind is Kind.ANSWER and reading.topic.strip():
        signs["topic likely"] = log_of(told.likely)
    _add_wish(signs, heard.guess, one, first)
    for name, value in of_words(heard, tokens, reading).items():
        add(name, value)
    return {name: float(value) for name, value in signs.items() if value}


def _add_wish(signs: dict[str, float], guess: Guess, one: Tried, first: Tried) -> None:
    told, kind = one.told, one.told.kind
    wish, wishes = wish_of(one.reading), guess.wishes
    facts = facts_of(wish)
    sure = [guess.of_fact(fact) for fact in facts]
    signs["wish"] = log_of(wishes.get(wish, 0.0))
    signs["wish beside the first"] = signs["wish"] - log_of(wishes.get(wish_of(first.reading), 0.0))
    signs["likeliest wish"] = wish == next(iter(wishes), None)
    signs["facts"] = sum(sure) / len(sure)
    signs["of facts"] = sum(sure) / max(1.0, sum(len(facts_of(each)) * odds for each, odds in wishes.items()))
    several = sum(guess.of_fact(fact) for fact in (Fact.LIST, Fact.COUNT, Fact.SERIES))
    if kind is Kind.ANSWER:
        many = len(told.talks) > 1
        signs["several for several"] = many * several
        signs["several for one"] = many * (1 - several)
        signs["one for several"] = (len(told.talks) == 1) * several
    signs[f"several wished, {kind}"] = several
    other = guess.of_fact(Fact.OTHER)
    signs[f"other {Fact.OTHER in facts}, {kind}"] = other
    signs[f"other, {kind}"] = log_of(other)
    unknown = guess.kinds.get(UNKNOWN, 0.0)
    signs[f"unknown, {kind}"] = unknown
    signs[f"unknown, {kind}, odds"] = log_of(unknown)
    signs[f"unknown, {kind}, first {first.told.kind is Kind.UNKNOWN}"] = log_of(unknown)
    signs[f"ambiguous, {kind}"] = guess.kinds.get(AMBIGUOUS, 0.0)


def of_words(heard: Heard, tokens: Sequence[Token], reading: Question) -> Mapping[str, float]:
    """How much of what tells something a reading leaves out, and how much of its topic tells nothing."""
    parts = (
        reading.topic, *reading.people, reading.series, reading.affiliation, reading.gathering, reading.span_said,
        reading.other, reading.claim, reading.besides,
    )  # fmt: skip
    taken, topic = (simplify(" ".join(filter(None, each))).lower() for each in (parts, (reading.topic,)))
    taken_words, topic_words = set(taken.split()), set(topic.split())
    left = idle = kept = most = 0.0
    for token, one in zip(tokens, heard.weighed, strict=True):
        if not (token.plain in taken if token.is_han else token.plain in taken_words):
            left += one.telling
            most = max(most, one.telling)
        if token.plain in topic if token.is_han else token.plain in topic_words:
            idle += 1 - one.telling
            kept += one.telling
    return {
        "left out": min(left, 4.0),
        "most left out": most,
        "idle": min(idle, 6.0),
        "kept": min(kept, 3.0),
        f"nothing kept, follows {heard.follows}": float(kept < 0.5),
    }


def log_of(odds: float) -> float:
    """The logarithm, of what is hardly possible as well."""
    return math.log(max(odds, _LEAST))
