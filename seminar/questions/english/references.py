"""What a question points at that was spoken of before: "it", "she", "that one", "the same speaker"."""

import re

from seminar.questions.asked import Reference
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_PERSON, _THEM, _TALK = read_phrases(
    """
    he|she|him|her|his|hers|himself|herself|s/he|they (from|work)
    person = speaker|presenter|lecturer|guy|woman|man|lady|person|author|professor|prof|doctor|doc|guest|visitor
        |gentleman|scientist|researcher|scholar
    does = is|was|has|do|did|employed|working|teaching|located|based|speak|work|grow|grew|live[s]|come[s]|get|got|study
        |studied|train[ed]|learn|teach[es]|write|wrote|win|won|become|became|join[ed]|move[d]|start[ed]
    the [same] <person> => (<does>|from|and|again|also|in|at|before|'s|`·+`)
    (this|that) (person|guy|woman|man|speaker)|this one person

    them|those|these -> (ones|talks|two|three)
    these -> `[?]$|·+`
    each =>
    these`$`
    they|both -/> ([of] [the] ...2 (talks|lectures|seminars|sessions|webinars))
    all of them|each of (them|those)|either of (them|those)|which of (them|those|these)|the other one|the others

    does = is|was|be|start[s]|take|has|will|held|recorded|online
    it|its|of it|(this|that) =>
    (that|this|the same|said) (<gathering>|one|thing) => (<does>|and|also|in|about|again|at|for|on|'s|`·+`)
    that is|(is|was) (that|this)
    the (talk|lecture|seminar|session|presentation|one) -/> `,` =>
    </- (are|were) there -> `[?]`
    </- (are|were) there`$`
    same (day|time|place|room|hour)|the same day|the (first|second|last) one|the latter|the former
    """,
    ENGLISH,
    gathering=GATHERING,
)
_GOES_ON = re.compile(
    "^(?:·+ |and |ok |so |but |oh |no |, ){0,4}"
    "(?:only(?= (?!in|on|at|the next|one)[^ ]+(?: [^ ]+){0,2}$)|(?:what|how|wat) about(?= [^ ?.!])|same for|i mean"
    "|i meant"
    "|(?:no ,? )?(?:not|no longer) (?!the (?:one|first|second|last|next)|that|this)[^ ·?.!,]+(?: [^ ·?.!,]+){0,2}"
    " ?(?:,|but|-)"
    "(?: but)?(?= [^ ?.!]+(?: [^ ?.!]+){0,3} ?[?.!]?$)|no ,? ?i meant?|sorry ,? ?i meant?|rather|make that|or)(?![^ ])"
    r"|^(?:·+ |ok |okay |alright |cool |great |thanks |so |but |, ){0,4}(?:and|also|or)"
    r"(?: (?:for|by|on|in|at|from|with|about))? "
)


def goes_on(sentence: Sentence) -> bool:
    """ "What about Friday?", "and by Meyer?": the question before, with something else in it."""
    if not _GOES_ON.search(sentence.text):
        return False
    sentence.take(
        r"^(?:·+ |and |ok |so |but |oh |no |, ){0,4}(?P<take>not [^ ·?.!,]+(?: [^ ·?.!,]+){0,2} ?(?:,|but|-)(?: but)?)"
        r"(?= [^ ?.!]+(?: [^ ?.!]+){0,3} ?[?.!]?$)"
    )
    sentence.take(r"(?:only|(?:what|how|wat) about(?= [^ ?.!])|same for|i mean|i meant|make that)")
    return True


def find(sentence: Sentence) -> tuple[Reference | None, int]:
    """What pronouns and the like point at, and where they stand; they are taken out."""
    owner = re.search(r"(?<![^ ])(?:his|her|hers|he|she|him|himself|herself|s/he)(?![^ ])", sentence.whole)
    if owner:
        sentence.take_all(_PERSON)
        return Reference.PERSON, owner.start()
    for words, reference in ((_PERSON, Reference.PERSON), (_THEM, Reference.THEM), (_TALK, Reference.TALK)):
        if found := sentence.take_all(words):
            return reference, found[0].start()
    return None, -1
