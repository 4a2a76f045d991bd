"""What a draft states, short enough to compare whole."""

from datetime import date

from seminar.reading import Draft, Reading, read
from seminar.speaker import SpeakerName

TODAY = date(2025, 3, 1)


def read_text(text: str, *, today: date = TODAY, zone: str = "Europe/Berlin") -> Reading:
    return read(text, today=today, zone=zone)


def read_shown(text: str, *, today: date = TODAY, zone: str = "Europe/Berlin") -> list[dict[str, str]]:
    """Every draft of a text as `show` shows it."""
    return [show(draft) for draft in read_text(text, today=today, zone=zone).drafts]


def show(draft: Draft) -> dict[str, str]:
    """The fields that hold something; a doubt is shown by the name of its field."""
    fields = {
        "title": draft.title,
        "speakers": name_people(draft.speakers),
        "date": draft.date.isoformat() if draft.date else None,
        "start": f"{draft.start:%H:%M}" if draft.start else None,
        "end": f"{draft.end:%H:%M}" if draft.end else None,
        "timezone": draft.timezone,
        "link": draft.link,
        "meeting_id": draft.meeting_id,
        "passcode": draft.passcode,
        "venue": draft.venue,
        "abstract": draft.abstract,
        "bio": draft.bio,
        "contact": draft.contact,
        "materials": " ".join(f"{each.kind}={each.url or ''}" for each in draft.materials),
        "status": draft.status if draft.status != "scheduled" else None,
        "doubts": " ".join(doubt.field for doubt in draft.doubts),
    }
    return {name: str(value) for name, value in fields.items() if value}


def name_people(people: tuple[SpeakerName, ...]) -> str:
    return "; ".join(f"{each.name} ({each.affiliation})" if each.affiliation else each.name for each in people)
