"""Whether the verbs of a question look back or ahead."""

import re

from seminar.questions.asked import Tense
from seminar.questions.english.vocabulary import SEVERAL

_SPEAKING = "speaking|talking|presenting|giving|lecturing|coming|happening|taking place|starting|visiting|covering"
_PAST = (
    r"(?:has|have|had) (?:\w+ ){0,4}(?:spoken|talked|given|presented|been|visited|lectured|had|happened"
    "|taken place|started|covered|appeared|met|run|convened|come)"
    "|(?:was|were|did|had|been|spoke|gave|presented|talked|(?<!being )(?<!be )(?<!is )held|came"
    "|took place|happened|missed|ran|met|convened|lectured|visited|ago|gone"
    rf"|(?:past|previous|bygone) (?:·+ )?{SEVERAL}"
    r"|ended|(?<!are )(?<!is )(?<!be )(?:covered|discussed)|has anyone|has anybody|has someone|have we had|used to"
    r"|back then|according to|(?:somebody|someone|he|she|they) (?:once )?(?:told|showed|taught) us)"
)
_COMING = (
    "will|'ll|shall|going to|gonna|about to|upcoming|(?:are|is|talks?|sessions?|anything|something"
    rf"|have) planned|scheduled|(?:is|are|be) (?:\w+ ){{0,4}}(?:{_SPEAKING})"
    "|speaks|begins|starts|takes place|(?:who|he|she|that) talks|presents|gives(?! how many)|lectures on|tomorrow"
    "|coming|remaining|next|left|what else is|anything else|to come|plan to|plans to|due"
    rf"|(?:{_SPEAKING}) (?:next|tomorrow|today|tonight)|who (?:is )?(?:speaking|talking|presenting|up)|still to come"
    r"|does (?:\w+ ){1,4}(?:speak|talk|present|give|start|begin|take place|happen|come)|attend|join"
)
_PAST_WORDS = re.compile(rf"(?<![^ ])(?:{_PAST})(?![^ ])")
_COMING_WORDS = re.compile(rf"(?<![^ ])(?:{_COMING})(?![^ ])")
# "When was it again": asked of the past even where the talk is to come is rare.
_PRESENT = re.compile(
    r"(?<![^ ])(?:when|where|what time|how long until|what day|which room) (?:is|are|does|do)(?![^ ])"
)


# "Has the title for Friday been announced", "who was supposed to speak": of what may be to come.
_SETTLED = re.compile(
    "(?<![^ ])(?:(?:has|have) (?:[^ ]+ ){1,8}?(?:been |already )?(?:announced|decided|set|confirmed"
    "|fixed|scheduled|released|uploaded|posted"
    r"|moved|cancelled|called off|scrapped|axed|postponed|rescheduled|changed)"
    "|supposed to|meant to"
    r"|(?:who|whom|which [^ ]+) did (?:they|you|we|the [^ ]+) (?:get|find|invite|book|land|choose|pick|settle on"
    r"|manage to get|end up (?:with|inviting|booking)))(?![^ ])"
)


# "In which room is the talk on Friday held?"
_TO_BE_HELD = re.compile(
    r"((?<![^ ])(?:is|are|be|being) (?:[^ ?.!,]+ ){1,10}?)(?:held|given|presented|delivered)(?= ?[?.!]| ?$| (?:in|at"
    r"|on|by)(?![^ ]))"
)
_TO_BE_HAD = re.compile(r"(?<![^ ])to be (?:had|heard|seen|given|held|found|presented)(?![^ ])")
_BEFORE = "(?:past|old|older|previous|earlier|former|recent|finished|given|done|gave|held)"
_AFTER = "(?:future|upcoming|coming|new|planned|next|scheduled|later|to come|still to come|will give|announced)"
# "Old and upcoming", "past or future": all there is.
EITHER = re.compile(
    rf"(?<![^ ])(?:{_BEFORE} (?:and|or|&|/|as well as) {_AFTER}|{_AFTER} (?:and|or|&|/"
    rf"|as well as) {_BEFORE})(?![^ ])"
)


def read(text: str) -> Tense:
    """What the verbs say; a present tense that asks for a day or a place looks ahead."""
    if re.search(
        "(?<![^ ])(?:start|started|begun|begin|over|finished) (?:already|yet)(?![^ ])"
        "|(?<![^ ])already (?:started|begun|over)",
        text,
    ):
        return Tense.ANY
    if EITHER.search(text):
        return Tense.ANY
    text = re.sub(r"(?:that|which) (?:was|were) not cancelled", "", text)
    text = _TO_BE_HAD.sub("", _TO_BE_HELD.sub(r"\1", text))
    if _SETTLED.search(text):
        return Tense.ANY
    past, coming = _PAST_WORDS.search(text), _COMING_WORDS.search(text)
    if past and coming:
        # "Has anyone spoken, or will anyone": both.
        both = re.search(r"(?<![^ ])(?:or|and) (?:will|is|are|has|have|did|was)(?![^ ])", text)
        if both:
            return Tense.ANY
        return Tense.PAST if past.start() < coming.start() or "did" in past[0] or past[0] == "was" else Tense.COMING
    if past:
        return Tense.PAST
    return Tense.COMING if coming or _PRESENT.search(text) else Tense.ANY
