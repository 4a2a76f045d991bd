"""Where somebody works, in the words beside the name."""

import re

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.text.placeholders import is_missing
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.postnominals import is_degree
from seminar.reading.who.sentence_words import SPEAKING, TITLING

_WHERE_AFTER = compile_when_used(
    r"\s*(?:\((?P<inside>[^()]{2,120})\)|(?:,|\s+from|\s+of|\s+at|\s+von\s+der|\s+de\s+la|\s+de\s+l['’]|\s+de|\s+del|\s+do|\s+dell['’]|\s+della|\s+da)(?:(?<=['’])|\s+)(?P<named>(?:the\s+)?[^\W\d_][^,.;()]{1,90}))"
)
_AFTER_PLACE = compile_when_used(
    rf"\s+(?:will|on|to|for|as|about|who|is|titled|entitled|giving|presenting|speaking|zum|mit|am|{SPEAKING}|{TITLING})\b"
)
_CLAUSE = re.compile(r"(?:who|whose|which|qui|dont|que|che|cui|der|die|deren|dessen|das)\s", re.IGNORECASE)
# How far behind a name its place is looked for, and how long it may be.
_LONGEST_BEHIND, _LONGEST_PLACE = 240, 200
ROLE = match_any(gather_words(lambda words: words.roles))
# "Ada Quill and Bo Stone (both Fano)"
_BOTH = re.compile(
    r"(?:both(?:\sat|\sof|\sfrom)?|all\s(?:at|of|from)|beide|alle|tous\s(?:les\s)?deux|toutes\sdeux|amb[oa]s|entramb[ie]|os\sdois|as\sduas)[\s,:]{1,2}(?=[A-ZÀ-Þ])"
)
ROLE_START = compile_when_used(
    rf"^(?:(?:an?|the)\s+)?(?:(?:{ROLE})s?(?:\s+(?:and|&|/)\s+|\s+|$|,\s*))+(?:(?:of|in|for|at)\s+(?:the\s+)?|(?=$))?",
    re.IGNORECASE,
)
# "avocate", "horloger retraité", "jurista": trades that no list of roles holds.
_TRADE = compile_when_used(
    r"[a-zà-þ-]{2,20}(?:ista|iste|ore|or|ora|rice|eur|euse|er|ero|era|iere|iera|ogo|oga|logue|graphe|ien|ienne|ière|ante|ente"
    r"|ano|ana|ico|ica|eta|cat|cate|cato|cata|afo|afa|euta|aria|ario)(?:\s[a-zà-þ'’-]{1,20}){0,3}"
)
_SHORT_PLACE = re.compile(r"U\.\s(?:de\s)?[A-ZÀ-Þ]")
_PLAIN_PLACE = compile_when_used(r"(?:[A-ZÀ-Þ\d][\w'’.&-]*(?:\s(?:of|de|der|di|the|and|&))*\s?){1,6}")


def read_place(after: str) -> str | None:
    """Where somebody works, from the words behind the name."""
    found = _WHERE_AFTER.match(after[:_LONGEST_BEHIND])
    if not found:
        return None
    if found["inside"]:
        return None if is_degree(found["inside"]) else tidy_affiliation(found["inside"])
    place = _AFTER_PLACE.split(found["named"])[0]
    return tidy_affiliation(place) if is_institution(place) and not _CLAUSE.match(place) else None


def is_role(text: str) -> bool:
    """Whether words begin with what somebody is: "Visiting scholar, Fano Museum"."""
    return ROLE_START.match(text) is not None


def tidy_affiliation(text: str) -> str | None:
    """The institution without the person's role in it; nothing where only a role is named."""
    text = _BOTH.sub("", text.strip(" ,;:.–-@＠·•"))
    rest = ROLE_START.sub("", text).strip(" ,;:")
    if rest != text and is_institution(text) and not is_institution(rest):
        rest = text
    subject, _, place = rest.partition(" at ")
    if place and is_institution(place) and not is_institution(subject):
        rest = place.removeprefix("the ")  # "Professor of Geology at Fano University"
    rest = rest.strip('"“”')
    return None if is_missing(rest) or len(rest) > _LONGEST_PLACE else rest


def names_workplace(words: str) -> bool:
    """Whether words are an institution or begin with what somebody is there, and no name stands behind that."""
    if is_institution(words) or _SHORT_PLACE.match(words):
        return True
    return bool(ROLE_START.match(words)) and not is_honored(words)


def may_be_workplace(words: str) -> bool:
    """Whether words behind a doubtful name can be its place of work: else both are parts of something longer."""
    if not words or is_institution(words) or ROLE_START.match(words):
        return True
    return bool(_PLAIN_PLACE.fullmatch(words) or _TRADE.fullmatch(words))
