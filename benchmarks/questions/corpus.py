"""The servers, talks and questions with known truth that answers are judged by."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from seminar.reading import form
from seminar.reading.draft import Draft, PaperDraft
from seminar.series import Join, LinkPrivacy, SeriesFields
from seminar.speaker import SpeakerName

FOLDER = Path(__file__).parents[2] / "tests" / "questions"


class Half(StrEnum):
    """Rules are made with an eye on the first; of the second, written before them, nobody looks at single questions."""

    TUNING = "tuning"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question and what a right answer to it must hold.

    `talks` are references such as `algebra@2026-10-14`, all that the answer rests on; each group of `fact` must be met
    by one of its alternatives, and nothing of `forbidden` may be said. `after` is the question before it in the same
    conversation.
    """

    id: str
    ask: str
    now: datetime
    zone: ZoneInfo
    after: str | None
    kind: str
    talks: tuple[str, ...]
    speakers: tuple[str, ...]
    papers: tuple[str, ...]
    fact: tuple[tuple[str, ...], ...]
    forbidden: tuple[str, ...]
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A series with its talks and papers as an organizer would import them."""

    key: str
    fields: SeriesFields
    drafts: tuple[Draft, ...]
    papers: tuple[PaperDraft, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server of the corpus: what is stored there, and what is asked."""

    name: str
    zone: ZoneInfo
    programmes: tuple[Programme, ...]
    questions: tuple[Asked, ...]


def servers(half: Half, folder: Path = FOLDER) -> list[Server]:
    return [_server(each) for each in sorted((folder / half).iterdir()) if (each / "server.json").exists()]


def questions(path: Path) -> tuple[Asked, ...]:
    """Those of a file, one a line."""
    return tuple(_asked(each) for each in _lines(path))


def _server(folder: Path) -> Server:
    stated = json.loads((folder / "server.json").read_text(encoding="utf-8"))
    return Server(
        name=folder.name,
        zone=ZoneInfo(stated["zone"]),
        programmes=tuple(_programme(folder, each) for each in stated["series"]),
        questions=questions(folder / "questions.jsonl"),
    )


def _programme(folder: Path, stated: Mapping[str, Any]) -> Programme:
    lines = _lines(folder / f"{stated['key']}.jsonl")
    talks = [each for each in lines if form.is_draft(each)]
    return Programme(
        key=stated["key"],
        fields=SeriesFields(
            name=stated["name"],
            zone=ZoneInfo(stated["zone"]),
            length=timedelta(minutes=stated.get("length") or 60),
            venue=stated.get("venue"),
            join=Join(link=stated.get("link"), meeting_id=stated.get("meeting_id"), passcode=stated.get("passcode")),
            link_privacy=LinkPrivacy(stated.get("link_privacy") or "open"),
            organizers=tuple(
                SpeakerName(name=name, affiliation=affiliation) for name, affiliation in stated.get("organizers") or []
            ),
        ),
        drafts=tuple(form.draft_from_json(each, zone=stated["zone"]) for each in talks),
        papers=tuple(form.paper_from_json(each) for each in lines if not form.is_draft(each)),
    )


def _asked(stated: Mapping[str, Any]) -> Asked:
    return Asked(
        id=stated["id"],
        ask=stated["ask"],
        now=datetime.fromisoformat(stated["now"]),
        zone=ZoneInfo(stated["timezone"]),
        after=stated.get("after"),
        kind=stated["kind"],
        talks=tuple(stated.get("talks") or ()),
        speakers=tuple(stated.get("speakers") or ()),
        papers=tuple(stated.get("papers") or ()),
        fact=tuple(tuple(group) for group in stated.get("fact") or ()),
        forbidden=tuple(stated.get("not") or ()),
        fields=tuple(stated.get("fields") or ()),
    )


def references(key: str, draft: Draft) -> tuple[str, str]:
    """The two ways in which a question names a talk: by its day, and by its day and hour."""
    day = (draft.date or date.min).isoformat()
    return f"{key}@{day}", f"{key}@{day}T{draft.start:%H:%M}" if draft.start else f"{key}@{day}"


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
