"""Until when the asker is away, where a question asks of the time after that.

"I am travelling until 10 May. What is the first seminar when I'm back?" asks for the first one after 10 May.
"""

import re

_AM = r"(?:['’](?:m|re|ll be|ve been|ve)| am| are| will be| have been)"
_UNTIL = re.compile(
    rf"(?:\b(?:i|we){_AM}|(?:^|(?<=[.!,] ))(?:away|abroad|off|gone|travell?ing"
    r"|on (?:[a-z]+ )?(?:leave|holidays?|vacation)))"
    r" (?:[^.;!?]{0,60}? )?(?:until|till?) (?P<day>[^,.;!?]{2,30}?)"
    r"(?=[,.;!?]| (?:so|and|but|because|as|with|for|at|when|once)\b)",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:when|once|after|as soon as) (?:i|we)(?:['’](?:m|re|ll be|ve)| am| are| get| come| will be| have)?"
    r" (?:back|return(?:ed)?|home)(?: (?:home|here|again))?(?: from (?!\d)(?:my |our |the )?[a-z]+)?"
    r"(?:(?P<on> on )(?=\w)|(?= ?[,.;!?]| ?$))",
    re.IGNORECASE,
)
# "We return on 20 May. What comes first then?"
_RETURNS = re.compile(
    r"(?:^|(?<=[.!,] ))(?:i|we)(?:['’](?:m|re|ll be)| am| are| will be| get| come| will)? (?:back|return(?:ing)?)"
    r"(?: (?:home|here))?(?: from (?!\d)(?:my |our |the )?[a-z]+)? on (?P<day>[^,.;!?]{2,30})[,.;!?] "
    r"(?:(?:and|so) )?(?P<asks>[^.!]*?\b(?:first|next)\b[^.!]*?) then(?=\W*$)",
    re.IGNORECASE,
)
_LAST_DAY = re.compile(r"\d|\bend\b", re.IGNORECASE)
# What else is said of it: "so I will miss some".
_REST = re.compile(r"^(?:[^.;!?]*[.;!?] |[, ]*)")


def told(said: str) -> str | None:
    """The question with its time said outright; None where nobody is back from anywhere."""
    back = _BACK.search(said)
    if back is None:
        returns = _RETURNS.search(said)
        return returns and f"{said[: returns.start()]}{returns['asks']} starting from {returns['day']}"
    asks, after = said[: back.start()], said[back.end() :]
    if back["on"]:
        return f"{asks}starting from {after}"
    away = _UNTIL.search(asks)
    if away is None:
        return None
    # Who is away until January is back in January, and who is away until the 10th is back on the 11th.
    since = "after" if _LAST_DAY.search(away["day"]) else "starting from"
    return f"{asks[: away.start()]}{_REST.sub('', asks[away.end() :])}{since} {away['day']}{after}"
