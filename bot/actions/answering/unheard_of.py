"""That nobody here runs the series, or comes from the place, that a question names.

"Who speaks in the Quantum Gravity Club?", "is anybody coming from Stanford?": the next talk of all is no answer.
"""

import re
from dataclasses import replace

from bot.actions.answering import finding, naming, sieve
from bot.actions.answering.asking import Asking
from bot.actions.answering.holding import held_by
from bot.actions.answering.values import About, Answer, Kind, Why
from seminar import words
from seminar.questions.asked import Fact
from seminar.questions.chinese import series_words as chinese
from seminar.questions.commonplace import is_common
from seminar.questions.english.series_words import KINDS, SMALL
from seminar.questions.learned import strange

# A word alone may be what a talk is about, or be misheard: "the pensions webinar".
_ENOUGH = 2


def organizers(asking: Asking) -> Answer | None:
    """Nobody is known to run a series that there is not, whatever talks are about what it is called by."""
    said = _series(asking)
    return _no_series(asking, said) if said and Fact.ORGANIZERS in asking.facts else None


async def instead(asking: Asking, told: Answer) -> Answer:
    """`told`, or that there is no such series or place where that tells of nothing that is called so."""
    place = asking.question.affiliation
    if place and (told.kind is Kind.UNKNOWN or told.truth is False):
        there = await finding.talks_from(replace(asking, series=None), place)
        if not any(sieve.is_from(talk, place) for talk in there):
            return asking.unknown(Why.NO_PLACE, words=place)
    said = _series(asking)
    if said is None:
        return told
    if told.kind is Kind.UNKNOWN:
        return _no_series(asking, said) if told.why is Why.NO_TALK else told
    telling = strange.units(" ".join(_telling(said))) if said.isascii() else []
    held = held_by(told)
    is_another = len(telling) >= _ENOUGH and not all(strange.holds(held, unit) for unit in telling)
    return _no_series(asking, said) if is_another else told


def _series(asking: Asking) -> str | None:
    """What a series is called in the question, where none here is."""
    said = asking.question.series
    if not said or (asking.series and not naming.only_kind(said, asking.topic)):
        return None
    if said.isascii():
        return said if _telling(said) else None
    return said if chinese.names_series(said) else None


def _no_series(asking: Asking, said: str) -> Answer:
    return asking.unknown(Why.NO_SERIES, about=About.SERIES, words=said, series=asking.known, facts=())


def _telling(said: str) -> list[str]:
    """Its words but for those that any series is called by."""
    every = re.findall(r"[^\W_]+", words.fold(said))
    return [word for word in every if word not in KINDS | SMALL and not is_common(word)]
