"""Talks: rows and values. A talk is always read whole, with its series, speakers and materials, in one query."""

from storage.talks.reading import (
    between,
    by_ids,
    get,
    matching,
    of_series_from,
    of_speaker,
    past,
    same,
    upcoming,
)
from storage.talks.saving import Speaking, add_materials, create, revise, save, say_of_speaker

__all__ = [
    "Speaking",
    "add_materials",
    "between",
    "by_ids",
    "create",
    "get",
    "matching",
    "of_series_from",
    "of_speaker",
    "past",
    "revise",
    "same",
    "save",
    "say_of_speaker",
    "upcoming",
]
