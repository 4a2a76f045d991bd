"""What a yes/no question asserts of a talk or a person, in its own words."""

import re

from seminar.questions.asked import Fact
from seminar.questions.english.sentence import TAKEN, Sentence
from seminar.questions.english.vocabulary import AUX, GATHERING, SEVERAL

_ROOM = (
    "(?:room|hall|lecture hall|building|auditorium|theatre|theater|aula|lab|centre|center|house|library"
    "|campus|seminar room|floor|foyer|atrium|annexe?|wing|basement|pavilion|lounge|ballroom|boardroom|chapel)"
)
_CODE = r"(?:[a-z]{1,3}[ .-]?\d{1,4}[a-z]?|\d{1,3}\.\d{1,3}|\d{2,4}[a-z]?)"
_PLACE = (
    f"(?:in|at|inside) (?:the )?(?:[^ ·?!,]+ ){{0,3}}?(?:{_ROOM}|{_CODE})(?: (?:{_ROOM}|{_CODE}|[a-z]"
    rf"|\d{{1,4}}|or|and)){{0,4}}"
    r"|(?:in|at) (?:the )?(?:same|usual|normal|regular) (?:place|room|venue|building|hall)"
)
_SAME = (
    "(?:the |in the |at the )?(?:same|usual|normal|regular) (?P<what>room|place|venue|time|hour|day|link"
    "|zoom|zoom link|building|zoom room|slot)(?: as (?:always|usual|last (?:time|week)|ever))?"
)
# "2.14 as always?"
_BARE_CODE = (
    r"^(?:·+ |and |so |ok |still |again |room |in |also |, ){0,4}(?P<take>(?:room |the )?(?:[a-z]{1,3}"
    r" ?)?\d{1,3}(?:\.\d{1,3})?[a-z]?"
    r" (?:as (?:always|usual|ever|before|last time)|like (?:always|before|usual|last time)|again))(?= ?[?.!]| ?$)"
)
# "Would that be in Marlow as always?"
_AS_ALWAYS = (
    "(?:in|at) (?:the )?[^ ·?.!,]+(?: [^ ·?.!,]+){0,2}?(?= (?:as (?:always|usual|ever|before|normal)"
    "|like (?:always|before|usual))(?![^ ]))"
)
_SAME_FACT = {"time": Fact.WHEN, "hour": Fact.WHEN, "day": Fact.WHEN, "slot": Fact.WHEN, "link": Fact.LINK}
_CANCELLED = (
    "(?:(?:been|being|got|get) )?(?:moved|postponed|rescheduled|delayed|shifted) or (?:(?:just|only|simply|really|has"
    " it been"
    "|was it|is it|been) ){0,2}(?:cancelled|called off)|(?:cancelled|called off) or (?:(?:just|only|simply|really"
    "|merely|been)"
    " ){0,2}(?:moved|postponed|rescheduled|delayed|shifted)|(?:(?:been|being|got|get|gets|getting|was|were|be)"
    " ){0,4}(?:cancelled|called off|dropped|scrapped"
    "|axed|cancellations?|cancelations?|cancel|fall(?:s|en)? through|fell through|come to nothing|came to nothing"
    "|(?:did|do|does) not (?:take place|happen|go ahead|run)|(?:was|were|are|is) not (?:held|going ahead|taking place)"
    "|(?:never|not) took place|never happened)"
)
_MOVED = (
    "(?:(?:been|being|got|get|gets|getting) ){0,4}(?:postponed|moved|rescheduled|delayed|shifted"
    "|pushed back|changed|relocated|(?<=· )(?:move|change|postpone|shift|reschedule)|(?<=you )(?:move"
    "|change|postpone|shift|reschedule))(?: (?:to (?:another|a different|a later|a new) (?:day|date|time|room|slot)))?"
)
_ON = (
    "(?:(?:actually|still|really|definitely|indeed|finally|going to be|going to) ){0,3}(?:(?:still )(?:on"
    "|happening|taking place|going ahead|scheduled|planned|up(?! (?:in|at|north|there))|valid|a go|going on"
    "|take place|run|running|happen)|taking place|take place|takes place|going ahead|go ahead|happening(?= ?[?]| ?$"
    "| as planned)|(?:on|going) as (?:planned|scheduled|usual)|going to happen|happen(?= ?[?]| ?$)|(?:ever|actually"
    "|finally|eventually) (?:held|given|done|take place|happen|taken place|happened))"
)
# Whether somebody can rely on it.
_STANDS = (
    "(?:it )?(?:safe|wise|sensible|all right|alright|ok|okay|advisable|prudent) (?:for (?:[^ ·?.!,]+ ){1,3})?to"
    " (?:book|buy|travel|come"
    "|plan|order|reserve|set out|set off|go ahead|make the (?:trip|journey))(?: (?:her|his|my|our|the|a|their|that"
    "|this)(?: [^ ·?.!,]+){1,2})?|(?:safely )?(?:rely|bank|depend|count) (?:up)?on (?=(?:it|that|this|the|her|his|him"
    "|their)(?![^ ]))"
    "|(?:be |get )?(?:certain|sure|confident|assured) (?:of (?=(?:it|that|this)(?![^ ]))|(?:that )?(?=(?:it|this"
    "|that) (?:will|is|does)))"
    "|(?:the |that |this |our |your )?(?:appointment|date|arrangement|plan|engagement|booking) (?:still )?(?:stands?"
    "|holds?(?: good)?)|(?:still )?(?:stands?|holds? good)(?= ?[?.!]| ?$)"
)
_STARTED = (
    "(?:already |yet )?(?:start|started|begun|begin|over|finished|ended|underway|under way|live|going"
    "|begin)(?: (?:already|yet|now))"
)


# "What did Meyer, the chemist, do before Oslo": the verb of what was begun.
_PUT_OFF = "(?<=, )(?:do|have) (?:before|after|then|now|when|there|at|in)(?![^ ])"

# "Who was to give the cancelled talk?": being cancelled is what it is known by.
_OFF = "(?:cancelled|called off|scrapped|axed|dropped|pulled)"
_ASKS = "(?:who|whose|when|where|what|which)"
_WAS_OFF = (
    f"the (?:[^ ·?.!,]+ ){{0,2}}?(?:{GATHERING}|one) (?:(?:that|which) (?:is|was|got|has been|had been|had to be"
    f"|has got)"
    f" |(?:that |which )?(?:they|you|we) (?:have |had )?){_OFF}"
)
_THE_CANCELLED = (
    f"{_ASKS}(?![^ ])[^?.!]{{1,80}}? (?:the {_OFF} (?:[^ ·?.!,]+ ){{0,2}}?{GATHERING}|{_WAS_OFF})"
    f"|(?:(?:the )?{_OFF} (?:[^ ·?.!,]+ ){{0,2}}?{GATHERING}|{_WAS_OFF}) ?[,:;-] (?:and )?(?:{_ASKS}|speaker|title)"
    f"|(?:who|by whom|whose)(?![^ ])[^?.!]{{1,80}}? the {_OFF} one"
    f"|by whom (?:is|was|were) (?:the {_OFF} (?:[^ ·?.!,]+ ){{0,2}}?{GATHERING}|{_WAS_OFF})"
)


def take_status(sentence: Sentence, *, asks: bool) -> tuple[int, str | None, bool | None] | None:
    """Where a question for the state of a talk stands, with its claim; and whether only such talks are meant."""
    if sentence.take(
        "(?:that |which )?(?:is|are|was|were|has been|have been) not (?:been )?cancelled|not cancelled|uncancelled"
    ):
        return -1, None, False
    if match := sentence.take(_CANCELLED, ends=True):
        plural = re.search(
            "(?<![^ ])(?:(?:which|what|how many|list|any|anything|all|each|every|everything|are there)|(?:cancelled"
            "|called off) (?:[^ ]+ ){0,2}(?:talks|seminars|lectures|sessions|events|webinars|meetings)"
            rf"|{_THE_CANCELLED}|cancellations|{SEVERAL} (?:that|which) (?:are|were|got|had|have) (?:been |to be )?"
            "(?:cancelled|called off))(?![^ ])",
            sentence.whole,
        )
        return match.start(), sentence.typed(*match.span()), True if plural else None
    # "They" are nobody who was spoken of.
    sentence.take(
        "(?:did|have|has|will|do|are) (?P<take>they)(?= (?:(?:ever|already|really|actually"
        "|still) )?(?:moving|cancelling|move|moved|cancel|cancelled|postpone|postponed|change|changed|record"
        "|reschedule|rescheduled|shift|shifted|recording|uploaded|upload|publish|post|put|film|stream)(?![^ ]))"
    )
    if match := sentence.take(_MOVED, ends=True):
        return match.start(), sentence.typed(*match.span()), None
    if sentence.take(
        "^(?:·+ |and |so |but ){0,4}(?P<take>(?:what|which (?:of (?:them|these|those)|ones?"
        "|talks)?) ?(?:all )?(?:will|is|are|does|do"
        "|is going to|are going to) (?:(?:actually|really|definitely|still|truly|indeed) ){1,3}(?:go(?:ing)? ahead"
        "|happen(?:ing)?"
        "|tak(?:e|ing) place|be held|be on|on|run|running))(?= ?(?:[?.!,]|$|·|(?:in|at|of|for|before|by|this|next"
        "|from)(?![^ ])))"
    ):
        return -1, None, False
    if re.search(
        "(?<![^ ])(?:that|which) (?:actually|really|indeed|definitely) (?:takes place|happens|happen"
        "|take place|is on|are on)",
        sentence.text,
    ):
        sentence.take(
            "(?:that|which) (?:actually|really|indeed|definitely) (?:takes place|happens|happen|take place|is on"
            "|are on)"
        )
        return -1, None, False
    if asks and (match := sentence.take(_STANDS, ends=True)):
        return match.start(), sentence.typed(*match.span()), None
    asks = asks or bool(re.search(r"(?<![^ ])still (?:on|happening|taking place|going ahead)(?![^ ])", sentence.whole))
    if asks and (match := sentence.take(_ON, ends=True)):
        return match.start(), sentence.typed(*match.span()), None
    return None


def take_order(sentence: Sentence) -> re.Match[str] | None:
    """ "Before or after Meyer", whose name is left; "before or after lunch" goes."""
    if match := sentence.take(
        r"(?:before or after|after or before) (?:lunch|noon|midday|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)"
    ):
        return match
    return sentence.find(
        "(?:before or after|after or before|earlier or later than)(?: (?!(?:on|in|at|the|this|next|tomorrow"
        "|today)(?![^ ]))[^ ·?!,]+){0,3}"
    )


def take_trade(sentence: Sentence) -> tuple[int, str] | None:
    """ "Is she a chemist": what a person is said to be."""
    match = sentence.find(
        "(?:is|was) (?:he|she|they|the speaker(?: ·+){0,4}|·+(?: ·+){0,4}) (?P<take>(?:(?:also|still|really|actually"
        "|originally) ){0,4}an? (?!(?:talk|seminar|good|great|·)(?![^ ]))(?:[^ ·?!,]+ ){0,3}[^ ·?!,]+)(?= ?[?!.,]| ?$)"
    )
    if not match:
        return None
    sentence.drop(match, "take")
    return match.start("take"), sentence.typed(*match.span("take"))


def take_calling(sentence: Sentence) -> tuple[int, str] | None:
    """ "Biologist by training": what a person is said to be, without any verb."""
    match = sentence.take(
        "(?:an? )?(?:[^ ·?!.,:;]+ )?[^ ·?!.,:;]+ by (?:training|trade|profession|education|background|schooling)"
        "(?= ?[?!.,]| ?$)"
    )
    return (match.start(), sentence.typed(*match.span())) if match else None


def take_started(sentence: Sentence) -> re.Match[str] | None:
    return sentence.take(_STARTED, ends=True)


def take_place(sentence: Sentence) -> tuple[int, str] | None:
    """ "In lecture hall 1 or 2"."""
    match = sentence.find(_PLACE) or sentence.find(_AS_ALWAYS)
    if not match or TAKEN in match[0]:
        return None
    sentence.drop(match)
    return match.start(), re.sub(r" (?:or|and)$", "", sentence.typed(*match.span()))


def take_code(sentence: Sentence) -> tuple[int, str] | None:
    """ "2.14 as always?": a room without any verb."""
    match = sentence.take(_BARE_CODE)
    return (match.start("take"), sentence.typed(*match.span("take"))) if match else None


def take_same(sentence: Sentence) -> tuple[int, Fact, str] | None:
    """ "Usual room?", "same time?"."""
    match = sentence.take(_SAME)
    if not match:
        return None
    what = match["what"]
    fact = Fact.LINK if "zoom" in what else _SAME_FACT.get(what, Fact.WHERE)
    return match.start(), fact, sentence.typed(*match.span())


def denies(sentence: Sentence) -> bool:
    """ "So there's nothing on Friday?", "no talks next week?": whether what is asserted is that there is none."""
    return bool(
        re.search(
            "^(?:·+ |[,.!] |so |and |but |then |really |still |absolutely ){0,5}(?:(?:there|we) (?:is|are|was|were"
            "|will be|have|had|has been)(?: got)? (?:really |absolutely |still )?)?(?:nothing|nobody|no one"
            "|no (?:more )?(?:[^ ]+ )?"
            f"{GATHERING})(?![^ ])"
            "|(?<![^ ])(?:has|have|had|holds?|plans?|keeps?) (?:got )?(?:nothing|no (?:[^ ]+ )?(?:talks?|sessions?"
            "|meetings?|events?|lectures?|seminars?))(?: (?:planned|scheduled|arranged|on|at all))?(?![^ ])"
            "|(?<![^ ])(?:there|we) (?:is|are|was|were|do|did|have) not (?:have )?(?:anything|any|anybody"
            "|anyone)(?![^ ])",
            sentence.text,
        )
    )


def opens_with_auxiliary(sentence: Sentence) -> bool:
    """Whether what is left asks for yes or no: "is …", "did …", or so after an "and" or a sign."""
    return bool(
        re.search(
            rf"(?:^|[?.!,;:-] )(?:(?:·+|and|but|so|also"
            rf"|[,:!]) ){{0,8}}(?!{_PUT_OFF}){AUX}(?: not)? (?!·+ ?[?]?$)(?:[^ ]+)",
            sentence.text,
        )
        or re.search(
            r"(?:^|[?.!;] )(?:·+ ){0,4}(?:isn't|aren't|wasn't|won't|doesn't|didn't)(?![^ ])(?=.{0,200}at all)"
            r"|(?<![^ ])any(?:thing)?(?![^ ])[^?]{0,200}(?<![^ ])at all(?![^ ])",
            sentence.text,
        )
    )
