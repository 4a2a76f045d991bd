"""A talk's row as a value and back, with its series, speakers and materials."""

import json
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from seminar.material import Material, MaterialKind
from seminar.series import Join, Series
from seminar.speaker import fold_name
from seminar.talk import Status, Talk, TalkFields
from storage import persons
from storage import series as series_rows
from storage.database import Row
from storage.instants import from_text, maybe_from_text, maybe_to_text, to_text

# The columns that `to_row` fills.
SETTABLE = (
    "starts_at", "ends_at", "hour_known", "title", "folded_title", "zone", "venue", "link", "meeting_id", "passcode",
    "abstract", "contact", "language", "tags",
)  # fmt: skip

_SERIES = (
    "id", "server_id", "key", "name", "zone", "weekday", "start", "length", "venue", "link", "meeting_id", "passcode",
    "channel_id", "role_id", "organizer_role_id", "reminder_offsets", "link_privacy", "language", "organizers",
    "archived",
)  # fmt: skip

# A talk with its series, speakers and materials, as `from_row` takes it.
WHOLE = f"""
    SELECT talk.*, {", ".join(f"series.{column} AS series_{column}" for column in _SERIES)},
        (SELECT {persons.ARRAY} FROM (
            SELECT {persons.columns("coalesce(talk_speaker.affiliation, speaker.affiliation)")}
            FROM talk_speaker JOIN speaker ON speaker.id = talk_speaker.speaker_id
            WHERE talk_speaker.talk_id = talk.id ORDER BY talk_speaker.position)) AS speakers,
        (SELECT json_group_array(json_array(kind, title, url)) FROM (
            SELECT kind, title, url FROM material WHERE material.talk_id = talk.id ORDER BY material.id)) AS materials
    FROM talk JOIN series ON series.id = talk.series_id
"""


# One question looks at the same talks up to ten times, and the next one often does so again.
@lru_cache(maxsize=512)
def from_row(row: Row) -> Talk:
    # A Row looks for each name from its first column on, and this one has nearly fifty.
    values = dict(zip(row.keys(), row, strict=True))
    fields = TalkFields(
        starts_at=from_text(values["starts_at"]),
        ends_at=maybe_from_text(values["ends_at"]),
        hour_known=bool(values["hour_known"]),
        title=values["title"],
        zone=ZoneInfo(values["zone"]) if values["zone"] else None,
        venue=values["venue"],
        join=Join(link=values["link"], meeting_id=values["meeting_id"], passcode=values["passcode"]),
        abstract=values["abstract"],
        contact=values["contact"],
        language=values["language"],
        tags=tuple(json.loads(values["tags"])),
    )
    return Talk(
        id=values["id"],
        series=_series(tuple(values[f"series_{column}"] for column in _SERIES)),
        fields=fields,
        speakers=persons.from_json(values["speakers"]),
        materials=tuple(
            Material(kind=MaterialKind(kind), title=title, url=url)
            for kind, title, url in json.loads(values["materials"])
        ),
        status=Status(values["status"]),
        cancel_reason=values["cancel_reason"],
        published_at=maybe_from_text(values["published_at"]),
        created_by=values["created_by"],
        revision=values["revision"],
    )


def to_row(fields: TalkFields) -> dict[str, Any]:
    return {
        "starts_at": to_text(fields.starts_at),
        "ends_at": maybe_to_text(fields.ends_at),
        "hour_known": fields.hour_known,
        "title": fields.title,
        "folded_title": fold_name(fields.title) if fields.title else None,
        "zone": fields.zone.key if fields.zone else None,
        "venue": fields.venue,
        "link": fields.join.link,
        "meeting_id": fields.join.meeting_id,
        "passcode": fields.join.passcode,
        "abstract": fields.abstract,
        "contact": fields.contact,
        "language": fields.language,
        "tags": json.dumps(list(fields.tags), ensure_ascii=False),
    }


@lru_cache(maxsize=64)
def _series(values: tuple[Any, ...]) -> Series:
    """Kept by what stands in the row: the talks of one answer are mostly of one series."""
    return series_rows.from_row(dict(zip(_SERIES, values, strict=True)))
