"""Where a long sentence stops telling and begins to ask."""

import re

from seminar.questions.english.vocabulary import AUX, GATHERING

# Words of what is told, and of all: what is shorter is read as one.
LEAST_TOLD, LEAST = 5, 14
_LINK = r"(?:(?:and|so|but|or|also|then|thus|therefore|hence|yet|now|please|kindly|well),? ){0,3}"
_BEFORE = (
    r"(?:(?:at|on|in|by|from|to|until|till|for|since|under|of|with|during|about|over|just|exactly|precisely) ){0,2}"
)
_WHAT = r"(?:what|which|who|whom|whose|when|where|how|why|whether)"
_SUBJECT = (
    r"(?:it|that|this|they|these|those|he|she|we|i|you|there|the|any|anything|anyone|anybody|something|someone|somebody|my|our"
    r"|your|his|her|its|their|one|both|some|all|either|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dr|prof|professor)"
)
_TELL = (
    r"(?:(?:can|could|would|will|might|may) (?:you|someone|anyone|one)|(?:can|could|may|might) (?:i|we)|do you|have you"
    r"|would you|tell (?:me|us)|let (?:me|us) know|remind (?:me|us)|give (?:me|us)|send (?:me|us)|name (?:the|him|her)"
    r"|(?:i|we) (?:should|would|must|need|want|wonder|wish|am wondering|would just|only)(?: (?:like|love|need|want))?"
    r" (?:to (?:know|ask|hear|learn|find out)|if|whether|who|when|where|what|which|how))"
)
# What begins asking: behind a stop, or behind a comma with a word that joins.
_STARTS = rf"(?:{_BEFORE}{_WHAT}|{AUX}(?:n['’]?t)? {_SUBJECT}|{_TELL})(?![\w'’])"
_ASKS = re.compile(
    rf"(?:[.!;:?…]+[\"”’)]?|[)]|\s[-–—]+)\s+(?P<a>{_LINK}{_STARTS})"
    rf"|,\s+(?P<b>(?:and|so|but|or|then|therefore|hence|thus) (?:{_LINK}){_STARTS})"
    rf"|,\s+(?P<c>(?:{AUX} (?:it|that|this|they|he|she|i|we|you|there|anything|something)|{_TELL})(?![\w'’]))"
    rf"|(?<=\w)\s+(?:know|knows|learn|ask|asks|inquires?|enquires?|told|wonders?|hear|find out|tell (?:me|us|him|her"
    rf"|them))\s+(?P<d>{_BEFORE}{_WHAT}(?![\w'’]))",
    re.IGNORECASE,
)
# What is told asks itself, so that nothing is only told.
_ASKING = re.compile(
    rf"\?|^\W*{_LINK}(?:{_BEFORE}(?:what|which|who|whom|whose|where|how|why)(?![\w'’])(?! a )|when (?:is|was|will|does"
    rf"|did|are)(?![\w'’])|{AUX}(?:n['’]?t)? {_SUBJECT}(?![\w'’])|{_TELL}(?![\w'’])|any|anyone|anything|list|find"
    r"|looking for|wondering)(?![\w'’])"
    r"|(?<![\w'’])(?:(?:i|we|he|she) (?:need|seek|require|lack|wish for|would like the|should like the|am looking"
    r"|are looking|is looking|was looking|were looking|look) |(?:grateful|thankful|glad|obliged) (?:for|of) |would"
    r" value |send (?:me|us) |wonder(?:s|ing)? (?:if|whether|who|when|where|what|which|how) )",
    re.IGNORECASE,
)
# A wish is told, and then it is asked whether there is any.
_WHETHER = re.compile(r"^(?:\w+ ){0,4}(?:whether|if) (?:any|there|someone|somebody|one)\b", re.IGNORECASE)
_INTERROGATES = re.compile(
    r"\?|^\W*(?:what|which|who|when|where|how|is|are|was|does|did|can|could|any|list)\b", re.IGNORECASE
)
# "She will be pleased." tells of no talk.
_REACTS = re.compile(
    r"^\W*(?:(?:that|this|it|she|he|they|we|you|both|all)(?:['’]\w+)? |what (?:an? )|how (?!many|long|much|often)\w+"
    r"|thank|thanks|many thanks|wonderful|excellent|splendid|lovely|marvellous|marvelous|delightful|perfect|good|great"
    r"|fine|alas|merci|kind of you|most (?:kind|helpful)|very (?:kind|good|well)|much obliged|i see|oh|ah|indeed"
    r"|(?:\w{1,30}[ ,]{0,2}){1,3}[.!]\s*$)",
    re.IGNORECASE,
)
_FEW = 10
# "My aunt has the keys on Monday. Is anything on then?": however short, the day is told.
_THEN = re.compile(
    r"\b(?:is|are) (?:there )?(?:any|some)(?:thing|one|body)(?: on| happening| planned)? then\W*$", re.IGNORECASE
)
# "That was a great talk last night about kelp!" names it.
_NAMES = re.compile(
    rf"\b{GATHERING}\b(?: [\w'’]+){{0,3}}? (?:about|on) (?!(?:\w+day|the|that|this|it)\b)\w", re.IGNORECASE
)
_SENTENCES = re.compile(r"(?<=[.!])\s+")


def split(said: str) -> tuple[str, str] | None:
    """What is told and what is asked; None where it is not as clear as that."""
    few = len(said.split()) < LEAST
    for match in _ASKS.finditer(said):
        start = max(match.start(group) for group in "abcd")
        told, asks = said[:start].strip(), said[start:].strip()
        if _ASKING.search(told) and not (
            match["a"] is None and _WHETHER.search(asks) and not _INTERROGATES.search(told)
        ):
            return None
        if not without_reactions(told) and match["a"] is not None:
            return told, asks
        if (not few or _THEN.search(asks)) and len(told.split()) >= LEAST_TOLD:
            return told, asks
    return None


def without_reactions(told: str) -> str:
    """What is told without what is only about the answer before."""
    parts = _SENTENCES.split(told)
    while parts and reacts(parts[0]):
        parts.pop(0)
    return " ".join(parts)


def reacts(told: str) -> bool:
    """Whether it is only about what was answered before."""
    return len(told.split()) <= _FEW and _REACTS.search(told) is not None and not _NAMES.search(told)
