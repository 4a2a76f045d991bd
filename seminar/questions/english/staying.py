"""Whether somebody still is where they were, as English asks without a question's order: "Meyer is still with Oslo"."""

import re

from seminar.questions.english.sentence import Sentence

_STILL_AT = (
    "(?P<name>(?!(?:he|she|it|they|this|that|who|there)(?![^ ]))[^ ·?!.,]+(?: [^ ·?!.,]+){0,2}?) (?P<take>is (?:still"
    " )?(?:with"
    "|at|in) (?:the )?(?P<place>[^ ·?!,]+(?: [^ ·?!,]+){0,6}?)(?: (?:or|and)(?: has| have)? (?:he|she|they)(?: has|"
    " have)?"
    "(?: (?:now|already|since))? (?:moved|left|gone|changed|switched)(?: on| away| elsewhere| somewhere(?: else)?|"
    " jobs?)?"
    "(?: to where)?| or (?:somewhere|some place|anywhere) else| or not(?: any ?more)?))(?= ?[?!.,]| ?$)"
)
_STILL_THERE = (
    "(?:is|are) (?P<name>[^ ·?!.,]+(?: [^ ·?!.,]+){0,2}?) (?P<take>still (?:with|at|in) (?:the )?(?P<place>[^ ·?!,]+"
    "(?: [^ ·?!,]+){0,6}?)(?: (?:or|and)(?: has| have)? (?:he|she|they)(?: has| have)?(?: (?:now|already|since))?"
    " (?:moved"
    "|left|gone|changed|switched)(?: on| away| elsewhere| somewhere(?: else)?| jobs?)?| or (?:somewhere|some place"
    "|anywhere)"
    " else))(?= ?[?!.,]| ?$)"
)


# "Still at Oslo?", of somebody who was spoken of.
_STILL_BARE = (
    "^(?:·+ |and |so |, ){0,5}(?P<take>still (?:with|at|in) (?:the )?(?P<place>(?!the talk"
    "|time)[^ ·?!,]+"
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
