"""What a site puts behind a text that it cuts short: "Title: Knots in ice … Read More"."""

import re

_WORDS = (
    r"read\smore|read\son|continue\sreading|learn\smore|more\sinfo(?:rmation)?|view\sevent|see\smore|more|weiterlesen|mehr\serfahren"
    r"|mehr\slesen|mehr|lire\sla\ssuite|lire\splus|en\ssavoir\splus|continuer\sla\slecture|leer\smás|ver\smás|seguir\sleyendo|saber\smás"
    r"|leggi\stutto|leggi\sdi\spiù|continua\sa\sleggere|continua|scopri\sdi\spiù|leia\smais|ler\smais|saiba\smais|ver\smais"
)
_PLAIN = (
    r"Read\s[Mm]ore|Continue\s[Rr]eading|Learn\s[Mm]ore|Weiterlesen|Mehr\serfahren|Lire\sla\ssuite|En\ssavoir\splus|Leer\smás|Ver\smás"
    r"|Seguir\sleyendo|Leggi\stutto|Continua\sa\sleggere|Leia\smais|Ler\smais|Saiba\smais"
)
_ARROW = r"[→»›>⟶]{1,2}"
_AROUND = rf"[ ]?(?:{_ARROW}|[\])])?[ \t]{{0,3}}"
# Behind dots, an arrow or in brackets in any case; else as the words on a button are written.
_TEASER = re.compile(
    rf"(?:[ \t]{{0,3}}(?:…|\.\.\.|\[…\]|\[\.\.\.\]|{_ARROW}|\[)[ \t]{{0,3}}(?i:{_WORDS}){_AROUND}"
    rf"|(?<=[^\s:])[ \t]{{1,3}}[(\[]?(?i:{_WORDS})[ ]?{_ARROW}[ \t]{{0,3}}"
    rf"|(?<=[^\s:])[ \t]{{1,3}}[(\[]?(?:{_PLAIN}){_AROUND})$",
    re.MULTILINE,
)


def strip_teasers(text: str) -> str:
    """The text without such words at the ends of its lines; a line that holds nothing else stays."""
    return _TEASER.sub(_drop, text)


def _drop(found: re.Match[str]) -> str:
    start = found.string.rfind("\n", 0, found.start()) + 1
    return "" if found.string[start : found.start()].strip(" \t*-•|") else found[0]
