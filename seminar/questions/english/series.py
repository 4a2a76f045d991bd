"""Words of a question that can only name a series, and what it calls the talks."""

import re

from seminar.questions.english import own_day
from seminar.questions.english.sentence import TAKEN, TITLE, Sentence
from seminar.questions.english.vocabulary import GENERIC, NAMED, SINGULAR, STOP

_WORD = r"[^ ·?!,;:\"()]+"
_NAME = rf"(?:{_WORD} ){{0,6}}?{_WORD}"
_SERIES = (
    "(?:seminar series|lecture series|talk series|webinar series|series|seminars|colloquium series"
    "|group meetings?|journal clubs?|reading groups?)"
)
_ONE = rf"(?:seminar|colloquium|webinar|lunch|hour|workshop|forum|club|{_SERIES}|symposium|tea|brown bag)"
# The word in front says that what follows is a series of talks, not one of them.
_FRONT = (
    rf"(?:in|at|of|from|for|to|within|during|on) (?:the |our |this |your )(?P<name>{_NAME}) {_SERIES}",
    r"(?:organi\w+|runs?|running|hosts?|in charge of|responsible for|coordinates|chairs|behind|leads"
    f"|·) (?:of )?(?:the |our |this )(?P<name>{_NAME}) {_ONE}",
    rf"(?:the |our )?(?P<name>{_NAME}) {_ONE} (?='s(?: ·|$| ?\?| next| last| speaker| organi| link| zoom"
    "| program| schedule))",
    # Only a series meets, or goes on.
    rf"(?:the |our |this )?(?P<name>{_NAME}) {_ONE} (?=(?:meets?|meeting|(?:re)?convenes?|resumes?|gathers?)(?: |$))",
    "(?:·|speakers?|talks?|one|who|sessions?|date|everything|anything|nothing|something)(?: is| was"
    f"| are)? ?(?:in|at|of|from) (?:the |our |this )(?P<name>{_NAME}) {_ONE}(?= ?(?:[?.!,]|$|·|(?:before"
    "|after|in|this|please|and)(?![^ ])))",
    rf"(?:the )?(?P<name>{_NAME}) {_SERIES}(?! of)",
)


# No name of a gathering: "what hour", "half an hour".
_AN_HOUR = r"(?:(?<=what )|(?<=which )|(?<=one )|(?<=an )|(?<=per )|(?<=half ))hours?(?![^ ])"
# Before "series" these are mathematics or worse.
_NO_SERIES_WORDS = """
time fourier taylor power dirichlet eisenstein hilbert laurent poincare infinite tv mini numeric harmonic which what
this many several few two three four more most all some any other these those both
"""
# What is asked of a series stands before its name: "list all logic seminars".
_ASKED_FOR = frozenset(("list", "show", "give", "send", "name", "count", "all", "which", "what", "every"))
_NO_SERIES = frozenset(_NO_SERIES_WORDS.split())


def take(sentence: Sentence) -> str | None:
    """The name of a series with the word that says so: "algebra seminar"."""
    for words in _FRONT:
        match = sentence.find(words)
        if not match:
            continue
        start, end = match.span("name")
        name = _trim(match["name"])
        if not name or TAKEN in name or TITLE in name or name.split(" ")[-1] in _NO_SERIES:
            continue
        start = end - len(name)
        said = re.sub(
            r"(?i)(?: (?:seminar|lecture|talk|webinar|colloquium))? series$|'s$", "", sentence.typed(start, match.end())
        )
        sentence.drop_at(start, match.end())
        return said.strip() or None
    return None


def _trim(name: str) -> str:
    """Without what stands before an article or a word of the frame: the name is what is next to "seminar"."""
    words = name.split(" ")
    for place in range(len(words) - 1, -1, -1):
        if words[place] in STOP - {"and", "of", "in", "on", "for", "&"}:
            return " ".join(words[place + 1 :])
    while words and words[0] in STOP | _ASKED_FOR:
        words.pop(0)
    return " ".join(words)


def called(sentence: Sentence, *, left: bool = False) -> str | None:
    """What the talks are called, singular: "colloquium"; `left`: only in what was not taken out yet."""
    said = own_day.without(sentence.text if left else sentence.whole)
    found = re.findall(rf"(?<![^ ])(?!{_AN_HOUR})(?:{GENERIC}|{NAMED})(?![^ ])", said)
    for word in found:
        one = SINGULAR.get(word) or (word if word.endswith("s") and word[-2] in "us" else word.removesuffix("s"))
        if one not in ("thing", "item", "event", "slot", "talk", "meeting", "presentation"):
            return one
    return None
