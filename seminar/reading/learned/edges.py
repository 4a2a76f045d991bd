"""Names and titles that have words too many, cut as is likelier."""

from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.learned.odds import SHOWN, beats, doubt_anew
from seminar.reading.learned.tagger import LIKELY, Guess, Part, Tagging, begins_with
from seminar.reading.who.name_words import PARTICLES


def mend_edges(draft: Draft, tagging: Tagging) -> Draft:
    """The draft with what was cut wrongly cut anew and doubted.

    Of what stands before a title too little is known: a series, a number and a name may belong to it or not.
    """
    return _cut_title(_cut_names(draft, tagging), tagging)


def _cut_names(draft: Draft, tagging: Tagging) -> Draft:
    found = [(person, _find_cut(Part.PERSON, person.name, tagging)) for person in draft.speakers]
    cuts = [None if guess and _breaks_name(person.name, guess.words) else guess for person, guess in found]
    if not any(cuts):
        return draft
    speakers = tuple(
        replace(person, name=guess.words) if guess else person
        for person, guess in zip(draft.speakers, cuts, strict=True)
    )
    line = next(guess.line for guess in cuts if guess)
    names = ", ".join(person.name for person in speakers)[:SHOWN]
    why = f"A second reading takes {names} for the speaker's name. Check where it begins and ends."
    return doubt_anew(replace(draft, speakers=speakers), "speakers", why, line)


def _breaks_name(name: str, start: str) -> bool:
    """Whether what would be cut off goes on with the family's name: "de la Fuente"."""
    rest = name.removeprefix(start).split() if name.startswith(start) else []
    return len(rest) > 1 and rest[0] in PARTICLES and rest[-1][:1].isupper()


def _cut_title(draft: Draft, tagging: Tagging) -> Draft:
    guess = _find_cut(Part.TITLE, draft.title, tagging) if draft.title else None
    if guess is None or guess.words == draft.title or not begins_with(draft.title or "", guess.words):
        return draft
    why = f"A second reading takes “{guess.words[:SHOWN]}” for the title. Check where it ends."
    return doubt_anew(replace(draft, title=guess.words), "title", why, guess.line)


def _find_cut(part: Part, text: str, tagging: Tagging) -> Guess | None:
    """The one guess within an unlikely text, where that stands; words that the first reader left out stay out."""
    rate = tagging.rate(part, text)
    if rate >= LIKELY:
        return None
    for start, stop in tagging.find_places(text):
        shared = [guess for guess in tagging.find(part) if guess.start < stop and guess.stop > start]
        if len(shared) != 1:
            continue
        is_within = start <= shared[0].start and shared[0].stop <= stop
        if is_within and beats(shared[0].sure, rate, LIKELY):
            return shared[0]
    return None
