"""Two English nouns that name one thing together: who asks of "kidney stones" asks of no other stones."""

from seminar import real_words
from seminar.questions.commonplace import is_common
from seminar.questions.english.series_words import KINDS

# How words end that only say of a thing what it is like, or what is done with it: "coral breeding" is told of corals
# that were bred.
_DESCRIBING = (
    "ed", "ing", "less", "ful", "able", "ible", "al", "ic", "ive", "ous", "ish", "ese", "ian", "ly", "ion", "ment",
    "ity", "ness",
)  # fmt: skip


def names_another(word: str, beside: str) -> bool:
    """Whether a folded word makes another thing of the one beside it, where nothing is known of the word.

    No name and no misspelt word does, as they may well be of what is known.
    """
    if any(is_common(one) or one in KINDS for one in (word, beside)):
        return False
    plain = word.removesuffix("s")
    if not (real_words.is_one(word) or real_words.is_one(plain)):
        return False
    return word.endswith("ings") or not (word.endswith(_DESCRIBING) or plain.endswith(_DESCRIBING))
