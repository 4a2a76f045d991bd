"""Who writes a letter on a talk of their own and signs it with the given name alone: the mail's head has all of it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.talk.signatures import OWN
from seminar.reading.text.lines import Line
from seminar.reading.who.names import is_name

_LEAST_HEAD, _MOST_HEAD, _MOST_FOOT = 1, 10, 12
_FROM = compile_when_used(
    rf"\W{{0,3}}(?:{match_any(gather_words(lambda words: words.phrasing.mail_writers))})"
    r"\s?:\s?\W?(?P<name>[^<>\"“”@\[(:]{4,60}?)\W{0,3}"
    r"(?:\s\S{1,64}@|[<\[(]|$)",
    re.IGNORECASE,
)


def sign_in_full(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, the signature with the writer's whole name where the letter tells of "my defence"."""
    writer = next((found["name"] for line in lines[:_MOST_HEAD] if (found := _FROM.match(line.text))), None)
    if not writer or not is_name(writer) or not any(OWN.search(line.text[:2000]) for line in lines):
        return lines
    signed = list(lines)
    for place in range(len(lines) - 1, max(len(lines) - _MOST_FOOT, _LEAST_HEAD), -1):
        text = lines[place].text.strip(" ,.!–—-*_")
        if text.casefold() == writer.split()[0].casefold():
            signed[place] = replace(lines[place], text=writer, raw=writer)
            return signed
    return lines
