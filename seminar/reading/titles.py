"""Lines that claim to be a talk's title, alone or with speakers on the same line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.lines import Line, join_wrapped
from seminar.reading.materials import strip_link_words
from seminar.reading.moments import find_mentions
from seminar.reading.names import is_institution, is_name
from seminar.reading.people import split_people, tidy_affiliation
from seminar.reading.prose import announces
from seminar.reading.sections import runs_on
from seminar.reading.traits import names_occasion, names_room, rate_title, strip_marks
from seminar.speaker import SpeakerName

_QUOTED = re.compile(r"[“\"«„]([^“”\"«»„]{4,300})[”\"»“]")
_PARTED = re.compile(r"\s+[–—|]\s+|\s+-\s+|\s*[–—]\s*(?=[“\"A-Z])|:\s+|\s*\|\s*|;\s+|,\s+(?=[“\"«])|\s+(?=[“\"«„])")
_BY_END = re.compile(
    r"(?P<title>.{8,280}?)[,:]?\s+(?:by|speaker:|presented by|with)\s+(?P<who>.{3,120})", re.IGNORECASE
)
_LED = re.compile(r"(?P<who>[^,(]{4,60}?)\s*(?P<place>\([^()]{1,120}\))?(?:,\s*|(?<=\))\s+)(?P<title>[“\"A-Z].{3,})")
_ADDRESSES_READER = re.compile(r"(?:we|please|you|it|our|this|i|the)\b", re.IGNORECASE)
_HEADED = re.compile(r"(?P<occasion>[^:–—|]{4,80}?)(?::\s+|\s+[–—|-]\s+)(?P<title>.{6,})")
_ORDINAL = re.compile(
    r"^(?:(?:talk|lecture|session|seminar|week|part|no\.?|number|#)\s*#?\d{1,4}|\d{1,3}(?:st|nd|rd|th)\s+\w+)\s*[:.–—-]\s*",
    re.IGNORECASE,
)
_QUOTES = ' “”"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A line's claim to be the title; with a score up to 0 it is none. `people` stand on the same line."""

    score: float
    title: str
    people: tuple[SpeakerName, ...]
    line: Line


def claim_titles(facts: Sequence[Line]) -> list[Claim]:
    """Every claim among the lines of facts, the strongest first."""
    claims: list[Claim] = []
    place = 0
    while place < len(facts):
        taken = 1
        text = facts[place].text
        while place + taken < len(facts) and taken < 3 and _wraps(facts[place + taken - 1], facts[place + taken]):
            text = join_wrapped([text, facts[place + taken].text])
            taken += 1
        after = facts[place + taken].text if place + taken < len(facts) else ""
        claims += _claim_line(text, facts[place], place, after)
        place += taken
    return sorted(claims, key=lambda claim: -claim.score)


def drop_edges(rest: str) -> str:
    """What is left beside a date without its hinges: "Ada Quill, on knots" of ": Ada Quill, on knots"."""
    return re.sub(r"^[\W_]*(?:at|on|from|and|to|in)?[\W_]*(?=[\w“\"«])|[\s,;:|(–—-]+$", "", rest).strip(" ,;")


def _wraps(line: Line, after: Line) -> bool:
    """Whether a title goes on in the line after."""
    alike = after.level == line.level and after.strong == line.strong and not after.bullet
    if not alike or after.number > line.number + (2 if line.level else 1) or (after.gap and not line.level):
        return False
    if rate_title(line.text) < 0 or is_name(after.text) or is_institution(after.text) or names_room(after.text):
        return False
    mentions = find_mentions(after.text)
    if mentions.dates or mentions.hours or split_people(after.text):
        return False
    return runs_on(line.text, after.text) or bool((line.level or line.strong) and rate_title(after.text) > 0)


def _claim_line(text: str, line: Line, place: int, after: str) -> list[Claim]:
    weight = _weigh_typography(line) - min(place, 20) * 0.15
    text = strip_link_words(text, (line,))
    mentions, for_people = find_mentions(text), 2.5
    if mentions.dates or mentions.hours:
        text = drop_edges(mentions.rest)
        weight, for_people = weight - 1.5, 5.5  # a date, a name and words: a row of a list
    text = _ORDINAL.sub("", strip_marks(text), count=1).strip(" ,;|–—-") if text else ""
    if not text:
        return []
    claims = []
    for title, people in _part(text):
        score = rate_title(title) + weight
        if people:
            score += for_people
        elif after and split_people(after):
            score += 1.5
        if f"“{title}”" in text or f'"{title}"' in text:
            score += 2.5
        if _ADDRESSES_READER.match(title) and announces(title):
            score -= 6
        claims.append(Claim(score=score, title=title, people=people, line=line))
    return claims


def _weigh_typography(line: Line) -> float:
    heading = 0.0
    if line.level:
        heading = max(4.5 - line.level, 0.5)
    return heading + (1.5 if line.strong else 0)


def _part(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    """A line as a title alone, or as title and speakers in either order."""
    head = _HEADED.fullmatch(text)
    if head and names_occasion(head["occasion"]) and not names_occasion(head["title"]):
        text = head["title"]
    quoted = _QUOTED.search(text)
    if quoted and len(quoted[1].split()) > 1:
        outside = f"{text[: quoted.start()]} {text[quoted.end() :]}".strip(" ,:;–—-|")
        people = _find_people(re.sub(r"^(?:by|speaker)\s+", "", outside, flags=re.IGNORECASE))
        if people or (quoted.start() == 0 and not outside):
            return [(quoted[1].strip(" ,."), people)]
    parts = _part_at_separators(text) or _part_at_words(text)
    return parts or [(text.strip(_QUOTES) if quoted and quoted.start() == 0 else text, ())]


def _part_at_separators(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    parts = []
    for found in list(_PARTED.finditer(text))[:6]:
        left, right = text[: found.start()].strip(_QUOTES), text[found.end() :].strip(_QUOTES)
        if not left or not right:
            continue
        if len(left) < 160 and rate_title(right) > -2 and (people := split_people(left)):
            parts.append((right, people))
        elif len(right) < 160 and ":" not in found[0] and rate_title(left) > 0 and (people := split_people(right)):
            parts.append((left, people))
    return parts


def _part_at_words(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    """ "Knots by Ada Quill", and "Ada Quill (Fano), Knots" where the name leads for certain."""
    by = _BY_END.fullmatch(text)
    if by and (people := split_people(by["who"])):
        return [(by["title"].strip(_QUOTES), people)]
    led = _LED.fullmatch(text)
    if led and is_name(led["who"]) and _may_be_title(led["title"]):
        return [(led["title"].strip(_QUOTES), split_people(led["who"] + (led["place"] or "")))]
    return []


def _find_people(outside: str) -> tuple[SpeakerName, ...]:
    if not outside:
        return ()
    return split_people(outside) or next(filter(None, map(split_people, _PARTED.split(outside))), ())


def _may_be_title(text: str) -> bool:
    """Whether what stands behind a name in a row can be the title, a single word too."""
    return (
        rate_title(text) > -4 and not is_institution(text) and not split_people(text) and bool(tidy_affiliation(text))
    )
