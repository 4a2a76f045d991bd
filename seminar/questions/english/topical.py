"""Which words of an English sentence say what a talk is on, and so ask for nothing: "a talk on delayed trains"."""

import re
from functools import lru_cache

CLAUSE = re.compile(r"(?:how|why|whether|when|what|where|if|which|who)(?![^ ])")
# What begins another question: "the one on gravity and did they leave slides".
_NEW = (
    r"(?:(?:who|where|when|what|how|if|whether)? ?(?:is|are|was|were|did|does|do|has|have|had|can|could|will"
    r"|would) (?:he|she"
    r"|they|it|there|that|this|i|we|you|the (?:talk|speaker|slides|recording|video|room))|(?:when|where) (?:he|she"
    r"|they|it) (?:is|was|works?|worked|comes?|came|speaks?|spoke))"
)
# From "on" or "about" to the next sign or taken word.
_TOPIC = re.compile(
    "(?<![^ ])(?:talks?|lectures?|seminars?|sessions?|webinars?|presentations?|ones?|anything|something"
    "|nothing|papers?|work|works"
    "|speak|speaks|speaking|spoke|spoken|talked|talking|present|presents|presenting|presented|lectured"
    "|workshops?|tutorials?)"
    " (?:on|about|re :?|re|regarding|concerning|covering|dealing with|titled|called|(?:(?:that|which) )?(?:look(?:s|ed"
    "|ing)? (?:at|into)|deal(?:s|t) with)) (?!(?:(?:the )?(?:first|second|third"
    "|last|next|other|previous) time|and|or|please|again"
    rf"|then)(?![^ ]))(?P<topic>(?:(?! - | (?:and|but|or) {_NEW}(?![^ ]))[^?.!,;:·]){{1,200}})"
)
# "Who explained why leaves fall", where nothing is asked but who.
_CLAUSE = re.compile(
    "(?<![^ ])(?:who|talks?|lectures?|ones?|someone|somebody|anyone|anybody|person|speakers?|guy|woman|man)"
    "(?: (?:that|who|which|has|have|had|ever|here|is|was|will|going|to|be)){0,4}"
    " (?:ask(?:s|ed|ing)?|explain(?:s|ed|ing)?|show(?:s|ed|n|ing)?|discuss(?:es|ed|ing)?|explor(?:es?|ed|ing)"
    "|investigat(?:es?|ed|ing)|stud(?:y|ies|ied|ying)|argu(?:es?|ed|ing)|demonstrat(?:es?|ed|ing)|(?:was|is|were|are)"
    " (?:about|on)|look(?:s|ed|ing)? (?:at|into)|deal(?:s|t|ing)? with|cover(?:s|ed|ing)?)"
    " (?P<topic>(?:how|why|whether|when|what|where|if|which)(?! (?:it|that|this|is|was|are|were)(?![^ ]))"
    rf"(?:(?! - | (?:and|but|or) {_NEW}(?![^ ]))[^?.!,;:·]){{1,200}})"
)
# "On buses at night", an hour at which nobody speaks belongs to what the talk is on.
_AT_HOURS = re.compile(
    r"(?:about|on|with|of|regarding) (?P<topic>[^?.!,;:]{3,80}?) (?:at|by|before|during the) "
    r"(?P<hours>night|dawn|dusk|midnight|sunrise|sunset)\W*$",
    re.IGNORECASE,
)


def of_hours(said: str) -> str | None:
    """What a talk is on where a part of the day is of the topic: "buses night"."""
    match = _AT_HOURS.search(said)
    return f"{match['topic']} {match['hours']}" if match else None


def without_clauses(text: str) -> str:
    """A sentence without what is said there in sentences of their own: "how a text was made"."""
    for start, end in reversed(places(text)):
        if CLAUSE.match(text, start):
            text = text[:start] + re.sub("[^ ]", "·", text[start:end]) + text[end:]
    return text


@lru_cache(maxsize=64)
def places(text: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand that say what a talk is on, of a sentence in small letters."""
    return tuple(match.span("topic") for form in (_TOPIC, _CLAUSE) for match in form.finditer(text))
