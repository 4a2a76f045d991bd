"""A draft as lines that a person can correct, and the draft that is made of the corrected lines."""

import dataclasses
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from seminar import dayforms, days, durations, entry, wall, wording
from seminar.errors import Refusal
from seminar.material import Material, MaterialKind
from seminar.missing import stated
from seminar.reading.draft import Draft
from seminar.series import Join, check_link
from seminar.talk import Status
from seminar.typed import tidy

# The fields of a draft that each line holds, as its doubts name them.
FIELDS = {
    "title": {"title"},
    "speakers": {"speakers"},
    "when": {"date", "start", "end", "timezone", "starts_at", "ends_at"},
    "place": {"venue", "link", "meeting_id", "passcode"},
    "abstract": {"abstract"},
    "bio": {"bio"},
    "contact": {"contact"},
    "materials": {"materials"},
    "status": {"status"},
}


def as_typed(draft: Draft) -> dict[str, str]:
    """Every line as `corrected` would read it."""
    return {
        "title": draft.title or "",
        "speakers": entry.speakers_as_typed(draft.speakers),
        "when": _when_as_typed(draft),
        "place": entry.place_as_typed(draft.venue, join_of(draft)),
        "abstract": draft.abstract or "",
        "bio": draft.bio or "",
        "contact": draft.contact or "",
        "materials": "\n".join(" ".join(filter(None, (one.kind, one.url or one.title))) for one in draft.materials),
        "status": draft.status,
    }


def corrected(draft: Draft, changed: Mapping[str, str], *, seen: Collection[str], now: datetime) -> Draft:
    """The draft with the `changed` lines read anew, and without the doubts on the lines that a person has `seen`.

    Times are meant in the draft's zone. Raises `Refusal`.
    """
    settled = {name for line in seen for name in FIELDS[line]}
    values: dict[str, Any] = {
        "doubts": tuple(doubt for doubt in draft.doubts if doubt.field not in settled),
        "sureness": {field: 1.0 if field in settled else sure for field, sure in draft.sureness.items()},
    }
    for line, text in changed.items():
        match line:
            case "speakers":
                values["speakers"] = entry.speakers(text)
            case "when":
                values |= _when(draft, text, now)
            case "place":
                venue, join = entry.place(text)
                values |= {"venue": venue, **dataclasses.asdict(join)}
            case "materials":
                values["materials"] = tuple(_material(one) for one in text.splitlines() if one.strip())
            case "status":
                values["status"] = _status(text)
            case _:
                values[line] = stated(text)
    return dataclasses.replace(draft, **values)


def join_of(draft: Draft) -> Join:
    return Join(link=draft.link, meeting_id=draft.meeting_id, passcode=draft.passcode)


def zone_of(draft: Draft) -> ZoneInfo:
    """The zone that the announcement states, or the one to assume."""
    return ZoneInfo(draft.timezone or draft.assumed_zone)


def _when_as_typed(draft: Draft) -> str:
    starts_at, ends_at = draft.starts_at, draft.ends_at
    if starts_at is None:
        start = f"{draft.start:%H:%M}" if draft.start else ""
        return draft.date.isoformat() if draft.date else start
    length = f" for {durations.in_words(ends_at - starts_at)}" if ends_at else ""
    return wording.local(starts_at, None, zone_of(draft)) + length


def _when(draft: Draft, text: str, now: datetime) -> dict[str, Any]:
    if stated(text) is None:
        return {"date": None, "start": None, "end": None}
    zone = zone_of(draft)
    day = _day_alone(text, wall.shown(now, zone).date())
    if day is not None:
        return {"date": day, "start": None, "end": None}
    starts_at, ends_at = entry.when(text, zone=zone, now=now, past_ok=True)
    start = wall.shown(starts_at, zone)
    end = wall.shown(ends_at, zone).time() if ends_at else None
    found: dict[str, Any] = {"date": start.date(), "start": start.time().replace(second=0), "end": end}
    held = dataclasses.replace(draft, **found)
    if (held.starts_at, held.ends_at) != (starts_at, ends_at):
        raise Refusal(
            "A draft cannot hold that time: it runs over a clock change or half a day. Type a start alone, save the "
            "draft, then use `/organize reschedule`."
        )
    return found


def _day_alone(text: str, today: date) -> date | None:
    tidied = tidy(text) or ""
    piece = dayforms.read_at(tidied, 0)
    return days.candidates(piece[0], today)[0] if piece and piece[1] == len(tidied) else None


def _material(text: str) -> Material:
    kind, _, rest = text.strip().partition(" ")
    try:
        found = MaterialKind(kind.lower().rstrip(":"))
    except ValueError:
        kinds = ", ".join(MaterialKind)
        raise Refusal(
            f"Begin each line of the materials with one of {kinds}, then its address: slides https://…"
        ) from None
    what = rest.strip()
    if "://" in what:
        return Material(kind=found, url=check_link(what))
    return Material(kind=found, title=what or None)


def _status(text: str) -> Status:
    try:
        return Status(text.strip().lower() or Status.SCHEDULED)
    except ValueError:
        raise Refusal("The status is one of two words: scheduled or cancelled. Type the one that is true.") from None
