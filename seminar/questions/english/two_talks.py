"""The two talks of which an English question asks which comes first, or how far they are apart."""

import re

_ONE, _OTHER = "(?P<one>[^?,:;]{2,120}?)", r"(?P<other>[^?,:;]{2,120}?)[\s?.!]*$"
_HOW_FAR = r"\bhow (?:long|far|much time|many (?:days|weeks|hours|months))\b"
_ASKS = (
    # "Is the whale talk before or after Meyer's?"
    rf"{_ONE}[\s,–-]{{1,9}}(?:before or after|after or before|(?:earlier|sooner|later) or (?:earlier|sooner|later)"
    rf" than)\s+{_OTHER}",
    # "Which comes first, the whale talk or Meyer's?"
    r"\b(?:which|who|whose|what)\b[^?,:;]{1,40}\b(?:first|earlier|sooner|later|last|next)\b[^?,:;]{0,20}[,:;–-]\s*"
    rf"{_ONE}\s+or\s+{_OTHER}",
    # "How long is it between the whale talk and Meyer's?"
    rf"{_HOW_FAR}[^?,:;]{{0,40}}?\b(?:between|apart (?:are|were|is|will))\s+{_ONE}\s+and\s+{_OTHER}",
    rf"{_HOW_FAR} {{0,2}}(?:are|is|lies?) {_ONE}\s+and\s+(?P<other>[^?,:;]{{2,120}}?) (?:apart|from each other)"
    r"[\s?.!]*$",
)
# No question of two talks is longer than what a message may hold.
LONGEST = 2000
_PATTERNS = tuple(re.compile(words, re.IGNORECASE) for words in _ASKS)


def find(said: str) -> tuple[str, str] | None:
    """The words for each of the two; None where nothing of the kind is asked."""
    said = " ".join(said[:LONGEST].split())
    match = next((found for pattern in _PATTERNS if (found := pattern.search(said))), None)
    return (match["one"], match["other"]) if match else None
