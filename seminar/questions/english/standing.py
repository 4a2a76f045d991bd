"""Whether a talk stands as it was announced, in the asker's own words: cancelled, moved, still on, begun already."""

import re

from seminar.questions.english.sentence import Sentence, pattern
from seminar.questions.english.vocabulary import GATHERING, SEVERAL
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_NOT_CANCELLED, _CANCELLED, _SEVERAL_CANCELLED = read_phrases(
    """
    anything = `[^?.!]{1,80}?`
    off = cancelled|called off|scrapped|axed|dropped|pulled

    # What is on.
    [that|which] (is|are|was|were|has been|have been) not [been] cancelled
    not cancelled
    uncancelled

    # What is off, or may be.
    shifted = moved|postponed|rescheduled|delayed|shifted
    [been|being|got|get] <shifted> or [just|only|simply|really|has it been|was it|is it|been]* (cancelled|called off)
    (cancelled|called off) or [just|only|simply|really|merely|been]* <shifted>
    [been|being|got|get|gets|getting|was|were|be]*
        (cancelled|called off|dropped|scrapped|axed|cancellation[s]|cancelation[s]|cancel|fall[s|en] through
        |fell through|come to nothing|came to nothing|(did|do|does) not (take place|happen|go ahead|run)
        |(was|were|are|is) not (held|going ahead|taking place)|(never|not) took place|never happened)

    # "Who was to give the cancelled talk?": being cancelled is what it is known by.
    asks = who|whose|when|where|what|which
    was_off = the ...2 (<gathering>|one)
        ((that|which) (is|was|got|has been|had been|had to be|has got)|[that|which] (they|you|we) [have|had]) <off>
    off_one = the <off> ...2 <gathering>|<was_off>
    which|what|how many|list|any|anything|all|each|every|everything|are there
    (cancelled|called off) [_] [_] (talks|seminars|lectures|sessions|events|webinars|meetings)
    <asks> <anything> <off_one>
    [the] (<off> ...2 <gathering>|<was_off>) (,|:|;|-) [and] (<asks>|speaker|title)
    (who|by whom|whose) <anything> the <off> one
    by whom (is|was|were) <off_one>
    cancellations
    <several> (that|which) (are|were|got|had|have) [been|to be] (cancelled|called off)
    """,
    ENGLISH,
    gathering=GATHERING,
    several=SEVERAL,
)
_THEY, _MOVED = read_phrases(
    """
    # "They" are nobody who was spoken of.
    (did|have|has|will|do|are) {they} -> ([ever|already|really|actually|still]
        (moving|cancelling|move|moved|cancel|cancelled|postpone|postponed|change|changed|record|reschedule|rescheduled
        |shift|shifted|recording|uploaded|upload|publish|post|put|film|stream))

    # What has another date or place.
    [been|being|got|get|gets|getting]*
        (postponed|moved|rescheduled|delayed|shifted|pushed back|changed|relocated
        |<- (`·`|you) (move|change|postpone|shift|reschedule))
        [to (another|a different|a later|a new) (day|date|time|room|slot)]
    """,
    ENGLISH,
)
_WHAT_IS_ON, _THAT_IS_ON, _STANDS, _STILL_ON, _ON, _STARTED = read_phrases(
    """
    really = actually|really|definitely|still|truly|indeed

    # What will be held at all.
    ^ [·|and|so|but]*
        {(what|which [of (them|these|those)|one[s]|talks]) [all] (will|is|are|does|do|is going to|are going to)
        <really> [<really>]* (go[ing] ahead|happen[ing]|tak(e|ing) place|be held|be on|on|run|running)}
        => (·|in|at|of|for|before|by|this|next|from)

    # What is held in fact.
    (that|which) (actually|really|indeed|definitely) (takes place|happens|happen|take place|is on|are on)

    # Whether somebody can rely on it.
    [it] (safe|wise|sensible|all right|alright|ok|okay|advisable|prudent) [for _ [_] [_]] to
        (book|buy|travel|come|plan|order|reserve|set out|set off|go ahead|make the (trip|journey))
        [(her|his|my|our|the|a|their|that|this) _ [_]]
    [safely] (rely|bank|depend|count) [up]on -> (it|that|this|the|her|his|him|their)
    [be|get] (certain|sure|confident|assured) of -> (it|that|this)
    [be|get] (certain|sure|confident|assured) [that] -> ((it|this|that) (will|is|does))
    [the|that|this|our|your] (appointment|date|arrangement|plan|engagement|booking) [still] (stand[s]|hold[s] [good])
    [still] (stand[s]|hold[s] good) =>

    # Whether it is still on.
    still (on|happening|taking place|going ahead)

    # Whether it is on.
    [actually|still|really|definitely|indeed|finally|going to be|going to]*
        (still (on|happening|taking place|going ahead|scheduled|planned|up -/> (in|at|north|there)|valid|a go|going on
        |take place|run|running|happen)|taking place|take place|takes place|going ahead|go ahead
        |happening -/> (,|.) => (as planned)|(on|going) as (planned|scheduled|usual)|going to happen|happen -/> (,|.) =>
        |(ever|actually|finally|eventually) (held|given|done|take place|happen|taken place|happened))

    # Whether it has begun, or is over.
    [already|yet] (start|started|begun|begin|over|finished|ended|underway|under way|live|going) (already|yet|now)
    """,
    ENGLISH,
)


def take_status(sentence: Sentence, *, asks: bool) -> tuple[int, str | None, bool | None] | None:
    """Where a question for the state of a talk stands, with its claim; and whether only such talks are meant."""
    if sentence.take(_NOT_CANCELLED):
        return -1, None, False
    if match := sentence.take(_CANCELLED, ends=True):
        several = pattern(_SEVERAL_CANCELLED).search(sentence.whole)
        return match.start(), sentence.typed(*match.span()), True if several else None
    sentence.take(_THEY)
    if match := sentence.take(_MOVED, ends=True):
        return match.start(), sentence.typed(*match.span()), None
    if sentence.take(_WHAT_IS_ON):
        return -1, None, False
    if pattern(_THAT_IS_ON).search(sentence.text):
        sentence.take(_THAT_IS_ON)
        return -1, None, False
    if asks and (match := sentence.take(_STANDS, ends=True)):
        return match.start(), sentence.typed(*match.span()), None
    asks = asks or pattern(_STILL_ON).search(sentence.whole) is not None
    if asks and (match := sentence.take(_ON, ends=True)):
        return match.start(), sentence.typed(*match.span()), None
    return None


def take_started(sentence: Sentence) -> re.Match[str] | None:
    return sentence.take(_STARTED, ends=True)
