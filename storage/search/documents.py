"""Stored rows as what can be found of them: folded words in columns, without the ways into meetings."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from seminar import short_forms, words
from seminar.series import Join
from seminar.withheld import INSTEAD, without
from storage.database import Connection, Row
from storage.search import scope

MOST_WORKS = 200


class Kind(StrEnum):
    """What can be found; the names are those of the tables."""

    TALK = "talk"
    PAPER = "paper"
    SPEAKER = "speaker"


# The columns of each kind's index with what a word in them weighs.
WEIGHTS: Mapping[Kind, Mapping[str, float]] = {
    Kind.TALK: {
        "scope": 0, "title": 6, "people": 5, "series": 2, "abstract": 2, "about": 0.8, "more": 1.2, "initials": 1.5,
    },
    Kind.PAPER: {"scope": 0, "title": 6, "people": 5, "abstract": 2, "initials": 1.5},
    Kind.SPEAKER: {"scope": 0, "name": 8, "affiliation": 3, "bio": 2, "works": 2, "initials": 1},
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One row of an index; `columns` are as in `WEIGHTS`, `acronyms` short forms with what they stand for."""

    id: int
    server_id: int
    columns: Mapping[str, str]
    acronyms: Mapping[str, str] = field(default_factory=dict)

    @property
    def words(self) -> set[str]:
        """What it adds to the server's vocabulary."""
        return {
            word for name, text in self.columns.items() if name not in ("scope", "initials") for word in text.split()
        }


# All the ways to join talks of the person in the row of `speaker`, as JSON.
_JOINS_OF_SPEAKER = """(
    SELECT json_group_array(json_array(link, meeting_id, passcode)) FROM (
        SELECT talk.link, talk.meeting_id, talk.passcode FROM talk_speaker AS given
        JOIN talk ON talk.id = given.talk_id
        WHERE given.speaker_id = speaker.id AND coalesce(talk.link, talk.meeting_id, talk.passcode) NOT NULL
        UNION
        SELECT series.link, series.meeting_id, series.passcode FROM talk_speaker AS given
        JOIN talk ON talk.id = given.talk_id JOIN series ON series.id = talk.series_id
        WHERE given.speaker_id = speaker.id AND coalesce(series.link, series.meeting_id, series.passcode) NOT NULL))"""
_TALKS = f"""
    SELECT talk.id, talk.server_id, talk.series_id, talk.starts_at, talk.title, talk.abstract, talk.contact, talk.tags,
        coalesce(talk.venue, series.venue) AS venue, talk.link, talk.meeting_id, talk.passcode,
        series.name AS series_name, series.key AS series_key, series.link AS series_link,
        series.meeting_id AS series_meeting_id, series.passcode AS series_passcode,
        (SELECT json_group_array(json_array(speaker.id,
                speaker.name || coalesce((SELECT ' ' || group_concat(name, ' ') FROM speaker_alias
                    WHERE speaker_alias.speaker_id = speaker.id), ''),
                coalesce(talk_speaker.affiliation, speaker.affiliation), coalesce(talk_speaker.bio, speaker.bio),
                CASE WHEN coalesce(talk_speaker.bio, speaker.bio) IS NULL THEN '[]' ELSE {_JOINS_OF_SPEAKER} || '' END))
            FROM talk_speaker JOIN speaker ON speaker.id = talk_speaker.speaker_id
            WHERE talk_speaker.talk_id = talk.id) AS people,
        (SELECT json_group_array(json_array(kind, title)) FROM material WHERE talk_id = talk.id) AS materials
    FROM talk JOIN series ON series.id = talk.series_id
    WHERE talk.id IN (SELECT value FROM json_each(:ids))
"""
_PAPERS = """
    SELECT paper.*, (SELECT json_group_array(json_array(speaker.id, speaker.name))
        FROM paper_speaker JOIN speaker ON speaker.id = paper_speaker.speaker_id
        WHERE paper_speaker.paper_id = paper.id) AS people
    FROM paper WHERE paper.id IN (SELECT value FROM json_each(:ids))
"""
_SPEAKERS = f"""
    SELECT speaker.*, (SELECT group_concat(name, ' ') FROM speaker_alias WHERE speaker_id = speaker.id) AS other_names,
        (SELECT json_group_array(title) FROM (
            SELECT talk.title FROM talk_speaker JOIN talk ON talk.id = talk_speaker.talk_id
            WHERE talk_speaker.speaker_id = speaker.id AND talk.title IS NOT NULL
            ORDER BY talk_speaker.talk_id DESC LIMIT :most)) AS talk_titles,
        (SELECT json_group_array(title) FROM (
            SELECT paper.title FROM paper_speaker JOIN paper ON paper.id = paper_speaker.paper_id
            WHERE paper_speaker.speaker_id = speaker.id AND paper.title IS NOT NULL
            ORDER BY paper_speaker.paper_id DESC LIMIT :most)) AS paper_titles,
        {_JOINS_OF_SPEAKER} AS joins
    FROM speaker WHERE speaker.id IN (SELECT value FROM json_each(:ids))
"""


async def rows(db: Connection, kind: Kind, ids: Sequence[int]) -> list[Row]:
    """What stands in the store now; rows that are gone are missing."""
    listed = json.dumps(list(ids))
    if kind is Kind.SPEAKER:
        return await db.all(_SPEAKERS, ids=listed, most=MOST_WORKS)
    return await db.all(_TALKS if kind is Kind.TALK else _PAPERS, ids=listed)


def make(kind: Kind, row: Row) -> Document:
    return {Kind.TALK: _talk, Kind.PAPER: _paper, Kind.SPEAKER: _speaker}[kind](row)


def _talk(row: Row) -> Document:
    people, materials = json.loads(row["people"]), json.loads(row["materials"])
    joins = [
        Join(link=row[f"{of}link"], meeting_id=row[f"{of}meeting_id"], passcode=row[f"{of}passcode"])
        for of in ("", "series_")
    ]
    title, abstract = _public(row["title"], joins), _public(row["abstract"], joins)
    year, month = int(row["starts_at"][:4]), int(row["starts_at"][5:7])
    more = [row["venue"], row["contact"], *(part for one in materials for part in one)]
    return Document(
        id=row["id"],
        server_id=row["server_id"],
        columns={
            "scope": scope.column(
                scope.server(row["server_id"]),
                scope.series(row["series_id"]),
                scope.year(year),
                scope.month(year, month),
                scope.RECORDED if any(kind == "recording" for kind, _ in materials) else None,
                *(scope.person(number) for number, *_ in people),
            ),
            "title": _folded(title),
            "people": _folded(
                *(_public(part, joins) for _, name, affiliation, *_ in people for part in (name, affiliation))
            ),
            "series": _folded(row["series_name"], row["series_key"], *_tags(row["tags"])),
            "abstract": _folded(abstract),
            "about": _folded(*(_public(bio, (*joins, *_joins(theirs))) for *_, bio, theirs in people)),
            "more": _folded(*(_public(one, joins) for one in more)),
            "initials": _initials(title, abstract),
        },
        acronyms=short_forms.shortened(f"{title}\n{abstract}"),
    )


def _paper(row: Row) -> Document:
    people = json.loads(row["people"])
    title, abstract = row["title"] or "", row["abstract"] or ""
    return Document(
        id=row["id"],
        server_id=row["server_id"],
        columns={
            "scope": scope.column(scope.server(row["server_id"]), *(scope.person(number) for number, _ in people)),
            "title": _folded(title),
            "people": _folded(*(name for _, name in people)),
            "abstract": _folded(abstract),
            "initials": _initials(title, abstract),
        },
        acronyms=short_forms.shortened(f"{title}\n{abstract}"),
    )


def _speaker(row: Row) -> Document:
    joins = _joins(row["joins"])
    titles = [_public(title, joins) for title in (*json.loads(row["talk_titles"]), *json.loads(row["paper_titles"]))]
    return Document(
        id=row["id"],
        server_id=row["server_id"],
        columns={
            "scope": scope.column(scope.server(row["server_id"])),
            "name": _folded(row["name"], row["other_names"]),
            "affiliation": _folded(_public(row["affiliation"], joins)),
            "bio": _folded(_public(row["bio"], joins)),
            "works": _folded(*titles),
            "initials": _initials("\n".join(titles), ""),
        },
    )


def _tags(stored: str) -> list[str]:
    found = json.loads(stored)
    return [str(tag) for tag in found] if isinstance(found, list) else []


def _folded(*texts: str | None) -> str:
    return " ".join(word for text in texts if text for word in words.split(text))


def _initials(title: str, abstract: str) -> str:
    found = short_forms.initials(title, title=True) | short_forms.initials(abstract)
    return " ".join(words.INITIALS + one for one in sorted(found))


def _joins(stored: str) -> list[Join]:
    return [Join(link=link, meeting_id=number, passcode=code) for link, number, code in json.loads(stored)]


def _public(text: str | None, joins: Iterable[Join]) -> str:
    """The text without ways to join, whoever may know them now: that may change, and nobody searches for them."""
    return without(text, joins).replace(INSTEAD, " ") if text else ""
