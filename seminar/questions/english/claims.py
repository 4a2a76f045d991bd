"""What a yes/no question asserts of a talk or a person, in its own words."""

import re

from seminar.questions.asked import Fact
from seminar.questions.english.sentence import TAKEN, Sentence, pattern
from seminar.questions.english.vocabulary import AUX, GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_PLACE, _AS_ALWAYS, _BARE_CODE = read_phrases(
    """
    room = room|hall|lecture hall|building|auditorium|theatre|theater|aula|lab|centre|center|house|library|campus
        |seminar room|floor|foyer|atrium|annex[e]|wing|basement|pavilion|lounge|ballroom|boardroom|chapel
    code = `[a-z]{1,3}[ .-]?[0-9]{1,4}[a-z]?|[0-9]{1,3}[.][0-9]{1,3}|[0-9]{2,4}[a-z]?`
    bare_code = `(?:[a-z]{1,3} ?)?[0-9]{1,3}(?:[.][0-9]{1,3})?[a-z]?`

    # "In lecture hall 1 or 2".
    (in|at|inside) [the] ... (<room>|<code>) [<room>|<code>|`[a-z]`|`[0-9]{1,4}`|or|and]*
    (in|at) [the] (same|usual|normal|regular|customary|habitual|accustomed) (place|room|venue|building|hall)

    # "Would that be in Marlow as always?"
    (in|at) [the] _ ...2 -> (as (always|usual|ever|before|normal)|like (always|before|usual))

    # "2.14 as always?"
    ^ [·|and|so|ok|still|again|room|in|also|,]*
        {[room|the] <bare_code>
        (as (always|usual|ever|before|last time)|like (always|before|usual|last time)|again)} =>
    """,
    ENGLISH,
)
_SAME = (
    "(?:the |in the |at the )?(?:same|usual|normal|regular|customary|habitual|accustomed) (?P<what>room|place|venue"
    "|time|hour|day|link|zoom|zoom link|building|zoom room|slot)(?: as (?:always|usual|last (?:time|week)|ever))?"
)
_SAME_FACT = {"time": Fact.WHEN, "hour": Fact.WHEN, "day": Fact.WHEN, "slot": Fact.WHEN, "link": Fact.LINK}
# "What did Meyer, the chemist, do before Oslo": the verb of what was begun.
_PUT_OFF = "(?<=, )(?:do|have) (?:before|after|then|now|when|there|at|in)(?![^ ])"
_BY_THE_HOUR, _BY_ANOTHER, _TRADE, _CALLING, _CONCLUSION, _DENIAL = read_phrases(
    """
    any = `[^ ]+`
    hour = `[0-9]{1,2}(?::[0-9][0-9])?(?: ?[ap]m)?`
    plain = `[^ ·?!.,:;]+`
    name = `(?!(?:on|in|at|the|this|next|tomorrow|today)(?![^ ]))[^ ·?!,]+`
    before_or_after = before or after|after or before

    # "Before or after lunch".
    <before_or_after> (lunch|noon|midday|<hour>)

    # "Before or after Meyer".
    (<before_or_after>|earlier or later than) [<name>] [<name>] [<name>]

    # "Is she a chemist".
    (is|was) (he|she|they|the speaker [·]*|· [·]*)
        {[also|still|really|actually|originally]* (a|an) -/> (talk|seminar|good|great|·) _ ...} =>

    # "Biologist by training".
    [a|an] [<plain>] <plain> by (training|trade|profession|education|background|schooling) =>

    # "So that is already Tuesday for me?"
    there = (for|with) (me|us)|here|over here|(my|our|local) time|in _
    then = already|then|still|even|by then|right|,
    ^ [·|so|and|ok|but|oh|ah|<then>|<there>]* (that|it|this) (is|was|will be|would be|falls|fell|is going to be)
        [<then>|<there>]* [on] [a] `(?:mon|tues|wednes|thurs|fri|satur|sun)day` [<then>|<there>]* =>

    # "So there's nothing on Friday?", "no talks next week?"
    ^ [·|,|.|!|so|and|but|then|really|still|absolutely]*
        [(there|we) (is|are|was|were|will be|have|had|has been) [got] [really|absolutely|still]]
        (nothing|nobody|no one|no [more] [<any>] <gathering>)
    (has|have|had|hold[s]|plan[s]|keep[s]) [got]
        (nothing|no [<any>] (talk[s]|session[s]|meeting[s]|event[s]|lecture[s]|seminar[s]))
        [planned|scheduled|arranged|on|at all]
    (there|we) (is|are|was|were|do|did|have) not [have] (anything|any|anybody|anyone)
    """,
    ENGLISH,
    gathering=GATHERING,
)


def take_order(sentence: Sentence) -> re.Match[str] | None:
    """ "Before or after Meyer", whose name is left; "before or after lunch" goes."""
    return sentence.take(_BY_THE_HOUR) or sentence.find(_BY_ANOTHER)


def take_trade(sentence: Sentence) -> tuple[int, str] | None:
    """ "Is she a chemist": what a person is said to be."""
    match = sentence.take(_TRADE)
    return (match.start("take"), sentence.typed(*match.span("take"))) if match else None


def take_calling(sentence: Sentence) -> tuple[int, str] | None:
    """ "Biologist by training": what a person is said to be, without any verb."""
    match = sentence.take(_CALLING)
    return (match.start(), sentence.typed(*match.span())) if match else None


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
    return pattern(_DENIAL).search(sentence.text) is not None


def concludes(sentence: Sentence) -> bool:
    """ "So that is already Tuesday for me?": whether a day is asserted of what was spoken of."""
    return pattern(_CONCLUSION).search(sentence.text) is not None


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
