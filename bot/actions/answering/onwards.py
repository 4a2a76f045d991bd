"""What is on at days counted from a talk that was spoken of: "and the week after?" is no more of that talk's topic."""

from dataclasses import replace

from bot.actions.answering import naming
from bot.actions.answering.several import A_DAY
from seminar.questions.asked import Fact, Question
from seminar.questions.taking_over import Followed
from storage import series as series_rows
from storage.database import Connection

# What may be asked of any time and topic alike, so that the topic stays.
_OPEN = frozenset({Fact.LIST, Fact.COUNT, Fact.YESNO})


async def freed(db: Connection, server_id: int, followed: Followed) -> Followed:
    """Without the topic and the people of the one talk from which the days are counted.

    Its series stays for a week or a month: few meet on two days that follow on each other.
    """
    taken, question = followed.taken, followed.question
    if taken is None or len(taken.talk_ids) != 1 or _is_open(taken.question) or followed.points:
        return followed
    if question.topic != taken.question.topic or question.people != taken.question.people:
        return followed
    known = tuple(await series_rows.of_server(db, server_id))
    series, rest, _ = naming.of_question(question, known)
    of_day = question.span is not None and question.span.ends_at - question.span.starts_at <= A_DAY
    if not (rest.strip() or question.people or of_day):
        return followed
    facts = question.facts if Fact.ABSTRACT in question.facts else (Fact.LIST,)
    kept = series.name if series and not of_day else None
    free = replace(question, topic="", people=(), series=kept, gathering=None, facts=facts, place=None)
    return replace(followed, question=free)


def _is_open(asked: Question) -> bool:
    """Whether it may be asked of any time; not "is the talk on traffic lights still on?"."""
    return bool(set(asked.facts) & _OPEN) and Fact.STATUS not in asked.facts
