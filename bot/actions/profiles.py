"""What is known of one person: who they are and were, their talks, their papers, with whom they spoke."""

from dataclasses import dataclass
from datetime import datetime

from seminar import wall
from seminar.career import Station, stations
from seminar.errors import NotFound
from seminar.speaker import Paper, Speaker
from seminar.talk import Talk
from storage import profiles, speakers, talks
from storage.database import Connection
from storage.profiles import Together

MOST_TALKS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A person; talks to come with the next one first, past ones with the newest first, stations the oldest first.

    `together` are those with whom the person spoke, `other_names` those under which talks announced the same person.
    """

    speaker: Speaker
    coming: tuple[Talk, ...] = ()
    past: tuple[Talk, ...] = ()
    papers: tuple[Paper, ...] = ()
    career: tuple[Station, ...] = ()
    together: tuple[Together, ...] = ()
    other_names: tuple[str, ...] = ()


async def load(db: Connection, server_id: int, speaker_id: int, now: datetime) -> Profile:
    """Raises `NotFound` where the server knows no such person."""
    speaker = await find(db, server_id, speaker_id)
    given = await talks.of_speaker(db, speaker_id, limit=MOST_TALKS)
    said = await profiles.appearances(db, speaker_id)
    return Profile(
        speaker=speaker,
        coming=tuple(talk for talk in reversed(given) if not talk.is_past(now)),
        past=tuple(talk for talk in given if talk.is_past(now)),
        papers=tuple(await speakers.papers_of(db, speaker_id)),
        career=stations((wall.shown(one.starts_at, one.zone).year, one.affiliation) for one in said),
        together=tuple(await profiles.spoke_with(db, speaker_id)),
        other_names=tuple(await profiles.other_names(db, speaker_id)),
    )


async def find(db: Connection, server_id: int, speaker_id: int) -> Speaker:
    """Raises `NotFound` where the server knows no such person."""
    speaker = await speakers.get(db, server_id, speaker_id)
    if speaker is None:
        raise NotFound("That person is not here any more. Look for the name with `/speaker`.")
    return speaker
