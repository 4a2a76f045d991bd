"""What was chosen for the title and the speaker of a unit, with doubts about it."""

from dataclasses import dataclass, replace

from seminar.reading.draft import Doubt
from seminar.reading.languages import Label
from seminar.reading.lists.fields import Span
from seminar.reading.lists.sights import Sight
from seminar.reading.unspaced.words import is_unspaced

# Values with a lower score do not look like what they stand for.
_GUESSED = 1.3
# Some signs without blanks are a title where the rest of the list has its own.
_SHORT, _AGREED = 0.7, 2.0
_NAMELESS_COST = 2.5
_NAMELESS = Doubt(
    field="speakers", why="No speaker was found for this talk, unlike for the others of the list. Check it."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What stands where in a unit; `value` says how much of a talk it seems to be."""

    title: Span | None = None
    person: Span | None = None
    value: float = 0.0
    fits: float = 0.0
    titled: bool = False
    named: bool = False
    doubts: tuple[Doubt, ...] = ()


def doubt_choice(sight: Sight, choice: Choice, others: int) -> tuple[Doubt, ...]:
    """What an organizer should look at; `others` are further names in the unit."""
    doubts = []
    if choice.person and choice.person.score < _GUESSED:
        why = f"“{choice.person.text[:80]}” stands where the list has its speakers. Check whether it is one."
        doubts.append(Doubt(field="speakers", why=why))
    elif choice.person and others > 0:
        doubts.append(Doubt(field="speakers", why="More names stand beside this talk. Check who speaks."))
    agreed = is_unspaced(choice.title.text) and choice.fits >= _AGREED if choice.title else False
    least = _SHORT if agreed else _GUESSED
    if choice.title and choice.title.text != "TBA" and (choice.title.score < least or choice.fits < 0):
        why = f"“{choice.title.text[:120]}” was taken for the title, unlike in the rest of the list. Check it."
        doubts.append(Doubt(field="title", why=why))
    elif choice.person and choice.title is None and Label.TITLE not in sight.labels:
        doubts.append(Doubt(field="title", why="No title was found beside this name. Check whether there is one."))
    return tuple(doubts)


def compare_choices(choices: list[Choice]) -> list[Choice]:
    """The choices, those worth less that name nobody where others name title and speaker: they are no talks."""
    full = sum(choice.titled and choice.named for choice in choices)
    if full < 2:
        return choices
    return [
        replace(choice, value=choice.value - _NAMELESS_COST, doubts=(*choice.doubts, _NAMELESS))
        if choice.titled and not choice.named
        else choice
        for choice in choices
    ]
