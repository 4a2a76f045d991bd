"""Slides, papers, posters, recordings and notes that belong to a talk."""

from dataclasses import dataclass
from enum import StrEnum


class MaterialKind(StrEnum):
    SLIDES = "slides"
    PAPER = "paper"
    POSTER = "poster"
    RECORDING = "recording"
    NOTES = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One thing to look at beside a talk; `url` is missing where a page only says that it exists."""

    kind: MaterialKind
    title: str | None = None
    url: str | None = None
