"""Words of a site's buttons, which open titles as well: "Print", "Home", "Related"."""

import re

_BUTTONS = frozenset(
    (
        *("attachments", "comments", "cookie", "cookies", "copyright", "download", "export", "home", "info", "menu"),
        *("newsletter", "print", "privacy", "recurrence", "related", "sitemap", "tagged", "thanks", "anexo"),
        *("anterior", "menú", "cerca"),
        *("consulte", "crediti", "fonte", "foto", "gratis", "inicio", "início", "libero", "nota", "salva"),
        *("seguinte", "siguiente", "stampa", "texto", "torna", "tornare", "volver", "voltar", "próximo", "unterstützt"),
    )
)
_MOST_WORDS = 2
_LISTED = re.compile(r"\s*[:|»›>/(\[©]")


def opens_title(word: str, rest: str) -> bool:
    """Whether a button's word goes on as no button does: "Print, Plague and Power", "Home is where the data are"."""
    return word.lower().strip(" .:") in _BUTTONS and not _LISTED.match(rest) and len(rest.split()) > _MOST_WORDS
