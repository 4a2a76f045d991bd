"""Which documents a search looks at: those that have certain marks beside their words, and rows of which more holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.instants import to_text

# Before a mark: no typed word can be mistaken for one.
_MARK = "§"
# Of talks with a recording.
RECORDED = "rec"
# Of more months their years are looked for, and of more years none.
_MOST_MONTHS = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """`marks` is an expression over the index; `conditions` hold of the rows besides, with what they name in `values`.

    The marks keep a search small, the conditions say exactly what was meant.
    """

    server_id: int
    marks: str
    conditions: tuple[str, ...] = ()
    values: Mapping[str, Any]


def of_talks(
    server_id: int,
    *,
    series_id: int | None,
    speaker_id: int | None,
    since: datetime | None,
    until: datetime | None,
    recorded: bool | None,
) -> Scope:
    conditions = []
    if series_id:
        conditions.append("row.series_id = :series_id")
    if speaker_id:
        conditions.append("row.id IN (SELECT talk_id FROM talk_speaker WHERE speaker_id = :speaker_id)")
    if since:
        conditions.append("row.starts_at >= :since")
    if until:
        conditions.append("row.starts_at < :until")
    if recorded is not None:
        conditions.append(
            f"{'' if recorded else 'NOT '}EXISTS (SELECT 1 FROM material "
            "WHERE material.talk_id = row.id AND material.kind = 'recording')"
        )
    marks = [server(server_id), series(series_id) if series_id else None, person(speaker_id) if speaker_id else None]
    return Scope(
        server_id=server_id,
        marks=_all_of([*marks, RECORDED if recorded else None], _months(since, until)),
        conditions=tuple(conditions),
        values={
            "series_id": series_id,
            "speaker_id": speaker_id,
            "since": to_text(since) if since else None,
            "until": to_text(until) if until else None,
        },
    )


def of_papers(server_id: int, *, speaker_id: int | None) -> Scope:
    marks = [server(server_id), person(speaker_id) if speaker_id else None]
    theirs = "row.id IN (SELECT paper_id FROM paper_speaker WHERE speaker_id = :speaker_id)"
    return Scope(
        server_id=server_id,
        marks=_all_of(marks),
        conditions=(theirs,) if speaker_id else (),
        values={"speaker_id": speaker_id},
    )


def of_server(server_id: int) -> Scope:
    return Scope(server_id=server_id, marks=_all_of([server(server_id)]), values={})


def server(server_id: int) -> str:
    return f"s{server_id}"


def series(series_id: int) -> str:
    return f"r{series_id}"


def person(speaker_id: int) -> str:
    return f"p{speaker_id}"


def year(number: int) -> str:
    return f"y{number:04}"


def month(of_year: int, number: int) -> str:
    return f"m{of_year:04}{number:02}"


def column(*marks: str | None) -> str:
    """The marks of a document as its column `scope` holds them, the server's first."""
    return " ".join(f"{_MARK}{mark}" for mark in marks if mark)


def server_of(column: str) -> int:
    """The server in whose search a document with such a column is found."""
    return int(column.split()[0].removeprefix(_MARK).removeprefix("s"))


def _all_of(marks: Sequence[str | None], either: Sequence[str] = ()) -> str:
    every = [_quoted(mark) for mark in marks if mark]
    if either:
        every.append(f"({' OR '.join(map(_quoted, either))})")
    return f"scope : ({' AND '.join(every)})"


def _quoted(mark: str) -> str:
    return f'"{_MARK}{mark}"'


def _months(since: datetime | None, until: datetime | None) -> list[str]:
    """Marks of the months in which such talks start, or of the years; none where these would be many."""
    if since is None or until is None or until <= since:
        return []
    first, last = (int(text[:4]) * 12 + int(text[5:7]) - 1 for text in (to_text(since), to_text(until)))
    if last - first < _MOST_MONTHS:
        return [month(number // 12, number % 12 + 1) for number in range(first, last + 1)]
    years = range(first // 12, last // 12 + 1)
    return [year(number) for number in years] if len(years) <= _MOST_MONTHS else []
