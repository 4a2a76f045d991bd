"""How well words describe a talk or a person among a few that are known: by trade, place, series, name or title."""

from collections.abc import Sequence

from seminar import words
from seminar.questions import kindred
from seminar.questions.english.series_words import KINDS, roots_of
from seminar.talk import Talk

# What a word counts that only an abstract or a biography holds.
TOLD = 0.6
# Letters by which a shorter word begins a longer one: "stats", "comp".
LEAST_BEGUN = 4


def score(said: str, talks: Sequence[Talk], people: Sequence[str] = ()) -> float:
    """The share of the telling words that these talks, all of one whole, hold; 0 where there is no such word."""
    wanted = [word for word in words.split(said) if word not in words.STOP and word not in KINDS and word.isalnum()]
    if not wanted:
        return 0.0
    sure: list[str] = []
    told: list[str] = []
    for talk in talks:
        fields = [talk.series.key, talk.series.name, talk.fields.title or "", talk.venue or "", *talk.fields.tags]
        fields += [text for one in talk.speakers for text in (one.name, one.affiliation or "")]
        sure += words.split(" ".join(fields))
        told += words.split(" ".join((talk.fields.abstract or "", *(one.bio or "" for one in talk.speakers))))
    for text in people:
        told += words.split(text)
    return sum(_held(word, sure, told) for word in wanted) / len(wanted)


def _held(word: str, sure: Sequence[str], told: Sequence[str]) -> float:
    if _is_in(word, sure):
        return 1.0
    return TOLD if _is_in(word, told) else 0.0


def _is_in(word: str, held: Sequence[str]) -> bool:
    stem = words.stem(word)
    stems = {words.stem(one) for one in held}
    if stem in stems or not stems.isdisjoint(kindred.of_stem(stem)):
        return True
    begun = [*roots_of(word), *([word] if len(word) >= LEAST_BEGUN else ())]
    return any(one.startswith(root) for root in begun if len(root) > 2 for one in held)
