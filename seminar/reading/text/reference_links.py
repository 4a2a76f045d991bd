"""Markdown's links by reference, "[Ada Quill][ada]", with the address that the foot of the text gives."""

import re

_DEFINED = re.compile(
    r"^ {0,3}\[(?P<name>[^\[\]\n]{1,60})\]:[ \t]+<?(?P<url>(?:https?://|www\.|mailto:|[./#])[^\s<>]{1,500})>?"
    r"(?:[ \t]+[\"'(].{0,200}[\"')])?[ \t\r]*(?:\n|$)",
    re.MULTILINE,
)
_USED = re.compile(r"\[(?P<text>[^\[\]]{1,300})\][ ]?\[(?P<name>[^\[\]\n]{0,60})\]")


def resolve_references(text: str) -> str:
    """The text, each such link with its address behind its words; the list of addresses goes."""
    if "]:" not in text or "][" not in text.replace("] [", "]["):
        return text
    addresses = {_fold(found["name"]): found["url"] for found in _DEFINED.finditer(text)}
    if not any(_fold(found["name"] or found["text"]) in addresses for found in _USED.finditer(text)):
        return text

    def resolve(found: re.Match[str]) -> str:
        url = addresses.get(_fold(found["name"] or found["text"]))
        return f"[{found['text']}]({url})" if url else found[0]

    return _DEFINED.sub("", _USED.sub(resolve, text))


def _fold(name: str) -> str:
    return " ".join(name.split()).casefold()
