"""A person's row as a value, in whose biography no gated way to join is left: whoever reads it may show it."""

import json
from functools import lru_cache

from seminar.series import Join
from seminar.speaker import Speaker
from seminar.withheld import without
from storage.database import Row

# The ways to join that not everyone may know, of all talks of the person in the row of `speaker`, as JSON.
GATED = """(
    SELECT json_group_array(json_array(link, meeting_id, passcode)) FROM (
        SELECT talk.link, talk.meeting_id, talk.passcode FROM talk_speaker AS given
        JOIN talk ON talk.id = given.talk_id JOIN series ON series.id = talk.series_id
        WHERE given.speaker_id = speaker.id AND series.link_privacy <> 'open'
        UNION
        SELECT series.link, series.meeting_id, series.passcode FROM talk_speaker AS given
        JOIN talk ON talk.id = given.talk_id JOIN series ON series.id = talk.series_id
        WHERE given.speaker_id = speaker.id AND series.link_privacy <> 'open'))"""
# They are looked for only where there is a text that may quote one.
_GATED_OF_BIO = f"CASE WHEN speaker.bio IS NULL THEN '[]' ELSE {GATED} END"

# All the people of a query that selects `columns`, as `from_json` takes them.
# (`||` makes it a text within them, whatever SQLite takes it for.)
ARRAY = "json_group_array(json_array(id, name, affiliation, homepage, bio, gated || ''))"


def columns(affiliation: str = "speaker.affiliation") -> str:
    """What a person is made of, to select from `speaker`; where they are from may be said elsewhere."""
    return f"""speaker.id, speaker.name, {affiliation} AS affiliation, speaker.homepage, speaker.bio,
        {_GATED_OF_BIO} AS gated"""


def from_row(row: Row) -> Speaker:
    """The person of a row with `columns`."""
    return _person(row["id"], row["name"], row["affiliation"], row["homepage"], row["bio"], row["gated"])


def from_json(people: str) -> tuple[Speaker, ...]:
    return tuple(_person(*values) for values in json.loads(people))


@lru_cache(maxsize=64)
def public(text: str, gated: str) -> str:
    """What was said of a person, without the ways to join that `GATED` has found. A list has many talks of one."""
    joins = (Join(link=link, meeting_id=number, passcode=code) for link, number, code in json.loads(gated))
    return without(text, joins)


def _person(
    number: int, name: str, affiliation: str | None, homepage: str | None, bio: str | None, gated: str
) -> Speaker:
    shown = public(bio, gated) if bio else bio
    return Speaker(id=number, name=name, affiliation=affiliation, homepage=homepage, bio=shown)
