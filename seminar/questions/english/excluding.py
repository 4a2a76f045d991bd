"""Talks that a question leaves out: "anything next week other than maths?"."""

import re

from seminar.questions.english.sentence import Sentence

_BUT = (
    "(?:(?:other|rather) than|apart from|aside from|besides|except(?:ing)?(?: for)?|excluding|not (?:counting"
    "|including)"
    "|leaving (?:out|aside)|ignoring|minus|outside(?: of)?|with the exception of|(?<=anything )but"
    "|(?<=everything )but"
    "|(?<=all )but|(?:but|just|only) (?:no|not|nothing (?:from|in|of))(?! (?:recordings?|slides?|videos?|sure|certain"
    "|today"
    "|tomorrow|now|here|one|idea|titles?|abstracts?|rooms?|links?|time|it|that|this|he|she|they|too|yet|for|in|on|at|by"
    "|until|so|very|really|matter|longer|more|papers?|speakers?)(?![^ ])))"
)
# What is left out ends where the rest of the question goes on.
_END = (
    r"(?= ?(?:[?.!,;:)]|$|·)| (?:is|are|was|were|do|does|did|have|has|had|will|can|that|which|who|what|when|where"
    r"|please|on the"
    r"|on (?!top)|in|at|for|from|during|next|this|last|happening|coming|scheduled|planned|left|today|tomorrow|tonight"
    r"|before"
    r"|after|until|by)(?![^ ]))"
)
_LEFT_OUT = re.compile(
    rf"(?<![^ ])(?P<take>(?:and "
    rf"|, )?{_BUT} (?P<what>(?:on )?(?:[^ ·?.!,;:]+ ){{0,6}}?[^ ·?.!,;:]+)){_END}"
)
_WITH = re.compile(r"(?<![^ ])who (?:else )?† (?:was|were|is|are|gave|give|gives|presented|wrote|spoke at) ")
_CANCELLED = re.compile(
    r"(?<![^ ])(?:(?:, |and |but )?(?:not (?:counting|including)|without(?: counting| including)?|minus"
    r"|except(?: for)?"
    r"|excluding|leaving out|ignoring|other than|apart from|aside from|besides) (?:(?:the|any|those|all|that) ){0,2}"
    r"(?:(?:ones?|talks?|sessions?|seminars?) )?(?:(?:that|which) )?(?:(?:were|was|are|is|got|been|have|has) ){0,3}"
    r"(?:cancelled|called off|cancellations?|cancelations?|dropped|scrapped)(?: (?:ones?|talks?|sessions?|seminars?"
    r"|lectures?))?)(?![^ ])"
    r"|(?<![^ ])(?:(?:, |and |the |any ){0,3}(?:cancelled|called[ -]off) (?:ones?|talks?|sessions?"
    r"|seminars?) (?:excluded"
    r"|not (?:counted|counting|included)|aside|left out|(?:do|does|should|must) not (?:count|matter)"
    r"|(?:can|should|to) be (?:ignored|left out|skipped)))(?![^ ])"
    r"|(?<![^ ])(?:, |and |but )?(?:please )?(?:ignore|skip|forget|do not count) (?:(?:the|any|all|those) ){0,2}"
    r"(?:cancelled|called[ -]off) (?:ones?|talks?|sessions?|seminars?|lectures?)(?![^ ])"
)
_IDLE = frozenset(("not", "now", "usual", "usually", "being", "giving", "having"))


def take_cancelled(sentence: Sentence) -> bool:
    """Whether only what is held counts: "how many talks in May, without the cancelled ones?"."""
    match = _CANCELLED.search(sentence.text)
    if match:
        sentence.drop(match)
    return match is not None


def take(sentence: Sentence) -> str | None:
    """The words that say what is left out, as they were typed; they are taken out with what leads to them."""
    match = _LEFT_OUT.search(sentence.text)
    if not match or match["what"].split(" ")[0] in _IDLE:
        return None
    if _WITH.search(sentence.text[: match.start()] + "†" + sentence.text[match.end() :]):
        # Who gave that talk together with somebody: whose talk it is helps to find it.
        return None
    if sentence.is_topic(match.start()) and not sentence.is_topic(match.start() - 2):
        return None
    said = sentence.typed(*match.span("what"))
    sentence.drop(match, "take")
    return said or None
