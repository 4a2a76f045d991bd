"""German sentences that name who speaks before or behind the verb, or between its parts."""

import re

from seminar.reading.languages import compile_when_used
from seminar.reading.who.honorifics import HONORIFIC
from seminar.reading.who.name_runs import NAME_RUN
from seminar.reading.who.sentence_words import ARTICLE, PLACE

# "Nächste Woche trägt bei uns Dr. Ada Quill vor"
PARTED_VERB = compile_when_used(
    rf"\b(?:trägt|tragen|stellt|stellen)\s(?:[a-zäöüß]{{2,14}}\s|Woche\s|Prof\.\s|\d{{1,2}}[.:]?\d{{0,2}}\s|Uhr\s){{0,8}}{ARTICLE}(?P<who>{NAME_RUN})"
    r"(?=[^.;\n]{0,160}?\svor\b)"
)
# "dürfen wir Frau Dr. Ada Quill begrüßen"
BEFORE_WELCOME = compile_when_used(
    rf"(?P<who>{NAME_RUN}){PLACE},?\s(?:[a-zäöüß]{{2,10}}\s){{0,3}}"
    r"(?:begrüßen|begrüssen|(?:zu\sGast|bei\suns)\s(?:zu\s)?(?:haben|begrüßen|begrüssen)|willkommen\s(?:zu\s)?hei(?:ß|ss)en)\b"
)
# "An diesem Abend führt Prof. Ada Quill durch", but "Auskunft gibt Prof. Ada Quill"
TURNED = compile_when_used(
    r"(?<!Auskunft\s)(?<!Auskünfte\s)\b(?:spricht|führt|hält|referiert|berichtet|erzählt|erläutert|erklärt|zeigt|präsentiert|beleuchtet|entführt|nimmt|liest)"
    rf"\s(?:uns\s|Sie\s|euch\s)?(?:d(?:er|ie)\s(?:[A-ZÄÖÜ][\wäöüß-]{{4,40}}\s){{1,2}})?(?P<who>(?i:{HONORIFIC})(?![^\W\d_])\.?\s{NAME_RUN})"
)
# "die Leiterin des Stadtmuseums Fano"
GENITIVE = re.compile(r"\bdes\s$")
