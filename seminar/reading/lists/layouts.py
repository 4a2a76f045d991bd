"""Where title and speaker stand in the talks of one list, learnt from all of them together."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.languages.groups import BY
from seminar.reading.lists.choices import Choice, compare_choices, doubt_choice
from seminar.reading.lists.fields import Span
from seminar.reading.lists.placed_words import widen
from seminar.reading.lists.ratings import is_aside
from seminar.reading.lists.sights import Sight, Unit, look
from seminar.reading.lists.votes import WEIGHTS, Votes, count_votes, describe, fit
from seminar.reading.telling.told import BEYOND

MOST_LEARNT = 40
# As many as a list of years has; each costs a millisecond.
MOST_CHOSEN = 300
# "by Ada Quill"
_BY = compile_when_used(rf"{BY}\s(?=[A-ZÀ-Þ])", re.IGNORECASE)
_SIGNED, _SIGNED_PART = 1.0, 0.8
# A name of this score stands openly.
_OPEN_NAME = 2.0
_TELLING = (Label.TITLE, Label.SPEAKER)


def learn_layout(units: Sequence[Unit], *, whole: bool = True, agenda: bool = False) -> list[Choice]:
    """The likeliest title and speaker of every unit, each chosen so that it agrees with most others.

    What agrees is learnt from at most `MOST_LEARNT` of the units; only these are answered unless `whole`. In an
    `agenda` what stands where others have their speaker may as well be the coffee.
    """
    sample = _sample(units)
    sights = _ignore_rare([look(unit) for unit in sample])
    votes = count_votes(sights, [_choose(sight, {}) for sight in sights])
    votes = count_votes(sights, [_choose(widen(sight, votes, agenda=agenda), votes) for sight in sights])
    if whole and len(sample) < len(units):
        sights = _ignore_rare([look(unit) for unit in units[:MOST_CHOSEN]])
    usual = {label for label in _TELLING if sum(label in sight.labels for sight in sights) * 2 > len(sights)}
    choices = [_value(sight, _choose(widen(sight, votes, agenda=agenda), votes), usual) for sight in sights]
    return [*compare_choices(choices), *[Choice()] * (len(units) - len(choices) if whole else 0)]


def _sample(units: Sequence[Unit]) -> Sequence[Unit]:
    half = MOST_LEARNT // 2
    return units if len(units) <= MOST_LEARNT else [*units[:half], *units[-half:]]


def _ignore_rare(sights: list[Sight]) -> list[Sight]:
    """The sights without a speaker's label that only few bear, while names stand openly in almost all."""
    labelled = [sight for sight in sights if Label.SPEAKER in sight.labels]
    openly = sum(any(span.score >= _OPEN_NAME for span in sight.people) for sight in sights)
    if not labelled or len(labelled) * 3 > len(sights) or openly < 3 * len(labelled):
        return sights
    return [
        replace(sight, labels=Counter({label: n for label, n in sight.labels.items() if label is not Label.SPEAKER}))
        if any(span.score >= _OPEN_NAME for span in sight.people)
        else sight
        for sight in sights
    ]


def _choose(sight: Sight, votes: Votes) -> Choice:
    """The pair of a title and a speaker, either of which may be missing, that is likeliest in itself and fits best."""
    best = Choice()
    for title in [None, *sight.titles]:
        if title and Label.TITLE in sight.labels:
            continue
        for person in [None, *sight.people]:
            if person and (Label.SPEAKER in sight.labels or (title and _overlap(title, person))):
                continue
            fits = fit(sight, title, person, votes)
            value = fits + (title.score if title else 0) + (person.score if person else 0)
            value += _rate_signature(sight, title, person)
            if value <= best.value:
                continue  # what it leaves unexplained makes it no better
            value -= _leave(sight, title, person)
            if value > best.value:
                best = Choice(title=title, person=person, value=value, fits=fits)
    return best


def _rate_signature(sight: Sight, title: Span | None, person: Span | None) -> float:
    """What it is worth that a line of its own below the title's says whom it is by: "par Ada Quill"."""
    if title is None or person is None or title.first or person.first or person.line != title.line + 1:
        return 0.0
    whole = title.last == sight.last_field(title.line)
    return (_SIGNED if whole else _SIGNED_PART) if _BY.match(person.text) else 0.0


def _overlap(one: Span, two: Span) -> bool:
    fields = one.first <= two.last and two.first <= one.last
    told = one.first >= BEYOND or two.first >= BEYOND
    return one.line == two.line and (fields or (told and one.start < two.stop and two.start < one.stop))


def _leave(sight: Sight, title: Span | None, person: Span | None) -> float:
    """What the choice leaves unexplained on the lines that it uses."""
    cost = 0.0
    for place, fields in sight.heads:
        here = [span for span in (title, person) if span and span.line == place]
        if not here or any(span.first >= BEYOND for span in here):
            continue
        for order, each in enumerate(fields):
            if any(span.first <= order <= span.last for span in here):
                continue
            between = title is not None and title in here and order < title.first and each.mark in ("-", "|")
            beside = (
                person is not None and person in here and order > person.last and (each.mark in (",", "(") or between)
            )
            subtitle = title is not None and title in here and order == title.last + 1 and each.mark == ":"
            remark = title is not None and title in here and order > title.last and each.mark == "."
            aside = remark or is_aside(each.text)
            cost += 0.1 if aside else 0.6 if beside and len(each.text) < 60 else 1.6 if subtitle else 0.9
    return cost


def _value(sight: Sight, choice: Choice, usual: set[Label]) -> Choice:
    """The choice with how much of one talk its unit is: days and people beyond the first tell of another one."""
    titled = Label.TITLE in sight.labels or (choice.title is not None and choice.title.text != "TBA")
    named = Label.SPEAKER in sight.labels or choice.person is not None
    value = 2.0 * titled + 2.0 * named - (0.0 if titled or named else 1.0)
    total = sum(WEIGHTS[name] for name in describe(sight, choice.title, choice.person))
    value += 0.8 * choice.fits / total if total else 0.0
    others = sight.named - (choice.person is not None)
    value -= 0.7 * min(max(others, 0), 3) + 1.0 * min(max(sight.days - 1, 0), 3)
    value -= sum(label not in sight.labels for label in usual)
    value -= 1.5 * sum(min(sight.labels[label] - 1, 2) for label in _TELLING if sight.labels[label] > 1)
    return replace(choice, value=value, titled=titled, named=named, doubts=doubt_choice(sight, choice, others))
