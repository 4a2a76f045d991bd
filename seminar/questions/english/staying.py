"""Where somebody is said to be or to have been: "Meyer is still with Oslo", "was she already in Kiel when …"."""

import re

from seminar.questions.english.sentence import TAKEN, Sentence
from seminar.questions.english.vocabulary import GATHERING

_STILL_AT = (
    "(?P<name>(?!(?:he|she|it|they|this|that|who|there)(?![^ ]))[^ ·?!.,]+(?: [^ ·?!.,]+){0,2}?) (?P<take>is (?:still"
    " )?(?:with"
    "|at|in) (?:the )?(?P<place>[^ ·?!,]+(?: [^ ·?!,]+){0,6}?)(?: (?:or|and)(?: has| have)? (?:he|she|they)(?: has|"
    " have)?"
    "(?: (?:now|already|since))? (?:moved|left|gone|changed|switched)(?: on| away| elsewhere| somewhere(?: else)?|"
    " jobs?)?(?: to where)?| or (?:somewhere|some place|anywhere) else| or not(?: any ?more)?))(?= ?[?!.,]| ?$)"
)
_STILL_THERE = (
    "(?:is|are) (?P<name>[^ ·?!.,]+(?: [^ ·?!.,]+){0,2}?) (?P<take>still (?:with|at|in) (?:the )?(?P<place>[^ ·?!,]+"
    "(?: [^ ·?!,]+){0,6}?)(?: (?:or|and)(?: has| have)? (?:he|she|they)(?: has| have)?(?: (?:now|already|since))?"
    " (?:moved"
    "|left|gone|changed|switched)(?: on| away| elsewhere| somewhere(?: else)?| jobs?)?| or (?:somewhere|some place"
    "|anywhere) else))(?= ?[?!.,]| ?$)"
)


# "Still at Oslo?", of somebody who was spoken of.
_STILL_BARE = (
    "^(?:·+ |and |so |, ){0,5}(?P<take>still (?:with|at|in) (?:the )?(?P<place>(?!the talk|time)[^ ·?!,]+"
    "(?: [^ ·?!,]+){0,4}?))(?= ?[?!.]| ?$)"
)


def take_still_there(sentence: Sentence) -> tuple[int, str] | None:
    """ "Still at Oslo?": where it stands, and the claim."""
    match = sentence.find(_STILL_BARE)
    if match is None:
        return None
    sentence.drop(match, "take")
    return match.start("take"), f"still at {sentence.typed(*match.span('place'))}"


def take_still(sentence: Sentence) -> tuple[tuple[int, int], int, str] | None:
    """ "Meyer is still with Oslo or has she moved": where the name stands, where the claim, and the claim."""
    for words in (_STILL_AT, _STILL_THERE):
        match = sentence.find(words)
        if match and not re.search(r"(?<![^ ])(?:talk|seminar|series|lecture|one)(?![^ ])", match["name"]):
            sentence.drop(match, "take")
            return match.span("name"), match.start("take"), f"still at {sentence.typed(*match.span('place'))}"
    return None


def take_post(sentence: Sentence) -> tuple[int, str] | None:
    """ "Still at the hospital", "from Kyoto": where a person is said to be."""
    match = sentence.find(
        "(?:(?:he|she|they|the speaker|·+) )(?P<take>(?:(?:still|now|currently|really|actually|originally|already"
        "|always|ever|then|once|been|no longer) ){0,4}(?:(?:up|down|over|out) )?(?:(?:(?:based|work|working|worked"
        "|teach|teaching|employed|affiliated) )?(?:at|from|with|in)|(?:work|working|worked) for)"
        " (?:the |a )?(?P<place>[^ ·?!,]+(?: [^ ·?!,]+){0,4}?)(?: (?:already|still|then|yet|now|too|at the time|at that"
        " time|back then|by then|before|previously))?)(?= ?[?!.,]| ?$| ·| (?:when|while|back|at the time|by the time"
        ")(?![^ ]))"
    )
    if (
        not match
        or TAKEN in match["place"]
        or re.search(rf"(?<![^ ])(?:{GATHERING}|when|what|home|town|us|me|person)(?![^ ])", match["place"])
    ):
        return None
    sentence.drop(match, "take")
    return match.start("take"), sentence.typed(*match.span("take"))
