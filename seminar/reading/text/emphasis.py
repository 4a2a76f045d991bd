"""Titles that a sentence sets off by slanted letters, as Markdown writes them: "her thesis _Knots in Ice_ in Fano"."""

import re

from seminar.reading.uncompiled import compile_when_used

_LED_BY = (
    r"(?:(?:title|topic|titre|thema|titel|título|titolo)\s(?:is|will\sbe|was|est|sera|ist|lautet|es|será|è|sarà|é)"
    r"|thesis|dissertation|talk|lecture|presentation|seminar|title|titled|entitled|called|about|on|presents?"
    r"|presenting|(?:walk|tak|talk|guid)(?:ing|es|s)\sus\sthrough|topic|vortrag|titel|thema|exposé|conférence|intitulée?|charla|conferencia|titulad[oa]|palestra|intitulad[oa]|conferenza|intitolat[oa])"
)
_SLANTED = compile_when_used(
    rf"(?<![\w])(?P<lead>{_LED_BY}:?,?\s)(?P<mark>\*|_)"
    r"(?P<inner>[^\W\d_][^_*\n“”\"]{11,120}(?:\n[^_*\n“”\"]{1,120})?)(?P=mark)(?![\w*_])",
    re.IGNORECASE,
)


def quote_slanted(text: str) -> str:
    """The text with quotation marks for the marks of such letters."""
    if "_" not in text and "*" not in text:
        return text
    return _SLANTED.sub(_quote, text)


def _quote(found: re.Match[str]) -> str:
    return f"{found['lead']}“{found['inner']}”" if found["inner"][0].isupper() else found[0]
