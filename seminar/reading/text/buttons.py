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
# "Join by Webex", "Add to calendar", "Watch the recording"
_PRESSED = re.compile(
    r"\W{0,3}(?:(?:join|attend|watch|connect|register|sign\sup|participate)\s(?:(?:us|live|in|the|this|a|meeting|talk|event|virtually|remotely)\s){0,3}"
    r"(?:by|via|on|in|at|here|now|online|live|zoom|webex|teams|meeting|recording|session)\b"
    r"|(?:add|save|export)\sto\s(?:\w{2,10}\s)?calendar|(?:view|see|show|read)\s(?:the\s)?(?:abstract|details|more|recording|slides|all)\b"
    r"|(?:learn|find\sout|load)\smore\b|(?:back|return)\sto\s(?:top|the|all|events)\b)",
    re.IGNORECASE,
)
_LONGEST_PRESSED = 60
_LISTED = re.compile(r"\s*[:|»›>/(\[©]")


def opens_title(word: str, rest: str) -> bool:
    """Whether a button's word goes on as no button does: "Print, Plague and Power", "Home is where the data are"."""
    return word.lower().strip(" .:") in _BUTTONS and not _LISTED.match(rest) and len(rest.split()) > _MOST_WORDS


def is_button(text: str) -> bool:
    """Whether a short line is a button's or begins with one: "Join by Webex", "Add to calendar"."""
    return len(text) <= _LONGEST_PRESSED and bool(_PRESSED.match(text))
