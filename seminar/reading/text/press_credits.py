"""Lines in brackets that say who wrote a press note or took its picture."""

import re
from collections.abc import Sequence

from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used

_LONGEST = 80
_CREDIT = compile_when_used(
    r"[(\[]\s?(?:autor(?:in)?|verfasser(?:in)?|text|bericht|redaktion|fotos?|bild(?:er)?|text\s(?:und|&)\s(?:fotos?|bild(?:er)?)|photos?|crédits?(?:\sphoto)?"
    r"|texte(?:\set\sphotos?)?|testo(?:\se\sfoto)?|texto(?:\s[ye]\sfotos?)?|redacción|redação|redazione|written\sby|words|picture|image)"
    r"\s?:\s?[^()\[\]\d]{3,60}[)\]]",
    re.IGNORECASE,
)


def drop_press_credits(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without such ones."""
    return [line for line in lines if len(line.text) > _LONGEST or not _CREDIT.fullmatch(line.text)]
