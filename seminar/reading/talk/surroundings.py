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
# What stands at the foot of a site: "Fano College is an equal opportunity employer."
_FOOT = Words(gather_words(lambda words: words.phrasing.site_feet))
_LONGEST_FOOT = 160
_FAREWELL = compile_when_used(
    rf"(?:{match_any(gather_words(lambda words: words.farewells))})"
    r"(?:\s*[,.!．。！、，]?\s*(?:[-–—]?\s*\w+){0,3}\s*[,.!]?\s*|(?:,?\s[\w’'-]{1,14}){3,8},\s*)",
    re.IGNORECASE,
)
_BUTTONS = frozenset(
    ("share", "print", "tweet", "email", "export", "rsvp", "menu", "search", "login", "more", "back", "events")
)
_MENU = re.compile(r"\s[|>›»·•/▸▾▼▹]\s|\s{3,}|\t")
# Two blanks part the words of a menu where there are enough of them.
_NARROW_MENU = re.compile(r"\s{2,}")
_LEAST_NARROW = 4
_MARKS = " |>›»·•/▸▾▼▹☰"
_BRACKETED = re.compile(r"(?:[\[【〔［][^\[\]【】〔〕［］]{1,24}[\]】〕］][\s|]{0,3}){2,8}")
# "You are here: Home / Events", "Sie sind hier: Startseite"
_TRAIL = Words(gather_words(lambda words: words.phrasing.trails), within=r"\W{0,3}(?:%s)\s?[:>›»/|]")
_TAGS = re.compile(r"(?:#[^\W\d_][\w-]{1,40}\s*){1,20}")
_LAST_ONE = Words(
    gather_words(lambda words: words.phrasing.last_ones),
    within=r"\W{0,3}(?:\w{2,12}\s){0,2}(?:%s)[^:.;]{0,16}?(?::|\s[–—-])\s"
    r"|.{0,40}?\b(?:recording|video|slides|aufzeichnung|folien|enregistrement|vidéo|grabación|registrazione|gravação)s?\b.{0,24}(?:%s)\W",
)


def is_navigation(line: Line) -> bool:
    """Whether a line only leads around a site: its menu, the path to a page, or a button."""
    if line.text.lower().strip(" :") in _BUTTONS:
        return True
    if _BRACKETED.fullmatch(line.text):
        return True
    if _TRAIL.match(line.text):
        return True
    parts = _MENU.split(line.raw.strip(_MARKS))
    if len(parts) < 3 and len(narrow := _NARROW_MENU.split(line.raw.strip(_MARKS))) >= _LEAST_NARROW:
        parts = narrow
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
    if len(text) < _LONGEST_FOOT and _FOOT.search(text):
        return True
    found = _CLOSING.match(text) if len(text) < 400 else None
    return found is not None and not opens_title(found[0].strip(), text[found.end() :])


def bids_farewell(text: str) -> bool:
    """Whether a line ends a letter, so that what follows is a signature."""
    return (
        len(text) <= 60 and bool(_FAREWELL.fullmatch(text)) and (text.rstrip()[-1:] in ",!." or len(text.split()) <= 4)
    )


def tells_of_last_one(text: str) -> bool:
    """Whether a line tells of a talk before the one announced: "Last week: Ada Quill", "Previous talk – Knots"."""
    return _LAST_ONE.match(text) is not None
