"""The words and names of things by which Chinese asks for each fact, in the order in which they are tried.

What takes more words stands before what takes less.
"""

from seminar.questions.chinese.asking import (
    careers,
    contents,
    hours,
    listings,
    lives,
    organizing,
    persons,
    places,
    rooms,
    turns,
    workplaces,
)
from seminar.questions.chinese.asking.rule import Rule

TABLE: tuple[Rule, ...] = (
    *persons.RULES,
    *rooms.RULES,
    *careers.RULES,
    *hours.RULES,
    *turns.RULES,
    *organizing.RULES,
    *workplaces.RULES,
    *lives.RULES,
    *contents.RULES,
    *places.RULES,
    *listings.RULES,
)
