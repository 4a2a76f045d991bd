"""Steps in the order of time from what was spoken of or is named: "the one after that", "who is on after …"."""

import re
from dataclasses import dataclass

from seminar.questions.asked import Place, Reference, Tense
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING

NOUN = rf"(?:{GATHERING}|talks?|speakers?|ones?|presenters?|dates?|slots?|time|guests?|things?)"
_SUBSEQUENT = "subsequent|succeeding|ensuing"
# "The one that comes next", where one was spoken of.
_COMES_NEXT = (
    f"(?P<take>the {NOUN} (?:that|which|who) (?:(?:is|comes|goes|follows|speaks|runs) )?"
    "(?:up )?(?:next|afterwards?|thereafter))"
)
_GOING_ON = re.compile(r"(?:and|so|then|ok|okay|but|(?:what|how|wat) about|also|or)(?![^ ])")
_MORE = " (?:and|on|at|in|who|what|when|where|is|was|then|please)(?![^ ])"
# "Which lecture in plant sciences follows hers?"
_IN_SERIES = "(?: (?:in|of|at|from) (?:[^ ·?.!,]+ ){0,4}?[^ ·?.!,]+)?"
_NO_NAME = "(?:an?|some|any|lunch|noon|work|dinner|all|school|now|then|that|this|it)(?![^ ])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    place: Place | None = None
    most: int | None = None
    reference: Reference | None = None
    tense: Tense | None = None


def take(sentence: Sentence) -> Order | None:
    """ "The one after that", "the talk after next", "who is on after …"."""
    one = (
        f"(?:(?:the|what|which|who)(?: is| was| comes| are)? )?(?:very )?(?:next |following )?(?:{NOUN}"
        "|next|on|up|speaking|talking|(?:that )?(?:comes|follows)|that)? ?"
    )
    if sentence.take(
        r"(?:the )?(?:talk |one |seminar |speaker |session )?(?:after next|next but one)|(?:the )?second next"
    ):
        return Order(place=Place(number=2, from_now=True), tense=Tense.COMING)
    if sentence.take(r"(?:the )?(?:one|talk|seminar|session|speaker) before last|last but one"):
        return Order(place=Place(number=-2, from_now=True), tense=Tense.PAST)
    # "Has he spoken before?"
    if sentence.take(r"(?:has|have|had|was|were|did) (?:[^ ]+ ){1,6}(?P<take>(?:ever )?before)(?= ?[?.!]| ?$)"):
        return None
    # "Is this her first time, or has she been here already?"
    sentence.take(
        r"(?:is|was|will) (?:this|that|it) (?:be )?(?:his|her|their|the) (?:very )?(?:first|second|only) (?:time"
        r"|visit|talk"
        r"|lecture|appearance)(?: here| with us| for us)?(?: ,)? or(?= (?:has|have|had|did|was|were)(?![^ ]))"
    )
    sentence.take(
        r"(?:has|have|had|was|were|did) (?:[^ ]+ ){1,6}?(?P<take>(?:on|at) (?:an?|any|some|one)(?: other)?"
        r" (?:earlier|previous|prior|former|past) (?:occasion|time|date|point|event))"
    )
    if re.search(r"(?<![^ ])(?:before or after|after or before)(?![^ ])", sentence.whole):
        return None
    # "After today's forum, who is next in that series" says itself after which.
    if not re.search(r"(?<![^ ])(?:after|following)(?![^ ])", sentence.whole) and sentence.take(
        rf"(?:the )?(?:very )?next(?: {NOUN})? (?:in|of|from) (?:that|this|the same|their|its) (?:same )?(?:series"
        r"|seminar|colloquium|workshop|forum)(?: then)?"
    ):
        return Order(reference=Reference.AFTER)
    back = (
        "(?: (?:that one|this one|that|this|it|him|her|them|those|then))?(?: there| in (?:that|the same)"
        " series)?(?= ?(?:[?.!,]|$|(?:and|please|in|is|was|then|will|on|where|how"
        "|at|or|who|what|which|when|comes?)(?![^ ])))"
    )
    # "Once that is over, what follows", "and thereafter".
    if sentence.take(
        r"(?:, )?(?:once|when|after|as soon as) (?:that|this|it)(?: one| talk)? (?:is|has|was) (?:over|done|finished"
        r"|ended|through)"
    ) or sentence.take(r"(?:and |so )?(?:thereafter|subsequently)(?= ?[?.!,]| ?$)"):
        sentence.take(rf"(?:(?:the|what|which|who) )?(?:is )?(?:the )?(?:next|following|follows|comes)(?: {NOUN})?")
        sentence.take(r"on the (?:calendar|schedule|agenda|program|list)")
        return Order(reference=Reference.AFTER)
    if sentence.take(
        rf"(?:the )?next (?:one |talk |speaker )?(?:there |in there |in (?:that|the same) series )?after{back}"
    ) or sentence.take(rf"{one}(?:after|following){back}"):
        return Order(reference=Reference.AFTER)
    fill = "^(?:·+ |and |so |ok |no |now |then |please |, ){0,5}"
    end = "(?= ?[?.!,]| ?$)"
    if sentence.take(
        rf"{fill}(?:(?:go|step|skip|move|jump) )?back (?:by )?(?:one|a step|to the (?:previous|last) one){end}"
    ):
        return Order(reference=Reference.BEFORE)
    if sentence.take(
        rf"{fill}(?:(?:(?:go|step|skip|move|jump) )?(?:one|a step) (?:further|forward|on|ahead|later)|(?:go|skip"
        rf"|move) (?:on|ahead"
        rf"|forward))(?: (?:by )?one)?{end}"
    ):
        return Order(reference=Reference.AFTER)
    if sentence.take(
        "^(?:· |and |so |ok ){0,4}(?:what |who |which )?(?:is |comes )?(?:afterwards|thereafter|then)(?= ?[?.!]| ?$)"
    ):
        return Order(reference=Reference.AFTER)
    if sentence.take(
        "(?:and )?(?:then what|what then|what next|and then|(?:the )?following one"
        "|(?:the )?next one after)(?= ?[?.!]|$)"
    ) or sentence.take(f"(?:the )?(?:{_SUBSEQUENT})(?: {NOUN})?(?= ?[?.!,]| ?$|{_MORE})"):
        return Order(reference=Reference.AFTER)
    if _GOING_ON.match(sentence.whole) and sentence.take(rf"(?:·+ |and |then |, ){{1,4}}{_COMES_NEXT}"):
        return Order(reference=Reference.AFTER)
    if sentence.take(rf"{one}(?:before|preceding|prior to){back}") or sentence.take(
        r"(?:the )?(?:previous|preceding) one"
    ):
        return Order(reference=Reference.BEFORE)
    if sentence.take(
        "(?:who|what|which(?: one| talk)?) (?:is |was |comes |came |speaks |spoke |talks |talked |is on "
        "|is up |is speaking ){0,2}(?:right |directly |just |immediately )?(?P<take>after"
        "|following)(?= [^ ·?.!])"
    ) or sentence.take(rf"(?:{NOUN}|who|what){_IN_SERIES} (?P<take>follows|followed|succeeds)(?= )"):
        return Order(reference=Reference.AFTER)
    if sentence.take(
        "(?:who|what|which(?: one| talk)?) (?:is |was |comes |came |speaks |spoke |talks |talked |is on "
        "|is up |is speaking ){0,2}(?:right |directly |just |immediately )?(?P<take>before)(?= [^ ·?.!])"
    ) or sentence.take(rf"(?:{NOUN}|who|what){_IN_SERIES} (?P<take>precedes|preceded)(?= )"):
        return Order(reference=Reference.BEFORE)
    # "Who's on at the forum after Pernille": whatever else was said before.
    if match := sentence.take(
        "(?:who|what|which (?:one|talk|speaker)) (?:(?:is|was|comes|(?:speaks|spoke|talks)(?! on)"
        "|will be) ){0,2}(?:on|up|next"
        "|speaking"
        f"|talking|presenting|coming)(?: [^ ?.!]+){{0,8}}? (?P<take>(?P<way>after|before"
        f"|following))(?= (?!{_NO_NAME})[^ ·?.!,]+"
        "(?: [^ ·?.!,]+){0,2} ?(?:[?.!]|$))"
    ):
        return Order(reference=Reference.BEFORE if match["way"] == "before" else Reference.AFTER)
    if match := sentence.take(
        "(?:one|talk|speaker|session|lecture|seminar) (?:just |right |directly )?(?P<take>(?P<way>before|after))(?="
        f" (?!{_NO_NAME})[^ ·?.!,]+(?: [^ ·?.!,]+){{0,2}} ?(?:[?.!]|$))"
    ):
        return Order(reference=Reference.BEFORE if match["way"] == "before" else Reference.AFTER)
    # "After the whale one, who's next?"
    if match := sentence.find(
        "^(?:·+ |and |so |ok |, ){0,4}(?P<take>after|before) (?:the|that|this|·+) .{1,80}? (?:, )?(?:who|what|which"
        " (?:one|talk"
        "|speaker))(?: is| was| comes| came)? (?P<more>next|up|on|first|up next|comes next)(?= ?[?.!,]| ?$)"
    ):
        sentence.drop(match, "more")
        sentence.drop(match, "take")
        return Order(reference=Reference.BEFORE if match["take"] == "before" else Reference.AFTER)
    # Beside a topic: "whos on after the zebrafish hunt".
    beside = (
        "(?:(?:next|right|directly|immediately|up|on|one|talk|speaker|comes?|coming|speaks?|speaking|present|scheduled"
        "|is|straight|just|lecture|seminar) ){1,2}"
    )
    if sentence.take(rf"{beside}(?P<take>after)(?= (?:the|that|[^ ]+ 's|dr|prof|·+)(?![^ ]))") or sentence.take(
        r"(?P<take>after)(?= the (?:one|talk|lecture|seminar|session) )"
    ):
        return Order(reference=Reference.AFTER)
    if sentence.take(r"(?:one|talk|speaker|lecture|seminar|session) (?P<take>following)(?= )"):
        return Order(reference=Reference.AFTER)
    if sentence.take(rf"{beside}(?P<take>before)(?= (?:the|that|[^ ]+ 's|dr|prof|·+)(?![^ ]))"):
        return Order(reference=Reference.BEFORE)
    return None
