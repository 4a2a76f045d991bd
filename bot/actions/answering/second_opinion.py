"""What the learned tagger makes of the words that a question has left, beside what the grammars made of them."""

from bot.actions.answering.values import Answer, Kind, Why
from seminar.questions.asked import Question
from seminar.questions.learned import held, trimming
from seminar.questions.learned.held import Field, Held
from storage import search, talks
from storage.database import Connection

LOOKED_AT = 24
_SURE_OF_NOTHING = frozenset({Why.NEVER_KEPT, Why.NO_PERSON})


async def of_talk_spoken_of(db: Connection, server_id: int, question: Question) -> Question | None:
    """The question as one of what was spoken of before, where its words hardly name another talk."""
    if not question.topic.strip():
        return None
    return trimming.of_talk_spoken_of(question, await held_of(db, server_id, question.said))


async def of_telling_words(db: Connection, server_id: int, question: Question, told: Answer) -> Question | None:
    """The question without words that tell nothing, where with them it led to no talk or to several."""
    if tells_plainly(told) or told.why in _SURE_OF_NOTHING or not question.topic.strip():
        return None
    return trimming.of_telling_words(question, await held_of(db, server_id, question.said))


def tells_of_talk_spoken_of(told: Answer) -> bool:
    """Whether something is known, or only this fact of it is not."""
    return told.kind is not Kind.UNKNOWN or told.why is Why.NO_FACT


def tells_plainly(told: Answer) -> bool:
    """Whether it is an answer, and neither no nor none."""
    return told.kind is Kind.ANSWER and leads_somewhere(told)


def leads_somewhere(told: Answer) -> bool:
    """Whether it tells of something, or asks back which of several things was meant."""
    return told.kind is not Kind.UNKNOWN and told.truth is not False and told.count != 0


async def held_of(db: Connection, server_id: int, said: str) -> Held:
    """What the talks say that hold most of the words."""
    return await db.once((held_of, server_id, said), lambda: _held_of(db, server_id, said))


async def _held_of(db: Connection, server_id: int, said: str) -> Held:
    found = await search.talks(db, server_id, said, limit=LOOKED_AT)
    stored = await talks.by_ids(db, [hit.id for hit in found.hits])
    people = [f"{one.name} {one.affiliation or ''}" for talk in stored for one in talk.speakers]
    return held.of(
        {
            Field.TITLE: "\n".join(talk.fields.title or "" for talk in stored),
            Field.PEOPLE: "\n".join(people),
            Field.SERIES: "\n".join(f"{talk.series.name} {talk.series.key}" for talk in stored),
            Field.ABSTRACT: "\n".join(talk.fields.abstract or "" for talk in stored),
        }
    )
