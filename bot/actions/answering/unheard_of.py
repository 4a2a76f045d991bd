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
from seminar.questions import disciplines
from seminar.questions.asked import Fact
from seminar.questions.chinese import series_words as chinese
from seminar.questions.commonplace import is_common
from seminar.questions.english.series_words import KINDS, SMALL
from seminar.questions.learned import strange
from seminar.questions.learned.strange import Stems
from seminar.scripts import is_han, simplify

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
        return _no_series(asking, said) if told.why in (Why.NO_TALK, Why.NOTHING_THEN) else told
    if told.count == 0:
        return _no_series(asking, said)
    held = held_by(told) | _at_home(asking)
    if said.isascii():
        telling = strange.units(" ".join(_telling(said)))
        # What a series shares with it is its kind: "the Physics Club" is no other club.
        least = 1 if asking.series else _ENOUGH
        is_another = len(telling) >= least and 2 * sum(strange.holds(held, unit) for unit in telling) <= len(telling)
    else:
        is_another = not any(strange.holds(held, unit) for unit in _its_own(said, asking))
    return _no_series(asking, said) if is_another else told


def _at_home(asking: Asking) -> Stems:
    """Where the series are at home: "the Larkfield journal club"."""
    of_people = [one.affiliation for series in asking.known for one in series.fields.organizers]
    return strange.stems_of(*of_people, *(series.fields.venue for series in asking.known))


def _series(asking: Asking) -> str | None:
    """What a series is called in the question, where none here is."""
    said = asking.question.series or next(filter(chinese.names_series, asking.question.topic.split()), None)
    if not said or (asking.series and said.isascii() and not _is_of_another(said, asking)):
        return None
    if said.isascii():
        return said if _telling(said) else None
    return said if chinese.names_series(said) and not (asking.series and not _its_own(said, asking)) else None


def _its_own(said: str, asking: Asking) -> list[str]:
    """Words of a Chinese name; where a series shares a part of it, those that each of both has by itself.

    "东亚电影史" is no 东亚城市史, though 电影史 alone may be what people call "电影史与美学".
    """
    if asking.series is None:
        return strange.units(chinese.core(simplify(said)))
    found = naming.named(said, asking.known, sure=True)
    own = [unit for unit in strange.units(found.rest) if is_han(unit)] if found else []
    its_own = [unit for unit in strange.units(chinese.core(simplify(asking.series.name))) if unit not in simplify(said)]
    return own if its_own else []


def _is_of_another(said: str, asking: Asking) -> bool:
    """Whether nothing of what was said but the kind of gathering belongs to the series that seemed to be meant, or
    each has a word that the other lacks: "Marine Biology Forum" beside a Marine Chemistry Forum."""
    found = naming.named(said, asking.known, sure=True)
    left = words.fold(found.rest).split() if found else []
    if not (found and left):
        return False
    telling = _telling(said)
    if all(word in left for word in telling):
        return True
    others = [word for word in found.rest.split() if words.fold(word) in telling]
    if any(strange.holds(_at_home(asking), word) for word in map(words.fold, others)):
        return False
    named = {words.stem(word) for word in telling}
    lacks = any(words.stem(word) not in named for word in _telling(found.series.name))
    # "The whale ecology seminar" may be one of the Ecological Society's.
    return lacks and bool(others) and all(word.istitle() or disciplines.is_field(word) for word in others)


def _no_series(asking: Asking, said: str) -> Answer:
    return asking.unknown(Why.NO_SERIES, about=About.SERIES, words=said, series=asking.known, facts=())


def _telling(said: str) -> list[str]:
    """Its words but for those that any series is called by."""
    every = re.findall(r"[^\W_]+", words.fold(said))
    return [word for word in every if word not in KINDS | SMALL and not is_common(word)]
