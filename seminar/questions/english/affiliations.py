"""Where those who are asked for come from, as English says it: "anyone from Kyoto", "speakers from industry"."""

import re

from seminar.questions.english.names import NAME, NAME_WORD
from seminar.questions.english.sentence import TAKEN, Sentence
from seminar.questions.english.vocabulary import GATHERING, SPEAK

_WHO = (
    "(?:anyone|anybody|someone|somebody|people|speakers?|researchers?|folks|students?|professors?|colleagues|guests?"
    "|scientists?|everyone|those|lecturers|presenters|person|visitors?|guest|guy|woman|man|talks?|lectures?|who"
    "|seminars?|nobody|presentations?)"
)
_BETWEEN = (
    f"(?:{SPEAK}|/|all|already|is|are|was|were|who|else|be|coming|here|that|we|had|have|has|ever|come|comes|came|who"
    f" is|who are|invited"
    "|visiting)"
)
_FROM = (
    "(?:based |working |employed |affiliated |coming )?(?:from|based in|based at|works at|work at|working at|while at"
    "|affiliated with)"
)
_GOES_ON = (
    "(?:and|or|who|this|in|on|about|give|gave|speak|speaking|spoke|spoken|given|visited|talked|presented|lectured|talk"
    "|talking|coming|come|that|have|has|been|ever|at|for)(?![^ ])"
)
_INSTITUTION = (
    "(?:university|universities|institutes?|college|lab|labs|academy|polytechnic|hospital|company|cent(?:re|er))"
    f"(?: of(?: {NAME_WORD}){{1,3}})?"
)
_ENDS = r"[?.!,;]|$|·"
_SOMEBODY = (
    rf"{_WHO} (?:{_BETWEEN} ){{0,4}}(?P<take>{_FROM} (?:(?:the|an?) )?(?P<place>{NAME}))(?= ?(?:{_ENDS}|{_GOES_ON}))"
)  # fmt: skip
_MEMBERS = (
    "(?:people|members|staff|researchers|professors|faculty|employees|scientists|someone|somebody|anyone|colleagues) "
    f"(?P<take>(?:of|at) (?:the )?(?P<place>(?:{NAME_WORD} ){{0,4}}?{_INSTITUTION}(?: of(?: {NAME_WORD}){{1,2}})?))"
    f"(?= ?(?:{_ENDS}|{_GOES_ON}|itself))"
)
_SOMETHING = (
    "(?:anything|something|everything|nothing) (?P<take>(?:from|by people from|by someone from) (?:the )?"
    rf"(?P<place>(?:{NAME_WORD} ){{0,4}}?{_INSTITUTION}))(?= ?(?:{_ENDS}|this|next|in|on|about))"
)
# What follows a place and is none of its words.
_AFTER = re.compile(
    r" \.(?= )| (?:in|among) (?:the|your|our|this|that|any) (?:[^ ]+ )?(?:program(?:me)?s?|schedules?|list|line-?up"
    r"|calendar|agenda|timetable|series|speakers|guests)(?![^ ])"
    r"| (?:did|do|does|came|once|last|recently|lately|ages|a while|some time|a few|years|back|was|spoke|who"
    r"|this|spoken|given|visited|talked|lectured|presented|on|about|give|gave|giving|speak|speaking|spoke|talk"
    "|talking|coming|come|that|have|has|been|ever|for|scheduled|planned|here|and|or|at all|present|presenting|soon"
    "|so far|yet|is|are|was|were|will|itself|themselves)(?![^ ])"
)
# A medical school is a place.
_NO_PLACE = re.compile(
    rf"(?<![^ ])(?:{GATHERING.replace('|schools?', '')}|by|with|scratch|outside|afar|abroad|my|our|your)(?![^ ])"
)
_POINTING = frozenset(
    (
        "",
        "here",
        "there",
        "you",
        "now",
        "it",
        "that",
        "home",
        "this",
        "them",
        "him",
        "her",
        "first",
        "second",
        "third",
        "last",
    )
)


def take(sentence: Sentence) -> str | None:
    match = sentence.find(_SOMEBODY) or sentence.find(_MEMBERS) or sentence.find(_SOMETHING)
    if not match or TAKEN in match["place"]:
        return None
    place = _AFTER.split(match["place"])[0]
    if place in _POINTING or _NO_PLACE.search(place):
        return None
    start, end = match.start("place"), match.start("place") + len(place)
    said = sentence.typed(start, end)
    sentence.drop_at(match.start("take"), end)
    return said
