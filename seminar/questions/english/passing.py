"""When something was or is, said in passing: "a while back", "later on" of a day that is named anyway."""

_SOMETIME = (
    r"(?:once|one time|(?:quite )?(?:a|some) (?:good )?(?:while|time) (?:ago|back)|ages (?:ago|back)|(?:way )?back in"
    r" the day)(?= ?[?.!,;]| ?$)"
)
# "Anything else the same day, later on?" counts from that day's talk, and not from now.
_LATER = (
    "(?:same|that) (?:day|week|month|morning|afternoon|evening)(?: ,)? (?P<take>(?:later(?: on)?|afterwards?"
    "|after (?:it|that|this)))(?= ?[?.!,]| ?$)"
)
EVERY = (_SOMETIME, _LATER)
