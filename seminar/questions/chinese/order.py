"""Places in the order of time: "下一场", "第二场", "最后一次", "接下来三场"."""

import re
from dataclasses import dataclass

from seminar.questions.asked import Place, Reference, Tense
from seminar.questions.chinese import orderwords
from seminar.questions.chinese.numbers import value
from seminar.questions.chinese.sentence import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Where in the order of time the talks are; `says` is a tense that the words imply."""

    place: Place | None = None
    most: int | None = None
    reference: Reference | None = None
    says: Tense = Tense.ANY


def goes_on(plain: str) -> bool:
    """Whether a folded sentence says no more than "and then?"."""
    return orderwords.AND_THEN.search(plain) is not None


def take_beside(sentence: Sentence) -> Order | None:
    """The talk before or after one that the sentence names itself, "竹子那场之后是谁"; to be read before the times."""
    if match := sentence.take(orderwords.AFTER_THIS):
        # "数学那个下一场" is the next one of a series where that is what was named.
        named = orderwords.THAT_NEXT.match(match[0]) is not None
        # "这场之后,材料的下一场": the next one is that after this one.
        sentence.take(orderwords.NEXT)
        return Order(place=Place(number=1, from_now=True) if named else None, reference=Reference.AFTER)
    if sentence.take(orderwords.AFTER_IT_IS_OVER):
        sentence.take(orderwords.NEXT)
        return Order(reference=Reference.AFTER)
    if match := sentence.take(orderwords.LATER_OF_TWO):
        return Order(place=Place(number=1 if match["take"] else -1))
    if sentence.take(orderwords.THEREAFTER):
        return Order(reference=Reference.AFTER)
    if sentence.take(orderwords.SOON_HELD):
        return Order(place=Place(number=1, from_now=True), says=Tense.COMING)
    if sentence.take(orderwords.BACKWARDS):
        return Order(reference=Reference.BEFORE)
    if sentence.take(orderwords.FORWARDS):
        return Order(reference=Reference.AFTER)
    if sentence.take(orderwords.AFTER_ITS_END):
        return Order(reference=Reference.AFTER)
    return Order(reference=Reference.BEFORE) if sentence.take(orderwords.BEFORE_THIS) else None


def take(sentence: Sentence, tense: Tense) -> Order:
    """What the sentence says of it, which is then gone from it."""
    if sentence.take(orderwords.NEXT_AFTER_THAT_TIME):
        return Order(place=Place(number=1, from_now=True), says=Tense.COMING)
    if sentence.take(orderwords.AFTER_NEXT):
        sentence.take(orderwords.NEXT)
        return Order(place=Place(number=2, from_now=True), reference=Reference.AFTER, says=Tense.COMING)
    if sentence.take(orderwords.BEFORE_LAST):
        sentence.take(orderwords.LAST)
        return Order(place=Place(number=-2, from_now=True), reference=Reference.BEFORE, says=Tense.PAST)
    if match := sentence.take(orderwords.FROM_END):
        return Order(place=Place(number=-_count(match)))
    if match := sentence.take(orderwords.SEVERAL_LAST) if tense is not Tense.COMING else None:
        if not match[0].startswith("最近") or tense is Tense.PAST:
            return Order(most=_count(match), says=Tense.PAST)
        return Order(most=_count(match), says=Tense.COMING)
    if match := sentence.take(orderwords.SEVERAL_NEXT):
        return Order(most=_count(match), says=Tense.COMING)
    if sentence.take(orderwords.NEXT):
        return Order(place=Place(number=1, from_now=True), says=Tense.COMING)
    if sentence.take(orderwords.FINAL):
        return Order(place=Place(number=-1))
    if sentence.take(orderwords.LAST):
        return Order(place=Place(number=-1, from_now=True), says=Tense.PAST)
    if match := sentence.take(orderwords.LATEST):
        # "最近一场" is the one to come unless the words say that it was; "最近一次" the other way round.
        past = tense is Tense.PAST or (tense is Tense.ANY and "次" in match[0])
        return Order(place=Place(number=-1 if past else 1, from_now=True), says=Tense.PAST if past else Tense.COMING)
    if match := sentence.take(orderwords.EARLIER_OF_TWO):
        return Order(place=Place(number=1 if match["take"] else -1))
    if match := sentence.take(orderwords.NTH):
        return Order(place=Place(number=_count(match)))
    if sentence.take(orderwords.FIRST):
        return Order(place=Place(number=1))
    return Order()


def _count(match: re.Match[str]) -> int:
    said = match["take"]
    return 3 if said == "几" else max(1, min(value(said) or 1, 99))
