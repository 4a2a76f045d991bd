"""By how many people a talk is given, where that chooses it: "the talk with two speakers", "any joint talks"."""

from seminar.questions.english.datewords import NUMBERS
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING

_SEVERAL = "several|multiple|many|more than one|a pair of|a couple of|a duo of|a team of|a trio of"
_PEOPLE = "(?:speakers?|presenters?|lecturers?|people|persons?|guests?|colleagues)"
_WORDS = (
    rf"(?:{GATHERING}|ones?|which|any|anything|them|those)(?: ·+| [^ ·?.!,]+){{0,5}}? (?P<take>(?:(?:that|which) )?"
    r"(?:with|by|from|(?:(?:is|are|was|were|being) )?(?:given|held|presented) by|has|have|had|having|featuring)"
    rf" (?P<number>[2-9]|[a-z]+|{_SEVERAL}) (?:different )?{_PEOPLE}(?: (?:together|jointly|at once|instead of one))?)"
    "(?= ?[?.!,]| ?$| ·| (?:in|on|at|this|next|last|are|is|was|were|and|together|instead|starts?|begins?|takes?"
    "|happens?|will|when|where|what|who)(?![^ ]))",
    rf"(?:{GATHERING}|ones?) (?P<take>(?:where|in which|at which|for which|that) (?P<number>[2-9]|[a-z]+|{_SEVERAL})"
    rf" (?:different )?{_PEOPLE} (?:speak|present|talk|share|appear|lecture|give|hold|do|are speaking|are presenting)"
    "(?: (?:together|jointly|it|the stage))*)",
    "(?P<take>by (?P<number>two|three|four) (?:together|jointly))",
    rf"(?:the|an?|that|which|any) (?P<take>(?:two|three|2|3)-(?:speaker|person|presenter|hander)s?)(?= (?:[^ ·?.!,]+ )?"
    rf"{GATHERING}(?![^ ]))",
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
