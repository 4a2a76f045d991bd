"""Talks that a question leaves out: "anything next week other than maths?"."""

import re

from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

(_BUT,) = read_phrases(
    """
    # "But no" that does not leave talks out: "but no recording".
    other = recording[s]|slide[s]|video[s]|sure|certain|today|tomorrow|now|here|one|idea|title[s]|abstract[s]|room[s]
        |link[s]|time|it|that|this|he|she|they|too|yet|for|in|on|at|by|until|so|very|really|matter|longer|more|paper[s]
        |speaker[s]
    ((other|rather) than|apart from|aside from|besides|except[ing] [for]|excluding|not (counting|including)
        |leaving (out|aside)|ignoring|minus|outside [of]|with the exception of|<- (anything|everything|all) but
        |(but|just|only) (no|not|nothing (from|in|of)) -/> <other>)
    """,
    ENGLISH,
)
# What is left out ends where the rest of the question goes on.
_END = (
    r"(?= ?(?:[?.!,;:)]|$|·)| (?:is|are|was|were|do|does|did|have|has|had|will|can|that|which|who|what|when|where"
    r"|please|on the"
    r"|on (?!top)|in|at|for|from|during|next|this|last|happening|coming|scheduled|planned|left|today|tomorrow|tonight"
    r"|before"
    r"|after|until|by)(?![^ ]))"
)
# "The one for the coders", of which the last words say which.
_ONE = rf"(?:one|{GATHERING})s? (?:for|by|from|on|about|of|with) "
_LEFT_OUT = re.compile(
    rf"(?<![^ ])(?P<take>(?:and "
    rf"|, )?{_BUT} (?P<what>(?:the {_ONE})?(?:on )?(?:[^ ·?.!,;:]+ ){{0,6}}?[^ ·?.!,;:]+)){_END}"
)
# What is on "else", or at all: then "not the ringing club" leaves that out.
_OPEN_WORDS, _CANCELLED_WORDS = read_phrases(
    """
    else|other|others|rest|remaining|left|more|anything|something|everything|another|available|list|show
    what (is|are) (on|up|there|coming|happening|going on|planned)
    what (do|have) (you|we|they)
    (what|which) (can|could|should|might|may|shall) (i|we)

    # "How many talks in May, without the cancelled ones?"
    without = not (counting|including)|without [counting|including]|minus|except [for]|excluding|leaving out|ignoring
        |other than|apart from|aside from|besides
    talks = (one|talk|session|seminar|lecture)[s]
    [,|and|but] <without> [the|any|those|all|that]* [<talks>] [that|which] [were|was|are|is|got|been|have|has]*
        (cancelled|called off|cancellation[s]|cancelation[s]|dropped|scrapped) [<talks>]
    [,|and|the|any]* (cancelled|called~off) <talks> (excluded|not (counted|counting|included)|aside|left out
        |(do|does|should|must) not (count|matter)|(can|should|to) be (ignored|left out|skipped))
    [,|and|but] [please] (ignore|skip|forget|do not count) [the|any|all|those]* (cancelled|called~off) <talks>
    """,
    ENGLISH,
)
_OPEN = re.compile(rf"(?<![^ ])(?:{_OPEN_WORDS})(?![^ ])")
_CANCELLED = re.compile(rf"(?<![^ ])(?:{_CANCELLED_WORDS})(?![^ ])")
_THAT = (
    rf"(?P<what>(?:(?:the|that|those|your|our|this|any|another) ){{1,2}}(?:{_ONE})?(?:[^ ·?.!,;:]+ ){{0,5}}?[^"
    rf" ·?.!,;:]+)"
)
_VERY = "(?:(?:really|exactly|quite|much|at all|particularly|so) ){0,2}"
_FIRST = "(?:^|(?<=[,;.!?:-] ))(?:so |and |but |well )?"
_DROP = "(?:leav(?:e|ing) out|skip(?:ping)?|exclud(?:e|ing)|ignor(?:e|ing)|forget(?: about)?|drop|omit)"
_UNWANTED = tuple(
    re.compile(rf"(?<![^ ])(?P<take>{words})")
    for words in (
        # "The ringing club is not my thing", "the ringing club aside".
        rf"{_FIRST}(?P<what>(?:(?:the|that|your|our) )?(?:[^ ·?.!,;:]+ ){{1,5}}?)(?:aside|excluded|excepted"
        rf"|(?:is|are) (?:not {_VERY}|no )(?:my|our) (?:thing|cup of tea|field|interest|subject|area)"
        rf"|(?:is|are) not {_VERY}(?:for (?:me|us)|interesting|of interest)(?: to (?:me|us))?"
        rf"|do(?:es)? not {_VERY}(?:interest (?:me|us)|appeal to (?:me|us)|count))(?= ?[.,;:!-])",
        rf"{_FIRST}(?:i|we) (?:do not {_VERY}(?:want|need|care (?:for|about))|(?:am|are) not {_VERY}(?:into"
        rf"|interested in"
        rf"|keen on|after)|already (?:know|have|saw|heard)(?: (?:of|about))?) {_THAT}(?= ?[.,;:!-])",
        # "What else is on, not the ringing club", "please leave out the ringing club".
        rf"(?:(?:(?:[,;.!-]|and|but|please|just|only) ){{1,3}}(?:not|without|never mind|no need for|{_DROP})"
        rf"|^(?:please )?{_DROP}) {_THAT}{_END}",
        # "Is it only the ringing club this week, or is there more".
        rf"(?:is|was|are) (?:it|that|this|there) (?:only|just|merely|nothing but) {_THAT}(?= (?:this|next|on|in|today"
        rf"|tomorrow|tonight|,|or)(?![^ ]))(?=.{{0,60}} or (?:is|are|was|do|does|anything|something|else)(?![^ ]))",
    )
)
# Of these what is asked beside them must leave it open which talks are meant.
_SAID_OUTRIGHT = 2
_WITH = re.compile(r"(?<![^ ])who (?:else )?† (?:was|were|is|are|gave|give|gives|presented|wrote|spoke at) ")
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


def take_unwanted(sentence: Sentence) -> str | None:
    """The same where something of what is on is said to be unwanted: "not the ringing club"."""
    for number, words in enumerate(_UNWANTED):
        match = words.search(sentence.text)
        if match and (
            number < _SAID_OUTRIGHT or _OPEN.search(sentence.text[: match.start()] + sentence.text[match.end() :])
        ):
            said = sentence.typed(*match.span("what"))
            sentence.drop(match, "take")
            return said or None
    return None
