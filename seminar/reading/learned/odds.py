"""When what the second reader guesses is taken instead of the first one's choice."""

from collections.abc import Iterable
from dataclasses import replace

from seminar.reading.draft import Doubt, Draft, Hint
from seminar.reading.learned.tagger import LIKELY
from seminar.reading.text.lines import Line

# Signs of what a doubt quotes.
SHOWN = 120
# What is rated below these is hardly right, or half of it is wrong where nothing else doubts it. Measured on single
# talks that neither reader had seen; the talks of a list are right more often.
UNLIKELY, DOUBTFUL = 0.05, 0.2
SURE = 0.95
# Odds so many times as good turn an unlikely choice.
_TIMES = 100

# What such a rate does to the odds of a field.
_ODDS = 0.1
_WHY = "A second reading finds it unlikely. Check whether it is right."


def need(draft: Draft, field: str) -> float:
    """How likely something else must be: more where the first reader has no doubt, or has found nothing at all."""
    doubted = any(doubt.field == field for doubt in draft.doubts)
    return LIKELY if doubted and getattr(draft, field) else SURE


def beats(likely: float, chosen: float, least: float) -> bool:
    """Whether something likely has so many times the odds of an unlikely choice."""
    return likely >= least and chosen < LIKELY and likely * (1 - chosen) >= _TIMES * chosen * (1 - likely)


def doubt_anew(draft: Draft, field: str, why: str, line: Line) -> Draft:
    """The draft with a field that was changed: read from that line, and doubted for that reason alone."""
    return replace(
        draft,
        doubts=(*_without(draft.doubts, field), Doubt(field=field, why=why)),
        hints=tuple(hint for hint in draft.hints if hint.field != field),
        sources={**draft.sources, field: line.text},
    )


def hint_at(field: str) -> Hint:
    """A hint that a field is doubtful."""
    return Hint(field=field, odds=_ODDS, why=_WHY)


def _without(doubts: Iterable[Doubt], field: str) -> tuple[Doubt, ...]:
    return tuple(doubt for doubt in doubts if doubt.field != field)
