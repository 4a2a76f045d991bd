"""A rule: words that ask for something, and what they ask for."""

from dataclasses import dataclass

from seminar.questions.asked import Fact

# Taken words may stand where a time was.
GAP = r"(?: ·+){0,16}"
ANYBODY = r"(?:i|we|you|one|someone|people|somebody|anyone)"
MAY = r"(?:do|does|can|could|should|would|to|must|may|might|shall|ought|will|did|is|are|need to|have to)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Words that ask for something; "take" names the part of them that goes, else all of them."""

    words: str
    facts: tuple[Fact, ...]


def rule(words: str, *facts: Fact) -> Rule:
    return Rule(words=words, facts=facts)
