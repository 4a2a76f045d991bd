"""Words that leave a talk's title open: "Title to be announced" says that no other line is the title."""

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


# "Ada Quill speaks on 4 May. We still wait for her title and abstract."
_AWAITED = re.compile(
    r"(?:^|(?<=[.!?])\s)(?:we(?:\sare|['’]re)?\s(?:still\s)?(?:wait(?:ing)?\sfor|await(?:ing)?)\s[^.;:!?]{0,50}\btitle\b[^.;:!?]{0,24}"
    r"|(?:the\s)?title(?:\sand\s(?:the\s)?abstract)?\s(?:will\s(?:follow|come|be\s(?:announced|sent|posted|added))|to\sfollow)[^.;:!?]{0,24})[.!]?$",
    re.IGNORECASE,
)
_OPEN_TITLE = "Title: TBA"


def write_open_titles(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, such a one, or such a sentence at a line's end, as a label without a value."""
    written: list[Line] = []
    for line in lines:
        if len(line.text) <= _LONGEST and _OPEN.fullmatch(line.text):
            written.append(replace(line, text=_OPEN_TITLE, raw=_OPEN_TITLE))
        elif found := _AWAITED.search(line.text):
            told = line.text[: found.start()].rstrip()
            written += [replace(line, text=told, raw=told)] if told else []
            gap = line.gap and not told
            written.append(replace(line, text=_OPEN_TITLE, raw=_OPEN_TITLE, gap=gap, level=0, bullet=False, links=()))
        else:
            written.append(line)
    return written
