"""Which words of an English question can be the name of a person."""

import re

from seminar.questions.english.sentence import TAKEN, TITLE, Sentence
from seminar.questions.english.vocabulary import GATHERING, STOP, WEAK

# Words that no name holds; particles and the like may stand inside one.
_OTHER_WORDS = """
prior abstract abstracts slides slide paper papers preprint recording video videos poster notes link zoom room title
topics affiliation bio email contact homepage talks speakers series seminar seminars colloquium webinar lunch hour
workshop meeting day days date building kind topic dr prof dr. prof. professor doctor mr mrs ms organizers organizer
number next last first second third same usual new old other week month term semester university institute
department students student professors research interests publications published written background cv field of the
a an this that these those cancelled recorded online chair chairs host & compare person guy fellow lady dude still
already ever really actually currently tomorrow today yesterday joke weather rain lecture hall venue place
presenter presenters lecturer lecturers visitor visitors gentleman researcher researchers scientist scientists
organiser organisers
employed based called named entitled titled located
"""
_NAMES_TOO = """
an as at day do good guy he her hi little long may my no on see so to up us well will ya ye yes young
"""
_NO_NAME = (STOP | WEAK | frozenset(_OTHER_WORDS.split())) - frozenset(_NAMES_TOO.split())
# Not even that, unless "Do" or "My" has a capital.
_ALWAYS_WORDS = """
the a an this that on as at to he her no us up my do will and or of for it in is
"""
_ALWAYS = frozenset(_ALWAYS_WORDS.split())
_CAPITALIZED = frozenset(("an", "do", "he", "my", "no", "will"))
NAME_WORD = r"[^ ·?!,;:\"()]+"
NAME = rf"(?:{NAME_WORD} ){{0,4}}{NAME_WORD}(?![^ ])"
# As few words as the pattern allows.
SHORT = rf"(?:{NAME_WORD} ){{0,4}}?{NAME_WORD}(?![^ ])"
PAIR = rf"(?P<name>{SHORT})(?: (?:and|&|or) (?P<other>{SHORT}))?"
# Of a name, and of each of its words.
MOST_WORDS, MOST_LETTERS = 4, 30
# A Chinese name in an English sentence, with what follows it there.
_CHINESE_TAIL = re.compile(r"(?<=[\u3400-\u9fff]{2})(?:[讲講]的|的|老师|老師|教授|博士)$")


def trimmed(sentence: Sentence, start: int, end: int, *, strict: bool) -> tuple[int, int] | None:
    """The part of the words that can be a name: the last run for possessives, else the first; None for none."""
    text = sentence.text[start:end]
    if TAKEN in text or TITLE in text:
        return None
    words = text.split(" ")
    bad = [
        _is_no_name(word, sentence.typed(start + _offset(words, i), start + _offset(words, i) + 1))
        for i, word in enumerate(words)
    ]
    possessive = sentence.text.startswith(" 's", end)
    if not any(bad):
        first, last = 0, len(words)
    elif possessive and not bad[-1]:
        last = len(words)
        first = max(i for i, one in enumerate(bad) if one) + 1
    elif not strict and not bad[0] and not possessive:
        first, last = 0, bad.index(True)
    else:
        return None
    if last - first > MOST_WORDS:
        return None
    start_at = start + _offset(words, first)
    return start_at, start + _offset(words, last) - 1


def cleaned(typed: str) -> str:
    """Without the signs around it; a last initial keeps its dot."""
    typed = _CHINESE_TAIL.sub("", typed)
    return typed.strip(" ,.;:'\"") + ("." if re.search(r"(?<![^ ])\w\.$", typed) else "")


def _offset(words: list[str], index: int) -> int:
    return sum(len(word) + 1 for word in words[:index])


def _is_no_name(word: str, typed: str) -> bool:
    if word in _ALWAYS and not (typed[:1].isupper() and len(typed) > 1 and word in _CAPITALIZED):
        return True
    if typed.islower() and word.endswith(("ing", "ly")) and len(word) > 5:
        return True
    return (
        word in _NO_NAME
        or bool(re.fullmatch(GATHERING, word))
        or not re.search(r"[^\W\d_]", word)
        or len(word) > MOST_LETTERS
    )
