"""What an announcement says otherwise than a stored talk; what it leaves unsaid stays as it is stored."""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from seminar import alike, entry, wall, wording
from seminar.material import Material
from seminar.reading.draft import Draft
from seminar.series import Join
from seminar.speaker import Announced, SpeakerName, fold_name
from seminar.talk import Status, Talk, TalkFields

# A draft's fields that say one thing together: one of them is no news without the others.
_TOGETHER = (("date", "start", "end", "timezone"), ("link", "meeting_id", "passcode"))
# What each of a draft's fields changes, as `Change.what` names it.
CHANGES = {
    "title": "title",
    "speakers": "speakers",
    **dict.fromkeys((*_TOGETHER[0], "starts_at", "ends_at"), "when"),
    "venue": "where",
    **dict.fromkeys(_TOGETHER[1], "link"),
    "abstract": "abstract",
    "bio": "about the speaker",
    "contact": "contact",
    "materials": "materials",
    "status": "status",
}
_ALONE = ("title", "speakers", "venue", "abstract", "bio", "contact", "materials", "status")

# At the ends of the calendar, a zone's clock shows days that there are not.
_YEARS = range(2, 9999)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that would change, in words; `was` is missing where nothing was known; `adds` where nothing goes."""

    what: str
    was: str | None
    now: str
    adds: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A stored talk as an announcement has it: `speakers` and `bio` are missing where they stay, `materials` new."""

    fields: TalkFields
    speakers: tuple[SpeakerName, ...] | None = None
    bio: str | None = None
    materials: tuple[Material, ...] = ()
    status: Status = Status.SCHEDULED
    changes: tuple[Change, ...] = ()

    @property
    def only_adds(self) -> bool:
        """Whether nothing that is stored would be replaced."""
        return all(change.adds or change.was is None for change in self.changes)


def revise(talk: Talk, draft: Draft, *, bio: Announced | None = None) -> Revision:
    """The talk as the draft has it. A cancelled talk stays cancelled: most texts do not say that one takes place.

    `bio` is what the talk itself says of its only speaker, where it does: the profile may show a newer talk's.
    """
    fields, people = _fields(talk, draft), _speakers(talk, draft)
    alone = talk.speakers[0] if len(talk.speakers) == 1 else None
    known = bio.text if bio else (alone.bio if alone else None)
    said = draft.bio if draft.bio and alone and not _reads_as(draft.bio, known) else None
    shown = bio.shown if bio else known
    materials = tuple(one for one in draft.materials if not _has(talk.materials, one))
    status = Status.CANCELLED if draft.status is Status.CANCELLED else talk.status
    return Revision(
        fields=fields,
        speakers=people,
        bio=said,
        materials=materials,
        status=status,
        changes=tuple(_changes(talk, fields, people, (shown, said), materials, status)),
    )


def news(draft: Draft, earlier: Sequence[Draft]) -> Draft:
    """What a source says otherwise than it did before: what it only repeats may have been corrected by hand since."""

    def repeats(names: Sequence[str]) -> bool:
        return any(all(getattr(draft, name) == getattr(each, name) for name in names) for each in earlier)

    groups = (*_TOGETHER, *((name,) for name in _ALONE))
    repeated = [name for names in groups if repeats(names) for name in names]
    empty = Draft()
    return dataclasses.replace(draft, **{name: getattr(empty, name) for name in repeated})


def by_clock_of(talk: Talk, draft: Draft) -> Draft:
    """The draft with its hours by the talk's clock, where it names no zone."""
    same = draft.timezone or draft.assumed_zone == talk.zone.key
    return draft if same else dataclasses.replace(draft, assumed_zone=talk.zone.key)


def _fields(talk: Talk, draft: Draft) -> TalkFields:
    stored = talk.fields
    said: dict[str, Any] = {}
    for name, known in (
        ("title", stored.title),
        ("venue", talk.venue),
        ("abstract", stored.abstract),
        ("contact", stored.contact),
    ):
        text = getattr(draft, name)
        if text and not _reads_as(text, known):
            said[name] = text
    join = _join(talk.join, draft)
    if join != talk.join:
        said["join"] = join
    return dataclasses.replace(stored, **said, **_when(talk, by_clock_of(talk, draft)))


def _when(talk: Talk, draft: Draft) -> dict[str, Any]:
    stored = talk.fields
    zone = ZoneInfo(draft.timezone) if draft.timezone else talk.zone
    known_day = wall.shown(stored.starts_at, zone).date()
    day = draft.date or known_day
    if day.year not in _YEARS:
        return {}
    timed = dataclasses.replace(draft, date=day)
    starts_at, ends_at = timed.starts_at, timed.ends_at
    if starts_at is None:
        if day == known_day:
            return {}
        # The day moves, and the hour stays by the clocks on the wall.
        clock = wall.shown(stored.starts_at, zone).time() if stored.hour_known else time()
        starts_at = datetime.combine(day, clock, zone).astimezone(UTC)
    hour_known = stored.hour_known or draft.start is not None
    if ends_at is None and stored.ends_at and stored.hour_known:
        ends_at = starts_at + (stored.ends_at - stored.starts_at)
    if (starts_at, ends_at, hour_known) == (stored.starts_at, stored.ends_at, stored.hour_known):
        return {}
    own = None if zone.key == talk.series.zone.key else zone
    return {"starts_at": starts_at, "ends_at": ends_at, "hour_known": hour_known, "zone": own}


def _join(stored: Join, draft: Draft) -> Join:
    said = Join(link=draft.link, meeting_id=draft.meeting_id, passcode=draft.passcode)
    if said and not alike.meetings(said, stored):
        # Another meeting: what belonged to the old one goes with it.
        return said
    # Of two addresses of one meeting, the one that carries the passcode is the better one.
    better = said.link if said.link and (stored.link is None or "?" in said.link) else stored.link
    return Join(link=better, meeting_id=stored.meeting_id or said.meeting_id, passcode=said.passcode or stored.passcode)


def _speakers(talk: Talk, draft: Draft) -> tuple[SpeakerName, ...] | None:
    """Who speaks by the draft, each under the fuller name; missing where these are the stored ones."""
    if not draft.speakers:
        return None
    stored = {fold_name(one.name): SpeakerName(name=one.name, affiliation=one.affiliation) for one in talk.speakers}
    said = {fold_name(one.name) for one in draft.speakers}
    unnamed = [known for name, known in stored.items() if name not in said]
    unique: dict[str, SpeakerName] = {}
    for one in draft.speakers:
        same = stored.get(fold_name(one.name))
        known = same or next((each for each in unnamed if alike.person(each.name, one.name)), None)
        person = _merged(one, known) if known else one
        twin = unique.get(fold_name(person.name), person)
        unique[fold_name(person.name)] = dataclasses.replace(twin, affiliation=person.affiliation or twin.affiliation)
    people = tuple(unique.values())
    return people if {_key(one) for one in people} != {_key(one) for one in stored.values()} else None


def _merged(person: SpeakerName, known: SpeakerName) -> SpeakerName:
    """One person of two names: under the stored one, unless the other one says more."""
    stays = fold_name(known.name) == fold_name(person.name) or alike.fuller(known.name, person.name)
    return SpeakerName(name=known.name if stays else person.name, affiliation=person.affiliation or known.affiliation)


def _key(person: SpeakerName) -> tuple[str, str]:
    return fold_name(person.name), _tidied(person.affiliation or "").casefold()


def _has(known: Sequence[Material], one: Material) -> bool:
    return any((each.kind, each.url) == (one.kind, one.url) if one.url else each.kind == one.kind for each in known)


def _changes(
    talk: Talk,
    fields: TalkFields,
    people: tuple[SpeakerName, ...] | None,
    bio: tuple[str | None, str | None],
    materials: Sequence[Material],
    status: Status,
) -> Iterator[Change]:
    stored = talk.fields
    if fields.title != stored.title:
        yield Change(what="title", was=stored.title, now=fields.title or "")
    if people is not None:
        known = tuple(SpeakerName(name=one.name, affiliation=one.affiliation) for one in talk.speakers)
        was = _in_one_line(entry.speakers_as_typed(known))
        yield Change(what="speakers", was=was or None, now=_in_one_line(entry.speakers_as_typed(people)))
    hours = [(each.starts_at, each.ends_at, each.hour_known) for each in (stored, fields)]
    if hours[0] != hours[1]:
        zone = fields.zone or talk.series.zone
        same_day = len({wall.shown(each.starts_at, zone).date() for each in (stored, fields)}) == 1
        adds = not stored.hour_known or (stored.starts_at == fields.starts_at and stored.ends_at is None)
        yield Change(what="when", was=_said(stored, zone), now=_said(fields, zone), adds=adds and same_day)
    if fields.venue != stored.venue:
        yield Change(what="where", was=talk.venue, now=fields.venue or "")
    if fields.join != stored.join:
        was = _in_one_line(entry.place_as_typed(None, talk.join))
        yield Change(what="link", was=was or None, now=_in_one_line(entry.place_as_typed(None, fields.join)))
    if fields.abstract != stored.abstract:
        yield Change(what="abstract", was=stored.abstract, now=fields.abstract or "")
    known_bio, said_bio = bio
    if said_bio:
        yield Change(what="about the speaker", was=known_bio, now=said_bio)
    if fields.contact != stored.contact:
        yield Change(what="contact", was=stored.contact, now=fields.contact or "")
    if materials:
        named = [" ".join(filter(None, (one.kind, one.url or one.title))) for one in materials]
        yield Change(what="materials", was=None, now=", ".join(named))
    if status is not talk.status:
        yield Change(what="status", was=talk.status, now=status)


def _said(fields: TalkFields, zone: ZoneInfo) -> str:
    if not fields.hour_known:
        return f"{wording.day_only(fields.starts_at, zone)}, no hour"
    return wording.local(fields.starts_at, fields.ends_at, zone)


def _reads_as(text: str, known: str | None) -> bool:
    return known is not None and _tidied(text) == _tidied(known)


def _tidied(text: str) -> str:
    return " ".join(text.split())


def _in_one_line(text: str) -> str:
    return "; ".join(text.splitlines())
