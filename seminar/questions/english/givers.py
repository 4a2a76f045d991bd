"""By how many people a talk is given, where that chooses it: "the talk with two speakers", "any joint talks"."""

from seminar.questions.english.datewords import NUMBERS
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING

_SEVERAL = "several|multiple|many|more than one"
_WORDS = (
    rf"(?:{GATHERING}|ones?|which|any|anything|them|those)(?: ·+| [^ ·?.!,]+){{0,5}}? (?P<take>(?:(?:that|which) )?"
    r"(?:with|by|from|(?:(?:is|are|was|were|being) )?(?:given|held|presented) by|has|have|had|having|featuring)"
    rf" (?P<number>[2-9]|[a-z]+|{_SEVERAL}) (?:different )?(?:speakers?|presenters?|lecturers?|people|person|guests?))"
    "(?= ?[?.!,]| ?$| ·| (?:in|on|at|this|next|last|are|is|was|were|and|together|instead)(?![^ ]))",
    "(?P<take>joint(?:ly (?:given|held))?)(?= (?:talks?|lectures?|presentations?)(?![^ ]))",
)
_LEAST = 2


def take(sentence: Sentence) -> int | None:
    """How many at least; the words are taken out."""
    for words in _WORDS:
        if not (match := sentence.find(words)):
            continue
        said = match.groupdict().get("number")
        number = _number(said) if said else _LEAST
        if number is not None:
            sentence.drop(match)
            return number
    return None


def _number(said: str) -> int | None:
    if said in _SEVERAL.split("|"):
        return _LEAST
    number = int(said) if said.isdigit() else NUMBERS.get(said, 0)
    return number if number >= _LEAST else None
