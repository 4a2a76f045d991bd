"""How much of what was asked a talk or a paper holds, and where: evidence that it is about it."""

import itertools
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from bot.actions.answering.likeness import kin, nearly, phrased, same, together, translated
from bot.actions.answering.scale import QUALITY, Fields, Scale
from bot.actions.answering.values import Evidence
from bot.actions.answering.weighing_chinese import weigh_han
from seminar import roots, words
from seminar.questions.commonplace import is_common
from seminar.questions.english.compounds import names_another
from seminar.scripts import is_unspaced
from storage.search import Found, Hit, Term

__all__ = ["Evidence", "Fields", "exactly", "joined", "weigh"]

T = TypeVar("T")

# What each further mention in an abstract adds.
MENTION, MOST_MENTIONS = 0.06, 3
CORRECTED, GUESSED = 0.8, 0.6
LONG = 9  # letters; of a longer word two may be wrong
# What a word is worth of which only another form is there, where something else has it as it was said: a vagus nerve
# for vagueness, batting for a bat.
DERIVED = 0.6
# What a word counts that nothing holds and that makes another thing of the one beside it: "kidney stones".
UNHEARD = 2.0
# What two words beside each other add.
BESIDE = 0.12
# What words are worth that stand apart from each other, and how many words lie between those that do not.
APART, NEAR = 0.83, 4
NOTHING: Mapping[str, Sequence[str]] = {}
_LINES = ("title", "people", "abstract")
_JOINED = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)+")


def joined(said: str, every: Iterable[Fields]) -> frozenset[str]:
    """Stems of the compounds that were said and that something is about as such: "e-values" is more than values."""
    wanted = {words.stem(re.sub(r"[-‐‑]", "", one)) for one in _JOINED.findall(words.fold(said))}
    return (
        frozenset(
            stem
            for fields in every
            for each in fields.values()
            for word in each
            if (stem := words.stem(word)) in wanted
        )
        if wanted
        else frozenset()
    )


def exactly(found: Found, every: Iterable[Fields]) -> frozenset[int]:
    """The places of the words that something holds just as they were said, or in the plural."""
    spoken = {place: _as_said(term) for place, term in enumerate(found.terms) if len(term.forms) > 1}
    held = {word for fields in every for each in fields.values() for word in each} if spoken else set()
    return frozenset(place for place, forms in spoken.items() if forms & held)


def _as_said(term: Term) -> frozenset[str]:
    return roots.one_or_many(words.fold(term.said))


def weigh(
    what: T,
    fields: Fields,
    text: str,
    said: str,
    found: Found,
    hit: Hit,
    compounds: Iterable[str] = (),
    *,
    sure: bool = True,
    exact: Collection[int] = (),
    chinese: Mapping[str, Sequence[str]] = NOTHING,
) -> Evidence[T]:
    """By the words as they were said; those in Chinese by their English names too. `text` is the folded title, people
    and abstract, a line each; `compounds` are those that have to be held as well, `exact` the
    places of words that something holds as they were said, `chinese` the names of English words in Chinese."""
    stems = {name: [words.stem(word) for word in each] for name, each in fields.items()}
    scale = Scale()
    asked = frozenset(words.stem(words.fold(term.said)) for term in found.terms)
    lines = dict(zip(_LINES, text.split("\n"), strict=False))
    phrases = phrased([words.fold(term.said) for term in found.terms], stems)
    unheard = _unheard_of(found)
    for place, term in enumerate(found.terms):
        if is_unspaced(term.said):
            continue
        holding = _holding(term.forms, stems) if place in hit.terms else {}
        if sure and place in hit.terms and not holding:
            holding = {"abstract": 1.0}
        if term.corrected and all(is_common(form) or form in words.STOP for form in term.forms):
            # "Lonely" is no "only", and bees are no "been".
            holding = {}
        if holding and place in exact and not any(_as_said(term) & set(each) for each in fields.values()):
            holding = {name: share * DERIVED for name, share in holding.items()}
        if term.corrected:
            mended = _mended_by(term)
            holding = {name: share * mended for name, share in holding.items()}
        word = words.fold(term.said)
        common = is_common(word, alone=len(found.terms) == 1)
        if not holding:
            holding = nearly(word, fields, stems)
        if not common:
            alike = kin(word, stems, asked)
            holding = together(holding, alike, same(holding, alike), translated(chinese.get(word, ()), lines))
        holding = together(holding, phrases[place])
        weight = term.rarity * (UNHEARD if place == unheard and not holding else 1.0)
        scale.add(weight, holding, common=common)
    _weigh_pairs(scale, found, stems.get("title", ()))
    if scale.telling > 1 and not scale.title and not scale.names and not _near_each_other(found, stems):
        scale.strength *= APART
    for word in compounds:
        scale.add(max(term.rarity for term in found.terms), {name: 1.0 for name, each in stems.items() if word in each})
    weigh_han(scale, said, found, stems, text.split("\n"))
    return scale.result(what, hit.score)


def _unheard_of(found: Found) -> int | None:
    """The place of the one of two words that nothing holds, where it makes another thing of the other."""
    if len(found.terms) != 2:
        return None
    known = [bool(term.forms) and not term.corrected for term in found.terms]
    if sum(known) != 1:
        return None
    place = known.index(False)
    word, beside = (words.fold(found.terms[at].said) for at in (place, 1 - place))
    return place if names_another(word, beside) else None


def _mended_by(term: Term) -> float:
    """How sure it is that a word was meant which is spelt otherwise: "quitting" is hardly quizzing."""
    # Imported here: few words are misspelt.
    from rapidfuzz.distance import OSA

    said = words.fold(term.said)
    # The plural is no error.
    off = min((OSA.distance(said.removesuffix("s"), form.removesuffix("s")) for form in term.forms), default=0)
    return CORRECTED if off <= 1 or len(said) > LONG else GUESSED


def _holding(forms: Sequence[str], stems: Fields) -> dict[str, float]:
    """The fields that hold one of the forms, those of several words as a whole."""
    holding: dict[str, float] = {}
    for name, text in stems.items():
        often = 0
        for form in forms:
            parts = [words.stem(part) for part in form.split()]
            if len(parts) == 1:
                often += text.count(parts[0])
            elif set(parts) <= set(text):
                often += 1
        if often:
            holding[name] = 1.0 + (
                MENTION / QUALITY["abstract"] * min(often - 1, MOST_MENTIONS) if name == "abstract" else 0
            )
    return holding


def _near_each_other(found: Found, stems: Fields) -> bool:
    """Whether two words that follow on each other in the question stand near each other in a text."""
    forms = [
        {words.stem(form) for form in term.forms}
        for term in found.terms
        if term.forms and not is_common(words.fold(term.said))
    ]
    for text in stems.values():
        for one, other in itertools.pairwise(forms):
            places = [at for at, word in enumerate(text) if word in one]
            if any(set(text[max(0, at - NEAR) : at + NEAR + 1]) & other for at in places):
                return True
    return False


def _weigh_pairs(scale: Scale, found: Found, title: Sequence[str]) -> None:
    """Words that stand beside each other in the question and in the title belong together."""
    forms = [{words.stem(form) for form in term.forms} for term in found.terms if not is_unspaced(term.said)]
    for one, other in itertools.pairwise(forms):
        if any(a in one and b in other for a, b in itertools.pairwise(title)):
            scale.strength += BESIDE * scale.whole
