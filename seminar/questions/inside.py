"""Which sentence of an abstract or a biography says what somebody asks of it."""

import re
from functools import lru_cache

from seminar import words
from seminar.questions import inside_chinese, kindred
from seminar.questions.asked import Language, Question
from seminar.questions.chinese import inside as chinese
from seminar.questions.commonplace import is_common
from seminar.questions.english import inside as english
from seminar.questions.english.told import split

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[\"“'(]?[A-Z0-9])")
_NUMBER = re.compile(english.NUMBER, re.IGNORECASE)
_NUMERAL = re.compile(english.NUMERAL, re.IGNORECASE)
_MONEY = re.compile(
    r"[€$£¥]|\b(?:euros?|dollars?|pounds?|yen|yuan|francs?|cents?|crowns|kron\w+"
    r"|rupees?)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(english.COUNTED, re.IGNORECASE)
_WHOLE = re.compile(english.WHOLE, re.IGNORECASE)
_MENTIONS = re.compile(english.MENTIONS, re.IGNORECASE)
_THING_OF = re.compile(english.THING_OF, re.IGNORECASE)
_TITLE = re.compile(f"{english.TITLE}|{chinese.TITLE}", re.IGNORECASE)
# Telling words that a sentence must share with what is asked where no number is.
LEAST = 2


def asks(question: Question) -> bool:
    """Whether it asks for something that a text may say, and not for the text."""
    if question.language is not Language.ENGLISH:
        return inside_chinese.asks(question.said)
    return asks_number(question) or bool(_MENTIONS.search(_asked(question.said))) or not _WHOLE.search(question.said)


def asks_number(question: Question) -> bool:
    """ "How many hours of speech were collected?" """
    if question.language is not Language.ENGLISH:
        return inside_chinese.asks_number(question.said)
    return _NUMBER.search(_asked(question.said)) is not None


def needs_number(question: Question) -> bool:
    """Whether nothing but a number would be an answer."""
    if question.language is not Language.ENGLISH:
        return inside_chinese.asks_of_one(question.said) or question.reference is not None
    return asks_number(question)


def asks_title(question: Question) -> bool:
    """Whether what a talk is called is asked for by that name, so that no abstract would be an answer."""
    return _TITLE.search(question.said) is not None


def asks_thing_of(question: Question) -> bool:
    """Whether an English question asks for some thing of talks, which is no title: "the dress code of the forum"."""
    return question.language is Language.ENGLISH and _THING_OF.search(question.said) is not None


def asks_of_text(question: Question) -> bool:
    """Whether it asks what an abstract says, by that word: "does the summary mention …?"."""
    return question.language is Language.ENGLISH and _MENTIONS.search(_asked(question.said)) is not None


def sentence(question: Question, text: str) -> str | None:
    """The sentence that has most of the telling words of what is asked, and a number where one is asked for."""
    if question.language is not Language.ENGLISH:
        return inside_chinese.sentence(question.said, text)
    asked = _asked(question.said)
    number, wanted, match = asks_number(question), _telling(asked), _COUNTED.search(asked)
    counted = _telling(match["what"]) if match else frozenset()
    # "Did she say anything about rust?" has no second word to share.
    least = min(LEAST, len(wanted) or LEAST) if asks_of_text(question) else LEAST
    best, most = None, 0.0
    for one in _SENTENCE.split(text.strip()):
        shared = _shared(wanted, one)
        tells = bool(_NUMERAL.search(one))
        if number and not (tells and shared and (not counted or _shared(counted, one))):
            continue
        if not number and shared < least:
            continue
        if shared > most:
            best, most = one, shared
    return best


@lru_cache(maxsize=64)
def _asked(said: str) -> str:
    parts = split(said)
    return parts[1] if parts else said


def _telling(said: str) -> frozenset[str]:
    return frozenset(words.stem(word) for word in words.split(said) if word not in words.STOP and not is_common(word))


def _shared(wanted: frozenset[str], one: str) -> float:
    """How many of the words a sentence has; one for others counts less."""
    held = {words.stem(word) for word in words.split(one)}
    held |= {words.stem(word) for word in ("costs", "price", "expensive", "pay")} if _MONEY.search(one) else set()
    return sum(1.0 if stem in held else 0.9 if kindred.of_stem(stem) & held else 0.0 for stem in wanted)
