"""Words that say of one talk that nobody can join it from afar."""

import re
from collections.abc import Sequence

from seminar.reading.languages import compile_when_used
from seminar.reading.text.lines import Line

_LONGEST = 400
_ONLY_HERE = compile_when_used(
    r"(?<![^\W\d_])(?:in[\s-]person\sonly|only\sin[\s-]person|(?:no|without)\s(?:zoom|(?:live\s?)?stream(?:ing)?|online\soption|broadcast)"
    r"|not\s(?:be\s)?(?:(?:live\s?)?streamed|on\szoom|broadcast)|nur\s(?:in\spräsenz|vor\sort)|(?:keine|ohne)\s(?:online-?)?(?:übertragung|zoom-übertragung)"
    r"|(?:kein|ohne)\s(?:zoom|(?:live)?stream)|sin\s(?:transmisión|streaming|zoom)|(?:sólo|solo|solamente|únicamente)\spresencial(?:mente)?"
    r"|(?:uniquement|seulement)\sen\sprésentiel|(?:pas\sde|sans)\s(?:visio(?:conférence)?|zoom|retransmission|diffusion)"
    r"|sem\s(?:transmissão|zoom)|(?:somente|apenas|só)\spresencial(?:mente)?|(?:solo|soltanto)\sin\spresenza|senza\s(?:diretta|streaming|zoom))"
    r"(?![^\W\d_])|[仅僅只][线線]下|不(?:提供|開放|开放)?(?:[线線]上)?直播|無[线線]上|対面のみ|オンライン配信(?:は)?(?:なし|ありません|行いません)",
    re.IGNORECASE,
)


def says_only_here(text: str) -> bool:
    """Whether words say so, such as "no Zoom" behind a title."""
    return bool(_ONLY_HERE.search(text))


def is_only_here(lines: Sequence[Line]) -> bool:
    """Whether a talk's own lines say that it is neither streamed nor held online."""
    return any(len(line.text) <= _LONGEST and _ONLY_HERE.search(line.text) for line in lines)
