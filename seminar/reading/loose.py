"""Title, speakers, place and texts among the lines of a talk that carry no label: hypotheses that compete."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from seminar.reading.dates import find_dates
from seminar.reading.lines import Line, join_wrapped
from seminar.reading.links import find_email, has_url, remove_urls
from seminar.reading.moments import find_mentions
from seminar.reading.people import is_institution, is_missing, is_name, split_people, strip_honorifics, tidy_affiliation
from seminar.reading.prose import announces, begins_biography, find_announced_people, find_announced_title
from seminar.reading.sections import runs_on
from seminar.reading.traits import (
    bids_farewell,
    closes,
    count_sentences,
    find_room,
    greets,
    names_occasion,
    names_room,
    rate_title,
    strip_marks,
    trim,
)
from seminar.speaker import SpeakerName

_QUOTED = re.compile(r"[“\"«„]([^“”\"«»„]{4,300})[”\"»“]")
_PARTED = re.compile(r"\s+[–—|]\s+|\s+-\s+|\s*[–—]\s*(?=[“\"A-Z])|:\s+|\s*\|\s*|;\s+|,\s+(?=[“\"«])|\s+(?=[“\"«„])")
_BY_END = re.compile(r"^(?P<title>.{8,280}?)[,:]?\s+(?:by|speaker:|presented by|with)\s+(?P<who>.{3,120})$", re.IGNORECASE)
_LED = re.compile(r"(?P<who>[^,(]{4,60}?)\s*(?P<place>\([^()]{1,120}\))?(?:,\s*|(?<=\))\s+)(?P<title>[“\"A-Z].{3,})$")
_ADDRESSES_READER = re.compile(r"(?:we|please|you|it|our|this|i|the)\b", re.IGNORECASE)
_HEADED = re.compile(r"(?P<occasion>[^:–—|]{4,80}?)(?::\s+|\s+[–—|-]\s+)(?P<title>.{6,})$")
_LEADING_ORDINAL = re.compile(
    r"^(?:(?:talk|lecture|session|seminar|week|part|no\.?|number|#)\s*#?\d{1,4}|\d{1,3}(?:st|nd|rd|th)\s+\w+)\s*[:.–—-]\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines that stand together; `prose` where they are running text."""

    lines: tuple[Line, ...]
    text: str
    prose: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who plays which part among the loose lines."""

    title: str | None = None
    title_score: float = 0
    rival: str | None = None
    speakers: tuple[SpeakerName, ...] = ()
    speaker_source: str = ""
    affiliation: str | None = None
    venue: str | None = None
    abstract: tuple[str, ...] = ()
    biography: tuple[str, ...] = ()
    facts: tuple[Line, ...] = field(default=())
    invitations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Claim:
    score: float
    title: str
    people: tuple[SpeakerName, ...]
    line: Line


def cast_loose(loose: Sequence[Line], *, title_known: bool, known: tuple[SpeakerName, ...]) -> Cast:
    """The likeliest part for every loose line; what a label already said is not looked for again."""
    paragraphs = group_paragraphs(loose)
    facts = [line for each in paragraphs if not each.prose for line in each.lines if not _is_idle(line.text)]
    prose = [each.text for each in paragraphs if each.prose and not closes(each.text)]
    invitations = [text for text in prose if announces(text) or _states_when(text)]
    people, source = known, ""
    claims = sorted(_claim_titles(facts), key=lambda each: -each.score)
    title = rival = None
    score = 0.0
    if not title_known:
        quoted = next((found for text in invitations if (found := find_announced_title(text))), None)
        best = claims[0] if claims and claims[0].score > 0 else None
        if quoted and (best is None or best.score < 5):
            title, score = quoted, 5
        elif best:
            title, score = best.title, best.score
            rival = next(
                (
                    each.title
                    for each in claims[1:]
                    if each.score > score - 0.6 and each.score > 2 and each.title != title
                ),
                None,
            )
            if not people and best.people:
                people, source = best.people, best.line.text
    if not people:
        people, source = _find_people(facts, title)
    if not people:
        for text in invitations:
            if people := find_announced_people(text):
                source = text[:200]
                break
    biography = tuple(text for text in prose if text not in invitations and begins_biography(text, people))
    abstract = tuple(text for text in prose if text not in invitations and text not in biography)
    return Cast(
        title=title,
        title_score=score,
        rival=rival,
        speakers=people if people is not known else (),
        speaker_source=source,
        affiliation=_find_affiliation(facts, people, title),
        venue=_find_venue(facts, title) or next(filter(None, map(find_room, invitations)), None),
        abstract=abstract,
        biography=biography,
        facts=tuple(facts),
        invitations=tuple(invitations),
    )


def group_paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The lines as they stand together, running text told from lists of facts."""
    groups: list[list[Line]] = []
    for line in lines:
        before = groups[-1][-1] if groups else None
        if before is None or line.gap or line.level or before.level or line.number != before.number + 1 or line.bullet:
            groups.append([line])
        else:
            groups[-1].append(line)
    paragraphs = []
    for group in groups:
        texts = [line.text for line in group]
        wrapped = len(group) > 1 and all(len(text) >= 45 for text in texts[:-1])
        whole = join_wrapped(texts)
        sentences = count_sentences(whole)
        if len(group) == 1:
            prose = not group[0].level and (
                len(whole) > 240
                or (len(whole) > 60 and sentences >= 1 and whole[-1:] in '.!?:)”"' and not has_names_only(whole))
            )
        else:
            prose = wrapped and sentences >= 1 and len(whole) > 150
        if prose or len(group) == 1:
            paragraphs.append(Paragraph(lines=tuple(group), text=whole, prose=prose))
        else:
            paragraphs += [Paragraph(lines=(line,), text=line.text, prose=len(line.text) > 240) for line in group]
    return paragraphs


def has_names_only(text: str) -> bool:
    """Whether a line that ends like a sentence is a list of people after all."""
    return len(text) < 120 and bool(split_people(text))


def _is_idle(text: str) -> bool:
    return greets(text) or closes(text) or bids_farewell(text) or is_missing(text)


def _states_when(text: str) -> bool:
    if len(text) > 600:
        return False
    mentions = find_mentions(text)
    return bool(mentions.dates and mentions.hours)


def _claim_titles(facts: Sequence[Line]) -> list[_Claim]:
    claims = []
    place = 0
    while place < len(facts):
        line, taken = facts[place], 1
        text = line.text
        while place + taken < len(facts) and taken < 3 and _wraps(facts[place + taken - 1], facts[place + taken]):
            text = join_wrapped([text, facts[place + taken].text])
            taken += 1
        after = facts[place + taken] if place + taken < len(facts) else None
        claims += _claim_line(text, line, place, after)
        place += taken
    return claims


def _wraps(line: Line, after: Line) -> bool:
    """Whether a title goes on in the line after."""
    if (
        after.level != line.level
        or after.strong != line.strong
        or after.number > line.number + (2 if line.level else 1)
        or after.bullet
    ):
        return False
    if (
        (after.gap and not line.level)
        or rate_title(line.text) < 0
        or is_name(after.text)
        or is_institution(after.text)
        or names_room(after.text)
    ):
        return False
    if find_dates(after.text) or find_mentions(after.text).hours or split_people(after.text):
        return False
    return runs_on(line.text, after.text) or bool((line.level or line.strong) and rate_title(after.text) > 0)


def _claim_line(text: str, line: Line, place: int, after: Line | None) -> list[_Claim]:
    typography = (
        (4.5 - line.level if 0 < line.level < 5 else 0.5 if line.level else 0)
        + (1.5 if line.strong else 0)
        - min(place, 20) * 0.15
    )
    mentions, dated = find_mentions(text), 0.0
    if mentions.dates or mentions.hours:
        text = _drop_edges(text, mentions.rest)
        if not text:
            return []
        dated, typography = 2.0, typography - 1.5
    text = _LEADING_ORDINAL.sub("", strip_marks(text)).strip(" ,;|–—-")
    claims = []
    for title, people in _part(text):
        score = (
            rate_title(title)
            + typography
            + (2.5 + dated if people else 0)
            + (2.5 if f"“{title}”" in text or f'"{title}"' in text else 0)
        )
        if _ADDRESSES_READER.match(title) and announces(title):
            score -= 6
        if not people and after is not None and (is_name(after.text) or split_people(after.text)):
            score += 1.5
        claims.append(_Claim(score, title, people, line))
    return claims


def _part(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    """A line as a title alone, and as title and speakers in either order."""
    parts: list[tuple[str, tuple[SpeakerName, ...]]] = []
    if (head := _HEADED.match(text)) and names_occasion(head["occasion"]) and not names_occasion(head["title"]):
        text = head["title"]
    quoted = _QUOTED.search(text)
    if quoted and len(quoted[1].split()) > 1:
        outside = f"{text[: quoted.start()]} {text[quoted.end() :]}".strip(" ,:;–—-|")
        outside = re.sub(r"^(?:by|speaker)\s+", "", outside, flags=re.IGNORECASE)
        people = split_people(outside) if outside else ()
        if not people:
            people = next((found for piece in _PARTED.split(outside) if (found := split_people(piece))), ())
        if people or (quoted.start() == 0 and not outside):
            return [(quoted[1].strip(" ,."), people)]
    for found in list(_PARTED.finditer(text))[:6]:
        left, right = text[: found.start()].strip(), text[found.end() :].strip(' “”"')
        if left and right and len(left) < 160 and (people := split_people(left)) and rate_title(right) > -2:
            parts.append((right, people))
        elif (
            left
            and right
            and len(right) < 160
            and ":" not in found[0]
            and (people := split_people(right))
            and rate_title(left) > 0
        ):
            parts.append((left.strip(' “”"'), people))
    if not parts and (found_by := _BY_END.match(text)) and (people := split_people(found_by["who"])):
        parts.append((found_by["title"].strip(' “”"'), people))
    if (
        not parts
        and (found_lead := _LED.match(text))
        and is_name(found_lead["who"])
        and _may_be_title(found_lead["title"])
    ):
        who = found_lead["who"] + (found_lead["place"] or "")
        parts.append((found_lead["title"].strip(' “”"'), split_people(who)))
    if parts:
        return parts
    return [(text.strip(' “”"') if quoted and quoted.start() == 0 else text, ())]


def _may_be_title(text: str) -> bool:
    """Whether what stands behind a name in a row can be the title, a single word too."""
    return (
        rate_title(text) > -4 and not is_institution(text) and not split_people(text) and bool(tidy_affiliation(text))
    )


def _drop_edges(text: str, rest: str) -> str:
    """What a line with a date says beside it: "Ada Quill, on knots" in "4 May: Ada Quill, on knots"."""
    return re.sub(r"^[\W_]*(?:at|on|from|and|to|in)?[\W_]*(?=[\w“\"«])|[\s,;:|(–—-]+$", "", rest).strip()


def _find_people(facts: Sequence[Line], title: str | None) -> tuple[tuple[SpeakerName, ...], str]:
    best: tuple[float, tuple[SpeakerName, ...], str] = (0, (), "")
    at = next((place for place, line in enumerate(facts) if title and (line.text in title or title in line.text)), None)
    for place, line in enumerate(facts):
        text = re.sub(
            r"^(?:by|with|speaker|featuring)\s+",
            "",
            find_mentions(line.text).rest if find_dates(line.text) else line.text,
            flags=re.IGNORECASE,
        )
        if len(text) > 200 or has_url(text) or names_occasion(text) or (title and line.text == title):
            continue
        people = split_people(text)
        if not people:
            continue
        score = (
            2.0 + (2 if strip_honorifics(text) != text else 0) + (1 if line.level or line.strong else 0) - place / 50
        )
        score += 1 if people[0].affiliation else 0
        if at is not None and 0 < abs(place - at) <= 2:
            score += 2 - 0.5 * (abs(place - at) - 1)
        if place + 1 < len(facts) and is_institution(facts[place + 1].text):
            score += 1
        if score > best[0]:
            best = (score, people, line.text)
    return best[1], best[2]


def _find_affiliation(facts: Sequence[Line], people: tuple[SpeakerName, ...], title: str | None) -> str | None:
    """An institution on a line of its own below the speaker, or below the title where a speaker has no line."""
    anchors = [
        place for place, line in enumerate(facts) if any(each.name in strip_honorifics(line.text) for each in people)
    ]
    if not anchors and title:
        anchors = [place for place, line in enumerate(facts) if line.text in title or title in line.text]
    for anchor in anchors[:3]:
        gathered = []
        for line in facts[anchor + 1 : anchor + 4]:
            text = remove_urls(line.text)
            if (
                not is_institution(text)
                or len(text) > 140
                or names_occasion(text)
                or find_dates(text)
                or find_email(text)
            ):
                break
            gathered.append(text)
        if gathered:
            return ", ".join(gathered)
    return None


def _find_venue(facts: Sequence[Line], title: str | None) -> str | None:
    for line in facts:
        mentions = find_mentions(line.text)
        text = remove_urls(_drop_edges(line.text, mentions.rest) if mentions.dates or mentions.hours else line.text)
        if text and names_room(text) and text != title and not names_occasion(text) and not split_people(text):
            return trim(re.sub(r"^(?:in|at|venue|room:)\s+", "", text, flags=re.IGNORECASE))
    return None
