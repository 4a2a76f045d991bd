"""Things of the asker's own day that are called as talks are: "my lunch break", "I've got a tutorial at three"."""

import re

_HOURS = "lunch(?:es)?|lunch (?:breaks?|hours?|times?)|coffee breaks?|tutorials?|classes"
_ENGAGEMENT = "tutorials?|lectures?|meetings?|seminars?|appointments?|sessions?|workshops?|lunch"
# What puts it beside the talk that is asked about.
_THEN = "at|from|until|till|right|straight|just|directly|before|after|then|too|to (?:get|go|run) to"
_MINE = re.compile(
    rf"(?<![^ ])(?:(?:my|our) (?:[^ ·?.!,]+ )?(?:{_HOURS})"
    rf"|(?:i|we) have (?:got )?(?:an?|another|my) (?:[^ ·?.!,]+ )?(?:{_ENGAGEMENT}) (?:{_THEN})(?= )"
    # Houses, not gatherings.
    r"|(?:law|medical|business|high|primary|secondary|grammar|graduate|art|drama) schools?)(?![^ ])"
)


def without(said: str) -> str:
    """The words without those things."""
    return _MINE.sub("", said)
