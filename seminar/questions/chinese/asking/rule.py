"""How a book of Chinese phrases is paired with the facts that they ask for."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.vocabulary import ASKED_SCHOOL, LATIN_EDGE, SPEAKER, TALK, WHAT, WHERE, WHO
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

# A pattern and what it asks for.
Rule = tuple[str, tuple[Fact, ...]]

# What all these books may name.
NAMES = {
    "what": WHAT,
    "who": WHO,
    "where": WHERE,
    "school": ASKED_SCHOOL,
    "speaker": SPEAKER,
    "talk": TALK,
    "how": "(?:怎么样?|怎样|如何|点样?|咋)",
    "which_hour": "(?:几点钟?|几时|什么时候|啥时候?|何时|多会儿|哪会儿)",
    # The end of 讨论会 and the like is no "will".
    "will": "(?<![组例年书论讨享告餐谈话])会",
    # Between what is asked and the question word: "到底是", "大概都是".
    "be": r"(?:\s|是|的|都|到底|究竟|分别|大概|具体|主要){0,4}",
    # Latin letters begin or end.
    "abc": LATIN_EDGE,
    "sign": "[\u3400-\u9fff]",
    # What was taken already.
    "gap": "\x1f",
    # Behind an arrow: nothing of a word goes on; nothing is said any more.
    "end": r"(?:$|\W)",
    "over": r"(?:\W*$)",
}


def asks(book: str, *facts: Fact, **names: str) -> tuple[Rule, ...]:
    """A rule for every paragraph of a book of phrases."""
    return tuple((words, facts) for words in read_phrases(book, CHINESE, **NAMES, **names))
