"""Marks that people meet on the net: "9/1 (Virtual)", "4 pm, online only", "Hybrid"."""

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import ONLINE

_ONLINE = compile_when_used(
    r"(?:[(\[,|;:–—-]\s?|^)(?:this\sone\s)?"
    rf"(?:{ONLINE}|zoom|(?:on|via)\s(?:zoom|teams))"
    r"(?:\s(?:only|event|talk|seminar|meeting|session|this\stime|nur))?"
    r"(?=\s?(?:[)\],;.|–—-]|$))",
)


def says_online(text: str) -> bool:
    """Whether such a mark stands alone between signs or at an end of the text."""
    return bool(_ONLINE.search(text.lower()))
