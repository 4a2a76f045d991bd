"""What a question asks for, and whether it has an answer, by models that learned from whole questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Question
from seminar.questions.learned import models
from seminar.questions.learned.wording import describe_whole

WISHES, KINDS = "-wishes", "-kinds"
UNKNOWN, AMBIGUOUS = "unknown", "ambiguous"
_NOTHING = "none"
# With these "is there any …?" is another wish than a list or a count alone.
_WITH_YESNO = frozenset({Fact.LIST, Fact.STATUS})
# What is asked along with something that nobody stores.
_WITH_OTHER = frozenset({Fact.YESNO, Fact.LIST})


@dataclass(frozen=True, slots=True)
class Guess:
    """How likely each wish is, the likeliest first, and each kind of answer."""

    wishes: Mapping[str, float]
    kinds: Mapping[str, float]

    def of_fact(self, fact: str) -> float:
        return sum(sure for wish, sure in self.wishes.items() if fact in facts_of(wish))


def wish_of(question: Question) -> str:
    """The facts and materials that it asks for, as one word: `list+yesno`, `materials/slides`."""
    facts = set(question.facts)
    if len(facts) > 1 and facts.isdisjoint(_WITH_YESNO):
        facts.discard(Fact.YESNO)
    if Fact.OTHER in facts:
        facts -= _WITH_OTHER
    kinds = "+".join(sorted(question.materials))
    return ("+".join(sorted(facts)) or _NOTHING) + (f"/{kinds}" if kinds else "")


def facts_of(wish: str) -> Sequence[str]:
    return wish.partition("/")[0].split("+")


def asking_for(question: Question, wish: str) -> Question:
    """The question as one for something else; of yes or no where it was that before."""
    named, _, kinds = wish.partition("/")
    facts = tuple(Fact(one) for one in named.split("+") if one != _NOTHING)
    if Fact.YESNO in question.facts and facts and Fact.YESNO not in facts:
        facts = (Fact.YESNO, *facts)
    materials = tuple(MaterialKind(one) for one in kinds.split("+") if one)
    claim = question.claim if Fact.YESNO in facts else None
    return replace(question, facts=facts, materials=materials, claim=claim)


def guess(said: str, *, follows: bool, chinese: bool) -> Guess:
    """What the models make of it; `follows`: something was spoken of before it."""
    signs = describe_whole(said, follows=follows, chinese=chinese)
    return Guess(wishes=_weighed(WISHES, signs, chinese=chinese), kinds=_weighed(KINDS, signs, chinese=chinese))


def _weighed(name: str, signs: list[str], *, chinese: bool) -> dict[str, float]:
    # A sequence of one is judged by what is seen of it alone.
    (found,) = models.weigh_labels(name, [signs], chinese=chinese)
    return dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))
