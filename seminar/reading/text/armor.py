"""What a signed mail puts around its words: "-----BEGIN PGP SIGNED MESSAGE-----", and the signature itself."""

import re

_OPENING = re.compile(
    r"^[ \t]*-{4,6}\s?BEGIN PGP SIGNED MESSAGE\s?-{4,6}[ \t\r]*\n(?:[ \t]*(?:Hash|Charset|NotDashEscaped):.*\n)*",
    re.MULTILINE,
)
_SIGNATURE = re.compile(
    r"^[ \t]*-{4,6}\s?BEGIN (?:PGP|SSH) (?:SIGNATURE|PUBLIC KEY BLOCK)\s?-{4,6}[ \t\r]*\n"
    r"(?:.*\n){0,200}?[ \t]*-{4,6}\s?END (?:PGP|SSH) (?:SIGNATURE|PUBLIC KEY BLOCK)\s?-{4,6}[ \t\r]*$",
    re.MULTILINE,
)
# Lines that begin with a dash stand behind another one in a signed text.
_ESCAPED = re.compile(r"^- (?=-)", re.MULTILINE)


def strip_armor(text: str) -> str:
    """The text of a signed mail without its signature and the lines that announce it."""
    if "BEGIN PGP" not in text and "BEGIN SSH" not in text:
        return text
    signed = _OPENING.search(text)
    text = _SIGNATURE.sub("", _OPENING.sub("", text))
    return _ESCAPED.sub("", text) if signed else text
