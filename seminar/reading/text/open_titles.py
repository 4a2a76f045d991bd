"""Lines that leave a talk's title open: "Title to be announced" says that no other line is the title."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages.groups import AND
from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used

_LONGEST = 80
_OPEN = compile_when_used(
    r"\W{0,3}(?:the\s|der\s|le\s|el\s|il\s|o\s)?(?:(?:talk|seminar|lecture)\s)?(?:title|topic|subject|titel|thema|titre|título|título\sda\spalestra|titolo)"
    rf"(?:\s(?:&|{AND})\s(?:abstract|zusammenfassung|résumé|resumen|resumo))?(?:\s(?:is|are|ist|will\sbe|wird|est|es|è|é))?\s"
    r"(?:(?:still\s|noch\s)?(?:to\sbe\s(?:announced|confirmed|determined|decided)|tb[acd]|announced\s(?:soon|later|shortly)|to\sfollow|follows(?:\ssoon)?"
    r"|wird\snoch\sbekannt\s?gegeben|(?:noch\s)?bekannt\sgegeben|folgt|noch\soffen|à\s(?:préciser|venir|confirmer|annoncer)|por\s(?:confirmar|definir|anunciar)"
    r"|a\s(?:confirmar|definir|anunciar)|da\s(?:definire|confermare|annunciare)))\W{0,3}",
    re.IGNORECASE,
)


def write_open_titles(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such a one as a label without a value."""
    return [
        replace(line, text="Title: TBA", raw="Title: TBA")
        if len(line.text) <= _LONGEST and _OPEN.fullmatch(line.text)
        else line
        for line in lines
    ]
