"""The learned models, where they are kept and what they make of signs."""

from functools import cache
from pathlib import Path

import pycrfsuite

FOLDER = Path(__file__).parent


class _Place:
    folder = FOLDER


def folder() -> Path:
    """Where the models are that are used."""
    return _Place.folder


def path_of(name: str, *, chinese: bool) -> Path:
    """Of a model of a language; `name` is what it tells, nothing for the tagger of words."""
    return _Place.folder / f"{'chinese' if chinese else 'english'}{name}.crfsuite"


def weigh_labels(name: str, signs: list[list[str]], *, chinese: bool) -> list[dict[str, float]]:
    """How likely each label is at each of the places of which these are the signs."""
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(read(name, chinese=chinese))
    tagger.set(signs)
    labels = tagger.labels()
    return [{label: tagger.marginal(label, at) for label in labels} for at in range(len(signs))]


@cache
def read(name: str, *, chinese: bool) -> bytes:
    return path_of(name, chinese=chinese).read_bytes()


def take_from(folder: Path) -> None:
    """Use other models from now on: questions that a model learned from say nothing of how it judges new ones."""
    _Place.folder = folder
    read.cache_clear()
