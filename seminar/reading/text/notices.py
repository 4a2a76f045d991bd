"""Words in a subject or a headline that only point at a change or remind: "ROOM CHANGE", "gentle reminder"."""

import re

from seminar.reading.uncompiled import compile_when_used

_WHAT = r"(?:room|venue|time|date|day|location|place|zoom\slink|link|title|speaker|schedule)"
_NOTICE = (
    rf"(?:(?:please\s)?note\s(?:the\s)?)?(?:(?:(?:change\sof|change\sin|changed|new|updated|different|unusual|corrected|special)\s{_WHAT}"
    rf"|{_WHAT}\schanged?)(?:\s(?:and|&|/|\+)\s{_WHAT})?|(?:(?:gentle|friendly|final|last|quick|second|1st|2nd|first|kind)\s)?reminder"
    r"|raumänderung|neuer\s(?:raum|ort|termin)|erinnerung|terminänderung|changement\sde\s(?:salle|lieu|date|horaire)|rappel"
    r"|cambio\sde\s(?:aula|sala|lugar|hora)|recordatorio|mudança\sde\s(?:sala|local)|lembrete|cambio\s(?:aula|sala)|promemoria"
    r"|correction|corrigendum|erratum|update|last\scall|last\sminute)"
)
# "Topology seminar - ROOM CHANGE - Ada Quill", "Topology seminar (note new time!): Ada Quill"
_BETWEEN = compile_when_used(
    rf"\s(?:[-–—|:]\s?\W{{0,3}}{_NOTICE}\W{{0,3}}(?=\s[-–—|:]\s)|\W{{0,2}}[(\[]\W{{0,2}}{_NOTICE}\W{{0,3}}[)\]](?=\W))",
    re.IGNORECASE,
)
# "ROOM CHANGE: Ada Quill", but not "New time: 4 pm"
_LEADING = compile_when_used(rf"^\W{{0,4}}{_NOTICE}\s?(?:[:!–—*\])-]\s?)+\s+(?!\d)(?=\S)", re.IGNORECASE)


def drop_notices(text: str) -> str:
    """A subject or a headline without such words before it or between its parts."""
    return _BETWEEN.sub("", _LEADING.sub("", text, count=1)).strip() or text
