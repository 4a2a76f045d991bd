"""Firms that are called for several people: "Quill & Stone Solicitors", which is one place of work."""

from seminar.reading.languages.groups import AND
from seminar.reading.uncompiled import compile_when_used

_WORD = r"[A-ZÀ-Þ][\w'’-]{1,20}"
_KIND = (
    r"(?:LLP|LLC|PLLC|PLC|Ltd|Inc|GmbH|S\.?p\.?A|S\.?L|Lda|Co|Company|Partners?|Associates|Associés|Associati|Asociados|Associados"
    r"|Sons|Daughters|Söhne|Fils|Figli|Hijos|Filhos|Engineers|Consultants|Consulting|Architects|Solicitors|Attorneys|Advisors"
    r"|Advisers|Surveyors|Rechtsanwälte|Ingenieure|Architekten|Architectes|Avocats|Avvocati|Abogados|Advogados|Arquitectos|Architetti)"
)
_FURTHER = rf"(?:{_WORD}\s){{0,2}}?{_KIND}\b"
# "Quill & Partner", "Stone + Moss Architects"; what "and" joins may be anybody: "for scientists and engineers".
NAMED = compile_when_used(rf"{_WORD}\s[&+]\s{_FURTHER}")
# Behind the comma that ends a name or a role, so that nobody who is listed with somebody else is lost.
FIRM = compile_when_used(rf"(?<=[,，]\s){_WORD}(?:,\s{_WORD}){{0,2}},?\s(?:&|\+|{AND})\s{_FURTHER}\.?(?=$|[\s,;)])")
