"""Drafts and papers as JSON: what the command line prints, and what it takes back."""

import datetime as dt
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from seminar.errors import Refusal
from seminar.material import Material, MaterialKind
from seminar.reading.draft import Doubt, Draft, PaperDraft, Reading
from seminar.reading.form_fields import (
    check_object,
    read_choice,
    read_date,
    read_instant,
    read_list,
    read_text,
    read_time,
)
from seminar.reading.sureness import WEIGHED
from seminar.reading.when.zones import is_zone
from seminar.series import check_link
from seminar.speaker import SpeakerName
from seminar.talk import Status

_DRAFT_FIELDS = """
title speakers date start end timezone starts_at ends_at link meeting_id passcode venue abstract bio contact status
materials doubts sure
"""
_DRAFT_KEYS = frozenset(_DRAFT_FIELDS.split())
_PAPER_KEYS = frozenset(("title", "abstract", "speakers"))


def to_json(reading: Reading, file: str) -> dict[str, Any]:
    """One file's reading; what the text does not state is null."""
    form: dict[str, Any] = {
        "file": file,
        "drafts": [draft_to_json(draft) for draft in reading.drafts],
        "papers": [paper_to_json(paper) for paper in reading.papers],
    }
    if reading.series:
        form["series"] = {
            "name": reading.series.name,
            "organizers": [_person_to_json(person) for person in reading.series.organizers],
        }
    return form


def draft_to_json(draft: Draft) -> dict[str, Any]:
    """One draft: `HH:MM` local times, instants in UTC; `sure` has a number from 0 to 1 a field.

    Formulas of its title are as the text has them, for whoever can set them.
    """
    return {
        "title": _write_title(draft),
        "speakers": [_person_to_json(person) for person in draft.speakers],
        "date": draft.date.isoformat() if draft.date else None,
        "start": f"{draft.start:%H:%M}" if draft.start else None,
        "end": f"{draft.end:%H:%M}" if draft.end else None,
        "timezone": draft.timezone,
        "starts_at": _instant_to_json(draft.starts_at),
        "ends_at": _instant_to_json(draft.ends_at),
        "link": draft.link,
        "meeting_id": draft.meeting_id,
        "passcode": draft.passcode,
        "venue": draft.venue,
        "abstract": draft.abstract,
        "bio": draft.bio,
        "contact": draft.contact,
        "status": draft.status.value,
        "materials": [{"kind": each.kind.value, "title": each.title, "url": each.url} for each in draft.materials],
        "doubts": [{"field": doubt.field, "why": doubt.why} for doubt in draft.doubts],
        "sure": dict(draft.sureness),
    }


def _write_title(draft: Draft) -> str | None:
    source = draft.sources.get("title")
    return source if source and _read_formulas(source) == draft.title else draft.title


def _read_formulas(title: str) -> str:
    if "$" not in title and "\\" not in title:
        return title
    # Most titles hold none: the parser is not loaded for them.
    from seminar.reading.text.latex import make_readable

    return make_readable(title)


def is_draft(form: object) -> bool:
    """Whether a JSON value is a draft rather than a paper: it says when."""
    return isinstance(form, dict) and any(key in form for key in ("date", "start", "starts_at"))


def draft_from_json(form: object, *, zone: str = "UTC") -> Draft:
    """A draft as printed, corrected by hand, or written by a script.

    `date`, `start`, `end` and `timezone` count; the instants only where those are missing. `zone` is assumed where
    `timezone` is. Raises `Refusal` that names the field and what to write there.
    """
    fields = check_object(form, _DRAFT_KEYS, "draft")
    timezone = read_text(fields, "timezone")
    if timezone is not None and not is_zone(timezone):
        raise Refusal(f"`timezone` is {timezone!r}, which is no time zone. Write one such as Europe/Berlin, or null.")
    date, start, end = read_date(fields), read_time(fields, "start"), read_time(fields, "end")
    starts_at, ends_at = read_instant(fields, "starts_at"), read_instant(fields, "ends_at")
    if starts_at and (date is None or start is None):
        date, start, end = _localize(starts_at, ends_at, timezone or zone)
    link = read_text(fields, "link")
    title = read_text(fields, "title")
    draft = Draft(
        title=_read_formulas(title) if title else None,
        speakers=_read_people(fields),
        date=date,
        start=start,
        end=end,
        timezone=timezone,
        assumed_zone=zone,
        link=check_link(link) if link else None,
        meeting_id=read_text(fields, "meeting_id"),
        passcode=read_text(fields, "passcode"),
        venue=read_text(fields, "venue"),
        abstract=read_text(fields, "abstract"),
        bio=read_text(fields, "bio"),
        contact=read_text(fields, "contact"),
        status=read_choice(fields.get("status") or "scheduled", Status, "status"),
        materials=tuple(_read_material(each) for each in read_list(fields, "materials")),
        doubts=tuple(_read_doubt(each) for each in read_list(fields, "doubts")),
        sureness=_read_sureness(fields.get("sure")),
    )
    if not (draft.title or draft.speakers):
        raise Refusal("A draft needs a `title` or `speakers`. Add one of them, or leave the line out.")
    return draft


def paper_from_json(form: object) -> PaperDraft:
    """A paper with a title, an abstract or both. Raises `Refusal` that names the field and what to write there."""
    fields = check_object(form, _PAPER_KEYS, "paper")
    paper = PaperDraft(
        title=read_text(fields, "title"), abstract=read_text(fields, "abstract"), speakers=_read_people(fields)
    )
    if not (paper.title or paper.abstract):
        raise Refusal("A paper needs a `title` or an `abstract`. Add one of them, or leave the line out.")
    return paper


def paper_to_json(paper: PaperDraft) -> dict[str, Any]:
    form: dict[str, Any] = {"title": paper.title, "abstract": paper.abstract}
    if paper.speakers:
        form["speakers"] = [_person_to_json(person) for person in paper.speakers]
    return form


def _person_to_json(person: SpeakerName) -> dict[str, Any]:
    return {"name": person.name, "affiliation": person.affiliation}


def _instant_to_json(instant: dt.datetime | None) -> str | None:
    return f"{instant:%Y-%m-%dT%H:%M:%SZ}" if instant else None


def _localize(
    starts_at: dt.datetime, ends_at: dt.datetime | None, timezone: str
) -> tuple[dt.date, dt.time, dt.time | None]:
    local = ZoneInfo(timezone)
    try:
        start = starts_at.astimezone(local)
        end = ends_at.astimezone(local).time() if ends_at else None
    except OverflowError:
        raise Refusal("`starts_at` lies outside the calendar. Write an instant such as 2025-03-10T01:30:00Z.") from None
    return start.date(), start.time(), end


def _read_people(fields: Mapping[str, Any]) -> tuple[SpeakerName, ...]:
    return tuple(_read_person(each) for each in read_list(fields, "speakers"))


def _read_person(form: object) -> SpeakerName:
    if isinstance(form, str):
        form = {"name": form}
    if not isinstance(form, dict):
        raise Refusal('A speaker is a name, or an object such as {"name": "Ada Quill", "affiliation": null}.')
    name = read_text(form, "name")
    if not name:
        raise Refusal('A speaker needs a `name`, as in {"name": "Ada Quill", "affiliation": null}.')
    return SpeakerName(name=name, affiliation=read_text(form, "affiliation"))


def _read_sureness(form: object) -> Mapping[str, float]:
    if form is None:
        return {}
    if not isinstance(form, dict) or not all(_is_share(value) for value in form.values()):
        raise Refusal('`sure` is an object of numbers from 0 to 1, such as {"title": 0.97}. Write one, or null.')
    if strange := sorted(str(field) for field in form if field not in WEIGHED):
        raise Refusal(f"`sure` has no field `{strange[0][:60]}`. It may hold: {', '.join(WEIGHED)}.")
    return {field: float(value) for field, value in form.items()}


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _read_material(form: object) -> Material:
    if not isinstance(form, dict):
        raise Refusal('A material is an object such as {"kind": "slides", "title": null, "url": null}.')
    url = read_text(form, "url")
    return Material(
        kind=read_choice(form.get("kind"), MaterialKind, "kind"),
        title=read_text(form, "title"),
        url=check_link(url) if url else None,
    )


def _read_doubt(form: object) -> Doubt:
    if not isinstance(form, dict):
        raise Refusal('A doubt is an object such as {"field": "date", "why": "…"}.')
    return Doubt(field=read_text(form, "field") or "", why=read_text(form, "why") or "")
