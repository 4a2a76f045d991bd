"""Words of all languages that stand within the patterns of several modules, each kind as a pattern's group."""

from collections.abc import Callable, Iterable

from seminar.reading.languages import LANGUAGES, gather_words, match_any
from seminar.reading.languages.vocabulary import Phrasing


def _group(choose: Callable[[Phrasing], Iterable[str]]) -> str:
    return f"(?:{match_any(gather_words(lambda words: choose(words.phrasing)))})"


# In small letters; what stands around them must say where they end.
AND = _group(lambda words: words.and_words)
OR = _group(lambda words: words.or_words)
WITH = _group(lambda words: words.with_words)
BY = _group(lambda words: words.by_words)
OF = _group(lambda words: words.of_words)
ABOUT = _group(lambda words: words.about_words)
THE = _group(lambda words: words.articles)
A = _group(lambda words: words.indefinite_articles)
AT_HOUR = _group(lambda words: words.at_hour)
FROM_HOUR = _group(lambda words: words.from_hour)
THROUGH = _group(lambda words: words.through)
BEGINS = _group(lambda words: words.begins)
COAUTHORED = _group(lambda words: words.coauthored)
HOSTED_BY = _group(lambda words: words.hosted_by)
# Verbs of those who only host begin so.
HOSTING = _group(lambda words: words.hosting)
ANSWERS = _group(lambda words: words.answers)
MANY_TALKS = _group(lambda words: words.many_talks)
PERFORMS = _group(lambda words: words.performs)
WORKS = _group(lambda words: words.works)
NEXT = _group(lambda words: words.next_words)
PAGES = _group(lambda words: words.pages)
ONLINE = _group(lambda words: words.online)
STREETS = _group(lambda words: words.streets)
ENROLMENTS = _group(lambda words: words.enrolments)
ENROLLING = _group(lambda words: words.enrolling)
REASONS = _group(lambda words: words.reasons)
DEFENCES = _group(lambda words: words.defences)
JURORS = _group(lambda words: words.jurors)
PAST = _group(lambda words: words.past_words)
FARE = _group(lambda words: words.fare)
AFTERWARDS = _group(lambda words: words.afterwards)
NEVER_LAST = _group(lambda words: words.never_last)
# Titles of people in scripts without blanks, where they stand behind the name.
_TITLES = match_any(word for word in gather_words(lambda words: words.honorifics) if word[0] >= "\u3000")
UNSPACED_TITLES = f"(?:{_TITLES})"


def match_ordinal(number: int) -> str:
    """A pattern's alternation of the words for "first", "second" or "third"."""
    ordinals = (ordinal for language in LANGUAGES for ordinal in language.phrasing.ordinals.items())
    return match_any(word for word, told in ordinals if told == number)
