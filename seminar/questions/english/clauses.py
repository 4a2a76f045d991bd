"""The clauses of an English sentence, and what is left of it without those that only tell of the asker.

"Anything on wolves this month? My flatmate keeps sheep": which words bear the topic only the store can tell; this
says which clauses may be left out, for where the whole leads nowhere.
"""

import re

from seminar.questions import leaving_out
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import AUX, GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.leaving_out import Clause
from seminar.questions.phrases import read_phrases

MOST = 7  # clauses; what has more is no question
_LEAST = 3  # letters of what is kept
_END = re.compile(r"(?<=[^\s.])\.{2,}\s*|(?<=\w\w)[.!?;:,)]+\s+|(?<=\))\s+|\s+-{1,3}\s+|\s+(?=\()|\s*[\n–—…]\s*")
# A stop behind these ends no clause.
_CUT_SHORT = re.compile(r"(?:^|[^\w])(?:dr|prof|mr|mrs|ms|st|no|vs|dept|approx|univ|inst)\.\s*$", re.IGNORECASE)
# "Ada Quill, who gave …": of whoever is named before it.
_RELATIVE = re.compile(
    r", (?:who|whom|whose) (?:is|was|are|were|has|had|will|once|gave|spoke|came)(?![^ ])(?![^,;.!]{0,200}[?])"
)
_BEGINNING, _ASKING, _OF_US, _OF_ASKER, _NAMING, _WISHING, _POINTING = read_phrases(
    r"""
    # How a clause begins that asks, and what asks in it.
    asks = who|whom|whose|when|where|what|which|how|why|any|anyone|anything|anybody|tell|give|send|show|list|share|name
        |remind|find|looking|wondering|same
    [and|or|but|so|also|then|ok|okay|well|pls|please|hey|hi|just]* (<aux>|<asks>)

    who|when|where|what|which|how (long|many|much|do|does|can)
    link[s]|zoom|slide[s]|room[s]|venue|abstract[s]|summary|recording[s]|recorded|video|paper[s]|publication[s]|title[s]
    topic|passcode|password|email|contact|bio|affiliation|organi(s|z)er[s]|address|poster

    [and|or|but|so|because|since|as|cuz|bc|sorry|well|still|also]* (i|we|my|our|me|us)

    # What keeps one from coming, and for what one asks.
    (broke|broken|breaks|breaking) down
    (is|was|got|are|were|running|ran) [so|very] (late|delayed|stuck|held up|sick|ill|on strike|swamped)
    overran|overslept|fell asleep|double~booked|power cut|traffic jam|no (wifi|internet|signal|power|battery)
    (did not|never) (come|show up|go off|turn up)
    long (story|day)|busy (week|day|month)|deadline[s]|lost track
    for (my|our)|to my|of mine|on my phone|need (it|this|that) for

    # A clause with such words names talks, whoever it tells of.
    `(?!(?:things?|meetings?|addresses|schools?|hours?)(?![^ ]))`<gathering>
    speaker[s]|one|ones|speak[s]|spoke|speaking|talk[s]|talked|talking|present(s|ed|ing)|gave

    into|interested|about|on|love|like|care|curious|need[s]|want[s]|prefer|work on|study|studying|thesis|research|fan
        |after
    regarding|mean|meant

    # What points back at another clause, which therefore stays: "is anyone speaking about that?"
    (about|on|of|like|into|covering|regarding|with) (that|this|it|those|these|such)
        => (in|here|at|during|this|next|soon|already|yet|before|lately|recently|any|`[;:]`)
    """,
    ENGLISH,
    aux=AUX,
    gathering=GATHERING,
)
_ASKS = re.compile(rf"^[^\w]*(?:{_BEGINNING})(?![^ ])|[?]$|(?<![^ ])(?:{_ASKING})(?![^ ])")
_OWN = re.compile(rf"^[^\w]*(?:{_OF_US})(?![^ ])|(?<![^ ])(?:{_OF_ASKER})(?![^ ])")
_NAMES = re.compile(rf"(?<![^ ])(?:{_NAMING})(?![^ ])")
# "And his colleague Ada Quill, …": of nobody else.
_OF_ONE = re.compile(
    r"^\W*(?:(?:[Aa]nd|[Bb]ut|[Oo]r|[Ww]hat about) (?:(?:his|her|their) [a-z-]+ )?|(?:[Hh]is|[Hh]er|[Tt]heir) [a-z-]+ )"
    r"(?:[^\W\d_a-z][\w'’-]+ ){1,3}[^\W\d_a-z][\w'’-]+\W*$"
)
_WISHES = re.compile(rf"(?<![^ ])(?:{_WISHING})(?![^ ])")
_POINTS_BACK = re.compile(rf"(?<![^ ])(?:{_POINTING})")


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
    return (
        not _OF_ONE.search(part)
        and not _NAMES.search(plain)
        and (_is_own(part) or not _ASKS.search(plain))
        and not plain.endswith("?")
    )


def _is_own(part: str) -> bool:
    return _OWN.search(_plain(part)) is not None


def _wishes(part: str) -> bool:
    return _WISHES.search(_plain(part)) is not None


def _plain(part: str) -> str:
    return Sentence(part).text
