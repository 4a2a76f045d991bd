"""Patterns of both languages as one, whichever a sentence is in: people mix them."""

import re


def any_of(*words: str) -> re.Pattern[str]:
    """What any of these patterns finds, in letters of either case."""
    return re.compile("|".join(words), re.IGNORECASE)
