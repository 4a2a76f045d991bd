"""What is known of one person: who they are, their talks, their papers."""

from dataclasses import dataclass
from datetime import datetime

from seminar.errors import NotFound
from seminar.speaker import Paper, Speaker
from seminar.talk import Talk
from storage import speakers, talks
from storage.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A person; talks to come with the next one first, past ones with the newest first."""

    speaker: Speaker
    coming: tuple[Talk, ...] = ()
    past: tuple[Talk, ...] = ()
    papers: tuple[Paper, ...] = ()


async def load(db: Connection, server_id: int, speaker_id: int, now: datetime) -> Profile:
    """Raises `NotFound` where the server knows no such person."""
    speaker = await speakers.get(db, server_id, speaker_id)
    if speaker is None:
        raise NotFound("That person is not here any more. Look for the name with `/speaker`.")
    given = await talks.of_speaker(db, speaker_id)
    return Profile(
        speaker=speaker,
        coming=tuple(talk for talk in reversed(given) if not talk.is_past(now)),
        past=tuple(talk for talk in given if talk.is_past(now)),
        papers=tuple(await speakers.papers_of(db, speaker_id)),
    )
