"""How a book of Chinese phrases is paired with the facts that they ask for."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

# A pattern and what it asks for.
Rule = tuple[str, tuple[Fact, ...]]

_NAMES = {
    "which_hour": "(?:几点钟?|几时|什么时候|啥时候?|何时|多会儿|哪会儿)",
    # Between what is asked and the question word: "到底是", "大概都是".
    "be": r"(?:\s|是|的|都|到底|究竟|分别|大概|具体|主要){0,4}",
}


def asks(book: str, *facts: Fact, **names: str) -> tuple[Rule, ...]:
    """A rule for every paragraph of a book of phrases."""
    return tuple((words, facts) for words in read_phrases(book, CHINESE, **NAMES, **_NAMES, **names))
