"""A measured figure beside what it is compared with, and the samples that stand behind it."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`value` and `floor` are in `unit`; the goal is for their ratio, or for the value where there is no floor."""

    what: str
    value: float
    unit: str
    samples: int
    floor: float | None = None
    floor_is: str = ""
    goal: float | None = None

    @property
    def ratio(self) -> float | None:
        return None if self.floor is None else self.value / self.floor

    @property
    def reached(self) -> bool | None:
        """None where no goal is set."""
        if self.goal is None:
            return None
        return (self.value if self.ratio is None else self.ratio) < self.goal


def median(samples: Sequence[float]) -> float:
    return statistics.median(samples)


def p95(samples: Sequence[float]) -> float:
    """The value that one in twenty exceeds; of fewer than twenty samples the largest."""
    return _exceeded(samples, 0.95)


def p99(samples: Sequence[float]) -> float:
    """The value that one in a hundred exceeds; of fewer than a hundred samples the largest."""
    return _exceeded(samples, 0.99)


def _exceeded(samples: Sequence[float], share: float) -> float:
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
