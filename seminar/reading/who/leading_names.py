"""The name with which a row of words begins."""

import re

from seminar.reading.who.honorifics import HONORED
from seminar.reading.who.name_words import PARTICLES, is_capitalised, is_initial, is_name_word

_MOST_WORDS = 7
_PARTICIPLE = re.compile(r"^.{5,}(?:ing|ed|al|ic|ive|ly|ful|less)$")


def lead_name(text: str) -> tuple[str, str, bool]:
    """A row "Ada Quill Knots and Braids" as name, rest, and whether the cut is certain.

    The name is the leading run of two words, or three where the third is no word of titles either; initials and
    particles do not count.
    """
    honor = HONORED.match(text)
    words = (text[honor.end() :] if honor else text).split()
    taken = full = 0
    certain = True
    for word in words[:_MOST_WORDS]:
        if full and word.lower() in PARTICLES:
            taken += 1
            continue
        if not is_capitalised(word):
            break
        if not is_initial(word):
            after = words[taken + 1] if taken + 1 < len(words) else ""
            enough = 1 if is_initial(words[0]) else 2
            if full >= 3 or (full >= enough and not _may_be_third(word, after)):
                break
            certain = certain and is_name_word(word)
            full += 1
        taken += 1
    while taken and words[taken - 1].lower() in PARTICLES:
        taken -= 1
    rest = " ".join(words[taken:]).lstrip(" ,:–-")
    return " ".join(words[:taken]), rest, certain and (full == 2 or (full == 1 and taken > 1))


def _may_be_third(word: str, after: str) -> bool:
    """Whether a third capitalised word belongs to the name: a title in lower case begins with its one capital."""
    if not is_name_word(word) or word.isupper() or "-" in word or _PARTICIPLE.match(word.lower()):
        return False
    return bool(after) and (after[0].isupper() or not after[0].isalpha())
