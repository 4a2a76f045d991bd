"""Whom to ask about a talk where no label says it: the address at the foot of a letter or page."""

import re
from collections.abc import Sequence

from seminar.reading.languages import Label, Words, compile_when_used, gather_words
from seminar.reading.text.lines import Line

_EMAIL = compile_when_used(
    r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}(?:@|\s?[\[({<]\s?at\s?[\])}>]\s?|\sat\s(?=[\w-]+\.))"
    r"(?:[A-Za-z0-9-]{1,40}(?:\.|\s?[\[({]\s?dot\s?[\])}]\s?)){1,5}[A-Za-z]{2,12}(?![\w@])"
)
_ASKING = Words(
    gather_words(lambda words: (*words.labels[Label.CONTACT], *words.labels[Label.ORGANIZERS]))
    | {"email", "e-mail", "mail", "write to", "get in touch", "let me know", "propose", "suggest", "reach"}
)
# Who writes there registers, subscribes, or writes to a machine.
_NO_ASKING = compile_when_used(
    r"\b(?:regist|rsvp|sign[\s-]?up|subscri|abonn|anmeld|inscri|iscri|inscr|unsubscri|majordomo|listserv|no-?reply|ticket)",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"(?:-request|-bounces|-owner|-leave|-join|majordomo|listserv|no-?reply|mailman|sympa)", re.IGNORECASE
)
_QUOTED_HEAD = re.compile(r"\W{0,4}(?:from|to|cc|de|von|an|para|reply-to|message-id)\s?:", re.IGNORECASE)
_LONGEST = 600
_FOOT = 12


def find_contact(lines: Sequence[Line], names: Sequence[str] = ()) -> str | None:
    """The mail address to ask at; nothing where none is told from the speakers' and the machines' ones.

    `names` are the speakers': an address made of one of them is their own.
    """
    own = [part.casefold() for name in names for part in name.split() if len(part) > 3]
    best: tuple[float, str] | None = None
    for place, line in enumerate(lines):
        if "@" not in line.text and " at " not in line.text and "[at]" not in line.text and "(at)" not in line.text:
            continue
        text = line.text[:_LONGEST]
        for found in _EMAIL.finditer(text):
            address = found[0]
            if _MACHINE.search(address) or _QUOTED_HEAD.match(text):
                continue
            before = text[max(0, found.start() - 120) : found.start()]
            score = 2.0 if _ASKING.search(before) else 0.0
            score += 0.6 if place >= len(lines) - _FOOT else 0.0
            score -= 2.5 if _NO_ASKING.search(before) else 0.0
            score -= 2.0 if any(part in address.casefold() for part in own) else 0.0
            if score > 0 and (best is None or score > best[0]):
                best = (score, address)
    return best[1] if best else None
