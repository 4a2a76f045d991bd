"""Lines around an announcement that tell nothing of its talk: greetings, farewells, menus, tags."""

import re

from seminar.reading.languages import Words, compile_when_used, gather_words, match_any
from seminar.reading.text.buttons import opens_title
from seminar.reading.text.lines import Line
from seminar.reading.who.name_words import is_given
from seminar.reading.who.names import is_name

_GREETING = Words(gather_words(lambda words: words.greetings))
# "Hi all, here is the next one"; longer lines say more than that.
_LONGEST_GREETED = 60
_GREETED = re.compile(
    r"(?:@\w+\s)?(?:hi|hello|dear|hey|good\s(?:morning|afternoon|evening))\s"
    r"(?:all|everyone|everybody|folks|team|colleagues|friends|there)\b\s?[,!.:–—-]",
    re.IGNORECASE,
)
_CLOSING = Words(gather_words(lambda words: words.closings), within=r"\W{0,3}(?:%s)")
_FAREWELL = compile_when_used(
    rf"(?:{match_any(gather_words(lambda words: words.farewells))})"
    r"(?:\s*[,.!．。！、，]?\s*(?:[-–—]?\s*\w+){0,3}\s*|(?:,?\s[\w’'-]{1,14}){3,8},\s*)",
    re.IGNORECASE,
)
_BUTTONS = frozenset(
    ("share", "print", "tweet", "email", "export", "rsvp", "menu", "search", "login", "more", "back", "events")
)
_MENU = re.compile(r"\s[|>›»·•/]\s|\s{3,}|\t")
_BRACKETED = re.compile(r"(?:[\[【〔［][^\[\]【】〔〕［］]{1,24}[\]】〕］][\s|]{0,3}){2,8}")
_TAGS = re.compile(r"(?:#[^\W\d_][\w-]{1,40}\s*){1,20}")


def is_navigation(line: Line) -> bool:
    """Whether a line only leads around a site: its menu, the path to a page, or a button."""
    if line.text.lower().strip(" :") in _BUTTONS:
        return True
    if _BRACKETED.fullmatch(line.text):
        return True
    parts = _MENU.split(line.raw.strip())
    if len(parts) < 3 or len(line.text) > 160 or any(sign.isdigit() for sign in line.text):
        return False
    return all(part.strip() and len(part.split()) <= 4 for part in parts)


def lists_tags(text: str) -> bool:
    """Whether a line only tags what stands around it: "#topology #braids"."""
    return bool(_TAGS.fullmatch(text))


def greets(text: str) -> bool:
    """Whether a line opens a letter."""
    name = re.split(r"[,(]", text, maxsplit=1)[0].strip()
    first = name.partition(" ")[0]
    if is_name(name) and (is_given(first) or first == "Ola") and (text[-1:].isalpha() or text[-1:] == ")"):
        return False  # "Cara Quill" is no dear one, nor is "Cara Quill, Fano"
    if len(text) <= _LONGEST_GREETED and _GREETED.match(text) and not any(map(str.isdigit, text)):
        return True
    return len(text) < 80 and bool(_GREETING.match(text)) and (text.rstrip()[-1:] in ",:!" or len(text.split()) <= 4)


def closes(text: str) -> bool:
    """Whether a line is one of those that stand around announcements and tell nothing of the talk."""
    found = _CLOSING.match(text) if len(text) < 400 else None
    return found is not None and not opens_title(found[0].strip(), text[found.end() :])


def bids_farewell(text: str) -> bool:
    """Whether a line ends a letter, so that what follows is a signature."""
    return (
        len(text) <= 60 and bool(_FAREWELL.fullmatch(text)) and (text.rstrip()[-1:] in ",!." or len(text.split()) <= 4)
    )
