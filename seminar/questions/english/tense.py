"""Whether the verbs of a question look back or ahead."""

import re

from seminar.questions.asked import Tense
from seminar.questions.english.vocabulary import SEVERAL
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_PAST, _COMING = read_phrases(
    r"""
    spoken = spoken|talked|given|presented|been|visited|lectured|had|happened|taken place|started|covered|appeared|met
        |run|convened|come
    (has|have|had) [`\w+`]* <spoken>
    was|were|did|had|been|spoke|gave|presented|talked|came|took place|happened|missed|ran|met|convened|lectured|visited
    ago|gone|ended|used to|back then|according to|has (anyone|anybody|someone)|have we had
    </- (being|be|is) held
    </- (are|is|be|being) (covered|discussed)
    (past|previous|bygone) [·] <several>
    (somebody|someone|he|she|they) [once] (told|showed|taught) us

    speaking = speaking|talking|presenting|giving|lecturing|coming|happening|taking place|starting|visiting|covering
    speak = speak|talk|present|give|start|begin|take place|happen|come
    will|'ll|shall|going to|gonna|about to|plan[s] to|attend|join
    upcoming|scheduled|tomorrow|coming|remaining|next|left|to come|still to come|due|what else is|anything else
    (are|is|talk[s]|session[s]|anything|something|have) planned
    (is|are|be) [`\w+`]* <speaking>
    speaks|begins|starts|takes place|presents|gives -/> (how many)|lectures on|(who|he|she|that) talks
    <speaking> (next|tomorrow|today|tonight)
    who [is] (speaking|talking|presenting|up)
    does `\w+(?: \w+){0,3}` <speak>
    """,
    ENGLISH,
    several=SEVERAL,
)
_PAST_WORDS = re.compile(rf"(?<![^ ])(?:{_PAST})(?![^ ])")
_COMING_WORDS = re.compile(rf"(?<![^ ])(?:{_COMING})(?![^ ])")
# "When was it again": asked of the past even where the talk is to come is rare.
_PRESENT = re.compile(
    r"(?<![^ ])(?:when|where|what time|how long until|what day|which room) (?:is|are|does|do)(?![^ ])"
)


# "Has the title for Friday been announced", "who was supposed to speak": of what may be to come.
(_SETTLED_WORDS,) = read_phrases(
    """
    settled = announced|decided|set|confirmed|fixed|scheduled|released|uploaded|posted|moved|cancelled|called off
        |scrapped|axed|postponed|rescheduled|changed
    (has|have) `[^ ]+(?: [^ ]+){0,7}?` [been|already] <settled>
    supposed to|meant to
    book = get|find|invite|book|land|choose|pick|settle on|manage to get|end up (with|inviting|booking)
    (who|whom|which `[^ ]+`) did (they|you|we|the `[^ ]+`) <book>
    did `[^ ]+(?: [^ ]+){0,4}?` [already] (send|upload|submit|hand in|provide|share|post|deliver|give us)
    """,
    ENGLISH,
)
_SETTLED = re.compile(rf"(?<![^ ])(?:{_SETTLED_WORDS})(?![^ ])")


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
