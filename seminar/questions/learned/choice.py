"""How well the signs of an answer speak for it beside other answers to the same question: weights that were learned."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

PATH = Path(__file__).with_name("choice.json")


def score(signs: Mapping[str, float]) -> float:
    """The logarithm of its odds, up to what is the same for all answers to a question."""
    weights = _weights()
    return sum(value * weights.get(name, 0.0) for name, value in signs.items())


@cache
def _weights() -> dict[str, float]:
    loaded: dict[str, float] = json.loads(PATH.read_text(encoding="utf-8"))
    return loaded
