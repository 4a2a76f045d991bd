"""What kind of thing a loose line is: an occasion, a place, a greeting, a farewell, running text."""

import re
from functools import lru_cache

from seminar.reading.languages import gather_words, match_any
from seminar.reading.links import find_email, has_url
from seminar.reading.names import is_institution, is_name

_OCCASION = match_any(gather_words(lambda words: words.occasions))
_ROOM = match_any(gather_words(lambda words: words.rooms))
_OCCASION_WORD = re.compile(rf"(?<!\w)(?:{_OCCASION})(?!\w)", re.IGNORECASE)
_ROOM_WORD = re.compile(rf"(?<!\w)(?:{_ROOM})(?:s|\.)?(?!\w)", re.IGNORECASE)
_NUMBERED = re.compile(r"\b[A-Z]{1,5}[\s-]?\d{1,4}[A-Za-z]?\b|\b\d{1,4}[A-Z]?\b|\b[A-Z]\d[./]\d{2}")
_GREETING = re.compile(rf"(?:{match_any(gather_words(lambda words: words.greetings))})(?!\w)", re.IGNORECASE)
_CLOSING = re.compile(rf"\W{{0,3}}(?:{match_any(gather_words(lambda words: words.closings))})(?!\w)", re.IGNORECASE)
_FAREWELL = re.compile(
    rf"(?:{match_any(gather_words(lambda words: words.farewells))})\s*[,.!]?\s*(?:[-–—]?\s*\w+){{0,3}}\s*",
    re.IGNORECASE,
)
_CANCELLED = re.compile(
    rf"(?<!\w)(?<!not )(?:{match_any(gather_words(lambda words: words.cancelled))})(?!\w)", re.IGNORECASE
)
_POSTPONED = re.compile(rf"(?<!\w)(?:{match_any(gather_words(lambda words: words.postponed))})(?!\w)", re.IGNORECASE)
_BREAK = re.compile(rf"(?<!\w)(?:{match_any(gather_words(lambda words: words.breaks))})(?!\w)", re.IGNORECASE)
_CHANGED = match_any(gather_words(lambda words: (*words.cancelled, *words.postponed, *words.moved)))
_MARKED = re.compile(
    rf"[\s\[(*!–:-]*(?:{_CHANGED}|reminder|new date|new time)(?:[\])!*:–—-]|\s[-–—]\s)+\s*", re.IGNORECASE
)
_MARKED_END = re.compile(rf"\s*[\[(–—-]\s*(?:{_CHANGED})[\])!]*\s*$", re.IGNORECASE)
_NO_ABBREVIATION = "".join(
    f"(?<!{word})" for word in ("Prof", "Dr", "Mr", "Ms", "Mrs", "vs", "St", "al", "No", "Univ", "Dept")
)
_SENTENCE = re.compile(rf"[\w)”\"’]{{2}}{_NO_ABBREVIATION}[.!?][)”\"]?(?=\s+[A-Z“\"(]|\s*$)")
_ROOM_NAME = re.compile(
    r"\b(?:lecture|seminar|conference|meeting|event)s?\s(?:hall|room|theat(?:re|er)|center|centre|space)s?\b",
    re.IGNORECASE,
)
_ROOM_IN_PROSE = re.compile(
    rf"\b(?:in|at)\s+(?:the\s+)?(?P<place>(?:[A-Z][\w.'’-]*\s+){{0,4}}(?i:{_ROOM})\b\.?"
    r"(?:\s+[A-Z]{0,3}-?\d[\w/:-]*(?:\.\w+)*){0,2})"
)
_SIDE_WORD = re.compile(rf"\b(?:{match_any(gather_words(lambda words: words.side_hours) - {'by'})})\b", re.IGNORECASE)
_MEETING = re.compile(r"\b(?:meeting|webinar|zoom)[\s-]?(?:id|number)\b|\b(?:passcode|password)\s?[:=]", re.IGNORECASE)
_FUNCTION = re.compile(
    r"(?<!\w)(?:of|for|in|on|and|the|with|from|to|via|by|at|an?|is|are|how|why|what|under|using|between|without|towards?"
    r"|beyond|meets?|through|vs)(?!\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def names_occasion(text: str) -> bool:
    """Whether the words name a series or a kind of meeting rather than a talk, as "Geometry colloquium 12" does."""
    found = _OCCASION_WORD.search(_ROOM_NAME.sub(" ", text))
    if not found or len(text) > 110:
        return False
    words = len(text.split())
    return words <= 6 or (
        words <= 14
        and not text.endswith("?")
        and bool(is_institution(text) or re.search(r"series|seminar|colloqui", text, re.IGNORECASE))
    )


def names_room(text: str) -> bool:
    """Whether a short line names a place to go to."""
    return len(text) <= 120 and bool(_ROOM_WORD.search(text)) and bool(_NUMBERED.search(text) or len(text.split()) <= 6)


def names_side(text: str) -> bool:
    """Whether a sentence is about what goes with a talk, such as coffee."""
    return bool(_SIDE_WORD.search(text))


def find_room(text: str) -> str | None:
    """The room that a sentence names, as in "we meet in Hall B-12"."""
    found = _ROOM_IN_PROSE.search(text[:1000])
    return found["place"].strip(" .,") if found and _NUMBERED.search(found["place"]) else None


def trim(text: str) -> str:
    """A value without the separators around it and without brackets that miss their other half."""
    text = text.strip(" ,;:|–—-·•")
    for left, right in ("()", "[]"):
        if text.count(left) != text.count(right):
            text = text.strip(left + right + " ,;:|–—-") if text[:1] == right or text[-1:] == left else text
            if text.count(left) > text.count(right) and text.startswith(left):
                text = text[1:]
            elif text.count(right) > text.count(left) and text.endswith(right):
                text = text[:-1]
    text = re.sub(r"\(\s*\)|\[\s*\]", "", text).strip(" ,;:|–—-·•")
    return text[1:-1] if len(text) > 2 and text[0] == text[-1] == '"' else text


def greets(text: str) -> bool:
    """Whether a line opens a letter."""
    return len(text) < 80 and bool(_GREETING.match(text)) and (text.rstrip()[-1:] in ",:!" or len(text.split()) <= 4)


def closes(text: str) -> bool:
    """Whether a line is one of those that stand around announcements and tell nothing of the talk."""
    return len(text) < 400 and bool(_CLOSING.match(text))


def bids_farewell(text: str) -> bool:
    """Whether a line ends a letter, so that what follows is a signature."""
    return (
        len(text) <= 60 and bool(_FAREWELL.fullmatch(text)) and (text.rstrip()[-1:] in ",!." or len(text.split()) <= 4)
    )


def says_cancelled(text: str) -> bool:
    """Whether the words say that a talk will not take place."""
    return bool(_CANCELLED.search(text[:600]))


def says_postponed(text: str) -> bool:
    """Whether the words say that a talk moves to a day that may be open."""
    return bool(_POSTPONED.search(text[:600]))


def says_break(text: str) -> bool:
    """Whether a row of a schedule says that there is no session."""
    return len(text) <= 80 and bool(_BREAK.search(text))


def strip_marks(title: str) -> str:
    """A title without "CANCELLED:" and the like around it."""
    return (
        _MARKED_END.sub("", _MARKED.sub("", title)).strip()
        if _MARKED.match(title) or _MARKED_END.search(title)
        else title
    )


def count_sentences(text: str) -> int:
    """How many sentences the words seem to be."""
    return len(_SENTENCE.findall(text[:2000]))


@lru_cache(maxsize=4096)
def rate_title(text: str) -> float:
    """How much the words look like a title, 0 for neither; typography and place are the caller's."""
    words = text.split()
    if (
        not words
        or len(text) > 300
        or greets(text)
        or closes(text)
        or has_url(text)
        or find_email(text)
        or _MEETING.search(text)
    ):
        return -8
    score = 0.0
    score += 2 if 3 <= len(words) <= 25 else 1 if len(words) == 2 else -1
    score += 1 if len(words) > 2 and _FUNCTION.search(text) else 0
    score += 1 if ": " in text or text.endswith("?") else 0
    if names_occasion(text):
        score -= 5
    if is_name(text):
        score -= 4
    if is_institution(text):
        score -= 4 if len(words) <= 12 else 1
    if names_room(text) and len(words) <= 8:
        score -= 4
    if count_sentences(text) >= 2 or (count_sentences(text) == 1 and text.endswith(".") and len(words) > 16):
        score -= 4
    if text.endswith((":", ",")):
        score -= 2
    if len(words) == 1:
        score -= 2
    return score
