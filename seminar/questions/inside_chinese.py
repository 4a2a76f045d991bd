"""Which sentence of an abstract or a biography says what somebody asks of it in Chinese."""

import re
from functools import lru_cache

from seminar import translating, words
from seminar.questions import kindred
from seminar.questions.chinese import inside as chinese
from seminar.questions.chinese.vocabulary import THAT
from seminar.questions.commonplace import is_common
from seminar.questions.english import inside as english

_SENTENCE = re.compile(r"(?<=[。！？；!?;])|(?<=\.)\s+(?=[\"“'(]?[A-Z0-9])")
_NUMBER = re.compile(chinese.NUMBER)
_NUMERAL = re.compile(f"{chinese.NUMERAL}|{english.NUMERAL}", re.IGNORECASE)
_WHOLE = re.compile(chinese.WHOLE)
_WHICH_TALK = re.compile(
    rf"{THAT}(?:研究|项目|调查|试验|实验|讲座|报告|演讲)?|(?:报告|演讲|讲座|摘要|简介)(?:里面?|中|上)"
)
_RUN = re.compile(r"[\u3400-\u9fff]+|[a-z][a-z0-9-]{2,}")
# "几种", "几个县": a sentence that counts in the same measure is likelier to say it, and the more so the same thing.
_MEASURE = re.compile(
    "(?:几|多少)(?P<measure>[种个只成倍例家所名位场年月天层代级项组页卷条座户村县省国人次件段份])(?P<what>[\u3400-\u9fff]?)"
)
_COUNTS = "(?:[一二两三四五六七八九十百千万亿半\\d]|[十百千万\\d]多)\\s?"
SAME_MEASURE, SAME_THING = 0.5, 1.0
# What a word counts that says which talk is meant, and what is held by another word for it, in English, or in part.
WHICH, KIN, NAMED, PARTLY = 0.3, 0.9, 0.8, 0.5
# What a sentence must hold of what is asked, where a number is and where none.
LEAST_BESIDE_NUMBER, LEAST = 0.8, 1.6


def asks(said: str) -> bool:
    """Whether it asks for something that a text may say, and not for the text."""
    return asks_number(said) or not _WHOLE.search(words.fold(said))


def asks_number(said: str) -> bool:
    """ "幻觉率降到多少"; what stands before "那个研究" only says which talk is meant."""
    folded = words.fold(said)
    parted = [match.end() for match in _WHICH_TALK.finditer(folded)]
    return _NUMBER.search(folded, parted[-1] if parted else 0) is not None


def asks_of_one(said: str) -> bool:
    """Whether it says of which talk it asks for a number, so that any other sentence would be no answer."""
    return asks_number(said) and _WHICH_TALK.search(words.fold(said)) is not None


def sentence(said: str, text: str) -> str | None:
    """The sentence that has most of the telling words of what is asked, and a number where one is asked for."""
    asked, which = _telling(said)
    number, measure = asks_number(said), _MEASURE.search(words.fold(said))
    counts = re.compile(f"{_COUNTS}{measure['measure']}({measure['what']})?") if number and measure else None
    least = LEAST_BESIDE_NUMBER if number else LEAST
    best, most = None, 0.0
    for one in _SENTENCE.split(text.strip()):
        if not one or (number and not _NUMERAL.search(words.fold(one))):
            continue
        shared = _shared(asked, one)
        counted = counts.search(words.fold(one)) if counts else None
        shared += SAME_THING if counted and counted[1] else 0.0
        if shared < least:
            continue
        shared += WHICH * _shared(which, one) + (SAME_MEASURE if counted else 0.0)
        if shared > most:
            best, most = one.strip(), shared
    return best


@lru_cache(maxsize=64)
def _telling(said: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of what is asked, and those that only say of which talk."""
    folded = words.fold(said)
    parted = [match.end() for match in _WHICH_TALK.finditer(folded)]
    at = parted[-1] if parted and _words(folded[parted[-1] :]) else 0
    return _words(folded[at:]), _words(folded[:at])


def _words(said: str) -> frozenset[str]:
    found: set[str] = set()
    for run in _RUN.findall(_NUMBER.sub(" ", said)):
        if run.isascii():
            found.add(run)
            continue
        found.update(one.said for one in translating.into_english(run) if len(one.said) > 1)
    return frozenset(one for one in found if one not in chinese.FRAME and not is_common(one))


def _shared(wanted: frozenset[str], one: str) -> float:
    text = words.fold(one)
    stems = {words.stem(word) for word in words.split(one) if word.isascii()}
    return sum(_held(word, text, stems) for word in wanted)


def _held(word: str, text: str, stems: set[str]) -> float:
    if word in text:
        return 1.0
    if any(other in text for other in kindred.of_han(word)):
        return KIN
    forms = translating.into_english(word) if not word.isascii() and stems else ()
    if len(forms) == 1 and any(set(form.split()) <= stems for form in forms[0].forms):
        return NAMED
    pairs = [word[at : at + 2] for at in range(len(word) - 1)] if len(word) > 2 else []
    return PARTLY if any(pair in text for pair in pairs) else 0.0
