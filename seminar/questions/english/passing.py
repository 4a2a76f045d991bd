"""What is said in passing: "a while back", a list "with dates", "in all series", "or is it over"."""

from seminar.questions.english.vocabulary import END, SEVERAL

_SOMETIME = (
    r"(?:once|one time|(?:quite )?(?:a|some) (?:good )?(?:while|time) (?:ago|back)|ages (?:ago|back)|(?:way )?back in"
    r" the day)(?= ?[?.!,;]| ?$)"
)
# "Anything else the same day, later on?" counts from that day's talk, and not from now.
_LATER = (
    "(?:same|that) (?:day|week|month|morning|afternoon|evening)(?: ,)? (?P<take>(?:later(?: on)?|afterwards?"
    "|after (?:it|that|this)))(?= ?[?.!,]| ?$)"
)
# "Which talks are left, with dates?": a list shows them anyway.
_SHOWN = "(?:(?:the|their|all|exact|full|start|starting) ){0,3}(?:dates?|days|times?|titles?|speakers?|names)"
_SHOWN_WITH = (
    f"(?:{SEVERAL}|program|schedule)(?![^ ])[^?.!]{{0,80}}? (?P<take>(?:, |- )?(?:along with|together with|with"
    f"|including|plus) {_SHOWN}(?:(?: ,| and| &){{1,2}} {_SHOWN}){{0,3}})(?= ?(?:[?.!]|$)| please)"
)
# "Which of the two wolf talks".
_OF_TWO = (
    "(?:(?<=the )|(?<=these )|(?<=those )|(?<=both ))(?:two|three|four|five)"
    "(?! (?:most|latest|newest|next|upcoming|last|first|coming|other|more))"
    f"(?= (?:[^ ·?.!,]+ ){{0,3}}?{SEVERAL}(?![^ ]))"
)
_AM_OR_PM = r"(?:(?<=\d[ap]m )|(?<=\d [ap]m ))or (?:in the )?[ap]m"
# A remark in brackets.
_BRACKETED = r"\( (?:not|e\.?g|i\.?e|like|just|sorry|thanks|please|no|yes|since|because|if|as|or|my) [^()]{0,80} ?\)"
# "Or is it on holiday", behind what is asked.
_OR_NONE = (
    "(?:, |· )?or (?:is|are|was|were|has|have) (?:it|they|there|that|this|everyone|everybody|you|we|the [^ ·?.!,]+) "
    "(?:(?:already|all|just|currently|still|gone|taking|being|been|having) ){0,2}"
    "(?:on (?:an? )?(?:holidays?|break|vacation|hiatus|strike|leave|recess)|(?:an? )?break|in recess|paused|closed|dead"
    f"|asleep|(?:done|finished|over) for .{{1,30}}|none|nothing|not|no [^ ·?.!,]+){END}"
)
_TO_BE_HAD = (
    "(?:is|are) (?:it|they|that|those|these) (?:still )?to be (?:had|found|seen|got)(?: (?:anywhere|somewhere"
    f"|online|still))?{END}"
)
_INSTEAD = rf"(?<=[^ ] )(?:, |and |but )?not (?:the|a|his|her|their|my) [^ ·?.!,]{{1,40}}{END}"
# "Whatever the discipline" leaves it open.
_WHATEVER = (
    "(?:, )?(?:whatever|regardless of|no matter) (?:what )?(?:the|their|its|your) (?:discipline|subject|topic|field"
    "|series|theme"
    "|speaker|department|language|area)s?(?: (?:is|are|may be|might be))?"
)
# That no series is meant rather than another.
_IN_EVERY = (
    "(?:(?:, |- )?(?:in|across|over|throughout) |(?<=[^ ] )[,(-] )(?:all|any|every one)(?: of)?(?: (?:the|your|our))?"
    "(?: (?:two|three|four|five|six|seven|different))? series(?: (?:combined|together|alike|included))?(?: \\))?"
    "(?= ?[?.!,]| ?$| ?·| (?:this|next|last|in|on|from|since|until|please|is|are|was|were|has|have|had|still)(?![^ ]))"
)
_WHICHEVER = (
    "(?:, )?(?:whichever|whatever|(?<=, )which) (?:[^ ·?.!,]+ ){1,2}(?:he|she|they|it|the speaker) (?:was|were|had"
    "|has|is|worked|came|belonged)"
    "(?: ·+| [^ ·?.!,]+){0,4}(?= ?[?.!,]| ?$)"
)
EVERY = (
    _INSTEAD, _OR_NONE, _TO_BE_HAD, _OF_TWO, _BRACKETED, _AM_OR_PM, _SOMETIME, _LATER, _SHOWN_WITH, _IN_EVERY,
    _WHICHEVER, _WHATEVER,
)  # fmt: skip
