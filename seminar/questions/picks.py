"""How a sentence chooses from what was listed before it: the value that every language's grammar makes."""

from dataclasses import dataclass
from enum import StrEnum

from seminar.questions.asked import Place


class How(StrEnum):
    ONE = "one"  # the one that is described, or that stands at a place
    SEVERAL = "several"  # all that fit what is described, and may be none
    WITHOUT = "without"  # all but those that are described
    OTHER = "other"  # what is left beside the one that was spoken of
    MIDDLE = "middle"  # the one between others
    EVERY = "every"
    PARTNER = "partner"  # who gives the talk together with the one who was spoken of


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """`described` says in a sentence of its own which ones are chosen, or the whole sentence says it (`inside`), or
    `place`, in the order in which they were listed. `asks` is what is asked of them, in the words typed, or nothing
    where that is the whole sentence. `person`: whether it chooses among people, where its words tell. `of_two`: of no
    more and no less. `having`: only after others of which was asked what they have. `chosen`: only after one of them
    was chosen. `company`: only after it was asked with whom somebody speaks. `tensed`: whether it is over or to come
    tells which. `past`: its verb is of the past. `back`: it may mean a talk of which was spoken earlier."""

    how: How = How.ONE
    described: str = ""
    asks: str = ""
    inside: bool = False
    place: Place | None = None
    person: bool | None = None
    of_two: bool = False
    having: bool = False
    chosen: bool = False
    company: bool = False
    tensed: bool = False
    past: bool = False
    back: bool = False
