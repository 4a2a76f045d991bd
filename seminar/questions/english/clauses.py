"""The clauses of an English sentence, and what is left of it without those that only tell of the asker.

"Anything on wolves this month? My flatmate keeps sheep": which words bear the topic only the store can tell; this
says which clauses may be left out, for where the whole leads nowhere.
"""

import re

from seminar.questions import leaving_out
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import AUX, GATHERING
from seminar.questions.leaving_out import Clause

MOST = 7  # clauses; what has more is no question
_LEAST = 3  # letters of what is kept
_END = re.compile(r"(?<=[^\s.])\.{2,}\s*|(?<=\w\w)[.!?;:,)]+\s+|(?<=\))\s+|\s+-{1,3}\s+|\s+(?=\()|\s*[\n–—…]\s*")
# A stop behind these ends no clause.
_CUT_SHORT = re.compile(r"(?:^|[^\w])(?:dr|prof|mr|mrs|ms|st|no|vs|dept|approx|univ|inst)\.\s*$", re.IGNORECASE)
# "Ada Quill, who gave …": of whoever is named before it.
_RELATIVE = re.compile(
    r", (?:who|whom|whose) (?:is|was|are|were|has|had|will|once|gave|spoke|came)(?![^ ])(?![^,;.!]{0,200}[?])"
)
_ASKS = re.compile(
    rf"^[^\w]*(?:(?:and|or|but|so|also|then|ok|okay|well|pls|please|hey|hi|just) ){{0,3}}(?:{AUX}|who|whom|whose|when"
    r"|where|what|which|how|why|any|anyone|anything|anybody|tell|give|send|show|list|share|name|remind|find|looking"
    r"|wondering|same)(?![^ ])"
    r"|[?]$"
    r"|(?<![^ ])(?:who|when|where|what|which|how (?:long|many|much|do|does|can)|links?|zoom|slides?|rooms?|venue"
    r"|abstracts?|summary|recordings?|recorded|video|papers?|publications?|titles?|topic|passcode|password|email"
    r"|contact|bio|affiliation|organi[sz]ers?|address|poster)(?![^ ])"
)
_OWN = re.compile(
    r"^[^\w]*(?:(?:and|or|but|so|because|since|as|cuz|bc|sorry|well|still|also) ){0,2}(?:i|we|my|our|me|us)(?![^ ])"
    r"|(?<![^ ])(?:(?:broke|broken|breaks|breaking) down|(?:is|was|got|are|were|running|ran) (?:so |very )?(?:late"
    r"|delayed"
    r"|stuck|held up|sick|ill|on strike|swamped)|overran|overslept|fell asleep|double[ -]booked|power cut|traffic jam"
    r"|no (?:wifi|internet|signal|power|battery)|(?:did not|never) (?:come|show up|go off|turn up)|long (?:story|day)"
    r"|busy (?:week|day|month)|deadlines?|lost track)(?![^ ])"
    r"|(?<![^ ])(?:for my|for our|to my|of mine|on my phone|need (?:it|this|that) for)(?![^ ])"
)
# A clause with such words names talks, whoever it tells of.
_NAMES = re.compile(
    rf"(?<![^ ])(?:(?!things?(?![^ ])|meetings?(?![^ ])|addresses(?![^ ])|schools?(?![^ ])|hours?(?![^ ]))"
    rf"{GATHERING}|speakers?|one|ones|speaks?|spoke|speaking|talks?|talked|talking|present(?:s|ed|ing)|gave)(?![^ ])"
)
_WISHES = re.compile(
    r"(?<![^ ])(?:into|interested|about|on|love|like|care|curious|need|needs|want|wants|prefer|work on|study|studying"
    r"|thesis|research|fan|after|regarding|mean|meant)(?![^ ])"
)
# What points back at another clause, which therefore stays: "is anyone speaking about that?"
_POINTS_BACK = re.compile(
    r"(?<![^ ])(?:about|on|of|like|into|covering|regarding|with) (?:that|this|it|those|these|such)"
    r"(?= ?[?.!,;:]| ?$| (?:in|here|at|during|this|next|soon|already|yet|before|lately|recently|any)(?![^ ]))"
)


def split(said: str) -> list[str]:
    """The clauses with the signs at their ends."""
    found, start = [], 0
    for match in _END.finditer(said):
        if _CUT_SHORT.search(said[start : match.end()]) or _RELATIVE.match(said, match.start()):
            continue
        found.append(said[start : match.end()])
        start = match.end()
    found.append(said[start:])
    return [one.strip() for one in found if re.search(r"\w", one)]


def shorter(said: str) -> list[tuple[str, bool]]:
    """The sentence without some of its clauses, as `leaving_out.shorter` has it."""
    parts = split(said)
    if not 2 <= len(parts) <= MOST:
        return []
    clauses = [Clause(text=part, loose=_may_go(part), own=_is_own(part) and not _wishes(part)) for part in parts]
    return [
        (kept, bears)
        for kept, bears in leaving_out.shorter(clauses, " ")
        if len(re.findall(r"\w", kept)) >= _LEAST and not _POINTS_BACK.search(_plain(kept))
    ]


def _may_go(part: str) -> bool:
    """Whether a clause asks nothing and names no talk."""
    plain = _plain(part)
    return not _NAMES.search(plain) and (_is_own(part) or not _ASKS.search(plain)) and not plain.endswith("?")


def _is_own(part: str) -> bool:
    return _OWN.search(_plain(part)) is not None


def _wishes(part: str) -> bool:
    return _WISHES.search(_plain(part)) is not None


def _plain(part: str) -> str:
    return Sentence(part).text
