"""Who organizes and asks: "organizer of the algebra seminar here, who is next?" asks of that seminar."""

import re

_ROLE = (
    r"(?:the |an? |one of the )?(?:[a-z]{1,15} )?(?:co-?)?(?:organi[sz]er|secretary|chair|convener|host|coordinator"
    r"|admin(?:istrator)?|member)s? (?:of|for|at) "
)
# What is asked behind it stands by itself.
_ASKS = r"[.,;:!] (?:(?:and|so) )?(?=(?:who|whom|when|where|what|which|how|is|are|does|do|can|could|any)\b)"
_OFFICE = tuple(
    re.compile(rf"^(?:(?:hi|hello|hey|dear all|good \w+)(?: \w+)?[,.!]? )?{words}{_ASKS}", re.IGNORECASE)
    for words in (
        rf"{_ROLE}(?P<series>[^.,;:!?]{{3,60}}?) here",
        rf"(?:i['’]m|i am|this is) {_ROLE}(?P<series>[^.,;:!?]{{3,60}}?)",
        r"i (?:help )?(?:co-?)?(?:organi[sz]e|run|host|coordinate) (?P<series>[^.,;:!?]{3,60}?)",
    )
)
_SERIES = re.compile(
    r"\b(?:seminars?|series|colloqui(?:um|a)|workshops?|clubs?|groups?|lunch(?:es)?|forums?|webinars?)\b", re.IGNORECASE
)


def told(said: str) -> str | None:
    """The question of the asker's own series; as it is where it names series itself. None where nobody says so."""
    match = next((found for words in _OFFICE if (found := words.match(said))), None)
    if match is None or not _SERIES.search(match["series"]):
        return None
    asks = said[match.end() :]
    own = _SERIES.search(asks) or match["series"].lower().startswith(("this ", "our ", "my "))
    return asks if own else f"In {match['series']}, {asks}"
