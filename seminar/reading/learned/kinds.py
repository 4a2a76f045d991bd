"""What kinds of words the languages know: months, honorifics, labels, words that announce, and the like."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from seminar.reading.languages import LANGUAGES
from seminar.reading.languages.vocabulary import Phrasing, Vocabulary
from seminar.reading.learned.tokens import cut_tokens

# Fields of a vocabulary and of its phrasing that tell something of the words around a title or a name.
_WORDS = (
    *("honorifics", "degrees", "roles", "institutions", "occasions", "rooms", "months", "weekdays", "missing"),
    *("greetings", "closings", "farewells", "framing", "prefaces", "leads", "counted", "seasons", "other_days"),
    *("announces", "person_verbs", "speaks", "gives", "welcomes", "titled", "talk_words", "joins", "cancelled"),
    "small_words",
)
_PHRASES = (
    *("and_words", "with_words", "by_words", "of_words", "about_words", "articles", "never_last", "at_hour"),
    *("works", "performs", "hosted_by", "hosting", "answers", "coauthored", "invited_by", "defences", "jurors"),
    *("online", "fare", "streets", "pages", "site_feet", "menus", "credits", "offices", "second_halves", "last_ones"),
    *("mail_heads", "enrolments"),
)
_LONGEST = 6


def mark_kinds(words: Sequence[str]) -> list[frozenset[str]]:
    """The kinds of each of a line's words in small letters; a label's kind stands at its first word alone."""
    found: list[set[str]] = [set() for _ in words]
    for place, word in enumerate(words):
        for phrase in _by_first_word().get(word, ()):
            if tuple(words[place : place + len(phrase)]) != phrase:
                continue
            kinds, labels = _phrases()[phrase]
            found[place] |= labels
            for each in range(place, place + len(phrase)):
                found[each] |= kinds
    return list(map(frozenset, found))


@cache
def _by_first_word() -> dict[str, list[tuple[str, ...]]]:
    grouped: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _phrases():
        grouped.setdefault(phrase[0], []).append(phrase)
    return grouped


@cache
def _phrases() -> dict[tuple[str, ...], tuple[set[str], set[str]]]:
    """Every phrase with its kinds and with the labels that it may be."""
    known: dict[tuple[str, ...], tuple[set[str], set[str]]] = {}
    for kind, phrase, is_label in _list_phrases():
        words = tuple(token.small for token in cut_tokens(phrase))
        if 0 < len(words) <= _LONGEST:
            known.setdefault(words, (set(), set()))[is_label].add(kind)
    return known


def _list_phrases() -> Iterator[tuple[str, str, bool]]:
    for language in LANGUAGES:
        for kind in _WORDS:
            yield from ((kind, phrase, False) for phrase in _field(language, kind))
        for kind in _PHRASES:
            yield from ((kind, phrase, False) for phrase in _field(language.phrasing, kind))
        for label, phrases in language.labels.items():
            yield from ((f"label:{label}", phrase, True) for phrase in phrases)


def _field(words: Vocabulary | Phrasing, name: str) -> Iterable[str]:
    phrases: Iterable[str] = getattr(words, name)
    return phrases
