"""What is on at days counted from a talk that was spoken of: "and the week after?" is no more of that talk's topic."""

from dataclasses import replace

from bot.actions.answering import naming
from seminar.questions.asked import Fact
from seminar.questions.taking_over import Followed
from storage import series as series_rows
from storage.database import Connection

# What may be asked of any time and topic alike, so that the topic stays.
_OPEN = frozenset({Fact.LIST, Fact.COUNT, Fact.YESNO})


async def freed(db: Connection, server_id: int, followed: Followed) -> Followed:
    """Without the topic and the people of the one talk from which the days are counted; its series stays."""
    taken, question = followed.taken, followed.question
    if taken is None or len(taken.talk_ids) != 1 or set(taken.question.facts) & _OPEN or followed.points:
        return followed
    if question.topic != taken.question.topic or question.people != taken.question.people:
        return followed
    known = tuple(await series_rows.of_server(db, server_id))
    series, rest, _ = naming.of_question(question, known)
    if not rest.strip() and not question.people:
        return followed
    facts = question.facts if Fact.ABSTRACT in question.facts else (Fact.LIST,)
    free = replace(question, topic="", people=(), series=series.name if series else None, facts=facts, place=None)
    return replace(followed, question=free)
