"""Months or days that a question names apart from each other: "in April or June" leaves May out."""

import re
from itertools import pairwise

from seminar.questions.chinese import apart as chinese
from seminar.questions.english import apart as english

_EITHER = re.compile(f"{english.EITHER_MONTH}|{chinese.EITHER_MONTH}", re.IGNORECASE)


def months(said: str) -> frozenset[int]:
    """The numbers of the two months; none where it names no two months in this way."""
    match = _EITHER.search(said)
    if not match:
        return frozenset()
    found = {english.number(one) or chinese.number(one) for one in match.groups() if one}
    return frozenset(found) if 0 not in found and len(found) == 2 else frozenset()


def days(said: str) -> frozenset[int]:
    """The days of one month that are listed with others between them, "13、15两天"; none where it lists none so."""
    numbers = chinese.listed_days(said)
    return frozenset(numbers) if any(other != one + 1 for one, other in pairwise(numbers)) else frozenset()
