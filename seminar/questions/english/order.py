"""Places in the order of time: "the next three", "the one after that", "the last talk of the term"."""

import re

from seminar.questions.asked import Place, Reference, Tense
from seminar.questions.english import steps
from seminar.questions.english.datewords import number
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.steps import NOUN, Order
from seminar.questions.english.vocabulary import SEVERAL

__all__ = ["Order", "take"]

_ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5,
    "sixth": 6, "6th": 6, "opening": 1, "inaugural": 1, "final": -1, "closing": -1, "earliest": 1, "oldest": 1,
}  # fmt: skip
_COUNT = r"\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|few|couple of|couple"
# A few words may stand between: "the last algebra seminar".
_NEAR = rf"(?= (?:[^ ·?.!,]+ ){{0,3}}?{NOUN}(?![^ ]))"
_END = (
    "(?= ?(?:[?.!,;)]|$|·|(?:and|at|in|of|for|by|on|about|with|from|please|thanks|again|where|when|what"
    "|who|is|was|to|up|one|time|off|here|there)(?![^ ])))"
)


_CLOSING = (
    "(?:who|what|which (?:one|talk|speaker)) (?:will |is )?(?P<take>(?:clos(?:es|e|ing)|ends?|conclud(?:es|e|ing)"
    "|wraps? up|finish(?:es|ing)?)(?: (?:it|(?:the|this|our) [^ ·?.!,]+))?)"
)
# What is planned is still to come.
_PLANNED = (
    "(?:that is |(?:that )?you have )?(?:(?:on|in|of) (?:the|your|our) (?:(?:current|whole) )?"
    "(?:calendar|schedule|program|agenda|books?|plan|list|diary)"
    "|(?:currently |so far )?(?:planned|scheduled|announced|booked|listed)(?: so far| at the moment| yet)?)"
)
_COMING = Order(place=Place(number=1, from_now=True), tense=Tense.COMING)
_RECENT = Order(place=Place(number=-1, from_now=True), tense=Tense.PAST)


def take(sentence: Sentence, tense: Tense, *, spanned: bool) -> Order:
    """Takes the words for a place out. `spanned`: a stretch of time was said, in which the places are counted."""
    if order := steps.take(sentence):
        return order
    if sentence.find(
        r"when (?:[^ ]+ ){1,8}(?:meet|meets|meeting|on|speak|speaking|back|talk|present|presenting|run) again"
    ):
        sentence.take(r"again")
        return _COMING
    if sentence.take(
        r"when (?:is|are|will) (?:[^ ?.!]+ ){1,5}?(?P<take>(?:(?:be|coming|speaking|here"
        r"|again) ){0,2}back(?: again)?)(?= ?[?.!,]"
        r"| ?$| (?:at|in|for|with|on|to)(?![^ ]))"
    ):
        return _COMING
    if sentence.take(
        r"when (?:does|do|will|is|are) (?:[^ ?.!]+ ){1,5}?(?P<take>(?:return(?:s|ing)?|com(?:e|es"
        r"|ing) back))(?= ?[?.!,]| ?$| (?:to|for|with|here|from)(?![^ ]))"
    ):
        return _COMING
    if sentence.take(
        r"when (?:does|do|did|will|is|are) (?:[^ ?.!]+ ){1,6}?(?P<take>(?:resum(?:e|ing)|restart(?:ing)?|continu(?:e"
        r"|ing)|(?:start|pick|kick|begin)(?:ing|s)?(?: (?:up|off))? again|(?:go|going) on))(?= ?[?.!,]| ?$| (?:after|in"
        r"|at|on|for|this|next)(?![^ ])| ·)"
    ):
        return Order(place=Place(number=1), tense=Tense.COMING) if spanned else _COMING
    if sentence.take(r"(?P<take>it )(?:go on|goes on|continues?|resumes?|start again|starts again)"):
        return _COMING
    if match := sentence.take(rf"(?:the )?(?:next|upcoming|coming|following) (?P<count>{_COUNT})(?! of\b)"):
        return Order(most=number(match["count"]), tense=Tense.COMING)
    if match := sentence.take(rf"(?:the |your |our )?(?P<count>{_COUNT}) (?:most recent|latest|newest)(?= |$)"):
        return Order(most=number(match["count"]), tense=Tense.PAST)
    if match := sentence.take(rf"(?:the |your |our )?(?P<count>{_COUNT}) (?:next|upcoming)(?= (?!to)[^ ]+)"):
        return Order(most=number(match["count"]), tense=Tense.COMING)
    if match := sentence.take(
        r"(?:name|list|show|give|mention|recommend|suggest|find)(?: (?:me|us))? (?P<count>\d|two|three|four|five|a few"
        rf"|a couple of)(?= (?:[^ ·?.!,]+ ){{0,3}}?{SEVERAL}(?![^ ]))"
    ):
        return Order(most=number(match["count"]))
    if match := sentence.take(
        r"(?P<count>\d|two|three|four|five) (?:talks|sessions|seminars|lectures|weeks of talks) ago"
    ):
        return Order(place=Place(number=-number(match["count"]), from_now=True), tense=Tense.PAST)
    if match := sentence.take(rf"(?:the )?first (?P<count>{_COUNT})(?= (?:[^ ]+ ){{0,2}}?{NOUN}(?![^ ]))"):
        return Order(most=number(match["count"]), place=Place(number=1))
    if match := sentence.take(rf"(?:the )?(?:last|latest|past|previous|most recent|recent) (?P<count>{_COUNT})(?= |$)"):
        if spanned and tense is Tense.COMING:
            return Order(most=number(match["count"]), place=Place(number=-1))
        return Order(most=number(match["count"]), tense=Tense.PAST)
    if tense is not Tense.PAST and (
        sentence.take(
            rf"(?:the )?(?P<take>(?:very )?(?:last|final)) (?:[^ ·?.!,]+ ){{0,3}}?{NOUN} {_PLANNED}(?= ?[?.!,:]| ?$)"
        )
        or sentence.take(rf"(?:the )?(?:very )?(?:last|final) (?:planned|scheduled|announced|booked){_NEAR}")
    ):
        sentence.take(_CLOSING)
        return Order(place=Place(number=-1), tense=Tense.COMING)
    if sentence.find(rf"(?:of |for |from |to |at )?(?:that|this) (?:earlier|later|previous|other|older) {NOUN}"):
        sentence.take(rf"(?:that|this) (?P<take>(?:earlier|later|previous|other|older)) {NOUN}")
        return Order(reference=Reference.TALK)
    if match := sentence.take(
        r"(?:the )?(?P<take>(?P<which>later|earlier)) (?:one|talk|speaker|lecture|lecturer|session|visitor|guest"
        r"|seminar|of (?:them|these|those|the two))"
    ):
        return Order(place=Place(number=-1 if match["which"] == "later" else 1))
    if match := sentence.find(
        "(?:who|which (?:one|talk|speaker)|what) (?:will |is |was |has )?(?P<take>(?P<first>open(?:s|ed|ing)?"
        "|kick(?:s|ed|ing)? off"
        "|inaugurate[sd]?)|clos(?:es|ed|e|ing)|wrap(?:s|ped|ping)? up|conclude[sd]?|round(?:s|ed)? off|end(?:s|ed)) "
        "(?=(?:it|the|this|our|that|off)(?![^ ]))"
    ):
        sentence.drop(match)
        return Order(place=Place(number=1 if match["first"] else -1))
    if match := sentence.take(
        r"(?:the )?(?:(?P<nth>third|3rd|fourth|4th)[ -](?:(?:to|from)[ -](?:the )?)?last|last but (?P<but>two|three))"
    ):
        return Order(place=Place(number=-3 if (match["nth"] or match["but"]) in ("third", "3rd", "two") else -4))
    if sentence.take(r"(?:the )?(?:last but one|(?:second|2nd)(?: to)? last|penultimate|next to last)"):
        return Order(place=Place(number=-2))
    if match := sentence.take(
        f"(?:(?:the|what|which|whose|his|her|their) )?(?:very )?(?P<nth>{'|'.join(_ORDINALS)})(?: ever)?(?:{_NEAR}"
        rf"|{_END})(?! (?:time|half|of january|years?(?= ?(?:[?.!,]|$|and|students))|year students?|steps?"
        rf"|impressions?|author)(?![^ ]))"
    ):
        return Order(place=Place(number=_ORDINALS[match["nth"]]))
    if match := sentence.take(
        rf"(?<!room )(?<!phone )(?:(?:talk|speaker|item) )?(?:number|no\.?|nr\.?) (?P<nth>one|two|three|four|five"
        rf"|\d){_END}"
    ):
        return Order(place=Place(number=number(match["nth"])))
    if match := sentence.take(r"(?:for )?(?:the )?(?P<nth>first|second|third|fourth|2nd|3rd|4th) time"):
        return Order(place=Place(number=_ORDINALS[match["nth"]]))
    if sentence.take(rf"(?:the )?(?:most recent|latest|newest|previous|just finished)(?:{_NEAR}|{_END})"):
        return Order(place=Place(number=-1)) if spanned and tense is not Tense.PAST else _RECENT
    if sentence.take(
        r"(?:did|have|had) (?:we|you|they) (?P<take>last)(?= (?:have|had|host|hosted|invite|invited|hear|heard|see"
        r"|seen)(?![^ ]))"
    ):
        return _RECENT
    if sentence.take(r"(?:the )?last time"):
        return _RECENT
    right = "(?:(?:comes?|is|was|speaks|spoke) )?(?:right|just|directly|immediately|shortly|straight)(?= ·)"
    nearby = sentence.find(right) if spanned else None
    if nearby and (side := re.match(r" (?P<side>before|after)(?![^ ])", sentence.whole[nearby.end() :])):
        # "Right before Christmas" is the last one before.
        sentence.drop(nearby)
        return Order(place=Place(number=-1 if side["side"] == "before" else 1))
    if spanned and sentence.take(
        r"(?:(?:the|what|which) )?(?:very )?last(?= (?!one|talk)(?:[^ ·?.!,]+ ){1,3}(?:(?:of|in|for) )?·)"
    ):
        # "The last algebra of the term".
        return Order(place=Place(number=-1))
    if sentence.take(rf"(?:(?:the|what|which|whose|his|her|their|our) )?(?:very )?last(?:{_NEAR}|{_END})"):
        return Order(place=Place(number=-1)) if spanned or tense is Tense.COMING else _RECENT
    if sentence.take(r"(?:the )?(?:soonest|nearest in time)") or sentence.take(
        "(?:(?:the|what|which|whose|his|her|their|our|any|very|up) ){0,2}(?:next|upcoming|coming"
        r"|following)(?: time| up)?(?! (?:generation|steps?|level|door|token|century)\b)"
    ):
        plural = re.search(
            "(?<![^ ])(?:upcoming|coming|following) (?:[^ ]+ ){0,3}?(?:talks|seminars|sessions|lectures|speakers"
            "|events|webinars|lunches|colloquia|meetings)(?![^ ])",
            sentence.whole,
        )
        if (
            plural
            or (spanned and re.search(r"(?<![^ ])upcoming(?![^ ])", sentence.whole))
            or re.search(r"coming(?: up)?(?![^ ])", sentence.whole)
        ):
            return Order(tense=Tense.COMING)
        return _COMING
    return Order()
