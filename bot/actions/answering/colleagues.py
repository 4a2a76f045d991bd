"""Who else comes from the place of somebody who was spoken of: "has anyone else from her university been here?"."""

from dataclasses import replace

from seminar.questions import institutions, personal
from seminar.questions.asked import Fact, Question
from seminar.questions.remembering import Remembered
from seminar.speaker import Speaker
from storage import speakers, talks
from storage.database import Connection

_SHAPES = frozenset({Fact.YESNO, Fact.COUNT})


async def named(db: Connection, server_id: int, question: Question, before: Remembered | None) -> Question:
    """The question with the place named and the people left out; as it is where it asks nothing of the kind."""
    if before is None or before.ambiguous or not personal.asks_of_fellows(question):
        return question
    people = await _spoken_of(db, server_id, before)
    places = {one.affiliation for one in people if one.affiliation}
    if len(places) != 1:
        return question
    place = places.pop()
    shapes = tuple(fact for fact in question.facts if fact in _SHAPES)
    return replace(
        question,
        facts=(*shapes, Fact.LIST),
        affiliation=institutions.whole_of(place) if personal.names_school(question) else place,
        besides=" and ".join(one.name for one in people),
        people=(),
        topic="",
        trailing="",
        claim=None,
        reference=None,
        points_too=None,
    )


async def _spoken_of(db: Connection, server_id: int, before: Remembered) -> tuple[Speaker, ...]:
    """The people with where they were at the talk that was spoken of."""
    shown = [talk for talk in await talks.by_ids(db, before.talk_ids) if talk.server_id == server_id]
    given = [one for talk in shown for one in talk.speakers]
    if not before.speaker_ids:
        return tuple(given) if len(shown) == 1 else ()
    theirs = {one.id: one for one in given}
    known = [theirs.get(number) or await speakers.get(db, server_id, number) for number in before.speaker_ids]
    return tuple(one for one in known if one)
