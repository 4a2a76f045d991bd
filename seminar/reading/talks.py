"""One talk's lines, or one row of a schedule, as a draft."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.dates import Era
from seminar.reading.draft import Doubt, Draft
from seminar.reading.invitations import read_joining_lines
from seminar.reading.labels import Piece, mark_labels
from seminar.reading.languages import Label
from seminar.reading.lines import Line
from seminar.reading.links import find_email, find_joining, remove_urls
from seminar.reading.loose import Cast, cast_loose
from seminar.reading.materials import find_materials, strip_link_words, strip_materials
from seminar.reading.moments import Moment, Statement, find_mentions, settle_moment
from seminar.reading.people import is_missing, split_people, tidy_affiliation
from seminar.reading.prose import begins_biography, find_subject, find_workplace
from seminar.reading.sections import Gathered, Labelled, gather
from seminar.reading.traits import bids_farewell, says_cancelled, says_postponed, strip_marks, trim
from seminar.speaker import SpeakerName, fold_name
from seminar.talk import Status

_WHEN_LABELS = (Label.DATE, Label.WHEN, Label.TIME)
_HANGING = re.compile(r"[\s,;]+(?:and|or|&)?\s*(?:also\s+)?(?:on|via|by|over|and|or)$", re.IGNORECASE)
_SOURCE_LENGTH = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a talk's text may take from the document around it."""

    era: Era
    year: int | None = None
    usual: Draft = Draft()


def read_talk(lines: Sequence[Line], setting: Setting) -> Draft | None:
    """The talk that the lines announce, or nothing where they name neither title nor speaker."""
    pieces = _drop_signature(mark_labels(read_joining_lines(lines)))
    return compose(gather(pieces), lines, setting)


def compose(gathered: Gathered, lines: Sequence[Line], setting: Setting, *, day: dt.date | None = None) -> Draft | None:
    """A draft of what was gathered; `lines` are all of the talk's, where its link may stand.

    `day` holds where the lines name none: the second talk of a day stands under the first one's date.
    """
    doubts: list[Doubt] = []
    titles, stated = gathered.of(Label.TITLE), gathered.of(Label.SPEAKER)
    title = next(
        (text for part in titles if not is_missing(text := _clean_title(strip_link_words(part.text, part.lines)))), None
    )
    speakers = _read_speakers(stated, gathered.of(Label.AFFILIATION))
    cast = cast_loose(gathered.loose, title_known=bool(titles), known=speakers)
    sources = {"title": titles[0].text if title else "", "speakers": stated[0].text if speakers else ""}
    if not titles and cast.title:
        title, sources["title"] = _clean_title(cast.title), cast.title
        if cast.rival:
            doubts.append(Doubt(field="title", why=f"“{cast.rival[:120]}” could be the title as well."))
    abstract, biography = _read_texts(gathered, cast, speakers or cast.speakers)
    if not speakers and not (stated and all(is_missing(part.text) for part in stated)):
        speakers, sources["speakers"] = cast.speakers, cast.speaker_source
        if not speakers and biography and (subject := find_subject(biography)):
            speakers, sources["speakers"] = (SpeakerName(name=subject),), biography[:80]
    speakers = _add_affiliation(speakers, cast.affiliation, biography)
    _doubt_biography(speakers, biography, doubts)
    moment = settle_moment(_state_moment(gathered, cast), setting.era, year=setting.year)
    joining = find_joining(lines)
    if joining.rival:
        doubts.append(Doubt(field="link", why=f"Another address could be the one to join: {joining.rival}"))
    evidence = day or moment.date or moment.start or joining.link or (titles and stated) or (stated and abstract)
    if not (title or speakers) or not evidence:
        return None
    usual = setting.usual
    own_link = joining.link or joining.meeting_id
    found = {
        "date": moment.date_source,
        "start": moment.time_source,
        "timezone": moment.zone_source,
        "link": joining.link_source,
        "meeting_id": joining.id_source,
        "passcode": joining.passcode_source,
        "abstract": abstract or "",
        "bio": biography or "",
    }
    venue, contact = _read_venue(gathered, cast), _read_contact(gathered, cast)
    return Draft(
        title=title,
        speakers=speakers,
        date=moment.date or day,
        start=moment.start or usual.start,
        end=moment.end if moment.start else usual.end,
        timezone=moment.timezone or usual.timezone,
        assumed_zone=setting.era.zone,
        link=joining.link if own_link else usual.link,
        meeting_id=joining.meeting_id if own_link else usual.meeting_id,
        passcode=joining.passcode if own_link or joining.passcode else usual.passcode,
        venue=venue or usual.venue,
        abstract=abstract,
        bio=biography,
        contact=contact,
        status=_read_status(gathered, cast, lines, moment, doubts),
        materials=find_materials(lines, gathered.of(Label.MATERIALS)),
        doubts=(*moment.doubts, *doubts),
        sources={
            name: words[:_SOURCE_LENGTH]
            for name, words in (sources | found | {"venue": venue or "", "contact": contact or ""}).items()
            if words
        },
    )


def _drop_signature(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Without the few short lines under a farewell: who signs a letter is not who speaks."""
    kept: list[Piece] = []
    signing = 0
    for piece in pieces:
        if piece.label is None and bids_farewell(piece.text):
            signing = 8
        elif signing and (piece.label is not None or piece.line.level or len(piece.text) > 160):
            signing = 0
        if not signing:
            kept.append(piece)
        else:
            signing -= 1
    return tuple(kept)


def _clean_title(text: str) -> str:
    text = strip_marks(strip_materials(" ".join(text.split())))
    if len(text) > 2 and text[0] in "“\"«„‘'" and text[-1] in "”\"»“’'" and not re.search(r"[“”\"«»]", text[1:-1]):
        text = text[1:-1]
    return text.strip(" ;|")


def _read_speakers(stated: Sequence[Labelled], places: Sequence[Labelled]) -> tuple[SpeakerName, ...]:
    people = [person for part in stated for person in split_people(_one_line(part), told=True)]
    unique = list({fold_name(person.name): person for person in reversed(people)}.values())[::-1]
    named = [place for part in places if (place := tidy_affiliation(_one_line(part)))]
    return tuple(
        replace(person, affiliation=person.affiliation or (named[min(index, len(named) - 1)] if named else None))
        for index, person in enumerate(unique)
    )


def _one_line(part: Labelled) -> str:
    return ", ".join(text.strip(" ,;") for text in part.paragraphs)


def _read_texts(gathered: Gathered, cast: Cast, people: tuple[SpeakerName, ...]) -> tuple[str | None, str | None]:
    """Abstract and biography; a biography that follows an abstract without a label is cut from it."""
    stated = gathered.of(Label.ABSTRACT)
    abstract = [text for part in stated for text in part.paragraphs]
    biography = [text for part in gathered.of(Label.BIO) for text in part.paragraphs]
    if not biography:
        cut = next(
            (
                place
                for place, text in enumerate(abstract)
                if place and begins_biography(text, people) and len(text) > 80
            ),
            None,
        )
        if cut is not None:
            abstract, biography = abstract[:cut], abstract[cut:]
        else:
            biography = list(cast.biography)
    if not stated and sum(map(len, cast.abstract)) >= 150:
        abstract = list(cast.abstract)
    return _keep_text(abstract), _keep_text(biography)


def _keep_text(paragraphs: list[str]) -> str | None:
    text = "\n\n".join(paragraphs).strip()
    return None if is_missing(text) else text


def _add_affiliation(
    people: tuple[SpeakerName, ...], near: str | None, biography: str | None
) -> tuple[SpeakerName, ...]:
    if len(people) != 1 or people[0].affiliation:
        return people
    place = near or (find_workplace(biography) if biography else None)
    return (replace(people[0], affiliation=place),)


def _doubt_biography(people: tuple[SpeakerName, ...], biography: str | None, doubts: list[Doubt]) -> None:
    subject = find_subject(biography) if biography else None
    if not subject or not people:
        return
    words = set(fold_name(subject).replace("-", " ").split())
    if not any(words & set(fold_name(person.name).replace("-", " ").split()) for person in people):
        names = " and ".join(person.name for person in people)
        doubts.append(
            Doubt(field="speakers", why=f"The biography is about {subject}, the speaker is {names}. Check who speaks.")
        )


def _state_moment(gathered: Gathered, cast: Cast) -> list[Statement]:
    statements = []
    for part in gathered.labelled:
        text = ", ".join(part.paragraphs)
        if part.label in _WHEN_LABELS:
            weight = 10.0 if part.label is not Label.TIME else 9.0
            prefix = f"{part.words} " if "(" in part.words or "new" in part.words.lower() else ""
            statements.append(Statement(text=prefix + text, weight=weight, told=True))
        elif part.label in (Label.VENUE, Label.LINK) and len(text) < 200:
            statements.append(Statement(text=text, weight=2))
    for line in cast.facts:
        statements.append(Statement(text=line.text, weight=5 if line.level or line.strong else 4))
    for text in cast.invitations:
        for sentence in re.split(r"(?<=[a-z)\d]{2}[.!?])\s+(?=[A-Z])", text)[:12]:
            statements.append(Statement(text=sentence, weight=2))
    return statements


def _read_venue(gathered: Gathered, cast: Cast) -> str | None:
    for part in gathered.of(Label.VENUE):
        text = _HANGING.sub("", trim(_strip_when(remove_urls(_strip_join(part)))))
        if text and not is_missing(text):
            return text
    for part in gathered.of(Label.WHEN):
        rest = trim(_strip_when(remove_urls(_one_line(part))))
        if "place" in part.words.lower() or "where" in part.words.lower() or "location" in part.words.lower():
            return rest or None
        if (
            rest
            and any(sign.isdigit() for sign in rest)
            and any(sign.isalpha() for sign in rest)
            and len(rest) < 80
            and "(" not in rest
        ):
            return rest
    return cast.venue


def _strip_join(part: Labelled) -> str:
    """The words of a place without those that only lead to the online meeting."""
    text = _one_line(part)
    for line in part.lines:
        for link in line.links:
            text = text.replace(link.text, " ") if link.text else text
    return (
        re.sub(
            r"[\s,;(]*(?:\band\b|\bor\b|&)?\s*(?:also\s+)?(?:\bon\b|\bvia\b)?\s*(?:zoom|online|teams)\s*(?:link)?\s*[:(]*\s*$",
            "",
            " ".join(text.split()),
            flags=re.IGNORECASE,
        )
        or text
    )


def _strip_when(text: str) -> str:
    mentions = find_mentions(text)
    if not (mentions.dates or mentions.hours):
        return text
    return re.sub(r"^(?:\W|\b(?:at|in|on|from|to)\b)+|\s+(?:at|on|from)$", "", mentions.rest)


def _read_contact(gathered: Gathered, cast: Cast) -> str | None:
    for part in gathered.of(Label.CONTACT):
        text = _one_line(part)
        if text and not is_missing(text):
            return text if len(text) <= 160 else find_email(text) or text[:160]
    return None


def _read_status(gathered: Gathered, cast: Cast, lines: Sequence[Line], moment: Moment, doubts: list[Doubt]) -> Status:
    texts = {id(line) for part in gathered.of(Label.ABSTRACT, Label.BIO) for line in part.lines}
    short = [line.text for line in lines if len(line.text) <= 300 and id(line) not in texts]
    if any(says_cancelled(text) for text in short):
        return Status.CANCELLED
    if any(says_postponed(text) for text in short):
        later = any(
            re.search(r"\bpostponed\s+(?:\w+\s+){0,3}?(?:to|until)\b", text, re.IGNORECASE) and find_mentions(text).dates
            for text in short
        )
        doubts.append(Doubt(field="date", why="The text says that the talk is postponed. Check which day holds now."))
        return Status.SCHEDULED if later else Status.CANCELLED
    return Status.SCHEDULED
