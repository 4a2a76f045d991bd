"""Sentences without those who only invited the speaker: "Ada Quill, invited by Bo Stone (Fano), will speak"."""

from seminar.reading.languages import compile_when_used
from seminar.reading.who.name_runs import NAME_RUN

_INVITED = (
    r"(?:(?:(?:who\s(?:is|was)\s|as\sa\sguest\s)?(?i:invited|hosted)\sby|(?i:(?:at|on)\s(?:the\s)?invitation\sof|as\s(?:a\s)?guest\sof))"
    r"|(?i:(?:auf|über|nach)\seinladung\s(?:von|vom|des|der)|eingeladen\s(?:von|vom|durch)|als\sgast\svon)"
    r"|(?i:(?:(?:qui\s(?:est|sera)\s)?(?:invitée?s?|conviée?s?|accueillie?s?)|(?:à|sur)\s(?:l['’])?invitation)\s(?:par|de)|invitation\sde)"
    r"|(?i:(?:por|bajo)\sinvitaci[oó]n\sde|invitad[oa]s?\spor|a\sconvite\sd[eao]|por\sconvite\sd[eao]|convidad[oa]s?\spor)"
    r"|(?i:su\sinvito\sd(?:i|el|ella|ell['’])|invitat[oaie]\s(?:da|dal|dalla)|ospite\sdi))"
)
_ONE = rf"(?:(?:the|our|der|dem|die|la|le|el|il|l['’]|a|o)\s?)?{NAME_RUN}(?:\s\([^()\n]{{2,80}}\))?"
_ASIDE = compile_when_used(
    rf"(?:(?P<set>\s?,\s){_INVITED}\s{_ONE}(?:\s(?:and|und|et|y|e)\s{_ONE})?(?=,|$|[.;])"
    rf"|(?:^|\s){_INVITED}\s{_ONE}(?:\s(?:and|und|et|y|e)\s{_ONE})?|\s\({_INVITED}\s[^()\n]{{3,100}}\))"
)


def drop_inviters(text: str) -> str:
    """The words without who is said to have invited the speaker."""
    return _ASIDE.sub("", text)
