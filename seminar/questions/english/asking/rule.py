"""A rule: words that ask for something, and what they ask for."""

from dataclasses import dataclass

from seminar.questions.asked import Fact
from seminar.questions.english.vocabulary import AUX, GATHERING, SEVERAL
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# What all books of rules may name.
_NAMES = {
    "anybody": "(?:i|we|you|one|someone|people|somebody|anyone)",
    "may": "(?:do|does|can|could|should|would|to|must|may|might|shall|ought|will|did|is|are|need to|have to)",
    "aux": AUX,
    "gathering": GATHERING,
    "several": SEVERAL,
    # The words that stand where a time was, taken.
    "time": "(?:·+(?: ·+){0,15})",
    # Somebody, whose name may have been taken.
    "they": "(?:he|she|they|·+(?: ·+){0,5})",
    # Any words, taken or not: one, and up to six.
    "any": "[^ ]+",
    "words": "(?:[^ ?]+(?: [^ ?]+){0,5}?)",
    # Where a question begins; and where only taken words stand before.
    "first": "^(?:·+ ){0,4}",
    "begin": "^(?:(?:·+|and|so|ok|but|the|,) ){0,5}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Words that ask for something; "take" names the part of them that goes, else all of them."""

    words: str
    facts: tuple[Fact, ...]


def rule(words: str, *facts: Fact) -> Rule:
    return Rule(words=words, facts=facts)


def asks(book: str, *facts: Fact, **names: str) -> tuple[Rule, ...]:
    """A rule for every paragraph of a book of phrases."""
    return tuple(rule(words, *facts) for words in read_phrases(book, ENGLISH, **_NAMES, **names))
