"""What is said in passing: "a while back", "later on" of a day that is named anyway, a list "with dates"."""

from seminar.questions.english.vocabulary import SEVERAL

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
EVERY = (_SOMETIME, _LATER, _SHOWN_WITH)
