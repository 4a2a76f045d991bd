"""A verdict on each field of a draft: what the truth holds of a talk, beside what the draft holds."""

import re
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from benchmarks.reading.corpus import Talk
from benchmarks.reading.sameness import address_key, plain, says_same

# As `seminar.reading.form.draft_to_json` writes it.
Draft = Mapping[str, Any]

FIELDS = (
    *("title", "speakers", "affiliation", "date", "start", "end", "utc_start", "link", "meeting_id", "passcode"),
    *("venue", "abstract", "abstract_start", "abstract_end", "bio", "contact", "cancelled"),
)
# A talk whose five are right can be announced as it is.
CORE = ("title", "speakers", "date", "start", "link")
_HOURS = ("start", "end")
_NO_ROOM = re.compile(r"(?:zoom|online|virtual|youtube live)\b", re.IGNORECASE)


class Verdict(StrEnum):
    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"
    INVENTED = "invented"
    EMPTY = "null"
    SKIPPED = "skipped"

    @property
    def is_fault(self) -> bool:
        return self in (Verdict.WRONG, Verdict.MISSING, Verdict.INVENTED)


def judge(field: str, talk: Talk, draft: Draft) -> Verdict:
    """A talk or a draft without entries stands for one that the other side lacks."""
    want, got = wanted(field, talk), given(field, draft)
    if _is_open(field, want, got, talk, draft):
        return Verdict.SKIPPED
    if want is None:
        return Verdict.EMPTY if got is None else Verdict.INVENTED
    if got is None:
        return Verdict.MISSING
    return Verdict.RIGHT if says_same(field, want, got) else Verdict.WRONG


def wanted(field: str, talk: Talk) -> Any:
    """What the truth holds, None for what the text does not state."""
    match field:
        case "title":
            return [talk["title"], *talk.get("title_alt", ())] if talk.get("title") else None
        case "speakers":
            return _spellings(talk) or None
        case "affiliation":
            return talk.get("affiliations") or ([talk["affiliation"]] if talk.get("affiliation") else None)
        case "date":
            return talk.get("date_ctx") or talk.get("date")
        case "utc_start":
            return talk.get("utc_start") or _instant(talk)
        case "bio":
            return talk.get("bio_first_words")
        case "abstract_start":
            return talk.get("abstract_first_words")
        case "abstract_end":
            return talk.get("abstract_last_words")
        case "abstract":
            first, last = talk.get("abstract_first_words"), talk.get("abstract_last_words")
            return (first, last) if first and last else None
    return talk.get(field)


def given(field: str, draft: Draft) -> Any:
    """What the draft holds, None for nothing."""
    people = draft.get("speakers") or ()
    match field:
        case "speakers":
            return [person["name"] for person in people] or None
        case "affiliation":
            return [person["affiliation"] for person in people if person.get("affiliation")] or None
        case "utc_start":
            return draft.get("starts_at")
        case "abstract_start" | "abstract_end":
            return draft.get("abstract")
        case "cancelled":
            return draft.get("status") == "cancelled" or None
    return draft.get(field) or None


def _spellings(talk: Talk) -> list[list[str]]:
    others = talk.get("speaker_alt", ())
    return [[name, *others[place : place + 1]] for place, name in enumerate(talk.get("speakers", ()))]


def _instant(talk: Talk) -> str | None:
    """The start as an instant, where the text says day, hour and zone."""
    day = wanted("date", talk)
    if not (day and talk.get("timezone") and talk.get("start")) or day.startswith("--"):
        return None
    local = datetime.fromisoformat(f"{day}T{talk['start']}")
    return local.replace(tzinfo=ZoneInfo(talk["timezone"])).isoformat()


def _is_open(field: str, want: Any, got: Any, talk: Talk, draft: Draft) -> bool:
    """Whether a careful person could answer either way, so that no answer is right or wrong."""
    if field.split("_")[0] in talk.get("ungraded", ()):
        return True
    if field == "venue" and want and _NO_ROOM.match(want):
        return True
    if field in _HOURS and want is None and "session" in talk:  # the session's hours are known, its talks' are not
        return True
    if not got:
        return False
    if field in _HOURS:
        return bool(got != want and draft.get("doubts")) and _is_rival(field, got, talk)
    if want is not None:
        return False
    if field == "title" and "event" in talk:
        return plain(talk["event"]) in plain(got)
    return field == "link" and "link_alt" in talk and address_key(talk["link_alt"]) == address_key(got)


def _is_rival(field: str, got: str, talk: Talk) -> bool:
    """Whether a document that contradicts itself says this hour too."""
    notes = [note for note in talk.get("self_contradictory", ()) if note.startswith(field)]
    return got == talk.get("start_literal") or any(got in note for note in notes)
