"""How English is written, for the notation of phrases."""

from seminar.questions.phrases import Writing, read_phrases

ENGLISH = Writing(
    blank=" ", word=r"[^ ·?.!,]+", taken="·+", few=3, ends=r" ?[?.!,]| ?$", word_end=r"(?![^ ])", hyphen="[ -]?"
)
# As it was typed, with signs right at the words.
_TYPED = Writing(blank=" ", word=r"[\w'’-]+", taken="·+", few=3, ends=r"\W*$", word_end=r"\b", hyphen="[ -]?")


def one_of(book: str, **names: str) -> str:
    """A pattern for any phrase of a book that finds it, as whole words, in a question as it was typed.

    In the book `<gap>` is what may stand between two words, with its signs, if the book does not name it otherwise.
    """
    words = "|".join(read_phrases(book, _TYPED, **{"gap": r"\b.{1,40}?\b", **names}))
    return rf"\b(?:{words})\b"
