"""What a question points at that was spoken of before: "it", "she", "that one", "the same speaker"."""

import re

from seminar.questions.asked import Reference
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING

_PERSON = (
    "he|she|him|her|his|hers|himself|herself|the (?:same )?(?:speaker|presenter|lecturer|guy|woman|man"
    "|lady|person|author|professor|prof|doctor|doc|guest|visitor|gentleman|scientist|researcher"
    "|scholar)(?= ?(?:[?.!,]|$|·|'s|(?:employed|working|teaching|located|is|was|from|and|again|also|based|has|in"
    "|at|before|speak|work"
    "|grow|grew|live|lives|come|comes|get|got|do|did|study|studied|train|trained|learn|teach"
    "|teaches|write|wrote|win|won|become|became|join|joined|move|moved|start|started)(?![^ ])))"
    "|this (?:person|guy|woman|man|speaker)|that (?:person|guy|woman|man"
    "|speaker)|they (?:from|work)|this one person|s/he"
)
_THEM = (
    r"them|those|these(?= (?:ones|talks|two|three)|$| ?\?)|they|both(?! (?:of )?(?:the )?(?:[^ ·?.!]+ ){0,2}(?:talks"
    r"|lectures"
    r"|seminars|sessions|webinars)(?![^ ]))|all of them|each of (?:them|those)"
    "|either of (?:them|those)|which of (?:them|those|these)|the other one|the others|the others"
)
_TALK = (
    f"it|its|this(?= ?[?.!,]| ?$)|that(?= ?[?.!,]| ?$)|(?:that|this|the same|said) (?:{GATHERING}|one"
    "|thing)(?= ?(?:[?.!,]|$|·|'s|(?:is|was|and|be|also|in|start|starts|take|about|has|again|will|at|for"
    "|held|on|recorded|online)(?![^ ])))|that is|is that|is this|was that|was this|the (?:talk|lecture"
    "|seminar|session|presentation)(?= ?[?.!]| ?$)|the one(?= ?[?.!]| ?$)|(?<!are )(?<!were )there(?= ?[?]| ?$)"
    "|same (?:day|time|place|room|hour)|the first one|the second one|the last one|the latter|the former|the same day"
    "|of it"
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
