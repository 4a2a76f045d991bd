"""Titles and names that a list's drafts lack and that stand beside them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.learned.moment_opinion import may_be
from seminar.reading.learned.odds import SHOWN, doubt_anew
from seminar.reading.learned.tagger import Guess, Part, Tagging, says_same
from seminar.speaker import SpeakerName

# Where so likely.
_LEAST = 0.8
# A blank line parts two words as so many words between them do.
_GAP = 30

Span = tuple[int, int]


def fill_gaps(drafts: Sequence[Draft], tagging: Tagging) -> list[Draft]:
    """The drafts of a list, each with the title or the speaker that it lacks where only one stands nearest to it."""
    lacking = [part for part in (Part.TITLE, Part.PERSON) if any(_lacks(draft, part) for draft in drafts)]
    if not lacking or len(drafts) < 2:
        return list(drafts)
    taken = [place for draft in drafts for place in _list_places(draft, tagging)]
    shared = Counter(draft.date for draft in drafts)
    spans = [_find_span(draft, tagging, has_own_day=shared[draft.date] == 1) for draft in drafts]
    filled = list(drafts)
    for part in lacking:
        owned: dict[int, list[Guess]] = {}
        for guess in tagging.find(part):
            if guess.sure < _LEAST or any(guess.start < stop and guess.stop > start for start, stop in taken):
                continue
            if (owner := _find_owner(guess, spans, tagging)) is not None:
                owned.setdefault(owner, []).append(guess)
        for owner, guesses in owned.items():
            if _lacks(filled[owner], part) and all(says_same(guess.words, guesses[0].words) for guess in guesses):
                filled[owner] = _fill(filled[owner], part, guesses[0])
    return filled


def _lacks(draft: Draft, part: Part) -> bool:
    return not (draft.title if part is Part.TITLE else draft.speakers)


def _fill(draft: Draft, part: Part, guess: Guess) -> Draft:
    if part is Part.TITLE:
        why = f"A second reading takes “{guess.words[:SHOWN]}” for the title. Check whether it is."
        return doubt_anew(replace(draft, title=guess.words), "title", why, guess.line)
    why = f"A second reading takes {guess.words[:SHOWN]} for the speaker. Check whether it is right."
    return doubt_anew(replace(draft, speakers=(SpeakerName(name=guess.words),)), "speakers", why, guess.line)


def _list_places(draft: Draft, tagging: Tagging) -> list[Span]:
    """Wherever the draft's title and speakers stand."""
    texts = [*([draft.title] if draft.title else []), *(person.name for person in draft.speakers)]
    return [place for text in texts for place in tagging.find_places(text)]


def _find_span(draft: Draft, tagging: Tagging, *, has_own_day: bool) -> Span | None:
    """From where to where the draft's words stand: its title or speakers, and the day beside them."""
    places = _list_places(draft, tagging)
    day = draft.date if has_own_day else None
    days = [guess.start for guess in tagging.days if day and may_be(guess.day, day)]
    if not places:
        return (days[0], days[0] + 1) if len(days) == 1 else None
    start, stop = places[0]
    near = min(days, key=lambda at: abs(at - start), default=start)
    return min(start, near), max(stop, near + 1)


def _find_owner(guess: Guess, spans: Sequence[Span | None], tagging: Tagging) -> int | None:
    """The place of the draft that stands nearest, if one is nearer than all others."""
    far = sorted((_measure(guess, span, tagging), at) for at, span in enumerate(spans) if span)
    return far[0][1] if far and (len(far) == 1 or far[0][0] < far[1][0]) else None


def _measure(guess: Guess, span: Span, tagging: Tagging) -> int:
    """How many words are between the guess and a draft's; a blank line counts as many."""
    start, stop = span
    if guess.start < stop and guess.stop > start:
        return 0
    low, high = (stop, guess.start) if guess.start >= stop else (guess.stop, start)
    return high - low + _GAP * tagging.count_gaps(low - 1, high)
