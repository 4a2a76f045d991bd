"""What a person typed into the fields of a form, turned into values."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar import durations
from seminar import when as moments
from seminar.errors import Refusal
from seminar.missing import stated
from seminar.series import Join, check_link
from seminar.speaker import SpeakerName

MOST_SPEAKERS = 10
LONGEST_NAME = 100

# A semicolon parts two people, but not within the brackets of an affiliation.
_BETWEEN = re.compile(r"\n|;(?![^()\n]*\))")
_SPEAKER = re.compile(r"(?P<name>[^()]+?)\s*(?:\((?P<bracketed>.+)\)|[—–]\s+(?P<dashed>.+))?")
_FOR = re.compile(r"(?P<when>.+?)[\s,]+for\s+(?P<length>[^<>]+)", re.IGNORECASE | re.DOTALL)
_LABELLED = re.compile(
    r"(?i)(?P<label>link|zoom|venue|place|room|where|meeting id|id|passcode|password)\s*[:：]\s*(?P<value>.+)"
)


def speakers(text: str) -> tuple[SpeakerName, ...]:
    """One person a line (or between semicolons): "Name (Affiliation)". Raises `Refusal`."""
    people = tuple(_speaker(part) for part in _BETWEEN.split(text) if stated(part))
    if len(people) > MOST_SPEAKERS:
        raise Refusal(
            f"A talk has at most {MOST_SPEAKERS} speakers. Name the main ones, and the others in the abstract."
        )
    return people


def speakers_as_typed(people: tuple[SpeakerName, ...]) -> str:
    """What `speakers` would read the same people from."""
    return "\n".join(f"{one.name} ({one.affiliation})" if one.affiliation else one.name for one in people)


def when(text: str, *, zone: ZoneInfo, now: datetime, past_ok: bool = False) -> tuple[datetime, datetime | None]:
    """Start and, where a length follows it, end: "next Thursday 16:15 for 90 min". Raises `Refusal`."""
    match = _FOR.fullmatch(text.strip())
    starts_at = moments.parse(match["when"] if match else text, zone=zone, now=now, past_ok=past_ok)
    return starts_at, starts_at + durations.parse(match["length"]) if match else None


def place(text: str) -> tuple[str | None, Join]:
    """Venue, link, meeting id and passcode, a line each, in any order; labels are understood. Raises `Refusal`."""
    venue: list[str] = []
    found: dict[str, str] = {}
    for line in filter(None, (stated(line) for line in text.splitlines())):
        labelled = _LABELLED.fullmatch(line)
        label = labelled["label"].lower() if labelled else ""
        value = labelled["value"].strip() if labelled else line
        if re.match(r"(?i)[a-z][a-z0-9+.-]*://|www\.", value) or label in ("link", "zoom"):
            found["link"] = check_link(value)
        elif label in ("meeting id", "id"):
            found["meeting_id"] = value
        elif label in ("passcode", "password"):
            found["passcode"] = value
        else:
            venue.append(value)
    return ", ".join(venue) or None, Join(**found)


def place_as_typed(venue: str | None, join: Join) -> str:
    """What `place` would read the same from."""
    lines = [
        venue,
        join.link,
        join.meeting_id and f"Meeting ID: {join.meeting_id}",
        join.passcode and f"Passcode: {join.passcode}",
    ]
    return "\n".join(line for line in lines if line)


def _speaker(text: str) -> SpeakerName:
    match = _SPEAKER.fullmatch(text.strip())
    name = stated(match["name"]) if match else None
    if not match or not name or len(name) > LONGEST_NAME:
        raise Refusal("I could not read the speakers. Write one a line, such as `Ada Lind (University of Turku)`.")
    return SpeakerName(name=" ".join(name.split()), affiliation=stated(match["bracketed"] or match["dashed"]))
