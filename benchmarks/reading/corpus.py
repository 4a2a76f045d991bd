"""The documents with known truth that readings are judged by."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "tests" / "reading" / "corpus"
TRUTH = "truth.jsonl"
# The day of reading, where the documents say their years themselves.
TODAY = date(2026, 11, 21)
# Where a document states no year, it is read so long before its first talk.
AHEAD = timedelta(days=7)

Talk = Mapping[str, Any]


class Half(StrEnum):
    """Rules are made with an eye on the first; of the second, written before them, nobody looks at single documents."""

    TUNING = "tuning"
    UNSEEN = "unseen"


# Without eq: a document is only ever itself, and can be looked up by.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Labelled:
    """A document and the talks that a careful person finds in it.

    `zone` is that of the organizer's series. A talk's keys are those of `truth.jsonl`: null is what the text does
    not state.
    """

    id: str
    path: Path
    kind: str
    language: str
    zone: str
    talks: tuple[Talk, ...]

    @property
    def is_single(self) -> bool:
        return self.kind == "single"

    @property
    def today(self) -> date:
        """The day on which an organizer reads it: a week before its first talk where that alone tells the year."""
        first = min((talk["date_ctx"] for talk in self.talks if _lacks_year(talk) and "date_ctx" in talk), default=None)
        return date.fromisoformat(first) - AHEAD if first else TODAY


def documents(half: Half, folder: Path = FOLDER) -> list[Labelled]:
    """Those of one half that have a file, in the order of the truth."""
    files = {path.stem: path for path in sorted((folder / half).iterdir()) if path.name != TRUTH}
    return [_labelled(form, files[form["id"]]) for form in truths(half, folder) if form["id"] in files]


def truths(half: Half, folder: Path = FOLDER) -> list[dict[str, Any]]:
    """What is written in `truth.jsonl`, a line each."""
    return [json.loads(line) for line in (folder / half / TRUTH).read_text(encoding="utf-8").splitlines()]


def _labelled(form: Mapping[str, Any], path: Path) -> Labelled:
    return Labelled(
        id=form["id"],
        path=path,
        kind=form["kind"],
        language=form["lang"],
        zone=form.get("series_timezone", "UTC"),
        talks=tuple(form["talks"]),
    )


def _lacks_year(talk: Talk) -> bool:
    return (talk["date"] or "").startswith("--")
